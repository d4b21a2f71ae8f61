"""Review pages: open with the token alone, and what an editor decides holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, expect

from calendar_service.models import Status
from calendar_service.web.keys import STORE
from tests.web.conftest import Client, Starter, settings_for
from tests.web.pages.conftest import TOKEN, Visit, keep, serving
from tests.web.pages.lively import uid_of

WORKSHOP, YOUTH = uid_of("agenda", "e3"), uid_of("agenda", "e6")
FORM = {"who": "Ana", "why": "the bulletin says so", "sequence": "0"}


async def signed_in(client: Client) -> Client:
    response = await client.post("/review/sign-in", data={"token": TOKEN}, allow_redirects=False)
    assert (response.status, response.headers["Location"]) == (303, "/review")
    cookie = response.headers["Set-Cookie"]
    assert TOKEN not in cookie
    for part in ("HttpOnly", "SameSite=Strict", "Path=/review"):
        assert part in cookie
    return client


@pytest.mark.parametrize("path", ["/review", f"/review/events/{WORKSHOP}"])
async def test_nobody_gets_in_without_the_token(lively_site: Client, path: str) -> None:
    for headers in ({}, {"Cookie": "editing=guessed"}, {"Cookie": "editing=é"}):
        response = await lively_site.get(path, headers=headers, allow_redirects=False)
        assert (response.status, response.headers["Location"]) == (303, "/review/sign-in")
    wrong = await lively_site.post("/review/sign-in", data={"token": "guessed"})
    assert wrong.status == 401
    assert "This is not the token." in await wrong.text()
    refused = await lively_site.post(f"/review/events/{WORKSHOP}", data=FORM | {"action": "hide"})
    assert refused.url.path == "/review/sign-in"
    assert await lively_site.app[STORE].event(WORKSHOP) is not None


async def test_without_a_token_in_the_settings_there_is_nothing_to_sign_in_to(
    start: Starter, database: Path
) -> None:
    client = await start(settings_for(database))
    for path in ("/review", "/review/sign-in"):
        response = await client.get(path)
        assert response.status == 403
        assert "Editing over HTTP is off" in await response.text()


async def test_a_form_of_another_site_is_refused(lively_site: Client) -> None:
    await signed_in(lively_site)
    for origin in ("https://evil.test", "null"):
        response = await lively_site.post(
            f"/review/events/{WORKSHOP}",
            data=FORM | {"action": "hide"},
            headers={"Origin": origin},
        )
        assert response.status == 403
    assert await lively_site.app[STORE].event(WORKSHOP) is not None


async def test_review_pages_are_kept_by_nobody(lively_site: Client) -> None:
    await signed_in(lively_site)
    for path in ("/review", f"/review/events/{WORKSHOP}"):
        response = await lively_site.get(path)
        assert response.status == 200
        assert response.headers["Cache-Control"] == "no-store"
    assert (await lively_site.get("/review/events/nothing")).status == 404
    await lively_site.post("/review/sign-out")
    assert (await lively_site.get("/review", allow_redirects=False)).status == 303


async def test_what_is_wrong_is_said_and_nothing_is_lost(lively_site: Client) -> None:
    await signed_in(lively_site)
    sent = FORM | {"action": "correct", "title": "A better title", "start": "in May"}
    response = await lively_site.post(f"/review/events/{WORKSHOP}", data=sent)
    assert response.status == 400
    text = await response.text()
    assert "in May is neither 2023-08-09 nor 2023-08-09T09:00" in text
    assert 'value="A better title"' in text
    late = await lively_site.post(
        f"/review/events/{WORKSHOP}",
        data=FORM | {"action": "correct", "title": "Late", "sequence": "7"},
    )
    assert late.status == 400
    assert "look at it again" in await late.text()


browser = pytest.mark.asyncio(loop_scope="session")


async def accessible(page: Page) -> None:
    found = (await Axe().run(page)).response["violations"]
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []


@browser
async def test_an_editor_corrects_an_event_beside_its_bulletin(
    visit: Visit, lively_database: Path, tmp_path: Path
) -> None:
    async with serving(lively_database, tmp_path) as site:
        page = await visit("/review", host=site)
        await accessible(page)
        await page.get_by_label("Editing token").fill(TOKEN)
        await page.get_by_role("button", name="Sign in").click()
        await page.wait_for_url("**/review")
        await accessible(page)
        await keep(page, "review")
        await page.get_by_role("link", name="Youth Assembly").click()
        await expect(page.locator("mark")).to_contain_text("Youth Assembly: the hosts invite")
        await accessible(page)
        await keep(page, "correction")
        await page.get_by_label("Your name").fill("Ana")
        await page.get_by_label("Reason").fill("the bulletin says so")
        await page.get_by_label("Start").fill("2024-05-30T10:00")
        await page.get_by_label("Time zone").fill("America/Lima")
        await page.get_by_label("City").fill("Cusco")
        await page.get_by_label("Host country").fill("pe")
        await page.get_by_role("button", name="Save the correction").click()
        await page.wait_for_url("**/review")
        await expect(page.get_by_role("link", name="Youth Assembly")).to_have_count(0)
        await page.get_by_role("link", name="Workshop on customs data").click()
        await page.get_by_label("Your name").fill("Ana")
        await page.get_by_label("Reason").fill("by telephone")
        await page.get_by_role("button", name="It is right").click()
        await page.wait_for_url("**/review")
        await page.goto(f"{site}/events/{YOUTH}")
        await expect(page.locator(".facts-list")).to_contain_text("10:00 (Peru Time, America/Lima)")
        await expect(page.locator(".facts-list")).to_contain_text("Cusco, Peru")
        await expect(page.locator(".history")).to_contain_text("the bulletin says so")


async def test_hide_and_merge(lively_site: Client) -> None:
    await signed_in(lively_site)
    store = lively_site.app[STORE]
    hide = FORM | {"action": "hide"}
    await lively_site.post(f"/review/events/{YOUTH}", data=hide)
    assert await store.event(YOUTH) is None
    one, two = uid_of("jornada", "e0"), uid_of("jornada", "e1")
    page = await lively_site.get(f"/review/events/{one}?other={two}")
    assert "They are one" in await page.text()
    await lively_site.post(f"/review/events/{one}", data=FORM | {"action": "merge", "other": two})
    merged = await store.event(two)
    assert merged is not None
    assert merged.uid == one
    assert merged.status is Status.CONFIRMED
