"""Entries on lines of their own: a day, below it a clock time, below that what takes place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from calendar_service.events.draft import Draft
from calendar_service.events.structured import entries, places
from calendar_service.events.structured.found import Found
from calendar_service.events.structured.headings import Heading, heading
from calendar_service.events.structured.introduction import introduction
from calendar_service.events.structured.naming import Named
from calendar_service.events.structured.page import Page
from calendar_service.events.structured.rows import Row

APART = 2  # lines of text that may stand between two entries
LONGEST = 170  # characters of a line that may name an event


def read(page: Page, found: Found) -> None:
    """Adds the events of stacked entries, where there are several of them."""
    for stack in _stacks(page, found):
        if len(stack) > 1:
            _read(page, stack, found)


def _stacks(page: Page, found: Found) -> Iterator[list[tuple[int, Heading, Row]]]:
    """Entries that follow each other: the index of the line of the day, its heading, its clock."""
    stack: list[tuple[int, Heading, Row]] = []
    for at in range(len(page.lines) - 2):
        entry = None if at in found.taken else _entry(page, at)
        if entry is None:
            continue
        if stack and at - _last(page, stack[-1][0]) > APART + 1:
            yield stack
            stack = []
        stack.append((at, *entry))
    yield stack


def _entry(page: Page, at: int) -> tuple[Heading, Row] | None:
    """A day alone, a clock time alone below it, and a name below that which has no time."""
    clock = page.rows[at + 1]
    if clock is None or clock.cells or clock.dated or not clock.timed:
        return None
    below = page.lines[at + 2]
    if page.rows[at + 2] or below.end - below.start > LONGEST or below.gap:
        return None
    if at + 3 < len(page.lines) and (later := page.rows[at + 3]) and not later.dated:
        return None  # a programme of several hours
    day = heading(page, at)
    return (day, clock) if day and day.slot and day.index is not None else None


def _last(page: Page, at: int) -> int:
    """The index of the last line of the entry whose day is at `at`."""
    more = at + 3
    extra = more < len(page.lines) and not page.rows[more] and not page.lines[more].gap
    return more if extra else at + 2


def _read(page: Page, stack: Sequence[tuple[int, Heading, Row]], found: Found) -> None:
    told = introduction(page, stack[0][0])
    named = [_named(page, at) for at, _, _ in stack]
    by_place = places.are_places(page, named, told)
    for (at, day, clock), name in zip(stack, named, strict=True):
        found.claim([i for i in (day.index, *clock.indices) if i is not None])
        found.taken.update(range(at, _last(page, at) + 1))
        if by_place:
            name = places.at_place(page, at + 1, name, told)
        reason = entries.refusal(page, clock, name, told)
        if name is None or reason or day.slot is None:
            found.refuse(clock.slot, reason or "no name")
            continue
        slot = replace(clock.slot, days=day.slot.days, coarse=day.slot.coarse)
        found.drafts.append(
            Draft(
                name=name.name,
                at=name.at,
                slot=replace(slot, basis=day.slot.basis),
                start=page.lines[at].begin,
                end=page.lines[_last(page, at)].end,
                rule="list",
                frame=told.frame,
                clocks=clock.slot.clocks,
                venue=name.venue,
                session=told.programme,
            )
        )


def _named(page: Page, at: int) -> Named | None:
    """The name two lines below the day, with the place below it if it stands there."""
    line = page.lines[at + 2]
    name = page.namer.named([(line.begin, line.end)])
    if name is None or name.venue or _last(page, at) == at + 2:
        return name
    words = page.words_at(page.lines[at + 3])
    return replace(name, venue=words) if page.namer.is_venue(words) else name
