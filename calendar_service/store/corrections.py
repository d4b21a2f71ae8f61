"""What editors changed: laid over what bulletins say, each time anew."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from calendar_service.events.account import Account
from calendar_service.models import Facts, Status
from calendar_service.store.schema import corrections

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


async def overlays(connection: AsyncConnection, uids: Collection[str]) -> dict[str, Overlay]:
    of = corrections.c
    query = select(of.uid, of.action, of.fields).where(of.uid.in_(sorted(uids))).order_by(of.id)
    found: dict[str, Overlay] = {}
    for row in await connection.execute(query):
        found.setdefault(row.uid, Overlay()).add(row.action, json.loads(row.fields))
    return found
