"""What crosses a boundary: bulletins, event mentions, events; immutable and validated."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    NaiveDatetime,
    StringConstraints,
    model_validator,
)

CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
NonEmpty = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Model(BaseModel):
    """Base of everything here: frozen, and no field that nobody declared."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Status(StrEnum):
    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"


class Kind(StrEnum):
    MEETING = "meeting"
    FORUM = "forum"
    SUMMIT = "summit"
    SEMINAR = "seminar"
    WORKSHOP = "workshop"
    CONFERENCE = "conference"
    SESSION = "session"
    CEREMONY = "ceremony"
    LAUNCH = "launch"
    FAIR = "fair"
    COURSE = "course"
    HEARING = "hearing"
    WEBINAR = "webinar"
    FESTIVAL = "festival"
    OTHER = "other"


class Topic(StrEnum):
    INSTITUTIONAL = "institutional"
    COOPERATION = "cooperation"
    TRADE = "trade"
    INVESTMENT = "investment"
    SMES = "smes"
    INNOVATION = "innovation"
    DIGITAL = "digital"
    SCIENCE = "science"
    FINANCE = "finance"
    TOURISM = "tourism"
    ENVIRONMENT = "environment"
    ENERGY = "energy"
    AGRICULTURE = "agriculture"
    RURAL = "rural"
    EDUCATION = "education"
    YOUTH = "youth"
    GENDER = "gender"
    LABOUR = "labour"
    HEALTH = "health"
    CULTURE = "culture"
    MIGRATION = "migration"
    SECURITY = "security"
    INFRASTRUCTURE = "infrastructure"
    INDIGENOUS = "indigenous"


class Basis(StrEnum):
    """How a date was known: as stated, completed (year, month), relative (today), or bounded."""

    STATED = "stated"
    COMPLETED = "completed"
    RELATIVE = "relative"
    BOUNDED = "bounded"


class ZoneBasis(StrEnum):
    """Who said the zone: the text, the place of the event, or the place of the source."""

    STATED = "stated"
    PLACE = "place"
    SOURCE = "source"


class AllDay(Model):
    """Whole days: the first, and the one after the last (exclusive, as in iCalendar)."""

    kind: Literal["all_day"] = "all_day"
    start: date
    end: date

    @model_validator(mode="after")
    def _ends_after_start(self) -> Self:
        if self.end <= self.start:
            raise ValueError("the exclusive end of whole days must be after their start")
        return self

    @classmethod
    def days(cls, first: date, last: date | None = None) -> Self:
        """The days from `first` to `last`, both inclusive."""
        return cls(start=first, end=(last or first) + timedelta(days=1))


class Timed(Model):
    """A local (wall clock) start, an end or none, and the IANA zone or none (floating)."""

    kind: Literal["timed"] = "timed"
    start: NaiveDatetime
    end: NaiveDatetime | None = None
    zone: ZoneInfo | None = None

    @model_validator(mode="after")
    def _ends_after_start(self) -> Self:
        if self.end is not None and self.end <= self.start:
            raise ValueError("the end must be after the start")
        return self


When = Annotated[AllDay | Timed, Field(discriminator="kind")]


class Place(Model):
    """Where: venue as the text has it, city, host country, coordinates in degrees (WGS 84)."""

    name: str | None = None
    city: str | None = None
    country: CountryCode | None = None
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None


class Bulletin(Model):
    """One news item. `text` is the whole item, title and dateline included; offsets count in it.

    `published` is None when nothing gives the day; `not_before` and `not_after` then bound it by
    the neighbours in its collection. `offset` is where `text` begins in what was read.
    `body` is where the running text begins, after title and dateline. `imprint` are the spans that
    say when the bulletin itself was published or updated: their dates are never events.
    """

    id: NonEmpty
    source: str
    text: str
    language: str
    offset: int = 0
    body: int = 0
    title: str | None = None
    published: date | None = None
    not_before: date | None = None
    not_after: date | None = None
    dateline_place: str | None = None
    dateline_days: tuple[date, ...] = ()
    imprint: tuple[tuple[int, int], ...] = ()
    url: str | None = None


class Evidence(Model):
    """The words that carry an event: `quote == bulletin.text[start:end]`."""

    bulletin: NonEmpty
    title: str | None = None
    published: date | None = None
    url: str | None = None
    quote: str
    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=0)]
    language: str


class Facts(Model):
    """What is known of an event, alike for one bulletin's telling and for the merged record.

    `when` is None for an event whose day cannot be derived; `approximate` then holds the TIMEX3
    value of what the text does give (`2024-05`, `2023-H2`), if anything.
    `reported` tells that the text reports it as held rather than announcing it.
    """

    title: NonEmpty
    kind: Kind = Kind.OTHER
    when: When | None
    approximate: str | None = None
    date_basis: Basis | None = None
    time_zone_basis: ZoneBasis | None = None
    status: Status = Status.CONFIRMED
    reported: bool = False
    place: Place | None = None
    virtual: bool = False
    url: str | None = None
    countries: tuple[CountryCode, ...] = ()
    topics: tuple[Topic, ...] = ()
    series: str | None = None
    edition: int | None = None
    parent: str | None = None
    language: str
    description: str | None = None
    previous_starts: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    confidence: Annotated[float, Field(ge=0, le=1)] = 1.0


class EventMention(Facts):
    """One event as one bulletin tells it.

    `key` is unique within the bulletin, and `parent` is the key of the mention that this one is a
    session of. `announced` is the day (or the bounded day) on which the bulletin said so.
    """

    key: NonEmpty
    evidence: Evidence
    announced: date | None = None


class Event(Facts):
    """The merged, persistent record; `parent` is a UID, `sequence` counts its visible changes."""

    uid: NonEmpty
    sources: tuple[Evidence, ...]
    sequence: Annotated[int, Field(ge=0)] = 0
    created: AwareDatetime
    updated: AwareDatetime
