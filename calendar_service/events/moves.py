"""Moved events: of two times in one telling, the one that no longer holds and the one that does."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from calendar_service.events.draft import Draft
from calendar_service.events.scene import Scene
from calendar_service.events.status import AHEAD
from calendar_service.events.words.model import Words, compiled
from calendar_service.temporal.mention import DayRange, Slot

# Characters in which a verb of moving stands before the two times.
SHIFT = 120


def moves(fresh: Sequence[tuple[Draft, Slot]], told: Scene, words: Words) -> tuple[Draft, ...]:
    """The drafts of one sentence, each old time folded into the draft that has the new one."""
    if len(fresh) < 2 or not changes(told.low, words):
        return tuple(draft for draft, _ in fresh)
    planned = {i for i, (_, slot) in enumerate(fresh) if _was(told, slot, words)}
    old = {i for i in planned if not _of_another(fresh, i, planned)}
    old |= _left(fresh, told, words)
    if not old or len(old) == len(fresh):
        return tuple(draft for draft, _ in fresh)
    return _folded(fresh, old)


def _left(fresh: Sequence[tuple[Draft, Slot]], told: Scene, words: Words) -> set[int]:
    """`The Fair on 8 May is postponed to 15 May`: the time that the same event had before."""
    transfer = compiled(words.transfers)
    new = [i for i, (_, s) in enumerate(fresh) if transfer.search(told.mask(s).partition("§")[0])]
    at = {fresh[i][0].at for i in new}
    return {i for i, (d, _) in enumerate(fresh) if i not in new and d.at in at and i < max(new)}


def _was(told: Scene, slot: Slot, words: Words) -> bool:
    """Do the words before a time say that it no longer holds? Its hours have a `from` too."""
    before = told.mask(slot).partition("§")[0]
    return compiled(words.formerly).search(f"{before}§") is not None


def _of_another(fresh: Sequence[tuple[Draft, Slot]], index: int, planned: set[int]) -> bool:
    """`the Fair will be held on 5 May, and the Seminar, planned for 9 May, …`: two events."""
    own = fresh[index][0]
    others = [d for i, (d, _) in enumerate(fresh) if i not in planned and d.rule == own.rule]
    return own.rule == "named" and bool(others) and all(d.at < own.at for d in others)


def moved(slot: Slot, told: Scene, words: Words) -> tuple[Slot, Slot | None]:
    """`has moved the Gala from 12 October to 9 November`: no span of days but an old and a new one.

    The new slot and the old one; of any other slot itself and None.
    """
    if len(slot.days) != 1 or len(slot.mentions) < 2:
        return slot, None
    before, first = told.mask(slot).partition("§")[0], slot.mentions[0]
    shifted = compiled(words.shifted).search(before[-SHIFT:])
    if not shifted or AHEAD.search(shifted.group()):
        return slot, None  # `postponed in May, will take place from …`
    old, new = _old_day(slot), slot.days[0].last
    if old is None or old == new:
        return slot, None
    was = replace(slot, end=first.end, days=(DayRange(old, old),), clocks=(), mentions=(first,))
    return replace(slot, days=(DayRange(new, new),)), was


def _old_day(slot: Slot) -> date | None:
    """The first of its days, or the one mentioned before the only one that holds."""
    first = slot.mentions[0]
    if slot.days[0].first != slot.days[0].last:
        return slot.days[0].first
    return date.fromisoformat(first.value[:10]) if first.resolved and first.type == "DATE" else None


def changes(low: str, words: Words) -> bool:
    """Does a sentence in lower case say that something has another time now?"""
    return any(compiled(pattern).search(low) for pattern in (words.moved, words.postponed))


def _folded(fresh: Sequence[tuple[Draft, Slot]], old: set[int]) -> tuple[Draft, ...]:
    """Each old time goes to the next draft that stands; without one, to the one before."""
    kept = [index for index in range(len(fresh)) if index not in old]
    gained: dict[int, list[int]] = {index: [] for index in kept}
    for index in sorted(old):
        after = bisect_left(kept, index)
        heir = kept[after] if after < len(kept) else kept[-1]
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
