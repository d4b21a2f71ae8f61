"""The address of the calendar that a selection makes: the shortest that says it."""

from __future__ import annotations

from calendar_service.web.pages.parameters import FEED, FILTERS
from calendar_service.web.pages.selection import Selection


def feed_address(selection: Selection, suffix: str = "ics") -> str:
    """A path with its query; `lang` of the selection is the language of the feed's texts."""
    chosen = [one.name for one in FILTERS if one.name in selection.values]
    if not chosen:
        return selection.on(f"/feeds/all.{suffix}", FEED).href
    if chosen in (["country"], ["topic"]):
        (name,) = chosen
        values = selection.values[name]
        if len(values) == 1:
            path = f"/feeds/{name}/{values[0]}.{suffix}"
            return selection.but(**{name: None}).on(path, FEED).href
    return selection.on(f"/feeds/custom.{suffix}", FEED).href
