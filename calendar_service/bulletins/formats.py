"""Which kind of thing was read: a feed, a web page, or plain text."""

from __future__ import annotations

import re

from calendar_service.bulletins.decoding import decoded
from calendar_service.bulletins.document import Document

FEED = re.compile(r"\A\s*(?:<[?!][^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]")
XML = re.compile(r"\A\s*<\?xml\b")
PAGE = re.compile(
    r"\A\s*(?:<[?!][^>]*>\s*)*<(?:!doctype\s+html|html|head|body|title|meta|link|main|article|section"
    r"|div|header|h[1-6]|script|style|form|center|font|br|p|ul|ol|dl|table|span|b|strong)\b[^>]*>",
    re.IGNORECASE,
)


def documents(
    data: bytes,
    source: str,
    *,
    url: str | None = None,
    charset: str | None = None,
    html: bool = False,
) -> tuple[Document, ...]:
    """What `data` holds; `html` says that it is a page whatever it begins with.

    `url` is where it was found. Raises InputError if there is nothing in it to read.
    """
    text = decoded(data, source, charset)
    feed = FEED.match(text)
    if not feed and (html or PAGE.match(text)):
        from calendar_service.bulletins import html as pages

        return (pages.document(text, source, url),)
    if feed or XML.match(text):
        from calendar_service.bulletins import feed as feeds

        return feeds.documents(text, source, url)
    return (Document(source, text, url=url, key=url),)
