"""Around every handler, where a limit is set: who asks too often is told when to come back."""

from __future__ import annotations

from math import ceil

from aiohttp import web
from aiohttp.typedefs import Handler

from calendar_service.web.keys import LIMITER
from calendar_service.web.limiter import WINDOW
from calendar_service.web.problems import Problem, problem_response


@web.middleware
async def limited(request: web.Request, handler: Handler) -> web.StreamResponse:
    limiter = request.app[LIMITER]
    allowed, left, pause = limiter.take(limiter.client(request))
    told = {
        "RateLimit-Policy": f'"client";q={limiter.quota};w={WINDOW:.0f}',
        "RateLimit": f'"client";r={left};t={ceil(pause)}',
    }
    if not allowed:
        wait = {"Retry-After": str(ceil(WINDOW / limiter.quota))}
        detail = f"More than {limiter.quota} requests in a minute."
        return problem_response(request, Problem(429, "too-many", detail, headers=told | wait))
    response = await handler(request)
    response.headers.update(told)
    return response
