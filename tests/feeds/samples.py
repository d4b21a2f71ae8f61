"""Events to write: one with everything, hostile texts, and strategies for any event."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from calendar_service.models import (
    AllDay,
    Basis,
    Event,
    Evidence,
    Place,
    Status,
    Timed,
    Topic,
    When,
    ZoneBasis,
)

CREATED = datetime(2023, 7, 1, 12, tzinfo=UTC)
UPDATED = datetime(2023, 7, 2, 12, tzinfo=UTC)
ZONES = ("America/Bogota", "America/Santiago", "Europe/Lisbon", "Asia/Kathmandu", "Etc/UTC")

HOSTILE = (
    "plain; with, all \\ that: is \"escaped\" 'and' more",
    "line\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:injected",
    "bare\rreturn\nand\x0bfeeds\x0c\u2028\u2029\x85",
    "\x00\x01\x1b[31mcontrol\x7f\x9f",
    "👩‍👩‍👧‍👦 emoji 🇵🇪 " * 20,
    "مرحبا שלום \u202ereversed\u202c \u2066isolated\u2069",
    "é" * 5000,
    "\ufeffmark \ufffd \uffff",
    "\\n \\, \\; ^n ^' %0D%0A",
    "a" * 74 + "€" * 30,
)


def at(local: str) -> datetime:
    """A wall-clock time, `2023-08-09T09:00`."""
    return datetime.fromisoformat(local)


def timed(start: str, end: str | None = None, zone: str | None = None) -> Timed:
    return Timed(
        start=at(start), end=at(end) if end else None, zone=ZoneInfo(zone) if zone else None
    )


def evidence(**fields: Any) -> Evidence:
    known: dict[str, Any] = {
        "bulletin": "b1",
        "title": "Ministers to meet",
        "published": date(2023, 7, 1),
        "url": "https://example.org/news/1",
        "quote": "The ministers will meet on August 9.",
        "start": 0,
        "end": 36,
        "language": "en",
    }
    return Evidence.model_validate(known | fields)


def event(**fields: Any) -> Event:
    known: dict[str, Any] = {
        "uid": "e1@calendar-service",
        "title": "Meeting of Ministers",
        "when": timed("2023-08-09T09:00", "2023-08-09T11:20", "America/Bogota"),
        "language": "en",
        "sources": (evidence(),),
        "created": CREATED,
        "updated": UPDATED,
    }
    return Event.model_validate(known | fields)


def full_event() -> Event:
    """Every property has something to say."""
    return event(
        status=Status.POSTPONED,
        date_basis=Basis.BOUNDED,
        time_zone_basis=ZoneBasis.PLACE,
        place=Place(
            name="Hotel Central", city="Lima", country="PE", latitude=-12.0464, longitude=-77.0428
        ),
        virtual=True,
        url="https://example.org/join?id=1,2",
        topics=(Topic.GENDER, Topic.SMES),
        parent="p1@calendar-service",
        description="About work.",
        previous_starts=("2023-08-02T09:00:00",),
        warnings=("the weekday contradicts the date",),
        sequence=3,
    )


texts = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=200)).filter(
    lambda text: text.strip() != ""
)
days = st.dates(date(1990, 1, 1), date(2037, 12, 31))


@st.composite
def whens(draw: st.DrawFn) -> When:
    day = draw(days)
    if draw(st.booleans()):
        return AllDay.days(day, day + timedelta(days=draw(st.integers(0, 9))))
    start = at(day.isoformat()) + timedelta(minutes=draw(st.integers(0, 1439)))
    lasts = draw(st.none() | st.integers(1, 3000))
    zone = draw(st.none() | st.sampled_from(ZONES))
    end = None if lasts is None else start + timedelta(minutes=lasts)
    return Timed(start=start, end=end, zone=ZoneInfo(zone) if zone else None)


@st.composite
def events(draw: st.DrawFn) -> Event:
    return event(
        uid=f"{draw(st.uuids())}@calendar-service",
        title=draw(texts),
        when=draw(whens()),
        status=draw(st.sampled_from(Status)),
        description=draw(st.none() | texts),
        place=Place(name=draw(texts), country="PE", latitude=draw(st.floats(-90, 90)), longitude=1)
        if draw(st.booleans())
        else None,
        virtual=draw(st.booleans()),
        url=draw(st.none() | texts | st.just("https://example.org/ñ?q=a,b;c")),
        topics=tuple(draw(st.lists(st.sampled_from(Topic), max_size=3, unique=True))),
        warnings=tuple(draw(st.lists(texts, max_size=2))),
        sources=(evidence(title=draw(texts), quote=draw(texts), url=draw(st.none() | texts)),),
        sequence=draw(st.integers(0, 5)),
    )
