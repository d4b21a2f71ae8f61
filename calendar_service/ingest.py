"""The whole flow on one screen: bulletins in, events read from each, merged and stored."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from calendar_service.errors import InputError
from calendar_service.events.attempt import attempt
from calendar_service.models import Bulletin
from calendar_service.store import EventStore, Outcome

Item = Bulletin | InputError
Items = Iterable[Item] | AsyncIterable[Item]
TOGETHER = 256  # bulletins that are put in order of publication before they are stored


@dataclass(frozen=True, slots=True)
class Summary:
    """How many events each; `failed` counts inputs, and `errors` says what was wrong with them."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    undated: int = 0
    failed: int = 0
    errors: tuple[InputError, ...] = ()


@dataclass(slots=True)
class Tally:
    """Each event counts once however many bulletins tell it."""

    seen: Outcome = field(default_factory=Outcome)
    errors: list[InputError] = field(default_factory=list)

    def add(self, one: Outcome) -> None:
        self.seen.told |= one.told
        self.seen.new |= one.new
        self.seen.changed |= one.changed
        self.seen.undated = (self.seen.undated - one.told) | one.undated

    def summary(self) -> Summary:
        seen = self.seen
        return Summary(
            new=len(seen.new),
            changed=len(seen.changed - seen.new),
            unchanged=len(seen.told - seen.changed - seen.new),
            undated=len(seen.undated),
            failed=len(self.errors),
            errors=tuple(self.errors),
        )


async def ingest(
    store: EventStore,
    bulletins: Items,
    *,
    now: datetime,
    done: Callable[[Item], None] = lambda _: None,
) -> Summary:
    """Stores what every bulletin tells. A second run changes nothing; an interrupted one goes on.

    What fails is counted and the rest is done. `done` is called after each input.
    """
    tally = Tally()
    async for item in in_order(bulletins):
        try:
            tally.add(await _stored(store, item, now))
        except InputError as error:
            tally.errors.append(error)
        done(item)
    await store.ingested(now=now)
    return tally.summary()


async def _stored(store: EventStore, item: Item, now: datetime) -> Outcome:
    if isinstance(item, InputError):
        raise item
    found = await asyncio.to_thread(attempt, item)  # a server that polls goes on answering
    return await store.put(item, found.events, now=now)


async def in_order(bulletins: Items) -> AsyncIterator[Item]:
    """A stretch at a time by day of publication, so that histories tell things as they happened."""
    stretch: list[Item] = []
    async for item in _each(bulletins):
        stretch.append(item)
        if len(stretch) == TOGETHER:
            for one in sorted(stretch, key=_day):
                yield one
            stretch.clear()
    for one in sorted(stretch, key=_day):
        yield one


async def _each(bulletins: Items) -> AsyncIterator[Item]:
    if isinstance(bulletins, AsyncIterable):
        async for item in bulletins:
            yield item
    else:
        for item in bulletins:
            yield item


def _day(item: Item) -> date:
    if isinstance(item, InputError):
        return date.min
    return item.published or item.not_after or item.not_before or date.min
