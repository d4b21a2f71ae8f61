"""Feeds over HTTP: one selection in every format, as the query string says it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from icalendar import Calendar

from calendar_service.feeds import ready_variants
from calendar_service.feeds.calendar import LIMIT
from calendar_service.models import AllDay, Status
from calendar_service.store import open_store
from tests.tellings import bulletin, days, hour, telling
from tests.web.conftest import NOW, Client, Starter, settings_for

ATOM = "{http://www.w3.org/2005/Atom}"


async def text(client: Client, address: str, status: int = 200) -> str:
    response = await client.get(address)
    assert response.status == status, await response.text()
    return await response.text()


async def calendar(client: Client, address: str) -> Any:
    return Calendar.from_ical(await text(client, address))


async def uids(client: Client, address: str) -> set[str]:
    return {str(event["UID"]) for event in (await calendar(client, address)).events}


@pytest.fixture
async def empty(tmp_path: Path) -> Path:
    file = tmp_path / "own.db"
    async with open_store(f"sqlite:///{file}", create=True):
        return file


async def put(file: Path, *told: dict[str, Any], id: str = "b1") -> None:
    """One bulletin with events; each is what `telling` takes."""
    news = bulletin(id, published="2023-03-01")
    mentions = [telling(news, key=f"e{n}", **one) for n, one in enumerate(told)]
    url = f"sqlite:///{file}"
    async with open_store(url, create=True, renderers=ready_variants()) as store:
        await store.put(news, mentions, now=NOW)


def meeting(title: str, day: str = "2023-10-05", **facts: Any) -> dict[str, Any]:
    return {"title": title, "when": days(day)} | facts


@pytest.mark.parametrize(
    "selection",
    ["all", "country/pe", "topic/tourism", "online", "custom"],
)
async def test_every_format_holds_the_same_events(client: Client, selection: str) -> None:
    query = "?country=pe,cl&kind=forum,meeting" if selection == "custom" else ""
    told = await uids(client, f"/feeds/{selection}.ics{query}")
    jcal = json.loads(await text(client, f"/feeds/{selection}.jcal{query}"))
    events = [dict((one[0], one[3]) for one in part[1]) for part in jcal[2] if part[0] == "vevent"]
    assert {one["uid"] for one in events} == told
    feed = ElementTree.fromstring(await text(client, f"/feeds/{selection}.atom{query}"))  # noqa: S314 - our own bytes
    entries = {
        str(one.findtext(f"{ATOM}id")).rpartition(":")[2] for one in feed.iter(f"{ATOM}entry")
    }
    assert entries == told
    assert told or selection == "online"


async def test_a_selection_is_the_listing_s(client: Client) -> None:
    query = "country=pe&from=2022-08-01&to=2023-08-10"
    listing = json.loads(await text(client, f"/api/v1/events?{query}"))
    assert {one["uid"] for one in listing["events"]} == await uids(
        client, f"/feeds/custom.ics?{query}"
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("country=pe,cl", "country=CL,PE,pe"),
        ("country=pe&country=cl", "country=pe,cl"),
        ("topic=gender&country=pe", "country=pe&topic=gender"),
        ("lang=en&times=utc&cancelled=mark", ""),
        ("alarm=-PT60M", "alarm=-pt1h"),
        ("past=90d", "past=P90D"),
        ("q=a%20forum", "q=a++forum"),
        ("min_confidence=0.50", "min_confidence=.5"),
        ("virtual=1", "virtual=true"),
        ("updated_since=2023-01-01T02:00:00%2B02:00", "updated_since=2023-01-01T00:00:00Z"),
    ],
)
async def test_spellings_of_one_selection_share_its_bytes(
    client: Client, one: str, other: str
) -> None:
    first = await client.get(f"/feeds/custom.ics?{one}")
    second = await client.get(f"/feeds/custom.ics?{other}")
    assert first.headers["ETag"] == second.headers["ETag"]
    assert await first.read() == await second.read()


async def test_a_custom_feed_is_named_for_its_selection(client: Client) -> None:
    head = await calendar(
        client, "/feeds/custom.ics?country=pe,cl&not_topic=trade&lang=es&to=2023-12-01"
    )
    assert (
        head["NAME"].replace("\\,", ",")
        == "Todos los eventos · Chile, Perú · sin Comercio · hasta 30 nov 2023"
    )
    assert head["SOURCE"] == (
        "http://calendar.test/feeds/custom.ics?country=cl,pe&lang=es&not_topic=trade&to=2023-12-01"
    )


async def test_texts_are_in_the_language_that_is_asked_for(client: Client) -> None:
    spanish = await calendar(client, "/feeds/topic/tourism.ics?lang=es")
    assert spanish["NAME"] == "Eventos: Turismo"
    categories = {str(c) for event in spanish.events for c in event["CATEGORIES"].cats}
    assert "Turismo" in categories
    assert "Tourism" not in categories


async def test_times_and_alarms(client: Client) -> None:
    plain = await text(client, "/feeds/all.ics")
    assert "TZID" not in plain
    assert "VALARM" not in plain
    zoned = await text(client, "/feeds/all.ics?times=zone&alarm=-PT1H")
    assert "BEGIN:VTIMEZONE\r\nTZID:America/Bogota" in zoned
    assert zoned.count("TRIGGER:-PT1H") == zoned.count("BEGIN:VEVENT") > 0


async def test_the_past_is_cut_by_days_of_the_clock(start: Starter, empty: Path) -> None:
    await put(empty, meeting("Old Forum", "2023-06-01"), meeting("New Fair", "2023-09-28"))
    client = await start(settings_for(empty))
    assert len(await uids(client, "/feeds/all.ics")) == 2
    assert len(await uids(client, "/feeds/all.ics?past=90d")) == 1
    assert len(await uids(client, "/feeds/all.ics?past=3d")) == 1
    assert len(await uids(client, "/feeds/all.ics?past=2d")) == 0
    assert len(await uids(client, "/feeds/all.ics?past=0d&from=2023-06-01")) == 0


async def test_a_cancelled_event_leaves_after_thirty_days(start: Starter, empty: Path) -> None:
    off = meeting("Regional Forum", "2023-10-05", status=Status.CANCELLED)
    await put(empty, off, meeting("Trade Fair", "2023-10-05"))
    today = NOW
    client = await start(settings_for(empty), clock=lambda: today)
    titles = [str(e["SUMMARY"]) for e in (await calendar(client, "/feeds/all.ics")).events]
    assert sorted(titles) == ["Cancelled: Regional Forum", "Trade Fair"]
    assert len(await uids(client, "/feeds/all.ics?cancelled=hide")) == 1
    assert "Cancelled:" not in await text(client, "/feeds/all.ics?cancelled=status")
    today = datetime(2023, 11, 4, 23, 59, tzinfo=UTC)
    await client.get("/readyz")
    tag = (await client.get("/feeds/all.ics")).headers["ETag"]
    assert len(await uids(client, "/feeds/all.ics")) == 2
    today = datetime(2023, 11, 5, 0, 1, tzinfo=UTC)
    await client.get("/readyz")
    fresh = await client.get("/feeds/all.ics", headers={"If-None-Match": tag})
    assert fresh.status == 200
    assert fresh.headers["Last-Modified"] == "Sun, 05 Nov 2023 00:00:00 GMT"
    assert len(Calendar.from_ical(await fresh.text()).events) == 1


async def test_midnight_alone_changes_no_validator(start: Starter, database: Path) -> None:
    today = NOW
    client = await start(settings_for(database), clock=lambda: today)
    tags = [
        (await client.get(a)).headers["ETag"] for a in ("/feeds/all.ics", "/feeds/all.ics?past=9d")
    ]
    today += timedelta(days=1)
    await client.get("/readyz")
    after = [
        (await client.get(a)).headers["ETag"] for a in ("/feeds/all.ics", "/feeds/all.ics?past=9d")
    ]
    assert after[0] == tags[0]
    assert after[1] != tags[1]


async def test_what_goes_beyond_a_megabyte_is_cut_from_the_past(
    start: Starter, empty: Path
) -> None:
    first = date(2020, 1, 1)
    told = [
        {"title": f"Forum number {n}", "when": AllDay.days(first + timedelta(days=n))}
        | {"description": "é" * 5_000}
        for n in range(150)
    ]
    await put(empty, *told)
    client = await start(settings_for(empty))
    for address in ("/feeds/all.ics", "/feeds/all.jcal", "/feeds/all.ics?times=zone"):
        body = await (await client.get(address)).read()
        assert 0.9 * LIMIT < len(body) <= LIMIT
    found = await calendar(client, "/feeds/all.ics")
    assert str(found.events[-1]["SUMMARY"]) == "Forum number 149"
    assert f"newest {len(found.events)} of 150" in found["DESCRIPTION"]


async def test_a_record_that_cannot_be_written_is_left_out_and_counted(
    start: Starter, empty: Path
) -> None:
    beyond = hour("9999-12-31T23:00", zone="America/Bogota")  # no instant that UTC could name
    await put(empty, meeting("Good Forum"), {"title": "Last Session", "when": beyond})
    client = await start(settings_for(empty))
    assert len(await uids(client, "/feeds/all.ics")) == 1
    assert len(await uids(client, "/feeds/all.ics?alarm=-PT1H")) == 1
    assert "calendar_left_out_total 2.0" in await text(client, "/metrics")


async def test_an_empty_selection_is_a_calendar(client: Client) -> None:
    found = await calendar(client, "/feeds/custom.ics?country=aq&topic=migration")
    assert found.events == []
    assert found["VERSION"] == "2.0"


async def test_a_feed_keeps_its_own_filter(client: Client) -> None:
    refused = json.loads(await text(client, "/feeds/country/pe.ics?country=cl", 400))
    assert refused["parameter"] == "country"
    narrowed = await uids(client, "/feeds/country/pe.ics?topic=gender")
    assert narrowed <= await uids(client, "/feeds/country/pe.ics")
    assert narrowed == await uids(client, "/feeds/custom.ics?country=pe&topic=gender")


async def test_download(client: Client) -> None:
    shown = (await client.get("/feeds/country/pe.ics?lang=es")).headers["Content-Disposition"]
    assert shown == (
        "inline; filename=\"country-pe.ics\"; filename*=UTF-8''Eventos%3A%20Per%C3%BA.ics"
    )
    saved = (await client.get("/feeds/country/pe.ics?download=1")).headers["Content-Disposition"]
    assert saved.startswith('attachment; filename="country-pe.ics"')


@pytest.mark.parametrize(
    ("spelling", "address"),
    [
        ("/feeds/country/PE.ics", "/feeds/country/pe.ics"),
        ("/feeds/peru.ics", "/feeds/country/pe.ics"),
        ("/feeds/country/Brasil.atom?lang=pt", "/feeds/country/br.atom?lang=pt"),
        ("/feeds/topic/G%C3%A9nero.jcal", "/feeds/topic/gender.jcal"),
        ("/feeds/United-States.ICS", "/feeds/country/us.ics"),
        ("/feeds/All.ics", "/feeds/all.ics"),
        ("/feeds/online", "/feeds/online.ics"),
        ("/feeds/country/pe", "/feeds/country/pe.ics"),
    ],
)
async def test_other_spellings_lead_to_the_feed(
    client: Client, spelling: str, address: str
) -> None:
    response = await client.get(spelling, allow_redirects=False)
    assert response.status == 301
    assert response.headers["Location"] == address
    assert (await client.get(address)).status == 200


@pytest.mark.parametrize(
    "address",
    [
        "/feeds/nowhere.ics",
        "/feeds/country/xx.ics",
        "/feeds/all.pdf",
        "/feeds/country/topic/x.ics",
        "/feeds/topic/pe.ics",
        f"/feeds/{'x' * 300}.ics",
        "/feeds/",
    ],
)
async def test_no_such_feed(client: Client, address: str) -> None:
    assert json.loads(await text(client, address, 404))["type"] == "/docs#not-found"


async def test_one_event(client: Client) -> None:
    uid = min(await uids(client, "/feeds/all.ics"))
    response = await client.get(f"/events/{uid}.ics")
    assert response.headers["Content-Disposition"].startswith('attachment; filename="event.ics"')
    found: Any = Calendar.from_ical(await response.text())
    (event,) = found.events
    assert event["UID"] == uid
    record = json.loads(await text(client, f"/events/{uid}.json"))
    assert record["uid"] == uid
    assert record["history"][0]["sequence"] == 0
    assert record == json.loads(await text(client, f"/api/v1/events/{uid}"))
    assert (await client.get("/events/nobody.ics")).status == 404
    assert (await client.get("/events/nobody.json")).status == 404


async def test_a_clock_time_keeps_its_instant(start: Starter, empty: Path) -> None:
    when = hour("2023-10-05T09:00", "2023-10-05T10:30", "America/Bogota")
    await put(empty, {"title": "Session", "when": when})
    client = await start(settings_for(empty))
    for query in ("", "?times=zone"):
        (event,) = (await calendar(client, f"/feeds/all.ics{query}")).events
        assert event["DTSTART"].dt.astimezone(UTC) == datetime(2023, 10, 5, 14, tzinfo=UTC)
        assert event["DTEND"].dt.astimezone(UTC) == datetime(2023, 10, 5, 15, 30, tzinfo=UTC)
