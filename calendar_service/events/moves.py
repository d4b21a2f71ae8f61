"""Moved events: of two times in one telling, the one that no longer holds and the one that does."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from calendar_service.events.antecedents import alike
from calendar_service.events.draft import Draft
from calendar_service.events.scene import Scene
from calendar_service.events.status import AHEAD
from calendar_service.events.words.model import Words, compiled
from calendar_service.temporal.mention import DayRange, Slot

# Characters in which a verb of moving stands before the two times.
SHIFT = 120
# `not on 8 May but on 15 May`: conjunctions by which the second time takes the place of the first.
RATHER = re.compile(r"(?:but|instead|sino|mas|afinal)\b")
# `originally planned for 3 May, will be held on 10 May`: no verb of moving is needed.
AT_FIRST = re.compile(
    r"\b(?:originally|initially|originalmente|inicialmente|had\s(?:\w+\s)?been\s\w+(?:\sin)?\s(?:for|to)\b"
    r"|(?:was|were)\sto\s(?:have|be|take|open|start|begin|run|meet)\b"
    r"|(?:hab[ií]an?\ssido|estaban?)\s(?:previst|programad|convocad|fijad|anunciad)[oa]s?"
    r"|(?:(?:tinha|havia)m?\ssido|estavam?)\s(?:previst|programad|marcad|agendad|anunciad)[oa]s?)\b"
)
# How many times of one sentence are looked at.
MOST = 8


def moves(fresh: Sequence[tuple[Draft, Slot]], told: Scene, words: Words) -> tuple[Draft, ...]:
    """The drafts of one sentence, each old time folded into the draft that has the new one."""
    if len(fresh) < 2 or not changes(told, words):
        return tuple(draft for draft, _ in fresh)
    fresh = _fixed(fresh)
    planned = {i for i, (_, slot) in enumerate(fresh) if was(told, slot, words)}
    old = {i for i in planned if not _of_another(fresh, i, planned)}
    old |= _left(fresh, told, words)
    if not old or len(old) == len(fresh):
        return tuple(draft for draft, _ in fresh)
    return _folded(fresh, old)


def _fixed(fresh: Sequence[tuple[Draft, Slot]]) -> list[tuple[Draft, Slot]]:
    """`The Fair of 8 May is put off to the autumn`: no new day, so that the old one is kept."""
    days = {draft.at for draft, _ in fresh if draft.slot and draft.slot.days}
    return [
        (draft, slot)
        for draft, slot in fresh
        if (draft.slot and draft.slot.days) or draft.at not in days
    ]


def _left(fresh: Sequence[tuple[Draft, Slot]], told: Scene, words: Words) -> set[int]:
    """`The Fair on 8 May is postponed to 15 May`: the time that the same event had before."""
    new = [i for i, (_, slot) in enumerate(fresh) if _carried(told, slot, words)]
    at = {fresh[i][0].at for i in new}
    return {i for i, (d, _) in enumerate(fresh) if i not in new and d.at in at and i < max(new)}


def _carried(told: Scene, slot: Slot, words: Words) -> bool:
    """Is it the new time by a verb, rather than by a `but` that could also add it?"""
    found = compiled(words.transfers).search(told.mask(slot).partition("§")[0])
    return found is not None and RATHER.match(found.group()) is None


def transferred(told: Scene, slot: Slot, words: Words) -> bool:
    """Do the words right before a time say that it is the new one (`is postponed to §`)?"""
    return compiled(words.transfers).search(told.mask(slot).partition("§")[0]) is not None


def was(told: Scene, slot: Slot, words: Words) -> bool:
    """Do the words before a time say that it no longer holds? Its hours have a `from` too."""
    before = told.mask(slot).partition("§")[0]
    left = compiled(words.shifted).search(before[-SHIFT:])
    return bool(left) or compiled(words.formerly).search(f"{before}§") is not None


def heir(former: Draft | None, told: Scene, slot: Slot, words: Words) -> Draft | None:
    """`…, planned for 8 May, moves to 15 May`: the new time is of what the old one was of."""
    if former is None or former.slot is None or not (slot.days or slot.clocks):
        return None
    first, last = former.slot.end - told.sentence.start, slot.start - told.sentence.start
    if any(first <= name.start < last for name in told.names):
        return None  # `the Forum, planned for 8 May, comes before the Seminar, which moves to …`
    if not transferred(told, slot, words):
        return None
    return replace(former, slot=slot, clocks=slot.clocks)


def _of_another(fresh: Sequence[tuple[Draft, Slot]], index: int, planned: set[int]) -> bool:
    """`the Fair will be held on 5 May, and the Seminar, planned for 9 May, …`: two events."""
    own = fresh[index][0]
    others = [d for i, (d, _) in enumerate(fresh) if i not in planned and d.rule == own.rule]
    apart = all(d.at != own.at and not alike(d.name, own.name) for d in others)
    return own.rule == "named" and bool(others) and apart


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
    if old is None or old == new or _dashed(told, slot):
        return slot, None
    was = replace(slot, end=first.end, days=(DayRange(old, old),), clocks=(), mentions=(first,))
    return replace(slot, days=(DayRange(new, new),)), was


def _dashed(told: Scene, slot: Slot) -> bool:
    """`from 4-5 May to 11-12 May`: days with a dash between them are of one time."""
    days = [m for m in slot.mentions if m.type == "DATE"][-2:]
    start = told.sentence.start
    gap = told.sentence.text[days[0].end - start : days[-1].start - start]
    return len(days) > 1 and gap.strip() in ("-", "–")


def _old_day(slot: Slot) -> date | None:
    """The first of its days, or the one mentioned before the only one that holds."""
    first = slot.mentions[0]
    if slot.days[0].first != slot.days[0].last:
        return slot.days[0].first
    return date.fromisoformat(first.value[:10]) if first.resolved and first.type == "DATE" else None


def changes(told: Scene, words: Words) -> bool:
    """Does a sentence say that something has another time now, by its verb or by the times?"""
    if any(compiled(pattern).search(told.low) for pattern in (words.moved, words.postponed)):
        return True
    slots = told.slots[:MOST]
    first = (slot for slot in slots[:-1] if AT_FIRST.search(told.mask(slot).partition("§")[0]))
    if any(was(told, slot, words) for slot in first):
        return True
    new = [slot for slot in slots if transferred(told, slot, words)]
    return bool(new) and any(was(told, slot, words) for slot in slots if slot not in new)


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
