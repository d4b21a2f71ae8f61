"""Grammar of what is coarser than a day: months, quarters, seasons, years, weeks, centuries."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from calendar_service.temporal.expressions import Period, Remark
from calendar_service.temporal.lengths import bounds
from calendar_service.temporal.lexicon import STEPS
from calendar_service.temporal.tokens import Form, Parts, Token

PHASE = r"(?:(?P<phase>[eGL])o*)?"  # `early`, `mid-`, `a fines de`, `later this year`
OF_YEAR = (
    r"(?:o*t?(?:(?P<year>Y)|(?P<ymod>D)(?P<yunit>U)|(?P<yunit2>U)(?P<ymod2>D))"
    r"|o+t?(?P<yunit3>U)(?!o))"
)
MONTH = Form(rf"{PHASE}-?t?(?P<mod>D?)(?P<month>M)(?:,?{OF_YEAR}(?![-/])|(?P<mod2>D?))")
PART = Form(rf"{PHASE}t?(?:(?P<year2>Y)|(?P<ymod3>D))?(?P<n>[QONVD])-?(?P<u>U)(?:{OF_YEAR})?")
SEASON = Form(rf"{PHASE}t?(?P<mod>D?)(?P<season>S)(?P<mod2>D?)(?:,?{OF_YEAR})?")
UNIT = Form(
    rf"{PHASE}t?(?:(?P<mod>D)t?(?P<u>U)|(?P<u2>U)(?P<mod2>D))|(?P<phase2>e)o*t?(?P<u3>U)(?!o)"
    r"|t(?P<u4>U)(?![oDGL])"
)
YEAR = Form(rf"{PHASE}-?(?P<year>Y)")
CENTURY = Form(rf"{PHASE}t?(?:(?P<n>[QO])(?P<u>U)|(?P<u2>U)(?P<n2>[QO]))")
DECADE = Form(rf"{PHASE}t?(?P<u>[Us])o*(?:t?[Us])?(?P<n>[NnVY])")  # `los años 90`
PREPARED = re.compile(
    r"[iFTbLJe]t?$|[QON]Uo$|^-$|oe$|[WZ]o$"
)  # what stands before a period that is meant
NAMED_YEAR = (1900, 2099)  # in which a number without preposition is a year


class Found(Parts):
    """The parts of a period, and where its words begin and end."""

    __slots__ = ("end", "start")

    def __init__(self, match: re.Match[str], tokens: Sequence[Token]) -> None:
        super().__init__(match, tokens)
        self.start, self.end = bounds(match, tokens)


class Make(Protocol):
    def __call__(
        self, unit: str, number: int | str | None = None, aside: bool = False
    ) -> Period: ...


def period(tokens: Sequence[Token], kinds: str, at: int) -> tuple[Period | Remark, int] | None:
    prepared = PREPARED.search(kinds[max(0, at - 3) : at]) is not None
    for rule, pattern in PATTERNS:
        match = pattern.match(kinds, at)
        if match:
            found = Found(match, tokens)
            made = _period(rule, found, prepared, kinds, at)
            if made:
                return made, match.end()
    return None


PATTERNS = (
    ("century", CENTURY),
    ("part of year", PART),
    ("season", SEASON),
    ("decade", DECADE),
    ("relative period", UNIT),
    ("month", MONTH),
    ("year", YEAR),
)


def _period(rule: str, found: Found, prepared: bool, kinds: str, at: int) -> Period | Remark | None:
    if found.text("yunit", "yunit2", "yunit3") not in (None, "Y"):
        return None
    said = found.has("year", "mod", "mod2", "ymod", "ymod2", "phase")
    lead = kinds[max(0, at - 2) : at]
    article = lead.endswith(("t", "u")) or kinds[at] == "t"

    modifier = found.number("mod", "mod2", "ymod", "ymod2", "ymod3")

    def made(unit: str, number: int | str | None = None, aside: bool = False) -> Period:
        return Period(
            found.start,
            found.end,
            rule,
            unit,
            found.number("year", "year2"),
            number,
            STEPS.get(modifier or 0, modifier),
            "year" if found.has("ymod", "ymod2", "ymod3") else "period",
            found.text("phase", "phase2"),
            aside=aside,
        )

    match rule:
        case "century":
            return _century(found)
        case "decade":
            return _decade(found)
        case "part of year":
            return _part(found, made)
        case "season":
            if said or (prepared and not lead.endswith("T")) or kinds[at] == "t":
                return made("season", found.text("season"), aside=not (said or prepared))
        case "relative period":
            return _unit(found, made)
        case "month":
            to = kinds[at + 1 : at + 3] in ("TM", "-M")  # `de mayo a julio`
            if said or prepared or article or to:
                return made("M", found.number("month"), aside=not (said or prepared or to))
        case _:
            if prepared or found.has("phase") or lead.endswith("o"):
                return made("Y")
            if NAMED_YEAR[0] <= (found.number("year") or 0) <= NAMED_YEAR[1]:
                return made("Y", aside=True)
    return None


def _century(found: Found) -> Remark | None:
    """`the 11th century`, `el siglo XX`: its first two digits."""
    if found.text("u", "u2") != "CE":
        return None
    number = found.number("n", "n2") or 0
    return Remark(found.start, found.end, "DATE", f"{number - 1:02}", "century")


def _decade(found: Found) -> Remark | None:
    """`los años 90`, `década de 1990`, `anos noventa`: its first three digits."""
    number = found.number("n") or 0
    if found.text("u") not in ("Y", "DE") or number % 10:
        return None
    year = number if number >= 1000 else 1900 + number if 10 <= number <= 90 else 0
    return Remark(found.start, found.end, "DATE", f"{year // 10}", "decade") if year else None


def _part(found: Found, made: Make) -> Period | None:
    """`the third quarter`, `second half of 2024`; `last` is the last of a year that is named."""
    unit, which = found.text("u"), found.token("n")
    if unit not in ("Q", "S") or which is None or which.kind in "NV":
        return None
    parts, number = (4 if unit == "Q" else 2), int(which.value)
    if which.kind == "D":
        if number != -1 or not found.has("year", "yunit2", "yunit3"):
            return None
        number = parts
    return made("H" if unit == "S" else "Q", number) if 1 <= number <= parts else None


def _unit(found: Found, made: Make) -> Period | None:
    """`next month`, `el año pasado`, `the end of the year`, `the weekend`."""
    unit = found.text("u", "u2", "u3", "u4") or ""
    if found.has("u4"):  # only these go without a word that says which
        return made(unit, aside=True) if unit in ("WE", "Q") else None
    return made(unit) if unit in ("W", "M", "Y", "WE", "Q", "S", "DE") else None
