"""A month as weeks of bars: which lane each event takes, and how many found no lane."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from calendar_service.web.pages.entry import Entry

LANES = 4  # rows of a week; what does not fit is counted
WEEK = timedelta(days=7)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Bar:
    """An entry in one week: columns and lanes count from 1."""

    entry: Entry
    column: int
    span: int
    lane: int
    begins: bool
    ends: bool


@dataclass(slots=True)
class Day:
    """One cell: the bars that begin in it, or go on in it from the week before."""

    date: date
    inside: bool
    bars: list[Bar] = field(default_factory=list)
    hidden: int = 0
    busy: bool = False


def grid(shown: Sequence[Entry], month: date) -> list[list[Day]]:
    """The weeks, from Monday, of the month in which `month` lies; `shown` comes in its order."""
    first, last = bounds(month)
    return [_week(shown, monday, first.month) for monday in _mondays(first, last)]


def bounds(month: date) -> tuple[date, date]:
    """First and last day of the month."""
    first = month.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - DAY


def window(month: date) -> tuple[date, date]:
    """The days that its weeks cover: the first, and the one after the last."""
    mondays = list(_mondays(*bounds(month)))
    return mondays[0], mondays[-1] + WEEK


def _mondays(first: date, last: date) -> Iterator[date]:
    monday = first - timedelta(days=first.weekday())
    while monday <= last:
        yield monday
        monday += WEEK


def _week(shown: Sequence[Entry], monday: date, month: int) -> list[Day]:
    days = [Day(monday + n * DAY, (monday + n * DAY).month == month) for n in range(7)]
    free = [[True] * 7 for _ in range(LANES)]
    for entry in shown:
        begin, end = (entry.first - monday).days, (entry.last - monday).days
        if end < 0 or begin > 6:
            continue
        columns = range(max(begin, 0), min(end, 6) + 1)
        lane = next((n for n, row in enumerate(free) if all(row[c] for c in columns)), None)
        for column in columns:
            days[column].busy = True
            if lane is None:
                days[column].hidden += 1
            else:
                free[lane][column] = False
        if lane is not None:
            bar = Bar(entry, columns[0] + 1, len(columns), lane + 1, begin >= 0, end <= 6)
            days[columns[0]].bars.append(bar)
    return days
