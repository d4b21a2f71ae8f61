"""What an event shows in the calendar, and which sessions are folded under it."""

from __future__ import annotations

from typing import Any

import pytest

from calendar_service.models import Basis, Status, Topic, When
from calendar_service.web.pages.dates import clock, days_of, short_when, zone_name
from calendar_service.web.pages.entry import Entry, entries, mark_of
from calendar_service.web.pages.families import FAMILIES, family, in_order
from tests.feeds.samples import event, timed
from tests.tellings import day, days


def tree(shown: list[Entry]) -> list[Any]:
    return [(entry.event.uid, tree(list(entry.sessions))) for entry in shown]


def test_sessions_lie_under_their_event() -> None:
    forum = event(uid="forum", when=days("2024-05-06", "2024-05-08"))
    panel = event(uid="panel", parent="forum", when=timed("2024-05-07T11:00"))
    talk = event(uid="talk", parent="panel", when=timed("2024-05-07T11:30"))
    opening = event(uid="opening", parent="forum", when=timed("2024-05-06T09:00"))
    elsewhere = event(uid="elsewhere", parent="not shown", when=days("2024-05-09"))
    undated = event(uid="undated", when=None)
    assert tree(entries([talk, panel, undated, elsewhere, forum, opening], "en")) == [
        ("forum", [("opening", []), ("panel", [("talk", [])])]),
        ("elsewhere", []),
    ]


def test_events_that_name_each_other_are_both_shown() -> None:
    one = event(uid="one", parent="two", when=days("2024-05-06"))
    two = event(uid="two", parent="one", when=days("2024-05-07"))
    under = event(uid="under", parent="one", when=days("2024-05-06"))
    assert {uid for uid, _ in tree(entries([one, two, under], "en"))} == {"one", "two", "under"}


def test_order_within_a_day() -> None:
    events = [
        event(uid="ten", when=timed("2024-05-06T10:00")),
        event(uid="nine", when=timed("2024-05-06T09:00")),
        event(uid="day", when=days("2024-05-06")),
        event(uid="days", when=days("2024-05-06", "2024-05-07")),
        event(uid="before", when=days("2024-05-05")),
    ]
    assert [entry.event.uid for entry in entries(events, "en")] == [
        "before",
        "days",
        "day",
        "nine",
        "ten",
    ]


@pytest.mark.parametrize(
    ("fields", "mark"),
    [
        ({}, ""),
        ({"status": Status.CANCELLED, "previous_starts": ("2024-05-01",)}, "cancelled"),
        ({"status": Status.POSTPONED}, "postponed"),
        ({"status": Status.TENTATIVE}, "tentative"),
        ({"date_basis": Basis.BOUNDED}, "tentative"),
        ({"previous_starts": ("2024-05-01",)}, "moved"),
    ],
)
def test_what_a_reader_must_see(fields: dict[str, Any], mark: str) -> None:
    assert mark_of(event(**fields)) == mark


@pytest.mark.parametrize(
    ("when", "first", "last", "hours"),
    [
        (days("2024-05-06", "2024-05-08"), "2024-05-06", "2024-05-08", ""),
        (timed("2024-05-06T09:00"), "2024-05-06", "2024-05-06", "09:00"),
        (timed("2024-05-06T09:00", "2024-05-06T11:20"), "2024-05-06", "2024-05-06", "09:00–11:20"),
        (timed("2024-05-06T19:30", "2024-05-10T00:00"), "2024-05-06", "2024-05-09", "19:30"),
        (timed("2024-05-06T22:00", "2024-05-07T02:00"), "2024-05-06", "2024-05-07", "22:00–02:00"),
    ],
)
def test_days_and_hours(when: When, first: str, last: str, hours: str) -> None:
    assert days_of(when) == (day(first), day(last))
    assert clock(when) == hours


def test_times_in_words() -> None:
    when = timed("2024-05-06T09:00", "2024-05-06T11:20", "America/Bogota")
    assert short_when(when, "en") == "Mon, May 6, 2024, 09:00–11:20"
    assert zone_name(when, "es") == "hora de Colombia"
    assert zone_name(timed("2024-05-06T09:00"), "en") == ""
    assert zone_name(timed("2024-05-06T09:00", zone="Etc/UTC"), "en") == "UTC"
    assert zone_name(days("2024-05-06"), "en") == ""


def test_every_topic_has_one_family() -> None:
    assert sorted(topic for topics in FAMILIES.values() for topic in topics) == sorted(Topic)


@pytest.mark.parametrize(
    ("topics", "name"),
    [
        ((), "other"),
        ((Topic.INSTITUTIONAL, Topic.GENDER, Topic.TRADE), "society"),
        ((Topic.COOPERATION, Topic.INSTITUTIONAL), "public"),
    ],
)
def test_the_colour_of_an_event(topics: tuple[Topic, ...], name: str) -> None:
    assert family(topics) == name


def test_a_legend_has_each_family_once() -> None:
    assert in_order(["other", "green", "economy", "green"]) == ["economy", "green", "other"]
