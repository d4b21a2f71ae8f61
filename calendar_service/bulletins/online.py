"""What is at a URL, as documents: a page, a text, or the entries of a feed with their pages."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from urllib.parse import urlsplit

from calendar_service.bulletins.document import Document, is_url
from calendar_service.bulletins.fetch import Answer, Visit
from calendar_service.bulletins.formats import documents
from calendar_service.errors import InputError


async def read_url(visit: Visit, url: str) -> AsyncIterator[Document | InputError]:
    """The documents at `url`; none if it has not changed since `visit.known`.

    What fails is yielded as its InputError, and the rest is read.
    """
    try:
        answer = await visit.get(url)
        found = _documents(answer, url) if answer else ()
    except InputError as error:
        yield error
        return
    for document in found:
        if not document.teaser or not _same_host(url, document.url or ""):
            yield document
            continue
        try:
            whole = await _completed(visit, document)
        except InputError as error:
            yield error
            whole = document
        if whole:
            yield whole


def _documents(answer: Answer, url: str) -> tuple[Document, ...]:
    return documents(answer.data, url, url=url, charset=answer.charset, html=answer.html)


async def _completed(visit: Visit, entry: Document) -> Document | None:
    """The entry with the text of its page; None if that has not changed."""
    address = entry.url or ""
    answer = await visit.get(address)
    if answer is None:
        return None
    page = _documents(answer, address)[0]
    title = entry.title or page.title
    return replace(entry, text=page.text, title=title, published=entry.published or page.published)


def _same_host(one: str, other: str) -> bool:
    """A feed may lead to pages of its own site, not to whatever else this machine can reach."""
    hosts = [(urlsplit(url).hostname or "").removeprefix("www.") for url in (one, other)]
    return hosts[0] == hosts[1] and is_url(other)
