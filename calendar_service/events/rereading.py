"""A bulletin read anew: which of its mentions is which of those read before."""

from __future__ import annotations

from collections.abc import Iterable

from calendar_service.events.known import Known, meet
from calendar_service.events.wording import likeness


def inherited(new: Iterable[Known], old: Iterable[Known]) -> dict[str, Known]:
    """Which mention of an earlier reading of the same bulletin each new one is, by key.

    Words decide first: a newer extractor may name, time and number the events otherwise.
    """
    earlier = list(old)
    ranked = sorted(
        (-score, one.mention.key, place)
        for one in new
        for place, other in enumerate(earlier)
        if (score := _same_words(one, other)) >= 1.2
    )
    heirs: dict[str, Known] = {}
    taken: set[int] = set()
    for _, key, place in ranked:
        if key not in heirs and place not in taken:
            heirs[key] = earlier[place]
            taken.add(place)
    return heirs


def _same_words(one: Known, other: Known) -> float:
    ours, theirs = one.mention.evidence, other.mention.evidence
    shared = min(ours.end, theirs.end) - max(ours.start, theirs.start)
    whole = max(ours.end, theirs.end) - min(ours.start, theirs.start)
    overlap = 1.0 if ours.quote == theirs.quote else max(0.0, shared / max(1, whole))
    return (
        1.0 * overlap
        + 0.8 * likeness(one.wording, other.wording, translated=False)
        + (0.4 if one.days and other.days and meet(one.days, other.days) else 0.0)
        + (0.2 if one.mention.when == other.mention.when else 0.0)
        + (0.1 if one.mention.key == other.mention.key else 0.0)
    )
