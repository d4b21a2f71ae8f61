"""What the server asks of the store: where it stands, and events as they are published."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, case, exists, func, null, select

from calendar_service.models import Event, Status
from calendar_service.query import EventQuery
from calendar_service.store.queries import Order, counted, selected
from calendar_service.store.reading import EVERYTHING, STRIDE, Reader
from calendar_service.store.rows import EPOCH, micros, moment, wall
from calendar_service.store.schema import dated, events, rendered, state

DAY = 86_400  # seconds
NOTHING = (0, None, None)  # the position of a store that nobody wrote to


class Row(NamedTuple):
    uid: str
    body: bytes | None
    payload: str | None


@dataclass(frozen=True, slots=True)
class Parts:
    """Events as they are published, the oldest first; `total` counts also the older ones that were
    not needed."""

    bodies: list[bytes]
    total: int


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
        asked = partial(_found, query, ready, order, enough, most)
        rows, total = await self.database.ask(asked)
        bodies = [row.body for row in rows if row.body is not None]
        if len(bodies) == len(rows):
            return Parts(bodies, total)
        return Parts(await asyncio.to_thread(_written, rows, write), total)


def _found(
    query: EventQuery,
    variant: str | None,
    order: Order,
    enough: int | None,
    most: int | None,
    connection: Connection,
) -> tuple[list[Row], int]:
    """The rows, by start if it is by start that they were chosen, and how many there are in all.

    An event that the variant was not written of comes as its record.
    """
    longest = connection.execute(select(state.c.longest)).scalar() or 0
    dialect = connection.dialect.name
    statement = selected(
        query, longest=longest, limit=most, dialect=dialect, order=order, columns=_columns(variant)
    )
    rows: list[Row] = []
    octets = 0
    with connection.execution_options(yield_per=STRIDE).execute(statement) as found:
        for uid, body, payload in found:
            rows.append(Row(uid, body, payload))
            octets += len(payload if body is None else body)
            if enough is not None and octets > enough:
                break
        else:
            return _ordered(rows, order), len(rows)
    total = connection.execute(counted(query, longest=longest, dialect=dialect)).scalar_one()
    return _ordered(rows, order), int(total)


def _columns(variant: str | None) -> tuple[ColumnElement[Any], ...]:
    """UID, body if the variant has one, and the record if it has none."""
    if variant is None:
        return events.c.uid, null().label("body"), events.c.payload
    body = (
        select(rendered.c.body)
        .where(rendered.c.uid == events.c.uid, rendered.c.variant == variant)
        .scalar_subquery()
    )
    there = exists().where(rendered.c.uid == events.c.uid, rendered.c.variant == variant)
    return events.c.uid, body.label("body"), case((~there, events.c.payload)).label("payload")


def _ordered(rows: list[Row], order: Order) -> list[Row]:
    if order == "newest":
        rows.reverse()
    return rows


def _written(rows: Iterable[Row], write: Callable[[Event], bytes]) -> list[bytes]:
    return [
        write(Event.model_validate_json(row.payload or "")) if row.body is None else row.body
        for row in rows
    ]
