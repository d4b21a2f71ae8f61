"""How the application is run: a ready answer is given before anything else is done.

aiohttp's router and what stands around a handler cost more than looking up what is ready.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

from calendar_service.web.keys import SHELF
from calendar_service.web.shelf import Shelf

Answer = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

READING = frozenset({"GET", "HEAD"})


class Runner(web.AppRunner):
    """With middlewares, which are to see every request, answers are given by the handlers alone."""

    async def setup(self) -> None:
        await super().setup()
        if self.server is not None and not self.app.middlewares:
            self.server.request_handler = ahead(self.app[SHELF], self.server.request_handler)


def ahead(shelf: Shelf, others: Answer) -> Answer:
    """Counts its answers as handlers do; `others` answer what is not ready."""
    known, ready = shelf.targets, shelf.ready

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        target = known.get(request.raw_path)
        if target is not None and request.method in READING:
            response = ready(request, target)
            if response is not None:
                target.counts[response.status] += 1
                return response
        return await others(request)

    return answer
