"""What waits for an editor: events with something doubtful, and pairs that may be one event."""

from __future__ import annotations

from dataclasses import dataclass

from calendar_service.events.doubts import doubts
from calendar_service.models import Event
from calendar_service.store.reading import Reader


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why to look at `event`; with `other`, whether the two are one event."""

    event: Event
    reasons: tuple[str, ...]
    other: Event | None = None


async def open_doubts(store: Reader) -> tuple[Doubt, ...]:
    """Events by start, those without a day after them, then pairs, the likeliest first."""
    found = [Doubt(event, doubts(event)) for event in await store.doubtful()]
    for pair in await store.possible_pairs():
        one, two = await store.event(pair.a), await store.event(pair.b)
        if one is not None and two is not None:
            older, newer = sorted((one, two), key=lambda event: (event.created, event.uid))
            alike = f"may be one event: {pair.score:.2f}"
            found.append(Doubt(older, (alike, *pair.reasons), newer))
    return tuple(found)
