"""What is doubtful about an event, in words for the editor who looks at it."""

from __future__ import annotations

from calendar_service.models import Event

DOUBTFUL = 0.75  # of what is above it, 95 in 100 events and more are right


def doubts(event: Event) -> tuple[str, ...]:
    """Why an editor should look at the event; nothing once an editor has confirmed it."""
    if event.confidence >= DOUBTFUL:
        return event.warnings
    if event.when is None:
        known = event.approximate or ""
        told = f", only {known}" if known[:4].isdigit() else ""
        return f"the text gives no day{told}", *event.warnings
    return f"confidence {event.confidence:.2f}", *event.warnings
