"""An event as JSON: the same flat record on the command line, in the listing and on its page."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from calendar_service.models import AllDay, Event, Facts, Timed, When

ORDER = (
    "uid",
    "title",
    "kind",
    "start",
    "end",
    "all_day",
    "time_zone",
    "time_zone_basis",
    "date_basis",
    "status",
    "location",
    "virtual",
    "url",
    "countries",
    "topics",
    "series",
    "edition",
    "parent",
    "language",
    "description",
    "sources",
    "warnings",
    "previous_starts",
    "approximate",
    "confidence",
    "sequence",
    "created",
    "updated",
)


def record(event: Event) -> dict[str, Any]:
    """The record of DESIGN: local times with their zone beside them, `end` exclusive or null."""
    fields = facts(event)
    fields["uid"] = event.uid
    fields["sources"] = [source.model_dump(mode="json") for source in event.sources]
    fields["sequence"] = event.sequence
    fields["created"] = instant(event.created)
    fields["updated"] = instant(event.updated)
    return {name: fields[name] for name in ORDER}


def facts(known: Facts) -> dict[str, Any]:
    """The part of the record that needs no identity: everything but uid, sources and revision."""
    dumped = known.model_dump(mode="json", include=set(Facts.model_fields) - {"when", "place"})
    dumped.pop("reported", None)
    place = known.place
    return dumped | times(known.when) | {"location": place and place.model_dump(mode="json")}


def times(when: When | None) -> dict[str, Any]:
    if when is None:
        return {"start": None, "end": None, "all_day": None, "time_zone": None}
    zone = when.zone if isinstance(when, Timed) else None
    return {
        "start": local(when.start),
        "end": local(when.end) if when.end else None,
        "all_day": isinstance(when, AllDay),
        "time_zone": zone.key if zone else None,
    }


def utc_times(when: When | None) -> dict[str, str | None]:
    """`start_utc` and `end_utc` of a timed event with a zone; None where there is no instant."""
    if not isinstance(when, Timed) or when.zone is None:
        return {"start_utc": None, "end_utc": None}
    start = instant(when.start.replace(tzinfo=when.zone))
    end = instant(when.end.replace(tzinfo=when.zone)) if when.end else None
    return {"start_utc": start, "end_utc": end}


def local(moment: date | datetime) -> str:
    if isinstance(moment, datetime):
        return moment.isoformat(timespec="seconds")
    return moment.isoformat()


def instant(moment: datetime) -> str:
    """An aware moment as UTC, `2023-08-09T14:00:00Z`."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
