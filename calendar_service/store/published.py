"""What the server asks of the store: where it stands, and events as they are published."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select

from calendar_service.models import Event, Status
from calendar_service.query import EventQuery
from calendar_service.store.queries import Key
from calendar_service.store.reading import EVERYTHING, STRIDE, Reader
from calendar_service.store.rows import EPOCH, micros, moment, wall
from calendar_service.store.schema import dated, events, rendered, state

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
        of = events.c
        gone = select(func.max(of.ends)).where(
            dated, of.status == Status.CANCELLED.value, of.ends <= wall(before)
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
    ) -> AsyncIterator[bytes]:
        """The same as one of the store's renderers wrote them when they last changed.

        `render` writes what is not there; by default the variant's own renderer does.
        """
        write = render or self.renderers[variant]
        after: Key | None = None
        async with self.database.read() as connection:
            while rows := await self._rows(connection, query, after, STRIDE):
                of = rendered.c
                asked = select(of.uid, of.body).where(
                    of.uid.in_([row.uid for row in rows]), of.variant == variant
                )
                bodies = {row.uid: row.body for row in await connection.execute(asked)}
                for row in rows:
                    body = bodies.get(row.uid)
                    if body is None:
                        body = write(Event.model_validate_json(row.payload))
                    yield body
                after = rows[-1].starts, rows[-1].uid
