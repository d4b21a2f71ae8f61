"""What editors changed: laid over what bulletins say, each time anew."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel
from sqlalchemy import Connection, and_, insert, select, update

from calendar_service.errors import ChangedMeanwhile, NoSuchEvent
from calendar_service.events.account import Account
from calendar_service.events.known import Known
from calendar_service.events.life import uid_of
from calendar_service.models import Event, Facts, Status
from calendar_service.store.results import Correction
from calendar_service.store.rows import micros
from calendar_service.store.schema import corrections, events, mentions

ELSEWHERE = ("name", "city", "country")
CORRECTABLE = frozenset(Facts.model_fields) - {"parent", "language", "reported"}


@dataclass(slots=True)
class Overlay:
    """All corrections of one event, the last word on each field."""

    fields: dict[str, Any] = field(default_factory=dict)
    hidden: bool = False
    confirmed: bool = False
    settled: set[str] = field(default_factory=set)  # warnings that an editor has seen to

    def add(self, action: str, fields: dict[str, Any]) -> None:
        if action == "correct":
            parts = {**(self.fields.get("place") or {}), **(fields.get("place") or {})}
            self.fields |= fields | ({"place": parts} if fields.get("place") else {})
        elif action == "confirm":
            self.confirmed = True
            self.settled |= set(fields.get("warnings", ()))
        elif action in {"hide", "show"}:
            self.hidden = action == "hide"
        elif action == "revert":
            self.fields, self.settled = {}, set()
            self.hidden = self.confirmed = False

    def applied(self, account: Account) -> Account:
        if self.fields:
            told = json.loads(account.model_dump_json())
            account = Account.model_validate_json(json.dumps(self._over(told)))
        if not self.confirmed:
            return account
        tentative = account.status == Status.TENTATIVE
        status = Status.CONFIRMED if tentative else account.status
        left = tuple(said for said in account.warnings if said not in self.settled)
        vouched = {"confidence": 1.0, "status": status, "warnings": left}
        return account.model_copy(update=vouched)

    def _over(self, told: dict[str, Any]) -> dict[str, Any]:
        """The corrected fields over the told ones; of a place, part by part."""
        now = told | self.fields
        if parts := self.fields.get("place"):
            now["place"] = _moved(told["place"] or {}, parts)
        host, known = (place and place.get("country") for place in (now["place"], told["place"]))
        if host != known and "countries" not in self.fields:
            now["countries"] = sorted({*told["countries"], host} - {known, None})
        return now


@dataclass(frozen=True, slots=True)
class Edit:
    """One correction under way."""

    connection: Connection

    def note(self, correction: Correction, seen: int | None) -> int:
        """Keeps it and gives its number."""
        self.exists(correction.uid, seen)
        row = {
            "uid": correction.uid,
            "action": correction.action,
            "fields": json.dumps({name: _plain(v) for name, v in correction.fields.items()}),
            "who": correction.who,
            "why": correction.why,
            "at": micros(correction.at),
        }
        noted = insert(corrections).returning(corrections.c.id)
        return int(self.connection.execute(noted, row).scalar_one())

    def exists(self, uid: str, seen: int | None = None) -> None:
        """Raises NoSuchEvent, or ChangedMeanwhile if the event is no longer as it was `seen`."""
        query = select(events.c.life, events.c.payload).where(events.c.uid == uid)
        row = self.connection.execute(query).one_or_none()
        if row is None or row.life not in {"live", "hidden"}:
            raise NoSuchEvent(uid)
        sequence = Event.model_validate_json(row.payload).sequence
        if seen is not None and seen != sequence:
            raise ChangedMeanwhile(uid, sequence, seen)

    def unused(self, known: Known) -> str:
        """A UID for an event that is split off."""
        taken = 1
        while True:
            uid = uid_of(known.mention, taken)
            query = select(events.c.uid).where(events.c.uid == uid)
            if self.connection.execute(query).scalar() is None:
                return uid
            taken += 1

    def pin(self, told: Collection[Known], uid: str) -> None:
        """From now on these mentions belong to `uid` and to nothing else."""
        for one in told:
            where = and_(mentions.c.bulletin == one.id[0], mentions.c.key == one.id[1])
            self.connection.execute(update(mentions).where(where).values(pin=uid))


def _moved(place: dict[str, Any], parts: dict[str, Any]) -> dict[str, Any]:
    """What stands somewhere else has other coordinates."""
    elsewhere = any(parts.get(name, place.get(name)) != place.get(name) for name in ELSEWHERE)
    return place | (dict.fromkeys(("latitude", "longitude")) if elsewhere else {}) | parts


def _plain(value: Any) -> Any:
    return value.model_dump(mode="json") if isinstance(value, BaseModel) else value


def overlays(connection: Connection, uids: Collection[str]) -> dict[str, Overlay]:
    of = corrections.c
    query = select(of.uid, of.action, of.fields).where(of.uid.in_(sorted(uids))).order_by(of.id)
    found: dict[str, Overlay] = {}
    for row in connection.execute(query):
        found.setdefault(row.uid, Overlay()).add(row.action, json.loads(row.fields))
    return found
