"""Reading what a client sends: as long as an idle connection is held, and no longer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

from aiohttp import web

from calendar_service.web.keys import SETTINGS

T = TypeVar("T")


async def received(request: web.Request, reading: Awaitable[T]) -> T:
    """What `reading` the body gives; raises HTTPRequestTimeout when the client takes too long.

    The library itself bounds how long a request's head may take, and nothing else.
    """
    try:
        async with asyncio.timeout(request.app[SETTINGS].keepalive_seconds):
            return await reading
    except TimeoutError:
        raise web.HTTPRequestTimeout(reason="The body took too long to come.") from None
