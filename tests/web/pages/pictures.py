"""The pictures of the README, of the sample bulletins: `python -m tests.web.pages.pictures`."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from playwright.async_api import async_playwright

from calendar_service.bulletins import read_paths
from calendar_service.feeds import ready_variants
from calendar_service.ingest import ingest
from calendar_service.store import open_store
from calendar_service.web.app import create_app
from tests.web.conftest import DATA, NOW, settings_for
from tests.web.pages.conftest import ARGUMENTS, CHROMIUM, SCREENSHOTS
from tests.web.server import OwnServer

PICTURES = {"calendar": "/?month=2023-08", "subscribe": "/subscribe?country=pe"}


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "sample.db"
        url = f"sqlite:///{database}"
        async with open_store(url, create=True, renderers=ready_variants()) as store:
            await ingest(store, read_paths([str(DATA)]), now=NOW)
        settings = settings_for(database, base_url="https://calendar.example")
        async with OwnServer(create_app(settings, clock=lambda: NOW)) as server:
            await take(str(server.make_url("")).rstrip("/"))


async def take(site: str) -> None:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = await browser.new_page(
            viewport={"width": 1200, "height": 820}, locale="en", timezone_id="America/Lima"
        )
        for name, path in PICTURES.items():
            await page.goto(site + path)
            await page.screenshot(path=SCREENSHOTS.parent / f"{name}.png")
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
