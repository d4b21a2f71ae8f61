"""The ways to say one day, as patterns over the classes of tokens."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from calendar_service.temporal.candidates import LAST
from calendar_service.temporal.expressions import Anchor, Day
from calendar_service.temporal.tokens import Parts, Token


@dataclass(frozen=True, slots=True)
class Shape:
    """How one day can be said: a name, an example, and a pattern over the classes of tokens."""

    name: str
    example: str
    pattern: re.Pattern[str]


# What may stand before the number: `tomorrow, `, `next Tuesday the `, `sábado, dia `.
RELATIVE = r"(?:(?P<rel>[RB])[,w]?\(?[it]*)?"
WEEKDAY = r"(?:[td]*(?P<mod>D?)(?:d?(?P<wd>[WZ])\.?(?P<mod2>(?:D(?!t?[Us]))?)[,w]?\(?[it]*d?:?)?)?"
# … and after it: `(Friday)`, `, 2024`, `of this year`.
AFTER = r"\)?(?:,?\(?(?P<wd2>W)\)?(?![,tidw(]*[NOMX]))?"
OF_YEAR = r"o+t?(?:(?P<ymod>D)(?P<yunit>U)|(?P<yunit2>U)(?P<ymod2>D))"
YEAR = rf"(?:w?[,o.-]*(?P<year>Y)|{OF_YEAR})?"

EARLY = r"[eGL]?"
OF = r"[ioabJ]?t?"  # `por la noche`, `à noite`

SHAPES = (
    Shape(
        "month-day",
        "Tuesday, July 16, 2024",
        re.compile(rf"{RELATIVE}{WEEKDAY}(?P<month>M)t?(?P<day>[NOQ])(?![HACUs]){YEAR}{AFTER}"),
    ),
    Shape(
        "day-month",
        "3 October 2023 (Tuesday)",
        re.compile(
            rf"{RELATIVE}{WEEKDAY}(?P<day>[NOQ]|V(?=oM(?!,?[NO])))\)?w?[o-]*(?:Uo)?(?P<month>M)"
            rf"{YEAR}{AFTER}"
        ),
    ),
    Shape("numeric", "09.08.23", re.compile(rf"{RELATIVE}{WEEKDAY}(?P<full>X){AFTER}")),
    Shape(
        "day/month",
        "on 28/9",
        re.compile(rf"{RELATIVE}{WEEKDAY}(?P<n1>N)/(?P<n2>N)(?!/|-[NnY](?![H/A])|o?M){AFTER}"),
    ),
    Shape(
        "day of this month",
        "the 27th of this month",
        re.compile(
            rf"{RELATIVE}{WEEKDAY}(?P<day>[NO])o+t?"
            r"(?:(?P<mod3>D)(?P<unit>U)?|(?P<unit2>U)(?P<mod4>D))"
        ),
    ),
    Shape(
        "day",
        "Thursday 5",
        re.compile(
            rf"{RELATIVE}{WEEKDAY}d?(?P<day>[NO]|Q(?=[JT,]t?[NO]))(?![HAUsd:P])(?:,(?P<year>Y))?{AFTER}"
        ),
    ),
    Shape(
        "weekday of month",
        "the first Monday of June",
        re.compile(rf"(?P<nth>[QOD])(?P<wd>W)[oi]+t?(?P<month>M){YEAR}"),
    ),
    Shape(
        "weekday of week",
        "Friday of next week",
        re.compile(r"(?P<wd>W)[,]?[oit]*(?:(?P<mod3>D)t?(?P<unit>U)|(?P<unit2>U)(?P<mod4>D))"),
    ),
    Shape(
        "weekday",
        "next Tuesday",
        re.compile(rf"{EARLY}(?P<mod>D?)d?(?P<wd>W)(?P<mod2>(?:D(?!t?[Us]))?)(?:{OF}(?P<part>p))?"),
    ),
    Shape(
        "relative day",
        "tomorrow",
        re.compile(
            rf"{EARLY}(?:(?P<rel>[RB])(?:,?\(?(?P<wd>W)\)?)?(?:{OF}(?P<part>p))?|(?P<rel2>r))"
        ),
    ),
    Shape("part of a day", "the night of Friday", re.compile(r"(?P<part>p)o[td]*(?P<wd>[W])")),
)


def match(tokens: Sequence[Token], kinds: str, at: int) -> tuple[Day, int] | None:
    """The day that begins at token `at`, by the first shape that fits, and the token after it."""
    for shape in SHAPES:
        found = shape.pattern.match(kinds, at)
        if found and (day := _day(shape.name, found, tokens)):
            return day, found.end()
    return None


def _day(name: str, found: re.Match[str], tokens: Sequence[Token]) -> Day | None:
    parts = Parts(found, tokens)
    year_unit, nth = parts.text("yunit", "yunit2"), _nth(parts.token("nth"))
    if year_unit not in (None, "Y") or (parts.has("nth") and nth not in range(1, LAST + 1)):
        return None
    rel, first_number = parts.token("rel"), parts.number("n1")
    start, end = _bounds(found, tokens)
    day = Day(
        start,
        end,
        name,
        year=parts.number("year"),
        month=parts.number("month"),
        day=parts.number("day"),
        weekday=parts.number("wd", "wd2"),
        nth=nth,
        shift=int(rel.value) if rel else None,
        anchor=_anchor(rel),
        modifier=parts.number("ymod", "ymod2", "mod", "mod2", "mod3", "mod4"),
        unit=year_unit or parts.text("unit", "unit2") or ("M" if parts.has("mod3") else None),
        numbers=None if first_number is None else (first_number, parts.number("n2") or 0),
        part=parts.text("part"),
    )
    if parts.has("rel2"):
        shift, part = str(parts.text("rel2")).split()
        return replace(day, shift=int(shift), part=part)
    full = parts.text("full")
    return _numeric(day, full) if full else day


def _nth(token: Token | None) -> int | None:
    """Which weekday of its month; None for `next` and the like."""
    if token is None or (token.kind == "D" and token.value != -1):
        return None
    return LAST if token.value in (-1, 31) else int(token.value)


def _bounds(found: re.Match[str], tokens: Sequence[Token]) -> tuple[int, int]:
    """Where the words begin and end, without articles before and marks behind."""
    first, last = found.start(), found.end() - 1
    while last > first and (
        tokens[last].kind in "(,:w" or (tokens[last].kind == ")" and "(" not in found[0])
    ):
        last -= 1
    while tokens[first].kind in "td" and first < last:
        first += 1
    return tokens[first].start, tokens[last].end


def _anchor(token: Token | None) -> Anchor:
    if token is None or token.kind == "R":
        return "reference"
    return "range" if isinstance(token.value, str) else "previous"


def _numeric(day: Day, text: str) -> Day:
    first, second, third = (int(part) for part in re.split(r"\D", text)[:3])
    if re.match(r"\d{4}", text):
        return replace(day, rule="iso", year=first, month=second, day=third)
    year = third + (0 if third >= 100 else 2000 if third < 70 else 1900)
    return replace(day, year=year, numbers=(first, second))
