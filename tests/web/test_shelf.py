"""Finished answers: built once, kept within bounds, never mixed up."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request

from calendar_service.errors import StoreError
from calendar_service.store import EventStore, open_store
from calendar_service.web.metrics import Metrics
from calendar_service.web.moment import Moment, Watch
from calendar_service.web.representation import Asked, Content
from calendar_service.web.shelf import OVERHEAD, Shelf
from tests.web.conftest import NOW

BODY = b"x" * 100_000


@pytest.fixture
async def shelf(tmp_path: object) -> Shelf:
    async with open_store(f"sqlite:///{tmp_path}/s.db", create=True) as store:
        watch = Watch(store, lambda: NOW, pause=1000)
        await watch.start()
    return Shelf(watch, Metrics(), limit=3 * (len(BODY) + OVERHEAD), revision="r", patience=5)


def asked(key: str, calls: list[str], *, body: bytes = BODY, certain: bool = True) -> Asked:
    async def build(_: Moment) -> Content:
        calls.append(key)
        await asyncio.sleep(0)
        return Content(body)

    return Asked(key, "text/plain", build, certain=certain)


def request(path: str, **headers: str) -> web.Request:
    return make_mocked_request("GET", path, {k.replace("_", "-"): v for k, v in headers.items()})


def later(shelf: Shelf) -> None:
    """The next version of the store."""
    before = shelf.watch.moment
    shelf.watch.moment = Moment(
        before.version + 1, datetime(2023, 10, 2, tzinfo=UTC), None, before.today, date.min
    )


async def test_a_herd_waits_for_one_build(shelf: Shelf) -> None:
    calls: list[str] = []
    one = asked("/a", calls)
    answers = await asyncio.gather(*(shelf.answer(request("/a"), one) for _ in range(50)))
    assert calls == ["/a"]
    assert {answer.headers["ETag"] for answer in answers} == {answers[0].headers["ETag"]}
    ready = shelf.at_hand(request("/a"))
    assert ready is not None
    assert ready.body == BODY


async def test_who_leaves_stops_nobody_else(shelf: Shelf) -> None:
    calls: list[str] = []
    one = asked("/a", calls)
    leaving = asyncio.create_task(shelf.answer(request("/a"), one))
    staying = asyncio.create_task(shelf.answer(request("/a"), one))
    await asyncio.sleep(0)
    leaving.cancel()
    assert (await staying).status == 200
    assert calls == ["/a"]


async def test_it_stays_within_its_bounds(shelf: Shelf) -> None:
    calls: list[str] = []
    for turn in range(10):
        await shelf.answer(request(f"/{turn}"), asked(f"/{turn}", calls))
        await shelf.answer(request("/kept"), asked("/kept", calls))
        assert shelf.octets <= shelf.limit
        assert shelf.octets == sum(one.size + OVERHEAD for one in shelf.known.values())
    assert calls.count("/kept") == 1
    assert "/9" in shelf.known
    assert "/0" not in shelf.known
    await shelf.answer(request("/huge"), asked("/huge", calls, body=BODY * 9))
    assert list(shelf.known) == ["/huge"]


async def test_codings_count_too(shelf: Shelf) -> None:
    calls: list[str] = []
    one = asked("/a", calls, body=bytes(range(256)) * 1000)
    for coding in ("identity", "gzip", "br", "zstd", "gzip"):
        await shelf.answer(request("/a", Accept_Encoding=coding), one)
    assert calls == ["/a"]
    assert shelf.octets == shelf.known["/a"].size + OVERHEAD > 256_000


async def test_a_new_version_is_built_anew(shelf: Shelf) -> None:
    calls: list[str] = []
    first = await shelf.answer(request("/a"), asked("/a", calls))
    later(shelf)
    assert shelf.at_hand(request("/a")) is None
    second = await shelf.answer(request("/a"), asked("/a", calls))
    assert calls == ["/a", "/a"]
    assert first.headers["ETag"] != second.headers["ETag"]


async def test_a_failure_is_everybody_s_and_not_kept(shelf: Shelf) -> None:
    async def fail(_: Moment) -> Content:
        await asyncio.sleep(0)
        raise StoreError("gone")

    broken = Asked("/a", "text/plain", fail)
    told = await asyncio.gather(
        *(shelf.answer(request("/a"), broken) for _ in range(5)), return_exceptions=True
    )
    assert {type(one) for one in told} == {StoreError}
    calls: list[str] = []
    assert (await shelf.answer(request("/a"), asked("/a", calls))).status == 200


async def test_what_may_not_exist_is_looked_for(shelf: Shelf) -> None:
    """No 304 for what was never there, whatever tag somebody sends."""
    calls: list[str] = []
    one = asked("/events/x", calls, certain=False)
    await shelf.answer(request("/events/x", If_None_Match="*"), one)
    assert calls == ["/events/x"]


async def test_a_build_that_hangs_is_given_up(shelf: Shelf) -> None:
    async def hang(_: Moment) -> Content:
        await asyncio.Event().wait()
        raise AssertionError

    shelf.patience = 0.01
    with pytest.raises(StoreError, match="too long"):
        await shelf.answer(request("/a"), Asked("/a", "text/plain", hang))


async def test_a_look_that_began_earlier_does_not_win(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that the store answers late, and a quick one that began after it: the newer stays."""
    async with open_store(f"sqlite:///{tmp_path}/w.db", create=True) as store:
        watch = Watch(store, lambda: NOW, pause=1000)
        await watch.start()
        answer = asyncio.Event()
        versions = iter((1, 2))

        async def position(_: EventStore) -> tuple[int, datetime, None]:
            version = next(versions)
            if version == 1:
                await answer.wait()
            return version, NOW, None

        monkeypatch.setattr(EventStore, "position", position)
        looks = [asyncio.create_task(watch.refresh()) for _ in range(2)]
        await asyncio.sleep(0.05)  # the second one has begun too
        answer.set()
        await asyncio.gather(*looks)
        assert watch.moment.version == 2


async def test_what_is_asked_for_stays(shelf: Shelf) -> None:
    calls: list[str] = []
    for name in ("/a", "/b"):
        await shelf.answer(request(name), asked(name, calls))
    assert shelf.at_hand(request("/a")) is not None
    for name in ("/c", "/d"):
        await shelf.answer(request(name), asked(name, calls))
    assert "/a" in shelf.known
    assert "/b" not in shelf.known
