"""Forms: `WHAT: … WHEN: … WHERE: …`, `Fecha: … Hora: … Lugar: …`, on several lines or in one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from calendar_service.events.draft import Draft
from calendar_service.events.names import names
from calendar_service.events.structured.ends import ended
from calendar_service.events.structured.fields import Field, fields
from calendar_service.events.structured.found import Found
from calendar_service.events.structured.naming import LONGEST
from calendar_service.events.structured.page import Page
from calendar_service.events.structured.rows import states_day, tells
from calendar_service.events.words.model import Words, compiled
from calendar_service.temporal.mention import Slot

KEYS = frozenset({"what", "date", "time", "where", "mode"})
APART = 2  # lines without a label that may stand between two fields of one form
HEADING = 120  # characters of a line that may name the event of the form below it
TOLD = 600  # characters above a form in which the event of one without a name is told
SURE = 0.95


def read(page: Page, found: Found) -> None:
    """Adds the events of all forms, with the lines and the times that are theirs."""
    forms = [form for form in _groups(page, fields(page)) if _is_form(page, form)]
    heads = sum(_is_headed(page, page.line_of(form[0].start) - 1) for form in forms)
    headed = heads > (0 if page.headline is None else 1)
    for form in forms:
        _form(page, form, headed, found)


def _groups(page: Page, found: Iterable[Field]) -> Iterator[list[Field]]:
    """Fields that stand together; a label told before begins the next form of several."""
    group: list[Field] = []
    for field in found:
        if group and (_apart(page, group[-1], field) or _complete(page, group, field)):
            yield group
            group = []
        group.append(field)
    if group:
        yield group


def _between(page: Page, one: Field, two: Field) -> int:
    return page.line_of(two.start) - one.line - 1


def _apart(page: Page, one: Field, two: Field) -> bool:
    return _between(page, one, two) > APART


def _complete(page: Page, group: Sequence[Field], field: Field) -> bool:
    """Does `field` repeat a label of a form that has its day already?"""
    if field.role not in KEYS or not {"date", field.role} <= {f.role for f in group}:
        return False
    gap = page.lines[page.line_of(field.start)].gap > 0 and group[-1].line != field.line
    return field.role == _first(group) or gap or _between(page, group[-1], field) > 0


def _first(group: Sequence[Field]) -> str | None:
    return next((field.role for field in group if field.role in KEYS), None)


def _slots(page: Page, form: Sequence[Field], *roles: str) -> list[int]:
    return [
        i for f in form if f.role in roles for i in page.inside(*f.value) if tells(page.slot(i))
    ]


def _is_form(page: Page, form: Sequence[Field]) -> bool:
    """A day, and what it is the day of; the letterhead has days and places too."""
    roles = {field.role for field in form if not field.empty}
    dated = [page.slot(i) for i in _slots(page, form, "date", "time")]
    dated = [slot for slot in dated if _has_day(slot)] or _bare(page, form)
    if not dated:
        return False
    timed = any(page.slot(i).clocks for i in _slots(page, form, "date", "time"))
    head = form[0].start < page.bulletin.body or page.is_imprint(dated[0])
    return len(roles & KEYS) >= 2 and not (head and not (timed and roles & {"what", "where"}))


def _has_day(slot: Slot) -> bool:
    return bool(slot.days or slot.coarse)


def _form(page: Page, form: Sequence[Field], headed: bool, found: Found) -> None:
    found.taken.update(range(page.line_of(form[0].start), form[-1].line + 1))
    for field in form:
        if field.role not in ("date", "time", "until"):
            _aside(page, field, found)
    dated = _slots(page, form, "date", "time")
    ends = _slots(page, form, "until")
    found.claim([*dated, *ends])
    days = [page.slot(i) for i in dated if states_day(page.slot(i))] or _bare(page, form)
    clocks = [page.slot(i) for i in dated if page.slot(i).clocks and not states_day(page.slot(i))]
    days = [ended(_timed(day, clocks), [page.slot(i) for i in ends]) for day in days]
    name = _name(page, form, headed)
    found.drafts += [_draft(page, form, day, name, number) for number, day in enumerate(days)]
    if not days:
        for slot in clocks:
            found.refuse(slot, "no day")


def _timed(day: Slot, clocks: Sequence[Slot]) -> Slot:
    """The day with the clock times that its form gives on another line."""
    if day.clocks or not clocks:
        return day
    times = tuple(dict.fromkeys(clock for slot in clocks for clock in slot.clocks))
    first = clocks[0]
    return replace(
        day,
        clocks=times,
        zone=first.zone,
        local=first.local,
        duration=first.duration,
        mentions=(*day.mentions, *first.mentions),
        warnings=(*day.warnings, *first.warnings),
    )


def _bare(page: Page, form: Sequence[Field]) -> list[Slot]:
    """`Data: 15/3`: a day in numbers, which only its label makes a day."""
    told = (page.bare.labelled(*field.value) for field in form if field.role == "date")
    return [slot for slot in told if slot]


def _aside(page: Page, field: Field, found: Found) -> None:
    """Times under other labels: a last day to register, a year in a name."""
    inside = page.inside(*field.value)
    found.claim(inside)
    for index in inside:
        found.refuse(page.slot(index), "deadline" if field.role == "deadline" else "other field")


def _draft(
    page: Page, form: Sequence[Field], slot: Slot, named: tuple[str, int], number: int
) -> Draft:
    keys = [field for field in form if field.role in KEYS and not field.empty]
    start, end = keys[0].start, max(field.value[1] for field in keys)
    name, at = named
    return Draft(
        name=name,
        at=at + number,
        slot=slot,
        start=start,
        end=end,
        rule="form",
        clocks=slot.clocks,
        scope=(start, max(end, form[-1].value[1])),
        venue=_venue(page, form),
        online=_online(page, form),
        previous=tuple(page.slot(i) for i in _slots(page, form, "former")),
        strength=SURE,
    )


def _name(page: Page, form: Sequence[Field], headed: bool) -> tuple[str, int]:
    """From the label, else the heading above the form, else the headline; and where it stands.

    `headed` tells that several forms have a heading each, or one has and the headline no event: it
    names even what no noun of events does, as `Technical Board` above the day of its meeting.
    """
    for field in form:
        if field.role == "what" and re.search(r"\w", page.text[slice(*field.value)]):
            return _what(page, field)
    above = page.line_of(form[0].start) - 1
    if above >= 0 and (heading := _heading(page, above)):
        return heading
    if headed and _is_headed(page, above):
        return page.words_at(page.lines[above]).strip(" :*_"), page.lines[above].begin
    start = next(field.start for field in form if field.role in KEYS and not field.empty)
    headline = page.headline.text if page.headline else page.bulletin.title
    above = max(0, start - TOLD)
    told = () if headline else names(page.text[above:start], page.words)
    if told:
        return told[0].text, above + told[0].start
    return headline or page.text[form[0].start : form[0].value[1]], start


def _what(page: Page, field: Field) -> tuple[str, int]:
    """The value, or the event that it names if it is a sentence."""
    first, last = field.value
    value = page.text[first:last]
    sentence = _tells(value.lower(), page.words) or len(value) > LONGEST
    if sentence and (told := names(value, page.words)):
        return told[0].text, first + told[0].start
    named = page.namer.named([field.value])
    return (named.name, named.at) if named else (value, first)


def _tells(low: str, words: Words) -> bool:
    """Is it a sentence of its own? A name may go on with a purpose (`briefing to launch …`)."""
    verbs = compiled(words.hold).finditer(low)
    return any(not low[: verb.start()].endswith("to ") for verb in verbs)


def _is_headed(page: Page, at: int) -> bool:
    """Is the line at index `at` short and set apart from what stands above it?"""
    if at < 0 or page.rows[at] or page.lines[at + 1].gap > 1:
        return False
    words = page.words_at(page.lines[at])
    apart = at == 0 or page.lines[at].gap or page.lines[at].mark
    return bool(apart) and len(words) <= HEADING and words[-1:] not in ".?!…;"


def _heading(page: Page, at: int) -> tuple[str, int] | None:
    line = page.lines[at]
    words = page.words_at(line).strip(" :*_")
    title = (page.bulletin.title or "").strip()
    short = line.end - line.start <= HEADING and not re.search(r"[.?!…]$", words)
    if not short or page.rows[at] or words == title or not page.namer.is_event(words):
        return None
    return words, line.begin


def _online(page: Page, form: Sequence[Field]) -> bool:
    """`Place: Zoom`, `Modalidad: virtual`."""
    values = (page.text[slice(*f.value)] for f in form if f.role in ("where", "mode"))
    return any(page.namer.is_online(value) for value in values)


def _venue(page: Page, form: Sequence[Field]) -> str | None:
    """The words after the label of place; a way to attend is no place."""
    for field in form:
        if field.role == "where" and not field.empty:
            words = page.text[slice(*field.value)]
            return None if page.namer.is_online(words) else words
    return None
