"""Finished answers, kept within a number of octets; built once however many ask at a time."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, field
from functools import partial

from aiohttp import web
from aiohttp.hdrs import ACCEPT_ENCODING, IF_NONE_MATCH
from multidict import CIMultiDict

from calendar_service.errors import StoreError
from calendar_service.web.conditional import unchanged
from calendar_service.web.metrics import Metrics
from calendar_service.web.moment import Moment, Watch
from calendar_service.web.representation import Asked, Form, Representation, entity_tag, wanted
from calendar_service.web.route import route_of

log = logging.getLogger(__name__)

TARGETS = 20_000  # spellings of addresses that are remembered
OVERHEAD = 2_000  # octets that an answer needs beside its bodies


@dataclass(frozen=True, slots=True)
class Unbuilt:
    """An answer that everybody has already: nothing of it is needed but its validators."""

    moment: Moment
    etag: str
    headers: CIMultiDict[str]


@dataclass(slots=True)
class Target:
    """What a spelling of an address asks for, and where answers to it are counted."""

    key: str
    counts: MutableMapping[int, int]
    unbuilt: Unbuilt | None = None


@dataclass(slots=True)
class Shelf:
    """`revision` names program and configuration; `patience` is how long a build may take, in s.

    Bytes are read after their moment was noticed, so they may be newer than their tag says, never
    older: whoever has them gets the next version with the next moment.
    """

    watch: Watch
    metrics: Metrics
    limit: int
    revision: str
    patience: float
    headers: Mapping[str, str] = field(default_factory=dict)
    octets: int = 0
    known: OrderedDict[str, Representation] = field(default_factory=OrderedDict)
    targets: dict[str, Target] = field(default_factory=dict)
    under_way: dict[str, asyncio.Task[Representation]] = field(default_factory=dict)

    def at_hand(self, request: web.Request) -> web.Response | None:
        """What this spelling of an address gave at this very moment, in a coding that is ready.

        Most of all requests end here: it looks things up, and nothing else.
        """
        target = self.targets.get(request.raw_path)
        return None if target is None else self.ready(request, target)

    def ready(self, request: web.BaseRequest, target: Target) -> web.Response | None:
        """As `at_hand`."""
        found, moment = self.known.get(target.key), self.watch.moment
        if found is None or found.moment is not moment or self.watch.failing_since:
            return self._unbuilt(request, target.unbuilt)
        form = found.wanted.get(request.headers.get(ACCEPT_ENCODING))
        if form is None:
            return None
        self.known.move_to_end(target.key)
        self.metrics.ready += 1
        return found.answer(request, form)

    def _unbuilt(self, request: web.BaseRequest, known: Unbuilt | None) -> web.Response | None:
        if known is None or known.moment is not self.watch.moment:
            return None
        if request.headers.get(IF_NONE_MATCH) != known.etag:
            return None
        self.metrics.ready += 1
        return web.Response(status=304, headers=known.headers)

    async def answer(self, request: web.Request, asked: Asked) -> web.Response:
        coding = wanted(request)
        tag = asked.tag(self.watch.moment, self.revision)
        found = self.known.get(asked.key)
        if asked.certain and (found is None or found.tag != tag):
            early = self._early(request, asked, entity_tag(tag, coding))
            if early is not None:
                return early
        representation = await self.representation(asked, tag)
        self._remember(request, asked)
        return await self.send(request, representation, coding)

    def _early(self, request: web.Request, asked: Asked, etag: str) -> web.Response | None:
        """A 304 without building anything."""
        modified = asked.modified(self.watch.moment)
        if not unchanged(request.headers, etag, modified):
            return None
        headers = asked.validators(etag, modified, self.headers)
        self._remember(request, asked, Unbuilt(self.watch.moment, etag, headers))
        return web.Response(status=304, headers=headers)

    async def send(
        self, request: web.Request, representation: Representation, coding: str
    ) -> web.Response:
        form = representation.forms.get(coding) or await self._form(representation, coding)
        representation.remember(request.headers.get(ACCEPT_ENCODING), form)
        response = representation.answer(request, form)
        if self.watch.failing_since is not None or self._behind(representation):
            self._mark_stale(response)
        return response

    def _behind(self, representation: Representation) -> bool:
        return representation.moment is not self.watch.moment

    def _mark_stale(self, response: web.Response) -> None:
        """Older than it says it may become (RFC 9111 4.2.3), and told so (RFC 9211)."""
        since = self.watch.failing_since
        age = int((self.watch.clock() - since).total_seconds()) if since else 0
        response.headers["Age"] = str(max(age, 0))
        response.headers["Cache-Control"] = "public, max-age=60"
        response.headers["Cache-Status"] = f"calendar-service; hit; ttl=-{max(age, 1)}"

    async def _form(self, representation: Representation, coding: str) -> Form:
        form = await representation.prepare(coding)
        if coding not in representation.forms:
            representation.forms[coding] = form
            if self.known.get(representation.key) is representation:
                self.octets += len(form.body) if form.body is not representation.body else 0
                self._shrink()
        return form

    # --- Building --------------------------------------------------------------------------------

    async def representation(self, asked: Asked, tag: str) -> Representation:
        """The answer of this moment; the last good one while the store fails."""
        found = self.known.get(asked.key)
        if found is not None and found.tag == tag:
            self.known.move_to_end(asked.key)
            found.moment = self.watch.moment
            self.metrics.ready += 1
            return found
        try:
            return await self._once(asked, tag)
        except (StoreError, TimeoutError) as error:
            if found is None:
                raise StoreError(str(error) or "the store takes too long") from error
            log.warning("stale %s: %s", asked.key, error)
            self.metrics.was_stale += 1
            return found

    async def _once(self, asked: Asked, tag: str) -> Representation:
        """Whoever asks for what is being built waits for it, and a client that leaves stops
        nobody else's."""
        task = self.under_way.get(tag)
        if task is None:
            task = self.under_way[tag] = asyncio.create_task(self._build(asked, tag))
            task.add_done_callback(partial(self._done, tag))
        return await asyncio.shield(task)

    def _done(self, tag: str, task: asyncio.Task[Representation]) -> None:
        """Also when nobody waits for it any more."""
        self.under_way.pop(tag, None)
        if not task.cancelled():
            task.exception()

    async def _build(self, asked: Asked, tag: str) -> Representation:
        moment = self.watch.moment
        self.metrics.built += 1
        with self.metrics.builds.time():
            async with asyncio.timeout(self.patience):
                content = await asked.build(moment)
        made = Representation(
            asked.key,
            tag,
            moment,
            asked.modified(moment),
            content.body,
            {**self.headers, **asked.all_headers, **content.headers},
        )
        self._keep(made)
        return made

    def _keep(self, made: Representation) -> None:
        if (old := self.known.pop(made.key, None)) is not None:
            self.octets -= old.size + OVERHEAD
        self.known[made.key] = made
        self.octets += made.size + OVERHEAD
        self._shrink()

    def _shrink(self) -> None:
        """What was not asked for the longest goes first; the newest stays however large it is."""
        while self.octets > self.limit and len(self.known) > 1:
            _, old = self.known.popitem(last=False)
            self.octets -= old.size + OVERHEAD

    def _remember(self, request: web.Request, asked: Asked, unbuilt: Unbuilt | None = None) -> None:
        if not asked.by_address:
            return
        if len(self.targets) >= TARGETS:
            self.targets.clear()
        counts = self.metrics.answers_of(route_of(request))
        self.targets[request.raw_path] = Target(asked.key, counts, unbuilt)
