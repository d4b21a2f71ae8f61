"""Months, seasons, quarters, years and weeks as TIMEX3 values."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from calendar_service.temporal.expressions import Period
from calendar_service.temporal.lexicon import SAME
from calendar_service.temporal.tense import TellTense

SEASON_BEGINS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
LENGTHS = {"Q": 3, "H": 6, "season": 3, "M": 1}  # in months
AGAINST_TENSE = 3  # how much farther a past month may seem to a verb that announces
NOT_YET = 6  # … and one to come to a verb that reports


def value(said: Period, now: date | None, tell_tense: TellTense) -> str:
    """`2024-05`, `2024-H2`, `2024-SU`, `2024-W23`; X for what stays unknown."""
    shift = 0 if said.modifier in (None, SAME) else said.modifier or 0
    if said.unit in ("W", "WE"):
        return _week(said, now, tell_tense, shift)
    if said.unit in ("M", "Q", "S") and said.number is None:
        return _counted(said, now, shift)
    year = said.year
    if year is None and now is not None:
        year = now.year + shift if said.number is None else _year(said, now, tell_tense, shift)
    head = f"{year:04}" if year else "XXXX"
    if said.unit == "M":
        return f"{head}-{int(said.number or 0):02}"
    if said.unit == "season":
        return f"{head}-{said.number}"
    if said.unit == "DE":
        return f"{year // 10 + 9 * shift // 10 if year else 'XXX'}"
    return f"{head}-{said.unit}{said.number}" if said.unit in ("Q", "H") and said.number else head


def _week(said: Period, now: date | None, tell_tense: TellTense, shift: int) -> str:
    if now is None:
        return "XXXX-WXX"
    if said.modifier is None and tell_tense() != "future":  # `the weekend`
        shift = -1
    week = (now + timedelta(weeks=shift)).isocalendar()
    return f"{week.year}-W{week.week:02}" + ("-WE" if said.unit == "WE" else "")


def _counted(said: Period, now: date | None, shift: int) -> str:
    """A month, quarter or half that is counted from the present one."""
    if now is None:
        return "XXXX-XX"
    if said.modifier is None and said.phase is None:  # `the quarter` is the one reported
        shift = -1
    length = {"M": 1, "Q": 3, "S": 6}[said.unit]
    index = (now.year * 12 + now.month - 1) // length + shift
    year, part = divmod(index, 12 // length)
    if said.unit == "M":
        return f"{year:04}-{part + 1:02}"
    return f"{year:04}-{'Q' if said.unit == 'Q' else 'H'}{part + 1}"


def _year(said: Period, now: date, tell_tense: TellTense, shift: int) -> int:
    """The year of a month or part of a year: what its words or its verb say, else the nearest."""
    if said.modifier is not None and said.modifier_of == "year":
        return now.year + shift
    first = _first_month(said)
    present = now.month - 1
    length = LENGTHS[said.unit]
    if said.modifier in (1, -1):
        inside = first <= present < first + length
        if said.modifier == 1:
            return now.year + (first <= present)
        return now.year - (first > present or inside)
    if said.modifier is not None:
        return now.year

    tense = tell_tense()

    def cost(year: int) -> float:
        gap = (year - now.year) * 12 + first - present
        if -length < gap <= 0:
            return 0
        if gap > 0 and tense == "past":
            return gap * NOT_YET
        announced = tense == "future" and said.unit in ("M", "season")
        return abs(gap) * (AGAINST_TENSE if gap < 0 and announced else 1)

    return min((now.year, now.year - 1, now.year + 1), key=cost)


def _first_month(said: Period) -> int:
    """Counted from 0."""
    if said.unit == "season":
        return SEASON_BEGINS[str(said.number)] - 1
    return (int(said.number or 1) - 1) * LENGTHS[said.unit]


def month_bounds(text: str | None) -> tuple[date, date] | None:
    """The first and last day of a month given as `2024-02`."""
    if text is None or not re.fullmatch(r"\d{4}-\d\d", text):
        return None
    first = date.fromisoformat(f"{text}-01")
    return first, first.replace(day=calendar.monthrange(first.year, first.month)[1])
