"""Which month to show: the one asked for, or the nearest one that has events."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from calendar_service.web.pages.month import bounds

FIRST, LAST = date(1000, 1, 1), date(9998, 12, 1)  # months of four digits with whole weeks


def opening(days: Mapping[date, int], today: date) -> date:
    """This month if it has events, else the next that has, else the last that had."""
    this, _ = bounds(today)
    months = sorted({day.replace(day=1) for day in days})
    coming = [month for month in months if month >= this]
    nearest = coming[0] if coming else months[-1] if months else this
    return min(max(nearest, FIRST), LAST)


@dataclass(frozen=True, slots=True)
class Jumps:
    """Where one can go: months of the shown year by their events, and the first of other years."""

    months: tuple[tuple[date, int], ...]
    years: tuple[tuple[int, date, int], ...]


def jumps(days: Mapping[date, int], month: date) -> Jumps:
    counts: Counter[date] = Counter()
    for day, count in days.items():
        counts[day.replace(day=1)] += count
    years: dict[int, tuple[date, int]] = {}
    for one, count in sorted(counts.items()):
        first, before = years.get(one.year, (one, 0))
        years[one.year] = first, before + count
    return Jumps(
        months=tuple((one, counts[one]) for one in (date(month.year, n, 1) for n in range(1, 13))),
        years=tuple((year, first, count) for year, (first, count) in years.items()),
    )


def next_day(days: Mapping[date, int], after: date) -> date | None:
    """The first day with events later than `after`."""
    return min((day for day in days if day > after), default=None)


def last_day_before(days: Mapping[date, int], before: date) -> date | None:
    return max((day for day in days if day < before), default=None)


def previous_month(month: date) -> date | None:
    return _shifted(month, -1) if month > FIRST else None


def next_month(month: date) -> date | None:
    return _shifted(month, 1) if month < LAST else None


def _shifted(month: date, by: int) -> date:
    years, n = divmod(month.year * 12 + month.month - 1 + by, 12)
    return date(years, n + 1, 1)
