"""`/subscribe`: from a choice of events to the address of their calendar in the reader's app."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import segno
from markupsafe import escape

from calendar_service.feeds import Definitions
from calendar_service.feeds.labels import Language
from calendar_service.models import Event
from calendar_service.store import EventStore
from calendar_service.web.grammar import options_of, selection
from calendar_service.web.keys import DEFINITIONS, STORE
from calendar_service.web.moment import Moment
from calendar_service.web.pages.apps import OUTLOOK, google_feed, outlook_feed, webcal
from calendar_service.web.pages.entry import Entry, entries
from calendar_service.web.pages.feed_address import feed_address, feed_of, selection_of
from calendar_service.web.pages.feed_settings import settings
from calendar_service.web.pages.menus import chips, menus
from calendar_service.web.pages.overview import OVERVIEW, Counts
from calendar_service.web.pages.parameters import CALENDAR, EMBED, SUBSCRIBE
from calendar_service.web.pages.selection import Selection
from calendar_service.web.pages.visit import Visit, page

SHOWN = 3  # of the events that come next


@dataclass(frozen=True, slots=True)
class Matching:
    """What a selection finds: how many events, and the next of them."""

    total: int
    coming: tuple[Event, ...]
    counts: Counts


async def build(visit: Visit, moment: Moment) -> bytes:
    app = visit.request.app
    counts = await app[OVERVIEW].counts_of(app[STORE], moment)
    found = await matching(app[STORE], visit.selection, counts, moment)
    context = subscribe_context(visit.selection, found, app[DEFINITIONS], visit.origin, visit.lang)
    return visit.render("subscribe.html", {"section": "subscribe", **context})


async def matching(
    store: EventStore, chosen: Selection, counts: Counts, moment: Moment
) -> Matching:
    options = options_of(chosen.values)
    query = selection(chosen.query, options, moment.today, moment.cancelled_from)
    start = max(query.start or date.min, moment.today)
    coming = await store.events(query.model_copy(update={"start": start}), limit=SHOWN)
    return Matching(await store.total(query), coming.events, counts)


def subscribe_context(
    chosen: Selection, found: Matching, definitions: Definitions, origin: str, lang: Language
) -> dict[str, Any]:
    """All that the template shows."""
    spoken = chosen.but(lang=lang)
    address = origin + feed_address(spoken, definitions)
    name = calendar_name(spoken, definitions, lang)
    return {
        "menus": menus(chosen, found.counts, lang),
        "words": chosen.values.get("q", ""),
        "virtual": chosen.values.get("virtual") is True,
        "kept": _kept(chosen),
        "settings": settings(chosen, lang),
        "total": found.total,
        "coming": _flat(entries(found.coming, lang)),
        "name": name,
        "address": address,
        "webcal": webcal(address),
        "google": google_feed(address),
        "outlook": [(service, outlook_feed(address, service, name)) for service in OUTLOOK],
        "download": f"{address}{'&' if '?' in address else '?'}download=1",
        "shown": chosen.on("/", CALENDAR).href,
        "code": segno.make(origin + chosen.href, error="m").svg_inline(
            scale=4, border=2, dark="#000", light="#fff", omitsize=True
        ),
        "snippet": _snippet(origin + spoken.on("/embed", EMBED).href, name),
        "ready": [
            (
                feed.title(lang),
                selection_of(feed, chosen.path).but(lang=chosen.values.get("lang")).href,
            )
            for feed in (definitions.of_name(name) for name in sorted(definitions.named))
        ],
    }


def calendar_name(chosen: Selection, definitions: Definitions, lang: Language) -> str:
    """How the calendar is called in the reader's app."""
    feed = feed_of(chosen, definitions)
    if feed is not None:
        return feed.title(lang)
    return ", ".join(label for label, _ in chips(chosen, lang))


def _snippet(address: str, name: str) -> str:
    """One line of HTML for somebody else's page."""
    frame = '<iframe src="{}" title="{}" width="100%" height="600" loading="lazy"></iframe>'
    return frame.format(escape(address), escape(name))


def _flat(shown: list[Entry]) -> list[Entry]:
    """Sessions beside their event: of the next three none is to be hidden."""
    return [one for entry in shown for one in (entry, *_flat(list(entry.sessions)))]


def _kept(chosen: Selection) -> list[tuple[str, str]]:
    """What the form does not ask for, and the address said."""
    asked = {"country", "topic", "kind", "q", "virtual", "past", "cancelled", "alarm"}
    if chosen.values.get("virtual") is False:
        asked.discard("virtual")
    return [
        (one.name, one.text(chosen.values[one.name]))
        for one in chosen.known
        if one.name in chosen.values and one.name not in asked
    ]


subscribe = page(build, SUBSCRIBE, follows="today")
