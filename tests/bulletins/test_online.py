"""Reading from a real server: pages, feeds, what has not changed, and all that can go wrong."""

from __future__ import annotations

import asyncio
import gzip
import socket
from collections.abc import AsyncIterator
from datetime import date

import pytest
from aiohttp import ClientSession, ClientTimeout, web

from calendar_service.bulletins import Document
from calendar_service.bulletins.decoding import LARGEST
from calendar_service.bulletins.fetch import Unanswered, Visit, client
from calendar_service.bulletins.online import read_url
from calendar_service.errors import InputError
from tests.bulletins.site import RSS, Site, rss, site

PAGE = (
    "<html><head><meta property='article:published_time' content='2024-03-06'></head><article>"
    "<h1>Gauges and dams</h1><p>The seminar on 21 March 2024 shows how they work.</p></article>"
)
TEASER = "The seminar shows [...]"


@pytest.fixture
async def web_site() -> AsyncIterator[Site]:
    async with site() as up:
        yield up


@pytest.fixture
async def session() -> AsyncIterator[ClientSession]:
    async with client(ClientTimeout(total=2)) as opened:
        yield opened


async def everything(visit: Visit, url: str) -> list[Document | InputError]:
    return [one async for one in read_url(visit, url)]


async def fetched(session: ClientSession, url: str) -> Document:
    (found,) = await everything(Visit(session), url)
    assert isinstance(found, Document), found
    return found


async def failure(session: ClientSession, url: str) -> str:
    (error,) = await everything(Visit(session), url)
    assert isinstance(error, InputError)
    said = str(error)
    assert said.startswith(f"{url}: ")
    assert "\n" not in said
    return said.removeprefix(f"{url}: ")


async def test_a_page(web_site: Site, session: ClientSession) -> None:
    web_site.shows("/gauges", PAGE)
    url = f"{web_site.root}/gauges"
    page = await fetched(session, url)
    assert page.text == "Gauges and dams\n\nThe seminar on 21 March 2024 shows how they work."
    assert (page.published, page.url, page.key) == (date(2024, 3, 6), url, url)


async def test_a_text_in_the_encoding_that_the_server_names(
    web_site: Site, session: ClientSession
) -> None:
    web_site.shows("/nota", "Reunión, 5 €".encode("iso-8859-15"), "text/plain; charset=iso-8859-15")
    assert (await fetched(session, f"{web_site.root}/nota")).text == "Reunión, 5 €"


async def test_a_redirect_is_followed_and_the_address_that_was_named_stays(
    web_site: Site, session: ClientSession
) -> None:
    web_site.shows("/new", PAGE)
    web_site.fails("/old", 301, Location="/new")
    assert (await fetched(session, f"{web_site.root}/old")).url == f"{web_site.root}/old"


async def test_a_teaser_is_completed_from_its_page(web_site: Site, session: ClientSession) -> None:
    link = f"{web_site.root}/gauges"
    web_site.shows("/gauges", PAGE)
    web_site.shows("/feed", rss((link, "Gauges &amp; dams", TEASER)), RSS)
    entry = await fetched(session, f"{web_site.root}/feed")
    assert entry.title == "Gauges & dams"
    assert "The seminar on 21 March 2024" in entry.text
    assert (entry.published, entry.url, entry.key) == (date(2024, 3, 5), link, link)


async def test_a_teaser_whose_page_is_gone_is_kept_and_that_is_told(
    web_site: Site, session: ClientSession
) -> None:
    web_site.shows("/feed", rss((f"{web_site.root}/gone", "Gauges", TEASER)), RSS)
    error, entry = await everything(Visit(session), f"{web_site.root}/feed")
    assert str(error) == f"{web_site.root}/gone: answers 404 Not Found"
    assert isinstance(entry, Document)
    assert entry.text == f"Gauges\n\n{TEASER}"


async def test_a_feed_does_not_lead_to_other_hosts(web_site: Site, session: ClientSession) -> None:
    web_site.shows("/private", PAGE)
    elsewhere = web_site.root.replace("127.0.0.1", "localhost") + "/private"
    web_site.shows("/feed", rss((elsewhere, "Gauges", TEASER)), RSS)
    assert (await fetched(session, f"{web_site.root}/feed")).text == f"Gauges\n\n{TEASER}"
    assert [path for path, _ in web_site.asked] == ["/feed"]


async def test_what_has_not_changed_is_not_read_again(
    web_site: Site, session: ClientSession
) -> None:
    feed, link = f"{web_site.root}/feed", f"{web_site.root}/gauges"
    web_site.shows("/gauges", PAGE)
    web_site.shows("/feed", rss((link, "Gauges", TEASER)), RSS)
    first = Visit(session)
    assert len(await everything(first, feed)) == 1
    assert await everything(Visit(session, first.fresh), feed) == []
    whole = ("/other", "Other", "A whole text.")
    web_site.shows("/feed", rss((link, "Gauges", TEASER), whole), RSS)
    second = await everything(Visit(session, first.fresh), feed)
    assert [getattr(one, "title", one) for one in second] == ["Other"]
    assert web_site.asked[2:] == [("/feed", 304), ("/feed", 200), ("/gauges", 304)]


@pytest.mark.parametrize(("status", "reason"), [(404, "Not Found"), (503, "Service Unavailable")])
async def test_a_status_that_is_no_success(
    web_site: Site, session: ClientSession, status: int, reason: str
) -> None:
    web_site.fails("/page", status)
    assert await failure(session, f"{web_site.root}/page") == f"answers {status} {reason}"


async def test_the_pause_that_a_server_asks_for(web_site: Site, session: ClientSession) -> None:
    web_site.fails("/page", 429, **{"Retry-After": "120"})
    (error,) = await everything(Visit(session), f"{web_site.root}/page")
    assert isinstance(error, Unanswered)
    assert error.retry_after == 120


async def test_redirects_without_end(web_site: Site, session: ClientSession) -> None:
    web_site.fails("/page", 302, Location="/page")
    assert await failure(session, f"{web_site.root}/page") == "redirects more than 5 times"


async def test_a_redirect_to_a_file(web_site: Site, session: ClientSession) -> None:
    web_site.fails("/page", 302, Location="file:///etc/passwd")
    said = await failure(session, f"{web_site.root}/page")
    assert said == "file:///etc/passwd is not a web address"


async def test_an_answer_that_never_comes(web_site: Site) -> None:
    async def page(_: web.Request) -> web.Response:
        await asyncio.sleep(60)
        return web.Response()

    web_site.pages["/page"] = page
    async with client(ClientTimeout(total=0.2)) as hasty:
        assert await failure(hasty, f"{web_site.root}/page") == "no answer within 0.2 s"


async def test_an_answer_that_breaks_off(web_site: Site, session: ClientSession) -> None:
    async def page(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "1000"})
        await response.prepare(request)
        await response.write(b"The forum")
        assert request.transport is not None
        request.transport.close()
        return response

    web_site.pages["/page"] = page
    assert (await failure(session, f"{web_site.root}/page")).startswith("the answer cannot be read")


async def test_more_than_is_read_even_when_it_is_packed(
    web_site: Site, session: ClientSession
) -> None:
    packed = gzip.compress(b" " * (LARGEST + 1))
    web_site.shows("/page", packed, "text/plain", **{"Content-Encoding": "gzip"})
    assert await failure(session, f"{web_site.root}/page") == "is larger than 20 MB"


async def test_what_is_no_text(web_site: Site, session: ClientSession) -> None:
    web_site.shows("/logo", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image/png")
    assert await failure(session, f"{web_site.root}/logo") == "is not text"


async def test_nobody_listens(session: ClientSession) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    said = await failure(session, f"http://127.0.0.1:{port}/")
    assert said.startswith("cannot be reached (")


@pytest.mark.parametrize("url", ["http://", "http://[", "http://a b/", "http://127.0.0.1:99999/"])
async def test_what_is_no_address(session: ClientSession, url: str) -> None:
    assert await failure(session, url)
