"""/feeds/…: calendars to subscribe to, in three formats."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from urllib.parse import quote

from aiohttp import web

from calendar_service.feeds import FORMATS, Feed, Format, Options
from calendar_service.models import Topic
from calendar_service.query import EventQuery
from calendar_service.web.answering import answering
from calendar_service.web.grammar import (
    COUNTRY_CODES,
    FEED_OPTIONS,
    FIELDS,
    FILTERS,
    options_of,
    query_of,
    selection,
)
from calendar_service.web.keys import DEFINITIONS, SETTINGS, STORE
from calendar_service.web.moment import Moment
from calendar_service.web.parameters import Values, canonical, parsed
from calendar_service.web.problems import BadParameter, NotFound
from calendar_service.web.representation import Asked, Content

GRAMMAR = (*FILTERS, *FEED_OPTIONS)


def asked_all(request: web.Request) -> Asked:
    return asked(request, request.app[DEFINITIONS].everything())


def asked_custom(request: web.Request) -> Asked:
    return asked(
        request, request.app[DEFINITIONS].everything().model_copy(update={"path": "custom"})
    )


def asked_country(request: web.Request) -> Asked:
    code = request.match_info["code"]
    if code not in COUNTRY_CODES:
        raise NotFound(f"{code}: not a country (ISO 3166-1 alpha-2)")
    return asked(request, request.app[DEFINITIONS].of_country(code.upper()))


def asked_topic(request: web.Request) -> Asked:
    topic = request.match_info["topic"]
    if topic not in set(Topic):
        raise NotFound(f"{topic}: not a topic; there are {', '.join(Topic)}")
    return asked(request, request.app[DEFINITIONS].of_topic(Topic(topic)))


def asked_named(request: web.Request) -> Asked:
    name, definitions = request.match_info["name"], request.app[DEFINITIONS]
    if name not in definitions.named:
        raise NotFound(f"{name}: no such feed; there are {', '.join(sorted(definitions.named))}")
    return asked(request, definitions.of_name(name))


def asked(request: web.Request, feed: Feed) -> Asked:
    """`feed` in the format of the suffix, narrowed and written as the query string says."""
    format = FORMATS[request.match_info["suffix"]]
    values = parsed(request.rel_url.raw_query_string, GRAMMAR)
    options = options_of(values)
    told = canonical(values, GRAMMAR)
    address = f"/feeds/{feed.path}.{format.suffix}" + (f"?{told}" if told else "")
    narrowed = feed.model_copy(update={"query": narrow(feed, values)})
    kind = "attachment" if values.get("download") else "inline"
    return Asked(
        key=address,
        media_type=format.media_type,
        build=partial(build, request.app, narrowed, format, options, address),
        headers={"Content-Disposition": disposition(kind, feed, format, options)},
        follows="today" if options.past is not None else "cancelled",
    )


def narrow(feed: Feed, values: Values) -> EventQuery:
    """A feed that has a filter of its own keeps it: what it says is not to be said otherwise."""
    own = feed.query.model_dump(exclude_defaults=True)
    if taken := [name for name in values if FIELDS.get(name) in own]:
        raise BadParameter(taken[0], f"is set by this feed; /feeds/custom takes any {taken[0]}")
    return feed.query.model_copy(update=query_of(values).model_dump(exclude_defaults=True))


async def build(
    app: web.Application,
    feed: Feed,
    format: Format,
    options: Options,
    address: str,
    moment: Moment,
) -> Content:
    chosen = selection(feed.query, options, moment.today, moment.cancelled_from)
    render = format.renderer(options)
    parts = [
        part async for part in app[STORE].rendered(chosen, format.variant(options), render) if part
    ]
    base = app[SETTINGS].base_url
    head = feed.head(options.lang, base)
    if base:
        head = replace(head, source=f"{base.rstrip('/')}{address}")
    return Content(format.whole(head, parts))


def disposition(kind: str, feed: Feed, format: Format, options: Options) -> str:
    """A plain ASCII name, and the feed's title for whoever reads RFC 8187."""
    plain = f"{feed.path.replace('/', '-')}.{format.suffix}"
    title = quote(f"{feed.title(options.lang)}.{format.suffix}", safe="")
    return f"{kind}; filename=\"{plain}\"; filename*=UTF-8''{title}"


all_events = answering(asked_all)
custom = answering(asked_custom)
country = answering(asked_country)
topic = answering(asked_topic)
named = answering(asked_named)
