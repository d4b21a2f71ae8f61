"""Sessions and the events that they are parts of."""

from __future__ import annotations

from datetime import date, time

from calendar_service.events.draft import Draft
from calendar_service.events.family import in_order, parents
from calendar_service.temporal.mention import Clock, DayRange, Slot


def draft(
    name: str,
    first: int,
    last: int | None = None,
    *,
    rule: str = "named",
    clock: tuple[int, int] | None = None,
    session: bool = False,
) -> Draft:
    """An event of April 2025; `clock` are its hours."""
    days = (DayRange(date(2025, 4, first), date(2025, 4, last or first)),)
    clocks = (Clock(time(clock[0]), time(clock[1])),) if clock else ()
    slot = Slot(0, 1, days, clocks=clocks)
    return Draft(name, 0, slot, 0, 1, rule, clocks=clocks, session=session)


def test_sessions_belong_to_the_widest_event_of_their_day() -> None:
    drafts = [
        draft("Reception", 8),
        draft("Forum", 8, 9),
        draft("Opening", 8, rule="programme", clock=(9, 10), session=True),
    ]
    assert parents(drafts, None) == (None, None, 1)


def test_the_headline_decides_between_events() -> None:
    drafts = [
        draft("Spring Festival", 1, 30),
        draft("Forum on Water", 8, 9),
        draft("Opening", 8, rule="programme", clock=(9, 10), session=True),
    ]
    assert parents(drafts, "Forum on Water opens") == (None, None, 1)


def test_an_event_of_one_day_holds_the_hours_within_its_own() -> None:
    drafts = [
        draft("Forum", 8, clock=(9, 17)),
        draft("Opening", 8, rule="programme", clock=(9, 10), session=True),
        draft("Concert", 8, clock=(20, 22), session=True),
    ]
    assert parents(drafts, None) == (None, 0, None)


def test_a_session_on_another_day_has_no_parent() -> None:
    drafts = [draft("Forum", 8, 9), draft("Opening", 12, rule="programme", session=True)]
    assert parents(drafts, None) == (None, None)


def test_a_list_within_an_event_of_several_days_belongs_to_it() -> None:
    listed = [draft(name, day, rule="list") for name, day in (("Hearing", 8), ("Talk", 9))]
    drafts = [draft("Week of Justice", 7, 11), *listed]
    assert parents(drafts, None) == (None, 0, 0)


def test_a_list_that_goes_beyond_an_event_does_not() -> None:
    listed = [draft(name, day, rule="list") for name, day in (("Hearing", 8), ("Talk", 20))]
    drafts = [draft("Week of Justice", 7, 11), *listed]
    assert parents(drafts, None) == (None, None, None)


def test_sessions_of_sessions_come_after_them() -> None:
    drafts = [
        draft("Talk", 8, rule="programme", clock=(9, 10), session=True),
        draft("Period of sessions", 7, 11, session=True),
        draft("Month of Justice", 1, 30),
    ]
    above = parents(drafts, "Period of sessions")
    assert above == (1, 2, None)
    assert in_order(above) == [2, 1, 0]
