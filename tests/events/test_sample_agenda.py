"""The programme of three days of August 2023, as the sample's own bulletin gives it."""

from __future__ import annotations

from pathlib import Path

import pytest

from calendar_service.bulletins.files import read_paths
from calendar_service.errors import InputError
from calendar_service.events.extract import read
from calendar_service.models import EventMention, Timed
from calendar_service.record import facts

SAMPLE = Path(__file__).parents[2] / "data" / "bulletins" / "pacific-alliance-2023-07-10.txt"
MEETING = "1st Sustainable Tourism Business Meeting"


@pytest.fixture(scope="module")
def told() -> tuple[EventMention, ...]:
    """The events of the bulletin that announces the meeting."""
    bulletins = [b for b in read_paths([str(SAMPLE)]) if not isinstance(b, InputError)]
    (announcement,) = [b for b in bulletins if "Schedule of activities" in b.text]
    return read(announcement).events


def test_each_day_is_an_event_of_one_series(told: tuple[EventMention, ...]) -> None:
    days = [facts(event) for event in told if event.title.startswith(MEETING)]
    assert [day["start"] for day in days] == ["2023-08-09", "2023-08-16", "2023-08-17"]
    assert len({day["series"] for day in days}) == 1


def test_sessions_have_their_hours_in_bogota(told: tuple[EventMention, ...]) -> None:
    sessions = [event for event in told if isinstance(event.when, Timed)]
    assert [(facts(s)["start"], facts(s)["end"], s.title) for s in sessions] == [
        ("2023-08-09T09:00:00", "2023-08-09T09:30:00", "Inauguration"),
        ("2023-08-09T09:30:00", "2023-08-09T10:35:00", "Academic Agenda"),
        ("2023-08-09T14:00:00", "2023-08-09T15:30:00", "Commercial Pitch Preparation"),
        ("2023-08-16T09:00:00", "2023-08-16T11:20:00", "Pitch Sessions"),
        ("2023-08-17T09:00:00", "2023-08-17T16:00:00", "Business Networking"),
    ]
    assert {facts(session)["time_zone"] for session in sessions} == {"America/Bogota"}


def test_sessions_belong_to_the_meeting_of_their_day(told: tuple[EventMention, ...]) -> None:
    events = {event.key: event for event in told}
    sessions = [event for event in told if isinstance(event.when, Timed)]
    for session in sessions:
        assert session.parent is not None
        parent = events[session.parent]
        assert parent.title.startswith(MEETING)
        assert facts(parent)["start"] == facts(session)["start"][:10]


def test_a_length_that_contradicts_the_hours_is_a_warning(told: tuple[EventMention, ...]) -> None:
    warned = {event.title: event.warnings for event in told if event.warnings}
    assert warned == {
        "Academic Agenda": ("45 minutes contradict 09:30 to 10:35",),
        "Pitch Sessions": ("120 minutes contradict 09:00 to 11:20",),
    }
