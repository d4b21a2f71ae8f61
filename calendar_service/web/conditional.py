"""Conditional requests (RFC 9110 13): whether the client has what it asks for already."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from aiohttp.hdrs import IF_MODIFIED_SINCE, IF_NONE_MATCH


def unchanged(headers: Mapping[str, str], etag: str, modified: datetime | None) -> bool:
    """If-None-Match by weak comparison; If-Modified-Since only in its absence."""
    known = headers.get(IF_NONE_MATCH)
    if known is not None:
        return known == etag or _listed(known, etag)
    since = headers.get(IF_MODIFIED_SINCE)
    return since is not None and modified is not None and modified <= _moment(since)


def _listed(known: str, etag: str) -> bool:
    tags = [tag.strip().removeprefix("W/") for tag in known.split(",")]
    return etag in tags or tags == ["*"]


def _moment(text: str) -> datetime:
    """A date that is none is before everything."""
    never = datetime.min.replace(tzinfo=UTC)
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return never
    return moment if moment.tzinfo else never
