"""An event as schema.org has it, for search engines and whoever else reads JSON-LD."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from calendar_service.feeds.labels import Language, country_name, topic_label
from calendar_service.feeds.text import one_line, web_address
from calendar_service.models import AllDay, Event, Evidence, Place, Status, Timed, When
from calendar_service.record import instant, local
from calendar_service.web.pages.dates import days_of

STATUSES = {Status.CANCELLED: "EventCancelled", Status.POSTPONED: "EventPostponed"}


def linked_data(
    event: Event,
    address: str,
    lang: Language,
    parent: tuple[str, str] | None = None,
    sessions: Sequence[tuple[str, str]] = (),
) -> dict[str, Any]:
    """`parent` and `sessions` are addresses and names; what the bulletins do not give is absent."""
    fields = {
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": address,
        "url": address,
        "name": one_line(event.title),
        **_times(event.when),
        "eventStatus": f"https://schema.org/{_status(event)}",
        "previousStartDate": list(event.previous_starts),
        "eventAttendanceMode": _mode(event),
        "location": _locations(event, lang),
        "description": one_line(event.description or _quote(event)),
        "inLanguage": event.language,
        "keywords": [topic_label(topic, lang) for topic in event.topics],
        "dateModified": instant(event.updated),
        "superEvent": _event(*parent) if parent else None,
        "subEvent": [_event(*session) for session in sessions],
        "subjectOf": [_article(source) for source in event.sources],
    }
    return {name: value for name, value in fields.items() if value not in (None, [], "")}


def _times(when: When | None) -> dict[str, str | None]:
    """Days as they are named, so the last one is inside; hours with their offset, if known."""
    if when is None:
        return {}
    if isinstance(when, AllDay):
        first, last = days_of(when)
        return {"startDate": first.isoformat(), "endDate": last.isoformat()}
    end = _moment(when, when.end) if when.end else None
    return {"startDate": _moment(when, when.start), "endDate": end}


def _moment(when: Timed, moment: datetime) -> str:
    return local(moment.replace(tzinfo=when.zone) if when.zone else moment)


def _status(event: Event) -> str:
    moved = "EventRescheduled" if event.previous_starts else "EventScheduled"
    return STATUSES.get(event.status, moved)


def _mode(event: Event) -> str | None:
    """None where the bulletins tell neither a place nor that one can take part from anywhere."""
    there = event.place is not None
    if event.virtual:
        name = "Mixed" if there else "Online"
    elif there:
        name = "Offline"
    else:
        return None
    return f"https://schema.org/{name}EventAttendanceMode"


def _locations(event: Event, lang: Language) -> list[dict[str, Any]]:
    found = [_place(event.place, lang)] if event.place else []
    if event.virtual:
        virtual = {"@type": "VirtualLocation", "url": web_address(event.url)}
        found.append({name: value for name, value in virtual.items() if value})
    return found


def _place(place: Place, lang: Language) -> dict[str, Any]:
    country = place.country and country_name(place.country, lang)
    address = {"addressLocality": place.city, "addressCountry": place.country}
    told: dict[str, Any] = {
        "@type": "Place",
        "name": place.name or place.city or country,
        "address": {"@type": "PostalAddress", **{k: v for k, v in address.items() if v}},
    }
    if place.latitude is not None and place.longitude is not None:
        told["geo"] = {
            "@type": "GeoCoordinates",
            "latitude": place.latitude,
            "longitude": place.longitude,
        }
    return told


def _quote(event: Event) -> str:
    return event.sources[0].quote if event.sources else ""


def _event(address: str, name: str) -> dict[str, str]:
    return {"@type": "Event", "@id": address, "url": address, "name": name}


def _article(source: Evidence) -> dict[str, Any]:
    article = {
        "@type": "NewsArticle",
        "headline": source.title and one_line(source.title),
        "url": web_address(source.url),
        "datePublished": source.published and source.published.isoformat(),
        "inLanguage": source.language,
    }
    return {name: value for name, value in article.items() if value}
