"""A feed as one VCALENDAR, in iCalendar or jCal: its head, its time zones and ready events."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache

from icalendar import Calendar, Timezone, vDuration, vText, vUri
from icalendar.parser import Contentline

from calendar_service.feeds.labels import Language, text
from calendar_service.feeds.options import Options
from calendar_service.feeds.text import clean, one_line, web_address
from calendar_service.feeds.timezones import vtimezone_bytes
from calendar_service.feeds.vevent import vevent
from calendar_service.models import Event

LIMIT = 1_000_000  # octets; Google has been seen to ignore calendars beyond it
REFRESH = timedelta(hours=6)
PRODID = "-//calendar-service//calendar-service//EN"

Property = vText | vUri | vDuration

_BEGIN = b"BEGIN:VCALENDAR\r\n"
_END = b"END:VCALENDAR\r\n"


@dataclass(frozen=True, slots=True)
class _LocalTimes:
    """How a format writes them; no end is local where the start is not. `sign` is what tells in no
    time that there are none, as it is most often: the longer, the faster it is looked for."""

    sign: bytes
    pattern: re.Pattern[bytes]


# Properties begin their line, and none of these is long enough to be folded.
_ICS_TIMES = _LocalTimes(
    b"DTSTART;TZID=", re.compile(rb"^DT(?:START|END);TZID=([^:\r]+):(\d{4})", re.MULTILINE)
)
_JCAL_TIMES = _LocalTimes(
    b'["dtstart",{"tzid":"',
    re.compile(rb'\["dt(?:start|end)",\{"tzid":"([^"]+)"\},"date-time","(\d{4})'),
)


@dataclass(frozen=True, slots=True)
class Head:
    """What a feed says of itself; `source` is its own address, `url` that of its page."""

    name: str
    description: str = ""
    lang: Language = "en"
    color: str | None = None
    source: str | None = None
    url: str | None = None


def calendar_bytes(
    head: Head,
    vevents: Iterable[bytes],
    *,
    limit: int | None = LIMIT,
    total: int | None = None,
) -> bytes:
    """The calendar of `vevents`, which come oldest first; beyond `limit` the oldest go.

    `total` is how many events there are, when older ones were left out already.
    """
    return _within(head, list(vevents), limit, total, _ics)


def jcal_bytes(
    head: Head,
    fragments: Iterable[bytes],
    *,
    limit: int | None = LIMIT,
    total: int | None = None,
) -> bytes:
    """The same in jCal (RFC 7265), of fragments that `jcal_event` made."""
    return _within(head, list(fragments), limit, total, _jcal)


def jcal_event(event: Event, options: Options) -> bytes:
    return _json(vevent(event, options).to_jcal())


def _within(
    head: Head,
    events: Sequence[bytes],
    limit: int | None,
    total: int | None,
    assemble: Callable[[Head, Sequence[bytes]], bytes],
) -> bytes:
    total = len(events) if total is None else total
    if limit is None or (total == len(events) and sum(map(len, events)) <= limit):
        data = assemble(head, events)
        if limit is None or len(data) <= limit:
            return data
    kept, budget = events, limit
    while True:
        kept = _newest(kept, budget)
        data = assemble(_trimmed(head, len(kept), total), kept)
        if len(data) <= limit or not kept:
            return data
        budget -= len(data) - limit  # what the head and the zones need


def _newest(events: Sequence[bytes], budget: int) -> Sequence[bytes]:
    first = len(events)
    while first and (budget := budget - len(events[first - 1]) - 1) >= 0:
        first -= 1
    return events[first:]


def _trimmed(head: Head, kept: int, total: int) -> Head:
    said = text("trimmed", head.lang).format(kept=kept, total=total)
    return replace(head, description=f"{head.description}\n{said}".strip())


def _ics(head: Head, vevents: Sequence[bytes]) -> bytes:
    body = b"".join(vevents)
    zones = [vtimezone_bytes(*zone) for zone in _zones(_ICS_TIMES, body)]
    if not vevents:
        zones = [_utc()]
    lines = [_content_line(name, value) for name, value in _properties(head)]
    return b"".join([_BEGIN, *lines, *zones, body, _END])


@lru_cache(maxsize=4096)
def _content_line(name: str, value: Property) -> bytes:
    """Most feeds share most of their properties; with these a feed is a join and no more."""
    line = Contentline.from_parts(name, value.params, value, sorted=False)
    data: bytes = line.to_ical()
    return data + b"\r\n"


def _jcal(head: Head, fragments: Sequence[bytes]) -> bytes:
    body = b",".join(fragments)
    zones = [vtimezone_bytes(*zone) for zone in _zones(_JCAL_TIMES, body)]
    if not fragments:
        zones = [_utc()]
    components = [_json(Timezone.from_ical(zone).to_jcal()) for zone in zones]
    inner = b",".join([*components, body] if body else components)
    calendar = Calendar()
    for key, value in _properties(head):
        calendar.add(key, value, encode=False)
    name, properties, _ = calendar.to_jcal()
    return b"[" + _json(name) + b"," + _json(properties) + b",[" + inner + b"]]"


def _utc() -> bytes:
    """RFC 5545 3.6 asks for at least one component; this one is it when there are no events."""
    return vtimezone_bytes("Etc/UTC", 1970, 1970)


def _zones(times: _LocalTimes, body: bytes) -> list[tuple[str, int, int]]:
    """Each zone with the first and last year for which the events need it."""
    if times.sign not in body:
        return []
    years: dict[str, set[int]] = {}
    for zone, year in times.pattern.findall(body):
        years.setdefault(zone.decode(), set()).add(int(year))
    return [(zone, min(years[zone]), max(years[zone])) for zone in sorted(years)]


def _properties(head: Head) -> list[tuple[str, Property]]:
    """The calendar's own properties, in the order in which readers expect them."""
    name, description = one_line(head.name), clean(head.description)
    duration = {"VALUE": "DURATION"}
    properties: list[tuple[str, Property]] = [
        ("VERSION", vText("2.0")),
        ("PRODID", vText(PRODID)),
        ("NAME", vText(name)),
        ("X-WR-CALNAME", vText(name)),
    ]
    if description:
        properties.append(("DESCRIPTION", vText(description)))
        properties.append(("X-WR-CALDESC", vText(description)))
    if head.color:
        properties.append(("COLOR", vText(head.color)))
    if source := web_address(head.source):
        properties.append(("SOURCE", vUri(source, params={"VALUE": "URI"})))
    if url := web_address(head.url):
        properties.append(("URL", vUri(url)))
    properties.append(("REFRESH-INTERVAL", vDuration(REFRESH, params=duration)))
    properties.append(("X-PUBLISHED-TTL", vDuration(REFRESH)))
    return properties


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
