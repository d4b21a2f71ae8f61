"""What requests are called, and a line of JSON for each where that is wanted."""

from __future__ import annotations

import json
import logging
import re
import secrets
import time
from itertools import count
from typing import Final

from aiohttp import web
from aiohttp.typedefs import Handler

from calendar_service.web.keys import CLOCK
from calendar_service.web.route import route_of

access = logging.getLogger("calendar_service.access")

REQUEST_ID: Final = web.RequestKey("REQUEST_ID", str)
HEADER = "X-Request-ID"
_GIVEN = re.compile(r"[A-Za-z0-9._-]{8,64}")
_process = secrets.token_hex(4)  # tells the lines of one process from those of others
_numbers = count(1)


def request_id(request: web.Request) -> str:
    """What the proxy calls the request, else a name of its own; always the same for one request."""
    known = request.get(REQUEST_ID)
    if known is None:
        given = request.headers.get(HEADER, "")
        known = given if _GIVEN.fullmatch(given) else f"{_process}-{next(_numbers):x}"
        request[REQUEST_ID] = known
    return known


@web.middleware
async def logged(request: web.Request, handler: Handler) -> web.StreamResponse:
    started = time.perf_counter()
    name = request_id(request)
    response = await handler(request)
    response.headers[HEADER] = name
    line = {
        "time": request.app[CLOCK]().isoformat(timespec="milliseconds"),
        "id": name,
        "client": request.remote,
        "method": request.method,
        "target": request.raw_path,
        "route": route_of(request),
        "status": response.status,
        "octets": response.content_length or 0,
        "ms": round((time.perf_counter() - started) * 1000, 2),
        "agent": request.headers.get("User-Agent"),
    }
    access.info(json.dumps(line, ensure_ascii=True))
    return response
