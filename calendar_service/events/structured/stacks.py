"""Entries on lines of their own: a day with its clock time, and above or below it what it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from calendar_service.events.draft import Draft
from calendar_service.events.structured import entries, places
from calendar_service.events.structured.found import Found
from calendar_service.events.structured.introduction import Introduction, introduction
from calendar_service.events.structured.naming import Named
from calendar_service.events.structured.page import Page
from calendar_service.events.structured.rows import Row
from calendar_service.temporal.mention import Slot

APART = 5  # lines from one entry to the next
LONGEST = 170  # characters of a line that may name an event


@dataclass(frozen=True, slots=True)
class Entry:
    """`day` and `clock` are the rows of its time, which ends with the line at index `last`;
    `above` and `below` are the indices of the lines beside it that say no time; `place` is told in
    the line of the day; it is `led` where that ends in a colon: what is below names the event.
    """

    first: int
    last: int
    day: Row
    clock: Row | None
    above: int | None
    below: int | None
    place: str | None
    led: bool = False

    @property
    def slot(self) -> Slot:
        if self.clock is None:
            return self.day.slot
        day = self.day.slot
        return replace(self.clock.slot, days=day.days, coarse=day.coarse, basis=day.basis)


def read(page: Page, found: Found) -> None:
    """Adds the events of stacked entries, where there are several of them."""
    for stack in _stacks(page, found):
        if len(stack) > 1 and (named := _named(page, stack)):
            _read(page, stack, named, found)


def _stacks(page: Page, found: Found) -> Iterator[list[Entry]]:
    """Entries that follow each other."""
    stack: list[Entry] = []
    for at in range(len(page.lines)):
        entry = None if at in found.taken else _entry(page, at)
        if entry is None:
            continue
        if stack and at - stack[-1].last > APART:
            yield stack
            stack = []
        stack.append(entry)
    yield stack


def _entry(page: Page, at: int) -> Entry | None:
    """A line with a day, maybe its place, the clock time below it, and what stands around."""
    day = page.rows[at]
    if day is None or not day.dated or day.slot.recurring or page.is_imprint(day.slot):
        return None
    place = places.beside(page, day)
    if not place and (day.cells or not _clean(page, day)):
        return None
    clock = page.rows[at + 1] if at + 1 < len(page.lines) and not day.timed else None
    if clock and (clock.dated or clock.cells or not clock.timed):
        return None  # the heading of a programme
    last = at + 1 if clock else at
    after = [row for row in page.rows[last + 1 : last + 4] if row is not None]
    if after and not after[0].dated and after[0].layout == "first":
        return None  # a programme of several hours
    led = page.words_at(page.lines[last]).rstrip(" *_").endswith(":")
    beside = _is_led(page, last + 1) if led else _is_told(page, last + 1)
    below = last + 1 if beside else None
    above = at - 1 if not led and _is_beside(page, at - 1, at) else None
    return Entry(at, last, day, clock, above, below, place, led)


def _clean(page: Page, row: Row) -> bool:
    """Nothing but the time stands in the line: no label, no number of a day."""
    before = page.text[row.line.begin : row.slot.start].strip(" *_(–—-")
    return not before


def _is_beside(page: Page, at: int, lower: int) -> bool:
    """A short line without a time, with no blank line between it and the time."""
    if not 0 <= at < len(page.lines) or lower >= len(page.lines) or page.lines[lower].gap:
        return False
    line = page.lines[at]
    short = line.end - line.start <= LONGEST
    return page.rows[at] is None and short and not page.inside(line.start, line.end)


def _is_led(page: Page, at: int) -> bool:
    """The line that the colon before it announces, unless it begins with a time of its own."""
    row = page.rows[at] if at < len(page.lines) else None
    return at < len(page.lines) and (row is None or row.layout != "first")


def _is_told(page: Page, at: int) -> bool:
    """A line right below the time, however much it goes on to say, with other times or not."""
    row = page.rows[at] if at < len(page.lines) else None
    right_below = at < len(page.lines) and not page.lines[at].gap
    return right_below and (row is None or not (row.dated and row.layout == "first"))


def _named(page: Page, stack: Sequence[Entry]) -> list[tuple[Named | None, int]] | None:
    """The names of a stack, all above their times or all below, with the lines they stand in."""
    above = [_name(page, entry.above) for entry in stack]
    below = [_name(page, entry.below, entry.led) for entry in stack]
    told = [sum(1 for n, _ in side if n and page.namer.is_event(n.name)) for side in (above, below)]
    full = [all(name is not None for name, _ in side) for side in (above, below)]
    need = len(stack) / 2 if any(_could_be_name(page, entry.place) for entry in stack) else 0
    first = all(_begins_paragraph(page, entry.above) for entry in stack)
    if full[0] and (not full[1] or first or told[0] > told[1]) and told[0] >= need:
        return [_with_place(page, *n, e.below) for n, e in zip(above, stack, strict=True)]
    if not full[1] or told[1] < need:
        return None
    return [_with_place(page, *n, _next(page, e)) for n, e in zip(below, stack, strict=True)]


def _begins_paragraph(page: Page, at: int | None) -> bool:
    return at == 0 or (at is not None and page.lines[at].gap > 0)


def _could_be_name(page: Page, place: str | None) -> bool:
    """Capitals beside a day: what stands in the next line has to name an event."""
    return place is not None and not page.namer.is_venue(place) and not page.namer.is_online(place)


def _name(page: Page, at: int | None, led: bool = False) -> tuple[Named | None, int]:
    if at is None:
        return None, -1
    line = page.lines[at]
    name = page.namer.named([(line.begin, line.end)])
    led = led and " " in page.words_at(line)  # not `Closed.`
    full = page.words_at(line).endswith(".") and not led
    sentence = name and full and not page.namer.is_event(name.name)
    return None if sentence else name, at


def _next(page: Page, entry: Entry) -> int | None:
    """The line under the name, where that stands below its time."""
    at = (entry.below or 0) + 1
    return at if _is_beside(page, at, at) else None


def _with_place(
    page: Page, name: Named | None, line: int, beside: int | None
) -> tuple[Named | None, int]:
    words = page.words_at(page.lines[beside]) if beside is not None else ""
    if name and not name.venue and words and page.namer.is_venue(words):
        return replace(name, venue=words), line
    return name, line


def _read(
    page: Page, stack: Sequence[Entry], named: Sequence[tuple[Named | None, int]], found: Found
) -> None:
    told = introduction(page, min(entry.above or entry.first for entry in stack[:1]))
    by_place = places.are_places(page, [name for name, _ in named], told)
    for entry, (name, line) in zip(stack, named, strict=True):
        rows = [row for row in (entry.day, entry.clock) if row]
        found.claim(i for row in rows for i in row.indices)
        found.taken.update((*range(entry.first, entry.last + 1), line))
        if by_place:
            name = places.at_place(page, line, name, told)
        reason = entries.refusal_alone(page, entry.day, name, told)
        if name and entry.place and not name.venue:
            name = replace(name, venue=entry.place)
        if name is None or reason:
            found.refuse(entry.slot, reason or "no name")
        else:
            found.drafts.append(_draft(page, entry, name, line, told))


def _draft(page: Page, entry: Entry, name: Named, line: int, told: Introduction) -> Draft:
    start = min(page.lines[line].begin, page.lines[entry.first].begin)
    return Draft(
        name=name.name,
        at=name.at,
        slot=entry.slot,
        start=start,
        end=max(page.lines[line].end, page.lines[entry.last].end),
        rule="list",
        frame=told.frame,
        clocks=entry.slot.clocks,
        venue=name.venue,
        session=told.programme,
    )
