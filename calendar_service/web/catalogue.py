"""/api/v1/countries, topics and feeds: what there is to choose from, with counts and addresses."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from aiohttp import web

from calendar_service.feeds import FORMATS, Feed
from calendar_service.feeds.labels import Language, country_name, topic_label
from calendar_service.models import Topic
from calendar_service.web.answering import answering
from calendar_service.web.grammar import LANG
from calendar_service.web.keys import DEFINITIONS, SETTINGS, STORE
from calendar_service.web.moment import Moment
from calendar_service.web.parameters import parsed
from calendar_service.web.representation import Asked, Content
from calendar_service.web.writing import Address, json_asked, json_bytes

GRAMMAR = (LANG,)
Describe = Callable[[web.Application, Language], Awaitable[dict[str, Any]]]


def asked(describe: Describe, request: web.Request) -> Asked:
    values = parsed(request.rel_url.raw_query_string, GRAMMAR)
    address = Address(request.path, values, GRAMMAR)

    async def build(_: Moment) -> Content:
        return Content(json_bytes(await describe(request.app, values.get("lang", "en"))))

    return json_asked(address, build)


async def describe_countries(app: web.Application, lang: Language) -> dict[str, Any]:
    counts = await app[STORE].counts("country")
    told = [
        {"code": code, "name": country_name(code, lang), "events": count}
        | {"feed": addresses(app, f"country/{code.lower()}")}
        for code, count in counts.items()
    ]
    return {"countries": sorted(told, key=lambda one: str(one["name"]))}


async def describe_topics(app: web.Application, lang: Language) -> dict[str, Any]:
    counts = await app[STORE].counts("topic")
    return {
        "topics": [
            {"id": topic.value, "name": topic_label(topic, lang)}
            | {"events": counts.get(topic.value, 0)}
            | {"feed": addresses(app, f"topic/{topic.value}")}
            for topic in Topic
        ]
    }


async def describe_feeds(app: web.Application, lang: Language) -> dict[str, Any]:
    store = app[STORE]
    countries, topics = await store.counts("country"), await store.counts("topic")
    every = app[DEFINITIONS].feeds(countries, topics)
    return {"feeds": [await _feed(app, feed, lang) for feed in every]}


async def _feed(app: web.Application, feed: Feed, lang: Language) -> dict[str, Any]:
    head = feed.head(lang)
    return {
        "name": feed.path,
        "title": head.name,
        "description": head.description,
        "color": head.color,
        "events": await app[STORE].total(feed.query),
        "feed": addresses(app, feed.path),
    }


def addresses(app: web.Application, path: str) -> dict[str, str]:
    """Of a feed in each format; absolute where the public address is known."""
    base = (app[SETTINGS].base_url or "").rstrip("/")
    return {suffix: f"{base}/feeds/{path}.{suffix}" for suffix in FORMATS}


countries = answering(partial(asked, describe_countries))
topics = answering(partial(asked, describe_topics))
feeds = answering(partial(asked, describe_feeds))
