"""Where events are kept: SQLite or PostgreSQL through SQLAlchemy."""

from __future__ import annotations

from calendar_service.store.database import migrate
from calendar_service.store.rendering import Parts
from calendar_service.store.results import Change, Correction, Outcome, Page, PossiblePair
from calendar_service.store.review import Doubt, open_doubts
from calendar_service.store.store import EventStore, open_store

__all__ = [
    "Change",
    "Correction",
    "Doubt",
    "EventStore",
    "Outcome",
    "Page",
    "Parts",
    "PossiblePair",
    "migrate",
    "open_doubts",
    "open_store",
]
