"""Reading events as they are published: their bytes, or the record of what has no bytes yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Result, select

from calendar_service.models import Event
from calendar_service.query import EventQuery
from calendar_service.store.queries import Order, counted, selected
from calendar_service.store.schema import events

STRIDE = 500  # rows that are fetched, and records that are looked up, at a time

Told = bytes | str  # what was written of an event, or its record


@dataclass(frozen=True, slots=True)
class Parts:
    """Events as they are published, the oldest first; `total` counts also the older ones that were
    not needed."""

    bodies: list[bytes]
    total: int


def found(
    query: EventQuery,
    variant: str | None,
    connection: Connection,
    *,
    order: Order,
    enough: int | None,
    most: int | None,
) -> tuple[list[Told], int]:
    """Events in the bytes of `variant` or as records, and how many there are in all.

    Those that are chosen by start come the oldest first. `enough` octets end the reading.
    """
    dialect = connection.dialect.name
    statement, values = selected(query, variant, limit=most, dialect=dialect, order=order)
    with connection.execute(statement, values, execution_options={"yield_per": STRIDE}) as rows:
        told, all_read = _until(enough, rows)
    if order == "newest":
        told.reverse()
    every = len(told) if all_read else connection.execute(*counted(query, dialect)).scalar_one()
    return _completed(told, connection), every


def _until(
    enough: int | None, rows: Result[int, str, Told | None]
) -> tuple[list[tuple[str, Told | None]], bool]:
    told: list[tuple[str, Told | None]] = []
    octets = 0
    for batch in rows.partitions():  # row by row they cost the library more than the database
        for _, uid, body in batch:
            told.append((uid, body))
            octets += len(body or "")
            if enough is not None and octets > enough:
                return told, False
    return told, True


def _completed(told: Sequence[tuple[str, Told | None]], connection: Connection) -> list[Told]:
    """With the record of each event that has no bytes."""
    missing = [uid for uid, body in told if body is None]
    records: dict[str, str] = {}
    for start in range(0, len(missing), STRIDE):
        query = select(events.c.uid, events.c.payload)
        some = query.where(events.c.uid.in_(missing[start : start + STRIDE]))
        records |= {uid: payload for uid, payload in connection.execute(some)}
    return [records[uid] if body is None else body for uid, body in told]


def written(told: Iterable[Told], write: Callable[[Event], bytes]) -> list[bytes]:
    return [write(Event.model_validate_json(one)) if isinstance(one, str) else one for one in told]
