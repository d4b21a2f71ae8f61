"""From any database to any other without loss."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from pathlib import Path

import pytest

from calendar_service.errors import UserError
from calendar_service.models import Topic
from calendar_service.query import EventQuery
from calendar_service.store import EventStore, open_store
from calendar_service.store.transfer import dump, load
from tests.store.conftest import FreshUrl
from tests.tellings import FORO, FORUM, NOW, bulletin, days, telling


async def lines(text: Iterable[str]) -> AsyncIterator[str]:
    for line in text:
        yield line


async def told(store: EventStore) -> None:
    for id, title in (("a", FORUM), ("b", FORO), ("c", "Seed Fair")):
        made = bulletin(id)
        mention = telling(made, title, days("2023-05-10"), topics=(Topic.TRADE,))
        await store.put(made, [mention], now=NOW)
    uid = (await store.events(EventQuery(text="seed"))).events[0].uid
    await store.correct(uid, {"title": "Fair"}, who="ana", why="shorter", now=NOW)


async def test_round_trip(fresh_url: FreshUrl, tmp_path: Path) -> None:
    """Through this database to SQLite and back: the same lines, and it goes on as before."""
    async with open_store(fresh_url(), create=True) as first:
        await told(first)
        written = [line async for line in dump(first)]
        expected = await first.events()
    async with open_store(f"sqlite:///{tmp_path}/other.db", create=True) as second:
        await load(second, lines(written))
        assert [line async for line in dump(second)] == written
    async with open_store(fresh_url(), create=True) as third:
        await load(third, lines(written))
        assert await third.events() == expected
        trade = EventQuery(topics=(Topic.TRADE,), text="cooperacion")
        assert len((await third.events(trade)).events) == 1
        version = await third.version()
        made = bulletin("d")
        outcome = await third.put(made, [telling(made, FORUM, days("2023-05-10"))], now=NOW)
        assert len(outcome.changed) == 1
        assert await third.version() == version + 1


@pytest.mark.parametrize(
    "text", [[], ["x\n"], ["{}\n"], ['{"format": "calendar-service", "schema": "0000"}\n']]
)
async def test_what_is_no_dump(store: EventStore, text: list[str]) -> None:
    with pytest.raises(UserError, match="load"):
        await load(store, lines(text))


async def test_half_a_dump_leaves_nothing(store: EventStore, fresh_url: FreshUrl) -> None:
    await told(store)
    written = [line async for line in dump(store)]
    async with open_store(fresh_url(), create=True) as other:
        with pytest.raises(UserError, match="line 4"):
            await load(other, lines([*written[:3], "torn"]))
        assert await other.bulletins() == ()
    with pytest.raises(UserError, match="already holds"):
        await load(store, lines(written))
