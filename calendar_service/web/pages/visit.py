"""Who asks for a page, and how: the selection, the reader's language, the service's address."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import parse_qsl

from aiohttp import web
from aiohttp.typedefs import Handler

from calendar_service.feeds.labels import LANGUAGES, Language
from calendar_service.web.keys import SETTINGS, SHELF, WATCH
from calendar_service.web.moment import Moment
from calendar_service.web.pages.language import preferred
from calendar_service.web.pages.parameters import CALENDAR
from calendar_service.web.pages.rendering import render
from calendar_service.web.pages.selection import Selection, selected
from calendar_service.web.parameters import Parameter
from calendar_service.web.representation import Asked, Content
from calendar_service.web.security import PAGE

HTML = "text/html; charset=utf-8"
HEADERS: Mapping[str, str] = {**PAGE, "Vary": "Accept-Encoding, Accept-Language"}


@dataclass(frozen=True, slots=True)
class Visit:
    """`origin` is how the world names the service, without a slash at the end."""

    request: web.Request
    selection: Selection
    lang: Language
    origin: str

    def local(self, path: str) -> str:
        """The address of another page, in the language that this one's address names."""
        chosen = self.selection.values.get("lang")
        return f"{path}?lang={chosen}" if chosen else path

    def _filtered(self, name: str, value: str) -> str:
        """The address of the calendar of what has this value."""
        chosen = self.selection.values.get("lang")
        return Selection("/", CALENDAR, {}).but(lang=chosen, **{name: (value,)}).href

    def render(self, template: str, context: Mapping[str, Any]) -> bytes:
        """The page, with what every page says; `context` goes before it."""
        common = {
            "section": "",
            "home": self.local("/"),
            "filtered": self._filtered,
            "subscribe": self.local("/subscribe"),
            "languages": [(one, self.selection.but(lang=one).href) for one in LANGUAGES],
            "canonical": self.origin + self.selection.but(lang=self.lang).href,
        }
        return render(self.request, self.lang, template, common | dict(context))


class Elsewhere(Exception):
    """The page is at another address now."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


Build = Callable[[Visit, Moment], Awaitable[bytes]]


def visit(request: web.Request, known: Sequence[Parameter]) -> Visit:
    """Raises BadParameter for what the page does not know."""
    selection = selected(request.path, request.rel_url.raw_query_string, known)
    lang = selection.values.get("lang") or preferred(request.headers.get("Accept-Language", ""))
    base = request.app[SETTINGS].base_url or f"{request.scheme}://{request.host}"
    return Visit(request, selection, lang, base.rstrip("/"))


def page(
    build: Build,
    known: Sequence[Parameter],
    *,
    follows: Literal["version", "today"] = "version",
    certain: bool = True,
    headers: Mapping[str, str] = HEADERS,
) -> Handler:
    """The handler of a page that is finished once for each state of the store and language.

    A form leaves parameters empty or says one twice, and a selection may be said in any order: all
    lead on to the one address that is shared and kept.
    """

    async def handler(request: web.Request) -> web.StreamResponse:
        asking = visit(request, known)
        raw = parse_qsl(request.rel_url.raw_query_string, keep_blank_values=True)
        if raw != parse_qsl(asking.selection.text):
            return see(asking.selection.href)

        async def content(moment: Moment) -> Content:
            return Content(await build(asking, moment))

        read = request.app[WATCH].moment.last_ingest
        asked = Asked(
            key=f"{asking.origin}{asking.selection.href} {asking.lang} {read}",
            media_type=HTML,
            build=content,
            headers={"Content-Language": asking.lang},
            follows=follows,
            certain=certain,
            by_address=False,  # but also the language of the reader
            common=headers,
        )
        try:
            return await request.app[SHELF].answer(request, asked)
        except Elsewhere as other:
            return see(other.address, 301)

    return handler


def private(
    asking: Visit, template: str, context: Mapping[str, Any], status: int = 200
) -> web.Response:
    """A page for one reader, which nobody keeps."""
    headers = {
        **HEADERS,
        "Content-Type": HTML,
        "Content-Language": asking.lang,
        "Cache-Control": "no-store",
    }
    body = asking.render(template, context)
    return web.Response(status=status, body=body, headers=headers)


def see(address: str, status: int = 303) -> web.Response:
    return web.Response(status=status, headers={**PAGE, "Location": address})
