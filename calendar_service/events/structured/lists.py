"""Dated lists: lines that each give a day and an event, as in a body's calendar of meetings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from calendar_service.events.draft import Draft
from calendar_service.events.names import names
from calendar_service.events.structured.found import Found
from calendar_service.events.structured.lines import plain
from calendar_service.events.structured.naming import Named
from calendar_service.events.structured.page import Page
from calendar_service.events.structured.plurals import one_of, singular
from calendar_service.events.structured.rows import Row, at_hour, states_day
from calendar_service.events.words.model import compiled
from calendar_service.temporal.mention import Slot

HEADING = 60  # characters of a heading without a colon
DESCRIPTION = 3  # lines of text that may stand between two entries of one list
SHORT = 200  # characters of an entry that has neither bullet nor columns
INTRODUCTION = 3  # lines above a list that may say what it is a list of


@dataclass(frozen=True, slots=True)
class Dated:
    """Consecutive entries by their indices; `above` are the words that introduce them."""

    rows: tuple[int, ...]
    above: str
    frame: tuple[int, int] | None
    hour: Slot | None
    programme: bool
    chronology: bool


def read(page: Page, found: Found) -> None:
    """Adds the events of all dated lists, from the lines that are not taken yet."""
    for rows in _runs(page, frozenset(found.taken)):
        dated = _introduced(page, rows)
        if len(rows) > 1 and _tells_events(page, dated):
            for at in rows:
                _entry(page, at, dated, found)
            _claim_recurrence(page, rows, found)


def _claim_recurrence(page: Page, rows: tuple[int, ...], found: Found) -> None:
    """`on Thursdays at 6.30 p.m.` above a list of Thursdays only gives these their hour."""
    clocks = {_row(page, at).slot.clocks for at in rows} - {()}
    for index, slot in enumerate(page.reading.slots):
        if slot.recurring and slot.clocks in clocks and index not in found.claimed:
            found.claim([index])
            found.refuse(slot, "listed day by day")


def _runs(page: Page, taken: frozenset[int]) -> Iterator[tuple[int, ...]]:
    """Entries of one make that follow each other."""
    run: list[int] = []
    for at, row in enumerate(page.rows):
        if row is None and at not in taken and run and at - run[-1] <= DESCRIPTION:
            continue
        entry = at not in taken and row is not None and row.dated and _is_entry(page, at)
        if run and not (entry and _alike(page, run[-1], at)):
            yield tuple(run)
            run = []
        if entry:
            run.append(at)
    if run:
        yield tuple(run)


def _alike(page: Page, one: int, two: int) -> bool:
    a, b = _row(page, one), _row(page, two)
    return a.line.mark == b.line.mark and _piped(page, a) == _piped(page, b)


def _piped(page: Page, row: Row) -> bool:
    return re.search(r"[|\t┃]", page.text[row.line.begin : row.line.end]) is not None


def _row(page: Page, at: int) -> Row:
    row = page.rows[at]
    assert row is not None  # noqa: S101  # runs hold rows
    return row


def _is_entry(page: Page, at: int) -> bool:
    """A name and a time set apart from each other, not a sentence that tells a day."""
    row = _row(page, at)
    text = page.text[row.line.begin : row.line.end]
    if not row.cells or row.slot.recurring:
        return row.index is None
    if _piped(page, row):
        return True
    if _is_sentence(page, text):
        return False
    if row.layout == "first":
        return row.apart or bool(row.line.mark)
    return len(text) <= SHORT and (row.apart or bool(row.line.mark))


def _is_sentence(page: Page, text: str) -> bool:
    words, low = page.words, text.lower()
    verbs = (words.hold, words.meet, words.cancelled, words.postponed, words.moved)
    told = any(compiled(verb).search(low) for verb in verbs[:2]) and len(low.split()) > 7
    return told or any(compiled(verb).search(low) for verb in verbs[2:4])


def _introduced(page: Page, rows: tuple[int, ...]) -> Dated:
    above = [page.words_at(page.lines[i]) for i in range(max(0, rows[0] - INTRODUCTION), rows[0])]
    near = plain(" | ".join(a for a in above if len(a) <= SHORT))
    return Dated(
        rows,
        above[-1] if above else "",
        _frame(page, rows[0]),
        _hour(page, rows[0]),
        re.search(page.table.programme, near) is not None,
        re.search(page.table.chronology, near) is not None,
    )


def _frame(page: Page, first: int) -> tuple[int, int] | None:
    """The sentences above the list that tell its events together: `The lectures are given in …`."""
    start, end = page.lines[max(0, first - INTRODUCTION)].start, page.lines[first].start
    told = [
        sentence
        for sentence in page.sentences
        if start <= sentence.start < end
        and any(one_of(name, page.words) for name in names(sentence.text, page.words))
    ]
    hour = _hour(page, first)
    last = page.sentence_of(hour) if hour else None
    spans = [*told, *([last] if last else [])]
    return (min(s.start for s in spans), max(s.end for s in spans)) if spans else None


def _hour(page: Page, first: int) -> Slot | None:
    """`All begin at 18:30`: the clock time above the list that holds for each entry."""
    start, end = page.lines[max(0, first - INTRODUCTION)].start, page.lines[first].start
    able = [page.slot(i) for i in page.inside(start, end)]
    able = [slot for slot in able if slot.clocks and not states_day(slot)]
    return able[-1] if able and page.is_for_each(able[-1]) else None


def _tells_events(page: Page, dated: Dated) -> bool:
    """Do the entries, what introduces them or the headline name events?"""
    if dated.programme and not dated.chronology:
        return True
    named = [page.namer.named(_row(page, at).cells) for at in dated.rows]
    events = sum(1 for one in named if one and page.namer.is_event(one.name))
    if 2 * events >= len(named):
        return True
    return not dated.chronology and (
        page.namer.is_event(dated.above) or page.namer.is_event(page.bulletin.title or "")
    )


def _entry(page: Page, at: int, dated: Dated, found: Found) -> None:
    row = _row(page, at)
    named = _named(page, at, dated)
    slot = row.slot if row.slot.clocks or not dated.hour else at_hour(row.slot, dated.hour)
    found.claim(row.indices)
    found.taken.add(at)
    reason = _refusal(page, row, named, dated)
    if named is None or reason:
        found.refuse(row.slot, reason or "no name")
        return
    found.drafts.append(
        Draft(
            name=named.name,
            at=named.at,
            slot=slot,
            start=row.line.begin,
            end=row.line.end,
            rule="list",
            frame=dated.frame,
            clocks=slot.clocks,
            venue=named.venue,
            online=any(page.namer.is_online(page.text[a:b]) for a, b in row.cells),
            session=dated.programme,
            level=int(dated.programme),
        )
    )


def _named(page: Page, at: int, dated: Dated) -> Named | None:
    """The name of an entry; one that only gives a place is an event of the list's kind."""
    named = page.named(at)
    begin = page.lines[at].begin
    if named is None or named.place:
        kind = page.kind_of(dated.frame)
        return Named(kind, begin, named.name if named else None) if kind else None
    return replace(named, name=_full(page, named, dated))


def _refusal(page: Page, row: Row, named: Named | None, dated: Dated) -> str | None:
    """Why an entry is no event, or None."""
    if named is None:
        return "no name"
    if page.namer.is_none(named.name):
        return "no meeting"
    if page.namer.is_pause(named.name):
        return "pause"
    if page.namer.is_deadline(named.name) and not page.namer.is_event(named.name):
        return "deadline"
    if reason := page.refusal(row.index):
        return reason
    if not page.is_current(row.slot):
        return "long past"
    if dated.chronology and not page.namer.is_event(named.name):
        return "step of a procedure"
    return None


def _full(page: Page, named: Named, dated: Dated) -> str:
    """With the noun of what introduces the list, where the entry has none of its own."""
    headline = page.headline
    if page.namer.is_part(named.name) and headline is not None:
        rest = headline.text.lower().partition(headline.head)[2]
        return named.name + headline.text[len(headline.text) - len(rest) :]
    noun = None if page.namer.is_event(named.name) else _noun(page, dated.above)
    return f"{noun}: {named.name}" if noun else named.name


def _noun(page: Page, above: str) -> str | None:
    """`Hearings open to the public:` lists hearings: each is a `Hearing`."""
    short = above.endswith(":") or len(above) <= HEADING
    first = re.match(r"[^\W\d_]+", above)
    if not short or ". " in above or not first or not first.group()[0].isupper():
        return None
    noun = singular(first.group().lower(), page.words)
    return noun.capitalize() if noun else None
