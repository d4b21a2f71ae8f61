"""Times that stand apart from their day: agenda lines, a clock said once for several dates.

Works on finished slots, in the order of the text, and only ever fills in what a slot lacks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from calendar_service.temporal.around import deadline
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.mention import Slot
from calendar_service.temporal.tense import sentence, tense

HEADING = 80  # characters that the line of a heading has at most
MORNING = 12  # the hour until which something of several days begins
LONG = 5  # days after the first that it lasts at most
MANY = 60  # slots that one clock can be meant for
BLOCK = 700  # characters between two lines of one agenda
LINE_MARKS = re.compile(r"[\s|•*·\-–—.)(\]\d]*")


def arranged(
    text: str, slots: Sequence[Slot], lexicon: Lexicon, now: date | None
) -> tuple[Slot, ...]:
    """The slots with what other lines and sentences say of them; `now` is the reference day."""
    found = list(slots)
    _repeat_time(text, found, lexicon)
    _share_clock(text, found, lexicon)
    _inherit_days(text, found, lexicon, now)
    return tuple(_opened(text, slot, lexicon) for slot in found)


def _opened(text: str, slot: Slot, lexicon: Lexicon) -> Slot:
    """`on 19 and 20 September at 9 am` begins once; a play `at 8 pm` or `each day` does twice."""
    if len(slot.days) != 1 or len(slot.clocks) != 1 or slot.recurring or slot.duration:
        return slot
    days, clock = (slot.days[0].last - slot.days[0].first).days, slot.clocks[0]
    low, high = sentence(text, slot.start, slot.end)
    alone = clock.end is None and clock.start.hour <= MORNING
    each = _each(lexicon).search(text, low, high) is not None
    return replace(slot, opening=True) if 0 < days <= LONG and alone and not each else slot


def line(text: str, position: int) -> tuple[int, int]:
    """The bounds of a line; of one that is longer than any of an agenda, of its neighbourhood."""
    start = text.rfind("\n", max(0, position - BLOCK), position) + 1 or max(0, position - BLOCK)
    end = text.find("\n", position, position + BLOCK)
    return start, min(len(text), position + BLOCK) if end < 0 else end


def begins_line(text: str, slot: Slot) -> bool:
    start, _ = line(text, slot.start)
    return LINE_MARKS.fullmatch(text, start, slot.start) is not None


def ends_line(text: str, slot: Slot) -> bool:
    _, end = line(text, slot.end)
    return not text[slot.end : end].strip(" .);:|*")


def is_heading(text: str, slot: Slot) -> bool:
    """A short line that ends with its day: `Day 1 – Tuesday, 15 October`, `JUEVES, 7`."""
    start, end = line(text, slot.end)
    return not slot.clocks and ends_line(text, slot) and end - start <= HEADING


def is_clock_line(text: str, slot: Slot) -> bool:
    """`09:30 Keynote`, `1. Opening ceremony, 09:00`."""
    if not slot.clocks or slot.days or slot.coarse or slot.recurring:
        return False
    start, end = line(text, slot.start)
    return begins_line(text, slot) or (end - start <= 2 * HEADING and ends_line(text, slot))


def single(slot: Slot) -> bool:
    return len(slot.days) == 1 and slot.days[0].first == slot.days[0].last


def _inherit_days(text: str, slots: list[Slot], lexicon: Lexicon, now: date | None) -> None:
    """Clock lines take the day of the heading above, clocks in prose that of their paragraph."""
    above: int | None = None  # the slot that gives the day
    members: list[int] = []
    for at, slot in enumerate(slots):
        if slot.days or slot.coarse or slot.recurring:
            if _is_unknown_day(slot):
                _assign(text, slots, above, members, lexicon)
                above, members = None, []
            elif slot.days and not (_in_agenda_line(text, slot, slots, members) and slot.clocks):
                _assign(text, slots, above, members, lexicon)
                above, members = at, []
            continue
        if not slot.clocks or above is None:
            continue
        last = slots[members[-1]] if members else slots[above]
        if slot.start - last.end > BLOCK:
            continue
        if is_clock_line(text, slot):
            members.append(at)
        elif (
            _follows_in_prose(text, slots, above, members, slot)
            and not is_deadline(text, slots[above], lexicon)
            and not _looks_ahead(text, slots[above], slot, lexicon, now)
        ):
            slots[at] = _given(slots[above], slot)
    _assign(text, slots, above, members, lexicon)


def _is_unknown_day(slot: Slot) -> bool:
    """`FRIDAY`, where two could be meant: what follows is not on the day told before it."""
    return (
        not slot.days
        and re.match(r"[X\d]{4}-(?:WXX-\d|[X\d]{2}-\d)", slot.coarse or "") is not None
    )


def _in_agenda_line(text: str, slot: Slot, slots: Sequence[Slot], members: Sequence[int]) -> bool:
    """A day told within a line of an agenda: `Plenary. It goes on on Wednesday 6, from 9 a.m.`"""
    return bool(members) and line(text, slots[members[-1]].start) == line(text, slot.start)


def _assign(
    text: str, slots: list[Slot], above: int | None, members: Iterable[int], lexicon: Lexicon
) -> None:
    lines = list(members)
    if above is None or not lines or not single(slots[above]):
        return
    several = len(lines) > 1 or is_heading(text, slots[above])
    if not several and (slots[above].clocks or not _labelled(text, slots[lines[0]], lexicon)):
        return
    for at in lines:
        slots[at] = _given(slots[above], slots[at])


def _labelled(text: str, slot: Slot, lexicon: Lexicon) -> bool:
    """`Time: 10:00`, or one instant in the zones of several places."""
    start, _ = line(text, slot.start)
    told = sum(mention.type == "TIME" for mention in slot.mentions)
    one_instant = len(slot.clocks) == 1 and told > 1 + (slot.clocks[0].end is not None)
    return one_instant or _time_label(lexicon).match(text, start, slot.start) is not None


@cache
def _time_label(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"[\s|*•·-]*(?:{lexicon.time_label})[^\n:]{{0,24}}[:|]", re.IGNORECASE)


def _follows_in_prose(
    text: str, slots: Sequence[Slot], above: int, members: Sequence[int], slot: Slot
) -> bool:
    day = slots[above]
    if not single(day):
        return False
    if slot.start - day.end > 3 * BLOCK:
        return False
    gap = text[day.end : slot.start]
    if members:  # the paragraph after an agenda: `A briefing follows the closing, at 13:00`
        gap = text[slots[members[-1]].end : slot.start]
        return gap.count("\n\n") <= 1 and is_heading(text, day)
    same_paragraph = "\n" not in gap and len(gap) <= 3 * HEADING
    return same_paragraph and not day.clocks


def _looks_ahead(text: str, day: Slot, clock: Slot, lexicon: Lexicon, now: date | None) -> bool:
    """`They said on Friday … Talks start at 3:30`: what is to come is not on a day that is over."""
    over = now is not None and day.days[-1].last < now
    return over and tense(text, clock.start, clock.end, lexicon) == "future"


def _given(day: Slot, clock: Slot) -> Slot:
    return replace(clock, days=day.days, basis=day.basis)


@cache
def _same_time(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"{lexicon.same_time}(?!\w)")


def is_deadline(text: str, slot: Slot, lexicon: Lexicon) -> bool:
    """A last day or hour: `before 4 p.m. on Monday`."""
    head = " " + text[max(0, slot.start - 24) : slot.start]
    return deadline(lexicon).search(head) is not None


def _repeat_time(text: str, slots: list[Slot], lexicon: Lexicon) -> None:
    """`on Thursday, July 18, same time`: the clock of the slot before."""
    starts = [slot.start for slot in slots]
    for match in _same_time(lexicon).finditer(text):
        low, high = sentence(text, match.start(), match.end())
        before = bisect_left(starts, match.start())
        earlier = slots[max(0, before - MANY) : before]
        source = next(
            (s for s in reversed(earlier) if s.clocks and not is_deadline(text, s, lexicon)), None
        )
        if source is None:
            continue
        for at in range(bisect_left(starts, low), bisect_left(starts, high)):
            slot = slots[at]
            if slot.days and not slot.clocks and slot.end <= high:
                near = match.start() - slot.end < HEADING
                end = max(slot.end, match.end()) if near else slot.end
                slots[at] = replace(_clocked(slot, source), end=end)


def _clocked(day: Slot, clock: Slot) -> Slot:
    return replace(
        day, clocks=clock.clocks, zone=clock.zone, local=clock.local, duration=clock.duration
    )


@cache
def _each(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(lexicon.each)})(?!\w)", re.IGNORECASE)


def _share_clock(text: str, slots: list[Slot], lexicon: Lexicon) -> None:
    """`All four start at 14:00`: the clock of the days that are listed after it."""
    for at, slot in enumerate(slots):
        if not slot.clocks or (slot.days and not slot.recurring):
            continue
        low, high = sentence(text, slot.start, slot.end)
        if not (slot.recurring or _each(lexicon).search(text, low, high)):
            continue
        for other in range(at + 1, min(len(slots), at + MANY)):
            day = slots[other]
            if day.clocks and not day.days and is_clock_line(text, day):
                break
            if day.days and not day.clocks and _listed(text, day):
                slots[other] = _clocked(day, slot)


def _listed(text: str, slot: Slot) -> bool:
    """A day at the beginning of a short line, as in a list."""
    start, end = line(text, slot.start)
    return begins_line(text, slot) and end - start <= 2 * HEADING
