"""Writing rows: an event with all that is derived from it, mentions with their index."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, func, insert, or_, select, text, update
from sqlalchemy.dialects import postgresql, sqlite

from calendar_service.events.blocks import index
from calendar_service.events.cluster import Id, Pair
from calendar_service.events.known import Known
from calendar_service.models import Bulletin, Event
from calendar_service.record import instant
from calendar_service.store.rows import columns, label_names, label_rows, micros, words
from calendar_service.store.schema import (
    blocks,
    bulletins,
    changes,
    events,
    labels,
    mentions,
    pairs,
    rendered,
    state,
)

Renderers = Mapping[str, Callable[[Event], bytes]]
MOST_DOUBTS = 20  # possible pairs kept for one event

OLD = ("old_label", "old_starts", "old_uid")
UNLABELLED = delete(labels).where(
    *(key == bindparam(old) for key, old in zip(labels.primary_key, OLD, strict=True))
)
WORDS = {
    "sqlite": "INSERT INTO search (rowid, words) VALUES (:id, :words)",
    "postgresql": "INSERT INTO search (rowid, words) VALUES (:id, to_tsvector('simple', :words))",
}


@dataclass(slots=True)
class Tables:
    """The rows of one transaction."""

    connection: Connection
    now: datetime
    renderers: Renderers
    longest: int = 0
    changed: bool = field(default=False)

    def write(self, event: Event, life: str, absorbed_by: str | None, *, new: bool) -> None:
        """The event and everything by which it is found and shown; hidden ones are not."""
        run = self.connection.execute
        row = columns(event) | {
            "life": life,
            "absorbed_by": absorbed_by,
            "stored_at": micros(self.now),
        }
        if new:
            id = (run(insert(events).returning(events.c.id), row)).scalar_one()
        else:
            id = self._forget(event.uid)
            # The UID set anew would be looked for in every table that refers to it.
            values = {name: value for name, value in row.items() if name != "uid"}
            run(update(events).where(events.c.id == id).values(values))
        self.changed = True
        if life != "live":
            return
        if found := label_rows(event, row):
            run(insert(labels), found)
        if row["starts"] is not None:
            self.longest = max(self.longest, row["ends"] - row["starts"])
        run(text(WORDS[self.connection.dialect.name]), {"id": id, "words": words(event)})
        if self.renderers and event.when is not None:
            bodies = [
                {"uid": event.uid, "starts": row["starts"], "variant": variant}
                | {"body": render(event)}
                for variant, render in self.renderers.items()
            ]
            run(insert(rendered), bodies)

    def _forget(self, uid: str) -> int:
        """Takes out what was derived from the event as it was; gives its row number."""
        run = self.connection.execute
        query = select(events.c.id, events.c.starts, events.c.payload).where(events.c.uid == uid)
        id, starts, payload = (run(query)).one()
        if old := label_names(Event.model_validate_json(payload)):
            run(UNLABELLED, [dict(zip(OLD, (name, starts, uid), strict=True)) for name in old])
        run(text("DELETE FROM search WHERE rowid = :id"), {"id": id})
        run(delete(rendered).where(rendered.c.uid == uid))
        return int(id)

    def record(
        self,
        event: Event,
        what: Mapping[str, tuple[Any, Any]],
        bulletin: str | None,
        correction: int | None,
    ) -> None:
        row = {
            "uid": event.uid,
            "sequence": event.sequence,
            "at": instant(event.updated),
            "what": json.dumps(what, ensure_ascii=False),
            "bulletin": bulletin,
            "correction": correction,
        }
        self.connection.execute(insert(changes), row)

    def keep(self, bulletin: Bulletin, digest: str) -> None:
        row = {
            "id": bulletin.id,
            "published": bulletin.published.isoformat() if bulletin.published else None,
            "payload": bulletin.model_dump_json(),
            "digest": digest,
        }
        dialect = sqlite if self.connection.dialect.name == "sqlite" else postgresql
        new = dialect.insert(bulletins).values(row)
        self.connection.execute(new.on_conflict_do_update(index_elements=["id"], set_=row))

    def clear(self, bulletin: str) -> None:
        """Takes out the mentions of a bulletin before it is read anew."""
        old = select(mentions.c.id).where(mentions.c.bulletin == bulletin)
        self.connection.execute(delete(blocks).where(blocks.c.mention.in_(old)))
        self.connection.execute(delete(mentions).where(mentions.c.bulletin == bulletin))

    def place(
        self,
        known: Iterable[Known],
        homes: Mapping[Id, str],
        because: Mapping[Id, Pair],
        bulletin: str | None,
    ) -> None:
        """Puts every mention where it belongs; those of `bulletin` are new."""
        told = sorted(known, key=lambda one: one.id)
        fresh = [one for one in told if one.id[0] == bulletin]
        for one in told:
            if one.id[0] != bulletin and one.uid != homes[one.id]:
                match = _why(because.get(one.id))
                where = and_(mentions.c.bulletin == one.id[0], mentions.c.key == one.id[1])
                values = {"uid": homes[one.id], **match}
                self.connection.execute(update(mentions).where(where).values(values))
        if fresh:
            self._insert(fresh, homes, because)

    def _insert(
        self, fresh: list[Known], homes: Mapping[Id, str], because: Mapping[Id, Pair]
    ) -> None:
        rows = [
            {
                "bulletin": one.id[0],
                "key": one.id[1],
                "parent": one.mention.parent,
                "uid": homes[one.id],
                "pin": one.pin,
                "payload": one.mention.model_dump_json(),
                **_why(because.get(one.id)),
            }
            for one in fresh
        ]
        self.connection.execute(insert(mentions), rows)
        query = select(mentions.c.key, mentions.c.id).where(mentions.c.bulletin == fresh[0].id[0])
        numbers = {row.key: row.id for row in self.connection.execute(query)}
        tokens = [
            {"token": token, "day": day, "mention": numbers[one.id[1]]}
            for one in fresh
            for token, day in sorted(index(one))
        ]
        if tokens:
            self.connection.execute(insert(blocks), tokens)

    def doubt(
        self,
        uids: Collection[str],
        inside: Iterable[Pair],
        outside: Iterable[tuple[Pair, str]],
        homes: Mapping[Id, str],
    ) -> None:
        """The possible pairs of the events `uids`, in place of those known before."""
        of = pairs.c
        every = sorted(uids)
        self.connection.execute(delete(pairs).where(or_(of.a.in_(every), of.b.in_(every))))
        best: dict[tuple[str, str], Pair] = {}
        told = [(pair, homes[pair.a], homes[pair.b]) for pair in inside]
        told += [(pair, homes[pair.a], uid) for pair, uid in outside]
        for pair, a, b in sorted(told, key=lambda one: -one[0].match.score):
            if a != b:
                best.setdefault((min(a, b), max(a, b)), pair)
        if best:
            rows = [
                {"a": a, "b": b, "score": pair.match.score, "reasons": _reasons(pair)}
                for (a, b), pair in list(best.items())[:MOST_DOUBTS]
            ]
            self.connection.execute(insert(pairs), rows)

    def close(self) -> None:
        """Counts the change; nothing is counted if there was none."""
        if not self.changed:
            return
        longest = state.c.longest
        greatest = func.max if self.connection.dialect.name == "sqlite" else func.greatest
        values = {
            "version": state.c.version + 1,
            "changed_at": micros(self.now),
            "longest": greatest(longest, self.longest),
        }
        self.connection.execute(update(state).values(values))


def _why(pair: Pair | None) -> dict[str, Any]:
    if pair is None:
        return {"score": None, "reasons": None}
    return {"score": pair.match.score, "reasons": _reasons(pair)}


def _reasons(pair: Pair) -> str:
    return json.dumps(pair.match.reasons, ensure_ascii=False)
