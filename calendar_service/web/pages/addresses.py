"""Where the pages of events and bulletins are."""

from __future__ import annotations

from urllib.parse import quote


def event_url(uid: str) -> str:
    return f"/events/{quote(uid, safe='')}"


def bulletin_url(id: str) -> str:
    return f"/bulletins/{quote(id, safe='')}"
