"""From a choice to a calendar in somebody's app; events and bulletins as people read them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from icalendar import Calendar
from playwright.async_api import Page, expect

from tests.subscriber import Subscriber
from tests.web.pages.conftest import Visit, keep
from tests.web.pages.lively import uid_of

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_copied_address_really_subscribes(visit: Visit, tmp_path: Path) -> None:
    page = await visit("/subscribe", permissions=["clipboard-read", "clipboard-write"])
    await expect(page.locator("#count")).to_have_text("15 events match")
    await expect(page.get_by_role("button", name="Show the calendar")).to_be_hidden()
    await page.get_by_label("Tourism").check()
    await expect(page.locator("#count")).to_have_text("3 events match")
    await page.get_by_label("Trade").check()
    await expect(page.locator("#count")).to_have_text("4 events match")
    await expect(page.locator(".next .entry")).to_have_count(1)
    await expect(page.locator(".next")).to_contain_text("Workshop on customs data")
    await page.get_by_label("Past events").select_option("30d")
    await page.wait_for_url("**/subscribe?past=30d&topic=tourism,trade")
    await page.get_by_role("button", name="Copy").click()
    await expect(page.locator("#copied")).to_have_text("Copied")
    await expect(page.get_by_role("button", name="Copied")).to_be_visible()
    copied = await page.evaluate("() => navigator.clipboard.readText()")
    assert copied.endswith("/feeds/custom.ics?past=30d&topic=tourism,trade")
    await keep(page, "subscribe")
    subscriber = Subscriber(tmp_path / "home", copied, "America/Lima")
    await subscriber.sync()
    entries = [Calendar.from_ical(text).events[0] for text in subscriber.items().values()]
    assert {str(entry["SUMMARY"]) for entry in entries} == {
        "V Regional Forum on Rural Tourism",
        "Opening ceremony",
        "Panel on community lodging",
        "Workshop on customs data",
    }


async def test_without_scripts(visit: Visit) -> None:
    page = await visit("/subscribe", java_script_enabled=False)
    await page.get_by_label("Energy").check()
    await page.get_by_role("button", name="Show the calendar").click()
    await page.wait_for_url("**/subscribe?topic=energy")
    await expect(page.locator("#count")).to_have_text("1 event matches")
    address = await page.get_by_label("Address of the calendar").input_value()
    assert address.endswith("/feeds/topic/energy.ics")
    await expect(page.get_by_role("button", name="Copy")).to_have_count(0)
    webcal = page.get_by_role("link", name="Subscribe on this device")
    await expect(webcal).to_have_attribute("href", address.replace("http:", "webcal:"))


async def test_an_embedded_calendar(visit: Visit, site: str) -> None:
    page = await visit("/subscribe?country=pe")
    await page.get_by_text("Show it on your website").click()
    snippet = await page.get_by_label("Code for your website").input_value()
    assert "\n" not in snippet

    async def theirs(_: web.Request) -> web.Response:
        return web.Response(
            text=f"<!doctype html><title>.</title>{snippet}", content_type="text/html"
        )

    app = web.Application()
    app.router.add_get("/{any:.*}", theirs)
    async with TestServer(app) as server:
        other = await visit("/", host=str(server.make_url("")).rstrip("/"))
        frame = other.frame_locator("iframe")
        await expect(frame.get_by_role("heading", level=1)).to_have_text("May 2024")
        await expect(frame.locator(".entry")).to_have_count(1)
    assert f'src="{site}/embed?country=pe&amp;lang=en"' in snippet


async def linked_data(page: Page) -> dict[str, object]:
    text = await page.locator('script[type="application/ld+json"]').text_content()
    told: dict[str, object] = json.loads(text or "")
    return told


async def test_an_event_says_when_it_is_where_the_reader_is(visit: Visit) -> None:
    page = await visit(f"/events/{uid_of('agenda', 'e0')}", timezone_id="Europe/Madrid")
    await expect(page.locator(".facts-list")).to_contain_text("15:00–16:30 (Colombia Time")
    await expect(page.locator(".yours")).to_contain_text("22:00")
    await expect(page.locator(".yours")).to_contain_text("Europe/Madrid")
    told = await linked_data(page)
    assert told["startDate"] == "2024-05-10T15:00:00-05:00"
    await keep(page, "event")
    there = await visit(f"/events/{uid_of('agenda', 'e0')}", timezone_id="America/Bogota")
    await expect(there.locator(".yours")).to_be_hidden()


async def test_a_sentence_leads_to_its_place_in_the_bulletin(visit: Visit) -> None:
    page = await visit(f"/events/{uid_of('agenda', 'e2')}")
    quote = page.locator(".quote").first
    words = await quote.locator("blockquote").text_content()
    await quote.get_by_role("link").click()
    await expect(page.locator("mark:target")).to_have_text(words or "nothing was quoted")
    await expect(page.locator("mark:target")).to_be_in_viewport()
    numbers = page.locator(".text sup")
    assert await numbers.all_inner_texts() == ["1", "2", "3", "4", "5", "6", "7"]
    await page.locator(".told").get_by_role("link", name="Seminar on pay equity").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Seminar on pay equity")
    await expect(page.locator(".earlier")).to_contain_text("Moved from Mon, May 20, 2024")
