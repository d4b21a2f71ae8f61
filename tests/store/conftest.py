"""Every test of the store runs on both databases; without PostgreSQL only outside of CI."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator
from itertools import count

import pytest

from calendar_service.store import EventStore, open_store
from tests.store.postgres import binaries, create_database, server

KINDS = ["sqlite"] + (["postgresql"] if binaries() or os.environ.get("CI") else [])

FreshUrl = Callable[[], str]


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    with server() as url:
        yield url


@pytest.fixture(params=KINDS)
def fresh_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> FreshUrl:
    """Gives the URL of a new, empty database at each call."""
    if request.param == "sqlite":
        directory = tmp_path_factory.mktemp("db")
        numbers = count()
        return lambda: f"sqlite:///{directory}/{next(numbers)}.db"
    running: str = request.getfixturevalue("postgres")
    return lambda: create_database(running)


@pytest.fixture
async def store(fresh_url: FreshUrl) -> AsyncIterator[EventStore]:
    async with open_store(fresh_url(), create=True) as opened:
        yield opened
