"""Sources that are read again and again, each at its own pace; none that fails stops another."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterable
from datetime import datetime, timedelta

from calendar_service.bulletins.fetch import Unanswered, Validators, Visit, client
from calendar_service.bulletins.online import read_url
from calendar_service.bulletins.split import split
from calendar_service.errors import InputError
from calendar_service.ingest import Summary, ingest
from calendar_service.models import Bulletin
from calendar_service.store import EventStore

DAY = 86_400  # seconds
LONGEST = timedelta(seconds=DAY)
log = logging.getLogger(__name__)


async def poll(
    store: EventStore,
    urls: Iterable[str],
    *,
    every: timedelta,
    now: Callable[[], datetime],
    language: str | None = None,
    done: Callable[[str, Summary], None] = lambda url, summary: None,
) -> None:
    """Ingests each URL after `every`, and after `every` again, until it is cancelled.

    A source is only read if it changed. One that fails is left alone twice as long each time, for
    a day at most, or as long as it asks. `done` gets what each reading came to.
    """
    async with client() as session, asyncio.TaskGroup() as tasks:
        for url in dict.fromkeys(urls):
            source = _Source(store, url, Visit(session), language)
            tasks.create_task(source.follow(every, now, done), name=f"poll {url}")


def pause(every: timedelta, failures: int, retry_after: int = 0) -> timedelta:
    """Until the next reading, after so many failures in a row; `retry_after` in seconds."""
    longer = every * 2.0 ** min(failures, 20)
    return max(every, min(max(longer, timedelta(seconds=min(retry_after, DAY))), LONGEST))


class _Source:
    def __init__(self, store: EventStore, url: str, visit: Visit, language: str | None) -> None:
        self.store = store
        self.url = url
        self.visit = visit
        self.language = language
        self.failures = 0
        self.retry_after = 0

    async def follow(
        self,
        every: timedelta,
        now: Callable[[], datetime],
        done: Callable[[str, Summary], None],
    ) -> None:
        while True:
            wait = pause(every, self.failures, self.retry_after)
            await asyncio.sleep(wait.total_seconds())
            try:
                done(self.url, await self.read(now()))
            except Exception:  # whatever it is, the next reading may do better, and others go on
                self.failures += 1
                log.exception("%s: reading it failed", self.url)

    async def read(self, now: datetime) -> Summary:
        """Reads the source once, and remembers its validators once that is stored."""
        known: dict[str, Validators] = {**self.visit.known, **self.visit.fresh}
        self.visit = Visit(self.visit.session, known)
        self.retry_after = 0
        try:
            summary = await ingest(self.store, self._bulletins(), now=now)
        except BaseException:
            self.visit.fresh.clear()
            raise
        for error in summary.errors:
            log.warning("%s", error)
        unread = any(error.source == self.url for error in summary.errors)
        self.failures = self.failures + 1 if unread else 0
        return summary

    async def _bulletins(self) -> AsyncIterator[Bulletin | InputError]:
        async for one in read_url(self.visit, self.url):
            if isinstance(one, InputError):
                if isinstance(one, Unanswered):
                    self.retry_after = max(self.retry_after, one.retry_after or 0)
                yield one
            else:
                for bulletin in split(one, language=self.language):
                    yield bulletin
