"""From a function that says what a request asks for to a handler that answers it.

What is ready for this very address was looked up before: see `guard`.
"""

from __future__ import annotations

from collections.abc import Callable

from aiohttp import web
from aiohttp.typedefs import Handler

from calendar_service.web.keys import SHELF
from calendar_service.web.representation import Asked


def answering(ask: Callable[[web.Request], Asked]) -> Handler:
    """The handler: the way through `ask` and the shelf."""

    async def handler(request: web.Request) -> web.StreamResponse:
        return await request.app[SHELF].answer(request, ask(request))

    return handler
