"""The JSON that the API gives, as models: what `/openapi.json` describes and tests hold it to."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, ConfigDict, Field

from calendar_service.models import (
    Basis,
    CountryCode,
    Evidence,
    Kind,
    Model,
    Place,
    Status,
    Topic,
    ZoneBasis,
)
from calendar_service.record import ORDER


def _nothing_required(schema: dict[str, Any]) -> None:
    schema.pop("required", None)


Moment = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?$")]
UTC_FIELDS = ("start_utc", "end_utc")
RECORD_FIELDS = (*ORDER, *UTC_FIELDS)


class EventRecord(Model):
    """An event. `start` and `end` are days, or local times with `time_zone` beside them; `end` is
    exclusive, null when the text gives none. `countries` holds the host and who takes part."""

    uid: str
    title: str
    kind: Kind
    start: Moment | None
    end: Moment | None
    all_day: bool | None
    time_zone: str | None
    time_zone_basis: ZoneBasis | None
    date_basis: Basis | None
    status: Status
    location: Place | None
    virtual: bool
    url: str | None
    countries: list[CountryCode]
    topics: list[Topic]
    series: str | None
    edition: int | None
    parent: str | None
    language: str
    description: str | None
    sources: list[Evidence]
    warnings: list[str]
    previous_starts: list[str]
    approximate: str | None
    confidence: float
    sequence: int
    created: AwareDatetime
    updated: AwareDatetime
    start_utc: AwareDatetime | None
    end_utc: AwareDatetime | None


class Step(Model):
    """A change in the life of an event: each field that changed with its old and new value."""

    sequence: int
    at: AwareDatetime
    what: dict[str, Annotated[list[Any], Field(min_length=2, max_length=2)]]
    bulletin: str | None
    who: str | None
    why: str | None


class EventDocument(EventRecord):
    """An event with its history, oldest step first."""

    history: list[Step]


class ListedRecord(EventRecord):
    """An event, or those of its fields that were asked for."""

    model_config = ConfigDict(json_schema_extra=_nothing_required)


class Listing(Model):
    """A page of events by start, then UID. `next` is the address of the page after, null on the
    last. `total` counts all pages, if asked for. `gone`, on the first page of a listing with
    `updated_since`, are the UIDs of events that were taken out at that moment or later."""

    events: list[ListedRecord]
    next: str | None
    total: int | None = None
    gone: list[str] | None = None


class Undated(Model):
    """Events whose day cannot be derived, by UID; `approximate` is what their text does give."""

    events: list[ListedRecord]
    next: str | None
    total: int | None = None


class Addresses(Model):
    """Where a calendar is, in each format."""

    ics: str
    jcal: str
    atom: str


class Country(Model):
    code: CountryCode
    name: str
    events: int
    feed: Addresses


class Countries(Model):
    """Countries that host events or take part in them."""

    countries: list[Country]


class TopicEntry(Model):
    id: Topic
    name: str
    events: int
    feed: Addresses


class Topics(Model):
    """All topics, with the number of their events."""

    topics: list[TopicEntry]


class FeedEntry(Model):
    """A calendar to subscribe to; `name` is its address without /feeds/ and suffix."""

    name: str
    title: str
    description: str
    color: str
    events: int
    feed: Addresses


class Feeds(Model):
    """All calendars that have a name of their own."""

    feeds: list[FeedEntry]


class CalendarEntry(Model):
    """An event as FullCalendar takes it; `extendedProps` is the whole record."""

    id: str
    title: str
    start: str
    end: str | None = None
    allDay: bool
    url: str
    classNames: list[str]
    extendedProps: EventRecord


class Health(Model):
    status: Literal["ok"]


class Readiness(Model):
    """The store answers; which version of it is served, since when, and the last ingest."""

    status: Literal["ready"]
    version: int
    changed: AwareDatetime | None
    last_ingest: AwareDatetime | None


class ProblemDocument(Model):
    """An error (RFC 9457): `parameter`, `value` and `allowed` say what is wrong with a query,
    `sequence` at which an event is that somebody else corrected."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    parameter: str | None = None
    value: str | None = None
    allowed: list[str] | None = None
    request: str | None = None
    sequence: int | None = None
