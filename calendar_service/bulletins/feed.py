"""RSS and Atom: each entry a bulletin with the title, day, address and identity that it states."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

import feedparser

from calendar_service.bulletins.document import Document, is_url
from calendar_service.bulletins.html import fragment
from calendar_service.errors import InputError

NAMED = re.compile(r"https?://|urn:|tag:")
CUT_SHORT = re.compile(
    r"\[(?:…|\.{3})\]|(?:…|\.{3})\s*\Z"
    r"|(?:read\s+more|continue\s+reading|(?:leer|ler|ver)\s+m[áa]is?|seguir\s+leyendo"
    r"|continuar?\s+(?:leyendo|lendo|a\s+ler)|le[ie]a\s+mais)[\W\d]*\Z",
    re.IGNORECASE,
)


def documents(text: str, source: str, url: str | None = None) -> tuple[Document, ...]:
    """The entries of a feed in its order; raises InputError if it is none.

    An entry that only begins what its page tells is marked as a teaser.
    """
    feed = feedparser.parse(
        text.encode(), response_headers={"content-type": "text/xml; charset=utf-8"}
    )
    if not feed.version:
        raise InputError(source, "is neither RSS nor Atom")
    home = url or feed.feed.get("link") or source
    return tuple(one for entry in feed.entries if (one := _document(entry, source, home)))


def _document(entry: feedparser.FeedParserDict, source: str, home: str) -> Document | None:
    title = " ".join(fragment(entry.get("title", "")).split()) or None
    body = max((fragment(said) for said in _said(entry)), key=len, default="")
    link = urljoin(home, entry.get("link", ""))
    link = link if entry.get("link") and is_url(link) else None
    text = "\n\n".join(part for part in (title, body) if part)
    if not text:
        return None
    name = entry.get("id") or link
    return Document(
        source,
        text,
        title=title,
        published=_day(entry),
        url=link,
        key=name and (name if NAMED.match(name) else f"{home} {name}"),
        whole=True,
        teaser=link is not None and (not body or bool(CUT_SHORT.search(body))),
    )


def _said(entry: feedparser.FeedParserDict) -> list[str]:
    contents = [part.get("value", "") for part in entry.get("content", ())]
    return [*contents, entry.get("summary", "")]


def _day(entry: feedparser.FeedParserDict) -> date | None:
    """As the entry writes it: the day at the publisher's, not the one that UTC makes of it."""
    for name in ("published", "created", "updated"):
        stated = str(entry.get(name, ""))
        for parse in (parsedate_to_datetime, datetime.fromisoformat):
            try:
                return parse(stated).date()
            except ValueError:
                continue
        if parsed := entry.get(f"{name}_parsed"):
            return date(*parsed[:3])
    return None
