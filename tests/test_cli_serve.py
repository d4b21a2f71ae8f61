"""`serve` as it is installed: it reads what is named, answers, and keeps reading URLs."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import ClientSession

from tests.bulletins.site import RSS, rss, site
from tests.console import BULLETINS, COMMAND, PATIENCE, complaint, environment, run

HELD = "The {} will be held on {} 2024 in Lima, Peru."
FORUM = ("urn:forum", "Forum in March", HELD.format("IV Cooperation Forum", "14 March"))
CONGRESS = ("urn:congress", "Books and readers", HELD.format("XII Congress of Books", "2 April"))


@asynccontextmanager
async def serving(folder: Path, *arguments: str | Path, **settings: str) -> AsyncIterator[str]:
    """The address of the feed of all events, as it is printed; the server ends with status 0."""
    running = await asyncio.create_subprocess_exec(
        COMMAND, "serve", *map(str, arguments), "--port", "0", cwd=folder,
        env=environment(**settings), stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert running.stdout is not None
    try:
        async with asyncio.timeout(PATIENCE):
            while not (found := re.search(rb"http\S+all\.ics", await running.stdout.readline())):
                assert running.returncode is None
        yield found.group().decode()
    finally:
        running.terminate()
        assert await running.wait() == 0


async def titles(session: ClientSession, feed: str) -> set[str]:
    async with session.get(feed) as answer:
        assert answer.status == 200
        return set(re.findall(r"SUMMARY:(.*)\r", await answer.text()))


async def test_a_feed_that_changes_reaches_subscribers(tmp_path: Path) -> None:
    async with site() as press, ClientSession() as session:
        press.shows("/feed.xml", rss(FORUM), RSS)
        source = f"{press.root}/feed.xml"
        async with serving(tmp_path, source, CALENDAR_POLL_SECONDS="1") as feed:
            assert await titles(session, feed) == {"IV Cooperation Forum"}
            press.shows("/feed.xml", rss(CONGRESS, FORUM), RSS)
            async with asyncio.timeout(PATIENCE):
                while len(await titles(session, feed)) < 2:  # noqa: ASYNC110 - another process
                    await asyncio.sleep(0.2)
            assert await titles(session, feed) == {"IV Cooperation Forum", "XII Congress of Books"}


async def test_what_cannot_be_read_is_told_and_the_rest_is_served(tmp_path: Path) -> None:
    missing = tmp_path / "missing.txt"
    async with ClientSession() as session, serving(tmp_path, missing, BULLETINS) as feed:
        assert len(await titles(session, feed)) > 10


async def test_a_port_that_is_taken(tmp_path: Path) -> None:
    async with serving(tmp_path) as feed:
        (port,) = re.findall(r":(\d+)/", feed)
        done = await asyncio.to_thread(run, "serve", "--port", port, cwd=tmp_path)
    assert done.status == 2
    assert port in complaint(done)
