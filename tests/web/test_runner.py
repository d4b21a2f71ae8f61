"""What is ready is answered before everything else, and looks no different for it."""

from __future__ import annotations

from pathlib import Path

from tests.web.conftest import Client, Starter, settings_for

FEED = "/feeds/all.ics"


async def ready(client: Client, address: str = FEED) -> None:
    """Asks until it is."""
    for _ in range(2):
        assert (await client.get(address)).status == 200


async def test_other_methods_are_not_taken_for_reading(client: Client) -> None:
    await ready(client)
    assert (await client.post(FEED)).status == 405
    assert (await client.delete(FEED)).status == 405
    assert (await client.options(FEED)).status == 204


async def test_answers_are_counted_with_their_route(client: Client) -> None:
    tag = (await client.get("/feeds/country/pe.ics")).headers["ETag"]
    await ready(client, "/feeds/country/pe.ics")
    told = await client.get("/feeds/country/pe.ics", headers={"If-None-Match": tag})
    assert told.status == 304
    told = await client.get("/feeds/country/pe.ics")
    text = await (await client.get("/metrics")).text()
    route = 'route="/feeds/country/{code}.{suffix}"'
    assert f'calendar_requests_total{{{route},status="200"}} 4.0' in text
    assert f'calendar_requests_total{{{route},status="304"}} 1.0' in text
    assert 'calendar_cache_total{result="ready"} 4.0' in text


async def test_what_is_unchanged_is_counted_though_it_was_never_built(
    start: Starter, database: Path
) -> None:
    before = await start(settings_for(database))
    tag = (await before.get(FEED)).headers["ETag"]
    after = await start(settings_for(database))
    for _ in range(3):
        assert (await after.get(FEED, headers={"If-None-Match": tag})).status == 304
    text = await (await after.get("/metrics")).text()
    assert 'calendar_requests_total{route="/feeds/all.ics",status="304"} 3.0' in text
    assert 'calendar_cache_total{result="built"} 0.0' in text


async def test_every_answer_is_for_https_alone_where_one_is(start: Starter, database: Path) -> None:
    client = await start(settings_for(database, base_url="https://calendar.test"))
    for _ in range(3):
        assert "Strict-Transport-Security" in (await client.get(FEED)).headers
