"""Other spellings of a feed's address lead to the one that it has, for good (301)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from aiohttp import web

from calendar_service.feeds import FORMATS
from calendar_service.feeds.labels import LANGUAGES, country_name, topic_label
from calendar_service.models import Topic
from calendar_service.reference.countries import codes
from calendar_service.reference.fold import fold
from calendar_service.web.keys import DEFINITIONS
from calendar_service.web.problems import NotFound
from calendar_service.web.security import DATA

LONGEST = 100  # characters of a name that are looked at


async def feed(request: web.Request) -> web.Response:
    """Upper case, names of countries and topics in any language, a missing folder or suffix."""
    group, name = request.match_info.get("group"), request.match_info["name"]
    stem, _, suffix = name.partition(".")
    suffix = suffix.lower() or "ics"
    known = len(name) < LONGEST
    path = _path(request.app, group and group.lower(), spelled(stem)) if known else None
    if path is None or suffix not in FORMATS:
        raise NotFound(f"{name[:LONGEST]}: no such feed; /api/v1/feeds lists all")
    query = request.rel_url.raw_query_string
    location = f"/feeds/{path}.{suffix}" + (f"?{query}" if query else "")
    headers = {**DATA, "Location": location, "Cache-Control": "public, max-age=86400"}
    return web.Response(status=301, headers=headers)


def _path(app: web.Application, group: str | None, name: str) -> str | None:
    own = {"all", "custom", *app[DEFINITIONS].named}
    places = {"country": countries(), "topic": topics()}
    if group is None and name in own:
        return name
    for folder, names in places.items():
        if group in {None, folder} and name in names:
            return f"{folder}/{names[name]}"
    return None


def spelled(name: str) -> str:
    return " ".join(fold(name).replace("-", " ").replace("_", " ").split()).replace(" ", "-")


@cache
def countries() -> dict[str, str]:
    """What people may write for a country, by the code that its feed has."""
    return {spelled(name): code.lower() for code in codes() for name in _country_names(code)}


def _country_names(code: str) -> Iterator[str]:
    yield code
    yield from (country_name(code, lang) for lang in LANGUAGES)


@cache
def topics() -> dict[str, str]:
    """What people may write for a topic, by its id."""
    labelled = {
        spelled(topic_label(topic, lang)): topic.value for topic in Topic for lang in LANGUAGES
    }
    return labelled | {topic.value: topic.value for topic in Topic}
