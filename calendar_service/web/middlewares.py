"""Around every handler: failures become answers, and none of them tells what is inside."""

from __future__ import annotations

import logging

from aiohttp import web
from aiohttp.typedefs import Handler

from calendar_service.errors import StoreError, UserError
from calendar_service.web.keys import PAGES
from calendar_service.web.observing import request_id
from calendar_service.web.pages.errors import error_page
from calendar_service.web.problems import NotFound, Problem, problem_of, problem_response
from calendar_service.web.security import DATA, PREFLIGHT

log = logging.getLogger(__name__)

RETRY = {"Retry-After": "60"}
KINDS = {404: "not-found", 405: "method-not-allowed", 413: "too-large"}


@web.middleware
async def errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except web.HTTPException as error:
        if error.status < 400:
            raise
        return _refused(request, error)
    except (UserError, NotFound) as error:
        return _told(request, problem_of(error))
    except (StoreError, TimeoutError) as error:
        log.error("%s %s: %s", request.method, request.path, error)
        detail = "The events cannot be read at the moment; try again in a minute."
        return _told(request, Problem(503, "unavailable", detail, headers=RETRY))
    except Exception:
        name = request_id(request)
        log.exception("%s %s %s", name, request.method, request.path)
        detail = "Something went wrong here; the log of the service has it."
        return _told(request, Problem(500, "internal", detail, {"request": name}))


def _refused(request: web.Request, error: web.HTTPException) -> web.StreamResponse:
    """What the router or aiohttp itself refuses."""
    if isinstance(error, web.HTTPMethodNotAllowed):
        methods = error.allowed_methods | {"OPTIONS"}
        allow = {"Allow": ", ".join(sorted(methods))}
        if request.method == "OPTIONS":
            return web.Response(status=204, headers={**DATA, **PREFLIGHT, **allow})
        detail = f"{request.method[:20]} is not possible here."
        return _told(request, Problem(405, "method-not-allowed", detail, headers=allow))
    detail = "There is nothing at this address." if error.status == 404 else error.reason
    return _told(request, Problem(error.status, KINDS.get(error.status, "refused"), detail))


def _told(request: web.Request, problem: Problem) -> web.Response:
    if for_people(request):
        return error_page(request, problem)
    return problem_response(request, problem)


def for_people(request: web.Request) -> bool:
    """Whether an error is to be a page: on pages, and where there is neither data nor a file."""
    name = request.match_info.route.name
    if name is not None:
        return name in request.app[PAGES]
    first = request.path.split("/")[1]
    return first not in {"api", "feeds"} and "." not in request.path.rsplit("/", 1)[-1]
