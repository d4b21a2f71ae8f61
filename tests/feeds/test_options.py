"""What a feed keeps, and which options share bytes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from calendar_service.feeds.options import Options, keeps, last_day
from calendar_service.models import AllDay, Event, Status
from tests.feeds.samples import event, timed

DAYS = AllDay.days(date(2023, 8, 9), date(2023, 8, 10))
HELD = event(when=DAYS)
CANCELLED = event(when=DAYS, status=Status.CANCELLED)


@pytest.mark.parametrize(
    ("one", "options", "today", "kept"),
    [
        (HELD, Options(), None, True),
        (HELD, Options(), date(2033, 1, 1), True),
        (HELD, Options(past=timedelta(days=1)), date(2023, 8, 11), True),
        (HELD, Options(past=timedelta(days=1)), date(2023, 8, 12), False),
        (HELD, Options(past=timedelta(days=1)), None, True),
        (HELD, Options(cancelled="hide"), None, True),
        (CANCELLED, Options(), None, True),
        (CANCELLED, Options(), date(2023, 9, 9), True),
        (CANCELLED, Options(), date(2023, 9, 10), False),
        (CANCELLED, Options(cancelled="hide"), None, False),
        (event(when=None), Options(), None, False),
    ],
)
def test_keeps(one: Event, options: Options, today: date | None, kept: bool) -> None:
    assert keeps(one, options, today) is kept


def test_last_day() -> None:
    assert last_day(timed("2023-08-09T22:00", "2023-08-10T01:00")) == date(2023, 8, 10)
    assert last_day(timed("2023-08-09T22:00")) == date(2023, 8, 9)


def test_only_what_changes_the_bytes_makes_a_variant() -> None:
    assert Options(past=timedelta(days=3), cancelled="hide").variant == Options().variant
    different = [
        Options(),
        Options(lang="es"),
        Options(times="zone"),
        Options(cancelled="status"),
        Options(alarm=timedelta(hours=-1)),
        Options(alarm=timedelta(hours=1)),
    ]
    assert len({one.variant for one in different}) == len(different)
