"""`/events/UID`: what is known of an event, and the sentences that it is known from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from calendar_service.feeds.labels import Language
from calendar_service.feeds.text import one_line, web_address
from calendar_service.feeds.wording import notes, when_line
from calendar_service.models import Event
from calendar_service.store import Change, EventStore
from calendar_service.web.keys import STORE
from calendar_service.web.moment import Moment
from calendar_service.web.pages.addresses import event_url
from calendar_service.web.pages.apps import OUTLOOK, google_event, map_of, outlook_event
from calendar_service.web.pages.dates import local_text
from calendar_service.web.pages.entry import entries, mark_of
from calendar_service.web.pages.families import family
from calendar_service.web.pages.history import steps
from calendar_service.web.pages.linked_data import linked_data
from calendar_service.web.pages.parameters import LANG
from calendar_service.web.pages.visit import Elsewhere, Visit, page
from calendar_service.web.problems import NotFound


@dataclass(frozen=True, slots=True)
class Told:
    """An event with those around it, and its history."""

    event: Event
    parent: Event | None
    sessions: tuple[Event, ...]
    history: tuple[Change, ...]


async def build(visit: Visit, _: Moment) -> bytes:
    told = await told_of(visit.request.app[STORE], visit.request.match_info["uid"])
    if told.event.uid != visit.request.match_info["uid"]:  # two records became one
        raise Elsewhere(visit.local(event_url(told.event.uid)))
    return visit.render("event.html", event_context(told, visit.origin, visit.lang))


async def told_of(store: EventStore, uid: str) -> Told:
    event = await store.event(uid)
    if event is None:
        raise NotFound(f"{uid}: there is no such event")
    parent = await store.event(event.parent) if event.parent else None
    sessions = await store.children(event.uid)
    return Told(event, parent, sessions, await store.history(event.uid))


def event_context(told: Told, origin: str, lang: Language) -> dict[str, Any]:
    """All that the template shows."""
    event, address = told.event, origin + event_url(told.event.uid)
    return {
        "event": event,
        "title": one_line(event.title),
        "mark": mark_of(event),
        "family": family(event.topics),
        "when_line": when_line(event.when, lang) if event.when else "",
        "earlier": [local_text(start, lang) for start in event.previous_starts],
        "notes": notes(event.model_copy(update={"previous_starts": ()}), lang),
        "map": map_of(event.place) if event.place else None,
        "link": web_address(event.url),
        "parent": told.parent,
        "sessions": entries(told.sessions, lang),
        "unscheduled": [session for session in told.sessions if session.when is None],
        "steps": steps(told.history, event, lang),
        "google": google_event(event, address, lang),
        "outlook": [(name, outlook_event(event, name, address, lang)) for name in OUTLOOK],
        "address": address,
        "linked": linked_data(event, address, lang, *_around(told, origin)),
    }


def _around(told: Told, origin: str) -> tuple[tuple[str, str] | None, list[tuple[str, str]]]:
    def named(event: Event) -> tuple[str, str]:
        return origin + event_url(event.uid), one_line(event.title)

    return named(told.parent) if told.parent else None, [named(one) for one in told.sessions]


event = page(build, (LANG,), certain=False)
