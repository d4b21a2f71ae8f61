"""Several processes under one: workers that share a port, and one that reads the sources.

Reading bulletins is work for a processor; a process of its own keeps it from those that answer.
"""

from __future__ import annotations

import logging
import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from multiprocessing.synchronize import Semaphore
from tempfile import TemporaryDirectory
from typing import Any

from calendar_service.settings import Settings
from calendar_service.web.metrics import SHARED
from calendar_service.web.serve import GRACE, follow, work

log = logging.getLogger(__name__)

SPAWN = get_context("spawn")
PAUSE = 3.0  # seconds between the starts of a process that ends again and again


@dataclass(slots=True)
class Member:
    """A process with what it runs; `started` is on the monotonic clock."""

    name: str
    run: Callable[..., None]
    arguments: tuple[Any, ...]
    process: SpawnProcess = field(init=False)
    started: float = 0.0

    def start(self) -> None:
        self.process = SPAWN.Process(target=self.run, args=self.arguments, name=self.name)
        self.process.start()
        self.started = time.monotonic()

    def start_again(self) -> None:
        log.error("%s ended with status %s: started again", self.name, self.process.exitcode)
        time.sleep(max(0.0, self.started + PAUSE - time.monotonic()))
        self.start()


def supervise(
    settings: Settings,
    host: str,
    port: int,
    *,
    workers: int,
    urls: tuple[str, ...],
    language: str | None,
    announce: Callable[[], None],
) -> int:
    """Runs until it is told to stop; gives 0, or the status of a process that cannot start."""
    ready = SPAWN.Semaphore(0)
    crew = [Member(f"worker {n + 1}", work, (settings, host, port, ready)) for n in range(workers)]
    crew += [Member("sources", follow, (settings, urls, language))] if urls else []
    with TemporaryDirectory() as counts, told_to_stop() as stop:
        os.environ[SHARED] = counts
        try:
            for member in crew:
                member.start()
            return _watch(crew, ready, workers, announce, stop)
        finally:
            dismiss(crew)


def _watch(
    crew: list[Member], ready: Semaphore, workers: int, announce: Callable[[], None], stop: int
) -> int:
    """Who ends before all workers are ready could not start, however long it tried: all are
    stopped. Who ends later is started again."""
    waiting = workers
    while True:
        ended = wait(
            [stop, *(member.process.sentinel for member in crew)], 0.1 if waiting else None
        )
        if stop in ended:
            return 0
        while waiting and ready.acquire(block=False):
            waiting -= 1
            if not waiting:
                announce()
        for member in crew:
            if member.process.sentinel in ended:
                member.process.join()
                if waiting:
                    return max(member.process.exitcode or 0, 1)
                member.start_again()


def dismiss(crew: list[Member]) -> None:
    """Everybody finishes what is under way; who does not in time is stopped."""
    running = [member.process for member in crew if hasattr(member, "process")]
    for process in running:
        process.terminate()
    until = time.monotonic() + GRACE + 5
    for process in running:
        process.join(max(0.1, until - time.monotonic()))
        if process.is_alive():
            process.kill()
            process.join()


@contextmanager
def told_to_stop() -> Iterator[int]:
    """A file descriptor that can be read from once SIGINT or SIGTERM came."""
    reading, writing = os.pipe()

    def note(number: int, frame: object) -> None:
        os.write(writing, b"!")

    before = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield reading
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        os.close(reading)
        os.close(writing)
