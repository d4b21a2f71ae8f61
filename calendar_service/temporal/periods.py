"""Grammar of what is coarser than a day, of lengths of time and of what returns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calendar_service.temporal.expressions import Day, Days, Period, Recurrence, Span
from calendar_service.temporal.scan import Token

MINUTES = {"MIN": 1, "H": 60}
FACTORS = {"2W": (2, "W"), "S": (6, "M"), "4M": (4, "M"), "2M": (2, "M")}  # TIMEX has no such unit
WHOLE = re.compile(r"(\d+)MIN")
DAYS = {"D": 1, "W": 7, "2W": 14}

LATER = re.compile(r"(?P<n>[NV])(?P<u>U)t?(?P<how>[LG])")
LENGTH = re.compile(
    r"(?:(?P<n>[NnV])(?P<half>h)?-?(?P<u>[UH])(?P<half2>h)?(?:J?,?(?P<n2>[NnV])(?P<u2>[UH]))?"
    r"|(?P<whole>U))(?!oD?U?M)"
)
MONTH = re.compile(
    r"(?:(?P<phase>e)o*)?t?(?P<mod>D?)(?P<month>M)(?P<mod2>D?)(?:[,o]*(?P<year>Y)(?![-/]))?"
)
PART = re.compile(
    r"(?:(?P<phase>e)o*)?(?P<n>[QONV])(?P<u>U)(?:o*t?(?:(?P<year>Y)|(?P<mod>D)U|U(?P<mod2>D)))?"
)
SEASON = re.compile(r"(?P<mod>D?)(?P<season>S)(?P<mod2>D?)(?:[,o]*(?P<year>Y))?")
UNIT = re.compile(r"(?:(?P<phase>e)o*)?t?(?:(?P<mod>D)t?(?P<u>U)|(?P<u2>U)(?P<mod2>D))")
YEAR = re.compile(r"(?:(?P<phase>e)o*)?(?P<year>Y)")
EVERY = re.compile(r"E(?P<n>[NVQ]?)t?(?P<what>[WZUp])(?P<more>(?:[,J]+t?[WZ])*)")
PLURAL = re.compile(r"(?P<what>Z)(?P<more>(?:[,J]+t?[WZ])*)(?!,?[NO])")
MASCULINE = re.compile(r"t(?P<what>W)(?P<more>(?:[,J]+t?W)*)(?!,?d?[NO(])")  # `los lunes`


def _value(found: re.Match[str], tokens: Sequence[Token], *names: str) -> int | str | None:
    for name in names:
        if found.groupdict().get(name):
            return tokens[found.start(name)].value
    return None


def _number(found: re.Match[str], tokens: Sequence[Token], *names: str) -> int | None:
    value = _value(found, tokens, *names)
    return None if value is None else int(value)


def _ends(found: re.Match[str], tokens: Sequence[Token]) -> tuple[int, int]:
    first = found.start()
    while tokens[first].kind == "t":
        first += 1
    return tokens[first].start, tokens[found.end() - 1].end


def later(tokens: Sequence[Token], kinds: str, at: int) -> tuple[Days, int] | None:
    found = LATER.match(kinds, at)
    if not found:
        return None
    unit = str(tokens[found.start("u")].value)
    if unit not in DAYS:
        return None
    how = tokens[found.start("how")]
    days = int(tokens[found.start("n")].value) * DAYS[unit]
    start, end = _ends(found, tokens)
    word = str(how.value)
    fixed = how.kind == "G" or word.startswith("from") or word == "hence"
    if how.kind == "G" and unit != "D":
        return None
    shift = -days if how.kind == "G" else days + (word == "from tomorrow")
    day = Day(start, end, "days later", shift=shift, anchor="reference" if fixed else "previous")
    return Days(start, end, ((day, None),)), found.end()


def length(tokens: Sequence[Token], kinds: str, at: int) -> tuple[Span, int] | None:
    found = LENGTH.match(kinds, at)
    if not found:
        return None
    start, end = _ends(found, tokens)
    unit = _unit(tokens[found.start("whole" if found["whole"] else "u")])
    if whole := WHOLE.fullmatch(unit):  # `half an hour`, `una hora y media`
        return Span(start, end, f"PT{whole[1]}M", int(whole[1])), found.end()
    if found["whole"]:
        return None
    number = int(tokens[found.start("n")].value)
    value, minutes_long = _timex(number, unit), number * MINUTES.get(unit, 0)
    more, more_unit = _number(found, tokens, "n2"), found["u2"]
    if more_unit and unit == "H" and _unit(tokens[found.start("u2")]) == "MIN":
        value, minutes_long = f"{value}{more}M", minutes_long + (more or 0)
    elif more_unit:  # `two days, 30 minutes`: two lengths
        end = tokens[found.start("u")].end
    if unit == "H" and (found["half"] or found["half2"]):
        value, minutes_long = f"{value}30M", minutes_long + 30
    return Span(start, end, value, minutes_long or None), found.end()


def _unit(token: Token) -> str:
    return "H" if token.kind == "H" else str(token.value)


def _timex(number: int, unit: str) -> str:
    if unit in MINUTES:
        return f"PT{number}{unit[0]}"
    factor, letter = FACTORS.get(unit, (1, unit))
    return f"P{number * factor}{letter}"


def period(tokens: Sequence[Token], kinds: str, at: int) -> tuple[Period, int] | None:
    lead = kinds[max(0, at - 2) : at]
    prepared = bool(re.search(r"[iFTbLJe]t?$|^-$", lead)) or lead.endswith(("oe", "Wo"))
    for rule, pattern in PATTERNS:
        found = pattern.match(kinds, at)
        if found and (made := _period(rule, found, tokens, prepared, lead)):
            return made, found.end()
    return None


PATTERNS = (
    ("part of year", PART),
    ("season", SEASON),
    ("relative period", UNIT),
    ("month", MONTH),
    ("year", YEAR),
)


def _period(
    rule: str, found: re.Match[str], tokens: Sequence[Token], prepared: bool, lead: str
) -> Period | None:
    start, end = _ends(found, tokens)
    year = _number(found, tokens, "year")
    modifier = _number(found, tokens, "mod", "mod2")
    phase = _value(found, tokens, "phase")
    said = year is not None or modifier is not None or phase is not None

    def made(unit: str, number: int | str | None = None) -> Period:
        return Period(
            start, end, rule, unit, year, number, modifier, None if phase is None else str(phase)
        )

    match rule:
        case "part of year":
            unit, which = str(tokens[found.start("u")].value), _number(found, tokens, "n") or 0
            if (
                unit in "QS"
                and which <= (4 if unit == "Q" else 2)
                and tokens[found.start("n")].kind != "N"
                and tokens[found.start("n")].kind != "V"
            ):
                return made("H" if unit == "S" else "Q", which)
        case "season":
            if said or prepared:
                return made("season", str(tokens[found.start("season")].value))
        case "relative period":
            unit = str(_value(found, tokens, "u", "u2"))
            if unit in ("W", "M", "Y", "WE", "Q", "S"):
                return made(unit)
        case "month":
            if said or prepared:
                return made("M", _number(found, tokens, "month"))
        case _:
            if prepared or phase is not None or lead.endswith("o"):
                return made("Y")
    return None


def recurrence(tokens: Sequence[Token], kinds: str, at: int) -> tuple[Recurrence, int] | None:
    found = EVERY.match(kinds, at) or PLURAL.match(kinds, at)
    if not found and kinds[at] == "t" and tokens[at].value == "los":
        found = MASCULINE.match(kinds, at)
    if not found:
        return None
    start, end = _ends(found, tokens)
    what = tokens[found.start("what")]
    count = _number(found, tokens, "n") if found.groupdict().get("n") else 1
    count = count or 1
    if what.kind in "WZ":
        days = [int(t.value) for t in tokens[found.start("what") : found.end()] if t.kind in "WZ"]
        return Recurrence(start, end, f"XXXX-WXX-{days[0] + 1}", tuple(days), count), found.end()
    if what.kind == "p":
        return Recurrence(start, end, f"T{what.value}"), found.end()
    return Recurrence(start, end, _timex(count, str(what.value))), found.end()
