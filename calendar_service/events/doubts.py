"""What is doubtful about an event, in words for the editor who looks at it."""

from __future__ import annotations

from calendar_service.models import Event
from calendar_service.remarks import Remark

DOUBTFUL = 0.75  # of what is above it, nine in ten events were right whoever wrote the bulletin


def doubts(event: Event) -> tuple[str, ...]:
    """Why an editor should look at the event; nothing once an editor has confirmed it."""
    if event.confidence >= DOUBTFUL:
        return event.warnings
    if event.when is None:
        return _no_day(event.approximate or ""), *event.warnings
    return Remark.CONFIDENCE.of(confidence=f"{event.confidence:.2f}"), *event.warnings


def _no_day(known: str) -> str:
    if known[:4].isdigit():
        return Remark.APPROXIMATE.of(approximate=known)
    return Remark.UNKNOWN_DAY.of()
