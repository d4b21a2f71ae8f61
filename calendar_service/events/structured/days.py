"""Days that head several lines without an hour: `Tuesday 3 May`, below it `Seed fair`, `Gala`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from calendar_service.events.draft import Draft
from calendar_service.events.structured.found import Found
from calendar_service.events.structured.headings import Heading, heading
from calendar_service.events.structured.naming import Named
from calendar_service.events.structured.page import Page
from calendar_service.events.words.model import compiled

LONGEST = 140  # characters of an entry
CLAUSE = 6  # words of an entry that may hold a verb, or a noun that is one too


@dataclass(frozen=True, slots=True)
class Day:
    """`head` is the index of the heading, `entries` the names below it with their lines."""

    head: int
    told: Heading
    entries: tuple[tuple[int, Named], ...]


def read(page: Page, found: Found) -> None:
    """Adds the events of a diary in which one day at least has several."""
    days = [day for at in range(len(page.lines)) if (day := _day(page, at, found))]
    names = [name for day in days for _, name in day.entries]
    events = sum(1 for name in names if page.namer.is_event(name.name))
    several = len(days) > 1 and max(len(day.entries) for day in days) > 1
    if not several or 2 * events < len(names):
        return
    for day in days:
        index, slot = day.told.index, day.told.slot
        if index is None or slot is None:
            continue
        found.claim([index])
        found.taken.add(day.head)
        for at, name in day.entries:
            found.taken.add(at)
            line = page.lines[at]
            found.drafts.append(
                Draft(name.name, name.at, slot, line.begin, line.end, "list", venue=name.venue)
            )


def _day(page: Page, at: int, found: Found) -> Day | None:
    """The heading at `at`, if all lines below it name events or the place of the one before."""
    told = None if at in found.taken else heading(page, at)
    if told is None or told.slot is None or not told.slot.days or page.refusal(told.index):
        return None
    if not page.is_current(told.slot):
        return None
    entries: list[tuple[int, Named]] = []
    for below in _below(page, at, found):
        line = page.lines[below]
        words = page.words_at(line)
        if entries and not entries[-1][1].venue and page.namer.is_venue(words):
            entries[-1] = (below, replace(entries[-1][1], venue=words))
            continue
        name = page.namer.named([(line.begin, line.end)])
        if name is None or not _is_entry(page, words, name):
            return None
        entries.append((below, name))
    return Day(at, told, tuple(entries)) if entries else None


def _below(page: Page, at: int, found: Found) -> Sequence[int]:
    """The lines of its paragraph, unless one of them has a time of its own or is long."""
    last = at + 1
    while last < len(page.lines) and not page.lines[last].gap and not heading(page, last):
        line = page.lines[last]
        if page.inside(line.start, line.end) or last in found.taken or page.rows[last]:
            return ()
        if line.end - line.start > LONGEST:
            return ()
        last += 1
    return range(at + 1, last)


def _is_entry(page: Page, words: str, name: Named) -> bool:
    """Could it be an event? No sentence, no last day, and not that there is nothing."""
    namer, verb = page.namer, compiled(page.words.hold).search(words.lower())
    if namer.is_deadline(name.name) or namer.is_procedure(name.name) or namer.is_none(name.name):
        return False
    if verb and len(words.split()) > CLAUSE:
        return False
    return namer.is_event(name.name) or not words.endswith(".")
