"""What the server asks of the store: where it stands, and events as they are published."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial

from sqlalchemy import func, select

from calendar_service.models import Event, Status
from calendar_service.query import EventQuery
from calendar_service.store.queries import Order
from calendar_service.store.reading import EVERYTHING, Reader
from calendar_service.store.rendering import Parts, found, written
from calendar_service.store.rows import EPOCH, micros, moment, wall
from calendar_service.store.schema import ALL, dated, events, labels, state

DAY = 86_400  # seconds
NOTHING = (0, None, None)  # the position of a store that nobody wrote to


@dataclass(frozen=True, slots=True)
class Published(Reader):
    """A reader that knows what was rendered when it was stored."""

    async def position(self) -> tuple[int, datetime | None, datetime | None]:
        """Version, last change and last ingest, as they belong together."""
        of = state.c
        async with self.database.read() as connection:
            row = (
                await connection.execute(select(of.version, of.changed_at, of.last_ingest))
            ).one_or_none()
        return (row.version, moment(row.changed_at), moment(row.last_ingest)) if row else NOTHING

    async def last_cancelled(self, *, before: date) -> date | None:
        """The day after the last of the cancelled events that ended before that day."""
        of = labels.c
        gone = select(func.max(of.ends)).where(
            of.label == ALL, of.status == Status.CANCELLED.value, of.ends <= wall(before)
        )
        async with self.database.read() as connection:
            ended = (await connection.execute(gone)).scalar()
        return None if ended is None else (EPOCH + timedelta(days=-(-ended // DAY))).date()

    async def gone(self, since: datetime) -> tuple[str, ...]:
        """UIDs of events that were shown with a day once and, since that moment, no longer are."""
        of = events.c
        query = select(of.uid).where(~dated, of.stored_at >= micros(since)).order_by(of.uid)
        async with self.database.read() as connection:
            return tuple((await connection.execute(query)).scalars())

    async def rendered(
        self,
        query: EventQuery = EVERYTHING,
        variant: str = "",
        render: Callable[[Event], bytes] | None = None,
        *,
        enough: int | None = None,
        order: Order = "newest",
        most: int | None = None,
    ) -> Parts:
        """Events as one of the store's renderers wrote them when they last changed.

        `render` writes what is not there; by default the variant's own renderer does. Reading ends
        with the first event by which `enough` octets are there, or with `most` events.
        """
        write = render or self.renderers[variant]
        ready = variant if variant in self.renderers else None
        told, total = await self.database.ask(
            partial(found, query, ready, order=order, enough=enough, most=most)
        )
        if any(isinstance(one, str) for one in told):
            return Parts(await asyncio.to_thread(written, told, write), total)
        return Parts(written(told, write), total)
