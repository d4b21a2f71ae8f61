"""Long ingests to be interrupted: `python -m tests.store.writing` begins one for each line.

A line is `URL FIRST`. Each ingest is a fork, which costs milliseconds where a new program costs a
second. It prints its process id, then the number of each bulletin; `gone` tells that it is over.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable

from calendar_service.store import EventStore, open_store
from tests.tellings import NOW, bulletin, days, telling

BULLETINS = 200
EVENTS = 120


async def tell(
    store: EventStore, first: int = 0, done: Callable[[int], None] = lambda _: None
) -> None:
    """Congresses, each of them told once or twice; the second time it has moved by a day."""
    for n in range(first, BULLETINS):
        which = n % EVENTS
        made = bulletin(f"b{n:03}", f"2023-03-{n // 20 + 1:02}")
        when = days(f"2023-{which % 9 + 4:02}-{which % 27 + 1 + n // EVENTS:02}")
        title = f"Congress {which} of the guild of beekeepers"
        await store.put(made, [telling(made, title, when, edition=which + 1)], now=NOW)
        done(n)


async def begin(url: str, first: int) -> None:
    async with open_store(url) as store:
        print(os.getpid(), flush=True)
        await tell(store, first, lambda n: print(n, flush=True))


def main() -> None:
    for line in sys.stdin:
        url, first = line.split()
        child = os.fork()
        if child == 0:
            asyncio.run(begin(url, int(first)))
            os._exit(0)
        os.waitpid(child, 0)
        print("gone", flush=True)


if __name__ == "__main__":
    main()
