"""Every page for everybody: axe-core finds nothing (WCAG 2.2 AA and best practices)."""

from __future__ import annotations

from typing import Literal

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import ViewportSize

from tests.web.pages.conftest import Visit, keep
from tests.web.pages.lively import uid_of

pytestmark = pytest.mark.asyncio(loop_scope="session")

VIEWS: tuple[tuple[Literal["light", "dark"], ViewportSize], ...] = (
    ("light", {"width": 1280, "height": 900}),
    ("dark", {"width": 360, "height": 740}),
    ("light", {"width": 320, "height": 256}),  # 400 % of 1280 pixels
)
PAGES = {
    "calendar": "/?month=2024-05",
    "filtered": "/?month=2024-05&topic=tourism&country=pe&q=forum",
    "empty": "/?month=2024-07",
    "nothing": "/?q=submarine",
    "event": f"/events/{uid_of('forum', 'e0')}",
    "cancelled": f"/events/{uid_of('agenda', 'e1')}",
    "moved": f"/events/{uid_of('agenda', 'e2')}",
    "undated": f"/events/{uid_of('agenda', 'e6')}",
    "bulletin": "/bulletins/agenda",
    "subscribe": "/subscribe?country=pe",
    "embed": "/embed?country=pe",
    "refused": "/?topic=nonsense",
    "missing": "/events/nothing",
}


@pytest.mark.parametrize("name", PAGES)
async def test_nothing_stands_in_the_way(visit: Visit, name: str) -> None:
    """In light and dark, on a desk and on a phone, with everything unfolded."""
    page = await visit(PAGES[name], fails=name in ("refused", "missing"))
    for closed in await page.locator("details:not(.menu)").all():
        await closed.evaluate("e => e.open = true")
    for scheme, size in VIEWS:
        await page.emulate_media(color_scheme=scheme)
        await page.set_viewport_size(size)
        found = (await Axe().run(page)).response["violations"]
        assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []
        width = await page.evaluate("() => document.documentElement.scrollWidth")
        assert width <= size["width"], "nobody scrolls sideways"
        await keep(page, f"{name}-{size['width']}-{scheme}")


async def test_open_menus(visit: Visit) -> None:
    page = await visit("/?month=2024-05")
    for menu in await page.locator("details.menu").all():
        await menu.locator("summary").click()
        assert (await Axe().run(page)).violations_count == 0
    await keep(page, "menu")
