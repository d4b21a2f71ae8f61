"""The pipeline of this layer: text in, reading out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from calendar_service.temporal import foreign
from calendar_service.temporal.agenda import arranged
from calendar_service.temporal.apposed import apposed
from calendar_service.temporal.attributes import in_told_month
from calendar_service.temporal.build import Builder
from calendar_service.temporal.closing import with_ends, without_gathering, without_prices
from calendar_service.temporal.context import Context
from calendar_service.temporal.evidence import all_days, clock_is_exact, day_order, full_dates
from calendar_service.temporal.expressions import Days, Hours
from calendar_service.temporal.extent import extents
from calendar_service.temporal.grammar import parse
from calendar_service.temporal.languages import LEXICONS
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.listed import without_lonely_places
from calendar_service.temporal.mention import Reading, Reference, Slot
from calendar_service.temporal.numbered import without_numbers
from calendar_service.temporal.onward import onward
from calendar_service.temporal.refuse import accepted
from calendar_service.temporal.scan import scanner
from calendar_service.temporal.scope import in_scope
from calendar_service.temporal.shortened import disambiguated
from calendar_service.temporal.slots import (
    Placed,
    clusters,
    is_aside,
    of_week,
)
from calendar_service.temporal.weeks import confirmed
from calendar_service.temporal.zones import after_clock, beside_clock


def read(text: str, language: str, reference: Reference) -> Reading:
    """All temporal mentions of `text` and the slots they form; never raises, spans lie inside."""
    language = language.split("-")[0].lower()  # `es-MX` is read as Spanish
    lexicon = LEXICONS.get(language)
    if lexicon is None:
        return foreign.read(text, language)
    reference = plausible(reference)
    parts = [part for part in placed(text, lexicon) if accepted(text, part, lexicon, reference)]
    parts = [with_zone(text, part, lexicon, reference) for part in parts]
    parts = without_prices(text, parts)
    parts = without_lonely_places(text, parts, lexicon, reference)
    parts = with_ends(text, without_gathering(text, parts, lexicon), lexicon)
    parts = in_told_month(text, onward(text, parts, lexicon), lexicon, reference.published)
    days = tuple(all_days(parts))
    order = day_order(days, lexicon, reference)
    context = Context(reference, order, full_dates(days, order))
    afternoon = lexicon.small_hours_in_afternoon and not clock_is_exact(text, parts)
    timed = [part for part in parts if not is_aside(part)]
    builder = Builder(text, lexicon, context, afternoon)
    slots: Sequence[Slot] = [builder.slot(of_week(one)) for one in clusters(text, timed, lexicon)]
    told = [mention for slot in slots for mention in slot.mentions]
    told += [builder.aside(part) for part in parts if is_aside(part)]
    arranged_slots = in_scope(
        text, arranged(text, slots, lexicon, reference.published), lexicon, reference
    )
    return Reading(tuple(extents(text, told, lexicon)), apposed(text, arranged_slots))


@lru_cache(maxsize=64)
def plausible(reference: Reference) -> Reference:
    """Without days at the ends of the calendar, from which nothing can be counted."""

    def known(day: date | None) -> date | None:
        return day if day and 1000 <= day.year <= 2999 else None

    return replace(
        reference,
        published=known(reference.published),
        not_before=known(reference.not_before),
        not_after=known(reference.not_after),
    )


def placed(text: str, lexicon: Lexicon) -> Iterable[Placed]:
    windows = scanner(lexicon).windows(text)
    for start, end in (piece for one in windows for piece in without_numbers(text, *one, lexicon)):
        window = text[start:end] if end <= len(text) else text[start:] + "\n"
        for said in parse(lexicon, window):
            first, last = start + said.start, start + said.end
            if isinstance(said, Days):
                said = confirmed(text, first, last, said, lexicon)
                said = disambiguated(text, first, said, lexicon)
            yield Placed(first, last, said, start)


def with_zone(text: str, part: Placed, lexicon: Lexicon, reference: Reference) -> Placed:
    if not isinstance(part.said, Hours):
        return part
    ends = [part.end - len("horas")] if text.endswith("horas", 0, part.end) else []
    named = (after_clock(text, end, lexicon, reference) for end in [*ends, part.end])
    zone = next(filter(None, named), None) or beside_clock(text, part.end, lexicon, reference)
    return Placed(part.start, part.end, part.said, part.offset, zone) if zone else part
