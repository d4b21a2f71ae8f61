"""The pipeline of this layer: text in, reading out."""

from __future__ import annotations

from calendar_service.temporal.mention import Reading, Reference


def read(text: str, language: str, reference: Reference) -> Reading:
    """All temporal mentions of `text` and the slots they form; never raises, spans lie inside."""
    return Reading((), ())
