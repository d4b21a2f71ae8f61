"""What editors changed: laid over what bulletins say, each time anew."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from calendar_service.events.account import Account
from calendar_service.models import Facts
from calendar_service.store.schema import corrections

CORRECTABLE = frozenset(Facts.model_fields) - {"parent", "language", "reported"}


@dataclass(slots=True)
class Overlay:
    """All corrections of one event, the last word on each field."""

    fields: dict[str, Any] = field(default_factory=dict)
    hidden: bool = False

    def add(self, action: str, fields: dict[str, Any]) -> None:
        if action in {"correct", "confirm"}:
            self.fields |= fields
        elif action in {"hide", "show"}:
            self.hidden = action == "hide"

    def applied(self, account: Account) -> Account:
        if not self.fields:
            return account
        return Account.model_validate_json(
            json.dumps(json.loads(account.model_dump_json()) | self.fields)
        )


async def overlays(connection: AsyncConnection, uids: Collection[str]) -> dict[str, Overlay]:
    of = corrections.c
    query = select(of.uid, of.action, of.fields).where(of.uid.in_(sorted(uids))).order_by(of.id)
    found: dict[str, Overlay] = {}
    for row in await connection.execute(query):
        found.setdefault(row.uid, Overlay()).add(row.action, json.loads(row.fields))
    return found
