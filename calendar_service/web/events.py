"""/events/UID.ics and .json, /api/v1/events/UID: one event."""

from __future__ import annotations

from functools import partial

from aiohttp import web

from calendar_service.feeds import FORMATS, Head, Options
from calendar_service.models import Event
from calendar_service.store import EventStore
from calendar_service.web.answering import answering
from calendar_service.web.feeds import disposition
from calendar_service.web.grammar import EVENT_OPTIONS, options_of
from calendar_service.web.keys import STORE
from calendar_service.web.moment import Moment
from calendar_service.web.parameters import parsed
from calendar_service.web.problems import NotFound
from calendar_service.web.representation import Asked, Content
from calendar_service.web.writing import Address, full_record, json_asked, json_bytes, links

LONGEST_UID = 255


def asked_record(request: web.Request) -> Asked:
    parsed(request.rel_url.raw_query_string, ())
    uid = request.match_info["uid"]
    address = Address(f"/api/v1/events/{uid}", {}, ())
    return json_asked(address, partial(_record, request.app[STORE], uid), certain=False)


def asked_calendar(request: web.Request) -> Asked:
    uid = request.match_info["uid"]
    values = parsed(request.rel_url.raw_query_string, EVENT_OPTIONS)
    address = Address(f"/events/{uid}.ics", values, EVENT_OPTIONS)
    kind = "attachment" if values.get("download", True) else "inline"
    return Asked(
        key=str(address),
        media_type=FORMATS["ics"].media_type,
        build=partial(_calendar, request.app[STORE], uid, options_of(values)),
        headers={"Content-Disposition": disposition(kind, "event", uid, "ics")},
        certain=False,
    )


async def _record(store: EventStore, uid: str, _: Moment) -> Content:
    event = await found(store, uid)
    history = [step.record() for step in await store.history(event.uid)]
    calendar = links({"alternate": f"/events/{event.uid}.ics"})
    return Content(json_bytes(full_record(event) | {"history": history}), calendar)


async def _calendar(store: EventStore, uid: str, options: Options, _: Moment) -> Content:
    event = await found(store, uid)
    ics = FORMATS["ics"]
    part = ics.renderer(options)(event)
    if not part:
        raise NotFound(f"{uid}: has no day, so no calendar can hold it; see /events/{uid}.json")
    return Content(ics.whole(Head(name=event.title, lang=options.lang), [part]))


async def found(store: EventStore, uid: str) -> Event:
    """The event, or the one that has absorbed it; raises NotFound."""
    event = await store.event(uid) if len(uid) <= LONGEST_UID else None
    if event is None:
        raise NotFound(f"{uid[:LONGEST_UID]}: there is no such event")
    return event


record = answering(asked_record)
calendar = answering(asked_calendar)
