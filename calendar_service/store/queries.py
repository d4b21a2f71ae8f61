"""From an EventQuery to SQL that walks an index in order and stops at the limit.

A statement is built once for all queries that differ in days, numbers and words alone: these are
its parameters, and building it takes longer than running it.
"""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Float,
    FromClause,
    Select,
    Subquery,
    Text,
    bindparam,
    column,
    exists,
    func,
    literal_column,
    select,
    table,
    tuple_,
    union,
)

from calendar_service.errors import UserError
from calendar_service.models import Status
from calendar_service.query import EventQuery
from calendar_service.store.rows import ZERO, asked_words, micros, wall
from calendar_service.store.schema import ALL, dated, events, labels, rendered, state

DAY = literal_column("86400", BigInteger)  # seconds
EARLIEST = literal_column(str(wall(date.min)), BigInteger)
SHAPES = 1000  # statements that are kept

# Of all events, in seconds; within the statement it costs no round trip.
LONGEST = func.coalesce(select(state.c.longest).scalar_subquery(), 0)

Order = Literal["start", "newest", "stored"]
Values = dict[str, int | float | str]
Key = tuple[int, str]  # where a page begins: after this start and UID

search = table("search", column("rowid"), column("words"))


class Question(NamedTuple):
    """What `Connection.execute` takes."""

    statement: Select[Any]
    values: Values


def selected(
    query: EventQuery,
    variant: str | None = None,
    *,
    after: Key | None = None,
    limit: int | None = None,
    dialect: str = "sqlite",
    order: Order = "start",
) -> Question:
    """Start, UID and what is `shown` of dated events: their record, or what was rendered of them.

    By start, then UID, or the other way round, or what was stored last. One walk along each label
    that leads, in order, stopped at the limit, however many events there are; the other conditions
    are looked up on the way.
    """
    values = _values(query, dialect)
    if after is not None:
        values |= {"after_starts": after[0], "after_uid": after[1]}
    if limit is not None:
        values["limit"] = limit
    shape = _shape(query)
    statement = _selected(shape, variant, after is not None, limit is not None, dialect, order)
    return Question(statement, values)


def counted(query: EventQuery, dialect: str) -> Question:
    """How many."""
    return Question(_counted(_shape(query), dialect), _values(query, dialect))


def daily(query: EventQuery, dialect: str) -> Question:
    """How many begin on each day; days count from the first of the calendar, 0001-01-01."""
    return Question(_daily(_shape(query), dialect), _values(query, dialect))


# --- The values of a query, and what is left without them ----------------------------------------


def _values(query: EventQuery, dialect: str) -> Values:
    values: Values = {}
    for name in ("start", "end", "cancelled_from"):
        if (day := getattr(query, name)) is not None:
            values[name] = wall(day)
    if query.min_confidence is not None:
        values["min_confidence"] = query.min_confidence
    if query.updated_since is not None:
        values["updated_since"] = micros(query.updated_since)
    if words := asked_words(query.text or ""):
        quoted = words if dialect == "postgresql" else [f'"{word}"' for word in words]
        values["words"] = " ".join(quoted)
    return values


def _shape(query: EventQuery) -> EventQuery:
    """The same for all queries that are asked by the same statement."""
    some = {
        "start": date.min,
        "end": date.min,
        "cancelled_from": date.min,
        "min_confidence": 0.0,
        "updated_since": ZERO,
    }
    given = {name: any for name, any in some.items() if getattr(query, name) is not None}
    text = "words" if asked_words(query.text or "") else None
    return query.model_copy(update={**given, "text": text})


# --- Statements ----------------------------------------------------------------------------------


@lru_cache(SHAPES)
def _selected(
    shape: EventQuery, variant: str | None, follows: bool, limited: bool, dialect: str, order: Order
) -> Select[Any]:
    limit = bindparam("limit", type_=BigInteger) if limited else None
    of = _ground(shape, order)
    walks = _walks(of, shape, dialect)
    if follows:
        start = bindparam("after_starts", type_=BigInteger)
        key = tuple_(start, bindparam("after_uid", type_=Text))
        walks = [walk.where(tuple_(of.c.starts, of.c.uid) > key) for walk in walks]
    if len(walks) > 1:
        firsts = (walk.order_by(*_order(of, order)).limit(limit) for walk in walks)
        of = union(*(select(walk.subquery()) for walk in firsts)).subquery()
    chosen = walks[0] if len(walks) == 1 else select(of)
    columns = of.c.starts, of.c.uid, _shown(of, variant).label("shown")
    return chosen.with_only_columns(*columns).order_by(*_order(of, order)).limit(limit)


def _shown(of: FromClause, variant: str | None) -> ColumnElement[Any]:
    if variant is not None:
        body = rendered.c
        key = body.variant == variant, body.starts == of.c.starts, body.uid == of.c.uid
        return select(body.body).where(*key).scalar_subquery()
    if of is events:
        return events.c.payload
    return select(events.c.payload).where(events.c.uid == of.c.uid).scalar_subquery()


@lru_cache(SHAPES)
def _counted(shape: EventQuery, dialect: str) -> Select[Any]:
    return select(func.count()).select_from(_every(shape, dialect))


@lru_cache(SHAPES)
def _daily(shape: EventQuery, dialect: str) -> Select[Any]:
    found = _every(shape, dialect)
    day = ((found.c.starts - EARLIEST) // DAY).label("day")
    return select(day, func.count()).group_by(day).order_by(day)


def _every(shape: EventQuery, dialect: str) -> Subquery:
    """Start and UID of all, in no order."""
    walks = _walks(_ground(shape), shape, dialect)
    return (union(*walks) if len(walks) > 1 else walks[0]).subquery()


def _label_sets(query: EventQuery) -> tuple[list[str], list[str], list[str]]:
    return (
        [f"t:{topic.value}" for topic in query.topics],
        [f"h:{code}" for code in query.hosts],
        [f"c:{code}" for code in query.countries],
    )


def _ground(shape: EventQuery, order: Order = "start") -> FromClause:
    """Labels, but where another index is the way: that of words, or of what was stored last."""
    last = order == "stored" and not any(_label_sets(shape))
    return events if shape.text or last else labels


def _walks(by: FromClause, shape: EventQuery, dialect: str) -> list[Select[Any]]:
    """Along the labels of the rarest kind, or of all events; or one along the events."""
    sets = [sorted(set(names)) for names in _label_sets(shape) if names]
    others = sets if by is events else sets[1:]
    conditions = [*_conditions(by, shape), *(_labelled(by, names) for names in others)]
    if shape.not_topics:
        conditions.append(~_labelled(by, [f"t:{topic.value}" for topic in shape.not_topics]))
    if shape.text:
        conditions.append(events.c.id.in_(_found(dialect)))
    walk = select(by.c.starts, by.c.uid, by.c.stored_at).where(*conditions)
    if by is events:
        return [walk.where(dated)]
    return [walk.where(labels.c.label == label) for label in (sets[0] if sets else [ALL])]


def _order(by: FromClause, order: Order) -> tuple[ColumnElement[Any], ...]:
    if order == "start":
        return by.c.starts, by.c.uid
    newest = by.c.starts.desc(), by.c.uid.desc()
    return newest if order == "newest" else (by.c.stored_at.desc(), *newest)


def _conditions(by: FromClause, shape: EventQuery) -> Iterator[ColumnElement[bool]]:
    if shape.start is not None:
        yield by.c.ends > _number("start")
        yield by.c.starts > _number("start") - LONGEST
    if shape.end is not None:
        yield by.c.starts < _number("end")
    if shape.kinds:
        yield by.c.kind.in_([kind.value for kind in shape.kinds])
    if shape.statuses:
        yield by.c.status.in_([status.value for status in shape.statuses])
    if shape.virtual is not None:
        yield by.c.virtual == shape.virtual
    if shape.min_confidence is not None:
        yield by.c.confidence >= bindparam("min_confidence", type_=Float)
    if shape.updated_since is not None:
        yield by.c.stored_at >= _number("updated_since")
    if shape.cancelled_from is not None:
        cancelled = by.c.status == Status.CANCELLED.value
        yield ~cancelled | (by.c.ends > _number("cancelled_from"))


def _number(name: str) -> BindParameter[int]:
    return bindparam(name, type_=BigInteger)


def _labelled(by: FromClause, names: Sequence[str]) -> ColumnElement[bool]:
    """The event at hand has one of the labels; looked up by the whole key."""
    other = labels.alias()
    return exists().where(
        other.c.label.in_(names),
        other.c.starts == by.c.starts,
        other.c.uid == by.c.uid,
    )


def _found(dialect: str) -> Select[Any]:
    words: BindParameter[str] = bindparam("words", type_=Text)
    if dialect == "sqlite":
        return select(search.c.rowid).where(literal_column("search").match(words))
    wanted = func.plainto_tsquery(literal_column("'simple'"), words)
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
