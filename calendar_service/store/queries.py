"""From an EventQuery to SQL that walks an index in order and stops at the limit."""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Literal

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    Select,
    Subquery,
    and_,
    bindparam,
    column,
    exists,
    func,
    literal_column,
    select,
    table,
    text,
    tuple_,
    union,
)

from calendar_service.errors import UserError
from calendar_service.models import Status
from calendar_service.query import EventQuery
from calendar_service.store.rows import asked_words, micros, wall
from calendar_service.store.schema import dated, events, labels

DAY = literal_column("86400", BigInteger)  # seconds
EARLIEST = literal_column(str(wall(date.min)), BigInteger)

Order = Literal["start", "newest", "stored"]
Seconds = int | ColumnElement[int]
Key = tuple[int, str]  # where a page begins: after this start and UID

search = table("search", column("rowid"), column("words"))


def selected(
    query: EventQuery,
    *,
    longest: Seconds,
    after: Key | None = None,
    limit: int | None = None,
    dialect: str = "sqlite",
    columns: Sequence[ColumnElement[Any]] = (events.c.starts, events.c.uid, events.c.payload),
    order: Order = "start",
) -> Select[Any]:
    """Dated events by start, then UID, or the other way round, or what was stored last.

    Labels lead where the query has some: one walk along each label's index, in order, stopped at
    the limit, however many events there are; the other conditions are looked up on the way.
    """
    lead, rest = _leading(query)
    leads: Sequence[str | None] = lead or [None]
    walks = [_walk(label, rest, query, longest, after, dialect) for label in leads]
    if len(walks) == 1:
        chosen = walks[0].with_only_columns(*columns, maintain_column_froms=True)
        return chosen.order_by(*_order(labels if lead else events, order)).limit(limit)
    limited = (walk.order_by(*_order(labels, order)).limit(limit) for walk in walks)
    merged = union(*(select(walk.subquery()) for walk in limited)).subquery()
    return (
        select(*columns)
        .join_from(merged, events, events.c.uid == merged.c.uid)
        .order_by(*_order(merged, order))
        .limit(limit)
    )


def counted(query: EventQuery, *, longest: Seconds, dialect: str) -> Select[Any]:
    """How many."""
    found = _every(query, longest, dialect)
    return select(func.count()).select_from(found)


def daily(query: EventQuery, *, longest: Seconds, dialect: str) -> Select[Any]:
    """How many begin on each day; days count from the first of the calendar, 0001-01-01."""
    found = _every(query, longest, dialect)
    day = ((found.c.starts - EARLIEST) // DAY).label("day")
    return select(day, func.count()).group_by(day).order_by(day)


def _every(query: EventQuery, longest: Seconds, dialect: str) -> Subquery:
    """Start and UID of all, in no order, from as few rows as may be.

    SQLite reads the index of dated events rather than all records when it is to begin somewhere.
    """
    lead, rest = _leading(query)
    if lead:
        walks = [_walk(label, rest, query, longest, None, dialect) for label in lead]
        return (union(*walks) if len(walks) > 1 else walks[0]).subquery()
    walk = _walk(None, rest, query, longest, None, dialect)
    return (walk if query.text else walk.where(events.c.starts >= EARLIEST)).subquery()


def _label_sets(query: EventQuery) -> tuple[list[str], list[str], list[str]]:
    return (
        [f"t:{topic.value}" for topic in query.topics],
        [f"h:{code}" for code in query.hosts],
        [f"c:{code}" for code in query.countries],
    )


def _leading(query: EventQuery) -> tuple[list[str], list[list[str]]]:
    """The label set to walk along, the rarest kind first, and those to look up."""
    sets = [sorted(set(names)) for names in _label_sets(query) if names]
    return (sets[0], sets[1:]) if sets and not query.text else ([], sets)


def _order(by: FromClause, order: Order) -> tuple[ColumnElement[Any], ...]:
    if order == "start":
        return by.c.starts, by.c.uid
    newest = by.c.starts.desc(), by.c.uid.desc()
    return newest if order == "newest" else (events.c.stored_at.desc(), *newest)


def _walk(
    label: str | None,
    others: Sequence[Sequence[str]],
    query: EventQuery,
    longest: Seconds,
    after: Key | None,
    dialect: str,
) -> Select[Any]:
    by: FromClause = events if label is None else labels
    walk = select(by.c.starts, by.c.uid)
    if label is None:
        walk = walk.select_from(events)
    else:
        walk = walk.join_from(labels, events, events.c.uid == labels.c.uid)
        walk = walk.where(labels.c.label == label)
    conditions = [dated, *_window(by, query, longest), *_conditions(query, dialect)]
    conditions += [_labelled(names) for names in others]
    if query.not_topics:
        conditions.append(~_labelled([f"t:{topic.value}" for topic in query.not_topics]))
    if after is not None:
        start, uid = after
        conditions.append(
            tuple_(by.c.starts, by.c.uid) > tuple_(bindparam(None, start), bindparam(None, uid))
        )
    return walk.where(and_(*conditions))


def _window(by: FromClause, query: EventQuery, longest: Seconds) -> Iterator[ColumnElement[bool]]:
    if query.start is not None:
        yield by.c.ends > wall(query.start)
        yield by.c.starts > wall(query.start) - longest
    if query.end is not None:
        yield by.c.starts < wall(query.end)


def _conditions(query: EventQuery, dialect: str) -> Iterator[ColumnElement[bool]]:
    if query.kinds:
        yield events.c.kind.in_([kind.value for kind in query.kinds])
    if query.statuses:
        yield events.c.status.in_([status.value for status in query.statuses])
    if query.virtual is not None:
        yield events.c.virtual == query.virtual
    if query.min_confidence is not None:
        yield events.c.confidence >= query.min_confidence
    if query.updated_since is not None:
        yield events.c.stored_at >= micros(query.updated_since)
    if query.cancelled_from is not None:
        cancelled = events.c.status == Status.CANCELLED.value
        yield ~cancelled | (events.c.ends > wall(query.cancelled_from))
    if query.text is not None and (asked := asked_words(query.text)):
        yield events.c.id.in_(_found(asked, dialect))


def _labelled(names: Sequence[str]) -> ColumnElement[bool]:
    """The event at hand has one of the labels; looked up by the whole key."""
    other = labels.alias()
    return exists().where(
        other.c.label.in_(names),
        other.c.starts == events.c.starts,
        other.c.uid == events.c.uid,
    )


def _found(asked: Sequence[str], dialect: str) -> Select[Any]:
    if dialect == "sqlite":
        matching = text("search MATCH :asked").bindparams(asked=" ".join(f'"{w}"' for w in asked))
        return select(search.c.rowid).where(matching)
    wanted = func.plainto_tsquery(literal_column("'simple'"), " ".join(asked))
    return select(search.c.rowid).where(search.c.words.op("@@")(wanted))


def cursor_of(key: Key) -> str:
    return urlsafe_b64encode(f"{key[0]}:{key[1]}".encode()).decode().rstrip("=")


def key_of(cursor: str) -> Key:
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        start, uid = urlsafe_b64decode(padded.encode()).decode().split(":", 1)
        return int(start), uid
    except (ValueError, binascii.Error):
        raise UserError("cursor: not one that a page of this listing gave") from None
