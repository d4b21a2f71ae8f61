"""`/embed`: the agenda of a month for a frame in somebody else's page."""

from __future__ import annotations

from calendar_service.web.moment import Moment
from calendar_service.web.pages.calendar import calendar_context
from calendar_service.web.pages.calendar_page import contents_of
from calendar_service.web.pages.parameters import CALENDAR, EMBED, SUBSCRIBE
from calendar_service.web.pages.visit import HEADERS, Visit, page

# What a page keeps to itself, this one does not: any site may frame it.
FRAMED = {
    **{name: value for name, value in HEADERS.items() if name != "X-Frame-Options"},
    "Content-Security-Policy": HEADERS["Content-Security-Policy"].replace(
        "frame-ancestors 'none'", "frame-ancestors *"
    ),
    "Cross-Origin-Resource-Policy": "cross-origin",
}


async def build(visit: Visit, moment: Moment) -> bytes:
    contents = await contents_of(visit, moment)
    context = calendar_context(visit.selection, contents, moment.today, visit.lang)
    ways = {
        "whole": visit.selection.on("/", CALENDAR).href,
        "subscribe": visit.selection.on("/subscribe", SUBSCRIBE).href,
    }
    return visit.render("embed.html", context | ways)


embed = page(build, EMBED, follows="today", headers=FRAMED)
