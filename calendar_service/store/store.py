"""The event store: what ingest writes and what editors change."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import blake2b
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import ValidationError
from sqlalchemy import Connection, select, update

from calendar_service.errors import UserError
from calendar_service.events.known import Known, known_of
from calendar_service.events.life import midnight
from calendar_service.events.rereading import inherited
from calendar_service.models import Bulletin, EventMention
from calendar_service.store import neighbours
from calendar_service.store.corrections import CORRECTABLE, Edit
from calendar_service.store.database import connect
from calendar_service.store.indexing import keep_indexed
from calendar_service.store.published import Published
from calendar_service.store.results import Correction, Outcome
from calendar_service.store.rows import micros
from calendar_service.store.schema import bulletins, events, mentions, state
from calendar_service.store.tables import Renderers, Tables
from calendar_service.store.writer import Writer

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class EventStore(Published):
    """All of it through one database; safe to share between tasks and processes."""

    # --- Writing ---------------------------------------------------------------------------------

    async def put(
        self, bulletin: Bulletin, told: Iterable[EventMention], *, now: datetime
    ) -> Outcome:
        """Stores a bulletin with what was read in it; all of it or, if interrupted, nothing."""
        mentions_told = tuple(told)
        digest = _digest(bulletin, mentions_told)

        def work(connection: Connection) -> Outcome:
            stored = select(bulletins.c.digest).where(bulletins.c.id == bulletin.id)
            before = connection.execute(stored).scalar()
            if before == digest:
                return _told_by(connection, bulletin.id)
            keep_indexed(connection)
            tables = Tables(connection, now, self.renderers, changed=True)
            fresh = known_of(bulletin, mentions_told)
            old: list[Known] = []
            if before is not None:
                old = neighbours.of_bulletin(connection, bulletin.id)
                fresh = known_of(bulletin, mentions_told, inherited(fresh, old))
                tables.clear(bulletin.id)
            tables.keep(bulletin, digest)
            day = bulletin.published or bulletin.not_after or bulletin.not_before
            said = midnight(day) if day else _second(now)
            writer = Writer(connection, tables, now, said, bulletin.id)
            writer.settle(fresh, {one.uid for one in old if one.uid})
            tables.close()
            told_now = _told_by(connection, bulletin.id)
            done = writer.outcome
            return replace(told_now, new=done.new, changed=done.changed)

        async with self.database.write() as transaction:
            return await transaction.run(work)

    async def ingested(self, *, now: datetime) -> None:
        """Notes that an ingest came to its end."""
        note = update(state).values(last_ingest=micros(now))
        async with self.database.write() as transaction:
            await transaction.run(lambda connection: connection.execute(note).close())

    # --- What editors change: laid over what bulletins say, now and after every later reading

    async def correct(
        self,
        uid: str,
        fields: Mapping[str, Any],
        *,
        who: str,
        why: str,
        now: datetime,
        seen: int | None = None,
    ) -> None:
        """Sets fields of an event, named as in `Facts`; of a place, the parts that are given.

        `seen` is the sequence of the event that the editor looked at, if that matters.
        """
        if unknown := sorted(set(fields) - CORRECTABLE):
            known = ", ".join(sorted(CORRECTABLE))
            raise UserError(f"{', '.join(unknown)}: not to be corrected; there are {known}")
        correction = Correction(uid, "correct", dict(fields), who, why, now)
        await self._edit(correction, _nothing, seen=seen)

    async def confirm(self, uid: str, *, who: str, why: str, now: datetime) -> None:
        """An editor vouches for the event: no longer tentative, nothing doubtful about it.

        What later bulletins contradict is doubtful again.
        """
        event = await self.event(uid)
        seen = {"warnings": list(event.warnings)} if event else {}
        await self._edit(Correction(uid, "confirm", seen, who, why, now), _nothing)

    async def hide(self, uid: str, *, who: str, why: str, now: datetime) -> None:
        """Takes the event out of everything that is published; `show` brings it back."""
        await self._edit(Correction(uid, "hide", {}, who, why, now), _nothing)

    async def show(self, uid: str, *, who: str, why: str, now: datetime) -> None:
        await self._edit(Correction(uid, "show", {}, who, why, now), _nothing)

    async def revert(self, uid: str, *, who: str, why: str, now: datetime) -> None:
        """The event is again as bulletins tell it; merged and split events stay so."""
        await self._edit(Correction(uid, "revert", {}, who, why, now), _nothing)

    async def merge(self, a: str, b: str, *, who: str, why: str, now: datetime) -> None:
        """The two are one event: `a` lives on with all that told of `b`."""
        if a == b:
            raise UserError(f"{a}: an event cannot be merged with itself")

        def pin(edit: Edit) -> None:
            edit.exists(b)
            edit.pin(neighbours.of_events(edit.connection, {a, b}), a)

        await self._edit(Correction(a, "merge", {"with": b}, who, why, now), pin, b)

    async def keep_apart(self, a: str, b: str, *, who: str, why: str, now: datetime) -> None:
        """The two are different events, however alike they look."""

        def pin(edit: Edit) -> None:
            edit.exists(b)
            for uid in (a, b):
                edit.pin(neighbours.of_events(edit.connection, {uid}), uid)

        await self._edit(Correction(a, "keep_apart", {"from": b}, who, why, now), pin, b)

    async def split(self, uid: str, bulletin: str, *, who: str, why: str, now: datetime) -> str:
        """What `bulletin` tells is another event; gives the UID of that one."""

        def pin(edit: Edit) -> str:
            told = neighbours.of_events(edit.connection, {uid})
            leaving = [one for one in told if one.id[0] == bulletin]
            staying = [one for one in told if one.id[0] != bulletin]
            if not leaving or not staying:
                raise UserError(f"{uid}: {bulletin} and another bulletin must both tell of it")
            other = edit.unused(leaving[0])
            edit.pin(leaving, other)
            edit.pin(staying, uid)
            return other

        correction = Correction(uid, "split", {"bulletin": bulletin}, who, why, now)
        return await self._edit(correction, pin)

    async def _edit(
        self,
        correction: Correction,
        change: Callable[[Edit], T],
        *others: str,
        seen: int | None = None,
    ) -> T:
        """Notes who did what and why, and brings the events concerned up to date."""
        if not correction.who.strip() or not correction.why.strip():
            raise UserError("a correction says who makes it and why")
        now = correction.at

        def work(connection: Connection) -> T:
            keep_indexed(connection)
            edit = Edit(connection)
            number = edit.note(correction, seen)
            result = change(edit)
            tables = Tables(connection, now, self.renderers, changed=True)
            writer = Writer(connection, tables, now, _second(now), correction=number)
            try:
                writer.settle([], {correction.uid, *others})
            except ValidationError as error:
                first = error.errors()[0]
                where = ".".join(map(str, first["loc"]))
                raise UserError(f"{where}: {first['msg']}") from error
            tables.close()
            return result

        async with self.database.write() as transaction:
            return await transaction.run(work)


def _nothing(_: Edit) -> None:
    """Noting the correction is all that it takes."""


def _second(now: datetime) -> datetime:
    return now.astimezone(UTC).replace(microsecond=0)


def _told_by(connection: Connection, bulletin: str) -> Outcome:
    """The events that a bulletin tells."""
    query = select(events.c.uid, events.c.starts).join(mentions, mentions.c.uid == events.c.uid)
    rows = connection.execute(query.where(mentions.c.bulletin == bulletin)).all()
    return Outcome(
        told={row.uid for row in rows}, undated={row.uid for row in rows if row.starts is None}
    )


def _digest(bulletin: Bulletin, told: Sequence[EventMention]) -> str:
    digest = blake2b(bulletin.model_dump_json().encode(), digest_size=16)
    for mention in told:
        digest.update(mention.model_dump_json().encode())
    return digest.hexdigest()


@asynccontextmanager
async def open_store(
    url: str, *, create: bool = False, renderers: Renderers = MappingProxyType({})
) -> AsyncIterator[EventStore]:
    """The store at `sqlite:///FILE` or `postgresql://…`; `create` makes or updates its schema.

    Raises StoreError, or OutdatedSchema, in one line. `renderers` turn an event into bytes once,
    when it changes, for `rendered` to read; a variant's name must change with what it writes.
    """
    async with connect(url, create=create) as database:
        yield EventStore(database, renderers)
