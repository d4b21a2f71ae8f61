"""`/`: what the store has for the month and the selection that a reader asks for."""

from __future__ import annotations

from datetime import date

from calendar_service.models import Event
from calendar_service.query import EventQuery
from calendar_service.store import EventStore
from calendar_service.web.keys import DEFINITIONS, STORE
from calendar_service.web.moment import Moment
from calendar_service.web.pages.calendar import Contents, calendar_context
from calendar_service.web.pages.feed_address import feed_address
from calendar_service.web.pages.month import DAY, window
from calendar_service.web.pages.overview import OVERVIEW
from calendar_service.web.pages.parameters import CALENDAR, SUBSCRIBE
from calendar_service.web.pages.period import last_day_before, next_day, opening
from calendar_service.web.pages.visit import Visit, page

MOST = 500  # events that a page shows; a reader who has more of them in a month filters


async def build(visit: Visit, moment: Moment) -> bytes:
    contents = await contents_of(visit, moment)
    context = calendar_context(visit.selection, contents, moment.today, visit.lang)
    subscribe = visit.selection.on("/subscribe", SUBSCRIBE)
    ways = {
        "section": "calendar",
        "subscribe": subscribe.href,
        "feed": feed_address(subscribe.but(lang=visit.lang), visit.request.app[DEFINITIONS]),
    }
    return visit.render("calendar.html", context | ways)


async def contents_of(visit: Visit, moment: Moment) -> Contents:
    """Of the month that is asked for, or of the nearest one that has events."""
    store, overview = visit.request.app[STORE], visit.request.app[OVERVIEW]
    query = visit.selection.query
    days = await overview.days_of(store, query, moment)
    month = visit.selection.values.get("month") or opening(days, moment.today)
    first, after = window(month)
    within = query.model_copy(update={"start": first, "end": after})
    shown = await store.events(within, limit=MOST)
    return Contents(
        month=month,
        events=shown.events,
        cut=shown.next is not None,
        days=days,
        counts=await overview.counts_of(store, moment),
        last_read=moment.last_ingest,
        before=await _one(store, query, last_day_before(days, first)),
        after=await _one(store, query, next_day(days, after - DAY)),
    )


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
