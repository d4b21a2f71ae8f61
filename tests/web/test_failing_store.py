"""When the store fails, subscribers keep what they have."""

from __future__ import annotations

import json
import logging
from datetime import timedelta
from pathlib import Path

import pytest

from tests.web.conftest import NOW, Client, Starter, settings_for

FEED = "/feeds/all.ics"


def broken(database: Path) -> None:
    """As when a disk fails: what is there cannot be read any more."""
    for file in database.parent.glob(f"{database.name}*"):
        file.write_bytes(b"no database at all " * 1000)


async def unready(client: Client) -> None:
    response = await client.get("/readyz")
    assert response.status == 503
    assert "does not answer" in json.loads(await response.text())["detail"]


async def test_the_last_good_feed_is_served(
    start: Starter, database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    now = NOW
    client = await start(settings_for(database, refresh_seconds=1000), clock=lambda: now)
    good = await client.get(FEED)
    body = await good.read()
    broken(database)
    with caplog.at_level(logging.WARNING):
        await unready(client)
    assert any("serving what is ready" in line for line in caplog.messages)
    now += timedelta(minutes=10)
    stale = await client.get(FEED)
    assert stale.status == 200
    assert await stale.read() == body
    assert stale.headers["Age"] == "600"
    assert stale.headers["Cache-Control"] == "public, max-age=60"
    assert stale.headers["Cache-Status"] == "calendar-service; hit; ttl=-600"
    tag = {"If-None-Match": good.headers["ETag"]}
    assert (await client.get(FEED, headers=tag)).status == 304


async def test_what_is_not_ready_is_refused_for_a_while(start: Starter, database: Path) -> None:
    client = await start(settings_for(database, refresh_seconds=1000))
    await client.get(FEED)
    broken(database)
    await unready(client)
    for address in ("/feeds/country/pe.ics", "/api/v1/events", "/events/x.ics"):
        response = await client.get(address)
        assert response.status == 503
        assert response.headers["Retry-After"] == "60"
        problem = json.loads(await response.text())
        assert problem["type"] == "/docs#unavailable"
        assert str(database) not in json.dumps(problem)
    assert (await client.get("/healthz")).status == 200
    metrics = await (await client.get("/metrics")).text()
    assert "calendar_stale 1.0" in metrics


async def test_a_day_later_the_last_good_feed_is_still_served(
    start: Starter, database: Path
) -> None:
    """What the clock would change is not read from a store that fails either."""
    now = NOW
    client = await start(settings_for(database, refresh_seconds=1000), clock=lambda: now)
    address = f"{FEED}?past=3000d"
    body = await (await client.get(address)).read()
    broken(database)
    now += timedelta(days=1)
    await unready(client)
    response = await client.get(address)
    assert (response.status, await response.read()) == (200, body)
    assert response.headers["Age"] == "0"
