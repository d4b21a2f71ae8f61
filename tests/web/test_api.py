"""The JSON API: listing, catalogue, FullCalendar."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from calendar_service.feeds import ready_variants
from calendar_service.models import Topic
from calendar_service.store import open_store
from calendar_service.web.documents import (
    CalendarEntry,
    Countries,
    EventDocument,
    Feeds,
    Listing,
    Topics,
    Undated,
)
from tests.web.conftest import NOW, Client, Starter, settings_for


async def get(client: Client, address: str, status: int = 200) -> Any:
    response = await client.get(address)
    assert response.status == status, await response.text()
    return json.loads(await response.text())


async def test_the_listing_page_by_page(client: Client) -> None:
    whole = await get(client, "/api/v1/events?limit=500&total=true")
    Listing.model_validate(whole)
    assert whole["total"] == len(whole["events"]) > 10
    assert whole["next"] is None
    address: str | None = "/api/v1/events?limit=4"
    pages = []
    while address:
        response = await client.get(address)
        page = json.loads(await response.text())
        assert len(page["events"]) <= 4
        assert "total" not in page
        told = response.headers["Link"]
        assert (f'<{page["next"]}>; rel="next"' in told) == (page["next"] is not None)
        pages += page["events"]
        address = page["next"]
    assert pages == whole["events"]
    assert pages == sorted(pages, key=lambda one: (one["start"][:10], one["start"]))


async def test_only_some_fields(client: Client) -> None:
    found = await get(client, "/api/v1/events?fields=title,uid,start_utc&limit=3")
    assert [list(one) for one in found["events"]] == [["uid", "title", "start_utc"]] * 3


async def test_for_those_who_mirror(start: Starter, database: Path) -> None:
    client = await start(settings_for(database))
    later = NOW + timedelta(hours=1)
    since = "/api/v1/events?updated_since=2023-10-01T12:30:00Z"
    nothing = await get(client, since)
    assert (nothing["events"], nothing["gone"]) == ([], [])
    async with open_store(f"sqlite:///{database}", renderers=ready_variants()) as store:
        one, other = (await store.events()).events[:2]
        await store.hide(one.uid, who="ana", why="no event", now=later)
        await store.correct(other.uid, {"title": "New name"}, who="ana", why="typo", now=later)
    await client.get("/readyz")
    changed = await get(client, since)
    assert [event["title"] for event in changed["events"]] == ["New name"]
    assert changed["gone"] == [one.uid]


@pytest.mark.parametrize("cursor", ["x", "bm90aGluZw", "é", ""])
async def test_a_cursor_that_is_none(client: Client, cursor: str) -> None:
    refused = await get(client, f"/api/v1/events?cursor={cursor}", 400)
    assert refused["parameter"] == "cursor"


@pytest.mark.parametrize("limit", ["0", "501", "-1", "ten", "1.5", "٣"])
async def test_a_limit_that_is_none(client: Client, limit: str) -> None:
    assert (await get(client, f"/api/v1/events?limit={limit}", 400))["parameter"] == "limit"


async def test_undated_events_are_listed_and_never_published(client: Client) -> None:
    found = await get(client, "/api/v1/undated?total=1&limit=500")
    Undated.model_validate(found)
    assert found["total"] == len(found["events"]) > 0
    assert {one["start"] for one in found["events"]} == {None}
    first = await get(client, "/api/v1/undated?limit=1")
    rest = await get(client, first["next"].replace("limit=1", "limit=500"))
    assert first["events"] + rest["events"] == found["events"]
    uid = found["events"][0]["uid"]
    EventDocument.model_validate(await get(client, f"/events/{uid}.json"))
    assert "has no day" in (await get(client, f"/events/{uid}.ics", 404))["detail"]


async def test_the_catalogue(client: Client) -> None:
    countries = Countries.model_validate(await get(client, "/api/v1/countries?lang=es")).countries
    assert ("PE", "Perú") in {(one.code, one.name) for one in countries}
    topics = Topics.model_validate(await get(client, "/api/v1/topics")).topics
    assert [one.id for one in topics] == list(Topic)
    feeds = Feeds.model_validate(await get(client, "/api/v1/feeds")).feeds
    assert {"all", "online", "country/pe"} <= {one.name for one in feeds}
    entries: list[Any] = [*countries, *(topic for topic in topics if topic.events), *feeds]
    for one in entries:
        address = one.feed.ics.removeprefix("http://calendar.test")
        response = await client.get(address)
        assert response.status == 200
        assert (await response.text()).count("BEGIN:VEVENT") == one.events


async def test_fullcalendar(client: Client) -> None:
    view = "start=2023-08-01T00:00:00%2B02:00&end=2023-09-01T00:00:00%2B02:00&timeZone=UTC"
    entries = await get(client, f"/api/v1/fullcalendar?{view}")
    found = [CalendarEntry.model_validate(one) for one in entries]
    timed = [one for one in found if not one.allDay]
    assert timed
    assert all(one.start[-6:] in {"-05:00", "-04:00", "-06:00"} for one in timed)
    assert all(one.url == f"http://calendar.test/events/{one.id}" for one in found)
    listed = await get(client, "/api/v1/events?from=2023-07-31&to=2023-09-02")
    assert [one.id for one in found] == [one["uid"] for one in listed["events"]]
    for query in (
        "",
        "start=2023-08-01",
        "start=2023-08-01&end=soon",
        "start=2023-13-01&end=2023-08-01",
    ):
        await get(client, f"/api/v1/fullcalendar?{query}", 400)
    assert await get(client, "/api/v1/fullcalendar?start=0001-01-01&end=9999-12-31")
