"""The sample bulletins: one record per event, whatever the order, the runs and the reader."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from calendar_service.bulletins import read_paths
from calendar_service.events.extract import read
from calendar_service.models import Bulletin, Event, EventMention
from calendar_service.record import record
from calendar_service.store import EventStore, open_store
from tests.tellings import NOW

BULLETINS = [
    one
    for one in read_paths([str(Path(__file__).parents[1] / "data" / "bulletins")])
    if isinstance(one, Bulletin)
]
READ = [(bulletin, read(bulletin).events) for bulletin in BULLETINS]
IDENTITY = ("uid", "parent", "sequence", "created", "updated")


async def told(path: Path, *orders: list[tuple[Bulletin, tuple[EventMention, ...]]]) -> list[Event]:
    """The events after some runs, each in its order."""
    async with open_store(f"sqlite:///{path}", create=True) as store:
        for order in orders:
            for bulletin, mentions in order:
                await store.put(bulletin, mentions, now=NOW)
        return await events(store)


async def events(store: EventStore) -> list[Event]:
    return [*[event async for event in store.iterate()], *await store.undated()]


def facts(event: Event) -> dict[str, Any]:
    return {name: value for name, value in record(event).items() if name not in IDENTITY}


def shuffled(seed: int) -> list[tuple[Bulletin, tuple[EventMention, ...]]]:
    return random.Random(seed).sample(READ, len(READ))  # noqa: S311 - an order, not a secret


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_any_order_tells_the_same(tmp_path: Path, seed: int) -> None:
    one = await told(tmp_path / "a.db", READ)
    other = await told(tmp_path / "b.db", shuffled(seed))
    assert sorted(map(str, map(facts, one))) == sorted(map(str, map(facts, other)))


async def test_another_run_changes_nothing(tmp_path: Path) -> None:
    once = await told(tmp_path / "a.db", shuffled(1))
    assert await told(tmp_path / "a.db", shuffled(2)) == once


async def test_a_newer_reader_keeps_every_uid(tmp_path: Path) -> None:
    """It cuts the words otherwise, names the events otherwise and counts them otherwise."""
    before = await told(tmp_path / "a.db", READ)
    after = await told(tmp_path / "a.db", [(made, newer(made, known)) for made, known in READ])
    assert {event.uid for event in after} == {event.uid for event in before}
    assert all(event.title.startswith("The ") for event in after)


def newer(made: Bulletin, known: tuple[EventMention, ...]) -> tuple[EventMention, ...]:
    keys = {one.key: f"n{place}" for place, one in enumerate(reversed(known))}
    return tuple(
        one.model_copy(
            update={
                "title": f"The {one.title}",
                "key": keys[one.key],
                "parent": keys.get(one.parent or ""),
                "evidence": one.evidence.model_copy(
                    update={
                        "end": one.evidence.end - 2,
                        "quote": made.text[one.evidence.start : one.evidence.end - 2],
                    }
                ),
            }
        )
        for one in known
    )


async def test_what_is_told_twice_is_one_event(tmp_path: Path) -> None:
    every = await told(tmp_path / "a.db", READ)
    (forum,) = [event for event in every if "IV Cooperation Forum" in event.title]
    assert len(forum.sources) == 2
    days = [event for event in every if "Sustainable Tourism Business" in event.title]
    starts = [record(event)["start"] for event in days if event.parent is None]
    assert sorted(starts) == ["2023-08-09", "2023-08-16", "2023-08-17"]
    async with open_store(f"sqlite:///{tmp_path}/a.db") as store:
        assert await store.possible_pairs() == ()
