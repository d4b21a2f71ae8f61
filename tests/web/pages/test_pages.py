"""What the pages answer over HTTP: valid HTML, headers, conditional requests, ways on, errors."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import html5lib
import pytest

from calendar_service.feeds.labels import LANGUAGES
from calendar_service.store import open_store
from calendar_service.web.keys import STORE, WATCH
from tests.tellings import days
from tests.web.conftest import Client, Starter, settings_for
from tests.web.pages import lively
from tests.web.pages.test_accessibility import PAGES

FORUM, HOSTILE = lively.uid_of("forum", "e0"), lively.uid_of("agenda", "e4")


async def read(client: Client, path: str, **headers: str) -> str:
    response = await client.get(path, headers=headers)
    assert response.status == 200, path
    return await response.text()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
async def test_valid_html_in_every_language(lively_site: Client, name: str, lang: str) -> None:
    response = await lively_site.get(PAGES[name], headers={"Accept-Language": lang})
    text = await response.text()
    html5lib.HTMLParser(strict=True).parse(text)
    assert text.startswith(f'<!doctype html>\n<html lang="{lang}">')
    ids = re.findall(r' id="([^"]*)"', text)
    assert len(ids) == len(set(ids)), "an id names one thing"
    assert not re.search(r"<[^>]*\s(style|on\w+)=", text), "no inline style or script"
    assert "%(" not in text
    assert response.headers["Content-Language"] == lang or response.status >= 400
    assert response.headers["Vary"] == "Accept-Encoding, Accept-Language"


async def test_every_link_leads_somewhere(lively_site: Client) -> None:
    """From the calendar to everything that can be reached from it within the service."""
    seen: set[str] = set()
    waiting = {"/?month=2024-05"}
    while waiting:
        path = waiting.pop()
        seen.add(path)
        response = await lively_site.get(path)
        assert response.status == 200, path
        if response.content_type != "text/html" or len(seen) > 60:
            continue
        for link in links(await response.text()):
            found = link.removeprefix("http://calendar.test").partition("#")[0]
            if found.startswith("/") and not found.startswith("/docs"):
                waiting.add(found)
        waiting -= seen
    for part in ("/events/", "/bulletins/", "/subscribe", "/feeds/", "/static/"):
        assert any(path.startswith(part) for path in seen), part


def links(text: str) -> list[str]:
    found: list[str] = []

    class Links(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.extend(value for name, value in attrs if name in ("href", "src") and value)

    Links().feed(text)
    return found


async def test_what_bulletins_say_is_text_and_never_markup(lively_site: Client) -> None:
    for path in ("/?month=2024-05", f"/events/{HOSTILE}", "/bulletins/agenda", "/embed"):
        text = await read(lively_site, path)
        assert "<script>alert" not in text
        assert "<b>bold" not in text
        assert "javascript:" not in text
        assert 'href="javascript' not in text
    text = await read(lively_site, '/subscribe?q="><script>alert(1)</script>')
    assert "<script>alert" not in text


async def test_conditional_requests(lively_site: Client) -> None:
    for path in PAGES.values():
        first = await lively_site.get(path)
        if first.status != 200:
            assert first.headers["Cache-Control"] == "no-store"
            continue
        tag = first.headers["ETag"]
        again = await lively_site.get(path, headers={"If-None-Match": tag})
        assert again.status == 304, path
        other = await lively_site.get(path, headers={"If-None-Match": tag, "Accept-Language": "pt"})
        assert other.status == 200, "another language is another page"


async def test_a_page_follows_the_store(lively_site: Client) -> None:
    first = await lively_site.get(f"/events/{FORUM}")
    known = {"If-None-Match": first.headers["ETag"]}
    await lively_site.app[STORE].hide(FORUM, who="test", why="gone", now=lively.NOW)
    await lively_site.app[WATCH].refresh()
    assert (await lively_site.get(f"/events/{FORUM}", headers=known)).status == 404


async def test_an_absorbed_event_leads_to_the_one_that_has_it(lively_site: Client) -> None:
    other = lively.uid_of("agenda", "e0")
    assert (await lively_site.get(f"/events/{other}")).status == 200
    await lively_site.app[STORE].merge(FORUM, other, who="test", why="the same", now=lively.NOW)
    await lively_site.app[WATCH].refresh()
    response = await lively_site.get(f"/events/{other}?lang=es", allow_redirects=False)
    assert response.status == 301
    assert response.headers["Location"] == f"/events/{FORUM}?lang=es"


@pytest.mark.parametrize(
    ("asked", "shared"),
    [
        ("/?country=pe&country=cl&topic=&q=", "/?country=cl,pe"),
        ("/?topic=trade&country=PE", "/?country=pe&topic=trade"),
        ("/?q=+regional++forum+", "/?q=regional%20forum"),
        ("/subscribe?past=&cancelled=mark&alarm=-PT1H", "/subscribe?alarm=-PT3600S"),
        ("/?virtual=1&lang=ES", "/?lang=es&virtual=true"),
    ],
)
async def test_forms_lead_to_one_address(lively_site: Client, asked: str, shared: str) -> None:
    response = await lively_site.get(asked, allow_redirects=False)
    assert (response.status, response.headers["Location"]) == (303, shared)
    assert (await lively_site.get(shared, allow_redirects=False)).status == 200


@pytest.mark.parametrize(
    ("path", "status", "told"),
    [
        ("/?topic=nonsense", 400, "topic=nonsense: is none of the allowed values"),
        ("/?colour=red", 400, "colour: is not a parameter of this address"),
        ("/?month=2024-13", 400, "month=2024-13: is not a month of the calendar"),
        ("/?month=0001-01", 400, "month=0001-01: is not a month from 1000-01 to 9998-12"),
        ("/events/nothing", 404, "nothing: there is no such event"),
        ("/bulletins/nothing", 404, "nothing: there is no such bulletin"),
        ("/nowhere", 404, "There is nothing at this address."),
    ],
)
async def test_errors_are_pages_that_say_what_is_wrong(
    lively_site: Client, path: str, status: int, told: str
) -> None:
    response = await lively_site.get(path, headers={"Accept-Language": "es"})
    assert response.status == status
    text = await response.text()
    assert told in text
    assert "Al calendario" in text
    assert response.content_type == "text/html"


@pytest.mark.parametrize("month", ["1000-01", "9998-12", "2024-02"])
async def test_the_ends_of_the_calendar(lively_site: Client, month: str) -> None:
    text = await read(lively_site, f"/?month={month}")
    assert ('rel="prev"' in text) == (month != "1000-01")
    assert ('rel="next"' in text) == (month != "9998-12")


async def test_headers(lively_site: Client) -> None:
    page = await lively_site.get("/")
    policy = page.headers["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    embed = await lively_site.get("/embed")
    assert "frame-ancestors *" in embed.headers["Content-Security-Policy"]
    assert "X-Frame-Options" not in embed.headers
    (style,) = re.findall(r'href="(/static/[^"]+\.css)"', await page.text())
    static = await lively_site.get(style)
    assert "immutable" in static.headers["Cache-Control"]
    assert static.content_type == "text/css"
    old = re.sub(r"/static/\w+/", "/static/0/", style)
    assert (await lively_site.get(old)).status == 404


async def test_weight(client: Client) -> None:
    """Everything that the first page of the sample loads, before compression."""
    text = await read(client, "/")
    weight = len(text.encode())
    todo, seen = {link for link in links(text) if link.startswith("/static/")}, set()
    while todo:
        link = todo.pop()
        seen.add(link)
        body = await (await client.get(link)).text()
        weight += len(body.encode())
        folder = link.rpartition("/")[0]
        todo |= {f"{folder}/{name}" for name in re.findall(r'import "\./([\w.]+)"', body)} - seen
    assert {link.rpartition("/")[2] for link in seen} >= {"style.css", "page.js", "zone.js"}
    assert weight < 60_000


async def test_the_first_page_of_the_sample_shows_events(client: Client) -> None:
    assert 'class="entry' in await read(client, "/")


async def test_json_ld_of_a_moved_event(lively_site: Client) -> None:
    text = await read(lively_site, f"/events/{lively.uid_of('agenda', 'e2')}")
    (block,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text)
    told = json.loads(block)
    assert told["@type"] == "Event"
    assert told["eventStatus"] == "https://schema.org/EventRescheduled"
    assert told["previousStartDate"] == ["2024-05-20"]
    assert told["url"] == f"http://calendar.test/events/{lively.uid_of('agenda', 'e2')}"


async def test_a_month_with_more_than_a_page_holds(start: Starter, tmp_path: Path) -> None:
    """The page says that it is cut rather than leaving events out silently."""
    database = tmp_path / "many.db"
    told = tuple(
        (f"Session {n} of the beekeepers' congress", days("2024-05-01"), {"edition": n + 1})
        for n in range(510)
    )
    async with open_store(f"sqlite:///{database}", create=True) as store:
        made = lively.bulletin("many", "Many", "en", told)
        await store.put(made, lively.tellings(made, told), now=lively.NOW)
    site = await start(settings_for(database), lambda: lively.NOW)
    assert "The first 500 are shown" in await read(site, "/?month=2024-05")
    assert "496 more" in await read(site, "/?month=2024-04"), "on a day of the month after"
