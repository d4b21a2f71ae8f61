"""The grid of a month: bars never cover each other, and no event is lost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_service.web.pages.entry import Entry, by_day, entries
from calendar_service.web.pages.month import LANES, Day, bounds, grid, window
from tests.feeds.samples import event
from tests.tellings import day, days

MAY = day("2024-05-01")


def shown(*spans: tuple[str, str]) -> list[Entry]:
    made = (
        event(uid=f"e{n}", title=f"Event {n}", when=days(first, last))
        for n, (first, last) in enumerate(spans)
    )
    return entries(made, "en")


@st.composite
def crowds(draw: st.DrawFn) -> list[Entry]:
    spans = []
    for _ in range(draw(st.integers(0, 25))):
        first = day("2024-04-20") + timedelta(days=draw(st.integers(0, 45)))
        last = first + timedelta(days=draw(st.integers(0, 20)))
        spans.append((first.isoformat(), last.isoformat()))
    return shown(*spans)


def cells(weeks: Sequence[Sequence[Day]]) -> list[Day]:
    return [cell for week in weeks for cell in week]


def touching(crowd: Sequence[Entry], one: date) -> int:
    return sum(entry.first <= one <= entry.last for entry in crowd)


@given(crowds())
def test_every_event_of_a_day_is_a_bar_or_counted(crowd: list[Entry]) -> None:
    for week in grid(crowd, MAY):
        taken: set[tuple[int, int]] = set()
        for bar in (bar for cell in week for bar in cell.bars):
            places = {(bar.lane, bar.column + n) for n in range(bar.span)}
            assert not places & taken
            taken |= places
            assert 1 <= bar.lane <= LANES
            assert bar.column + bar.span <= 8
        for column, cell in enumerate(week, 1):
            bars = sum((lane, column) in taken for lane in range(1, LANES + 1))
            assert bars + cell.hidden == touching(crowd, cell.date)
            assert cell.busy == bool(bars + cell.hidden)


@given(st.dates(date(1000, 1, 1), date(9998, 12, 31)))
def test_weeks_are_whole_and_hold_the_month(month: date) -> None:
    every = cells(grid((), month))
    first, last = bounds(month)
    assert [cell.date for cell in every if cell.inside] == [
        first + timedelta(days=n) for n in range((last - first).days + 1)
    ]
    assert every[0].date.weekday() == 0
    assert len(every) % 7 == 0
    assert window(month) == (every[0].date, every[-1].date + timedelta(days=1))


def test_a_long_event_goes_on_in_the_next_week() -> None:
    crowd = shown(("2024-04-26", "2024-05-08"))
    bars = [bar for cell in cells(grid(crowd, MAY)) for bar in cell.bars]
    assert [(bar.column, bar.span, bar.begins, bar.ends) for bar in bars] == [
        (1, 7, False, False),
        (1, 3, False, True),
    ]


def test_the_agenda_lists_an_event_once() -> None:
    crowd = shown(("2024-04-26", "2024-05-08"), ("2024-05-31", "2024-06-02"), ("2024-06-03",) * 2)
    listed = by_day(crowd, *bounds(MAY))
    assert {one: [entry.title for entry in found] for one, found in listed.items()} == {
        day("2024-05-01"): ["Event 0"],
        day("2024-05-31"): ["Event 1"],
    }


@pytest.mark.parametrize("lanes", [LANES, LANES + 3])
def test_what_finds_no_lane_is_counted(lanes: int) -> None:
    crowd = shown(*[("2024-05-22", "2024-05-22")] * lanes)
    (cell,) = (cell for cell in cells(grid(crowd, MAY)) if cell.busy)
    assert (len(cell.bars), cell.hidden) == (LANES, lanes - LANES)
