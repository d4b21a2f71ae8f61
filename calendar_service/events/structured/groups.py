"""Names on lines of their own, each above its days: `Georgia`, below it `14 June, 15:00–18:00`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from calendar_service.events.names import names
from calendar_service.events.structured import entries, places
from calendar_service.events.structured.found import Found
from calendar_service.events.structured.introduction import Introduction, introduction
from calendar_service.events.structured.naming import Named
from calendar_service.events.structured.page import Page
from calendar_service.events.words.model import compiled

LONGEST = 90  # characters of a name above its days


@dataclass(frozen=True, slots=True)
class Group:
    """The line that names something, and those of its days below it, by their indices."""

    head: int
    rows: tuple[int, ...]


def read(page: Page, found: Found) -> None:
    """Adds the events of such groups, where several stand below each other."""
    for run in _runs(page, found):
        told = introduction(page, run[0].head)
        several = len(run) > 1 and (told.noun or told.programme or _names_events(page, run))
        if several or _is_card(page, run[0]):
            _read(page, run, told, found)


def _runs(page: Page, found: Found) -> Iterator[Sequence[Group]]:
    run: list[Group] = []
    at = 0
    while at < len(page.lines):
        group = _group(page, at, found)
        if run and (group is None or at != run[-1].rows[-1] + 1):
            yield run
            run = []
        if group:
            run.append(group)
        at = group.rows[-1] + 1 if group else at + 1
    if run:
        yield run


def _group(page: Page, at: int, found: Found) -> Group | None:
    """A short line without a time or a full stop, right above lines that give a day alone."""
    line, words = page.lines[at], page.words_at(page.lines[at])
    if page.rows[at] or line.end - line.start > LONGEST or words[-1:] in ".;" or at in page.headers:
        return None
    rows: list[int] = []
    for below in range(at + 1, len(page.lines)):
        row = page.rows[below]
        alone = row and row.dated and (not row.cells or places.beside(page, row))
        alone = alone and row and not row.slot.recurring
        if not alone or page.lines[below].gap or below in found.taken:
            break
        rows.append(below)
    return Group(at, tuple(rows)) if rows else None


def _is_card(page: Page, group: Group) -> bool:
    """An event and below it its day, to come: `Annual Assembly`, then `21 June 2025, 2 pm`."""
    words, row = page.words_at(page.lines[group.head]), page.rows[group.rows[0]]
    told = names(words, page.words)
    named = any(not one.bare for one in told) and not compiled(page.words.hold).search(
        words.lower()
    )
    published = page.bulletin.published
    ahead = row and row.slot.days and published and published < row.slot.days[0].first
    return bool(named and row and (row.timed or ahead) and not page.is_imprint(row.slot))


def _names_events(page: Page, run: Sequence[Group]) -> bool:
    heads = [page.words_at(page.lines[group.head]) for group in run]
    return 2 * sum(page.namer.is_event(head) for head in heads) >= len(heads)


def _read(page: Page, run: Sequence[Group], told: Introduction, found: Found) -> None:
    named = [_named(page, group) for group in run]
    by_place = places.are_places(page, named, told)
    for group, name in zip(run, named, strict=True):
        found.taken.update((group.head, *group.rows))
        if name and by_place and told.kind:
            name = Named(told.kind, name.at, name.name)
        elif name and told.noun and not page.namer.is_event(name.name):
            name = replace(name, name=f"{told.noun.capitalize()}: {name.name}")
        for number, at in enumerate(group.rows):
            _entry(page, at, name and replace(name, at=name.at + number), told, found)


def _named(page: Page, group: Group) -> Named | None:
    line = page.lines[group.head]
    return page.namer.named([(line.begin, line.end)])


def _entry(page: Page, at: int, name: Named | None, told: Introduction, found: Found) -> None:
    row = page.rows[at]
    assert row is not None  # noqa: S101  # groups hold rows
    found.claim(row.indices)
    reason = entries.refusal(page, row, name, told)
    if name is None or reason:
        found.refuse(row.slot, reason or "no name")
        return
    if row.cells and not name.venue:
        name = replace(name, venue=places.beside(page, row))
    draft = entries.draft(page, at, row.slot, name, told)
    head = min(name.at, draft.start)
    found.drafts.append(replace(draft, start=head, scope=(draft.start, draft.end)))
