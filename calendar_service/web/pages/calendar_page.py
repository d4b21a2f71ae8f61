"""`/`: what the store has for the month and the selection that a reader asks for."""

from __future__ import annotations

from datetime import date
from typing import Literal

from calendar_service.models import Event
from calendar_service.query import EventQuery
from calendar_service.store import EventStore
from calendar_service.web.keys import DEFINITIONS, STORE
from calendar_service.web.moment import Moment
from calendar_service.web.pages.calendar import Contents, calendar_context
from calendar_service.web.pages.feed_address import feed_address
from calendar_service.web.pages.menus import Counts
from calendar_service.web.pages.month import DAY, window
from calendar_service.web.pages.parameters import CALENDAR, SUBSCRIBE
from calendar_service.web.pages.period import last_day_before, next_day, opening
from calendar_service.web.pages.visit import Visit, page

MOST = 500  # events that a page shows; a reader who has more of them in a month filters
FIELDS: tuple[Literal["country", "topic", "kind"], ...] = ("country", "topic", "kind")


async def build(visit: Visit, moment: Moment) -> bytes:
    store = visit.request.app[STORE]
    asked = visit.selection.values.get("month")
    contents = await contents_of(store, visit.selection.query, asked, moment)
    context = calendar_context(visit.selection, contents, moment.today, visit.lang)
    subscribe = visit.selection.on("/subscribe", SUBSCRIBE)
    ways = {
        "section": "calendar",
        "subscribe": subscribe.href,
        "feed": feed_address(subscribe.but(lang=visit.lang), visit.request.app[DEFINITIONS]),
    }
    return visit.render("calendar.html", context | ways)


async def contents_of(
    store: EventStore, query: EventQuery, asked: date | None, moment: Moment
) -> Contents:
    """`asked` is the month, or None for the nearest one that has events."""
    days = await store.days(query)
    month = asked or opening(days, moment.today)
    first, after = window(month)
    within = query.model_copy(update={"start": first, "end": after})
    shown = await store.events(within, limit=MOST)
    return Contents(
        month=month,
        events=shown.events,
        cut=shown.next is not None,
        days=days,
        counts=await counts_of(store),
        last_read=moment.last_ingest,
        before=await _one(store, query, last_day_before(days, first)),
        after=await _one(store, query, next_day(days, after - DAY)),
    )


async def counts_of(store: EventStore) -> Counts:
    """Of all dated events: what there is to choose from."""
    return {field: await store.counts(field) for field in FIELDS}


async def _one(store: EventStore, query: EventQuery, day: date | None) -> Event | None:
    """An event that begins on the day, which has one."""
    if day is None:
        return None
    of_day = query.model_copy(update={"start": day, "end": day + DAY})
    async for event in store.iterate(of_day):
        if event.when is not None and event.when.start.isoformat().startswith(day.isoformat()):
            return event
    return None


calendar = page(build, CALENDAR, follows="today")
