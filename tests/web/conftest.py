"""The real application on a store that holds the events of the sample bulletins."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from aiohttp.web import Application, Request
from pydantic import SecretStr

from calendar_service.bulletins import read_paths
from calendar_service.feeds import ready_variants
from calendar_service.ingest import ingest
from calendar_service.settings import Settings
from calendar_service.store import open_store
from calendar_service.web.app import create_app
from tests.web.server import OwnServer

DATA = Path(__file__).parents[2] / "data" / "bulletins"
NOW = datetime(2023, 10, 1, 12, tzinfo=UTC)

Client = TestClient[Request, Application]
Starter = Callable[..., Awaitable[Client]]


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the sample, made once; tests work on copies."""
    file = tmp_path_factory.mktemp("sample") / "sample.db"

    async def fill() -> None:
        url = f"sqlite:///{file}"
        async with open_store(url, create=True, renderers=ready_variants()) as store:
            await ingest(store, read_paths([str(DATA)]), now=NOW)

    asyncio.run(fill())
    return file


@pytest.fixture
def database(filled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(filled, tmp_path / "calendar.db"))


@pytest.fixture
def settings(database: Path) -> Settings:
    return settings_for(database)


def settings_for(database: Path, **more: Any) -> Settings:
    told: dict[str, Any] = {"base_url": "http://calendar.test", "refresh_seconds": 0.02}
    url = SecretStr(f"sqlite:///{database}")
    return Settings(database_url=url, **(told | more))


@pytest.fixture
async def start() -> AsyncIterator[Starter]:
    """Starts the application of some settings on a free port; stops it after the test."""
    clients: list[Client] = []

    async def started(settings: Settings, clock: Callable[[], datetime] = lambda: NOW) -> Client:
        client = TestClient(OwnServer(create_app(settings, clock=clock)))
        await client.start_server()
        clients.append(client)
        return client

    yield started
    for client in clients:
        await client.close()


@pytest.fixture
async def client(start: Starter, settings: Settings) -> Client:
    return await start(settings)
