"""A long ingest to be interrupted: `python -m tests.store.writing URL`."""

from __future__ import annotations

import asyncio
import sys

from calendar_service.store import EventStore, open_store
from tests.tellings import NOW, bulletin, days, telling

BULLETINS = 60


async def tell(store: EventStore) -> None:
    """Forty congresses in sixty bulletins: twenty are told twice and move by a day."""
    for n in range(BULLETINS):
        which = n % 40
        made = bulletin(f"b{n:03}", f"2023-03-{n // 3 + 1:02}")
        when = days(f"2023-{which % 9 + 4:02}-{which % 27 + 1 + n // 40:02}")
        title = f"Congress {which} of the guild of beekeepers"
        await store.put(made, [telling(made, title, when, edition=which + 1)], now=NOW)


async def main(url: str) -> None:
    async with open_store(url) as store:
        print("begun", flush=True)
        await tell(store)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
