"""How fast the store is as it grows: `python tests/benchmarks/store.py [--events N]`.

Prints, on SQLite and on PostgreSQL where it is installed, the rate at which bulletins are stored
at each size up to N, with the processor time that this program takes for one (which is the same
on a busy machine), and the p50 and p99 of what feeds and listings ask.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

sys.path.insert(0, str(Path(__file__).parents[2]))

from calendar_service.events.account import merge
from calendar_service.events.life import born, midnight, uid_of
from calendar_service.models import AllDay, Bulletin, EventMention, Place, Topic
from calendar_service.query import EventQuery
from calendar_service.store import EventStore, open_store
from calendar_service.store.rows import columns
from calendar_service.store.transfer import Loader
from tests.store.postgres import binaries, create_database, server
from tests.tellings import NOW, bulletin, telling

SUBJECTS = """water trade youth gender ports customs fisheries tourism energy mining housing
libraries railways forests migration culture statistics roads schools health innovation
finance""".split()
BODIES = """ministers coordinators exporters mayors teachers engineers judges nurses archivists
farmers pilots surveyors""".split()
NOUNS = "Forum Meeting Seminar Workshop Congress Hearing Summit Festival".split()
COUNTRIES = "PE CL CO MX BR AR EC BO PY UY ES PT US CA".split()
TOPICS = list(Topic)
PUT = 200  # bulletins whose storing is timed at each size
ASKED = 200  # times that each query is asked
YEARS = 10


def made(number: int) -> tuple[Bulletin, EventMention]:
    """The same event for the same number; two of three are told by a second bulletin later."""
    chance = random.Random(number)  # noqa: S311 - data, not secrets
    day = date(2020, 1, 1) + timedelta(days=chance.randrange(365 * YEARS))
    subject, other = chance.sample(SUBJECTS, 2)
    title = f"{chance.choice(NOUNS)} of {chance.choice(BODIES)} on {subject} and {other}"
    told_in = bulletin(f"n{number:08}", (day - timedelta(days=chance.randrange(60))).isoformat())
    host = chance.choice(COUNTRIES)
    mention = telling(
        told_in,
        title,
        AllDay.days(day, day + timedelta(days=chance.choice([0, 0, 0, 1, 2]))),
        countries=tuple(sorted({host, chance.choice(COUNTRIES)})),
        place=Place(city=f"Town {chance.randrange(40)}", country=host),
        topics=tuple(chance.sample(TOPICS, chance.choice([1, 2]))),
        confidence=round(chance.uniform(0.4, 1), 2),
    )
    return told_in, mention


def lines(first: int, last: int, base: int) -> Iterator[list[dict[str, Any]]]:
    """Rows as a dump has them, a thousand events at a time."""
    for start in range(first, last, 1000):
        told = [made(number) for number in range(start, min(start + 1000, last))]
        yield [{"table": "bulletins", "row": _bulletin(one)} for one, _ in told]
        yield [
            {"table": "events", "row": _event(base + start + n, mention)}
            for n, (_, mention) in enumerate(told)
        ]
        yield [
            {"table": "mentions", "row": _mention(base + start + n, mention)}
            for n, (_, mention) in enumerate(told)
        ]


def _bulletin(one: Bulletin) -> dict[str, Any]:
    day = one.published.isoformat() if one.published else None
    return {"id": one.id, "published": day, "payload": one.model_dump_json(), "digest": ""}


def _event(id: int, mention: EventMention) -> dict[str, Any]:
    day = midnight(mention.announced or date.min)
    event = born(uid_of(mention), merge([mention]), first=day, last=day)
    state = {"id": id, "life": "live", "absorbed_by": None, "stored_at": id}
    return columns(event) | state


def _mention(id: int, mention: EventMention) -> dict[str, Any]:
    return {
        "id": id,
        "bulletin": mention.evidence.bulletin,
        "key": mention.key,
        "uid": uid_of(mention),
        "pin": None,
        "parent": None,
        "payload": mention.model_dump_json(),
        "score": None,
        "reasons": None,
    }


async def fill(store: EventStore, first: int, last: int) -> None:
    """Straight into the tables: storing a million bulletins one by one is not what is measured."""
    state = {"version": last, "changed_at": 0, "last_ingest": None, "longest": 3 * 86400}

    def work(connection: Connection) -> None:
        base = connection.execute(text("SELECT max(id) FROM events")).scalar() or 0
        loader = Loader(connection, store.renderers, state)
        for batch in lines(first, last, base + 1):
            for row in batch:
                loader.take(row)
        loader.finish()
        connection.execute(text("ANALYZE"))

    async with store.database.write() as transaction:
        await transaction.run(work)


async def rate(store: EventStore, size: int) -> list[tuple[float, float]]:
    """Bulletins per second, and milliseconds of processor time for each: of new events, and of
    further tellings of known ones."""
    rates = []
    for offset, again in ((0, False), (PUT, True)):
        since, busy = time.perf_counter(), time.process_time()
        for n in range(PUT):
            number = random.Random(size + n).randrange(size) if again else 10**7 + size + n  # noqa: S311
            one, mention = made(number)
            id = f"r{size}-{offset + n}"
            evidence = mention.evidence.model_copy(update={"bulletin": id})
            copy = mention.model_copy(update={"evidence": evidence})
            await store.put(one.model_copy(update={"id": id}), [copy], now=NOW)
        took = (time.process_time() - busy) / PUT * 1000
        rates.append((PUT / (time.perf_counter() - since), took))
    return rates


async def percentiles(ask: Callable[[], Awaitable[object]]) -> str:
    times = []
    for _ in range(ASKED):
        since = time.perf_counter()
        await ask()
        times.append((time.perf_counter() - since) * 1000)
    times.sort()
    return f"{times[ASKED // 2]:8.2f} {times[ASKED * 99 // 100]:8.2f}"


def queries(store: EventStore) -> dict[str, Callable[[], Awaitable[object]]]:
    chance = random.Random(1)  # noqa: S311 - data, not secrets

    def window() -> dict[str, Any]:
        start = date(2020, 1, 1) + timedelta(days=chance.randrange(365 * YEARS - 180))
        return {"start": start, "end": start + timedelta(days=180)}

    def page(**more: Any) -> Awaitable[object]:
        return store.events(EventQuery(**more), limit=100)

    async def next_page() -> object:
        cursor = (await store.events(EventQuery(**window()), limit=1)).next
        return await store.events(limit=100, cursor=cursor)

    async def one() -> object:
        return await store.event(uid_of(made(chance.randrange(1000))[1]))

    def country() -> tuple[str, ...]:
        return (chance.choice(COUNTRIES),)

    def topic() -> tuple[Topic, ...]:
        return (chance.choice(TOPICS),)

    return {
        "country + topic + 180 days": lambda: page(countries=country(), topics=topic(), **window()),
        "two countries, two topics": lambda: page(
            countries=country() + country(), topics=topic() + topic(), **window()
        ),
        "country, from the first": lambda: page(countries=country()),
        "window only": lambda: page(**window()),
        "a page by cursor": next_page,
        "words + 180 days": lambda: page(text=f"{chance.choice(SUBJECTS)} forum", **window()),
        "rare words": lambda: page(text=" ".join(chance.sample(SUBJECTS, 2)) + " mayors"),
        "one event": one,
        "counts of topics": lambda: store.counts("topic"),
    }


async def measure(name: str, url: str, most: int) -> None:
    async with open_store(url, create=True) as store:
        size = 0
        print(f"\n{name}\n{'events':>10} {'new/s':>8} {'ms CPU':>8} {'again/s':>8} {'ms CPU':>8}")
        for step in (1_000, 10_000, 100_000, 1_000_000):
            if step > most:
                break
            await fill(store, size, step)
            size = step
            figures = [f"{rate:8.0f} {took:8.1f}" for rate, took in await rate(store, size)]
            print(f"{size:>10,} {' '.join(figures)}", flush=True)
        print(f"\n{size:,} events, ms{'p50':>22} {'p99':>8}")
        for title, ask in queries(store).items():
            print(f"{title:<28} {await percentiles(ask)}", flush=True)


@asynccontextmanager
async def databases() -> AsyncIterator[dict[str, str]]:
    with tempfile.TemporaryDirectory() as directory:
        found = {"SQLite": f"sqlite:///{directory}/store.db"}
        if binaries() is None:
            yield found
            return
        with server() as running:
            yield found | {"PostgreSQL": create_database(running)}


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--only", choices=["SQLite", "PostgreSQL"])
    asked = parser.parse_args()
    async with databases() as found:
        for name, url in found.items():
            if asked.only in {None, name}:
                await measure(name, url, asked.events)


if __name__ == "__main__":
    asyncio.run(main())
