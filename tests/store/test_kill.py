"""Killed in the middle, an ingest loses nothing; the next one completes it."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from calendar_service.store import EventStore, open_store
from tests.store.conftest import FreshUrl
from tests.store.writing import BULLETINS, tell

KILLS = 50
STEP = BULLETINS // KILLS  # new bulletins that are told at most between two kills
OVERLAP = 2  # what was told last is told again


@pytest.fixture
def writer() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.store.writing"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as running:  # noqa: S603 - our own module
        yield running
        assert running.stdin is not None
        running.stdin.close()


async def contents(store: EventStore) -> list[str]:
    """Everything but row numbers and versions, which count attempts and not what came of them."""
    events = [event.model_dump_json() async for event in store.iterate()]
    told = [one.model_dump_json() for one in await store.bulletins()]
    return [*events, *told]


def kill_after(writer: subprocess.Popen[str], order: str, told: int, seconds: float) -> None:
    """Begins an ingest and kills it that long after it has told some bulletins."""
    assert writer.stdin is not None
    assert writer.stdout is not None
    print(order, file=writer.stdin, flush=True)
    process = int(writer.stdout.readline())
    for _ in range(told):
        writer.stdout.readline()
    time.sleep(seconds)
    os.kill(process, signal.SIGKILL)
    while writer.stdout.readline() != "gone\n":
        pass


async def test_killed_at_random_moments(fresh_url: FreshUrl, writer: subprocess.Popen[str]) -> None:
    url, undisturbed = fresh_url(), fresh_url()
    async with open_store(undisturbed, create=True) as store:
        await tell(store)
        expected = await contents(store)
    chance = random.Random(7)  # noqa: S311 - moments, not secrets
    async with open_store(url, create=True) as store:
        known = 0
        for _ in range(KILLS):
            again = max(0, known - OVERLAP)
            told = chance.randrange(OVERLAP + STEP)
            moment = chance.uniform(0.0, 0.004)
            await asyncio.to_thread(kill_after, writer, f"{url} {again}", told, moment)
            whole = {bulletin.id for bulletin in await store.bulletins()}
            assert whole == {s.bulletin async for e in store.iterate() for s in e.sources}
            assert known <= len(whole)
            known = len(whole)
        await tell(store)
        assert await contents(store) == expected
