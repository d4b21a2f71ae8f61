"""Known mentions that may be about the same events: found by index, however many there are."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, Select, select, text, tuple_

from calendar_service.events.blocks import lookups
from calendar_service.events.cluster import Id, Pair
from calendar_service.events.identity import POSSIBLE, SAME, match
from calendar_service.events.known import Known
from calendar_service.models import EventMention
from calendar_service.store.schema import mentions

SEARCH = {
    "sqlite": """
        SELECT q.value ->> 0 AS seeker, b.mention
        FROM json_each(:asked) q CROSS JOIN blocks b
          ON b.token = q.value ->> 1 AND b.day BETWEEN q.value ->> 2 AND q.value ->> 3
        GROUP BY q.value ->> 0, q.value ->> 4, b.mention
        HAVING count(DISTINCT b.token) >= q.value ->> 4""",
    "postgresql": """
        SELECT q.seeker, b.mention
        FROM (SELECT (v ->> 0)::int AS seeker, v ->> 1 AS token, (v ->> 2)::int AS first,
                     (v ->> 3)::int AS last, (v ->> 4)::int AS need
              FROM jsonb_array_elements(CAST(:asked AS jsonb)) v) q
        JOIN blocks b ON b.token = q.token AND b.day BETWEEN q.first AND q.last
        GROUP BY q.seeker, q.need, b.mention
        HAVING count(DISTINCT b.token) >= q.need""",
}

Columns = tuple[str, str, str, str | None, str]  # bulletin, key, uid, pin, payload


@dataclass(slots=True)
class Neighbourhood:
    """All mentions that can be joined with those at hand, and the doubtful ones around them."""

    members: dict[Id, Known] = field(default_factory=dict)
    outside: list[tuple[Pair, str]] = field(default_factory=list)  # with the UID outside


def neighbourhood(
    connection: Connection, start: Sequence[Known], uids: Collection[str]
) -> Neighbourhood:
    """Everything connected with `start` and with the events `uids`: by likely pairs, and as
    sessions of one event, which are one or not as their events are.

    Being closed, it is cut into events the same way whichever of its mentions came last.
    """
    around = Neighbourhood({one.id: one for one in start})
    frontier = [*start, *_add(around, of_events(connection, uids))]
    while frontier:
        found: list[Known] = []
        for seeker, other in _candidates(connection, frontier):
            if other.id in around.members:
                continue
            like = match(seeker, other)
            if like is None or like.score < POSSIBLE:
                continue
            if like.score >= SAME:
                found += _add(around, [other])
            elif other.uid:
                around.outside.append((Pair(seeker.id, other.id, like), other.uid))
        known = {one.uid for one in found if one.uid}
        above = [one.parent for one in frontier if one.parent]
        family = [*of_events(connection, known), *above, *sessions_of(connection, frontier)]
        frontier = [*found, *_add(around, family)]
    around.outside = [(pair, uid) for pair, uid in around.outside if pair.b not in around.members]
    return around


def _add(around: Neighbourhood, new: Iterable[Known]) -> list[Known]:
    fresh = {one.id: one for one in new if one.id not in around.members}
    around.members |= fresh
    return list(fresh.values())


def _candidates(connection: Connection, seekers: Sequence[Known]) -> list[tuple[Known, Known]]:
    asked = [
        (place, block.token, block.first, block.last, block.need)
        for place, seeker in enumerate(seekers)
        for block in lookups(seeker)
    ]
    found = connection.execute(text(SEARCH[connection.dialect.name]), {"asked": json.dumps(asked)})
    pairs = [(int(seeker), int(mention)) for seeker, mention in found]
    known = _by_number(connection, {mention for _, mention in pairs})
    return [(seekers[seeker], known[mention]) for seeker, mention in sorted(pairs)]


def _columns() -> Select[Any]:
    of = mentions.c
    return select(of.bulletin, of.key, of.uid, of.pin, of.payload)


def _by_number(connection: Connection, numbers: Collection[int]) -> dict[int, Known]:
    if not numbers:
        return {}
    query = _columns().add_columns(mentions.c.id).where(mentions.c.id.in_(sorted(numbers)))
    rows = (connection.execute(query)).all()
    known = _with_parents(connection, rows)
    return {row.id: known[row.bulletin, row.key] for row in rows}


def of_events(connection: Connection, uids: Collection[str]) -> list[Known]:
    """The mentions of some events."""
    if not uids:
        return []
    rows = (connection.execute(_columns().where(mentions.c.uid.in_(sorted(uids))))).all()
    return list((_with_parents(connection, rows)).values())


def sessions_of(connection: Connection, known: Collection[Known]) -> list[Known]:
    """What bulletins tell as sessions of these mentions."""
    whole = tuple_(mentions.c.bulletin, mentions.c.parent).in_([one.id for one in known])
    rows = connection.execute(_columns().where(whole, mentions.c.parent.is_not(None))).all()
    return list(_with_parents(connection, rows).values())


def of_bulletin(connection: Connection, bulletin: str) -> list[Known]:
    rows = (connection.execute(_columns().where(mentions.c.bulletin == bulletin))).all()
    return list((_with_parents(connection, rows)).values())


def _with_parents(connection: Connection, rows: Sequence[Row[Any]]) -> dict[Id, Known]:
    """The rows as mentions, each under the mentions that it is a session of."""
    told = {
        (row.bulletin, row.key): (row, EventMention.model_validate_json(row.payload))
        for row in rows
    }
    wanted = set(told)
    while missing := _parents(told) - set(told) - (wanted - set(told)):
        wanted |= missing
        query = _columns().where(tuple_(mentions.c.bulletin, mentions.c.key).in_(sorted(missing)))
        for row in connection.execute(query):
            told[row.bulletin, row.key] = row, _mention(row)
    made: dict[Id, Known] = {}
    for row in rows:
        _make(told, made, (row.bulletin, row.key), frozenset())
    return {(row.bulletin, row.key): made[row.bulletin, row.key] for row in rows}


def _mention(row: Row[Any]) -> EventMention:
    return EventMention.model_validate_json(row.payload)


def _parents(told: Mapping[Id, tuple[Row[Any], EventMention]]) -> set[Id]:
    return {(id[0], mention.parent) for id, (_, mention) in told.items() if mention.parent}


def _make(
    told: Mapping[Id, tuple[Row[Any], EventMention]],
    made: dict[Id, Known],
    id: Id,
    below: frozenset[Id],
) -> Known:
    if id not in made:
        row, mention = told[id]
        above = (id[0], mention.parent or "")
        parent = None
        if above in told and above not in below and above != id:
            parent = _make(told, made, above, below | {id})
        made[id] = Known(mention, parent, row.uid, row.pin)
    return made[id]
