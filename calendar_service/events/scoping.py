"""Which words of a sentence with several events belong to each of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from calendar_service.events.draft import Draft
from calendar_service.events.predicates import ACT
from calendar_service.events.sentences import Sentence


def scoped(drafts: Sequence[Draft], sentence: Sentence, names_at: Sequence[int]) -> list[Draft]:
    """Of several events in one sentence each has the words from its own beginning to the next's."""
    begins = [min(d.at, d.slot.start) if d.slot else d.at for d in drafts]
    own = {d.at for d in drafts}
    cuts = sorted({*begins, *(n for n in names_at if n not in own)})
    found: list[Draft] = []
    for draft, begin in zip(drafts, begins, strict=True):
        after = bisect_right(cuts, max(draft.at, draft.slot.start if draft.slot else 0))
        # What is opened stands behind the time: `will open on §, at §, the |exhibition`.
        after += draft.rule == ACT and after < len(cuts) and cuts[after] not in begins
        end = cuts[after] if after < len(cuts) else sentence.end
        start = sentence.start if begin <= cuts[0] else begin
        found.append(replace(draft, scope=(start, end)))
    return found
