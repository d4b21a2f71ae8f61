"""A forum from its announcement to its report, in two languages, as a subscriber sees it."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
from icalendar import Calendar

from tests.subscriber import Subscriber, run

BULLETINS = Path(__file__).parent / "life_of_an_event"
PATIENCE = 20.0  # seconds for a change to be served

FORUM = "IV Cooperation Forum of the Lake Alliance|CONFIRMED"
OPENING, PANEL = "Inauguración|CONFIRMED", "Mesa sobre agua y saneamiento|CONFIRMED"
WORKSHOP = "Taller de financiamiento verde"

PROGRAMME = [
    f"2036-05-14 09:00 > 2036-05-14 09:30|{OPENING}",
    f"2036-05-14 10:00 > 2036-05-14 12:00|{PANEL}",
    f"2036-05-14 > 2036-05-15 |{FORUM}",
    f"2036-05-15 09:00 > 2036-05-15 11:00|{WORKSHOP}|CONFIRMED",
]
MOVED = [
    f"2036-05-21 09:00 > 2036-05-21 09:30|{OPENING}",
    f"2036-05-21 10:00 > 2036-05-21 12:00|{PANEL}",
    f"2036-05-21 > 2036-05-22 |{FORUM}",
]
CANCELLED = f"2036-05-22 09:00 > 2036-05-22 11:00|Cancelled: {WORKSHOP}|CANCELLED"

# After each bulletin; between the new days and the new programme nobody knows the new hours.
SHOWN = {
    "1-announced": [f"2036-05-14 > 2036-05-15 |{FORUM}"],
    "2-programme": PROGRAMME,
    "3-moved": [
        "2036-05-14 09:00 > 2036-05-14 09:30|Postponed: Inauguración|TENTATIVE",
        "2036-05-14 10:00 > 2036-05-14 12:00|Postponed: Mesa sobre agua y saneamiento|TENTATIVE",
        f"2036-05-15 09:00 > 2036-05-15 11:00|Postponed: {WORKSHOP}|TENTATIVE",
        f"2036-05-21 > 2036-05-22 |{FORUM}",
    ],
    "4-new-programme": [
        *MOVED,
        f"2036-05-22 09:00 > 2036-05-22 11:00|{WORKSHOP}|CONFIRMED",
    ],
    "5-session-cancelled": [*MOVED, CANCELLED],
    "6-reported": [*MOVED, CANCELLED],
}


@asynccontextmanager
async def serving(database: str) -> AsyncIterator[str]:
    """The address of the calendar of all events, from a server of one's own."""
    server = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "calendar_service", "serve", "--port", "0"),
        *("--database", database),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "CALENDAR_REFRESH_SECONDS": "0.05"},
    )
    assert server.stdout is not None
    try:
        async with asyncio.timeout(PATIENCE):
            while not (line := await server.stdout.readline()).startswith(b"Subscribe"):
                assert line, "the server did not start"
        yield line.split()[1].decode()
    finally:
        server.terminate()
        await server.communicate()


async def fetched(feed: str, *, other_than: bytes | None = None) -> bytes:
    """The calendar; with `other_than`, as soon as it is another."""
    async with aiohttp.ClientSession() as session, asyncio.timeout(PATIENCE):
        while True:
            async with session.get(feed) as answer:
                body = await answer.read()
            if body != other_than:
                return body
            await asyncio.sleep(0.05)


async def ingest(bulletins: Path, database: str) -> None:
    command = ("-m", "calendar_service", "ingest", str(bulletins), "--database", database)
    await run("python", *command)


def sequences(calendar: bytes) -> dict[str, int]:
    return {
        str(event["UID"]): int(str(event["SEQUENCE"]))
        for event in Calendar.from_ical(calendar).walk("VEVENT")
    }


async def test_the_subscriber_sees_the_truth_after_each_bulletin(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/calendar.db"
    async with serving(database) as feed:
        subscriber = Subscriber(tmp_path / "home", feed, "America/Lima")
        calendar = await fetched(feed)
        for name, expected in SHOWN.items():
            known = sequences(calendar)
            await ingest(BULLETINS / f"{name}.txt", database)
            calendar = await fetched(feed, other_than=calendar)
            now = sequences(calendar)
            assert known.keys() <= now.keys(), "a UID has gone"
            assert all(now[uid] >= known[uid] for uid in known)
            await subscriber.sync()
            assert await subscriber.agenda("2036-05-01", "60d") == expected, name
            assert len(subscriber.items()) == len(expected)
        forum = next(text for text in subscriber.items().values() if "Cooperation Forum" in text)
        assert "LOCATION:Municipal Theatre" in forum
        await ingest(BULLETINS, database)
        await asyncio.sleep(0.5)
        assert await fetched(feed) == calendar
