"""`/review`: what an editor should look at, and the token that opens it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from calendar_service.feeds.labels import Language
from calendar_service.feeds.remarks import remark_text
from calendar_service.store import Doubt, open_doubts
from calendar_service.web.bodies import received
from calendar_service.web.editing import refusal
from calendar_service.web.keys import SETTINGS, STORE
from calendar_service.web.pages.dates import short_when
from calendar_service.web.pages.editors import (
    COOKIE,
    FOREIGN,
    SIGN_IN,
    editors_only,
    opened,
    sent_from_here,
)
from calendar_service.web.pages.errors import error_page
from calendar_service.web.pages.language import translations
from calendar_service.web.pages.parameters import LANG
from calendar_service.web.pages.visit import private, see, visit


@editors_only
async def review(request: web.Request) -> web.StreamResponse:
    asking = visit(request, (LANG,))
    found = await open_doubts(request.app[STORE])
    return private(asking, "review.html", {"groups": groups(found, asking.lang)})


def groups(found: tuple[Doubt, ...], lang: Language) -> list[tuple[str, list[dict[str, Any]]]]:
    """The doubts by what has to be done about them; groups without any are left out."""
    _ = translations(lang).gettext
    without = [one for one in found if one.other is None and one.event.when is None]
    unsure = [one for one in found if one.other is None and one.event.when is not None]
    pairs = [one for one in found if one.other is not None]
    told = ((_("Doubtful"), unsure), (_("Without a day"), without), (_("Perhaps the same"), pairs))
    return [(label, [_row(one, lang) for one in doubts]) for label, doubts in told if doubts]


def _row(doubt: Doubt, lang: Language) -> dict[str, Any]:
    event = doubt.event
    when = short_when(event.when, lang) if event.when else event.approximate or ""
    reasons = [remark_text(reason, lang) for reason in doubt.reasons]
    return {"event": event, "other": doubt.other, "when": when, "reasons": reasons}


async def sign_in(request: web.Request) -> web.StreamResponse:
    """The form that asks for the token, and where it is sent."""
    settings = request.app[SETTINGS]
    if settings.editing_token is None and (problem := refusal(settings, None)):
        return error_page(request, problem)
    wrong = False
    if request.method == "POST":
        if not sent_from_here(request):
            return error_page(request, FOREIGN)
        token = (await received(request, request.post())).get("token")
        if refusal(settings, token if isinstance(token, str) else None) is None:
            return opened(request, see("/review"))
        wrong = True
    context: Mapping[str, Any] = {"wrong": wrong, "action": SIGN_IN}
    return private(visit(request, (LANG,)), "sign_in.html", context, 401 if wrong else 200)


@editors_only
async def sign_out(request: web.Request) -> web.StreamResponse:
    response = see("/")
    response.del_cookie(COOKIE, path="/review")
    return response
