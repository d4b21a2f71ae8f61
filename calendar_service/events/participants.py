"""Which countries take part in an event: those that its words name, and the members of its bloc."""

from __future__ import annotations

from calendar_service.events.atlas import Atlas
from calendar_service.models import Kind
from calendar_service.reference.blocs import bloc_members, members_meant

# Kinds of events at which the members of a bloc that the title names meet.
OF_MEMBERS = frozenset({Kind.MEETING, Kind.SUMMIT, Kind.SESSION})


def participants(
    atlas: Atlas, start: int, end: int, title: str, kind: Kind, host: str | None
) -> tuple[str, ...]:
    """ISO codes: the host first, then as the words at `start:end` name them."""
    found = [host] if host else []
    found += [m.country for m in atlas.within(start, end) if m.kind in {"country", "demonym"}]
    quote = atlas.text[start:end]
    if members_meant(quote):
        found += bloc_members(quote) or bloc_members(atlas.text)
    elif kind in OF_MEMBERS:
        found += bloc_members(title)
    return tuple(dict.fromkeys(found))
