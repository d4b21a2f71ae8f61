"""What the store answers: domain objects, never rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from calendar_service.models import Event
from calendar_service.record import instant


@dataclass(frozen=True, slots=True)
class Page:
    """Events by start, then UID; `next` is the cursor of the page after, None on the last."""

    events: tuple[Event, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """One step in the life of an event: field by field its old and new JSON values.

    The first step, sequence 0, has none: the event appeared. `bulletin` caused it, or else an
    editor, who said why.
    """

    sequence: int
    at: datetime
    what: dict[str, tuple[Any, Any]]
    bulletin: str | None
    who: str | None = None
    why: str | None = None

    def record(self) -> dict[str, Any]:
        """As JSON has it, on the command line and in the event's record over HTTP."""
        cause = {"bulletin": self.bulletin, "who": self.who, "why": self.why}
        what = {name: list(values) for name, values in self.what.items()}
        return {"sequence": self.sequence, "at": instant(self.at), "what": what, **cause}


@dataclass(frozen=True, slots=True)
class PossiblePair:
    """Two events that may be one: below certainty, above chance; `a` and `b` are UIDs."""

    a: str
    b: str
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Correction:
    """What an editor did to an event, and who, when and why."""

    uid: str
    action: str
    fields: dict[str, Any]
    who: str
    why: str
    at: datetime


@dataclass(slots=True)
class Outcome:
    """What one bulletin did to the store, as UIDs."""

    told: set[str] = field(default_factory=set)
    new: set[str] = field(default_factory=set)
    changed: set[str] = field(default_factory=set)
    undated: set[str] = field(default_factory=set)
