"""The application in a thread of its own, for clients that wait for what they ask."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from threading import Event, Thread

from aiohttp import web

from calendar_service.web.app import create_app
from calendar_service.web.runner import Runner
from calendar_service.web.serve import listening
from tests.web.conftest import NOW, settings_for


@contextmanager
def serving(database: Path, clock: Callable[[], datetime] = lambda: NOW) -> Iterator[str]:
    """Gives the address; it listens before it is given, so nothing has to be waited for."""
    bound = listening("127.0.0.1", 0)
    address = f"http://127.0.0.1:{bound.getsockname()[1]}"
    loop = asyncio.new_event_loop()
    started = Event()
    stop = asyncio.Event()

    async def main() -> None:
        app = create_app(settings_for(database, base_url=address), clock=clock)
        runner = Runner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        await web.SockSite(runner, bound).start()
        started.set()
        await stop.wait()
        await runner.cleanup()

    thread = Thread(target=loop.run_until_complete, args=(main(),))
    thread.start()
    try:
        assert started.wait(30)
        yield address
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(30)
        loop.close()
        bound.close()
