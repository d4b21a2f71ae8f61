"""Around every handler: failures become answers that tell nothing of the inside; all are counted.

No middleware: aiohttp runs those through two more coroutines, a tenth of what a ready answer costs.
"""

from __future__ import annotations

import logging
from collections.abc import MutableMapping

from aiohttp import web
from aiohttp.typedefs import Handler

from calendar_service.errors import StoreError, UserError
from calendar_service.web.observing import request_id
from calendar_service.web.pages.errors import error_page
from calendar_service.web.problems import NotFound, Problem, problem_of, problem_response
from calendar_service.web.route import Route
from calendar_service.web.security import DATA, PREFLIGHT

log = logging.getLogger(__name__)

RETRY = {"Retry-After": "60"}
KINDS = {404: "not-found", 405: "method-not-allowed", 408: "too-slow", 413: "too-large"}


def guarded(route: Route, counts: MutableMapping[int, int]) -> Handler:
    """The handler of `route`, which always answers; `counts` has how often with which status."""
    inner = route.handler

    async def handler(request: web.Request) -> web.StreamResponse:
        try:
            response = await inner(request)
        except web.HTTPRedirection:
            raise
        except Exception as error:
            response = _failed(request, error, page=route.page)
        counts[response.status] += 1
        return response

    return handler


def _failed(request: web.Request, error: Exception, *, page: bool) -> web.StreamResponse:
    problem = _problem(request, error)
    return error_page(request, problem) if page else problem_response(request, problem)


def _problem(request: web.Request, error: Exception) -> Problem:
    match error:
        case web.HTTPException():
            return Problem(error.status, KINDS.get(error.status, "refused"), error.reason)
        case UserError() | NotFound():
            return problem_of(error)
        case StoreError() | TimeoutError():
            log.error("%s %s: %s", request.method, request.path, error)
            detail = "The events cannot be read at the moment; try again in a minute."
            return Problem(503, "unavailable", detail, headers=RETRY)
        case _:
            name = request_id(request)
            log.error("%s %s %s", name, request.method, request.path, exc_info=error)
            detail = "Something went wrong here; the log of the service has it."
            return Problem(500, "internal", detail, {"request": name})


async def nowhere(request: web.Request) -> web.StreamResponse:
    """What no route answers: another method, a preflight (CORS), or nothing at all."""
    methods = await _methods(request)
    if not methods:
        detail = "There is nothing at this address."
        return _refused(request, Problem(404, "not-found", detail))
    allow = {"Allow": ", ".join(sorted(methods | {"OPTIONS"}))}
    if request.method == "OPTIONS":
        return web.Response(status=204, headers={**DATA, **PREFLIGHT, **allow})
    detail = f"{request.method[:20]} is not possible here."
    return _refused(request, Problem(405, "method-not-allowed", detail, headers=allow))


async def _methods(request: web.Request) -> set[str]:
    """Those that the routes of this address have."""
    found: set[str] = set()
    for resource in request.app.router.resources():
        if resource is not request.match_info.route.resource:
            _, allowed = await resource.resolve(request)
            found |= allowed
    return found


def _refused(request: web.Request, problem: Problem) -> web.StreamResponse:
    """A page, unless the address is one of data or of a file."""
    first, last = request.path.split("/")[1], request.path.rsplit("/", 1)[-1]
    data = first in {"api", "feeds"} or "." in last or request.method not in {"GET", "HEAD"}
    return problem_response(request, problem) if data else error_page(request, problem)
