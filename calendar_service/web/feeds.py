"""/feeds/…: calendars to subscribe to, in three formats."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from functools import partial
from urllib.parse import quote

from aiohttp import web

from calendar_service.feeds import FORMATS, Feed, Format, Head, Options
from calendar_service.feeds.calendar import LIMIT
from calendar_service.feeds.definitions import Filter
from calendar_service.feeds.text import one_line
from calendar_service.models import Topic
from calendar_service.query import EventQuery
from calendar_service.store import Parts
from calendar_service.web import redirects
from calendar_service.web.answering import answering
from calendar_service.web.grammar import (
    FEED_OPTIONS,
    FIELDS,
    FILTERS,
    options_of,
    query_of,
    selection,
)
from calendar_service.web.keys import DEFINITIONS, METRICS, SETTINGS, STORE
from calendar_service.web.moment import Moment
from calendar_service.web.parameters import Values, parsed
from calendar_service.web.problems import BadParameter
from calendar_service.web.representation import Asked, Content
from calendar_service.web.writing import Address

GRAMMAR = (*FILTERS, *FEED_OPTIONS)
LONGEST_NAME = 80  # characters of a file's name
OWN = tuple(one for one in FILTERS if one.name in Filter.model_fields)  # of definitions


def asked_all(request: web.Request) -> Asked:
    return asked(request, request.app[DEFINITIONS].everything())


def asked_custom(request: web.Request) -> Asked:
    return asked(request, request.app[DEFINITIONS].custom())


def asked_country(request: web.Request) -> Asked:
    return asked(request, request.app[DEFINITIONS].of_country(request.match_info["code"].upper()))


def asked_topic(request: web.Request) -> Asked:
    return asked(request, request.app[DEFINITIONS].of_topic(Topic(request.match_info["topic"])))


def asked_named(request: web.Request) -> Asked:
    return asked(request, request.app[DEFINITIONS].of_name(request.match_info["name"]))


def asked(request: web.Request, feed: Feed) -> Asked:
    """`feed` in the format of the suffix, narrowed and written as the query string says."""
    values = parsed(request.rel_url.raw_query_string, GRAMMAR)
    format, options = FORMATS[request.path.rpartition(".")[2]], options_of(values)
    address = Address(f"/feeds/{feed.path}.{format.suffix}", values, GRAMMAR)
    subscribed = Subscription(feed.narrowed(narrowing(feed, values)), format, options, address)
    return Asked(
        key=str(address),
        media_type=format.media_type,
        build=partial(subscribed.content, request.app),
        headers={"Content-Disposition": subscribed.disposition()},
        follows="today" if options.past is not None else "cancelled",
    )


def narrowing(feed: Feed, values: Values) -> EventQuery:
    """A feed that has a filter of its own keeps it: what it says is not to be said otherwise."""
    own = feed.query.model_dump(exclude_defaults=True)
    if taken := [name for name in values if FIELDS.get(name) in own]:
        raise BadParameter(taken[0], f"is set by this feed; /feeds/custom takes any {taken[0]}")
    return query_of(values)


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed as one subscriber wants it, at the address where it is."""

    feed: Feed
    format: Format
    options: Options
    address: Address

    async def content(self, app: web.Application, moment: Moment) -> Content:
        chosen = selection(self.feed.query, self.options, moment.today, moment.cancelled_from)
        variant, render = self.format.variant(self.options), self.format.renderer(self.options)
        news = self.format.most is not None
        parts = await app[STORE].rendered(
            chosen,
            variant,
            render,
            enough=None if news else LIMIT,
            order="stored" if news else "newest",
            most=self.format.most,
        )
        return Content(await asyncio.to_thread(self._whole, app, parts))

    def _whole(self, app: web.Application, parts: Parts) -> bytes:
        left_out = parts.bodies.count(b"")
        app[METRICS].left_out.inc(left_out)
        bodies = filter(None, parts.bodies)
        return self.format.whole(self._head(app), bodies, total=parts.total - left_out)

    def _head(self, app: web.Application) -> Head:
        base = app[SETTINGS].base_url
        head = self.feed.head(self.options.lang, base)
        own = self.address.having(download=None)
        return replace(head, source=f"{base.rstrip('/')}{own}") if base else head

    def disposition(self) -> str:
        kind = "attachment" if self.address.values.get("download") else "inline"
        title = self.feed.title(self.options.lang)
        return disposition(kind, self.feed.path.replace("/", "-"), title, self.format.suffix)


def disposition(kind: str, plain: str, title: str, suffix: str) -> str:
    """`plain` is an ASCII name; whoever reads RFC 8187 gets the title."""
    told = quote(f"{one_line(title)[:LONGEST_NAME]}.{suffix}", safe="", errors="replace")
    return f"{kind}; filename=\"{plain}.{suffix}\"; filename*=UTF-8''{told}"


all_events = answering(asked_all)
custom = answering(asked_custom)
country = answering(asked_country)
topic = answering(asked_topic)
_named = answering(asked_named)


async def named(request: web.Request) -> web.StreamResponse:
    """A feed of the definitions; any other name may be another spelling of a feed."""
    known = request.match_info["name"] in request.app[DEFINITIONS].named
    return await (_named if known else redirects.feed)(request)
