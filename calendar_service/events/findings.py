"""What reading one bulletin yields: its events, and why each date is one or is not."""

from __future__ import annotations

from dataclasses import dataclass

from calendar_service.models import EventMention
from calendar_service.temporal.mention import Reading


@dataclass(frozen=True, slots=True)
class Decision:
    """Why the words at `start:end` make an event or do not; `event` is the mention's key if so."""

    start: int
    end: int
    verdict: str
    reason: str
    event: str | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """`events` holds the dated and the undated (`when` None), in text order."""

    reading: Reading
    events: tuple[EventMention, ...]
    decisions: tuple[Decision, ...]
