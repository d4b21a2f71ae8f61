"""Running the application: sockets, event loop, signals, one process or several."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import Callable

from aiohttp import web, web_response

from calendar_service.errors import UserError
from calendar_service.settings import Settings
from calendar_service.web.app import create_app

BACKLOG = 1024
GRACE = 20.0  # seconds in which requests under way are finished

Announce = Callable[[str], None]


def listening(host: str, port: int, *, shared: bool = False) -> socket.socket:
    """A bound socket; `shared` lets each worker have its own on the same port.

    Raises UserError when the address cannot be had.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        bound = socket.socket(family, kind, protocol)
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if shared:
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        bound.bind(address)
    except OSError as error:
        raise UserError(f"{host}:{port}: cannot listen there: {error.strerror}") from error
    return bound


def run(settings: Settings, bound: socket.socket, started: Callable[[], None]) -> None:
    """Serves until SIGINT or SIGTERM; raises StoreError when the store cannot be opened."""
    # aiohttp puts its own and Python's version into answers to what is no HTTP at all.
    vars(web_response)["SERVER_SOFTWARE"] = "calendar-service"
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(serve(settings, bound, started))


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


async def serve(settings: Settings, bound: socket.socket, started: Callable[[], None]) -> None:
    runner = web.AppRunner(
        create_app(settings),
        access_log=None,
        shutdown_timeout=GRACE,
        keepalive_timeout=settings.keepalive_seconds,
    )
    await runner.setup()
    try:
        await web.SockSite(runner, bound, backlog=BACKLOG).start()
        started()
        await _told_to_stop()
    finally:
        await runner.cleanup()


async def _told_to_stop() -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await stop.wait()
