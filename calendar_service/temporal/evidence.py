"""What the whole text shows about its habits: day order, 24-hour clock, full dates."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from calendar_service.temporal.candidates import valid
from calendar_service.temporal.expressions import Day, Days, Hours
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.mention import DayOrder, Reference
from calendar_service.temporal.resolve import ordered
from calendar_service.temporal.slots import Placed

LINE = 120  # characters of a line before a time
ENOUGH = 200  # full dates that are looked at for a year
MONTH_FIRST_COUNTRIES = frozenset({"US", "PH", "PR", "GU", "FM", "MH", "PW", "BZ"})


def all_days(parts: Iterable[Placed]) -> Iterator[Day]:
    for part in parts:
        if isinstance(part.said, Days):
            for pair in part.said.ranges:
                yield from (day for day in pair if day is not None)


def day_order(days: Sequence[Day], lexicon: Lexicon, reference: Reference) -> DayOrder:
    """Decided by what cannot be read otherwise, then by the source, then by how dates are spelt."""
    if not any(day.numbers for day in days):
        return lexicon.day_order
    votes: Counter[DayOrder] = Counter()
    spelt: Counter[DayOrder] = Counter()
    for day in days:
        if day.numbers is None:
            spelt["MDY" if day.rule == "month-day" else "DMY"] += bool(day.month and not day.year)
            spelt["MDY" if day.rule == "month-day" else "DMY"] += bool(
                day.rule in ("month-day", "day-month")
            )
        else:
            votes.update(_votes(day, reference))
    if votes["DMY"] != votes["MDY"]:
        return "DMY" if votes["DMY"] > votes["MDY"] else "MDY"
    if reference.day_order:
        return reference.day_order
    if lexicon.day_order == "DMY":
        return "DMY"
    if spelt["DMY"] != spelt["MDY"]:
        return "DMY" if spelt["DMY"] > spelt["MDY"] else "MDY"
    if reference.countries:
        return "MDY" if reference.countries[0] in MONTH_FIRST_COUNTRIES else "DMY"
    return lexicon.day_order


def _votes(day: Day, reference: Reference) -> Iterator[DayOrder]:
    assert day.numbers is not None  # noqa: S101  # narrowed by the caller
    orders: tuple[DayOrder, DayOrder] = ("DMY", "MDY")
    possible = {}
    for order in orders:
        said = ordered(day, order)
        year = reference.published.year if reference.published else 2024
        found = valid(said.year or year, said.month or 0, said.day or 0)
        if found and (said.month, said.day) == (
            (day.numbers[1], day.numbers[0]) if order == "DMY" else day.numbers
        ):
            possible[order] = found
    if len(possible) == 1:
        yield next(iter(possible))
        return
    for order, found in possible.items():
        known = day.year is not None or reference.published is not None
        weekday = day.weekday is not None and known and found.weekday() == day.weekday
        if weekday or (day.year and found == reference.published):
            yield order
    if day.year and reference.published and len(possible) == 2:
        gaps = {order: abs((found - reference.published).days) for order, found in possible.items()}
        best, other = sorted(gaps, key=lambda order: gaps[order])
        if gaps[best] * 4 < gaps[other]:
            yield best


def full_dates(days: Iterable[Day], order: DayOrder) -> tuple[date, ...]:
    said = (ordered(day, order) for day in days if day.year)
    found = (valid(day.year or 0, day.month or 0, day.day or 0) for day in said)
    return tuple(dict.fromkeys(day for day in found if day))[:ENOUGH]


def clock_is_exact(text: str, parts: Iterable[Placed]) -> bool:
    """Does the text use the 24-hour clock? The hour of its own posting does not count."""
    said = [
        hour
        for part in parts
        if isinstance(part.said, Hours) and not _is_stamp(text, part.start)
        for hour in (part.said.first, part.said.last)
        if hour
    ]
    late = sum(hour.exact and hour.hour > 12 for hour in said)
    small = sum(not hour.exact and 1 <= hour.hour <= 6 for hour in said)
    return late > 0 and late >= small and not any(hour.meridiem for hour in said)


STAMP = re.compile(r"\s*(?:posted|published|updated|sent|received|date:|publi|actuali|atuali|env)")


def _is_stamp(text: str, position: int) -> bool:
    """`PostedBy: jd on 1-May-95 at 14:02`."""
    low = max(0, position - LINE)
    head = text[text.rfind("\n", low, position) + 1 or low : position]
    return STAMP.match(head.lower()) is not None
