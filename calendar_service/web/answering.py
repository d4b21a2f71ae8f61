"""From a function that says what a request asks for to a handler that answers it."""

from __future__ import annotations

from collections.abc import Callable

from aiohttp import web
from aiohttp.typedefs import Handler

from calendar_service.web.keys import SHELF
from calendar_service.web.representation import Asked


def answering(ask: Callable[[web.Request], Asked]) -> Handler:
    """The handler: a look-up for what is ready, else the way through `ask` and the shelf."""

    async def handler(request: web.Request) -> web.StreamResponse:
        shelf = request.app[SHELF]
        return shelf.at_hand(request) or await shelf.answer(request, ask(request))

    return handler
