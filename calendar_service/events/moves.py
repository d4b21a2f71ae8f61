"""Moved events: of two times in one telling, the one that no longer holds and the one that does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calendar_service.events.draft import Draft
from calendar_service.events.links import compiled
from calendar_service.events.refusals import masked
from calendar_service.events.sentences import Sentence
from calendar_service.events.words.model import Words
from calendar_service.temporal.mention import Slot


def moves(
    fresh: Sequence[tuple[Draft, Slot]], sentence: Sentence, words: Words
) -> tuple[Draft, ...]:
    """The drafts of one sentence, each old time folded into the draft that has the new one."""
    slots = [slot for _, slot in fresh]
    low = sentence.text.lower()
    if len(fresh) < 2 or not (
        compiled(words.moved).search(low) or compiled(words.postponed).search(low)
    ):
        return tuple(draft for draft, _ in fresh)
    former = compiled(words.formerly)
    old = {
        index
        for index, (_, slot) in enumerate(fresh)
        if former.search(
            masked(sentence.text, sentence.start, slot, [s for s in slots if s is not slot])
        )
    }
    if not old or len(old) == len(fresh):
        return tuple(draft for draft, _ in fresh)
    return _folded(fresh, old)


def _folded(fresh: Sequence[tuple[Draft, Slot]], old: set[int]) -> tuple[Draft, ...]:
    """Each old time goes to the next draft that stands; without one, to the one before."""
    kept = [index for index in range(len(fresh)) if index not in old]
    gained: dict[int, list[int]] = {index: [] for index in kept}
    for index in sorted(old):
        heir = min(kept, key=lambda k: (k < index, abs(k - index)))
        gained[heir].append(index)
    return tuple(
        replace(
            fresh[index][0],
            name=fresh[min([index, *gained[index]])][0].name,
            at=fresh[min([index, *gained[index]])][0].at,
            previous=tuple(fresh[i][1] for i in gained[index]),
        )
        for index in kept
    )
