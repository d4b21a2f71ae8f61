"""The calendar page as people use it."""

from __future__ import annotations

import pytest
from playwright.async_api import Locator, Page, expect

from tests.web.pages.conftest import Visit, keep

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_opens_on_the_month_with_events_and_marks_today(visit: Visit) -> None:
    page = await visit("/")
    await expect(page.get_by_role("heading", level=1)).to_have_text("May 2024")
    await expect(page.locator(".month .day.now")).to_have_text("10")
    await expect(page.locator(".agenda .today h3")).to_contain_text("today")
    await expect(page.locator(".summary")).to_contain_text("14 events in May 2024, 15 in all")
    await keep(page, "calendar")


async def test_what_a_month_shows(visit: Visit) -> None:
    page = await visit("/?month=2024-05")
    forum = page.locator(".bar", has_text="Rural Tourism")
    assert await width_in_days(page, forum.first) == pytest.approx(3, abs=0.2)
    assert await forum.count() == 1
    workshop = page.locator(".bar", has_text="customs data")
    assert await workshop.count() == 1
    assert await width_in_days(page, workshop) == pytest.approx(7, abs=0.2)
    await expect(workshop).to_contain_text("Tentative")
    for name, mark in (("Energy Links", "Cancelled"), ("pay equity", "Moved")):
        await expect(page.locator(".bar", has_text=name)).to_contain_text(mark)
        await expect(page.locator(".entry", has_text=name)).to_contain_text(mark)
    title = page.locator(".entry", has_text="Energy Links").locator(".name a")
    assert "line-through" in await title.evaluate("e => getComputedStyle(e).textDecorationLine")
    await expect(page.locator(".more")).to_have_text("2 more")


async def width_in_days(page: Page, bar: Locator) -> float:
    own = await bar.bounding_box()
    day = await page.locator(".month .day").nth(1).bounding_box()
    assert own
    assert day
    return float(own["width"] / day["width"])


async def test_sessions_are_folded_under_their_event(visit: Visit) -> None:
    page = await visit("/?month=2024-05")
    entry = page.locator(".entry", has_text="Regional Forum")
    ceremony = entry.get_by_text("Opening ceremony")
    await expect(ceremony).to_be_hidden()
    await entry.locator("summary").click()
    await expect(ceremony).to_be_visible()
    await expect(entry).to_contain_text("09:00–09:30")
    assert await page.locator(".bar", has_text="Opening ceremony").count() == 0


async def test_from_month_to_month(visit: Visit) -> None:
    page = await visit("/?month=2024-05")
    await page.get_by_role("link", name="Next month").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("June 2024")
    await page.get_by_role("link", name="Next month").click()
    await expect(page.locator(".empty")).to_contain_text("No events in July 2024.")
    await expect(page.locator(".empty")).to_contain_text("Harvest Fair")
    await page.locator(".empty").get_by_role("link", name="Mon, Aug 12, 2024").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("August 2024")
    await page.get_by_role("link", name="Today").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("May 2024")
    await page.locator("summary", has_text="Jump to").click()
    await page.get_by_role("link", name="Aug 1").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("August 2024")


async def test_filters_are_in_the_address(visit: Visit) -> None:
    page = await visit("/?month=2024-05")
    await page.locator("summary", has_text="Topic").click()
    await page.get_by_label("Tourism").check()
    await page.get_by_label("Trade").check()
    await page.get_by_role("button", name="Show").click()
    await page.wait_for_url("**/?month=2024-05&topic=tourism,trade")
    await expect(page.locator(".agenda .entry")).to_have_count(2)
    await expect(page.locator(".summary")).to_contain_text("4 events in May 2024")
    await page.get_by_role("link", name="Remove Trade").click()
    await page.wait_for_url("**/?month=2024-05&topic=tourism")
    await expect(page.locator(".agenda .entry")).to_have_count(1)
    await page.get_by_label("Search for words").fill("lodging")
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/?month=2024-05&q=lodging&topic=tourism")
    await expect(page.locator(".agenda .entry .name").first).to_contain_text("community lodging")
    await page.get_by_role("link", name="Remove all").click()
    await page.wait_for_url("**/?month=2024-05")


async def test_nothing_matches(visit: Visit) -> None:
    page = await visit("/?q=submarine")
    await expect(page.locator(".empty")).to_contain_text("No event matches these filters.")
    await page.get_by_role("link", name="Show all events").click()
    await expect(page.locator(".agenda .entry").first).to_be_visible()


async def test_without_a_mouse(visit: Visit) -> None:
    page = await visit("/?month=2024-05")
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    await page.keyboard.press("Enter")
    await to(page, "summary", "Topic")
    await page.keyboard.press("Enter")
    await to(page, "input", "energy")
    await expect(page.get_by_label("Energy")).to_be_focused()
    await page.keyboard.press("Space")
    await expect(page.get_by_label("Energy")).to_be_checked()
    await page.keyboard.press("Escape")
    await expect(page.get_by_label("Energy")).to_be_hidden()
    await to(page, "button", "Show")
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/?month=2024-05&topic=energy")
    await to(page, "a", "Ministerial Summit")
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/events/*")
    await expect(page.get_by_role("heading", level=1)).to_contain_text("Energy Links")


async def to(page: Page, kind: str, words: str) -> None:
    """Tabs on until something of this kind, with these words or this value, has the focus."""
    for _ in range(80):
        await page.keyboard.press("Tab")
        found = await page.evaluate(
            "([kind, words]) => { const e = document.activeElement; return e.localName === kind"
            " && (e.value === words || e.textContent.includes(words)); }",
            [kind, words],
        )
        if found:
            shown = await page.evaluate("() => document.activeElement.matches(':focus-visible')")
            assert shown, "the focus must be seen"
            return
    raise AssertionError(f"no {kind} with {words} is reached by Tab")


async def test_without_scripts(visit: Visit) -> None:
    page = await visit("/?month=2024-05", java_script_enabled=False)
    await page.locator("summary", has_text="Country").click()
    await page.get_by_label("Chile").check()
    await page.get_by_role("button", name="Show").click()
    await page.wait_for_url("**/?country=cl&month=2024-05")
    entry = page.locator(".agenda .entry")
    await expect(entry).to_have_count(1)
    await page.get_by_role("link", name="V Regional Forum").first.click()
    await page.locator(".session", has_text="Opening").get_by_role("link").click()
    await page.get_by_role("link", name="V Regional Forum on Rural Tourism").click()
    await page.get_by_role("link", name="Rural tourism meets in Lima").first.click()
    await expect(page.locator("mark").first).to_contain_text("V Regional Forum")


async def test_on_a_phone(visit: Visit) -> None:
    page = await visit("/?month=2024-05", viewport={"width": 360, "height": 740})
    across = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert await page.evaluate(across) == 0
    await expect(page.locator(".bar a").first).to_be_hidden()
    await expect(page.get_by_label("Search for words")).to_be_hidden()
    await page.locator(".finder > summary").click()
    await expect(page.get_by_label("Search for words")).to_be_visible()
    await page.get_by_role("link", name="Wednesday, May 22").click()
    await expect(page.locator("#d2024-05-22")).to_be_in_viewport()
    await keep(page, "phone")


@pytest.mark.parametrize(
    ("language", "title", "button"),
    [
        ("en", "May 2024", "Subscribe"),
        ("es", "Mayo de 2024", "Suscribirse"),
        ("pt", "Maio de 2024", "Assinar"),
    ],
)
async def test_speaks_the_readers_language(
    visit: Visit, language: str, title: str, button: str
) -> None:
    page = await visit("/?month=2024-05", locale=language)
    await expect(page.get_by_role("heading", level=1)).to_have_text(title)
    await expect(page.locator(".bar-top").get_by_role("link", name=button)).to_be_visible()
    await page.get_by_role("link", name="PT", exact=True).click()
    await expect(page.locator("html")).to_have_attribute("lang", "pt")
    await keep(page, f"calendar-{language}")


async def test_hours_where_the_reader_is(visit: Visit) -> None:
    page = await visit("/?month=2024-05", timezone_id="America/Bogota")
    zone = page.locator(".entry", has_text="digital signatures").locator(".zone")
    await expect(zone).to_have_text("Colombia Time")
    page = await visit("/?month=2024-05", timezone_id="Asia/Tokyo")
    zone = page.locator(".entry", has_text="digital signatures").locator(".zone")
    await expect(zone).to_have_text("Colombia Time · Sat 05:00 Tokyo")
    await page.clock.set_fixed_time("2024-05-10T18:00:00Z")
    await page.reload()
    await expect(page.locator(".month .day.now")).to_have_text("11")


async def test_dark_and_on_paper(visit: Visit) -> None:
    page = await visit("/?month=2024-05", color_scheme="dark")
    paper = "() => getComputedStyle(document.body).backgroundColor"
    assert await page.evaluate(paper) == "rgb(20, 23, 26)"
    await keep(page, "dark")
    await page.emulate_media(media="print")
    await expect(page.locator(".filters")).to_be_hidden()
    await expect(page.locator(".agenda")).to_be_visible()
