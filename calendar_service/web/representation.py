"""A finished answer: its bytes, its headers and its validators, prepared once for each coding."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from email.utils import format_datetime
from hashlib import blake2b
from typing import Literal

from aiohttp import web
from aiohttp.hdrs import ACCEPT_ENCODING
from multidict import CIMultiDict

from calendar_service.web.codings import CODINGS, IDENTITY, LEAST, chosen
from calendar_service.web.conditional import unchanged
from calendar_service.web.moment import Moment
from calendar_service.web.security import DATA

SMALL = 64 * 1024  # octets that are compressed in less time than a thread takes to start
WISHES = 32  # Accept-Encoding headers that are remembered for an answer
# Of a 304 (RFC 9110 15.4.5); what else the answer had, whoever has the answer has too.
OF_SHORT = (
    "Server",
    "Cache-Control",
    "Vary",
    "Access-Control-Allow-Origin",
    "X-Content-Type-Options",
)


@dataclass(frozen=True, slots=True)
class Content:
    """What building an answer gives; `headers` are those that depend on what was found."""

    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks for, before anything is read.

    `key` is canonical and names whatever the bytes depend on beside the store and the day.
    `follows` tells what else they depend on: the days on which cancelled events leave, or every
    midnight. `certain`: it exists whatever the store holds, so a 304 needs no look at the store.
    `by_address`: nothing but the address and the coding tells what is asked for.
    """

    key: str
    media_type: str
    build: Callable[[Moment], Awaitable[Content]]
    headers: Mapping[str, str] = field(default_factory=dict)
    follows: Literal["version", "cancelled", "today"] = "version"
    certain: bool = True
    by_address: bool = True
    common: Mapping[str, str] = field(default_factory=lambda: DATA)

    def tag(self, moment: Moment, revision: str) -> str:
        """The opaque part of the entity tags: the same in every process that has the database.

        `revision` names the program and its configuration.
        """
        day = {"version": "", "cancelled": moment.cancelled_from, "today": moment.today}
        parts = (self.key, moment.version, moment.changed_at.isoformat(), day[self.follows])
        named = "\n".join(map(str, (*parts, revision)))
        return blake2b(named.encode(), digest_size=12).hexdigest()

    def modified(self, moment: Moment) -> datetime:
        """In whole seconds."""
        if self.follows == "version":
            return moment.changed_at.replace(microsecond=0)
        if self.follows == "today":
            return max(moment.modified, datetime.combine(moment.today, time(), UTC))
        return moment.modified

    @property
    def all_headers(self) -> Mapping[str, str]:
        return {**self.common, "Content-Type": self.media_type, **self.headers}

    def validators(
        self, etag: str, modified: datetime, more: Mapping[str, str]
    ) -> CIMultiDict[str]:
        """The headers of a 304."""
        return _short({**more, **self.all_headers}, etag, modified)


@dataclass(frozen=True, slots=True)
class Form:
    """The answer in one coding, ready to be sent; `short` are the headers of a 304."""

    etag: str
    body: bytes
    headers: CIMultiDict[str]
    short: CIMultiDict[str]


@dataclass(slots=True)
class Representation:
    """An answer of one moment; its codings are made when somebody first asks for them."""

    key: str
    tag: str
    moment: Moment
    modified: datetime
    body: bytes
    headers: Mapping[str, str]
    forms: dict[str, Form] = field(default_factory=dict)
    wanted: dict[str | None, Form] = field(default_factory=dict)  # by Accept-Encoding

    @property
    def size(self) -> int:
        """Octets of all bodies."""
        bodies = {id(form.body): len(form.body) for form in self.forms.values()}
        return sum((bodies | {id(self.body): len(self.body)}).values())

    async def prepare(self, coding: str) -> Form:
        """Without a coding where it saves nothing."""
        if coding == IDENTITY or len(self.body) < LEAST:
            return self._form(IDENTITY, self.body)
        encode = CODINGS[coding]
        small = len(self.body) < SMALL
        packed = encode(self.body) if small else await asyncio.to_thread(encode, self.body)
        if len(packed) >= len(self.body):
            return self._form(IDENTITY, self.body)
        return self._form(coding, packed)

    def _form(self, coding: str, body: bytes) -> Form:
        etag = entity_tag(self.tag, coding)
        short = _short(self.headers, etag, self.modified)
        headers = CIMultiDict(self.headers)
        headers.update(short)
        if coding != IDENTITY:
            headers["Content-Encoding"] = coding
        return Form(etag, body, headers, short)

    def remember(self, accepted: str | None, form: Form) -> None:
        """Which form a header asks for; there are few of them in the world."""
        if len(self.wanted) < WISHES:
            self.wanted[accepted] = form

    def answer(self, request: web.BaseRequest, form: Form) -> web.Response:
        if unchanged(request.headers, form.etag, self.modified):
            return web.Response(status=304, headers=form.short)
        return web.Response(body=form.body, headers=form.headers)


def _short(headers: Mapping[str, str], etag: str, modified: datetime) -> CIMultiDict[str]:
    short = CIMultiDict({name: headers[name] for name in OF_SHORT if name in headers})
    short["ETag"] = etag
    short["Last-Modified"] = format_datetime(modified, usegmt=True)
    return short


def entity_tag(tag: str, coding: str) -> str:
    return f'"{tag}"' if coding == IDENTITY else f'"{tag}-{coding}"'


def wanted(request: web.Request) -> str:
    return chosen(request.headers.get(ACCEPT_ENCODING))
