"""Who may review: the editing token opens a session that a cookie keeps."""

from __future__ import annotations

from functools import wraps
from hashlib import sha256
from hmac import compare_digest, new
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

from calendar_service.settings import Settings
from calendar_service.web.editing import refusal
from calendar_service.web.keys import SETTINGS
from calendar_service.web.pages.errors import error_page
from calendar_service.web.pages.visit import see
from calendar_service.web.problems import Problem

COOKIE = "editing"
LASTS = 12 * 60 * 60  # seconds
SIGN_IN = "/review/sign-in"
FOREIGN = Problem(403, "forbidden", "This form was sent from another site.")


def session(settings: Settings) -> str:
    """What the cookie holds: it follows from the token and does not tell it."""
    token = settings.editing_token
    secret = token.get_secret_value().encode() if token else b""
    return new(secret, b"review pages", sha256).hexdigest()


def editors_only(handler: Handler) -> Handler:
    """Others are asked for the token; a form of another site is refused."""

    @wraps(handler)
    async def guarded(request: web.Request) -> web.StreamResponse:
        settings = request.app[SETTINGS]
        if settings.editing_token is None and (problem := refusal(settings, None)):
            return error_page(request, problem)
        if not compare_digest(request.cookies.get(COOKIE, "").encode(), session(settings).encode()):
            return see(SIGN_IN)
        if request.method == "POST" and not sent_from_here(request):
            return error_page(request, FOREIGN)
        return await handler(request)

    return guarded


def sent_from_here(request: web.Request) -> bool:
    """Browsers name the origin of a form that is posted; other programs need not."""
    origin = request.headers.get("Origin")
    own = {request.host, urlsplit(request.app[SETTINGS].base_url or "").netloc}
    return origin is None or urlsplit(origin).netloc in own


def opened(request: web.Request, response: web.Response) -> web.Response:
    settings = request.app[SETTINGS]
    public = settings.base_url or str(request.url)
    response.set_cookie(
        COOKIE,
        session(settings),
        max_age=LASTS,
        path="/review",
        httponly=True,
        samesite="Strict",
        secure=public.startswith("https:"),
    )
    return response
