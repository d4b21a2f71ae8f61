"""/api/v1/fullcalendar: the array that FullCalendar's `events` address is expected to give."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import partial
from typing import Any

from aiohttp import web

from calendar_service.feeds import Options
from calendar_service.feeds.wording import title
from calendar_service.models import AllDay, Event, Timed, When
from calendar_service.query import EventQuery
from calendar_service.record import local
from calendar_service.store import EventStore
from calendar_service.web.answering import answering
from calendar_service.web.grammar import CANCELLED, FILTERS, LANG, options_of, query_of
from calendar_service.web.keys import SETTINGS, STORE
from calendar_service.web.moment import Moment
from calendar_service.web.parameters import Parameter, parsed
from calendar_service.web.problems import BadParameter
from calendar_service.web.representation import Asked, Content
from calendar_service.web.writing import Address, full_record, json_asked, json_bytes

MOST = 2_000  # events of one view


def _view(text: str) -> date:
    """FullCalendar says a day or a moment; the day that is written decides, in any zone."""
    found = re.match(r"(\d{4}-\d\d-\d\d)($|[T ]\d\d:\d\d)", text, re.ASCII)
    try:
        if found is None:
            raise ValueError
        datetime.fromisoformat(text.replace(" ", "+") if "T" in text else text)
        return date.fromisoformat(found[1])
    except ValueError:
        raise ValueError("is neither a day nor a moment: write it as 2023-08-01") from None


VIEW = {"type": "string", "format": "date"}
START = Parameter(
    "start", "First day of the view.", VIEW, _view, example="2023-08-01", required=True
)
END = Parameter("end", "The day after the last.", VIEW, _view, example="2023-09-01", required=True)
ZONE = Parameter(
    "timeZone",
    "Taken as FullCalendar sends it; moments come with their own offset.",
    {"type": "string", "minLength": 1, "maxLength": 64},
    lambda text: text[:64],
)
SHARED = tuple(one for one in FILTERS if one.name not in {"from", "to"})
GRAMMAR = (*SHARED, START, END, ZONE, CANCELLED, LANG)


def asked_view(request: web.Request) -> Asked:
    values = parsed(request.rel_url.raw_query_string, GRAMMAR)
    # Which moments a day holds depends on the viewer's zone: a day more on both sides is enough.
    window = {"start": _moved(values["start"], -1), "end": _moved(values["end"], 1)}
    query = query_of(values).model_copy(update=window)
    base = (request.app[SETTINGS].base_url or "").rstrip("/")
    address = Address("/api/v1/fullcalendar", values, GRAMMAR)
    return json_asked(
        address, partial(_entries, request.app[STORE], query, options_of(values), base)
    )


def _moved(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


async def _entries(
    store: EventStore, query: EventQuery, options: Options, base: str, _: Moment
) -> Content:
    if options.cancelled == "hide":
        query = query.model_copy(update={"cancelled_from": date.max})
    page = await store.events(query, limit=MOST)
    if page.next is not None:
        raise BadParameter("end", f"the view holds more than {MOST} events: make it shorter")
    return Content(json_bytes([entry(event, options, base) for event in page.events]))


def entry(event: Event, options: Options, base: str) -> dict[str, Any]:
    """One item of the array; a moment of a known zone has its offset."""
    when = event.when
    if when is None:
        raise ValueError(f"{event.uid}: has no day")
    end = {"end": _moment(when, when.end)} if when.end else {}
    return {
        "id": event.uid,
        "title": title(event, options),
        "start": _moment(when, when.start),
        **end,
        "allDay": isinstance(when, AllDay),
        "url": f"{base}/events/{event.uid}",
        "classNames": [f"status-{event.status.value}", f"kind-{event.kind.value}"],
        "extendedProps": full_record(event),
    }


def _moment(when: When, moment: date | datetime) -> str:
    if isinstance(when, Timed) and when.zone and isinstance(moment, datetime):
        return moment.replace(tzinfo=when.zone).isoformat(timespec="seconds")
    return local(moment)


view = answering(asked_view)
