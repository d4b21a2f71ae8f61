"""What the reader of a page chose, as its address says it; links change one choice at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode

from calendar_service.query import EventQuery
from calendar_service.web.grammar import query_of
from calendar_service.web.parameters import Parameter, Values, canonical, parsed


@dataclass(frozen=True, slots=True)
class Selection:
    """The values of a page's parameters; `known` are all that the page has."""

    path: str
    known: Sequence[Parameter]
    values: Values

    @property
    def query(self) -> EventQuery:
        return query_of(self.values)

    @property
    def text(self) -> str:
        """The one query string that says the same."""
        return canonical(self.values, self.known)

    @property
    def href(self) -> str:
        return address(self.path, self.text)

    def but(self, **changes: Any) -> Selection:
        """With other values; None, or nothing of many, takes a parameter out."""
        values = {k: v for k, v in {**self.values, **changes}.items() if v not in (None, ())}
        return Selection(self.path, self.known, values)

    def on(self, path: str, known: Sequence[Parameter]) -> Selection:
        """What another page can take over."""
        names = {one.name for one in known}
        return Selection(path, known, {k: v for k, v in self.values.items() if k in names})

    def only(self, *names: str) -> Selection:
        return Selection(
            self.path, self.known, {k: v for k, v in self.values.items() if k in names}
        )


def selected(path: str, raw: str, known: Sequence[Parameter]) -> Selection:
    """Of a raw query string, in which a form leaves what was not filled in empty."""
    filled = urlencode([(k, v) for k, v in parse_qsl(raw, keep_blank_values=True) if v.strip()])
    return Selection(path, known, parsed(filled, known))


def address(path: str, query: str) -> str:
    return f"{path}?{query}" if query else path
