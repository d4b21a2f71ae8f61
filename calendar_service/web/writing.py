"""JSON answers: addresses, records, documents as bytes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic_core import to_json

from calendar_service.models import Event
from calendar_service.record import record, utc_times
from calendar_service.web.moment import Moment
from calendar_service.web.parameters import Parameter, Values, canonical
from calendar_service.web.representation import Asked, Content

MEDIA_TYPE = "application/json"


@dataclass(frozen=True, slots=True)
class Address:
    """A path with the values of its query; as text it is canonical."""

    path: str
    values: Values
    grammar: Sequence[Parameter]

    def __str__(self) -> str:
        told = canonical(self.values, self.grammar)
        return f"{self.path}?{told}" if told else self.path

    def having(self, **others: Any) -> str:
        """The same with other values; None takes one out."""
        values = {k: v for k, v in {**self.values, **others}.items() if v is not None}
        return str(Address(self.path, values, self.grammar))


def json_asked(
    address: Address, build: Callable[[Moment], Awaitable[Content]], *, certain: bool = True
) -> Asked:
    return Asked(str(address), MEDIA_TYPE, build, certain=certain)


def json_bytes(document: Any) -> bytes:
    return to_json(document)


def full_record(event: Event, fields: Collection[str] = ()) -> dict[str, Any]:
    """The record with its UTC times, or `fields` of it."""
    known = record(event) | utc_times(event.when)
    return {name: known[name] for name in known if name in fields} if fields else known


def links(addresses: Mapping[str, str | None]) -> dict[str, str]:
    """A Link header (RFC 8288) for the addresses that there are, by their relation."""
    told = [f'<{address}>; rel="{name}"' for name, address in addresses.items() if address]
    return {"Link": ", ".join(told)} if told else {}
