"""What an editor writes, and what of an event it corrects."""

from __future__ import annotations

from typing import Any

import pytest

from calendar_service.amendment import amendment
from calendar_service.errors import UserError
from calendar_service.events.account import merge
from calendar_service.events.life import born, midnight
from calendar_service.models import AllDay, Event, Timed, When
from tests.tellings import FORUM, bulletin, day, days, hour, telling

WHOLE = days("2023-05-10", "2023-05-11")
TIMED = hour("2023-05-10T09:00", "2023-05-10T11:00", "America/Lima")


def event(when: When | None) -> Event:
    told = merge([telling(bulletin("a"), FORUM, when)])
    return born("u", told, first=midnight(day("2023-03-01")), last=midnight(day("2023-03-01")))


def fields(when: When | None, **given: Any) -> dict[str, Any]:
    return amendment(given).fields(event(when))


@pytest.mark.parametrize(
    ("known", "given", "expected"),
    [
        (WHOLE, {"start": "2023-05-17"}, days("2023-05-17", "2023-05-18")),
        (WHOLE, {"end": "2023-05-13"}, days("2023-05-10", "2023-05-12")),
        (WHOLE, {"end": None}, days("2023-05-10")),
        (WHOLE, {"start": "2023-05-10T09:00"}, hour("2023-05-10T09:00")),
        (
            TIMED,
            {"start": "2023-05-17T10:00"},
            hour("2023-05-17T10:00", "2023-05-17T12:00", "America/Lima"),
        ),
        (TIMED, {"start": "2023-05-17"}, days("2023-05-17")),
        (TIMED, {"end": None}, hour("2023-05-10T09:00", zone="America/Lima")),
        (TIMED, {"time_zone": None}, hour("2023-05-10T09:00", "2023-05-10T11:00")),
        (
            TIMED,
            {"time_zone": "Europe/Madrid"},
            hour("2023-05-10T09:00", "2023-05-10T11:00", "Europe/Madrid"),
        ),
        (None, {"start": "2023-05-17"}, days("2023-05-17")),
    ],
)
def test_times(known: When | None, given: dict[str, Any], expected: AllDay | Timed) -> None:
    assert fields(known, **given)["when"] == expected.model_dump(mode="json")


def test_a_day_that_an_editor_sets_is_certain() -> None:
    set_by_hand = fields(None, start="2023-05-17")
    assert set_by_hand.items() >= {"date_basis": "stated", "confidence": 1.0}.items()
    assert "confidence" not in fields(WHOLE, end="2023-05-13")
    assert fields(TIMED, time_zone="Europe/Madrid")["time_zone_basis"] == "stated"


def test_only_what_is_given() -> None:
    assert fields(WHOLE, title="Forum") == {"title": "Forum"}
    assert fields(WHOLE, location={"city": "Cusco"}) == {"place": {"city": "Cusco"}}
    assert fields(WHOLE, url=None, location=None) == {"url": None, "place": None}


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ({"tittle": "x"}, "tittle: not to be set; there are title"),
        ({"title": " "}, "title"),
        ({"title": None}, "title"),
        ({"start": "soon"}, "start: soon"),
        ({"start": "2023-13-01"}, "start: 2023-13-01"),
        ({"start": "2023-05-10T25:00"}, "start: 2023-05-10T25:00"),
        ({"end": "2023-05-09"}, "after their start"),
        ({"end": "later"}, "end: later"),
        ({"start": "2023-05-10T09:00", "time_zone": "Lima"}, "time_zone: Lima"),
        ({"status": "perhaps"}, "status"),
        ({"location": {"country": "XX"}}, "XX: not a country"),
        ({"countries": ["PE", "xx"]}, "countries.1"),
        ({"location": {"town": "Lima"}}, "location.town"),
        ({"edition": "many"}, "edition"),
    ],
)
def test_what_is_wrong_is_named(given: dict[str, Any], word: str) -> None:
    with pytest.raises(UserError) as caught:
        fields(WHOLE, **given)
    assert word in str(caught.value)
    assert "\n" not in str(caught.value)


def test_an_end_of_nothing() -> None:
    with pytest.raises(UserError, match="no date yet"):
        fields(None, end="2023-05-10")
