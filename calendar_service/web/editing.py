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
from pydantic import Field

from calendar_service.amendment import Amendment, amendment, checked
from calendar_service.errors import NoSuchEvent, UserError
from calendar_service.models import Event, Model, NonEmpty
from calendar_service.record import instant, record, utc_times
from calendar_service.settings import Settings
from calendar_service.store import Correction, Doubt, EventStore, open_doubts
from calendar_service.web.bodies import received
from calendar_service.web.documents import EventRecord
from calendar_service.web.keys import CLOCK, SETTINGS, STORE
from calendar_service.web.problems import Problem, problem_response
from calendar_service.web.route import Operation, Route
from calendar_service.web.security import DATA

MEDIA_TYPES = ("application/json", "application/merge-patch+json")
CHALLENGE = {"WWW-Authenticate": 'Bearer realm="editing"'}


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


class Said(Model):
    """Who does it, and the reason; both are kept with it."""

    who: NonEmpty
    why: NonEmpty


class Merging(Said):
    """The event lives on with all that tells of the one `with` this UID."""

    other: NonEmpty = Field(alias="with")


class KeepingApart(Said):
    """The event and the one with this UID are two, however alike."""

    other: NonEmpty = Field(alias="from")


class Splitting(Said):
    """What this bulletin tells is another event."""

    bulletin: NonEmpty


class Correcting(Amendment, Said):
    """What to correct; with `sequence`, only if the event is still as it was looked at."""

    sequence: int | None = None


ACTIONS: Mapping[str, type[Said]] = {
    **dict.fromkeys(("confirm", "hide", "show", "revert"), Said),
    "merge": Merging,
    "keep-apart": KeepingApart,
    "split": Splitting,
}


async def edit(
    store: EventStore, action: str, uid: str, given: Mapping[str, Any], now: datetime
) -> str:
    """Carries out `correct` or one of ACTIONS, as its model has it `given`; raises UserError.

    Gives the UID of the event to look at next.
    """
    known = await store.event(uid)
    target = known.uid if known else uid
    if action == "correct":
        return await _correct(store, known, uid, checked(Correcting, given), now)
    if action not in ACTIONS:
        raise UserError(f"{action}: there are correct, {', '.join(ACTIONS)}")
    order = checked(ACTIONS[action], given)
    by: dict[str, Any] = {"who": order.who, "why": order.why, "now": now}
    match order:
        case Merging():
            await store.merge(target, order.other, **by)
        case KeepingApart():
            await store.keep_apart(target, order.other, **by)
        case Splitting():
            return await store.split(target, order.bulletin, **by)
        case _:
            simple = {"confirm": store.confirm, "hide": store.hide, "show": store.show}
            await simple.get(action, store.revert)(target, **by)
    return target


async def _correct(
    store: EventStore, known: Event | None, uid: str, order: Correcting, now: datetime
) -> str:
    if known is None:
        raise NoSuchEvent(uid)
    given = order.model_dump(exclude_unset=True, exclude={"who", "why", "sequence"})
    fields = amendment(given).fields(known)
    if not fields:
        raise UserError("name a field to correct")
    by: dict[str, Any] = {"who": order.who, "why": order.why, "now": now}
    await store.correct(known.uid, fields, **by, seen=order.sequence)
    return known.uid


# --- Handlers ------------------------------------------------------------------------------------


def editors_only(handler: Handler) -> Handler:
    """Only with the token, as `Authorization: Bearer …`: what a browser never sends by itself."""

    @wraps(handler)
    async def guarded(request: web.Request) -> web.StreamResponse:
        problem = refusal(request.app[SETTINGS], _bearer(request))
        if problem is not None:
            return problem_response(request, problem)
        return await handler(request)

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
        told = json.loads(await received(request, request.text()))
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

SUMMARIES = {
    "confirm": "Vouch for an event that was doubtful.",
    "hide": "Take an event out of everything that is published.",
    "show": "Bring a hidden event back.",
    "revert": "Take back what was corrected, confirmed or hidden.",
    "merge": "Two records are one event.",
    "keep-apart": "Two records are different events, however alike.",
    "split": "What one bulletin tells is another event.",
}


def told(summary: str, takes: type[Said], *done: int) -> Operation:
    errors = (400, 401, 403, 404, 409, 413, 415, 429, 503)
    return Operation(summary, EventRecord, "editing", errors=errors, takes=takes, done=done)


def _posted(action: str) -> Route:
    done = (201,) if action == "split" else (200, 204)
    operation = told(SUMMARIES[action], ACTIONS[action], *done)
    return Route(f"{EVENT}/{action}", f"event-{action}", acting(action), "POST", told=operation)


ROUTES: tuple[Route, ...] = (
    Route(
        EVENT,
        "event-correct",
        correct,
        "PATCH",
        told=told("Correct an event; it outlives every later reading.", Correcting, 200),
    ),
    *map(_posted, ACTIONS),
    Route(f"{EVENT}/corrections", "event-corrections", corrections),
    Route("/api/v1/corrections", "corrections", corrections),
    Route("/api/v1/review", "review", review),
)
