"""Which state of the store is served: looked up every second or so, never by a request."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from calendar_service.errors import StoreError
from calendar_service.feeds.options import CANCELLED_STAYS
from calendar_service.store import EventStore

log = logging.getLogger(__name__)

NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Moment:
    """A version of the store on a day of the clock (UTC).

    `cancelled_from`: cancelled events that ended before it are no longer shown. It moves only when
    that takes an event out, so that feeds do not get new validators at every midnight.
    """

    version: int
    changed_at: datetime
    last_ingest: datetime | None
    today: date
    cancelled_from: date

    @property
    def modified(self) -> datetime:
        """Of everything that is published, in whole seconds."""
        trimmed = datetime.combine(self.cancelled_from + CANCELLED_STAYS, time(), UTC)
        return max(self.changed_at, trimmed).replace(microsecond=0)


@dataclass(slots=True)
class Watch:
    """Knows the current moment; `failing_since` is when the store began not to answer."""

    store: EventStore
    clock: Callable[[], datetime]
    pause: float  # seconds
    done: Callable[[], None] = lambda: None  # called after every look
    moment: Moment = field(init=False)
    failing_since: datetime | None = None
    looking: asyncio.Lock = field(default_factory=asyncio.Lock)  # one look, or the older may win

    async def refresh(self) -> None:
        """Keeps the moment, and says so once in the log, while the store fails."""
        async with self.looking:
            await self._look()

    async def _look(self) -> None:
        try:
            self.moment = await self._moment()
        except StoreError as error:
            if self.failing_since is None:
                self.failing_since = self.clock()
                log.error("serving what is ready: %s", error)
            return
        if self.failing_since is not None:
            log.warning("the store answers again")
            self.failing_since = None

    async def start(self) -> None:
        """Raises StoreError: without a first look there is nothing to serve."""
        self.moment = await self._moment()

    async def _moment(self) -> Moment:
        """The same object as long as nothing changed."""
        today = self.clock().astimezone(UTC).date()
        version, changed_at, last_ingest = await self.store.position()
        known: Moment | None = getattr(self, "moment", None)
        if known and (known.version, known.changed_at, known.last_ingest, known.today) == (
            version,
            changed_at or NEVER,
            last_ingest,
            today,
        ):
            return known
        left = await self.store.last_cancelled(before=today - CANCELLED_STAYS)
        return Moment(version, changed_at or NEVER, last_ingest, today, left or date.min)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Looks again after every pause until the context is left."""
        await self.start()
        task = asyncio.create_task(self._run())
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(self.pause)
            await self.refresh()
            self.done()
