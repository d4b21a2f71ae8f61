"""From a slot to the whens that are published: whole days, or clock times with their zone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from calendar_service.models import AllDay, Timed, When, ZoneBasis
from calendar_service.temporal.mention import Clock, DayRange, Slot

# A clock time said for more days than these is a timetable, not a meeting.
MOST_DAYS = 62


def whens(slot: Slot, clocks: Sequence[Clock], zone: str | None) -> tuple[When, ...]:
    """One when per stretch of whole days, or per day and clock time. Of a list of days that do not
    touch (`9, 16 and 17 August`) each is one, even where two of them follow each other.

    `zone` is the IANA name for clock times, None to leave them floating. An opening hour with a
    last day is one event until the closing hour of that day, or the midnight that closes it.
    """
    known = ZoneInfo(zone) if zone else None
    if not clocks or all(_is_whole_day(clock) for clock in clocks):
        return tuple(AllDay.days(r.first, r.last) for r in _stretches(slot.days))
    if slot.opening:
        return tuple(_opening(r, clocks[0], known) for r in slot.days)
    return tuple(
        _timed(day, clock, slot.duration, known)
        for stretch in slot.days
        for day in _each(stretch)
        for clock in clocks
    )


def _is_whole_day(clock: Clock) -> bool:
    """`30/01/2013 00:00:00` to `23:59:59`, as machines write days."""
    return clock.start == time(0, 0) and clock.end in {time(23, 59), time(23, 59, 59)}


def _stretches(days: Sequence[DayRange]) -> list[DayRange]:
    if len(days) < 2 or any((r.last - r.first).days > 1 for r in days):
        return list(days)
    return [DayRange(day, day) for stretch in days for day in _each(stretch)]


def zone_of(
    slot: Slot, place: str | None, source: str | None
) -> tuple[str | None, ZoneBasis | None]:
    """The zone of a slot's clocks and who said it: the text, else the place, else the source."""
    if slot.zone:
        return _own(slot, place) or slot.zone, ZoneBasis.STATED
    if place:
        return place, ZoneBasis.STATED if slot.local else ZoneBasis.PLACE
    return (source, ZoneBasis.SOURCE) if source else (None, None)


def _own(slot: Slot, place: str | None) -> str | None:
    """`Basseterre, at 9 a.m. (AST)`: of the zones that are called so, that of the place."""
    if place is None or not slot.days or not slot.clocks:
        return None
    at = datetime.combine(slot.days[0].first, slot.clocks[0].start, ZoneInfo(place))
    called = {word for m in slot.mentions for word in re.findall(r"[A-Z]{3,5}", m.text)}
    return place if at.tzname() in called else None


def _each(stretch: DayRange) -> list[date]:
    count = min((stretch.last - stretch.first).days, MOST_DAYS) + 1
    return [stretch.first + timedelta(days=n) for n in range(count)]


def _opening(stretch: DayRange, clock: Clock, zone: ZoneInfo | None) -> Timed:
    if stretch.first == stretch.last and clock.end:
        return _timed(stretch.first, clock, None, zone)
    start = datetime.combine(stretch.first, clock.start)
    end = datetime.combine(stretch.last + timedelta(days=1), datetime.min.time())
    if clock.end:
        end = datetime.combine(stretch.last, clock.end)
    return Timed(start=start, end=end, zone=zone)


def _timed(day: date, clock: Clock, duration: int | None, zone: ZoneInfo | None) -> Timed:
    start = datetime.combine(day, clock.start)
    if clock.end is not None and clock.end != clock.start:
        end = datetime.combine(day, clock.end)
        return Timed(start=start, end=end if end > start else end + timedelta(days=1), zone=zone)
    if duration:
        return Timed(start=start, end=start + timedelta(minutes=duration), zone=zone)
    return Timed(start=start, zone=zone)
