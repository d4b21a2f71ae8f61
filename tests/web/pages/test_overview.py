"""What pages share is looked up once for each state of the store."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from calendar_service.models import Topic
from calendar_service.query import EventQuery
from calendar_service.web.keys import STORE, WATCH
from calendar_service.web.pages.overview import MOST, Overview
from tests.tellings import day
from tests.web.conftest import Client
from tests.web.pages import lively

TRADE = EventQuery(topics=(Topic.TRADE,))


async def test_remembers_until_the_store_changes(lively_site: Client) -> None:
    store, watch, overview = lively_site.app[STORE], lively_site.app[WATCH], Overview()
    before = watch.moment
    counts = await overview.counts_of(store, before)
    days = await overview.days_of(store, TRADE, before)
    assert counts["topic"]["trade"] == 1
    assert days == {day("2024-05-27"): 1}
    assert await overview.counts_of(store, before) is counts
    assert await overview.days_of(store, TRADE, before) is days
    await store.hide(lively.uid_of("agenda", "e3"), who="test", why="gone", now=lively.NOW)
    await watch.refresh()
    assert "trade" not in (await overview.counts_of(store, watch.moment))["topic"]
    assert await overview.days_of(store, TRADE, watch.moment) == {}


async def test_remembers_so_many_selections_and_no_more(lively_site: Client) -> None:
    store, moment, overview = lively_site.app[STORE], lively_site.app[WATCH].moment, Overview()
    for number in range(MOST + 1):
        query = EventQuery(min_confidence=number / (2 * MOST))
        await overview.days_of(store, query, moment)
        assert len(overview.days) <= MOST


async def test_what_was_asked_of_an_older_state_is_not_kept(lively_site: Client) -> None:
    store, moment, overview = lively_site.app[STORE], lively_site.app[WATCH].moment, Overview()
    newer = replace(moment, version=moment.version + 1)
    late, _ = await asyncio.gather(
        overview.days_of(store, TRADE, moment), overview.days_of(store, EventQuery(), newer)
    )
    assert late
    assert set(overview.days) == {EventQuery()}
