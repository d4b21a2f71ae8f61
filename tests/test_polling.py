"""Sources that are read again and again, from a real server into a real store."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from calendar_service.ingest import Summary
from calendar_service.polling import pause, poll
from calendar_service.store import EventStore, open_store
from tests.bulletins.site import RSS, rss, site

NOW = datetime(2024, 3, 7, tzinfo=UTC)
OFTEN = timedelta(milliseconds=20)
HELD = "The {} will be held on {} 2024 in Lima, Peru."
FORUM = ("urn:forum", "Forum in March", HELD.format("IV Cooperation Forum", "14 March"))
MOVED = ("urn:forum", "Forum in March", HELD.format("IV Cooperation Forum", "21 March"))
FAIR = ("urn:fair", "Books and readers", HELD.format("XII Congress of Books", "2 April"))


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[EventStore]:
    async with open_store(f"sqlite:///{tmp_path}/calendar.db", create=True) as opened:
        yield opened


class Log:
    """What every reading came to; `told` is set by each."""

    def __init__(self) -> None:
        self.readings: list[tuple[str, Summary]] = []
        self.told = asyncio.Event()

    def __call__(self, url: str, summary: Summary) -> None:
        self.readings.append((url, summary))
        self.told.set()

    async def until(self, url: str, count: int = 1) -> Summary:
        """The next reading of `url`, or the one `count` readings on."""
        seen = len(self.readings)
        async with asyncio.timeout(20):
            while True:
                new = [summary for one, summary in self.readings[seen:] if one == url]
                if len(new) >= count:
                    return new[count - 1]
                self.told.clear()
                await self.told.wait()


@asynccontextmanager
async def polling(store: EventStore, *urls: str) -> AsyncIterator[Log]:
    log = Log()
    running = asyncio.create_task(poll(store, urls, every=OFTEN, now=lambda: NOW, done=log))
    try:
        yield log
    finally:
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running


async def starts(store: EventStore) -> list[str]:
    return [str(event.when.start) async for event in store.iterate() if event.when]


async def test_news_reaches_the_store_and_what_is_known_is_not_read_again(
    store: EventStore,
) -> None:
    async with site() as news:
        feed = f"{news.root}/feed"
        news.shows("/feed", rss(FORUM), RSS)
        async with polling(store, feed) as log:
            assert (await log.until(feed)).new == 1
            assert await log.until(feed) == Summary()
            news.shows("/feed", rss(FAIR, FORUM), RSS)
            await log.until(feed, 2)
            assert await starts(store) == ["2024-03-14", "2024-04-02"]
    assert [status for _, status in news.asked].count(200) == 2


async def test_an_entry_that_changes_moves_its_event(store: EventStore) -> None:
    async with site() as news:
        feed = f"{news.root}/feed"
        news.shows("/feed", rss(FORUM), RSS)
        async with polling(store, feed) as log:
            await log.until(feed)
            (before,) = [event async for event in store.iterate()]
            news.shows("/feed", rss(MOVED), RSS)
            await log.until(feed, 2)
    (after,) = [event async for event in store.iterate()]
    assert (after.uid, after.sequence) == (before.uid, before.sequence + 1)
    assert await starts(store) == ["2024-03-21"]


async def test_a_source_that_fails_stops_no_other_and_comes_back(store: EventStore) -> None:
    async with site() as news:
        bad, good = f"{news.root}/bad", f"{news.root}/good"
        news.fails("/bad", 500)
        news.shows("/good", rss(FORUM), RSS)
        async with polling(store, bad, good) as log:
            assert (await log.until(bad)).failed == 1
            assert (await log.until(good)).failed == 0
            news.shows("/bad", rss(FAIR), RSS)
            assert (await log.until(bad, 2)).failed == 0
    assert await starts(store) == ["2024-03-14", "2024-04-02"]


async def test_an_unforeseen_failure_is_logged_and_polling_goes_on(
    store: EventStore, caplog: pytest.LogCaptureFixture
) -> None:
    async with site() as news:
        feed = f"{news.root}/feed"
        news.shows("/feed", rss(FORUM), RSS)
        again = asyncio.Event()
        readings: list[Summary] = []

        def done(url: str, summary: Summary) -> None:
            readings.append(summary)
            if len(readings) == 1:
                raise RuntimeError("the one who listens fails")
            again.set()

        running = asyncio.create_task(poll(store, [feed], every=OFTEN, now=lambda: NOW, done=done))
        async with asyncio.timeout(20):
            await again.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
    assert f"{feed}: reading it failed" in caplog.text


HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("every", "failures", "asked", "expected"),
    [
        (HOUR, 0, 0, HOUR),
        (HOUR, 1, 0, 2 * HOUR),
        (HOUR, 3, 0, 8 * HOUR),
        (HOUR, 1000, 0, 24 * HOUR),
        (HOUR, 1, 3 * 3600, 3 * HOUR),
        (HOUR, 0, 10**12, 24 * HOUR),
        (48 * HOUR, 5, 0, 48 * HOUR),
    ],
)
def test_pauses(every: timedelta, failures: int, asked: int, expected: timedelta) -> None:
    assert pause(every, failures, asked) == expected
