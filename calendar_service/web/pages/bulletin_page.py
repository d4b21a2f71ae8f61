"""`/bulletins/ID`: the whole text of a bulletin with every sentence marked that tells an event."""

from __future__ import annotations

from typing import Any

from calendar_service.feeds.text import one_line, web_address
from calendar_service.models import Bulletin, Event
from calendar_service.web.keys import STORE
from calendar_service.web.moment import Moment
from calendar_service.web.pages.entry import mark_of
from calendar_service.web.pages.families import family
from calendar_service.web.pages.marking import Span, pieces
from calendar_service.web.pages.parameters import LANG
from calendar_service.web.pages.visit import Visit, page
from calendar_service.web.problems import NotFound


async def build(visit: Visit, _: Moment) -> bytes:
    store, id = visit.request.app[STORE], visit.request.match_info["id"]
    bulletin = await store.bulletin(id)
    if bulletin is None:
        raise NotFound(f"{id}: there is no such bulletin")
    told = sorted(await store.told_in(id), key=lambda event: _first(event, id))
    spans = [
        Span(source.start, source.end, number, family(event.topics))
        for number, event in enumerate(told, 1)
        for source in event.sources
        if source.bulletin == id
    ]
    context: dict[str, Any] = {
        "bulletin": bulletin,
        "title": one_line(bulletin.title or bulletin.id),
        "link": web_address(bulletin.url),
        "told": [(number, event, mark_of(event)) for number, event in enumerate(told, 1)],
        "families": [family(event.topics) for event in told],
        "pieces": pieces(bulletin.text, spans, begin=_after_title(bulletin, spans)),
    }
    return visit.render("bulletin.html", context)


def _first(event: Event, bulletin: str) -> tuple[int, str]:
    """Where the bulletin begins to tell of the event."""
    told = (one.start for one in event.sources if one.bulletin == bulletin)
    return min(told, default=0), event.uid


def _after_title(bulletin: Bulletin, spans: list[Span]) -> int:
    """Where the text goes on after the title, which the page's heading says already."""
    title = bulletin.title or ""
    at = bulletin.text.find(title) if title else -1
    after = at + len(title)
    if at < 0 or bulletin.text[:at].strip() or any(span.start < after for span in spans):
        return 0
    rest = bulletin.text[after:]
    text = after + len(rest) - len(rest.lstrip())
    return min([text, *(span.start for span in spans)])


bulletin = page(build, (LANG,), certain=False)
