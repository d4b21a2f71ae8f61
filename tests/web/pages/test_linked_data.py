"""schema.org Event: what search engines read, and nothing that the bulletins do not give."""

from __future__ import annotations

from typing import Any

import pytest

from calendar_service.models import Place, Status
from calendar_service.web.pages.linked_data import linked_data
from tests.feeds.samples import event, full_event, timed
from tests.tellings import days

ADDRESS = "https://calendar.test/events/e1"


def told(**fields: Any) -> dict[str, Any]:
    return linked_data(event(**fields), ADDRESS, "en")


def test_a_timed_event_in_a_zone() -> None:
    found = told()
    assert found["startDate"] == "2023-08-09T09:00:00-05:00"
    assert found["endDate"] == "2023-08-09T11:20:00-05:00"
    assert found["eventStatus"] == "https://schema.org/EventScheduled"
    assert "location" not in found
    assert "eventAttendanceMode" not in found


def test_days_end_on_their_last_day_and_floating_hours_have_no_offset() -> None:
    found = told(when=days("2023-08-30", "2023-08-31"))
    assert (found["startDate"], found["endDate"]) == ("2023-08-30", "2023-08-31")
    floating = told(when=timed("2023-08-09T09:00"))
    assert floating["startDate"] == "2023-08-09T09:00:00"
    assert "endDate" not in floating
    assert "startDate" not in told(when=None)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"status": Status.CANCELLED}, "EventCancelled"),
        ({"status": Status.POSTPONED}, "EventPostponed"),
        ({"status": Status.TENTATIVE}, "EventScheduled"),
        ({"previous_starts": ("2023-08-02",)}, "EventRescheduled"),
    ],
)
def test_statuses(fields: dict[str, Any], status: str) -> None:
    assert told(**fields)["eventStatus"] == f"https://schema.org/{status}"


@pytest.mark.parametrize(
    ("virtual", "place", "mode", "kinds"),
    [
        (True, None, "Online", ["VirtualLocation"]),
        (False, Place(city="Lima"), "Offline", ["Place"]),
        (True, Place(city="Lima"), "Mixed", ["Place", "VirtualLocation"]),
    ],
)
def test_where(virtual: bool, place: Place | None, mode: str, kinds: list[str]) -> None:
    found = told(virtual=virtual, place=place)
    assert found["eventAttendanceMode"] == f"https://schema.org/{mode}EventAttendanceMode"
    assert [one["@type"] for one in found["location"]] == kinds


def test_everything() -> None:
    found = linked_data(
        full_event(), ADDRESS, "es", ("https://calendar.test/events/p1", "The forum"), []
    )
    assert found["superEvent"]["name"] == "The forum"
    assert found["previousStartDate"] == ["2023-08-02T09:00:00"]
    assert found["location"][0]["address"] == {
        "@type": "PostalAddress",
        "addressLocality": "Lima",
        "addressCountry": "PE",
    }
    assert found["location"][0]["geo"]["latitude"] == -12.0464
    assert found["keywords"] == ["Género", "Pequeñas y medianas empresas"]
    assert found["subjectOf"][0]["datePublished"] == "2023-07-01"
