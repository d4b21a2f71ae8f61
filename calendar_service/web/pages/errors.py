"""An error as a page."""

from __future__ import annotations

from aiohttp import web

from calendar_service.feeds.labels import LANGUAGES
from calendar_service.web.pages.language import preferred, translations
from calendar_service.web.pages.parameters import CALENDAR
from calendar_service.web.pages.selection import Selection
from calendar_service.web.pages.visit import HEADERS, HTML, Visit
from calendar_service.web.problems import Problem


def error_page(request: web.Request, problem: Problem) -> web.Response:
    """What `problem` says, for a person, with a way on."""
    asked = request.rel_url.query.get("lang", "").lower()
    chosen = next((lang for lang in LANGUAGES if lang == asked), None)
    lang = chosen or preferred(request.headers.get("Accept-Language", ""))
    visit = Visit(request, Selection("/", CALENDAR, {"lang": chosen} if chosen else {}), lang, "")
    _ = translations(lang).gettext
    titles = {
        400: _("This address asks for something that cannot be"),
        403: _("This is not open to everybody"),
        401: _("This is not open to everybody"),
        404: _("There is nothing here"),
        405: _("This is not possible here"),
        503: _("The events cannot be read at the moment"),
    }
    title = titles.get(problem.status, _("Something went wrong"))
    body = visit.render("error.html", {"title": title, "problem": problem})
    headers = {
        **HEADERS,
        "Content-Type": HTML,
        "Content-Language": lang,
        "Cache-Control": "no-store",
        **problem.headers,
    }
    return web.Response(status=problem.status, body=body, headers=headers)
