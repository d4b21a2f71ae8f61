"""The days of what returns: `every Thursday in August`, `the first Monday of each month`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from calendar_service.remarks import Remark
from calendar_service.temporal.candidates import nth_weekday
from calendar_service.temporal.expressions import Recurrence
from calendar_service.temporal.mention import DayRange

MONTHS = 62  # days within which anything that returns has come once
YEAR = 366  # days that a recurrence is followed at most


class Bounds(NamedTuple):
    """What is said of its first and last day; `now` is the reference day, None if unknown.

    A single day that is `told` is the first if `begins`, else the last.
    """

    told: Sequence[DayRange]
    month: tuple[date, date] | None
    now: date | None
    begins: bool


def occurrences(said: Recurrence, bounds: Bounds) -> tuple[list[DayRange], list[str]]:
    """Its days, where it is bounded; else the first; and what there is to remark."""
    first, last = _ends(bounds)
    if not said.weekdays or first is None:
        return [], []
    if last is None:
        if said.every > 1 or len(said.weekdays) == 7:
            return [], []
        days = (first + timedelta(days=number) for number in range(MONTHS + 1))
        day = next(day for day in days if _occurs(said, day))
        return [DayRange(day, day)], [Remark.ONLY_FIRST.of()]
    length = min((last - first).days, YEAR)
    days = (first + timedelta(days=number) for number in range(length + 1))
    found = [DayRange(day, day) for day in days if _occurs(said, day)]
    if said.every > 1 and not _is_span(bounds):
        return [], [Remark.EVERY_SECOND.of()]
    return (touching(found) if len(said.weekdays) == 7 else found[:: said.every]), []


def _ends(bounds: Bounds) -> tuple[date | None, date | None]:
    if not bounds.told:
        return bounds.month or (bounds.now, None)
    first, last = bounds.told[0].first, bounds.told[-1].last
    if first < last:
        return first, last
    if bounds.begins:
        return first, None
    return (min(bounds.now, last) if bounds.now else last), last


def _is_span(bounds: Bounds) -> bool:
    """Is the first of each second one told?"""
    return bool(bounds.told) and bounds.told[0].first < bounds.told[-1].last


def _occurs(said: Recurrence, day: date) -> bool:
    if day.weekday() not in said.weekdays:
        return False
    return said.nth is None or day == nth_weekday(day.year, day.month, day.weekday(), said.nth)


def touching(ranges: Sequence[DayRange]) -> list[DayRange]:
    """Days that follow each other become one range."""
    if len(ranges) < 2:
        return list(ranges)
    found: list[DayRange] = []
    for one in sorted(set(ranges), key=lambda r: (r.first, r.last)):
        if found and one.first <= found[-1].last + timedelta(days=1):
            found[-1] = DayRange(found[-1].first, max(found[-1].last, one.last))
        else:
            found.append(one)
    return found
