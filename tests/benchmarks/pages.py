"""How long a calendar page takes: `python tests/benchmarks/pages.py [--events N]`.

Prints the p50 and p99 of the CPU time that writing the page of a month with N events takes, and
the size of the page; then of the time over HTTP, read anew and finished already.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import random
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from aiohttp import web
from aiohttp.test_utils import TestClient, make_mocked_request
from pydantic import SecretStr

sys.path.insert(0, str(Path(__file__).parents[2]))

from calendar_service.feeds import ready_variants
from calendar_service.models import AllDay, Kind, Place, Timed, Topic, When
from calendar_service.settings import Settings
from calendar_service.store import open_store
from calendar_service.web.app import create_app
from calendar_service.web.keys import DEFINITIONS
from calendar_service.web.pages.calendar import Contents, calendar_context
from calendar_service.web.pages.feed_address import feed_address
from calendar_service.web.pages.overview import Counts
from calendar_service.web.pages.parameters import CALENDAR, SUBSCRIBE
from calendar_service.web.pages.selection import selected
from calendar_service.web.pages.visit import visit
from tests.tellings import bulletin, telling
from tests.web.server import OwnServer

MONTH = date(2024, 5, 1)
NOW = datetime(2024, 5, 10, 12, tzinfo=UTC)
TIMES = 100
TITLES = ("Forum on rural tourism", "Seminario de comercio digital", "Reunião de coordenadores")


def when(chance: random.Random) -> When:
    day = MONTH + timedelta(days=chance.randrange(31))
    if chance.random() < 0.5:
        return AllDay.days(day, day + timedelta(days=chance.choice([0, 0, 1, 2])))
    start = datetime(day.year, day.month, day.day, chance.randrange(8, 18))  # noqa: DTZ001 - wall clock
    return Timed.model_validate({"start": start, "zone": "America/Bogota"})


async def fill(url: str, count: int) -> None:
    """A month of events, one in ten a session of another."""
    chance = random.Random(count)  # noqa: S311 - data, not secrets
    async with open_store(url, create=True, renderers=ready_variants()) as store:
        for number in range(count):
            made = bulletin(f"b{number:05}")
            mention = telling(
                made,
                f"{chance.choice(TITLES)} {number} of district {number % 89}",
                when(chance),
                place=Place(name="Convention Centre", city="Lima", country="PE"),
                topics=tuple(chance.sample(list(Topic), 2)),
                kind=chance.choice(list(Kind)),
                countries=("PE", "CL"),
                edition=number + 1,
            )
            await store.put(made, [mention], now=NOW)


def percentiles(took: list[float]) -> str:
    took.sort()
    return f"{took[len(took) // 2]:8.2f} {took[int(len(took) * 0.99)]:8.2f}"


def timed(work: Callable[[], object]) -> str:
    took = []
    for _ in range(TIMES):
        begun = time.process_time()
        work()
        took.append((time.process_time() - begun) * 1000)
    return percentiles(took)


async def asked(work: Callable[[int], Awaitable[object]]) -> str:
    took = []
    for number in range(TIMES):
        begun = time.perf_counter()
        await work(number)
        took.append((time.perf_counter() - begun) * 1000)
    return percentiles(took)


async def written(url: str, app: web.Application) -> None:
    """The page of one month, from events in memory."""
    async with open_store(url) as store:
        events = (await store.events()).events
        days = await store.days()
    counts: Counts = {"country": {"PE": 9, "CL": 9}, "topic": {}, "kind": {}}
    contents = Contents(MONTH, events, days, counts, NOW)
    chosen = selected("/", "month=2024-05", CALENDAR)
    request = make_mocked_request("GET", "/?month=2024-05", app=app)
    reader = visit(request, CALENDAR)
    subscribe = chosen.on("/subscribe", SUBSCRIBE)
    ways = {"subscribe": "/subscribe", "feed": feed_address(subscribe, app[DEFINITIONS])}

    def context() -> dict[str, object]:
        return calendar_context(chosen, contents, NOW.date(), "en") | ways

    ready = context()
    page = reader.render("calendar.html", ready)
    print(f"{len(events)} events, ms{'p50':>22} {'p99':>8}")
    print(f"what the page shows          {timed(context)}")
    print(f"the page written             {timed(lambda: reader.render('calendar.html', ready))}")
    print(f"{len(page):,} octets, {len(gzip.compress(page)):,} with gzip")


async def served(app: web.Application) -> None:
    async with TestClient(OwnServer(app)) as client:

        async def ask(path: str) -> None:
            async with client.get(path) as response:
                await response.read()

        fresh = await asked(lambda n: ask(f"/?month=2024-05&min_confidence=0.{n:04}"))
        print(f"over HTTP, read anew         {fresh}")
        print(f"over HTTP, finished already  {await asked(lambda _: ask('/?month=2024-05'))}")


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=200)
    count = parser.parse_args().events
    with tempfile.TemporaryDirectory() as directory:
        url = f"sqlite:///{directory}/pages.db"
        await fill(url, count)
        app = create_app(Settings(database_url=SecretStr(url)), clock=lambda: NOW)
        await written(url, app)
        await served(app)


if __name__ == "__main__":
    asyncio.run(main())
