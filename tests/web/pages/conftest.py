"""Pages in a browser: the system's Chromium, on a month in which everything happens."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, ConsoleMessage, Page, Request, async_playwright

from calendar_service.feeds import ready_variants
from calendar_service.store import open_store
from calendar_service.web.app import create_app
from tests.web.conftest import Client, Starter, settings_for
from tests.web.pages import lively
from tests.web.server import OwnServer

TOKEN = "a token of the tests alone"  # noqa: S105 - it opens nothing else
CHROMIUM = shutil.which("chromium")
SCREENSHOTS = Path(__file__).parents[3] / ".screenshots" / "tests"
ARGUMENTS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()

Visit = Callable[..., Awaitable[Page]]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without Chromium tests in it are left out, and said to be; in CI they fail instead."""
    if CHROMIUM or os.environ.get("CI"):
        return
    left_out = [item for item in items if "browser" in getattr(item, "fixturenames", ())]
    if left_out:
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)
        print(f"\n{len(left_out)} tests need Chromium: apt-get install chromium")


@pytest.fixture(scope="session")
def lively_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once; tests that write work on copies."""
    file = tmp_path_factory.mktemp("lively") / "lively.db"

    async def make() -> None:
        url = f"sqlite:///{file}"
        async with open_store(url, create=True, renderers=ready_variants()) as store:
            await lively.fill(store)

    asyncio.run(make())
    return file


@pytest.fixture
async def lively_site(start: Starter, lively_database: Path, tmp_path: Path) -> Client:
    database = Path(shutil.copy(lively_database, tmp_path / "calendar.db"))
    # Changes are noticed when a test says so.
    settings = settings_for(database, editing_token=TOKEN, refresh_seconds=3600)
    return await start(settings, lambda: lively.NOW)


@asynccontextmanager
async def serving(made: Path, folder: Path) -> AsyncIterator[str]:
    """The address of a service with a copy of the database, without a slash at the end."""
    database = Path(shutil.copy(made, folder / "calendar.db"))
    settings = settings_for(database, base_url=None, editing_token=TOKEN)
    async with OwnServer(create_app(settings, clock=lambda: lively.NOW)) as server:
        yield str(server.make_url("")).rstrip("/")


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def site(
    lively_database: Path, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[str]:
    """A service that nobody writes to."""
    async with serving(lively_database, tmp_path_factory.mktemp("site")) as address:
        yield address


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    assert CHROMIUM, "Chromium is not installed: apt-get install chromium"
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield running
        await running.close()


@pytest_asyncio.fixture(loop_scope="session")
async def visit(browser: Browser, site: str) -> AsyncIterator[Visit]:
    """Opens a page; afterwards nothing may have gone wrong in it, or to another host.

    `host` is another address than that of the service, which then is no other host.
    """
    wrong: list[str] = []
    hosts = [site, "data:"]
    contexts = []

    def note(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            wrong.append(message.text)

    def look(request: Request) -> None:
        if not request.url.startswith(tuple(hosts)):
            wrong.append(f"asked another host: {request.url}")

    async def opened(path: str, *, host: str = site, fails: bool = False, **how: Any) -> Page:
        hosts.append(host)
        context = await browser.new_context(**({"locale": "en-GB", "timezone_id": "UTC"} | how))
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = await context.new_page()
        if not fails:  # the browser itself notes a page that answers 404
            page.on("console", note)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("request", look)
        await page.goto(host + path)
        return page

    yield opened
    for context in contexts:
        await context.close()
    assert wrong == []


async def keep(page: Page, name: str) -> None:
    """A picture for people to look at."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    await page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=True)
