"""Between an event and its rows: columns to filter by, labels, words to search."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from calendar_service.events.doubts import doubts
from calendar_service.events.wording import WORD, fold
from calendar_service.models import AllDay, Event, When
from calendar_service.store.schema import ALL, labels

EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - wall-clock seconds count from a wall-clock moment
MICROSECOND = timedelta(microseconds=1)
ZERO = datetime(1970, 1, 1, tzinfo=UTC)
LABELLED = [column.name for column in labels.c if column.name != "label"]


def wall(moment: date | datetime) -> int:
    """Seconds of wall-clock time; a day counts as its midnight."""
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    return int((moment - EPOCH).total_seconds())


def micros(moment: datetime) -> int:
    return (moment - ZERO) // MICROSECOND


def moment(micros: int | None) -> datetime | None:
    return None if micros is None else ZERO + micros * MICROSECOND


def span(when: When | None) -> tuple[int, int] | None:
    """From and to (exclusive); an hour without an end takes up its first second."""
    if when is None:
        return None
    start = wall(when.start)
    if isinstance(when, AllDay):
        return start, wall(when.end)
    return start, wall(when.end) if when.end else start + 1


def columns(event: Event) -> dict[str, Any]:
    starts, ends = span(event.when) or (None, None)
    return {
        "uid": event.uid,
        "starts": starts,
        "ends": ends,
        "kind": event.kind.value,
        "status": event.status.value,
        "virtual": event.virtual,
        "confidence": event.confidence,
        "doubtful": bool(doubts(event)),
        "parent": event.parent,
        "payload": event.model_dump_json(),
    }


def label_rows(event: Event, row: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Of the event whose row this is."""
    kept = {name: row[name] for name in LABELLED}
    return [{"label": name} | kept for name in label_names(event)]


def label_names(event: Event) -> list[str]:
    """None for an event without a day: feeds never ask for it."""
    if event.when is None:
        return []
    host = event.place.country if event.place else None
    countries = {*event.countries, *([host] if host else [])}
    names = [ALL, *(f"c:{code}" for code in sorted(countries))]
    names += [f"h:{host}"] if host else []
    return names + [f"t:{topic.value}" for topic in event.topics]


def words(event: Event) -> str:
    """What a reader may remember, in every language in which the event was told."""
    place = event.place
    told = (
        event.title,
        event.series,
        event.description,
        *((place.name, place.city) if place else ()),
        *(text for source in event.sources for text in (source.title, source.quote)),
    )
    return fold(" ".join(dict.fromkeys(text for text in told if text)))


def asked_words(text: str) -> list[str]:
    """The words of a search, as the index has them."""
    return [part for word in WORD.findall(fold(text)) for part in word.split("-")]
