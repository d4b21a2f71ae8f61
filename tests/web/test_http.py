"""Validators, codings, methods and headers, as RFC 9110 has them."""

from __future__ import annotations

import gzip
from pathlib import Path

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from calendar_service.feeds import ready_variants
from calendar_service.store import open_store
from calendar_service.web.codings import CODINGS, IDENTITY, chosen
from tests.web.conftest import NOW, Client, Starter, settings_for

FEED = "/feeds/all.ics"
DECODE = {
    "identity": bytes,
    "gzip": gzip.decompress,
    "br": brotli.decompress,
    "zstd": lambda data: zstandard.ZstdDecompressor().decompress(data),
}


async def raw(client: Client, accepted: str | None) -> tuple[str, str, bytes]:
    """Coding, entity tag and undecoded body."""
    client.session._auto_decompress = False
    headers = {"Accept-Encoding": accepted} if accepted is not None else {}
    skip = () if accepted is not None else ("Accept-Encoding",)
    response = await client.get(FEED, headers=headers, skip_auto_headers=skip)
    assert response.status == 200
    assert response.headers["Vary"] == "Accept-Encoding"
    coding = response.headers.get("Content-Encoding", IDENTITY)
    return coding, response.headers["ETag"], await response.read()


async def test_each_coding_has_its_own_strong_tag(client: Client) -> None:
    told = {name: await raw(client, name) for name in DECODE}
    assert {name: coding for name, (coding, _, _) in told.items()} == {n: n for n in DECODE}
    assert len({tag for _, tag, _ in told.values()}) == len(DECODE)
    assert not any(tag.startswith("W/") for _, tag, _ in told.values())
    plain = told[IDENTITY][2]
    assert {DECODE[name](body) for name, (_, _, body) in told.items()} == {plain}
    for name in CODINGS:
        assert len(told[name][2]) < len(plain)
        assert await raw(client, name) == told[name]


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        (None, IDENTITY),
        ("", IDENTITY),
        ("gzip", "gzip"),
        ("GZIP", "gzip"),
        ("x-gzip", "gzip"),
        ("gzip;q=0", IDENTITY),
        ("gzip, deflate, br, zstd", "br"),
        ("gzip;q=1, br;q=0.5", "gzip"),
        ("gzip;q=0, *;q=0.1, identity;q=1", IDENTITY),
        ("*", "br"),
        ("*;q=0", IDENTITY),
        ("deflate", IDENTITY),
        ("gzip;q=nonsense", IDENTITY),
        ("gzip;q=0.001", "gzip"),
        (";;,,q=x", IDENTITY),
    ],
)
def test_which_coding(accepted: str | None, coding: str) -> None:
    assert chosen(accepted) == coding


@given(st.text(max_size=60))
def test_any_header_is_answered(accepted: str) -> None:
    assert chosen(accepted) in {*CODINGS, IDENTITY}


async def test_a_poll_of_what_did_not_change(client: Client) -> None:
    response = await client.get(FEED)
    tag, modified = response.headers["ETag"], response.headers["Last-Modified"]
    for headers in (
        {"If-None-Match": tag},
        {"If-None-Match": f"W/{tag}"},
        {"If-None-Match": f'"other", {tag}'},
        {"If-None-Match": "*"},
        {"If-Modified-Since": modified},
        {"If-None-Match": tag, "If-Modified-Since": "Mon, 01 Jan 1990 00:00:00 GMT"},
    ):
        for method in ("GET", "HEAD"):
            short = await client.request(method, FEED, headers=headers)
            assert short.status == 304, headers
            assert await short.read() == b""
            assert short.headers["ETag"] == tag
            assert short.headers["Cache-Control"] == response.headers["Cache-Control"]
            assert "Content-Encoding" not in short.headers
    for headers in (
        {"If-None-Match": '"other"'},
        {"If-None-Match": '"other"', "If-Modified-Since": modified},
        {"If-Modified-Since": "Mon, 01 Jan 1990 00:00:00 GMT"},
        {"If-Modified-Since": "yesterday"},
        {"If-None-Match": tag, "Accept-Encoding": "identity"},
    ):
        assert (await client.get(FEED, headers=headers)).status == 200, headers


async def test_a_poll_needs_nothing_of_the_store(start: Starter, database: Path) -> None:
    """What another process gave is known to be unchanged before anything is read."""
    settings = settings_for(database)
    before = await start(settings)
    tag = (await before.get(FEED)).headers["ETag"]
    after = await start(settings)
    for _ in range(2):
        assert (await after.get(FEED, headers={"If-None-Match": tag})).status == 304
    told = await (await after.get("/metrics")).text()
    assert 'calendar_cache_total{result="built"} 0.0' in told
    assert (await after.get(FEED)).headers["ETag"] == tag


async def test_a_change_is_seen_and_only_then(start: Starter, database: Path) -> None:
    client = await start(settings_for(database))
    first = await client.get(FEED)
    async with open_store(f"sqlite:///{database}", renderers=ready_variants()) as store:
        event = (await store.events()).events[0]
        await store.hide(event.uid, who="ana", why="no event", now=NOW)
    await client.get("/readyz")
    tag = {"If-None-Match": first.headers["ETag"]}
    second = await client.get(FEED, headers=tag)
    assert second.status == 200
    assert event.uid not in await second.text()
    assert second.headers["ETag"] != first.headers["ETag"]


async def test_other_settings_give_other_tags(start: Starter, database: Path) -> None:
    """What the bytes depend on beside the store is in the tag."""
    one = await start(settings_for(database))
    other = await start(settings_for(database, base_url="https://elsewhere.test"))
    tags = {(await client.get(FEED)).headers["ETag"] for client in (one, other)}
    assert len(tags) == 2


@pytest.mark.parametrize(
    "address",
    [FEED, "/feeds/all.jcal", "/api/v1/events", "/openapi.json", "/docs", "/healthz", "/metrics"],
)
async def test_head_is_get_without_a_body(client: Client, address: str) -> None:
    get, head = await client.get(address), await client.head(address)
    assert head.status == get.status == 200
    assert await head.read() == b""
    gone = {"Date", "Content-Length"} if address == "/metrics" else {"Date"}
    assert {k: v for k, v in get.headers.items() if k not in gone} == {
        k: v for k, v in head.headers.items() if k not in gone
    }


async def test_preflight(client: Client) -> None:
    asked = {
        "Origin": "https://elsewhere.test",
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "if-none-match",
    }
    response = await client.options(FEED, headers=asked)
    assert response.status == 204
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert "GET" in response.headers["Access-Control-Allow-Methods"]
    assert "If-None-Match" in response.headers["Access-Control-Allow-Headers"]
    assert response.headers["Allow"] == "GET, HEAD, OPTIONS"


async def test_transport_security_is_for_https_alone(start: Starter, database: Path) -> None:
    plain = await start(settings_for(database))
    assert "Strict-Transport-Security" not in (await plain.get(FEED)).headers
    secure = await start(settings_for(database, base_url="https://calendar.test"))
    for address in (FEED, "/docs", "/nowhere.ics"):
        told = (await secure.get(address)).headers["Strict-Transport-Security"]
        assert told == "max-age=31536000; includeSubDomains"
