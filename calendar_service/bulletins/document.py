"""What one input holds before it is cut into bulletins: its text, and what was said beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Document:
    """`title`, `published` and `url` come from metadata: the head of a page, the entry of a feed.

    `key` names what has an address of its own, so that its new text replaces the old one; without
    a key the words are the identity. `whole` is a single bulletin that is never cut. `teaser` is
    only the beginning of what stands at `url`.
    """

    source: str
    text: str
    title: str | None = None
    published: date | None = None
    url: str | None = None
    key: str | None = None
    whole: bool = False
    teaser: bool = False


def is_url(path: str) -> bool:
    return path.lower().startswith(("http://", "https://"))
