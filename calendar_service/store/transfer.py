"""A whole store as JSON lines, from any database to any other; what is derived is derived anew."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, AsyncIterator, Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, text, update

from calendar_service.errors import UserError
from calendar_service.events.blocks import VOCABULARY
from calendar_service.models import Event
from calendar_service.store.indexing import block_rows
from calendar_service.store.rows import label_rows, words
from calendar_service.store.schema import (
    HEAD,
    blocks,
    bulletins,
    changes,
    corrections,
    events,
    labels,
    mentions,
    pairs,
    rendered,
    state,
)
from calendar_service.store.store import EventStore
from calendar_service.store.tables import WORDS, Renderers

FORMAT = "calendar-service"
OLDEST = "0002"  # the migration since which a dump has had these tables
ORDER = (bulletins, events, mentions, changes, pairs, corrections)  # as they refer to each other
NUMBERED = (events, mentions, changes, corrections)
TABLES = {table.name: table for table in ORDER}
BATCH = 1000


async def dump(store: EventStore) -> AsyncIterator[str]:
    """Line by line, from one snapshot, without the store ever being in memory."""
    async with store.database.read() as connection:
        first = (await connection.execute(select(state))).mappings().one()
        yield _line({"format": FORMAT, "schema": HEAD, "state": dict(first)})
        for table in ORDER:
            query = select(table).order_by(*table.primary_key.columns)
            async for row in (await connection.stream(query)).mappings():
                yield _line({"table": table.name, "row": dict(row)})


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"


async def load(store: EventStore, lines: AsyncIterable[str], source: str = "load") -> None:
    """Fills an empty store with what `dump` wrote; all of it or, if anything is wrong, nothing.

    Raises UserError, which names the `source` of the lines.
    """
    async with store.database.write() as transaction:
        loader = await transaction.run(partial(_loader, store.renderers, source))
        number = 0
        batch: list[tuple[int, str]] = []
        async for line in lines:
            number += 1
            batch.append((number, line))
            if len(batch) == BATCH:
                await transaction.run(partial(loader.read, batch))
                batch = []
        await transaction.run(partial(loader.read, batch))
        await transaction.run(lambda _: loader.finish())


def _loader(renderers: Renderers, source: str, connection: Connection) -> Loader:
    if connection.execute(select(func.count()).select_from(bulletins)).scalar_one():
        raise UserError(f"{source}: the database already holds bulletins; load into a new one")
    return Loader(connection, renderers, source=source)


@dataclass(slots=True)
class Loader:
    """Rows on their way into tables, a batch at a time, with all that is derived from them."""

    connection: Connection
    renderers: Renderers
    state: dict[str, Any] = field(default_factory=dict)
    table: Table = bulletins
    rows: list[dict[str, Any]] = field(default_factory=list)
    source: str = "load"

    def read(self, batch: Iterable[tuple[int, str]], _: Connection) -> None:
        for number, line in batch:
            try:
                if line.strip():
                    self.take(json.loads(line))
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise UserError(
                    f"{self.source}: line {number} is not of a dump: {error}"
                ) from error

    def take(self, line: dict[str, Any]) -> None:
        if not self.state:
            if line.get("format") != FORMAT or not OLDEST <= line["schema"] <= HEAD:
                raise UserError(f"{self.source}: not a dump of a schema from {OLDEST} to {HEAD}")
            self.state = line["state"]
            return
        table = TABLES[line["table"]]
        if table is not self.table or len(self.rows) >= BATCH:
            self.flush()
        self.table = table
        self.rows.append(line["row"])

    def flush(self) -> None:
        if not self.rows:
            return
        self._insert(self.table, self.rows)
        if self.table is events:
            self._derive_events()
        elif self.table is mentions:
            indexed = (block_rows(told["id"], told["payload"]) for told in self.rows)
            self._insert(blocks, [row for rows in indexed for row in rows])
        self.rows = []

    def _derive_events(self) -> None:
        shown = [
            (row, Event.model_validate_json(row["payload"]))
            for row in self.rows
            if row["life"] == "live"
        ]
        self._insert(labels, [label for row, event in shown for label in label_rows(event, row)])
        bodies = [
            {"uid": event.uid, "starts": row["starts"], "variant": variant}
            | {"body": render(event)}
            for row, event in shown
            if event.when is not None
            for variant, render in self.renderers.items()
        ]
        self._insert(rendered, bodies)
        search = [{"id": row["id"], "words": words(event)} for row, event in shown]
        if search:
            self.connection.execute(text(WORDS[self.connection.dialect.name]), search)

    def _insert(self, table: Table, rows: list[dict[str, Any]]) -> None:
        if rows:
            self.connection.execute(insert(table), rows)

    def finish(self) -> None:
        if not self.state:
            raise UserError(f"{self.source}: not a dump: its first line is missing")
        self.flush()
        self.connection.execute(update(state).values(self.state | {"vocabulary": VOCABULARY}))
        if self.connection.dialect.name == "postgresql":
            for table in NUMBERED:  # rows came with their numbers: the next ones go on from there
                sequence = func.pg_get_serial_sequence(table.name, "id")
                last = select(func.coalesce(func.max(table.c.id), 1)).scalar_subquery()
                self.connection.execute(select(func.setval(sequence, last)))
