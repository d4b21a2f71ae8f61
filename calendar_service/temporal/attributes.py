"""A month told of the event itself: `the March session will be held in Lima, on the 26th`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from calendar_service.temporal import around
from calendar_service.temporal.candidates import valid
from calendar_service.temporal.expressions import Day, Days
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.scan import scanner
from calendar_service.temporal.slots import Placed
from calendar_service.temporal.tense import sentence, tense

AHEAD = 8  # months that an event is announced for, or reported, at most
# The day on which something for the event begins or ends is no day of the event.
OTHER_DAY = re.compile(
    r"(?i:inscri|registr|matr[íi]cul|plazo|prazo|deadline|entradas|bilhetes|tickets?\b|ingressos"
    r"|applica|candidatur|postula|solicitud|submi|ventas?\b|venda|on sale|report|informe|relat[óo])"
)
NAME_BEFORE = re.compile(r"\b(?!Our\b|Its\b|Your\b|Their\b)[A-ZÁÉÍÓÚ][\w'’]+\s\Z")


class Month(NamedTuple):
    number: int
    year: int | None


def in_told_month(
    text: str, parts: Sequence[Placed], lexicon: Lexicon, now: date | None
) -> list[Placed]:
    """A bare day takes the month that the same sentence told before it, not the nearest one."""
    found = list(parts)
    for at, part in enumerate(found):
        if isinstance(part.said, Days) and all(map(_is_bare, _days(part.said))):
            month = _month_before(text, found[:at], part, lexicon)
            if month and _can_mean(text, part, month, lexicon, now):
                found[at] = part._replace(said=_given(part.said, month))
    return found


def _days(said: Days) -> list[Day]:
    return [day for pair in said.ranges for day in pair if day]


def _is_bare(day: Day) -> bool:
    told = (day.month, day.year, day.numbers, day.unit, day.shift, day.modifier, day.nth)
    return day.day is not None and all(one is None for one in told)


@cache
def _months(lexicon: Lexicon) -> re.Pattern[str]:
    """A month in running text, with its year where that is told."""
    spell = str.title if lexicon.capitalised else str.lower
    names = around.either(map(spell, lexicon.months))
    of = around.either(lexicon.of)
    return re.compile(rf"(?<!\w)(?P<month>{names})(?!\w)(?: (?:(?:{of}) )?(?P<year>20\d\d)(?!\w))?")


def _month_before(
    text: str, parts: Sequence[Placed], day: Placed, lexicon: Lexicon
) -> Month | None:
    low, high = sentence(text, day.start, day.end)
    others = any(part.end > low and isinstance(part.said, Days) for part in parts)
    if others or OTHER_DAY.search(text, low, high):
        return None
    told = list(_months(lexicon).finditer(text, low, day.start))
    if len(told) != 1:
        return None
    head = " " + text[max(low, told[0].start() - 24) : told[0].start()]
    since = any(one(lexicon).search(head) for one in (around.since, around.until, around.deadline))
    name = NAME_BEFORE.search(text[low : told[0].start()])
    named = name is not None and name[0].strip().lower() not in scanner(lexicon).words
    if since or named or head[-2:-1].isdigit():
        return None
    number = lexicon.months[told[0]["month"].lower()]
    return Month(number, int(told[0]["year"]) if told[0]["year"] else None)


def _can_mean(text: str, part: Placed, month: Month, lexicon: Lexicon, now: date | None) -> bool:
    assert isinstance(part.said, Days)  # noqa: S101  # narrowed by the caller
    if now is None:
        return True
    number = month.number
    ahead = (number - now.month) % 12
    told = tense(text, part.start, part.end, lexicon)
    if not (0 <= ahead <= AHEAD if told != "past" else ahead >= 12 - AHEAD or ahead == 0):
        return False
    year = now.year + (number < now.month) if told != "past" else now.year - (number > now.month)
    if month.year not in (None, year):
        return False  # `the March 2025 survey will be discussed on the 26th`
    days = _days(part.said)
    real = [valid(month.year or year, number, day.day or 0) for day in days]
    return all(
        one is not None and (day.weekday is None or one.weekday() == day.weekday)
        for day, one in zip(days, real, strict=True)
    )


def _given(said: Days, month: Month) -> Days:
    def told(day: Day) -> Day:
        return day._replace(month=month.number, year=month.year)

    return said._replace(
        ranges=tuple((told(first), last and told(last)) for first, last in said.ranges)
    )
