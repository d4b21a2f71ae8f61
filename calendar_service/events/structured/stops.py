"""Stops of one event in several towns: `The Caravan calls at Oslo (3 May) and Bergen (5 May)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from calendar_service.events.draft import Draft
from calendar_service.events.names import names
from calendar_service.events.sentences import Sentence
from calendar_service.events.status import WAS_TO_BE
from calendar_service.events.structured.found import Found
from calendar_service.events.structured.inline import CAPITAL
from calendar_service.events.structured.page import Page
from calendar_service.events.structured.plurals import singular
from calendar_service.events.structured.rows import at_hour, states_day
from calendar_service.events.subjects import subject
from calendar_service.events.words.model import Words, compiled
from calendar_service.reference.gazetteer import place_named
from calendar_service.temporal.mention import Slot

TOWN = (
    rf"(?P<town>{CAPITAL}(?:\s(?:(?:de|del|la|las|los|do|da|dos|upon|on|of)\s){{0,2}}{CAPITAL})*)"
)
ON = r"(?:(?:on|el|em|no|o)\s)?(?:(?:día|dia)\s)?"
# What stands between a town and its day: a bracket, a preposition, or a few words that carry on
# from the town before (`Cusco tendrá su turno el 4 de mayo`).
BEFORE = re.compile(
    rf"{TOWN}(?P<gap>,?\s\(?|,?\s[^.;:()\dA-ZÁÉÍÓÚ]{{3,50}}?,?\s)"
    rf"(?:(?:{ON}(?:(?!\s)(?P<day>\d{{1,2}}(?:/\d{{1,2}})?))?)|[^\W\d]{{3,9}},?\s)$"
)
AFTER = re.compile(rf",?\s(?:in|at|en|em|no|na)\s{TOWN}")
# A day whose month another day of the sentence gives, or one in numbers.
BARE = re.compile(
    r"(?<=\s|\()(?P<day>\d{1,2}(?:/\d{1,2})?)(?=\)|,|;|\.|\s(?:y|e|and|en|em|in)\s|$)"
)
IN = {"en": "in", "es": "en", "pt": "em"}
FEWEST = 2


@dataclass(frozen=True, slots=True)
class Stop:
    """The town at `start:end`, which has `slot`, read as slot number `index` unless bare."""

    town: str
    start: int
    end: int
    slot: Slot
    index: int | None


def read(page: Page, found: Found) -> None:
    """Adds the stops of every sentence that gives several towns a day each."""
    for sentence in page.sentences:
        stops = _stops(page, sentence, found) if re.search(r"\d", sentence.text) else []
        named = _named(page, sentence, stops) if len(stops) >= FEWEST else None
        if named and _fits(page, sentence, stops):
            _read(page, sentence, _timed(page, sentence, stops, found), named, found)


def _stops(page: Page, sentence: Sentence, found: Found) -> list[Stop]:
    """The towns and their days in order, all with the town before its day or all behind it."""
    days = sorted(_days(page, sentence), key=lambda day: day[0].start)
    days = [(slot, i) for slot, i in days if i not in found.claimed and not page.is_imprint(slot)]
    before, after = [], []
    last = next((end for start, end in page.bulletin.imprint if start <= sentence.start < end), 0)
    last = max(last, sentence.start)
    for slot, index in days:
        town = BEFORE.search(page.text, last, slot.start)
        end = max(m.end for m in slot.mentions if m.type == "DATE")
        if town and town.end() == slot.start:
            before.append(Stop(town["town"], town.start(), end, slot, index))
        if behind := AFTER.match(page.text, end, sentence.end):
            after.append(Stop(behind["town"], slot.start, behind.end(), slot, index))
        last = end
    most = max(after, before, key=len)
    return most if len(most) >= len(days) - 1 else []


def _days(page: Page, sentence: Sentence) -> Iterator[tuple[Slot, int | None]]:
    """The days that the sentence tells, those in bare numbers included."""
    told = [(page.slot(i), i) for i in page.inside(sentence.start, sentence.end)]
    told = [(slot, i) for slot, i in told if states_day(slot) and slot.days and not slot.recurring]
    yield from told
    spans = [(m.start, m.end) for i in page.inside(sentence.start, sentence.end)
             for m in page.slot(i).mentions]  # fmt: skip
    for match in BARE.finditer(page.text, sentence.start, sentence.end):
        start, end = match.span("day")
        if any(a < end and start < b for a, b in spans):
            continue
        bare = page.bare.numbers(start, end) if "/" in match["day"] else None
        if "/" not in match["day"] and told:
            bare = page.bare.in_month_of(
                start, end, min(told, key=lambda d: abs(d[0].start - end))[0]
            )
        if bare is not None and bare.days:
            yield bare, None


def _fits(page: Page, sentence: Sentence, stops: Sequence[Stop]) -> bool:
    """Towns that are some, days that go on, and no other event in between."""
    places = [(stop.town, place_named(stop.town)) for stop in stops]
    towns = sum(1 for town, place in places if place and len(place.text) >= len(town) - 1)
    ahead = all(a.slot.days[-1].last < b.slot.days[0].first for a, b in pairwise(stops))
    between = page.text[stops[0].start : stops[-1].end]
    alone = not any(not name.bare for name in names(between, page.words))
    alone = alone and not _others_meet(between, page.words)
    held = any(page.refusal(stop.index) for stop in stops if stop.index is not None)
    several = len({stop.town for stop in stops}) == len(stops)
    current = all(page.is_current(stop.slot) for stop in stops)
    moved = WAS_TO_BE.search(between) or _moves(between.lower(), page.words)
    return (
        towns >= max(FEWEST, len(stops) / 2)
        and not moved
        and ahead
        and alone
        and several
        and current
        and not held
    )


def _moves(between: str, words: Words) -> bool:
    """`buyers from Peru, set for 3 May in Lae, was put off to 5 May`: an old day and a new one."""
    return any(compiled(verb).search(between) for verb in (words.moved, words.postponed))


def _others_meet(between: str, words: Words) -> bool:
    """`… in Bergen; the Committee on Forests meets …`: more than stops of one event."""
    met = compiled(words.meet).finditer(between.lower())
    return any(subject(between, verb.start(), words) for verb in met)


def _named(page: Page, sentence: Sentence, stops: Sequence[Stop]) -> str | None:
    """What stops there: as the sentence says, else the line above, else the headline."""
    before = names(page.text[sentence.start : stops[0].start], page.words)
    full = [name for name in before if not name.bare]
    if any(singular(name.head, page.words) for name in before):
        return None  # a list of several events
    if full:
        return full[-1].text
    if before and len(stops) == FEWEST:
        return None
    at = page.line_of(sentence.start)
    above = page.words_at(page.lines[at - 1]) if at and not page.lines[at].gap else ""
    if above and page.namer.is_full(above) and len(above) < 100 and above[-1] not in ".:;":
        return above
    if page.headline:
        return page.headline.text
    title, told = page.bulletin.title or "", page.text[page.bulletin.body : sentence.start]
    known = (n.text for n in names(told, page.words) if not n.bare and n.text in title)
    return next(known, before[-1].text.capitalize() if before else None)


def _timed(page: Page, sentence: Sentence, stops: Sequence[Stop], found: Found) -> Sequence[Stop]:
    """With the clock time that is told once for all: `always from 9 to 12`."""
    rest = page.text[stops[0].start : sentence.end]
    inside = page.inside(stops[-1].end, sentence.end)
    clocks = [page.slot(i) for i in inside if page.slot(i).clocks and not states_day(page.slot(i))]
    last = stops[-1].slot
    hour = clocks[0] if clocks else last if last.clocks else None
    if hour is None or not page.is_for_each(rest):
        return stops
    found.claim(inside)
    return [s if s.slot.clocks else replace(s, slot=at_hour(s.slot, hour)) for s in stops]


def _read(page: Page, sentence: Sentence, stops: Sequence[Stop], name: str, found: Found) -> None:
    for stop, following in zip(stops, [*stops[1:], None], strict=True):
        found.claim([stop.index] if stop.index is not None else [])
        found.taken.add(page.line_of(stop.start))
        end = following.start if following else stop.end
        found.drafts.append(
            Draft(
                name=f"{name} {IN[page.bulletin.language]} {stop.town}",
                at=stop.start,
                slot=stop.slot,
                start=sentence.start,
                end=sentence.end,
                rule="list",
                clocks=stop.slot.clocks,
                scope=(stop.start, end),
                venue=stop.town,
            )
        )
