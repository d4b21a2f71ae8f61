"""The contract of the store, alike on SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, literal, update

from calendar_service.errors import UserError
from calendar_service.models import Event, Kind, Place, Status, Topic
from calendar_service.query import EventQuery
from calendar_service.store import EventStore, open_store
from calendar_service.store.neighbours import of_bulletin
from calendar_service.store.schema import blocks, state
from tests.store.conftest import FreshUrl
from tests.tellings import FORO, FORUM, NOW, bulletin, day, days, hour, telling


async def put(store: EventStore, id: str, *told: tuple[str, Any, dict[str, Any]]) -> None:
    """A bulletin with some events of (title, when, facts), each in words of its own."""
    made = bulletin(id)
    mentions = [
        telling(made, title, when, key=f"e{n}", at=(n * 10, n * 10 + 9), **facts)
        for n, (title, when, facts) in enumerate(told)
    ]
    await store.put(made, mentions, now=NOW)


async def titles(store: EventStore, **query: Any) -> list[str]:
    return [event.title async for event in store.iterate(EventQuery(**query))]


@pytest.fixture
async def fair(store: EventStore) -> EventStore:
    """A store with five events of many kinds."""
    await put(
        store,
        "mixed",
        (
            "Seed Fair",
            days("2023-05-01", "2023-05-10"),
            {"countries": ("PE", "CL"), "topics": (Topic.AGRICULTURE,), "kind": Kind.FAIR},
        ),
        (
            "Gender Workshop",
            hour("2023-05-03T09:00", "2023-05-03T11:00", "America/Lima"),
            {
                "place": Place(city="Lima", country="PE"),
                "topics": (Topic.GENDER, Topic.TRADE),
                "virtual": True,
            },
        ),
        (
            "Conferencia de Sanación",
            hour("2023-05-03T09:00"),
            {"countries": ("CO",), "topics": (Topic.HEALTH,), "status": Status.TENTATIVE},
        ),
        (
            "Customs Summit",
            days("2023-06-01"),
            {"countries": ("CL",), "topics": (Topic.TRADE,), "confidence": 0.4},
        ),
        ("Mining Congress", None, {"approximate": "2023-09", "countries": ("CL",)}),
    )
    return store


async def test_an_empty_store(store: EventStore) -> None:
    assert await store.version() == 0
    assert await store.changed_at() is None
    assert await store.last_ingest() is None
    assert (await store.events()).events == ()
    assert await store.event("nothing") is None
    assert await store.bulletin("nothing") is None
    assert await store.total() == 0
    assert await store.counts("country") == {}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ["Seed Fair", "Gender Workshop", "Conferencia de Sanación", "Customs Summit"]),
        ({"countries": ("PE",)}, ["Seed Fair", "Gender Workshop"]),
        ({"countries": ("PE", "CL")}, ["Seed Fair", "Gender Workshop", "Customs Summit"]),
        ({"hosts": ("PE",)}, ["Gender Workshop"]),
        ({"hosts": ("CL",)}, []),
        ({"topics": (Topic.TRADE,)}, ["Gender Workshop", "Customs Summit"]),
        (
            {"topics": (Topic.TRADE, Topic.GENDER, Topic.HEALTH)},
            ["Gender Workshop", "Conferencia de Sanación", "Customs Summit"],
        ),
        ({"topics": (Topic.TRADE,), "not_topics": (Topic.GENDER,)}, ["Customs Summit"]),
        ({"topics": (Topic.TRADE,), "countries": ("CL", "CO")}, ["Customs Summit"]),
        ({"kinds": (Kind.FAIR, Kind.FESTIVAL)}, ["Seed Fair"]),
        ({"statuses": (Status.TENTATIVE,)}, ["Conferencia de Sanación"]),
        ({"virtual": True}, ["Gender Workshop"]),
        ({"virtual": True, "countries": ("CL",)}, []),
        ({"min_confidence": 0.5, "topics": (Topic.TRADE,)}, ["Gender Workshop"]),
        ({"start": day("2023-05-10")}, ["Seed Fair", "Customs Summit"]),
        ({"start": day("2023-05-11"), "end": day("2023-06-01")}, []),
        ({"end": day("2023-05-03")}, ["Seed Fair"]),
        ({"start": day("2023-05-03"), "countries": ("PE",)}, ["Seed Fair", "Gender Workshop"]),
        ({"text": "sanacion"}, ["Conferencia de Sanación"]),
        ({"text": "CONFERÊNCIA sanáción"}, ["Conferencia de Sanación"]),
        ({"text": "lima workshop"}, ["Gender Workshop"]),
        ({"text": "fair summit"}, []),
        (
            {"text": "'\"; --"},
            ["Seed Fair", "Gender Workshop", "Conferencia de Sanación", "Customs Summit"],
        ),
        ({"updated_since": NOW + timedelta(seconds=1)}, []),
    ],
    ids=str,
)
async def test_filters(fair: EventStore, query: dict[str, Any], expected: list[str]) -> None:
    found = await titles(fair, **query)
    assert sorted(found) == sorted(expected)
    assert await fair.total(EventQuery(**query)) == len(expected)


async def test_order_is_start_then_uid(fair: EventStore) -> None:
    events = [event async for event in fair.iterate()]
    starts = [event.when.start.isoformat() for event in events if event.when]
    assert [text[:10] for text in starts] == sorted(text[:10] for text in starts)
    same = [event.uid for event in events if event.title[0] in "GC" and "Summit" not in event.title]
    assert same == sorted(same)


@pytest.mark.parametrize("query", [{}, {"countries": ("PE", "CL")}, {"topics": (Topic.TRADE,)}])
async def test_pages_join_to_the_whole(fair: EventStore, query: dict[str, Any]) -> None:
    asked = EventQuery(**query)
    whole = (await fair.events(asked)).events
    for size in (1, 2, 3, 10):
        joined: list[Event] = []
        cursor: str | None = None
        while True:
            page = await fair.events(asked, limit=size, cursor=cursor)
            joined += page.events
            cursor = page.next
            if cursor is None:
                break
        assert tuple(joined) == whole


@pytest.mark.parametrize("cursor", ["", "x", "é", "MTIz", "!!!!"])
async def test_a_cursor_that_is_none(fair: EventStore, cursor: str) -> None:
    with pytest.raises(UserError, match="cursor"):
        await fair.events(cursor=cursor)


async def test_undated_events_are_apart(fair: EventStore) -> None:
    assert [event.title for event in await fair.undated()] == ["Mining Congress"]
    assert await fair.counts("country") == {"CL": 2, "CO": 1, "PE": 2}
    assert await fair.counts("topic") == {"agriculture": 1, "gender": 1, "health": 1, "trade": 2}
    assert await fair.counts("kind") == {"fair": 1, "other": 3}
    assert await fair.counts("status") == {"confirmed": 3, "tentative": 1}


async def test_again_changes_nothing(fair: EventStore) -> None:
    before = await fair.version(), await fair.changed_at(), await fair.events()
    stored = await fair.bulletin("mixed")
    assert stored is not None
    async with fair.database.write() as transaction:
        known = await transaction.run(lambda connection: of_bulletin(connection, "mixed"))
    told = [one.mention for one in known]
    outcome = await fair.put(stored, told, now=NOW + timedelta(days=1))
    assert not outcome.new
    assert not outcome.changed
    assert len(outcome.told) == 5
    assert len(outcome.undated) == 1
    assert before == (await fair.version(), await fair.changed_at(), await fair.events())


async def test_life_of_a_forum(store: EventStore) -> None:
    """Announced, told again in another language, moved, cancelled: one record, each step said."""
    a = bulletin("a", "2023-03-01")
    b = bulletin("b", "2023-03-05", "es")
    c = bulletin("c", "2023-03-10")
    d = bulletin("d", "2023-03-12", "es")
    told = [
        (a, telling(a, FORUM, days("2023-05-10", "2023-05-11"), edition=4)),
        (b, telling(b, FORO, days("2023-05-10", "2023-05-11"), edition=4)),
        (c, telling(c, FORUM, days("2023-05-17", "2023-05-18"), edition=4)),
        (d, telling(d, FORO, None, edition=4, status=Status.CANCELLED)),
    ]
    for made, mention in told:
        await store.put(made, [mention], now=NOW)
    (event,) = (await store.events()).events
    assert event.title == FORUM
    assert event.when == days("2023-05-17", "2023-05-18")
    assert event.status == Status.CANCELLED
    assert event.previous_starts == ("2023-05-10",)
    assert event.sequence == 3
    assert event.created == datetime(2023, 3, 1, tzinfo=UTC)
    assert event.updated == datetime(2023, 3, 12, tzinfo=UTC)
    history = await store.history(event.uid)
    assert [(step.sequence, step.bulletin) for step in history] == [
        (0, "a"),
        (1, "b"),
        (2, "c"),
        (3, "d"),
    ]
    assert history[2].what["start"] == ("2023-05-10", "2023-05-17")
    assert history[3].what["status"] == ("confirmed", "cancelled")
    assert [one.id for one in await store.bulletins()] == ["d", "c", "b", "a"]


async def test_a_newer_extractor_keeps_uids(store: EventStore) -> None:
    made = bulletin("a")
    first = [
        telling(made, "Forum of Ports", days("2023-05-10"), key="1", at=(0, 50)),
        telling(made, "Water Workshop", days("2023-05-12"), key="2", at=(60, 110)),
    ]
    await store.put(made, first, now=NOW)
    before = {event.title: event.uid for event in (await store.events()).events}
    again = [
        telling(made, "Opening Gala", days("2023-05-09"), key="1", at=(120, 150)),
        telling(made, "Forum of Ports and Harbours", days("2023-05-10"), key="2", at=(0, 55)),
        telling(made, "Regional Water Workshop", hour("2023-05-12T09:00"), key="3", at=(62, 112)),
    ]
    await store.put(made, again, now=NOW)
    after = {event.title: event.uid for event in (await store.events()).events}
    assert after["Forum of Ports and Harbours"] == before["Forum of Ports"]
    assert after["Regional Water Workshop"] == before["Water Workshop"]
    assert len(set(after.values())) == 3


async def test_what_no_bulletin_tells_any_more_is_withdrawn_and_comes_back(
    store: EventStore,
) -> None:
    made = bulletin("a")
    told = [telling(made, FORUM, days("2023-05-10"))]
    await store.put(made, told, now=NOW)
    (event,) = (await store.events()).events
    await store.put(made, [], now=NOW)
    assert (await store.events()).events == ()
    assert await store.event(event.uid) is None
    await store.put(made, told, now=NOW)
    (back,) = (await store.events()).events
    assert back.uid == event.uid
    assert back.sequence == 2


async def test_two_that_turn_out_to_be_one(store: EventStore) -> None:
    """A third bulletin bridges two events: the older UID lives on, the other leads to it."""
    a, b, c = bulletin("a", "2023-03-01"), bulletin("b", "2023-03-02"), bulletin("c", "2023-03-03")
    name = "Ministerial Dialogue on Fisheries"
    await store.put(a, [telling(a, name, days("2023-05-10"))], now=NOW)
    await store.put(b, [telling(b, name, days("2023-05-17"))], now=NOW)
    first, second = (await store.events()).events
    (pair,) = await store.possible_pairs()
    assert {pair.a, pair.b} == {first.uid, second.uid}
    moved = telling(c, name, days("2023-05-17"), previous_starts=("2023-05-10",))
    await store.put(c, [moved], now=NOW)
    (event,) = (await store.events()).events
    assert event.uid == first.uid
    assert await store.event(second.uid) == event
    assert await store.possible_pairs() == ()


async def test_sessions_follow_their_event(store: EventStore) -> None:
    a, b = bulletin("a", "2023-03-01"), bulletin("b", "2023-03-05")
    agenda = [
        telling(a, FORUM, days("2023-05-10"), edition=4),
        telling(a, "Opening words", hour("2023-05-10T09:00"), key="s1", parent="e1", at=(20, 30)),
        telling(a, "Panel on ports", hour("2023-05-10T10:00"), key="s2", parent="e1", at=(40, 50)),
    ]
    await store.put(a, agenda, now=NOW)
    forum = next(e for e in (await store.events()).events if e.title == FORUM)
    sessions = await store.children(forum.uid)
    assert [one.title for one in sessions] == ["Opening words", "Panel on ports"]
    cancelled = telling(b, FORUM, None, edition=4, status=Status.CANCELLED)
    await store.put(b, [cancelled], now=NOW)
    assert {one.status for one in await store.children(forum.uid)} == {Status.CANCELLED}
    assert [one.uid for one in await store.children(forum.uid)] == [one.uid for one in sessions]


async def test_rendered_once_read_often(fresh_url: FreshUrl) -> None:
    calls: list[str] = []

    def render(event: Event) -> bytes:
        calls.append(event.title)
        return f"{event.title} {event.sequence}\n".encode()

    async with open_store(fresh_url(), create=True, renderers={"v1": render}) as store:
        await put(store, "a", ("Seed Fair", days("2023-05-01"), {}))
        await put(store, "b", ("Seed Fair", days("2023-05-01"), {"url": "https://x.example/"}))
        for _ in range(2):
            assert (await store.rendered(variant="v1")).bodies == [b"Seed Fair 1\n"]
    assert calls == ["Seed Fair", "Seed Fair"]


async def test_two_writers_at_once(fresh_url: FreshUrl) -> None:
    """Each has its own connection; neither loses nor doubles what the other stores."""
    url = fresh_url()
    async with open_store(url, create=True) as one, open_store(url) as two:

        async def write(store: EventStore, name: str) -> None:
            for n in range(10):
                made = bulletin(f"{name}{n}")
                told = telling(made, f"Congress {n} of beekeepers", days(f"2023-05-{n + 1:02}"))
                await store.put(made, [told], now=NOW)

        await asyncio.gather(write(one, "a"), write(two, "b"))
        found = (await one.events()).events
        assert len(found) == 10
        assert all(len(event.sources) == 2 for event in found)
        assert await two.version() == 20


async def test_a_failed_bulletin_leaves_no_trace(fresh_url: FreshUrl) -> None:
    def fail(event: Event) -> bytes:
        raise ArithmeticError

    url = fresh_url()
    made = bulletin("a")
    told = [telling(made, FORUM, days("2023-05-10"))]
    async with open_store(url, create=True, renderers={"v1": fail}) as failing:
        with pytest.raises(ArithmeticError):
            await failing.put(made, told, now=NOW)
    async with open_store(url) as store:
        assert await store.bulletin("a") is None
        assert await store.version() == 0
        await store.put(made, told, now=NOW)
        assert len((await store.events()).events) == 1


async def test_a_program_with_another_vocabulary_still_finds_what_is_known(
    store: EventStore,
) -> None:
    """As after an update: the index was made by words that nobody looks up any more."""
    made = bulletin("a")
    (uid,) = (await store.put(made, [telling(made, FORUM, days("2023-05-10"))], now=NOW)).new

    def other_words(connection: Connection) -> None:
        connection.execute(update(blocks).values(token=literal("x") + blocks.c.token))
        connection.execute(update(state).values(vocabulary="another"))

    async with store.database.write() as transaction:
        await transaction.run(other_words)
    after = bulletin("b")
    outcome = await store.put(after, [telling(after, FORO, days("2023-05-10"))], now=NOW)
    assert outcome.changed == {uid}
    assert outcome.new == set()
