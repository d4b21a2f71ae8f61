"""A site to read from: pages by path, each with its validators, and a log of what was asked."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from hashlib import sha256

from aiohttp import web
from aiohttp.test_utils import TestServer

Page = Callable[[web.Request], Awaitable[web.StreamResponse]]
HTML = "text/html; charset=utf-8"
RSS = "application/rss+xml"


@dataclass(slots=True)
class Site:
    """`pages` may be changed while the site is up; `asked` are the paths with their statuses."""

    root: str = ""
    pages: dict[str, Page] = field(default_factory=dict)
    asked: list[tuple[str, int]] = field(default_factory=list)

    def shows(self, path: str, body: str | bytes, kind: str = HTML, **headers: str) -> None:
        data = body.encode() if isinstance(body, str) else body
        etag = f'"{sha256(data).hexdigest()[:12]}"'

        async def page(request: web.Request) -> web.Response:
            known = request.headers.get("If-None-Match") == etag
            told = {"ETag": etag, "Content-Type": kind, **headers}
            return web.Response(
                status=304 if known else 200, body=None if known else data, headers=told
            )

        self.pages[path] = page

    def fails(self, path: str, status: int, **headers: str) -> None:
        async def page(_: web.Request) -> web.Response:
            return web.Response(status=status, headers=headers)

        self.pages[path] = page

    async def answer(self, request: web.Request) -> web.StreamResponse:
        page = self.pages.get(request.path)
        found = await page(request) if page else web.Response(status=404)
        self.asked.append((request.path, found.status))
        return found


@asynccontextmanager
async def site() -> AsyncIterator[Site]:
    """It listens on a free port of 127.0.0.1."""
    made = Site()
    app = web.Application()
    app.router.add_get("/{path:.*}", made.answer)
    async with TestServer(app) as server:
        made.root = str(server.make_url("")).rstrip("/")
        yield made


def rss(*entries: tuple[str, str, str]) -> str:
    """A feed of entries, each with its path, title and text."""
    items = "".join(
        f"<item><title>{title}</title><link>{link}</link><guid>{link}</guid>"
        f"<pubDate>Tue, 05 Mar 2024 12:00:00 GMT</pubDate><description>{text}</description></item>"
        for link, title, text in entries
    )
    return f'<rss version="2.0"><channel><title>News</title>{items}</channel></rss>'
