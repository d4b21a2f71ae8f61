"""Programmes: lines with clock times, under the heading of their day or after an event's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from calendar_service.events.draft import Draft
from calendar_service.events.structured import places
from calendar_service.events.structured.found import Found
from calendar_service.events.structured.headings import Heading, heading
from calendar_service.events.structured.introduction import introduction
from calendar_service.events.structured.lines import Line, plain
from calendar_service.events.structured.monthdays import of_the_month
from calendar_service.events.structured.naming import Named
from calendar_service.events.structured.page import Page
from calendar_service.events.structured.rows import Row, states_day
from calendar_service.events.words.model import compiled
from calendar_service.temporal.mention import DayRange, Slot

DESCRIPTION = 6  # lines of text that may stand between two lines of one programme
NEAR = 700  # characters between the day of an event and its programme
UNIT = re.compile(r"(?:[ap]\.?\s?m|\bh|\bhs|\bhrs)\.$", re.IGNORECASE)
# `Room S-237`, `38th Floor`, `Security Council Stakeout`
PLACE = re.compile(
    r"\b(?:[A-Z]{0,2}-?\d{1,4}|[Ff]loor|[Ss]takeout|[Ll]obby|[Pp]iso|[Aa]ndar|[Pp]lanta)$"
)
# A sentence that begins with an hour.
NEXT_HOUR = re.compile(r"[.!?]\s(?:(?:At|From|A\sl[ao]s?|Desde|Às?|Pelas|Já)\s){0,2}$")
LONG = 300  # characters of a name below its hour
SHORT = 170  # characters of a line that ends with its time


@dataclass(frozen=True, slots=True)
class Block:
    """Consecutive lines with clock times, by their indices, under one heading or none."""

    heading: Heading | None
    rows: tuple[int, ...]


def read(page: Page, found: Found) -> None:
    """Adds the sessions of all programmes, from the lines that are not taken yet."""
    blocks = [b for b in _blocks(page, frozenset(found.taken)) if b.heading or len(b.rows) > 1]
    if not blocks:
        return
    told = introduction(page, page.line_of(_begin(page, blocks[0])))
    names = {at: _named(page, at, block) for block in blocks for at in block.rows}
    by_place = places.are_places(page, [name for name, _ in names.values()], told)
    heads = [block.heading for block in blocks if block.heading]
    numbered = _of_the_event(page, heads)
    lowest = min((head.number for head in heads if head.number), default=0)
    for block in blocks:
        first = block.heading
        if first and first.number and first.slot and first.slot.days:
            numbered = first
        if first and first.index is not None and first.slot:
            found.claimed.add(first.index)
            found.refuse(first.slot, "heading of a programme")
        day = _given(page, block, numbered, lowest)
        timetable = _is_timetable(page, block)
        for at in block.rows:
            name, line = names[at]
            if timetable:
                name = None
            elif by_place:
                name = places.at_place(page, at, name, told)
            _session(page, at, name, line, day, found)
            if by_place and found.drafts and found.drafts[-1].at == (name.at if name else -1):
                found.drafts[-1] = replace(found.drafts[-1], rule="list", session=False, level=0)


def _is_timetable(page: Page, block: Block) -> bool:
    """`Departures from Oban` above the lines: they are no sessions."""
    above = max(0, page.line_of(_begin(page, block)) - 1)
    words = plain(page.words_at(page.lines[above]))
    return re.match(page.table.timetables, words) is not None


def _begin(page: Page, block: Block) -> int:
    return block.heading.start if block.heading else page.lines[block.rows[0]].start


def _blocks(page: Page, taken: frozenset[int]) -> Iterator[Block]:
    above: Heading | None = None
    rows: list[int] = []
    between = 0
    for at in range(len(page.lines)):
        day = None if at in taken else heading(page, at)
        row = page.rows[at]
        if day is None and at not in taken and row is not None and _is_session(page, row):
            rows.append(at)
            between = 0
            continue
        between += 1
        if day or at in taken or (row and row.dated) or between > DESCRIPTION:
            if rows:
                yield Block(above, tuple(rows))
            above, rows, between = day, [], 0
    if rows:
        yield Block(above, tuple(rows))


def _is_session(page: Page, row: Row) -> bool:
    if row.dated or not row.timed:
        return False
    if row.layout == "first":
        return not _told_on(page, row)
    told = page.text[row.line.start : row.line.end]
    piped = "|" in told or "\t" in told
    verb = compiled(page.words.hold).search(told.lower()) is not None
    if row.layout == "middle":
        named = row.apart and page.namer.is_event(page.text[slice(*row.cells[0])])
        return piped or bool(row.line.mark) or (named and not verb and len(told) <= SHORT)
    if _told_apart(page, row):
        return False
    last = page.text[row.slot.end : row.line.end].strip(" .)*_")  # `…, 9:00.` ends no sentence
    sentence = verb or (told.endswith(".") and bool(last) and not UNIT.search(told))
    return (piped or bool(row.line.mark) or not sentence) and len(told) <= SHORT


def _told_on(page: Page, row: Row) -> bool:
    """`At 11 she receives the mayor. At 2.40 p.m. she …`: a text that tells hours."""
    later = (page.slot(i) for i in page.inside(row.slot.end, row.line.end))
    leads = (page.text[row.slot.end : slot.start] for slot in later if slot.clocks)
    return any(NEXT_HOUR.search(lead) for lead in leads)


def _told_apart(page: Page, row: Row) -> bool:
    """`The Board meets in Lae. The offices close at noon`: the hour has a sentence of its own."""
    one = page.sentence_of(row.slot)
    if one is None or one.start <= row.line.begin:
        return False
    lead = page.text[one.start : row.slot.start].lower()
    return not page.words.stops.isdisjoint(re.findall(r"[^\W\d_]+", lead))


def _given(page: Page, block: Block, numbered: Heading | None, lowest: int) -> Slot | None:
    """The slot whose day holds for the block; None where the rows know better themselves.

    `lowest` is the first of the numbers that the days of the page have.
    """
    head = block.heading
    if head is None:
        return _day_above(page, block)
    if head.slot is not None:
        return head.slot
    if numbered and numbered.slot and numbered.number and head.number:
        later = timedelta(days=head.number - numbered.number)
        day = numbered.slot.days[0].first + later
        return replace(numbered.slot, days=(DayRange(day, day),))
    return of_the_month(page, head, lowest) or Slot(head.start, head.end, ())


def _of_the_event(page: Page, heads: Sequence[Heading]) -> Heading | None:
    """The first of the days of the event, which `Day 1`, `Day 2` below it count from."""
    count = max((head.number or 0 for head in heads), default=0)
    if not count or any(head.slot for head in heads):
        return None
    before = [page.slot(i) for i in page.inside(0, heads[0].start) if not page.refusal(i)]
    told = [slot for slot in before if len(slot.days) == 1 and not _single(slot)]
    if len({slot.days for slot in told}) != 1:
        return None
    first, last = told[-1].days[0].first, told[-1].days[0].last
    slot = replace(told[-1], days=(DayRange(first, first),))
    return (
        Heading(slot.start, slot.end, None, slot, 1) if (last - first).days + 1 >= count else None
    )


def _day_above(page: Page, block: Block) -> Slot | None:
    """Without a heading the day told last holds, unless it is a last day to register or the like;
    then, and where nothing was told before, the only day of the bulletin that an event can have.
    """
    first = page.rows[block.rows[0]]
    assert first is not None  # noqa: S101  # blocks hold rows
    before = [i for i in page.inside(0, first.line.start) if states_day(page.slot(i))]
    if first.slot.days and before and not _no_event(page, before[-1]):
        known = all((row := page.rows[at]) and row.slot.days for at in block.rows)
        return None if known else first.slot
    able = [i for i, slot in enumerate(page.reading.slots) if states_day(slot) and slot.days]
    able = [i for i in able if not _no_event(page, i) and page.is_current(page.slot(i))]
    above = [i for i in able if i in before and first.line.start - page.slot(i).end <= NEAR]
    days = {page.slot(i).days for i in (above[-1:] or able)}
    only = page.slot((above[-1:] or able)[0]) if len(days) == 1 else None
    return only if only and _single(only) else Slot(first.line.start, first.line.end, ())


def _no_event(page: Page, index: int) -> bool:
    """A last day, a founding; but `open on 3 May` and `Agenda for 3 May` may have a programme."""
    return page.refusal(index) not in (None, "opening hours", "period")


def _single(slot: Slot) -> bool:
    return len(slot.days) == 1 and slot.days[0].first == slot.days[0].last


def _session(
    page: Page, at: int, named: Named | None, line: Line, day: Slot | None, found: Found
) -> None:
    row = page.rows[at]
    assert row is not None  # noqa: S101  # blocks hold rows
    found.claim((*row.indices, *page.inside(line.start, line.end)))
    found.taken.add(at)
    reason = _no_session(page, named)
    slot = row.slot if day is None else replace(row.slot, days=day.days, coarse=day.coarse)
    if named is None or reason or not (slot.days or slot.coarse):
        found.refuse(row.slot, reason or "no day")
        return
    start, end = min(row.line.begin, line.begin), max(row.line.end, line.end)
    found.drafts.append(
        Draft(
            name=named.name,
            at=named.at,
            slot=slot if day is None else replace(slot, basis=day.basis),
            start=start,
            end=end,
            rule="programme",
            scope=(start, page.namer.scope_end(start, end)),
            clocks=slot.clocks,
            venue=named.venue,
            session=True,
            level=1,
        )
    )


def _no_session(page: Page, named: Named | None) -> str | None:
    """Why a line of a programme is no session, or None."""
    if named is None:
        return "no name"
    if page.namer.is_pause(named.name) or page.namer.is_none(named.name):
        return "pause"
    if page.namer.is_hours(named.name):
        return "opening hours"
    return "deadline" if page.namer.is_deadline(named.name) else None


def _named(page: Page, at: int, block: Block) -> tuple[Named | None, Line]:
    """The name in the row, else in the line below that has nothing else to do; and its line."""
    row = page.rows[at]
    assert row is not None  # noqa: S101  # blocks hold rows
    named = page.named(at)
    if named or row.cells or not _is_free(page, at + 1, block, row.line.gap):
        return named, row.line
    below = page.lines[at + 1]
    place = _place_between(page, at + 1, block)
    if place:
        below = page.lines[at + 2]
    elif _is_place(page, below):
        return None, row.line
    named = page.namer.named([(below.begin, below.end)])
    place = place or (_venue_below(page, at + 2) if named and not named.venue else None)
    return (replace(named, venue=place) if named and place else named), below


def _is_free(page: Page, at: int, block: Block, gap: int) -> bool:
    """A short line that says no time of its own and stands no farther below than others do."""
    if at >= len(page.lines) or at in block.rows or page.rows[at]:
        return False
    line, most = page.lines[at], 1 if gap and len(block.rows) > 1 else 0
    return line.gap <= most and line.end - line.start <= LONG


def _place_between(page: Page, at: int, block: Block) -> str | None:
    """`9:45 am`, `Press Briefing Room`, `Joint Press Encounter`: the place above the name."""
    if not _is_free(page, at + 1, block, page.lines[at].gap):
        return None
    below = page.words_at(page.lines[at + 1])
    told = _is_place(page, page.lines[at]) and page.namer.is_event(below)
    return page.words_at(page.lines[at]).strip(" |") if told else None


def _is_place(page: Page, line: Line) -> bool:
    words = page.words_at(line).strip(" |")
    return page.namer.is_venue(words) or PLACE.search(words) is not None


def _venue_below(page: Page, at: int) -> str | None:
    """The place on a line of its own under the name of a session."""
    if at >= len(page.lines) or page.lines[at].gap or page.rows[at]:
        return None
    words = page.words_at(page.lines[at])
    return words if page.namer.is_venue(words) else None
