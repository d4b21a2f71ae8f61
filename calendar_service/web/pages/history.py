"""The life of an event told step by step: what a reader can see that changed, and who caused it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from calendar_service.feeds.labels import (
    Language,
    country_name,
    kind_label,
    status_label,
    topic_label,
)
from calendar_service.models import Event, Kind, Status, Topic
from calendar_service.store import Change
from calendar_service.web.pages.dates import local_text
from calendar_service.web.pages.language import translations


@dataclass(frozen=True, slots=True)
class Step:
    """`told` says each change; `bulletin` is the one that caused it, `title` how it is named."""

    at: datetime
    told: tuple[str, ...]
    bulletin: str | None
    title: str
    why: str | None


def steps(history: Iterable[Change], event: Event, lang: Language) -> list[Step]:
    titles = {source.bulletin: source.title or source.bulletin for source in event.sources}
    return [
        Step(
            change.at,
            tuple(_told(change.what, lang)) or (_nothing_to_see(change, lang),),
            change.bulletin,
            titles.get(change.bulletin or "", change.bulletin or ""),
            change.why,
        )
        for change in history
    ]


def _nothing_to_see(change: Change, lang: Language) -> str:
    _ = translations(lang).gettext
    return _("Details were completed") if change.what else _("First told")


def _told(what: Mapping[str, tuple[Any, Any]], lang: Language) -> Iterator[str]:
    _ = translations(lang).gettext
    labels = {
        "title": _("Title"),
        "start": _("Start"),
        "end": _("End"),
        "time_zone": _("Time zone"),
        "status": _("Status"),
        "location": _("Place"),
        "url": _("Link"),
        "countries": _("Countries"),
        "topics": _("Topics"),
        "kind": _("Kind"),
    }
    for name, label in labels.items():
        if name in what:
            old, new = (_value(name, value, lang) for value in what[name])
            yield f"{label}: {old} → {new}"
    if "virtual" in what:
        yield _("It can be attended online") if what["virtual"][1] else _("It is no longer online")
    if "sources" in what and len(what["sources"][1]) > len(what["sources"][0]):
        yield _("Another bulletin tells of it")


def _value(name: str, value: Any, lang: Language) -> str:
    """As the record has it, in words; a dash for nothing."""
    if not value:
        return "–"
    match name:
        case "start" | "end":
            return local_text(value, lang)
        case "status":
            return status_label(Status(value), lang)
        case "kind":
            return kind_label(Kind(value), lang)
        case "topics":
            return ", ".join(topic_label(Topic(one), lang) for one in value)
        case "countries":
            return ", ".join(country_name(one, lang) for one in value)
        case "location":
            country = value["country"] and country_name(value["country"], lang)
            return ", ".join(part for part in (value["name"], value["city"], country) if part)
        case _:
            return str(value)
