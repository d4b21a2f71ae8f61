"""Lines that only say where each of several events of one kind is: `3 March: Town Hall, Ardath`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from calendar_service.events.structured.introduction import Introduction
from calendar_service.events.structured.naming import Named
from calendar_service.events.structured.page import Page
from calendar_service.events.structured.rows import Row

ASIDE = re.compile(r"\s*\([^()]*\)$")
NEAR = 3  # lines above and below that may be alike
SHORT = 90  # characters of a place beside a time
LONGEST = 6  # words of the name of a place


def are_places(page: Page, named: Sequence[Named | None], told: Introduction) -> bool:
    """Are all names those of places, where the introduction tells of several events of one kind?"""
    known = any(one is not None and one.place for one in named)
    return told.noun is not None and known and all(_is_place(page, one) for one in named)


def _is_place(page: Page, named: Named | None) -> bool:
    """Could the name be that of a place? A hall, or capitals throughout, and no event."""
    if named is None or named.place:
        return True
    short = len(named.name.split()) <= LONGEST and page.namer.is_proper(named.name)
    hall = page.namer.is_venue(named.name.split(",")[0])
    return (short or hall) and not page.namer.is_event(named.name)


def at_place(page: Page, at: int, named: Named | None, told: Introduction) -> Named | None:
    """The event of the kind that is told, at the place that the line at index `at` gives."""
    if told.kind is None:
        return None
    begin = named.at if named else page.lines[at].begin
    return Named(told.kind, begin, words(page, at) or (_joined(named) if named else None))


def words(page: Page, at: int) -> str | None:
    """All places of a row as one, the narrower first: `Chester: 3 May, Fire Hall`."""
    row = page.rows[at]
    if row is None or (told := page.venue(at)):
        return told if row else None
    cells = [page.text[a:b] for a, b in row.cells if not page.namer.is_aside((a, b))]
    ordered = cells if row.layout == "first" else cells[1:] + cells[:1]
    return ", ".join(ASIDE.sub("", cell) for cell in ordered) or None


def across(page: Page, at: int) -> str | None:
    """`South – 6 June – St Mary's` below `North – 3 June – Town Hall`: a place as well."""
    there = _behind(page, at)
    near = [i for i in range(max(0, at - NEAR), min(len(page.rows), at + NEAR + 1)) if i != at]
    halls = (cell for i in near if (cell := _behind(page, i)))
    if there is None or not page.namer.is_proper(there):
        return None
    return there if any(page.namer.is_venue(hall) for hall in halls) else None


def _behind(page: Page, at: int) -> str | None:
    """The words behind the day, where a name and no more stands before it."""
    row = page.rows[at]
    if row is None or row.layout != "middle" or len(row.cells) != 2:
        return None
    before, behind = (page.text[a:b] for a, b in row.cells)
    return None if page.namer.is_event(before) or page.namer.is_event(behind) else behind


def beside(page: Page, row: Row) -> str | None:
    """The place that a line gives with its time, if it gives no more: `3 May, 9:00, Town Hall`."""
    told = [page.text[a:b] for a, b in row.cells]
    told = [words if "(" in words else words.rstrip(" )") for words in told]
    cells = [re.split(r"\.\s", cell)[0] for cell in told]
    short = len(cells) == 1 and len(told[0]) <= SHORT and not page.namer.is_event(told[0])
    if not short or row.layout == "middle" or "|" in page.words_at(row.line):
        return None
    if page.namer.is_venue(cells[0]) or page.namer.is_online(cells[0]):
        return cells[0]
    return cells[0] if row.layout == "first" and page.namer.is_proper(cells[0]) else None


def _joined(named: Named) -> str:
    return f"{named.name}, {named.venue}" if named.venue else named.name


def of_kind(named: Named | None, told: Introduction, begin: int) -> Named | None:
    """What a line without a name is, where its list is one of events of one kind."""
    if named is not None and not named.place:
        return named
    if told.kind is None:
        return None
    place = Named(told.kind, begin, named.name if named else None)
    return replace(place, at=named.at) if named else place
