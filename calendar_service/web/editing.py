"""Corrections over HTTP: off without a token in the settings; every write says who and why."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from functools import wraps
from hmac import compare_digest
from typing import Any

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

from calendar_service.amendment import amendment
from calendar_service.errors import ChangedMeanwhile, NoSuchEvent, UserError
from calendar_service.models import Event
from calendar_service.record import instant, record, utc_times
from calendar_service.settings import Settings
from calendar_service.store import Correction, Doubt, EventStore, open_doubts
from calendar_service.web.keys import CLOCK, SETTINGS, STORE
from calendar_service.web.problems import Problem, problem_response
from calendar_service.web.route import Route
from calendar_service.web.security import DATA

MEDIA_TYPES = ("application/json", "application/merge-patch+json")
CHALLENGE = {"WWW-Authenticate": 'Bearer realm="editing"'}
ACTIONS = ("confirm", "hide", "show", "revert", "merge", "keep-apart", "split")


# --- What pages with forms use as well -----------------------------------------------------------


def refusal(settings: Settings, token: str | None) -> Problem | None:
    """Why whoever shows `token` may not edit; None if they may. Takes as long for any token."""
    wanted = settings.editing_token
    if wanted is None:
        return Problem(403, "editing-off", "Editing over HTTP is off: no editing token is set.")
    if token is None:
        return Problem(401, "unauthorized", "Send the editing token.", headers=CHALLENGE)
    if not compare_digest(token.encode(), wanted.get_secret_value().encode()):
        return Problem(401, "unauthorized", "This is not the editing token.", headers=CHALLENGE)
    return None


async def edit(
    store: EventStore, action: str, uid: str, given: Mapping[str, Any], now: datetime
) -> str:
    """Carries out `correct` or one of ACTIONS; gives the UID of the event to look at next.

    `given` holds `who` and `why`, what the action is about (`with`, `from`, `bulletin`), and for a
    correction the fields of an Amendment and perhaps `sequence`, that of the event looked at.
    Raises UserError.
    """
    rest = dict(given)
    by: dict[str, Any] = {name: _word(rest.pop(name, None), name) for name in ("who", "why")}
    by["now"] = now
    known = await store.event(uid)
    target = known.uid if known else uid
    if action == "correct":
        seen = rest.pop("sequence", None)
        if known is None:
            raise NoSuchEvent(uid)
        fields = amendment(rest).fields(known)
        if not fields:
            raise UserError("name a field to correct")
        await store.correct(target, fields, **by, seen=_sequence(seen))
        return target
    about = {"merge": "with", "keep-apart": "from", "split": "bulletin"}.get(action)
    other = _word(rest.pop(about, None), about) if about else ""
    if rest:
        raise UserError(f"{', '.join(sorted(rest))}: not a part of {action}")
    match action:
        case "merge":
            await store.merge(target, other, **by)
        case "keep-apart":
            await store.keep_apart(target, other, **by)
        case "split":
            return await store.split(target, other, **by)
        case "confirm":
            await store.confirm(target, **by)
        case "hide":
            await store.hide(target, **by)
        case "show":
            await store.show(target, **by)
        case "revert":
            await store.revert(target, **by)
        case _:
            raise UserError(f"{action}: there are correct, {', '.join(ACTIONS)}")
    return target


def _word(value: Any, name: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise UserError(f"{name}: say it in words")
    return value.strip()


def _sequence(value: Any) -> int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, str) and value.isdigit():
        return int(value)
    raise UserError("sequence: the number that the event had")


# --- Handlers ------------------------------------------------------------------------------------


def editors_only(handler: Handler) -> Handler:
    """Only with the token, as `Authorization: Bearer …`: what a browser never sends by itself."""

    @wraps(handler)
    async def guarded(request: web.Request) -> web.StreamResponse:
        problem = refusal(request.app[SETTINGS], _bearer(request))
        if problem is not None:
            return problem_response(request, problem)
        try:
            return await handler(request)
        except NoSuchEvent as error:
            return problem_response(request, Problem(404, "not-found", str(error)))
        except ChangedMeanwhile as error:
            members = {"sequence": error.sequence}
            return problem_response(request, Problem(409, "conflict", str(error), members))

    return guarded


def _bearer(request: web.Request) -> str | None:
    scheme, _, token = request.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" and token.strip() else None


@editors_only
async def correct(request: web.Request) -> web.Response:
    return await _edited(request, "correct")


def acting(action: str) -> Handler:
    """The handler of an action that is posted to the event."""

    @editors_only
    async def handler(request: web.Request) -> web.Response:
        return await _edited(request, action)

    return handler


async def _edited(request: web.Request, action: str) -> web.Response:
    """The event as it now is; nothing if it is no longer published."""
    given = await _json(request)
    store, now = request.app[STORE], request.app[CLOCK]()
    uid = await edit(store, action, request.match_info["uid"], given, now)
    event = await store.event(uid)
    if event is None:
        return web.Response(status=204, headers={**DATA, "Cache-Control": "no-store"})
    made = {"Location": f"/events/{uid}.json"} if action == "split" else {}
    return _answer(_shown(event), status=201 if made else 200, headers=made)


async def _json(request: web.Request) -> dict[str, Any]:
    if request.content_type not in MEDIA_TYPES:
        raise web.HTTPUnsupportedMediaType(reason=f"Send {MEDIA_TYPES[0]}.")
    try:
        told = json.loads(await request.text())
        plain = json.dumps(told, ensure_ascii=False).encode()  # fails on half a character
    except (ValueError, RecursionError):
        raise UserError("the body is not JSON") from None
    if not isinstance(told, dict) or b"\\u0000" in plain:
        raise UserError("the body is not a JSON object of texts that can be kept")
    return told


@editors_only
async def review(request: web.Request) -> web.Response:
    """What is doubtful; with `other`, two events that may be one."""
    found = await open_doubts(request.app[STORE])
    return _answer({"doubts": [_doubt(one) for one in found]})


@editors_only
async def corrections(request: web.Request) -> web.Response:
    """All that editors did, or what they did to one event, oldest first."""
    found = await request.app[STORE].corrections(request.match_info.get("uid"))
    return _answer({"corrections": [_correction(one) for one in found]})


def _shown(event: Event) -> dict[str, Any]:
    return record(event) | utc_times(event.when)


def _doubt(doubt: Doubt) -> dict[str, Any]:
    other = _shown(doubt.other) if doubt.other else None
    return {"event": _shown(doubt.event), "reasons": list(doubt.reasons), "other": other}


def _correction(one: Correction) -> dict[str, Any]:
    said = {"uid": one.uid, "action": one.action, "fields": one.fields}
    return said | {"who": one.who, "why": one.why, "at": instant(one.at)}


def _answer(
    document: Mapping[str, Any], *, status: int = 200, headers: Mapping[str, str] | None = None
) -> web.Response:
    body = json.dumps(document, ensure_ascii=False).encode()
    return web.Response(
        status=status,
        body=body,
        content_type="application/json",
        charset="utf-8",
        headers={**DATA, "Cache-Control": "no-store", **(headers or {})},
    )


EVENT = "/api/v1/events/{uid}"

ROUTES: tuple[Route, ...] = (
    Route(EVENT, "event-correct", correct, "PATCH"),
    *(Route(f"{EVENT}/{action}", f"event-{action}", acting(action), "POST") for action in ACTIONS),
    Route(f"{EVENT}/corrections", "event-corrections", corrections),
    Route("/api/v1/corrections", "corrections", corrections),
    Route("/api/v1/review", "review", review),
)
