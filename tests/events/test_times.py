"""From slots to whens: whole days, clock times, openings, zones and who said them."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from calendar_service.events.times import MOST_DAYS, whens, zone_of
from calendar_service.models import AllDay, Timed, ZoneBasis
from calendar_service.temporal.mention import Clock, DayRange, Slot

MAY = [date(2024, 5, day) for day in range(1, 32)]
LIMA = "America/Lima"


def slot(*days: DayRange, **fields: object) -> Slot:
    return Slot(0, 1, days, **fields)  # type: ignore[arg-type]  # the fields that a test names


def one(first: int, last: int | None = None) -> DayRange:
    return DayRange(MAY[first - 1], MAY[(last or first) - 1])


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(MAY[day - 1], time(hour, minute))


def test_days_without_a_clock_are_whole_days_with_an_exclusive_end() -> None:
    assert whens(slot(one(3), one(9, 11)), (), None) == (
        AllDay(start=MAY[2], end=MAY[3]),
        AllDay(start=MAY[8], end=MAY[11]),
    )


def test_an_opening_that_closes_after_midnight() -> None:
    hours = slot(one(3), opening=True)
    assert whens(hours, (Clock(time(22), time(2)),), None) == (
        Timed(start=at(3, 22), end=at(4, 2)),
    )


def test_a_clock_for_several_days_is_one_event_a_day() -> None:
    found = whens(slot(one(3, 5)), (Clock(time(9), time(12)),), LIMA)
    assert found == tuple(
        Timed(start=at(day, 9), end=at(day, 12), zone=ZoneInfo(LIMA)) for day in (3, 4, 5)
    )


def test_an_opening_hour_lasts_until_the_midnight_of_the_last_day() -> None:
    (found,) = whens(slot(one(3, 5), opening=True), (Clock(time(19, 30), None),), LIMA)
    assert found == Timed(start=at(3, 19, 30), end=at(6, 0), zone=ZoneInfo(LIMA))


def test_an_opening_with_a_closing_hour_lasts_until_that_hour_of_the_last_day() -> None:
    (found,) = whens(slot(one(3, 5), opening=True), (Clock(time(19, 30), time(17)),), LIMA)
    assert found == Timed(start=at(3, 19, 30), end=at(5, 17), zone=ZoneInfo(LIMA))


def test_an_end_before_the_start_is_on_the_next_day() -> None:
    (found,) = whens(slot(one(3)), (Clock(time(22), time(2)),), None)
    assert found == Timed(start=at(3, 22), end=at(4, 2))


def test_a_duration_gives_an_end_and_nothing_else_does() -> None:
    assert whens(slot(one(3), duration=90), (Clock(time(9), None),), None) == (
        Timed(start=at(3, 9), end=at(3, 10, 30)),
    )
    assert whens(slot(one(3)), (Clock(time(9), None),), None) == (Timed(start=at(3, 9)),)


def test_a_timetable_is_cut() -> None:
    year = DayRange(date(2024, 1, 1), date(2024, 12, 31))
    assert len(whens(slot(year), (Clock(time(9), None),), None)) == MOST_DAYS + 1


@pytest.mark.parametrize(
    ("said", "local", "place", "source", "expected"),
    [
        ("Europe/Paris", False, LIMA, None, ("Europe/Paris", ZoneBasis.STATED)),
        (None, False, LIMA, "America/Bogota", (LIMA, ZoneBasis.PLACE)),
        (None, True, LIMA, "America/Bogota", (LIMA, ZoneBasis.STATED)),
        (None, False, None, "America/Bogota", ("America/Bogota", ZoneBasis.SOURCE)),
        (None, False, None, None, (None, None)),
    ],
)
def test_who_said_the_zone(
    said: str | None,
    local: bool,
    place: str | None,
    source: str | None,
    expected: tuple[str | None, ZoneBasis | None],
) -> None:
    assert zone_of(slot(one(3), zone=said, local=local), place, source) == expected


def test_from_midnight_to_the_last_minute_is_a_whole_day() -> None:
    day = Slot(0, 1, (DayRange(date(2024, 5, 3), date(2024, 5, 3)),))
    (when,) = whens(day, (Clock(time(0, 0), time(23, 59)),), None)
    assert isinstance(when, AllDay)
