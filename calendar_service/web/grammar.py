"""Which parameters there are, and what they mean as a query and as options of a feed."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

from calendar_service.feeds import Options
from calendar_service.feeds.labels import LANGUAGES
from calendar_service.models import Kind, Status, Topic
from calendar_service.query import EventQuery
from calendar_service.record import instant
from calendar_service.reference.countries import codes
from calendar_service.store.rows import asked_words
from calendar_service.web.parameters import Parameter, Values, choice, day, flag, number

LONGEST_TEXT = 200  # characters of a search
LONGEST_ALARM = timedelta(days=60)
MOST_EVENTS = 500  # of one page
PAGE = 100

_DURATION = re.compile(
    r"(?P<sign>[+-]?)P(?:(?P<weeks>\d+)W|(?:(?P<days>\d+)D)?"
    r"(?:T(?=\d)(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+)S)?)?)",
    re.ASCII,
)


def _words(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise ValueError(f"is longer than {LONGEST_TEXT} characters")
    if not asked_words(text):
        raise ValueError("has no word to look for")
    return " ".join(text.split())


def _past(text: str) -> timedelta:
    found = re.fullmatch(r"P?([0-9]{1,4})D", text.upper())
    if not found:
        raise ValueError("is not a number of days up to 9999: write it as 90d")
    return timedelta(days=int(found[1]))


def _alarm(text: str) -> timedelta:
    """An RFC 5545 duration, `-PT1H`: before the start if negative."""
    found = _DURATION.fullmatch(text.upper())
    parts = {k: int(v) for k, v in found.groupdict().items() if v and v.isdigit()} if found else {}
    if found is None or not parts or any(value > 10**6 for value in parts.values()):
        raise ValueError("is not a duration: write it as -PT1H or -P1D")
    length = timedelta(**parts)
    if length > LONGEST_ALARM:
        raise ValueError(f"is longer than {LONGEST_ALARM.days} days")
    return -length if found["sign"] == "-" else length


def _alarm_text(value: timedelta) -> str:
    seconds = int(value.total_seconds())
    return f"{'-' if seconds < 0 else ''}PT{abs(seconds)}S"


def _instant(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text.upper())
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise ValueError("is not a moment with its zone: write it as 2023-08-09T14:00:00Z")
    return moment.astimezone(UTC)


COUNTRY_CODES = tuple(code.lower() for code in codes())

COUNTRY = choice(
    "country", "Countries that host or take part (ISO 3166-1).", COUNTRY_CODES, many=True
)
HOST = choice("host", "Host countries (ISO 3166-1).", COUNTRY_CODES, many=True)
TOPIC = choice("topic", "Topics.", Topic, many=True)
NOT_TOPIC = choice("not_topic", "Topics to leave out.", Topic, many=True)
KIND = choice("kind", "Kinds of events.", Kind, many=True)
STATUS = choice("status", "Whether it will take place.", Status, many=True)
FROM = day("from", "First day; events that touch it are in.")
TO = day("to", "The day after the last.")
WORDS = Parameter(
    "q",
    "Words that must all occur; at least one, of letters or digits.",
    # Without a pattern: `\w` means ASCII to some readers of a schema, and `\p{L}` is an error to
    # others.
    {"type": "string", "minLength": 1, "maxLength": LONGEST_TEXT},
    _words,
    example="forum",
)
VIRTUAL = flag("virtual", "Online events, or the others.")
CONFIDENCE = number("min_confidence", "Least confidence of the reading.", float, 0, 1)
UPDATED = Parameter(
    "updated_since",
    "Stored or changed at this moment or later.",
    {"type": "string", "format": "date-time"},
    _instant,
    write=instant,
    example="2023-08-09T14:00:00Z",
)
FILTERS = (
    COUNTRY,
    HOST,
    TOPIC,
    NOT_TOPIC,
    KIND,
    STATUS,
    FROM,
    TO,
    WORDS,
    VIRTUAL,
    CONFIDENCE,
    UPDATED,
)

PAST = Parameter(
    "past",
    "How long ago an event may have ended, in days.",
    {"type": "string", "pattern": "^P?[0-9]{1,4}[dD]$"},
    _past,
    write=lambda value: f"{value.days}d",
    example="90d",
)
CANCELLED = choice(
    "cancelled",
    "Cancelled events with a marked title, by STATUS alone, or not at all.",
    ("mark", "status", "hide"),
    default="mark",
)
TIMES = choice(
    "times", "Instants in UTC, or local times with a VTIMEZONE.", ("utc", "zone"), default="utc"
)
ALARM = Parameter(
    "alarm",
    "A reminder before (-) or after the start.",
    {"type": "string", "pattern": "^[+-]?P(T[0-9]{1,3}[HM]|[0-5]?[0-9]D|[0-8]W)$"},
    _alarm,
    write=_alarm_text,
    example="-PT1H",
)
LANG = choice("lang", "Language of the texts that the service adds.", LANGUAGES, default="en")
DOWNLOAD = flag("download", "As a file to save.", default=False)
FEED_OPTIONS = (PAST, CANCELLED, TIMES, ALARM, LANG, DOWNLOAD)
EVENT_OPTIONS = (CANCELLED, TIMES, ALARM, LANG, DOWNLOAD)

# The name in EventQuery of each filter.
FIELDS = {
    COUNTRY.name: "countries",
    HOST.name: "hosts",
    TOPIC.name: "topics",
    NOT_TOPIC.name: "not_topics",
    KIND.name: "kinds",
    STATUS.name: "statuses",
    FROM.name: "start",
    TO.name: "end",
    WORDS.name: "text",
    VIRTUAL.name: "virtual",
    CONFIDENCE.name: "min_confidence",
    UPDATED.name: "updated_since",
}


def query_of(values: Values) -> EventQuery:
    """The selection that the filters among `values` say."""
    fields: dict[str, Any] = {FIELDS[k]: v for k, v in values.items() if k in FIELDS}
    for name in fields.keys() & {"countries", "hosts"}:
        fields[name] = tuple(code.upper() for code in fields[name])
    return EventQuery.model_validate(fields)


def options_of(values: Values) -> Options:
    return Options.model_validate({k: v for k, v in values.items() if k in Options.model_fields})


def selection(query: EventQuery, options: Options, today: date, shown_from: date) -> EventQuery:
    """`query` with what the options leave out by the clock."""
    start = query.start
    if options.past is not None:
        oldest = today - min(options.past, today - date.min)
        start = max(start, oldest) if start else oldest
    cancelled = date.max if options.cancelled == "hide" else shown_from
    return query.model_copy(update={"start": start, "cancelled_from": cancelled})
