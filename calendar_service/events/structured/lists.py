"""Dated lists: lines that each give a day and an event, as in a body's calendar of meetings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from calendar_service.events.structured import entries, places
from calendar_service.events.structured.found import Found
from calendar_service.events.structured.introduction import Introduction, introduction
from calendar_service.events.structured.page import Page
from calendar_service.events.structured.plurals import singular
from calendar_service.events.structured.rows import Row
from calendar_service.models import Basis
from calendar_service.temporal.mention import DayRange, Slot

WORD = re.compile(r"[^\W\d_]+")
OF_DAYS = frozenset("days celebrations jornadas fiestas festas ferias".split())
DESCRIPTION = 3  # lines of text that may stand between two entries of one list
AHEAD = 183  # days that one entry of a list may lie after the entry above it


def read(page: Page, found: Found) -> None:
    """Adds the events of all dated lists, from the lines that are not taken yet."""
    for run in _runs(page, frozenset(found.taken)):
        told = introduction(page, run[0])
        events = told.chronology or _tells_events(page, run, told)  # steps are refused one by one
        if len(run) > 1 and events and not _lacks_kind(page, run, told):
            _list(page, run, told, found)


def _runs(page: Page, taken: frozenset[int]) -> Iterator[tuple[int, ...]]:
    """Entries of one make that follow each other."""
    run: list[int] = []
    for at, row in enumerate(page.rows):
        if row is None and at not in taken and run and at - run[-1] <= DESCRIPTION:
            continue
        entry = at not in taken and row is not None and row.dated and entries.is_entry(page, row)
        if run and not (entry and _alike(page, _row(page, run[-1]), _row(page, at))):
            yield tuple(run)
            run = []
        if entry:
            run.append(at)
    if run:
        yield tuple(run)


def _row(page: Page, at: int) -> Row:
    row = page.rows[at]
    assert row is not None  # noqa: S101  # runs hold rows
    return row


def _alike(page: Page, one: Row, two: Row) -> bool:
    piped = entries.is_piped(page, one) == entries.is_piped(page, two)
    return piped and one.line.mark == two.line.mark


def _tells_events(page: Page, run: Sequence[int], told: Introduction) -> bool:
    """Do the entries, what introduces them or the headline name events?"""
    if page.lists_events(run[0]) or (told.programme and not told.chronology):
        return True
    named = [page.named(at) for at in run]
    events = sum(1 for one in named if one and page.namer.is_event(one.name))
    if 2 * events >= len(named) or (all(named) and _by_the_hour(page, run)):
        return True
    return not told.chronology and (
        page.namer.is_event(told.above) or page.namer.is_event(page.bulletin.title or "")
    )


def _by_the_hour(page: Page, run: Sequence[int]) -> bool:
    """`Friday 3 May, 20:00: Symphony Orchestra`: days with their weekday and hour, one a line."""
    rows = [_row(page, at) for at in run]
    return all(row.timed and any("weekday" in m.stated for m in row.slot.mentions) for row in rows)


def _lacks_kind(page: Page, run: Sequence[int], told: Introduction) -> bool:
    """A sentence that gives days and places, but not of several events of one kind."""
    inline = all(_row(page, at).line.mark == "item" for at in run)
    named = [page.named(at) for at in run]
    return inline and told.noun is None and any(one is None or one.place for one in named)


def _list(page: Page, run: Sequence[int], told: Introduction, found: Found) -> None:
    by_place = places.are_places(page, [page.named(at) for at in run], told)
    slots = _in_order([_row(page, at).slot for at in run])
    for at, slot in zip(run, slots, strict=True):
        row, name = _row(page, at), entries.named(page, at, told, by_place)
        found.claim(row.indices)
        found.taken.add(at)
        reason = entries.refusal(page, row, name, told)
        reason = reason or ("listed day by day" if _heads(page, at, run, slots) else None)
        if name is None or reason:
            found.refuse(row.slot, reason or "no name")
        else:
            found.drafts.append(entries.draft(page, at, slot, name, told))
    _claim_summaries(page, run, told.hour, found)


def _heads(page: Page, at: int, run: Sequence[int], slots: Sequence[Slot]) -> bool:
    """`MEETINGS AND EVENTS, 10–16 MARCH`: a line of several, whose days are told below it."""
    days, *below = (slot.days for slot in slots[run.index(at) :])
    if len(days) != 1 or days[0].first == days[0].last or not all(below) or not below:
        return False
    inside = all(days[0].first <= d.first and d.last <= days[0].last for one in below for d in one)
    return inside and _tells_several(page, page.words_at(page.lines[at]).lower())


def _tells_several(page: Page, line: str) -> bool:
    """`Concerts and talks`; but `Jornadas de Arqueología` or a `Festival of Lights` are one."""
    nouns = (word for word in WORD.findall(line) if word in page.words.nouns)
    first = next(nouns, None)
    return first is not None and first not in OF_DAYS and bool(singular(first, page.words))


def _in_order(slots: Sequence[Slot]) -> list[Slot]:
    """Lists go on in time: `6 November, 12 January` runs into the next year."""
    ordered: list[Slot] = []
    for slot in slots:
        before = ordered[-1].days[-1].last if ordered and ordered[-1].days else None
        ordered.append(_next_year(slot, before) if before else slot)
    return ordered


def _next_year(slot: Slot, before: date) -> Slot:
    """The slot a year later, if it falls back and its year was not stated."""
    if slot.basis is not Basis.COMPLETED or not slot.days or slot.days[0].first >= before:
        return slot
    days = [(_later(r.first), _later(r.last)) for r in slot.days]
    ranges = tuple(DayRange(first, last) for first, last in days if first and last)
    near = len(ranges) == len(days) and (ranges[0].first - before).days <= AHEAD
    return replace(slot, days=ranges) if near else slot


def _later(day: date) -> date | None:
    """The same day a year later, None for 29 February."""
    later = day + timedelta(days=366 if (day.month, day.day) > (2, 28) else 365)
    candidates = (later + timedelta(days=shift) for shift in (-1, 0, 1))
    return next((d for d in candidates if (d.month, d.day) == (day.month, day.day)), None)


def _claim_summaries(page: Page, run: Sequence[int], hour: Slot | None, found: Found) -> None:
    """`on Thursdays at 6.30 p.m.`, `Hearings of the week of 2 June`: told day by day below."""
    clocks = {_row(page, at).slot.clocks for at in run} - {()}
    if hour is not None and (index := page.reading.slots.index(hour)) not in found.claimed:
        found.claim([index])
        found.refuse(hour, "hour of several events")
    for index, slot in enumerate(page.reading.slots):
        told = slot.recurring and slot.clocks in clocks
        if (told or page.is_in_title(slot)) and index not in found.claimed:
            found.claim([index])
            found.refuse(slot, "listed day by day")
