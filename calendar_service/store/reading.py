"""What feeds, pages and the command line ask of the store."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, FromClause, exists, false, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from calendar_service.models import Bulletin, Event
from calendar_service.query import EventQuery
from calendar_service.store.database import Database
from calendar_service.store.queries import Key, counted, cursor_of, daily, key_of, selected
from calendar_service.store.results import Change, Correction, Page, PossiblePair
from calendar_service.store.rows import MICROSECOND, ZERO, moment
from calendar_service.store.schema import (
    ALL,
    bulletins,
    changes,
    corrections,
    events,
    labels,
    live,
    mentions,
    pairs,
    state,
)
from calendar_service.store.tables import Renderers

STRIDE = 500  # events that a stream reads at a time
EVERYTHING = EventQuery()


@dataclass(frozen=True, slots=True)
class Reader:
    """All that can be asked; each answer comes from one snapshot."""

    database: Database
    renderers: Renderers

    # --- What changed ----------------------------------------------------------------------------

    async def version(self) -> int:
        """Grows with every change, and only then."""
        return int(await self._state("version") or 0)

    async def changed_at(self) -> datetime | None:
        return moment(await self._state("changed_at"))

    async def last_ingest(self) -> datetime | None:
        return moment(await self._state("last_ingest"))

    async def _state(self, name: str) -> int | None:
        async with self.database.read() as connection:
            found = (await connection.execute(select(state.c[name]))).scalar()
        return None if found is None else int(found)

    # --- Events ----------------------------------------------------------------------------------

    async def events(
        self,
        query: EventQuery = EVERYTHING,
        *,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> Page:
        """Dated events by start, then UID; raises UserError on a cursor that is none."""
        after = key_of(cursor) if cursor is not None else None
        async with self.database.read() as connection:
            rows = await self._rows(connection, query, after, None if limit is None else limit + 1)
        more = limit is not None and len(rows) > limit
        shown = rows[:limit] if more else rows
        found = tuple(Event.model_validate_json(row.shown) for row in shown)
        last = cursor_of((shown[-1].starts, shown[-1].uid)) if more and shown else None
        return Page(found, last)

    async def _rows(
        self, connection: AsyncConnection, query: EventQuery, after: Key | None, limit: int | None
    ) -> Sequence[Any]:
        dialect = connection.dialect.name
        statement, values = selected(query, after=after, limit=limit, dialect=dialect)
        rows: Sequence[Any] = (await connection.execute(statement, values)).all()
        return rows

    async def iterate(self, query: EventQuery = EVERYTHING) -> AsyncIterator[Event]:
        """The same, streamed from one snapshot."""
        after: Key | None = None
        async with self.database.read() as connection:
            while rows := await self._rows(connection, query, after, STRIDE):
                for row in rows:
                    yield Event.model_validate_json(row.shown)
                after = rows[-1].starts, rows[-1].uid

    async def event(self, uid: str) -> Event | None:
        """Shown or not dated alike; the UID of an absorbed event gives the one that has it now."""
        async with self.database.read() as connection:
            query = select(events.c.life, events.c.absorbed_by, events.c.payload)
            row = (await connection.execute(query.where(events.c.uid == uid))).one_or_none()
            while row is not None and row.absorbed_by is not None:
                above = query.where(events.c.uid == row.absorbed_by)
                row = (await connection.execute(above)).one_or_none()
        return Event.model_validate_json(row.payload) if row and row.life == "live" else None

    async def children(self, uid: str) -> tuple[Event, ...]:
        query = select(events.c.payload).where(events.c.parent == uid, live)
        return await self._list(query.order_by(events.c.starts, events.c.uid))

    async def undated(self) -> tuple[Event, ...]:
        query = select(events.c.payload).where(live, events.c.starts.is_(None))
        return await self._list(query.order_by(events.c.uid))

    async def doubtful(self) -> tuple[Event, ...]:
        """What an editor should look at, by start; what has no day comes last."""
        query = select(events.c.payload).where(live, events.c.doubtful)
        return await self._list(query.order_by(events.c.starts.nulls_last(), events.c.uid))

    async def _list(self, query: Any) -> tuple[Event, ...]:
        async with self.database.read() as connection:
            rows = await connection.execute(query)
            return tuple(Event.model_validate_json(row.payload) for row in rows)

    async def total(self, query: EventQuery = EVERYTHING) -> int:
        async with self.database.read() as connection:
            asked = counted(query, connection.dialect.name)
            return int((await connection.execute(*asked)).scalar_one())

    async def days(self, query: EventQuery = EVERYTHING) -> dict[date, int]:
        """How many events begin on each day that has any, oldest first."""
        async with self.database.read() as connection:
            found = await connection.execute(*daily(query, connection.dialect.name))
            return {date.fromordinal(day + 1): count for day, count in found}

    async def counts(self, field: Literal["country", "topic", "kind", "status"]) -> dict[str, int]:
        """How many dated events have each value of the field."""
        if field in {"kind", "status"}:
            by = labels.c[field]
            query = select(by, func.count()).where(labels.c.label == ALL)
            query = query.group_by(by).order_by(by)
        else:
            by, first = labels.c.label, field[0]
            query = select(func.substr(by, 3), func.count()).group_by(by).order_by(by)
            query = query.where(by >= f"{first}:", by < f"{first};")
        async with self.database.read() as connection:
            return {name: count for name, count in await connection.execute(query)}

    # --- Where they come from --------------------------------------------------------------------

    async def history(self, uid: str) -> tuple[Change, ...]:
        """The life of an event, oldest step first."""
        by = corrections.c
        query = (
            select(changes, by.who, by.why)
            .outerjoin(corrections, by.id == changes.c.correction)
            .where(changes.c.uid == uid)
            .order_by(changes.c.id)
        )
        async with self.database.read() as connection:
            return tuple(
                Change(
                    row.sequence,
                    datetime.fromisoformat(row.at),
                    {name: (old, new) for name, (old, new) in json.loads(row.what).items()},
                    row.bulletin,
                    row.who,
                    row.why,
                )
                for row in await connection.execute(query)
            )

    async def bulletin(self, id: str) -> Bulletin | None:
        query = select(bulletins.c.payload).where(bulletins.c.id == id)
        async with self.database.read() as connection:
            payload = (await connection.execute(query)).scalar()
        return Bulletin.model_validate_json(payload) if payload else None

    async def told_in(self, bulletin: str) -> tuple[Event, ...]:
        """The events that a bulletin tells, dated or not, by start."""
        telling = select(mentions.c.uid).where(mentions.c.bulletin == bulletin)
        query = select(events.c.payload).where(events.c.uid.in_(telling), live)
        return await self._list(query.order_by(events.c.starts, events.c.uid))

    async def bulletins(self) -> tuple[Bulletin, ...]:
        """All, the newest first; those of an unknown day last."""
        of = bulletins.c
        query = select(of.payload).order_by(func.coalesce(of.published, "").desc(), of.id)
        async with self.database.read() as connection:
            rows = await connection.execute(query)
            return tuple(Bulletin.model_validate_json(row.payload) for row in rows)

    async def possible_pairs(self) -> tuple[PossiblePair, ...]:
        """Pairs for an editor to look at, the likeliest first; none that a bulletin tells apart."""
        of, one, two = pairs.c, events.alias(), events.alias()
        query = (
            select(of.a, of.b, of.score, of.reasons)
            .join(one, (one.c.uid == of.a) & (one.c.life == "live"))
            .join(two, (two.c.uid == of.b) & (two.c.life == "live"))
            .where(~(_told_together(of.a, of.b) & _at_other_times(one, two)))
            .order_by(of.score.desc(), of.a, of.b)
        )
        async with self.database.read() as connection:
            return tuple(
                PossiblePair(row.a, row.b, row.score, tuple(json.loads(row.reasons)))
                for row in await connection.execute(query)
            )

    async def corrections(self, uid: str | None = None) -> tuple[Correction, ...]:
        """What editors did, oldest first; to one event or to all."""
        of = corrections.c
        query = select(corrections).order_by(of.id)
        query = query if uid is None else query.where(of.uid == uid)
        async with self.database.read() as connection:
            return tuple(
                Correction(
                    row.uid,
                    row.action,
                    json.loads(row.fields),
                    row.who,
                    row.why,
                    ZERO + row.at * MICROSECOND,
                )
                for row in await connection.execute(query)
            )


def _told_together(a: ColumnElement[str], b: ColumnElement[str]) -> ColumnElement[bool]:
    """Some bulletin tells of both."""
    one, two = mentions.alias(), mentions.alias()
    return exists().where(one.c.uid == a, two.c.uid == b, one.c.bulletin == two.c.bulletin)


def _at_other_times(one: FromClause, two: FromClause) -> ColumnElement[bool]:
    """Both have a day, and neither begins before the other is over."""
    apart = (one.c.ends <= two.c.starts) | (two.c.ends <= one.c.starts)
    return func.coalesce(apart, false())
