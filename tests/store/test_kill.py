"""Killed in the middle, an ingest loses nothing; the next one completes it."""

from __future__ import annotations

import asyncio
import random
import subprocess
import sys
import time

from calendar_service.store import EventStore, open_store
from tests.store.conftest import FreshUrl
from tests.store.writing import tell

KILLS = 8


async def contents(store: EventStore) -> list[str]:
    """Everything but row numbers and versions, which count attempts and not what came of them."""
    events = [event.model_dump_json() async for event in store.iterate()]
    told = [one.model_dump_json() for one in await store.bulletins()]
    return [*events, *told]


def kill_after(url: str, seconds: float) -> None:
    """Runs the ingest and kills it."""
    command = [sys.executable, "-m", "tests.store.writing", url]
    running = subprocess.Popen(command, stdout=subprocess.PIPE)  # noqa: S603 - our own module
    assert running.stdout is not None
    with running.stdout:
        running.stdout.readline()  # it has begun
        time.sleep(seconds)
        running.kill()
    running.wait()


async def test_killed_at_random_moments(fresh_url: FreshUrl) -> None:
    url, undisturbed = fresh_url(), fresh_url()
    async with open_store(undisturbed, create=True) as store:
        await tell(store)
        expected = await contents(store)
    chance = random.Random(7)  # noqa: S311 - moments, not secrets
    async with open_store(url, create=True) as store:
        for _ in range(KILLS):
            await asyncio.to_thread(kill_after, url, chance.uniform(0.0, 0.12))
            whole = {bulletin.id for bulletin in await store.bulletins()}
            told = {s.bulletin async for e in store.iterate() for s in e.sources}
            assert whole == told
        await tell(store)
        assert await contents(store) == expected
