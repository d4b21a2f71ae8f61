"""Headings that say the day alone: `Dia 19`, below `entre os dias 19 e 24 de junho`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from calendar_service.events.structured.headings import Heading
from calendar_service.events.structured.page import Page
from calendar_service.temporal.mention import DayRange, Slot

MONTH = 31  # days
# What may be said of the days of an event all the same.
HELD = frozenset({None, "opening hours", "period"})


def of_the_month(page: Page, head: Heading, lowest: int) -> Slot | None:
    """`Dia 19`, below `entre os dias 19 e 24 de junho`: the day that was told with its month."""
    before = [page.slot(i) for i in page.inside(0, head.start) if page.refusal(i) in HELD]
    found = {day for slot in before for day in _days(slot) if day.day == head.number}
    begins = any(one.first.day == lowest for slot in before for one in slot.days)
    if len(found) != 1 or not begins:
        return None
    day = found.pop()
    return Slot(head.start, head.end, (DayRange(day, day),))


def _days(slot: Slot) -> Iterator[date]:
    """Every day of a slot of some days."""
    for one in slot.days:
        for count in range(min((one.last - one.first).days, MONTH) + 1):
            yield one.first + timedelta(days=count)
