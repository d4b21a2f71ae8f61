"""Grammar of lengths of time, of what is counted by them (`two weeks ago`), and of what returns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calendar_service.temporal.candidates import LAST
from calendar_service.temporal.expressions import (
    Anchor,
    Day,
    Days,
    Period,
    Recurrence,
    Remark,
    Span,
)
from calendar_service.temporal.tokens import Form, Token

MINUTES = {"MIN": 1, "H": 60}
# TIMEX has no such units.
FACTORS = {"2W": (2, "W"), "S": (6, "M"), "4M": (4, "M"), "2M": (2, "M"), "DE": (10, "Y"),
           "CE": (100, "Y")}  # fmt: skip
OF_DAY = re.compile(r"ot?[DWNOXRd]")
WHOLE = re.compile(r"(\d+)MIN")
DAYS = {"D": 1, "W": 7, "2W": 14}
COUNTED = ("W", "WE", "M", "Y")  # units that `ago` leaves coarse

# How many, with the words around: `at least`, `the past`, `los últimos`, `a few`, `two and a half`.
COUNT = r"(?P<lead>c*t?c*[DQ]*g?)(?:(?P<n>[NnV])|(?P<vague>[uV]?v)|(?P<one>u))D?(?P<half>h)?-?"
AGO = Form(rf"{COUNT}(?P<u>[UsHd])t?(?P<how>[LG])")
SINCE = Form(rf"(?P<how>j)c*{COUNT}(?P<u>[UsHd])")  # `hace dos años`
LENGTH = Form(
    rf"{COUNT}(?P<u>[UsHd])(?P<half2>h)?(?:J?,?(?P<n2>[NnV])(?P<u2>[UsH]))?(?!oD?[Us]?M|-?l|d?[NO])"
    r"|(?P<whole>U)"
)
UNCOUNTED = Form(r"t?(?:(?P<past>g)|D)(?P<u>[sHd])")  # `recent years`, `the coming weeks`
EVERY = Form(r"E(?P<n>[NV]?)t?(?P<what>[WZUspd])(?P<more>(?:[,J]+t?[WZ])*)")
# `every first Monday of the month`, `el último viernes de cada mes`
NTH = Form(r"E?t?(?P<n>[QOD])(?P<what>[WZ])[oi]+(?:E?t?)(?P<u>[Us])(?!D)|E(?P<n2>Q)(?P<w2>[WZ])")
PLURAL = Form(r"(?P<what>Z)(?P<more>(?:[,J]+t?[WZ])*)(?!,?[NO])")
MASCULINE = Form(r"t(?P<what>W)(?P<more>(?:[,J]+t?W)*)(?!,?d?[NO(p])")  # `los lunes`
REMARK = Form(r"e?o*t?(?P<what>[gfy])")


def ago(tokens: Sequence[Token], kinds: str, at: int) -> tuple[Days | Period, int] | None:
    """A day or period so far from the reference, or from what was told before."""
    found = AGO.match(kinds, at) or SINCE.match(kinds, at)
    if not found or found["vague"]:
        return None
    unit, number = _unit(tokens[found.start("u")]), _count(found, tokens)
    how = tokens[found.start("how")]
    back = how.kind != "L"
    counted_from = "now" if how.kind == "j" else str(how.value)
    anchor: Anchor = "previous" if counted_from == "told" else "reference"
    start, end = bounds(found, tokens)
    if unit in DAYS and not (back and unit != "D"):
        shift = (-1 if back else 1) * number * DAYS[unit] + (counted_from == "tomorrow")
        day = Day(start, end, "days later", shift=shift, anchor=anchor)
        return Days(start, end, ((day, None),)), found.end()
    factor, unit = FACTORS.get(unit, (1, unit))
    if unit not in COUNTED or found["half"]:
        return None
    shift = (-1 if back else 1) * number * factor
    period = Period(start, end, "periods ago", unit, modifier=shift, anchor=anchor, aside=True)
    return period, found.end()


def length(tokens: Sequence[Token], kinds: str, at: int) -> tuple[Span | Remark, int] | None:
    if uncounted := UNCOUNTED.match(kinds, at):
        return _uncounted(uncounted, tokens), uncounted.end()
    if kinds[at] == "s":  # `for years`, `durante semanas`
        token = tokens[at]
        long = Span(token.start, token.end, _timex("X", _unit(token)))
        alone = kinds[at - 1 : at] == "i" and kinds[at + 1 : at + 2] not in tuple("nNVY")
        return (long, at + 1) if alone else None
    found = LENGTH.match(kinds, at)
    if not found:
        return None
    start, end = bounds(found, tokens)
    unit = _unit(tokens[found.start("whole" if found["whole"] else "u")])
    if whole := WHOLE.fullmatch(unit):  # `half an hour`, `una hora y media`
        return Span(start, end, f"PT{whole[1]}M", int(whole[1])), found.end()
    if found["whole"] or _is_rate(found, kinds, at, unit):
        return None
    if unit == "H" and kinds[at] == "t" and _is_clock(found, tokens, kinds):
        return None
    if found["vague"]:
        return Span(start, end, _timex("X", unit)), found.end()
    small = found["u2"] and _unit(tokens[found.start("u2")]) == "MIN"
    if found["u2"] and not (unit == "H" and small):  # `two days, 30 minutes`: two lengths
        found = _shortened(found, kinds)
        end = tokens[found.end() - 1].end
    number = _count(found, tokens)
    value, minutes = _timex(number, unit), number * MINUTES.get(unit, 0)
    more = int(tokens[found.start("n2")].value) if found["n2"] else 0
    if more:
        value, minutes = f"{value}{more}M", minutes + more
    if unit == "H" and (found["half"] or found["half2"]):
        value, minutes = f"{value}30M", minutes + 30
    return Span(start, end, value, minutes or None), found.end()


def _is_clock(found: re.Match[str], tokens: Sequence[Token], kinds: str) -> bool:
    """`as 10 horas da próxima quinta-feira`, `para as 12h`: only hours have this article."""
    brief = str(tokens[found.start("u")].value) in ("h", "h.", "hs", "hrs")
    return brief or OF_DAY.match(kinds, found.end()) is not None


def _shortened(found: re.Match[str], kinds: str) -> re.Match[str]:
    """The match without its second length."""
    last = found.start("half2" if found["half2"] else "u") + 1
    return LENGTH.match(kinds[:last], found.start()) or found


def _uncounted(found: re.Match[str], tokens: Sequence[Token]) -> Span | Remark:
    start, end = bounds(found, tokens)
    if found["past"]:
        return Remark(start, end, "DATE", str(tokens[found.start("past")].value), "reference")
    return Span(start, end, _timex("X", _unit(tokens[found.start("u")])))


def _is_rate(found: re.Match[str], kinds: str, at: int, unit: str) -> bool:
    """`once a month`, `a quarter of it`: no length, unless a preposition stands before."""
    if unit in ("Q", "S") and kinds[found.start("u")] == "U":
        return found["one"] is not None or kinds[found.end() : found.end() + 1] == "o"
    one = found["one"] is not None and not found["lead"]
    return one and unit not in MINUTES and kinds[at - 1 : at] not in tuple("iFLbaoT")


def _count(found: re.Match[str], tokens: Sequence[Token]) -> int:
    return int(tokens[found.start("n")].value) if found["n"] else 1


def bounds(found: re.Match[str], tokens: Sequence[Token]) -> tuple[int, int]:
    """Where the words begin and end, without an article before."""
    first = found.start()
    while tokens[first].kind == "t":
        first += 1
    return tokens[first].start, tokens[found.end() - 1].end


def _unit(token: Token) -> str:
    return {"H": "H", "d": "D"}.get(token.kind) or str(token.value)


def _timex(number: int | str, unit: str) -> str:
    if unit in MINUTES:
        return f"PT{number}{unit[0]}"
    factor, letter = FACTORS.get(unit, (1, unit))
    if isinstance(number, str):
        return f"P{number}{letter if factor == 1 else unit}"
    return f"P{number * factor}{letter}"


def remark(tokens: Sequence[Token], kinds: str, at: int) -> tuple[Remark, int] | None:
    """`now`, `recently`, `annually`, `the 1990s`: what words alone amount to."""
    found = REMARK.match(kinds, at)
    if not found:
        return None
    start, end = bounds(found, tokens)
    token = tokens[found.start("what")]
    value = str(token.value)
    if token.kind == "f":
        return Remark(start, end, "SET", value, "returning"), found.end()
    rule = "decade" if token.kind == "y" else "reference"
    return Remark(start, end, "DATE", value, rule), found.end()


def recurrence(tokens: Sequence[Token], kinds: str, at: int) -> tuple[Recurrence, int] | None:
    nth = NTH.match(kinds, at)
    if kinds[at] in "QOD":  # `na primeira terça-feira de cada mês`: else it is that of this month
        return _nth(nth, tokens) if nth and "E" in nth[0] else None
    if nth:
        return _nth(nth, tokens)
    found = EVERY.match(kinds, at) or PLURAL.match(kinds, at)
    if not found and kinds[at] == "t" and tokens[at].value == "los":
        found = MASCULINE.match(kinds, at)
    if not found:
        return None
    start, end = bounds(found, tokens)
    what = tokens[found.start("what")]
    every = tokens[found.start()].value if kinds[found.start()] == "E" else 1
    count = int(tokens[found.start("n")].value) if found.groupdict().get("n") else int(every)
    if what.kind in "WZ":
        days = [int(t.value) for t in tokens[found.start("what") : found.end()] if t.kind in "WZ"]
        return Recurrence(start, end, f"XXXX-WXX-{days[0] + 1}", tuple(days), count), found.end()
    if what.kind == "p":
        return Recurrence(start, end, f"T{what.value}"), found.end()
    daily = tuple(range(7)) if _unit(what) == "D" and count == 1 else ()
    return Recurrence(start, end, _timex(count, _unit(what)), daily, count), found.end()


def _nth(found: re.Match[str], tokens: Sequence[Token]) -> tuple[Recurrence, int] | None:
    """The weekday that returns once a month; `last` is the fifth."""
    if found["u"] and tokens[found.start("u")].value != "M":
        return None
    start, end = bounds(found, tokens)
    weekday = int(tokens[found.start("what" if found["what"] else "w2")].value)
    number = int(tokens[found.start("n" if found["n"] else "n2")].value)
    nth = LAST if number in (-1, 31) else number
    if not 1 <= nth <= LAST:
        return None
    return Recurrence(start, end, f"XXXX-WXX-{weekday + 1}", (weekday,), nth=nth), found.end()
