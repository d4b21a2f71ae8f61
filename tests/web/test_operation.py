"""For whoever runs the service: health, counts, the log of requests, limits."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_service.web.limiter import WINDOW, Limiter
from tests.web.conftest import Client, Starter, settings_for

FEED = "/feeds/all.ics"


async def test_ready(client: Client) -> None:
    ready = json.loads(await (await client.get("/readyz")).text())
    assert ready["status"] == "ready"
    assert ready["version"] > 0
    assert ready["last_ingest"] == "2023-10-01T12:00:00Z"


async def test_counts(client: Client) -> None:
    tag = (await client.get(FEED)).headers["ETag"]
    for _ in range(3):
        await client.get(FEED, headers={"If-None-Match": tag})
    await client.get("/feeds/country/pe.ics?nothing=1")
    await client.get("/nowhere.ics")
    told = await (await client.get("/metrics")).text()
    for line in (
        'calendar_requests_total{route="/feeds/all.ics",status="200"} 1.0',
        'calendar_requests_total{route="/feeds/all.ics",status="304"} 3.0',
        'calendar_requests_total{route="/feeds/country/{code}.{suffix}",status="400"} 1.0',
        'calendar_requests_total{route="/{rest}",status="404"} 1.0',
        'calendar_cache_total{result="built"} 1.0',
        'calendar_cache_total{result="ready"} 3.0',
        "calendar_build_seconds_count 1.0",
        "calendar_left_out_total 0.0",
        "calendar_stale 0.0",
    ):
        assert line in told.splitlines()
    assert 'calendar_events{status="confirmed"}' in told


async def test_a_line_for_each_request(
    start: Starter, database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    client = await start(settings_for(database, access_log=True))
    with caplog.at_level(logging.INFO, "calendar_service.access"):
        own = await client.get(f"{FEED}?q=a%0Ab", headers={"X-Request-ID": "from-a-proxy-1"})
        made_up = await client.get("/nowhere.ics", headers={"X-Request-ID": "no {good}\tname"})
    first, second = (json.loads(line) for line in caplog.messages)
    assert (first["id"], first["status"], first["route"]) == ("from-a-proxy-1", 200, FEED)
    assert first["target"] == f"{FEED}?q=a%0Ab"
    assert own.headers["X-Request-ID"] == "from-a-proxy-1"
    assert second["status"] == 404
    assert second["id"] == made_up.headers["X-Request-ID"] != "no {good}\tname"
    assert all("\n" not in line for line in caplog.messages)


async def test_who_asks_too_often_is_told_when_to_come_back(start: Starter, database: Path) -> None:
    client = await start(settings_for(database, rate_limit=3))
    for left in (2, 1, 0):
        response = await client.get(FEED)
        assert response.status == 200
        assert response.headers["RateLimit-Policy"] == '"client";q=3;w=60'
        assert response.headers["RateLimit"].startswith(f'"client";r={left};t=')
    response = await client.get(FEED)
    assert response.status == 429
    assert response.headers["Retry-After"] == "20"
    assert json.loads(await response.text())["type"] == "/docs#too-many"


async def test_behind_a_proxy_clients_are_told_apart(start: Starter, database: Path) -> None:
    client = await start(settings_for(database, rate_limit=1, proxies=1))

    async def status(forwarded: str) -> int:
        return (await client.get(FEED, headers={"X-Forwarded-For": forwarded})).status

    assert await status("198.51.100.1") == 200
    assert await status("198.51.100.1") == 429
    assert await status("made up, 198.51.100.2") == 200
    assert await status("other, 198.51.100.2") == 429
    assert await status("2001:db8::1") == 200
    assert await status("2001:db8::2") == 429


async def test_without_a_limit_nothing_is_said_of_it(client: Client) -> None:
    assert "RateLimit" not in (await client.get(FEED)).headers


@given(st.integers(1, 50), st.lists(st.floats(0, 30), max_size=200))
def test_no_minute_has_more_than_twice_the_quota(quota: int, pauses: list[float]) -> None:
    """All at once after a pause, and then as many as the minute brings."""
    now = 0.0
    limiter = Limiter(quota, now=lambda: now)
    allowed: list[float] = []
    for pause in pauses:
        now += pause
        if limiter.take("a")[0]:
            allowed.append(now)
    for moment in allowed:
        assert sum(moment <= other < moment + WINDOW for other in allowed) <= 2 * quota
