"""A feed as bytes: folding, escaping, round trips, trimming, and nothing but the data in them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, vText

from calendar_service.feeds.calendar import LIMIT, Head, calendar_bytes, jcal_bytes, jcal_event
from calendar_service.feeds.options import Options
from calendar_service.feeds.text import clean, one_line
from calendar_service.feeds.vevent import vevent_bytes
from calendar_service.feeds.wording import title
from calendar_service.models import AllDay, Event, Timed
from tests.feeds.samples import HOSTILE, at, event, events, evidence, full_event

HEAD = Head(
    "Events: Peru",
    "What happens; where, when.",
    color="seagreen",
    source="https://example.org/feeds/country/pe.ics",
    url="https://example.org/",
)
CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
EMPTY = re.compile(rb"^[A-Z-]+(;[^:]*)?:\r$", re.MULTILINE)  # a property without a value
times = st.sampled_from(["utc", "zone"])


def feed(shown: list[Event], options: Options, head: Head = HEAD) -> bytes:
    return calendar_bytes(head, [vevent_bytes(one, options) for one in shown])


def read(data: bytes) -> Any:
    return Calendar.from_ical(data)


def jcal(data: bytes) -> Any:
    return Calendar.from_jcal(data.decode())


def hostile() -> list[Event]:
    return [
        event(
            uid=f"{number}@x",
            title=text,
            description=text,
            warnings=(text,),
            sources=(evidence(title=text, quote=text),),
        )
        for number, text in enumerate(HOSTILE)
    ]


def test_the_head() -> None:
    assert feed([], Options()).decode().replace("\r\n ", "").split("\r\n")[:13] == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//calendar-service//calendar-service//EN",
        "NAME:Events: Peru",
        "X-WR-CALNAME:Events: Peru",
        "DESCRIPTION:What happens\\; where\\, when.",
        "X-WR-CALDESC:What happens\\; where\\, when.",
        "COLOR:seagreen",
        "SOURCE;VALUE=URI:https://example.org/feeds/country/pe.ics",
        "URL:https://example.org/",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "X-PUBLISHED-TTL:PT6H",
        "BEGIN:VTIMEZONE",
    ]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_title_of_a_feed_breaks_it(text: str) -> None:
    data = feed([full_event()], Options(), Head(text, text, source=text, url=text))
    calendar = read(data)
    escaped = vText(one_line(text)).to_ical().decode()  # these two icalendar leaves as they are
    assert calendar["NAME"] == calendar["X-WR-CALNAME"] == escaped
    assert calendar["DESCRIPTION"] == clean(text)
    assert len(calendar.events) == 1


@given(st.lists(events(), max_size=4, unique_by=lambda one: one.uid), times)
@settings(max_examples=60, deadline=None)
def test_physical_lines(shown: list[Event], times: str) -> None:
    data = feed(shown, Options.model_validate({"times": times}))
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert not CONTROL.search(data)
    assert not EMPTY.search(data)
    for line in data.removesuffix(b"\r\n").split(b"\r\n"):
        assert line
        assert len(line) <= 75
        assert b"\n" not in line
        assert b"\r" not in line
        line.decode()  # no character is split


@given(st.lists(events(), max_size=4, unique_by=lambda one: one.uid), times)
@settings(max_examples=60, deadline=None)
def test_what_is_read_is_what_was_written(shown: list[Event], times: str) -> None:
    options = Options.model_validate({"times": times})
    calendar = read(feed(shown, options))
    assert not calendar.errors
    assert len(calendar.events) == len(shown)
    for found, one in zip(calendar.events, shown, strict=True):
        assert found["UID"] == one.uid
        assert found["SUMMARY"] == title(one, options)
        assert found["SEQUENCE"] == one.sequence
        same_time(found["DTSTART"].dt, one, "start")
        if one.when and one.when.end and "DTEND" in found:
            same_time(found["DTEND"].dt, one, "end")


def same_time(found: date | datetime, one: Event, which: str) -> None:
    assert one.when is not None
    local = getattr(one.when, which)
    if isinstance(one.when, AllDay) or one.when.zone is None:
        assert found == local
    else:
        assert isinstance(found, datetime)
        assert found.astimezone(UTC) == local.replace(tzinfo=one.when.zone).astimezone(UTC)


@given(st.lists(events(), max_size=3, unique_by=lambda one: one.uid), times)
@settings(max_examples=30, deadline=None)
def test_jcal_says_the_same(shown: list[Event], times: str) -> None:
    options = Options.model_validate({"times": times})
    data = jcal_bytes(HEAD, [jcal_event(one, options) for one in shown])
    name, properties, _ = json.loads(data)
    assert name == "vcalendar"
    assert ["name", {}, "text", "Events: Peru"] in properties
    assert ["refresh-interval", {}, "duration", "PT6H"] in properties
    same, plain = jcal(data), read(feed(shown, options))
    for one, other in zip(same.events, plain.events, strict=True):
        assert one["UID"] == other["UID"]
        assert one["DTSTART"].dt == other["DTSTART"].dt
        assert one["DESCRIPTION"] == other["DESCRIPTION"]
    assert [zone["TZID"] for zone in same.timezones] == [zone["TZID"] for zone in plain.timezones]


def test_an_injected_line_stays_text() -> None:
    calendar = read(feed(hostile(), Options()))
    assert [one["UID"] for one in calendar.events] == [f"{n}@x" for n in range(len(HOSTILE))]


def test_bytes_do_not_depend_on_the_process() -> None:
    program = (
        "import sys; from tests.feeds.test_calendar import *; "
        "from calendar_service.feeds.options import Options; "
        "sys.stdout.buffer.write(feed(hostile() + [full_event()], Options(times='zone')))"
    )
    seen = set()
    for seed in ("0", "1", "4242"):
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": f"Etc/GMT+{seed[0]}"}
        done = subprocess.run(  # noqa: S603 - this very interpreter
            [sys.executable, "-c", program], env=environment, capture_output=True, check=True
        )
        seen.add(done.stdout)
    assert seen == {feed([*hostile(), full_event()], Options(times="zone"))}


def many(count: int) -> list[bytes]:
    first = at("2020-01-01T09:00")
    whens = [Timed(start=first + timedelta(days=number)) for number in range(count)]
    return [
        vevent_bytes(event(uid=f"{number}@x", when=when), Options())
        for number, when in enumerate(whens)
    ]


def test_a_feed_that_is_too_large_loses_its_oldest_events_and_says_so() -> None:
    vevents = many(60)
    limit = 20_000
    data = calendar_bytes(HEAD, vevents, limit=limit)
    calendar = read(data)
    kept = [one["UID"] for one in calendar.events]
    assert limit - 1000 < len(data) <= limit
    assert kept == [f"{number}@x" for number in range(60 - len(kept), 60)]
    assert f"Only the newest {len(kept)} of 60 events" in calendar["DESCRIPTION"]


def test_a_feed_of_just_the_limit_is_whole() -> None:
    vevents = many(3)
    whole = calendar_bytes(HEAD, vevents, limit=None)
    assert calendar_bytes(HEAD, vevents, limit=len(whole)) == whole
    assert len(read(calendar_bytes(HEAD, vevents, limit=len(whole) - 1)).events) < 3


def test_an_event_larger_than_a_feed_leaves_it_empty_but_valid() -> None:
    huge = vevent_bytes(event(description="x" * (LIMIT + 1)), Options())
    assert read(calendar_bytes(HEAD, [huge])).events == []


def test_jcal_is_trimmed_alike() -> None:
    fragments = [jcal_event(event(uid=f"{number}@x"), Options()) for number in range(50)]
    data = jcal_bytes(HEAD, fragments, limit=20_000)
    assert len(data) <= 20_000
    assert json.loads(data)[2][-1][1][-1:]
