"""What all pages of one state of the store share, looked up once: counts, and days with events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal

from aiohttp import web

from calendar_service.query import EventQuery
from calendar_service.store import EventStore
from calendar_service.web.moment import Moment

MOST = 256  # selections whose days are remembered

Field = Literal["country", "topic", "kind"]
FIELDS: tuple[Field, ...] = ("country", "topic", "kind")
Counts = Mapping[Field, Mapping[str, int]]  # of dated events, by field and value
Days = Mapping[date, int]  # how many events begin on each


@dataclass(slots=True)
class Overview:
    """Forgets all when the store changes."""

    version: int | None = None
    counts: Counts | None = None
    days: dict[EventQuery, Days] = field(default_factory=dict)

    async def counts_of(self, store: EventStore, moment: Moment) -> Counts:
        self._turn(moment)
        if self.counts is not None:
            return self.counts
        counts: Counts = {field: await store.counts(field) for field in FIELDS}
        if self.version == moment.version:
            self.counts = counts
        return counts

    async def days_of(self, store: EventStore, query: EventQuery, moment: Moment) -> Days:
        self._turn(moment)
        if (known := self.days.get(query)) is not None:
            return known
        days = await store.days(query)
        if self.version == moment.version:
            if len(self.days) >= MOST:
                self.days.clear()
            self.days[query] = days
        return days

    def _turn(self, moment: Moment) -> None:
        if self.version != moment.version:
            self.version, self.counts = moment.version, None
            self.days.clear()


OVERVIEW: Final = web.AppKey("OVERVIEW", Overview)
