"""The address of the calendar that a selection makes: the shortest that says it."""

from __future__ import annotations

from collections.abc import Iterator

from calendar_service.feeds import Definitions, Feed
from calendar_service.query import EventQuery
from calendar_service.web.pages.parameters import FEED, FILTERS, SUBSCRIBE
from calendar_service.web.pages.selection import Selection
from calendar_service.web.parameters import parsed


def feed_of(selection: Selection, definitions: Definitions) -> Feed | None:
    """The feed that has the very filter of the selection."""
    query = _in_order(selection.query)
    for feed in _candidates(selection, definitions):
        if _in_order(feed.query) == query:
            return feed
    return None


def _in_order(query: EventQuery) -> EventQuery:
    """Alternatives mean the same in any order."""
    many = {name: tuple(sorted(value)) for name, value in query if isinstance(value, tuple)}
    return query.model_copy(update=many)


def _candidates(selection: Selection, definitions: Definitions) -> Iterator[Feed]:
    yield definitions.everything()
    for code in selection.query.countries[:1]:
        yield definitions.of_country(code)
    for topic in selection.query.topics[:1]:
        yield definitions.of_topic(topic)
    for name in sorted(definitions.named):
        yield definitions.of_name(name)


def feed_address(selection: Selection, definitions: Definitions, suffix: str = "ics") -> str:
    """A path with its query; `lang` of the selection is the language of the feed's texts."""
    feed = feed_of(selection, definitions)
    if feed is None:
        return selection.on(f"/feeds/custom.{suffix}", FEED).href
    options = selection.but(**{one.name: None for one in FILTERS})
    return options.on(f"/feeds/{feed.path}.{suffix}", FEED).href


def selection_of(feed: Feed, path: str) -> Selection:
    """The filter of a defined feed as the choices of a page."""
    told = feed.definition.filter.model_dump(mode="json", exclude_defaults=True)
    given = {
        name: ",".join(value).lower() if isinstance(value, list) else str(value).lower()
        for name, value in told.items()
    }
    raw = "&".join(f"{name}={value}" for name, value in given.items())
    return Selection(path, SUBSCRIBE, parsed(raw, SUBSCRIBE))
