"""/api/v1/events and /api/v1/undated: records, page by page."""

from __future__ import annotations

from functools import partial
from typing import Any

from aiohttp import web

from calendar_service.errors import UserError
from calendar_service.store import EventStore, Page
from calendar_service.store.queries import cursor_of, key_of
from calendar_service.web.answering import answering
from calendar_service.web.documents import RECORD_FIELDS
from calendar_service.web.grammar import FILTERS, MOST_EVENTS, PAGE, query_of
from calendar_service.web.keys import STORE
from calendar_service.web.moment import Moment
from calendar_service.web.parameters import (
    Parameter,
    Values,
    choice,
    flag,
    number,
    parsed,
)
from calendar_service.web.representation import Asked, Content
from calendar_service.web.writing import Address, full_record, json_asked, json_bytes, links


def _cursor(text: str) -> str:
    try:
        key_of(text)
    except UserError as error:
        raise ValueError("is not one that a page of this listing gave") from error
    return text


LIMIT = number("limit", "Events on a page.", int, 1, MOST_EVENTS, default=PAGE)
CURSOR = Parameter(
    "cursor", "Where the page begins: from `next` of the one before.", {"type": "string"}, _cursor
)
TOTAL = flag("total", "Count the events of all pages.", default=False)
ONLY = choice("fields", "Fields of the records; by default all.", RECORD_FIELDS, many=True)
PAGING = (LIMIT, CURSOR, TOTAL, ONLY)
GRAMMAR = (*FILTERS, *PAGING)


def asked_events(request: web.Request) -> Asked:
    values = parsed(request.rel_url.raw_query_string, GRAMMAR)
    address = Address("/api/v1/events", values, GRAMMAR)
    return json_asked(address, partial(_events, request.app[STORE], address))


def asked_undated(request: web.Request) -> Asked:
    values = parsed(request.rel_url.raw_query_string, PAGING)
    address = Address("/api/v1/undated", values, PAGING)
    return json_asked(address, partial(_undated, request.app[STORE], address))


async def _events(store: EventStore, address: Address, _: Moment) -> Content:
    values = address.values
    query, cursor = query_of(values), values.get("cursor")
    page = await store.events(query, limit=values.get("limit", PAGE), cursor=cursor)
    document = _document(page, values)
    if values.get("total"):
        document["total"] = await store.total(query)
    if query.updated_since is not None and cursor is None:
        document["gone"] = await store.gone(query.updated_since)
    return _content(document, address, page)


async def _undated(store: EventStore, address: Address, _: Moment) -> Content:
    values = address.values
    every, limit = await store.undated(), values.get("limit", PAGE)
    after = key_of(values["cursor"])[1] if "cursor" in values else ""
    left = [event for event in every if event.uid > after]
    more = len(left) > limit
    page = Page(tuple(left[:limit]), cursor_of((0, left[limit - 1].uid)) if more else None)
    document = _document(page, values)
    if values.get("total"):
        document["total"] = len(every)
    return _content(document, address, page)


def _document(page: Page, values: Values) -> dict[str, Any]:
    fields = values.get("fields", ())
    return {"events": [full_record(event, fields) for event in page.events]}


def _content(document: dict[str, Any], address: Address, page: Page) -> Content:
    following = address.having(cursor=page.next) if page.next else None
    first = address.having(cursor=None)
    headers = links({"first": first, "next": following, "describedby": "/openapi.json"})
    return Content(json_bytes(document | {"next": following}), headers)


events = answering(asked_events)
undated = answering(asked_undated)
