"""Months, seasons, quarters, years and weeks as TIMEX3 values."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from calendar_service.temporal.expressions import Period
from calendar_service.temporal.lexicon import SAME
from calendar_service.temporal.tense import Tense


def value(said: Period, now: date | None, tense: Tense | None) -> str:
    """`2024-05`, `2024-H2`, `2024-SU`, `2024-W23`; X for what stays unknown."""
    shift = 0 if said.modifier in (None, SAME) else said.modifier or 0
    if said.unit in ("W", "WE"):
        return _week(said, now, shift)
    if said.unit == "M" and said.number is None:
        return _month_from(now, shift)
    year = said.year
    if year is None and now is not None:
        number = int(said.number) if said.unit == "M" and said.number else None
        year = _year(now, number, said.modifier and shift, tense) if number else now.year + shift
    head = f"{year:04}" if year else "XXXX"
    if said.unit == "M":
        return f"{head}-{int(said.number or 0):02}"
    if said.unit == "season":
        return f"{head}-{said.number}"
    return f"{head}-{said.unit}{said.number}" if said.unit in ("Q", "H") and said.number else head


def _week(said: Period, now: date | None, shift: int) -> str:
    if now is None or said.modifier is None:
        return "XXXX-WXX"
    week = (now + timedelta(weeks=shift)).isocalendar()
    return f"{week.year}-W{week.week:02}" + ("-WE" if said.unit == "WE" else "")


def _month_from(now: date | None, shift: int) -> str:
    if now is None:
        return "XXXX-XX"
    index = now.year * 12 + now.month - 1 + shift
    return f"{index // 12:04}-{index % 12 + 1:02}"


def _year(now: date, month: int, modifier: int | None, tense: Tense | None) -> int:
    """A month without year goes with its verb, `next May` and `last May` with their word."""
    if modifier == 1 or (modifier is None and tense == "future"):
        return now.year + (month < now.month or (month == now.month and modifier == 1))
    if modifier == -1 or (modifier is None and tense == "past"):
        return now.year - (month > now.month or (month == now.month and modifier == -1))
    return now.year


def month_bounds(text: str | None) -> tuple[date, date] | None:
    """The first and last day of a month given as `2024-02`."""
    if text is None or not re.fullmatch(r"\d{4}-\d\d", text):
        return None
    first = date.fromisoformat(f"{text}-01")
    return first, first.replace(day=calendar.monthrange(first.year, first.month)[1])
