"""The event store: what ingest writes and what editors change."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Collection, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel, ValidationError
from sqlalchemy import and_, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from calendar_service.errors import UserError
from calendar_service.events.identity import Known, inherited, known_of
from calendar_service.events.life import midnight, uid_of
from calendar_service.models import Bulletin, EventMention
from calendar_service.store import neighbours
from calendar_service.store.corrections import CORRECTABLE
from calendar_service.store.database import connect
from calendar_service.store.reading import Reader
from calendar_service.store.results import Outcome
from calendar_service.store.rows import micros
from calendar_service.store.schema import bulletins, corrections, events, mentions, state
from calendar_service.store.tables import Renderers, Tables
from calendar_service.store.writer import Writer


@dataclass(frozen=True, slots=True)
class EventStore(Reader):
    """All of it through one database; safe to share between tasks and processes."""

    # --- Writing ---------------------------------------------------------------------------------

    async def put(
        self, bulletin: Bulletin, told: Iterable[EventMention], *, now: datetime
    ) -> Outcome:
        """Stores a bulletin with what was read in it; all of it or, if interrupted, nothing."""
        mentions_told = tuple(told)
        digest = _digest(bulletin, mentions_told)
        async with self.database.write() as connection:
            stored = select(bulletins.c.digest).where(bulletins.c.id == bulletin.id)
            if (await connection.execute(stored)).scalar() == digest:
                return await _as_before(connection, bulletin.id)
            tables = Tables(connection, now, self.renderers, changed=True)
            old = await neighbours.of_bulletin(connection, bulletin.id)
            row = {
                "id": bulletin.id,
                "published": bulletin.published.isoformat() if bulletin.published else None,
                "payload": bulletin.model_dump_json(),
                "digest": digest,
            }
            upsert = tables.upsert(bulletins).values(row)
            await connection.execute(upsert.on_conflict_do_update(index_elements=["id"], set_=row))
            await tables.clear(bulletin.id)
            fresh = known_of(bulletin, mentions_told)
            known = known_of(bulletin, mentions_told, inherited(fresh, old))
            day = bulletin.published or bulletin.not_after or bulletin.not_before
            said = midnight(day) if day else now.astimezone(UTC).replace(microsecond=0)
            writer = Writer(connection, tables, now, said, bulletin.id)
            await writer.settle(known, {one.uid for one in old if one.uid})
            await tables.close()
            result = await _as_before(connection, bulletin.id)
            result.new, result.changed = writer.outcome.new, writer.outcome.changed
            return result

    async def ingested(self, *, now: datetime) -> None:
        """Notes that an ingest came to its end."""
        async with self.database.write() as connection:
            await connection.execute(update(state).values(last_ingest=micros(now)))

    # --- What editors change: laid over what bulletins say, now and after every later reading

    async def correct(
        self, uid: str, fields: Mapping[str, Any], *, who: str, why: str, now: datetime
    ) -> None:
        """Sets fields of an event, named as in `Facts`; of a place, the parts that are given."""
        if unknown := sorted(set(fields) - CORRECTABLE):
            known = ", ".join(sorted(CORRECTABLE))
            raise UserError(f"{', '.join(unknown)}: not to be corrected; there are {known}")
        async with self._edit(uid, "correct", fields, who=who, why=why, now=now):
            pass

    async def confirm(self, uid: str, *, who: str, why: str, now: datetime) -> None:
        """An editor vouches for the event: no longer tentative, nothing doubtful about it."""
        async with self._edit(uid, "confirm", {}, who=who, why=why, now=now):
            pass

    async def hide(self, uid: str, *, who: str, why: str, now: datetime) -> None:
        """Takes the event out of everything that is published; `show` brings it back."""
        async with self._edit(uid, "hide", {}, who=who, why=why, now=now):
            pass

    async def show(self, uid: str, *, who: str, why: str, now: datetime) -> None:
        async with self._edit(uid, "show", {}, who=who, why=why, now=now):
            pass

    async def merge(self, a: str, b: str, *, who: str, why: str, now: datetime) -> None:
        """The two are one event: `a` lives on with all that told of `b`."""
        if a == b:
            raise UserError(f"{a}: an event cannot be merged with itself")
        async with self._edit(a, "merge", {"with": b}, who=who, why=why, now=now) as edit:
            await edit.exists(b)
            await edit.pin(await neighbours.of_events(edit.connection, {a, b}), a)
            edit.uids.add(b)

    async def keep_apart(self, a: str, b: str, *, who: str, why: str, now: datetime) -> None:
        """The two are different events, however alike they look."""
        async with self._edit(a, "keep_apart", {"from": b}, who=who, why=why, now=now) as edit:
            await edit.exists(b)
            for uid in (a, b):
                await edit.pin(await neighbours.of_events(edit.connection, {uid}), uid)
            edit.uids.add(b)

    async def split(self, uid: str, bulletin: str, *, who: str, why: str, now: datetime) -> str:
        """What `bulletin` tells is another event; gives the UID of that one."""
        fields = {"bulletin": bulletin}
        async with self._edit(uid, "split", fields, who=who, why=why, now=now) as edit:
            told = await neighbours.of_events(edit.connection, {uid})
            leaving = [one for one in told if one.id[0] == bulletin]
            staying = [one for one in told if one.id[0] != bulletin]
            if not leaving or not staying:
                raise UserError(f"{uid}: {bulletin} and another bulletin must both tell of it")
            other = await edit.unused(leaving[0])
            await edit.pin(leaving, other)
            await edit.pin(staying, uid)
        return other

    @asynccontextmanager
    async def _edit(
        self,
        uid: str,
        action: str,
        fields: Mapping[str, Any],
        *,
        who: str,
        why: str,
        now: datetime,
    ) -> AsyncIterator[Edit]:
        """Notes who did what and why, and brings the events concerned up to date."""
        if not who.strip() or not why.strip():
            raise UserError("a correction says who makes it and why")
        async with self.database.write() as connection:
            edit = Edit(connection, {uid})
            await edit.exists(uid)
            row = {
                "uid": uid,
                "action": action,
                "fields": json.dumps({name: _plain(value) for name, value in fields.items()}),
                "who": who,
                "why": why,
                "at": micros(now),
            }
            await connection.execute(insert(corrections), row)
            yield edit
            tables = Tables(connection, now, self.renderers, changed=True)
            writer = Writer(connection, tables, now, now.astimezone(UTC).replace(microsecond=0))
            try:
                await writer.settle([], edit.uids)
            except ValidationError as error:
                first = error.errors()[0]
                where = ".".join(map(str, first["loc"]))
                raise UserError(f"{where}: {first['msg']}") from error
            await tables.close()


@dataclass(frozen=True, slots=True)
class Edit:
    """One correction under way; `uids` are the events that it concerns."""

    connection: AsyncConnection
    uids: set[str]

    async def exists(self, uid: str) -> None:
        query = select(events.c.life).where(events.c.uid == uid)
        if (await self.connection.execute(query)).scalar() not in {"live", "hidden"}:
            raise UserError(f"{uid}: there is no such event")

    async def unused(self, known: Known) -> str:
        taken = 1
        while True:
            uid = uid_of(known.mention, taken)
            query = select(events.c.uid).where(events.c.uid == uid)
            if (await self.connection.execute(query)).scalar() is None:
                return uid
            taken += 1

    async def pin(self, told: Collection[Known], uid: str) -> None:
        """From now on these mentions belong to `uid` and to nothing else."""
        for one in told:
            where = and_(mentions.c.bulletin == one.id[0], mentions.c.key == one.id[1])
            await self.connection.execute(update(mentions).where(where).values(pin=uid))


def _plain(value: Any) -> Any:
    return value.model_dump(mode="json") if isinstance(value, BaseModel) else value


async def _as_before(connection: AsyncConnection, bulletin: str) -> Outcome:
    """The events that a bulletin tells."""
    query = select(events.c.uid, events.c.starts).join(mentions, mentions.c.uid == events.c.uid)
    rows = (await connection.execute(query.where(mentions.c.bulletin == bulletin))).all()
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
