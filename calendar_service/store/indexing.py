"""The index of mentions, made anew when the program has another vocabulary."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from calendar_service.events.blocks import VOCABULARY, index
from calendar_service.events.known import Known
from calendar_service.models import EventMention
from calendar_service.store.schema import blocks, mentions, state

BATCH = 1000


def keep_indexed(connection: Connection) -> None:
    """A mention that was indexed by other words would not be found, and told twice."""
    if connection.execute(select(state.c.vocabulary)).scalar() == VOCABULARY:
        return
    connection.execute(delete(blocks))
    last = 0
    of = mentions.c
    page = select(of.id, of.payload).order_by(of.id).limit(BATCH)
    while rows := connection.execute(page.where(of.id > last)).all():
        if tokens := [row for told in rows for row in block_rows(told.id, told.payload)]:
            connection.execute(insert(blocks), tokens)
        last = rows[-1].id
    connection.execute(update(state).values(vocabulary=VOCABULARY))


def block_rows(number: int, payload: str) -> list[dict[str, Any]]:
    """Of the mention that is stored under this number."""
    known = Known(EventMention.model_validate_json(payload))
    return [{"token": token, "day": day, "mention": number} for token, day in sorted(index(known))]
