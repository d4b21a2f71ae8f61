"""/openapi.json, and /docs: the same to read, from this host alone."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version
from typing import Any

from aiohttp import web
from jinja2 import Environment, PackageLoader, StrictUndefined

from calendar_service.web.answering import answering
from calendar_service.web.keys import ROUTES, SETTINGS
from calendar_service.web.moment import Moment
from calendar_service.web.openapi import document
from calendar_service.web.pages.static import address
from calendar_service.web.parameters import parsed
from calendar_service.web.representation import Asked, Content
from calendar_service.web.security import PAGE
from calendar_service.web.writing import Address, json_asked, json_bytes


def described(app: web.Application) -> dict[str, Any]:
    routes = app[ROUTES]
    return document(routes, version("calendar-service"), app[SETTINGS].base_url)


def asked_openapi(request: web.Request) -> Asked:
    parsed(request.rel_url.raw_query_string, ())

    async def build(_: Moment) -> Content:
        return Content(json_bytes(described(request.app)))

    return json_asked(Address("/openapi.json", {}, ()), build)


def asked_page(request: web.Request) -> Asked:
    parsed(request.rel_url.raw_query_string, ())

    async def build(_: Moment) -> Content:
        return Content(template().render(api=described(request.app), problems=PROBLEMS).encode())

    return Asked("/docs", "text/html; charset=utf-8", build, common=PAGE)


# What the `type` of a problem refers to.
PROBLEMS = {
    "bad-parameter": "A parameter is unknown, or has a value that it cannot have: the members "
    "`parameter`, `value` and `allowed` say which, and what is possible.",
    "bad-request": "The request cannot be understood.",
    "not-found": "There is no such event, calendar or page.",
    "editing-off": "Nobody may correct events here: the service has no editing token.",
    "unauthorized": "Correcting events takes the editing token.",
    "changed-meanwhile": "Somebody else changed the event since it was looked at.",
    "method-not-allowed": "This address is only read: the Allow header lists how.",
    "too-many": "More requests than one client may make: Retry-After tells when to come back.",
    "too-large": "The request is larger than anything that is needed here.",
    "refused": "The request cannot be answered.",
    "unavailable": "The store cannot be read, and the answer is not at hand: try again later.",
    "internal": "A defect of the service; its log has the request's name.",
}


@cache
def template() -> Any:
    loader = PackageLoader("calendar_service.web")
    environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined)
    environment.globals["static"] = address
    return environment.get_template("docs.html")


openapi = answering(asked_openapi)
page = answering(asked_page)
