"""Running the application in this process: socket, event loop, signals."""

from __future__ import annotations

import asyncio
import gc
import signal
import socket
import sys
from collections.abc import Callable, Coroutine, Iterable
from contextlib import suppress
from datetime import timedelta
from multiprocessing.synchronize import Semaphore
from typing import Any

from aiohttp import web, web_response

from calendar_service.errors import CalendarError, UserError
from calendar_service.feeds import ready_variants
from calendar_service.ingest import Summary
from calendar_service.polling import poll
from calendar_service.settings import Settings
from calendar_service.store import open_store
from calendar_service.web import logs
from calendar_service.web.app import create_app, now
from calendar_service.web.metrics import Metrics
from calendar_service.web.runner import Runner

BACKLOG = 1024
GRACE = 20.0  # seconds in which requests under way are finished
LAST_OCTETS = 4.0  # seconds in which slow clients then get the rest of their answers


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


def run(settings: Settings, bound: socket.socket, started: Callable[[], object]) -> None:
    """Serves until SIGINT or SIGTERM; raises StoreError when the store cannot be opened."""
    logs.set_up()
    # aiohttp puts its own and Python's version into answers to what is no HTTP at all.
    vars(web_response)["SERVER_SOFTWARE"] = "calendar-service"
    in_loop(serve(settings, bound, started))


def work(settings: Settings, host: str, port: int, ready: Semaphore) -> None:
    """A worker among others on the same port; ends the process with status 1 if it cannot start."""
    try:
        run(settings, listening(host, port, shared=True), ready.release)
    except CalendarError as error:
        sys.exit(f"calendar-service: {error}")


def follow(settings: Settings, urls: Iterable[str], language: str | None) -> None:
    """Reads the sources again and again, each after `poll_seconds`."""
    logs.set_up()
    try:
        in_loop(_follow(settings, urls, language))
    except CalendarError as error:
        sys.exit(f"calendar-service: {error}")


def in_loop(main: Coroutine[Any, Any, None]) -> None:
    """On uvloop, where it is installed."""
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(main)


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


async def serve(settings: Settings, bound: socket.socket, started: Callable[[], object]) -> None:
    runner = Runner(
        create_app(settings),
        access_log=None,
        shutdown_timeout=GRACE,
        keepalive_timeout=settings.keepalive_seconds,
    )
    await runner.setup()
    try:
        stop = _told_to_stop()  # before anybody hears that it has started, and tells it to stop
        await web.SockSite(runner, bound, backlog=BACKLOG).start()
        gc.collect()
        gc.freeze()  # what is there now stays: looking through it again only delays answers
        started()
        await stop.wait()
    finally:
        open_ones = [one.transport for one in runner.server.connections] if runner.server else []
        await runner.cleanup()
        await _sent([one for one in open_ones if one is not None])


async def _sent(transports: list[asyncio.Transport]) -> None:
    """A connection that is closed still sends what was written, but only while the loop runs."""
    with suppress(TimeoutError):
        async with asyncio.timeout(LAST_OCTETS):
            # A transport tells nobody when it has sent everything.
            while any(one.get_write_buffer_size() for one in transports):  # noqa: ASYNC110
                await asyncio.sleep(0.01)


async def _follow(settings: Settings, urls: Iterable[str], language: str | None) -> None:
    counted = Metrics().ingested
    every = timedelta(seconds=settings.poll_seconds)
    url = settings.database_url.get_secret_value()

    def done(_: str, summary: Summary) -> None:
        for name in ("new", "changed", "unchanged", "undated", "failed"):
            counted.labels(name).inc(getattr(summary, name))

    async with open_store(url, create=True, renderers=ready_variants()) as store:
        polling = asyncio.create_task(
            poll(store, urls, every=every, now=now, language=language, done=done)
        )
        stopping = asyncio.create_task(_told_to_stop().wait())
        await asyncio.wait([polling, stopping], return_when=asyncio.FIRST_COMPLETED)
        for task in (polling, stopping):
            task.cancel()
        await asyncio.gather(polling, stopping, return_exceptions=True)


def _told_to_stop() -> asyncio.Event:
    """Set once SIGINT or SIGTERM comes."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    return stop
