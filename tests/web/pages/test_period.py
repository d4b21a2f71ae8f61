"""Which month opens, and where one can go from it."""

from __future__ import annotations

import pytest

from calendar_service.web.pages.period import (
    FIRST,
    LAST,
    jumps,
    last_day_before,
    next_day,
    next_month,
    opening,
    previous_month,
)
from tests.tellings import day

TODAY = day("2024-05-10")


@pytest.mark.parametrize(
    ("days", "month"),
    [
        ([], "2024-05-01"),
        (["2024-05-01", "2024-09-01"], "2024-05-01"),
        (["2023-01-05", "2024-04-30", "2024-09-01"], "2024-09-01"),
        (["2022-07-12", "2023-11-09"], "2023-11-01"),
        (["0033-04-03"], "1000-01-01"),
        (["9999-12-31"], "9998-12-01"),
    ],
)
def test_opens_on_the_nearest_month_with_events(days: list[str], month: str) -> None:
    assert opening(dict.fromkeys(map(day, days), 1), TODAY) == day(month)


def test_jumps_are_bounded_and_counted() -> None:
    days = {day("2023-03-05"): 2, day("2023-03-09"): 1, day("2024-05-01"): 4}
    found = jumps(days, day("2023-08-01"))
    assert found.years == ((2023, day("2023-03-01"), 3), (2024, day("2024-05-01"), 4))
    assert len(found.months) == 12
    assert {month: count for month, count in found.months if count} == {day("2023-03-01"): 3}


def test_neighbours() -> None:
    days = {day("2023-03-05"): 2, day("2024-05-01"): 4}
    assert next_day(days, day("2023-03-05")) == day("2024-05-01")
    assert next_day(days, day("2024-05-01")) is None
    assert last_day_before(days, day("2024-05-01")) == day("2023-03-05")
    assert last_day_before(days, day("2023-03-05")) is None


def test_from_month_to_month() -> None:
    assert next_month(day("2023-12-01")) == day("2024-01-01")
    assert previous_month(day("2024-01-01")) == day("2023-12-01")
    assert previous_month(FIRST) is None
    assert next_month(LAST) is None
