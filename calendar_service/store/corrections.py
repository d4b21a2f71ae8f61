"""What editors changed: laid over what bulletins say, each time anew."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel
from sqlalchemy import Connection, and_, insert, select, update

from calendar_service.errors import UserError
from calendar_service.events.account import Account
from calendar_service.events.known import Known
from calendar_service.events.life import uid_of
from calendar_service.models import Facts, Status
from calendar_service.store.results import Correction
from calendar_service.store.rows import micros
from calendar_service.store.schema import corrections, events, mentions

CORRECTABLE = frozenset(Facts.model_fields) - {"parent", "language", "reported"}


@dataclass(slots=True)
class Overlay:
    """All corrections of one event, the last word on each field."""

    fields: dict[str, Any] = field(default_factory=dict)
    hidden: bool = False
    confirmed: bool = False

    def add(self, action: str, fields: dict[str, Any]) -> None:
        if action == "correct":
            self.fields |= fields
        elif action == "confirm":
            self.confirmed = True
        elif action in {"hide", "show"}:
            self.hidden = action == "hide"

    def applied(self, account: Account) -> Account:
        if self.fields:
            told = json.loads(account.model_dump_json())
            account = Account.model_validate_json(json.dumps(self._over(told)))
        if not self.confirmed:
            return account
        tentative = account.status == Status.TENTATIVE
        status = Status.CONFIRMED if tentative else account.status
        return account.model_copy(update={"confidence": 1.0, "status": status})

    def _over(self, told: dict[str, Any]) -> dict[str, Any]:
        """The corrected fields over the told ones; of a place, part by part."""
        parts = self.fields.get("place")
        if parts is None or told["place"] is None:
            return told | self.fields
        return told | self.fields | {"place": told["place"] | parts}


@dataclass(frozen=True, slots=True)
class Edit:
    """One correction under way."""

    connection: Connection

    def note(self, correction: Correction) -> None:
        self.exists(correction.uid)
        row = {
            "uid": correction.uid,
            "action": correction.action,
            "fields": json.dumps({name: _plain(v) for name, v in correction.fields.items()}),
            "who": correction.who,
            "why": correction.why,
            "at": micros(correction.at),
        }
        self.connection.execute(insert(corrections), row)

    def exists(self, uid: str) -> None:
        query = select(events.c.life).where(events.c.uid == uid)
        if self.connection.execute(query).scalar() not in {"live", "hidden"}:
            raise UserError(f"{uid}: there is no such event")

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


def _plain(value: Any) -> Any:
    return value.model_dump(mode="json") if isinstance(value, BaseModel) else value


def overlays(connection: Connection, uids: Collection[str]) -> dict[str, Overlay]:
    of = corrections.c
    query = select(of.uid, of.action, of.fields).where(of.uid.in_(sorted(uids))).order_by(of.id)
    found: dict[str, Overlay] = {}
    for row in connection.execute(query):
        found.setdefault(row.uid, Overlay()).add(row.action, json.loads(row.fields))
    return found
