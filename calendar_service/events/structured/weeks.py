"""Weekdays that head the lines below the name of their week: `week of 17 March`, then `MONDAY`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from calendar_service.events.structured.lines import Line
from calendar_service.models import Basis
from calendar_service.temporal.mention import DayRange, Slot
from calendar_service.temporal.weekdays import on_or_after

WEEK = re.compile(r"(\d{4})-W(\d{2})$")
SHORTEST, LONGEST = 4, 7  # days of a range that is a week
HEADING = 140  # characters of a line that may name the week of the lines below it
# A mark, the end of the line, or the gap between two columns.
APART = re.compile(r"\s*(?:[:|\t,.)–—-]|[*_\s]*$)|\s{2,}", re.MULTILINE)


def in_week(
    text: str, lines: Sequence[Line], slots: Sequence[Slot], published: date | None
) -> tuple[Slot, ...]:
    """The slots, each bare weekday at the head of its line on its day of the week told above."""
    found = list(slots)
    heads = [i for i in _heads(text, lines, slots) if not slots[i].recurring]
    for run in _runs(heads, slots):
        first = slots[run[0]]
        week = _week(lines, slots[: run[0]])
        day = on_or_after(_weekday(first), week.first) if week else _ahead(first, published)
        if len(run) < 2 and not (week and week.last >= week.first + timedelta(days=6)):
            continue
        for index in run:
            day = day and on_or_after(_weekday(slots[index]), day)
            if day is None or (week and day > week.first + timedelta(days=6)):
                break
            found[index] = _on(slots[index], day)
    return tuple(found)


def _heads(text: str, lines: Sequence[Line], slots: Sequence[Slot]) -> Iterator[int]:
    """The slots that begin their line with a weekday, which a mark or its end sets apart."""
    begins = {line.begin for line in lines}
    for index, slot in enumerate(slots):
        days = [m for m in slot.mentions if m.type == "DATE"]
        if len(days) != 1 or days[0].start not in begins or set(days[0].stated) != {"weekday"}:
            continue
        if days[0].rule == "weekday" and APART.match(text, days[0].end):
            yield index


def _runs(heads: Sequence[int], slots: Sequence[Slot]) -> Iterator[list[int]]:
    """Heads that follow each other in the order of one week."""
    run: list[int] = []
    for index in heads:
        if run and (_weekday(slots[index]) <= _weekday(slots[run[-1]])):
            yield run
            run = []
        run.append(index)
    if run:
        yield run


def _week(lines: Sequence[Line], before: Sequence[Slot]) -> DayRange | None:
    """The week that a line short enough to be a heading told last."""
    short = [(line.start, line.end) for line in lines if line.end - line.start <= HEADING]
    for slot in reversed(before):
        if not any(start <= slot.start < end for start, end in short):
            continue
        if found := WEEK.match(slot.coarse or ""):
            monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
            return DayRange(monday, monday + timedelta(days=6))
        stretch = slot.days[0] if len(slot.days) == 1 else None
        if stretch and SHORTEST <= (stretch.last - stretch.first).days + 1 <= LONGEST:
            return stretch
    return None


def _ahead(slot: Slot, published: date | None) -> date | None:
    """The day of the first weekday, where it is read as one to come."""
    day = slot.days[0].first if slot.days else None
    return day if day and published and day >= published else None


def _weekday(slot: Slot) -> int:
    return next(int(m.stated["weekday"]) for m in slot.mentions if m.type == "DATE")


def _on(slot: Slot, day: date) -> Slot:
    if slot.days == (DayRange(day, day),):
        return slot
    return replace(slot, days=(DayRange(day, day),), coarse=None, basis=Basis.RELATIVE)
