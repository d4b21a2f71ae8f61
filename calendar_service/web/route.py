"""One line of the route table: where it is, what answers, and how the API document tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from aiohttp import web
from aiohttp.typedefs import Handler

if TYPE_CHECKING:
    from calendar_service.web.parameters import Parameter


VARIABLE = re.compile(r"\{(\w+)(?::([^{}]+))?\}")


@dataclass(frozen=True, slots=True)
class Operation:
    """What `/openapi.json` says of a route; `gives` is the type of its JSON, or media types.

    What `takes` a JSON body, by its model, changes something: it wants the editing token.
    """

    summary: str
    gives: Any
    tag: Literal["feeds", "events", "editing", "operation"] = "events"
    parameters: Sequence[Parameter] = ()
    errors: Sequence[int] = (400, 404, 503)
    takes: Any = None
    done: Sequence[int] = (200,)


@dataclass(frozen=True, slots=True)
class Route:
    """A GET route answers HEAD as well. Errors of a `page` are pages, of others problem+json."""

    path: str
    name: str
    handler: Handler
    method: Literal["GET", "POST", "PATCH", "*"] = "GET"
    page: bool = False
    told: Operation | None = None

    @property
    def pattern(self) -> str:
        """The path without what its variables must look like."""
        return VARIABLE.sub(r"{\1}", self.path)


def route_of(request: web.Request) -> str:
    """The pattern of its address, so that there are as many as routes and no more."""
    resource = request.match_info.route.resource
    return resource.canonical if resource is not None else "none"
