"""Days that words could mean, and the likeliest of them."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from calendar_service.temporal.tense import Tense

AGAINST_TENSE = 4  # how much farther a day may seem that contradicts its verb
LATE_NEWS = 45  # days by which `next` and `last` can be out of date
LISTED = 183  # days from one day of a list to the next
LAST = 5  # the nth weekday of a month that means its last


def valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1000 <= year <= 2999 else None
    except ValueError:
        return None


def agreeing(days: Iterable[date], weekday: int | None) -> list[date]:
    """Those that fall on the stated weekday; all, if none does."""
    found = list(days)
    return [day for day in found if weekday is None or day.weekday() == weekday] or found


def nearest(
    days: Iterable[date], base: date, tense: Tense | None, modifier: int | None = None
) -> date | None:
    def contradicts(day: date) -> bool:
        return modifier in (1, -1) and modifier * (day - base).days < -LATE_NEWS

    def cost(day: date) -> float:
        gap = (day - base).days
        direction = {1: "future", -1: "past"}.get(modifier or 0, tense)
        contrary = (gap < 0 and direction == "future") or (gap > 0 and direction == "past")
        # Bulletins rather announce: an undecided day leans ahead.
        return abs(gap) * (AGAINST_TENSE if contrary else 2 if gap < 0 and not direction else 1)

    days = list(days)
    return min([d for d in days if not contradicts(d)] or days, key=cost, default=None)


def following(day: date, earlier: date, weekday: int | None) -> date:
    """The same day of the month and year after `earlier`, if it is near and on `weekday`."""
    later = (valid(earlier.year + n, day.month, day.day) for n in (0, 1))
    found = next((one for one in later if one and one >= earlier), None)
    if found is None or (found - earlier).days > LISTED:
        return day
    return found if weekday in (None, found.weekday()) else day


def months(base: date, before: int, after: int) -> Iterator[tuple[int, int]]:
    for shift in range(-before, after + 1):
        index = base.year * 12 + base.month - 1 + shift
        yield index // 12, index % 12 + 1


def near(number: int, base: date, weekday: int | None) -> date | None:
    days = [d for y, m in months(base, 1, 1) if (d := valid(y, m, number))]
    return min(agreeing(days, weekday), key=lambda day: abs((day - base).days), default=None)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The first, second … weekday of a month; the fifth is the last."""
    first = valid(year, month, 1)
    if first is None:
        return None
    length = calendar.monthrange(year, month)[1]
    days = range(1 + (weekday - first.weekday()) % 7, length + 1, 7)
    number = days[-1] if nth == LAST else days[nth - 1]
    return first + timedelta(days=number - 1)
