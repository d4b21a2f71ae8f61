"""New and changed events as an Atom feed (RFC 4287), newest change first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from calendar_service.feeds.calendar import Head
from calendar_service.feeds.labels import topic_label
from calendar_service.feeds.options import Options
from calendar_service.feeds.text import one_line, web_address
from calendar_service.feeds.vevent import UnwritableEvent
from calendar_service.feeds.wording import description, location, title
from calendar_service.models import Event
from calendar_service.record import instant

MOST = 200  # entries; readers look at what is new
_UPDATED = re.compile(rb"<updated>([^<]+)</updated>")
_NEVER = "1970-01-01T00:00:00Z"


def atom_event(event: Event, options: Options) -> bytes:
    """One `<entry>`; its id is the event's UID, which never changes."""
    if event.when is None:
        raise UnwritableEvent(f"{event.uid}: it has no date")
    place = location(event, options.lang)
    text = "\n".join(filter(None, (place, description(event, options.lang))))
    parts = [
        "<entry>",
        f"<id>{_identifier(event.uid)}</id>",
        f"<title>{escape(title(event, options))}</title>",
        f"<published>{instant(event.created)}</published>",
        f"<updated>{instant(event.updated)}</updated>",
        *_links(event),
        *(
            f"<category term={quoteattr(topic.value)}"
            f" label={quoteattr(topic_label(topic, options.lang))}/>"
            for topic in event.topics
        ),
        f"<content type='text'>{escape(text)}</content>",
        "</entry>",
    ]
    return "".join(parts).encode()


def atom_bytes(head: Head, entries: Iterable[bytes], *, total: int | None = None) -> bytes:
    """The feed of the newest entries; its own date is that of the newest. It never tells `total`:
    a feed of news has no past to miss."""
    newest = sorted(entries, key=_updated, reverse=True)[:MOST]
    updated = _updated(newest[0]).decode() if newest else _NEVER
    source = web_address(head.source)
    identifier = escape(source) if source else _identifier(head.name)
    parts = [
        f'<?xml version="1.0" encoding="utf-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{head.lang}">',
        f"<id>{identifier}</id>",
        f"<title>{escape(one_line(head.name))}</title>",
        f"<subtitle>{escape(one_line(head.description))}</subtitle>",
        f"<updated>{updated}</updated>",
        "<author><name>calendar-service</name></author>",
        f"<link rel='self' href={quoteattr(source)}/>" if source else "",
    ]
    return "".join(parts).encode() + b"\n".join([b"", *newest, b"</feed>\n"])


def _updated(entry: bytes) -> bytes:
    found = _UPDATED.search(entry)
    return found[1] if found else _NEVER.encode()


def _identifier(name: str) -> str:
    """A URN of this service's own kind (RFC 4287 asks for an IRI)."""
    return f"urn:x-calendar-service:{quote(name, safe='')}"


def _links(event: Event) -> list[str]:
    """The event's own address, then those of the bulletins that told it."""
    own = web_address(event.url)
    told = {address for source in event.sources if (address := web_address(source.url))}
    alternate = [f"<link rel='alternate' href={quoteattr(own)}/>"] if own else []
    return alternate + [f"<link rel='via' href={quoteattr(one)}/>" for one in sorted(told)]
