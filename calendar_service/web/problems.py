"""Errors as answers: one shape (RFC 9457) for every route that serves data."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from aiohttp import web

from calendar_service.errors import CalendarError, ChangedMeanwhile, NoSuchEvent, UserError
from calendar_service.web.security import DATA

MEDIA_TYPE = "application/problem+json"
LONGEST = 200  # characters of what was asked that an answer repeats


class NotFound(CalendarError):
    """There is no such event, feed or page."""


class BadParameter(UserError):
    """A parameter of the query is unknown, or has a value that it cannot have."""

    def __init__(
        self, name: str, reason: str, *, value: str | None = None, allowed: Sequence[str] = ()
    ) -> None:
        shown = name if value is None else f"{name}={value[:LONGEST]}"
        super().__init__(f"{shown}: {reason}")
        self.name = name
        self.value = value
        self.allowed = allowed


@dataclass(frozen=True, slots=True)
class Problem:
    """`kind` names the problem in its `type`, an address at which it is explained."""

    status: int
    kind: str
    detail: str
    members: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        return HTTPStatus(self.status).phrase


def problem_of(error: BadParameter | NotFound | UserError) -> Problem:
    """What a client did wrong, named."""
    members: dict[str, Any]
    match error:
        case ChangedMeanwhile():
            members = {"sequence": error.sequence}
            return Problem(409, "changed-meanwhile", str(error), members)
        case NotFound() | NoSuchEvent():
            return Problem(404, "not-found", str(error))
        case BadParameter(name=name, value=value, allowed=allowed):
            members = {"parameter": name[:LONGEST]}
            if value is not None:
                members["value"] = value[:LONGEST]
            if allowed:
                members["allowed"] = list(allowed)
            return Problem(400, "bad-parameter", str(error), members)
        case _:
            return Problem(400, "bad-request", str(error))


def problem_response(request: web.BaseRequest, problem: Problem) -> web.Response:
    document = {
        "type": f"/docs#{problem.kind}",
        "title": problem.title,
        "status": problem.status,
        "detail": problem.detail,
        "instance": request.path[:LONGEST],
        **problem.members,
    }
    own = {"Cache-Control": "no-store", "Content-Type": MEDIA_TYPE}
    headers = {**DATA, **own, **problem.headers}
    body = json.dumps(document, ensure_ascii=False).encode("utf-8", "replace")
    return web.Response(status=problem.status, body=body, headers=headers)
