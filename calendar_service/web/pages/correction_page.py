"""`/review/events/UID`: one doubtful event beside its bulletins, and what can be done about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from calendar_service.amendment import spelt_out
from calendar_service.errors import UserError
from calendar_service.events.doubts import doubts
from calendar_service.feeds.labels import Language, kind_label, status_label
from calendar_service.feeds.remarks import remark_text
from calendar_service.feeds.text import one_line
from calendar_service.models import Event, Kind, Status, Timed
from calendar_service.record import local
from calendar_service.store import EventStore
from calendar_service.web.bodies import received
from calendar_service.web.editing import edit
from calendar_service.web.keys import CLOCK, STORE
from calendar_service.web.pages.editors import editors_only
from calendar_service.web.pages.families import family
from calendar_service.web.pages.language import translations
from calendar_service.web.pages.marking import Piece, Span, pieces
from calendar_service.web.pages.parameters import LANG, OTHER
from calendar_service.web.pages.visit import private, see, visit
from calendar_service.web.problems import NotFound

Given = Mapping[str, str]


@editors_only
async def look(request: web.Request) -> web.StreamResponse:
    return await _page(request, {}, None)


@editors_only
async def decide(request: web.Request) -> web.StreamResponse:
    """Carries out what the form says; what cannot be is said above the form, and nothing lost."""
    sent = await received(request, request.post())
    given = {name: value for name, value in sent.items() if isinstance(value, str)}
    store = request.app[STORE]
    try:
        event = await _event(store, request.match_info["uid"])
        await edit(
            store, given.get("action", ""), event.uid, asked(event, given), request.app[CLOCK]()
        )
    except UserError as error:
        return await _page(request, given, str(error))
    return see("/review")


def asked(event: Event, given: Given) -> dict[str, Any]:
    """Who, why and what: of a correction, the fields that differ from what the event has."""
    told: dict[str, Any] = {"who": given.get("who"), "why": given.get("why")}
    match given.get("action"):
        case "correct":
            known = fields_of(event)
            sent = {"virtual": "", **{name: given[name].strip() for name in known if name in given}}
            changed = {name: word for name, word in sent.items() if word != known[name]}
            virtual = {"virtual": bool(changed.pop("virtual"))} if "virtual" in changed else {}
            told |= spelt_out({**changed, **virtual}) | {"sequence": given.get("sequence")}
        case "merge":
            told["with"] = given.get("other")
        case "keep-apart":
            told["from"] = given.get("other")
        case _:
            pass
    return told


def fields_of(event: Event) -> dict[str, str]:
    """What the form asks for, as the event has it."""
    when, place = event.when, event.place
    zone = when.zone.key if isinstance(when, Timed) and when.zone else ""
    return {
        "title": event.title,
        "start": local(when.start) if when else "",
        "end": local(when.end) if when and when.end else "",
        "zone": zone,
        "venue": (place and place.name) or "",
        "city": (place and place.city) or "",
        "country": (place and place.country) or "",
        "countries": ", ".join(event.countries),
        "topics": ", ".join(event.topics),
        "kind": event.kind.value,
        "status": event.status.value,
        "url": event.url or "",
        "virtual": "true" if event.virtual else "",
    }


async def _page(request: web.Request, given: Given, wrong: str | None) -> web.Response:
    asking = visit(request, (LANG, OTHER))
    store = request.app[STORE]
    event = await _event(store, request.match_info["uid"])
    uid = given.get("other") or asking.selection.values.get("other")
    other = await _event(store, uid) if uid else None
    shown = [event, other] if other else [event]
    context = {
        "title": one_line(event.title),
        "event": event,
        "other": other,
        "reasons": [remark_text(reason, asking.lang) for reason in doubts(event)],
        "fields": {"who": "", "why": "", **fields_of(event), **given},
        "labels": labels(asking.lang),
        "kinds": [(kind.value, kind_label(kind, asking.lang)) for kind in Kind],
        "statuses": [(status.value, status_label(status, asking.lang)) for status in Status],
        "beside": [(one, await texts(store, one)) for one in shown],
        "wrong": wrong,
    }
    return private(asking, "correction.html", context, 400 if wrong else 200)


async def texts(store: EventStore, event: Event) -> list[tuple[str, str, list[Piece]]]:
    """Title, language and text of each bulletin that tells of the event, with its words marked."""
    found = []
    for id in dict.fromkeys(source.bulletin for source in event.sources):
        bulletin = await store.bulletin(id)
        if bulletin is not None:
            told = [source for source in event.sources if source.bulletin == id]
            spans = [Span(one.start, one.end, 0, family(event.topics)) for one in told]
            title = one_line(bulletin.title or bulletin.id)
            found.append((title, bulletin.language, pieces(bulletin.text, spans)))
    return found


def labels(lang: Language) -> dict[str, tuple[str, str]]:
    """Of the fields that are written: name and what helps to fill it in."""
    _ = translations(lang).gettext
    return {
        "title": (_("Title"), ""),
        "start": (_("Start"), _("2024-05-06, or 2024-05-06T09:00 with the hour")),
        "end": (_("End"), _("of whole days the day after the last; empty if unknown")),
        "zone": (_("Time zone"), _("as in America/Bogota; empty if unknown")),
        "venue": (_("Venue"), ""),
        "city": (_("City"), ""),
        "country": (_("Host country"), _("two letters")),
        "countries": (_("Countries"), _("two letters each, with commas")),
        "topics": (_("Topics"), _("with commas, as in trade, gender")),
        "url": (_("Link"), ""),
    }


async def _event(store: EventStore, uid: str) -> Event:
    event = await store.event(uid)
    if event is None:
        raise NotFound(f"{uid}: there is no such event")
    return event
