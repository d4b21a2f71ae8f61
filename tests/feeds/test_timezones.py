"""VTIMEZONE agrees with tzdata, by the letter of RFC 5545 3.6.5."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Timezone

from calendar_service.feeds.timezones import onsets, vtimezone_bytes

ZONES = (
    "America/Bogota",
    "America/Lima",
    "America/Santiago",
    "America/Mexico_City",
    "America/Sao_Paulo",
    "America/New_York",
    "Europe/Lisbon",
    "Europe/Dublin",
    "Africa/Casablanca",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
)


@pytest.mark.parametrize("zone", ZONES)
def test_every_day_of_many_years(zone: str) -> None:
    info = ZoneInfo(zone)
    component: Any = Timezone.from_ical(vtimezone_bytes(zone, 2008, 2030))
    observances = sorted(
        (one["DTSTART"].dt - one["TZOFFSETFROM"].td, one["TZOFFSETTO"].td)
        for one in component.subcomponents
    )
    at = datetime.fromisoformat("2008-01-01T12:00")
    while at.year < 2031:
        instant = at.replace(tzinfo=UTC).astimezone(info)
        said = [to for since, to in observances if since <= at][-1]
        assert said == instant.utcoffset(), at
        at += timedelta(days=1)


@pytest.mark.parametrize("zone", ZONES)
def test_the_second_of_each_change(zone: str) -> None:
    info = ZoneInfo(zone)
    for onset in onsets(info, 2015, 2027)[1:]:
        before = (onset.instant - timedelta(seconds=1)).astimezone(info)
        assert before.utcoffset() == onset.before
        assert onset.instant.astimezone(info).utcoffset() == onset.after


def test_one_component_for_each_onset() -> None:
    assert vtimezone_bytes("America/Santiago", 2023, 2023).decode().split("\r\n") == [
        "BEGIN:VTIMEZONE",
        "TZID:America/Santiago",
        "BEGIN:DAYLIGHT",
        "DTSTART:20230101T000000",
        "TZOFFSETFROM:-0300",
        "TZOFFSETTO:-0300",
        "TZNAME:-03",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:20230402T000000",
        "TZOFFSETFROM:-0300",
        "TZOFFSETTO:-0400",
        "TZNAME:-04",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:20230903T000000",
        "TZOFFSETFROM:-0400",
        "TZOFFSETTO:-0300",
        "TZNAME:-03",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
        "",
    ]
