"""The ways to say one day, as patterns over the classes of tokens."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from calendar_service.temporal.candidates import LAST
from calendar_service.temporal.expressions import Anchor, Day
from calendar_service.temporal.lexicon import STEPS
from calendar_service.temporal.tokens import Token


@dataclass(frozen=True, slots=True)
class Shape:
    """How one day can be said: a name, an example, and a pattern over the classes of tokens."""

    name: str
    example: str
    pattern: re.Pattern[str]


# What may stand before the number: `tomorrow, `, `next Tuesday the `, `sábado, dia `.
RELATIVE = r"(?:(?P<rel>[RB]),?w?\(?[it]*)?"
WEEKDAY = r"(?:[td]*(?P<mod>D?)(?:d?(?P<wd>[WZ])\.?(?P<mod2>(?:D(?!t?[Us]))?),?w?\(?[it]*d?:?)?)?"
# … and after it: `(Friday)`, `, 2024`, `of this year`.
AFTER = r"\)?(?:,?\(?(?P<wd2>W)\)?(?![,tidw(]*[NOMX]|[T-]t?W))?"
OF_YEAR = r"o+t?(?:(?P<ymod>D)(?P<yunit>U)|(?P<yunit2>U)(?P<ymod2>D))"
YEAR = rf"(?:w?[,o.-]*(?:(?<=[,o])w)?(?P<year>Y)|{OF_YEAR})?"

NO_CLOCK = r"(?![HAUsd:P]|[T-]t?(?:[KCP]|N[AHP:]))"  # nor the first of two: `10 to noon`
AT_NOON = r"(?=Tt?K)"  # `viernes 24 al mediodía`
NO_HOURS = r"(?!(?<=[WMY],N)[T-]N(?!o?t?M|[/-]))"  # `Sunday, 10 to 5`, `30 March, 10 to 5`
HEADING = r"(?!:[NnCPH])"  # `Martes 23: marcha`
EARLY = r"[eGL]?"
OF = r"[ioabJ]?t?"  # `por la noche`, `à noite`

SHAPES = (
    Shape(
        "month-day",
        "Tuesday, July 16, 2024",
        re.compile(
            rf"{RELATIVE}{WEEKDAY}(?P<month>M)(?:t|w(?=[NO],?Y))?(?P<day>[NOQ])(?![HACUs]){YEAR}{AFTER}"
        ),
    ),
    Shape(
        "day-month",
        "3 October 2023 (Tuesday)",
        re.compile(
            rf"{RELATIVE}{WEEKDAY}(?P<day>[NOQ]|V(?=oM(?!,?[NO])))\)?w?(?:d|(?<=O)U)?[o-]*(?:(?<=o)w)?(?:(?<=o)t?Uo)?(?P<month>M)"
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
            rf"{RELATIVE}{WEEKDAY}(?P<day>[NO])(?:o+t?"
            r"(?:(?P<mod3>D)(?P<unit>U)?|(?P<unit2>U)(?P<mod4>D))|(?P<mod5>D)(?P<unit3>U))"
        ),
    ),
    Shape(
        "day",
        "Thursday 5",
        re.compile(
            rf"{RELATIVE}{WEEKDAY}d?(?P<day>[NO]|Q(?=[JT,]t?[NO])|V(?=[JT]t?d?[NV]oM))(?:(?=:)(?(wd){HEADING}|(?!))|(?(wd){AT_NOON}|(?!))|{NO_CLOCK}{NO_HOURS})"
            rf"(?:,(?P<year>Y))?{AFTER}"
        ),
    ),
    Shape(
        "weekday of month",
        "the first Monday of June",
        re.compile(rf"(?P<nth>[QOD])(?P<wd>W)[oi]+t?(?P<month>M){YEAR}"),
    ),
    Shape(
        "weekday of this month",
        "the last Friday of this month",
        re.compile(
            r"(?P<nth>[QOD])(?P<wd>W)(?:[oi]+t?(?:(?P<mod3>D)(?P<unit>U)|(?P<unit2>U)(?P<mod4>D)?)"
            r"|(?P<mod5>D)(?P<unit3>U))"
        ),
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
    Shape(
        "part of a day",
        "the night of Friday",
        re.compile(r"(?P<part>p)o[td]*(?P<wd>[W])(?!,?[td]*[NOQMX])"),
    ),
)


# One part of a day can stand in several places of a shape; the first that is said counts.
PLACES: dict[str, tuple[str, ...]] = {
    "year": ("year",),
    "month": ("month",),
    "day": ("day",),
    "weekday": ("wd", "wd2"),
    "modifier": ("ymod", "ymod2", "mod3", "mod4", "mod", "mod2", "mod5"),
    "unit of the year": ("yunit", "yunit2"),
    "unit": ("unit", "unit2", "unit3"),
    "nth": ("nth",),
    "relative": ("rel",),
    "part": ("part",),
    "relative part": ("rel2",),
    "full": ("full",),
    "first number": ("n1",),
    "second number": ("n2",),
}


class Fit(NamedTuple):
    """How a shape fits: which token says which part, and the first and last token that count."""

    rule: str
    said: tuple[tuple[str, int], ...]
    first: int
    last: int
    after: int
    monthly: bool  # `the 27th of this`: its unit goes without saying


@lru_cache(maxsize=20_000)
def _fitting(kinds: str, at: int) -> tuple[Fit, ...]:
    """All shapes that fit at token `at`; texts repeat their classes, so the answers are kept."""
    found = ((shape.name, shape.pattern.match(kinds, at)) for shape in SHAPES)
    return tuple(_fit(name, match, kinds) for name, match in found if match)


def _fit(name: str, found: re.Match[str], kinds: str) -> Fit:
    """Without articles before and marks behind."""
    groups = found.groupdict()
    said = []
    for part, names in PLACES.items():
        here = next((name for name in names if groups.get(name)), None)
        said += [(part, found.start(here))] if here else []
    first, last = found.start(), found.end() - 1
    while last > first and (kinds[last] in "(,:w" or (kinds[last] == ")" and "(" not in found[0])):
        last -= 1
    while kinds[first] in "td" and first < last:
        first += 1
    return Fit(name, tuple(said), first, last, found.end(), bool(groups.get("mod3")))


def match(tokens: Sequence[Token], kinds: str, at: int) -> tuple[Day, int] | None:
    """The day that begins at token `at`, by the first shape that fits, and the token after it."""
    for fit in _fitting(kinds, at):
        day = _day(fit, tokens)
        if day:
            return day, fit.after
    return None


def _day(fit: Fit, tokens: Sequence[Token]) -> Day | None:
    said: dict[str, Any] = {part: tokens[at].value for part, at in fit.said}
    year_unit = said.get("unit of the year")
    if year_unit not in (None, "Y"):
        return None
    if fit.rule == "day of this month" and said.get("unit", "M") != "M":
        return None
    if fit.rule == "day" and _to_noon(fit, tokens):
        return None
    modifier = said.get("modifier")
    day = Day(
        tokens[fit.first].start,
        tokens[fit.last].end,
        fit.rule,
        year=said.get("year"),
        month=said.get("month"),
        day=said.get("day"),
        weekday=said.get("weekday"),
        modifier=STEPS.get(modifier or 0, modifier),
        anchor="previous" if modifier in STEPS and not said.get("unit") else "reference",
        unit=year_unit or said.get("unit") or ("M" if fit.monthly else None),
        part=said.get("part"),
    )
    return _of_month(day, said, fit, tokens) if "nth" in said else _special(day, said, fit, tokens)


def _to_noon(fit: Fit, tokens: Sequence[Token]) -> bool:
    """`Friday 10 to noon`: a range of hours; `viernes 10 al mediodía` is the tenth."""
    following = tokens[fit.after : fit.after + 2]
    noon = len(following) > 1 and following[0].kind == "T" and "K" in (t.kind for t in following)
    return noon and following[0].value not in ("a", "al", "ao")


def _of_month(day: Day, said: dict[str, Any], fit: Fit, tokens: Sequence[Token]) -> Day | None:
    """`the first Monday of June`; `next Monday of June` is none."""
    kind = tokens[dict(fit.said)["nth"]].kind
    nth = LAST if said["nth"] in (-1, 31) else said["nth"]
    refused = nth not in range(1, LAST + 1) or (kind == "D" and said["nth"] != -1)
    refused = refused or (day.month is None and day.unit != "M")
    return None if refused else day._replace(nth=nth)


def _special(day: Day, said: dict[str, Any], fit: Fit, tokens: Sequence[Token]) -> Day:
    if "full" in said:
        return _numeric(day, said["full"])
    if "first number" in said:
        day = day._replace(numbers=(said["first number"], said["second number"]))
    if "relative" in said:
        kind = tokens[dict(fit.said)["relative"]].kind
        day = day._replace(shift=int(said["relative"]), anchor=_anchor(kind, said["relative"]))
    if "relative part" in said:
        shift, part = said["relative part"].split()
        day = day._replace(shift=int(shift), part=part)
    return day


def _anchor(kind: str, value: int | str) -> Anchor:
    if kind == "R":
        return "reference"
    return "range" if isinstance(value, str) else "previous"


def _numeric(day: Day, text: str) -> Day:
    first, second, third = (int(part) for part in re.split(r"\D", text)[:3])
    if re.match(r"\d{4}", text):
        return day._replace(rule="iso", year=first, month=second, day=third)
    year = third + (0 if third >= 100 else 2000 if third < 70 else 1900)
    if "." in text and second <= 12:  # between points the day comes first in every country
        return day._replace(year=year, month=second, day=first)
    return day._replace(year=year, numbers=(first, second))
