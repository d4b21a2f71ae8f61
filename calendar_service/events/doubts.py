"""What is doubtful about an event, in words for the editor who looks at it."""

from __future__ import annotations

from calendar_service.models import Event

DOUBTFUL = 0.8  # events above it are right at least 95 times in 100


def doubts(event: Event) -> tuple[str, ...]:
    """Why an editor should look at the event; nothing once an editor has confirmed it."""
    if event.confidence >= DOUBTFUL:
        return event.warnings
    if event.when is None:
        known = event.approximate or ""
        told = f", only {known}" if known[:4].isdigit() else ""
        return f"the text gives no day{told}", *event.warnings
    return f"confidence {event.confidence:.2f}", *event.warnings
