"""Replicas on one PostgreSQL database: they agree, and outlive its failures."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator

import pytest
from pydantic import SecretStr

from calendar_service.bulletins import read_paths
from calendar_service.feeds import ready_variants
from calendar_service.ingest import ingest
from calendar_service.settings import Settings
from calendar_service.store import open_store
from tests.store.postgres import binaries, create_database, server
from tests.web.conftest import DATA, NOW, Client, Starter

HERE = ["postgresql"] if binaries() or os.environ.get("CI") else []
FEEDS = ("/feeds/all.ics", "/feeds/country/pe.ics?times=zone", "/feeds/topic/gender.atom")


@pytest.fixture(scope="module", params=HERE)
def running() -> Iterator[str]:
    with server() as url:
        yield url


@pytest.fixture
async def url(running: str) -> str:
    """Of a database with the events of the sample."""
    made = create_database(running)
    async with open_store(made, create=True, renderers=ready_variants()) as store:
        await ingest(store, read_paths([str(DATA)]), now=NOW)
    return made


def replica(url: str) -> Settings:
    """Looks at the store only when it is told to."""
    told = {"base_url": "http://calendar.test", "refresh_seconds": 1000.0}
    return Settings.model_validate({"database_url": SecretStr(url), **told})


def admit(url: str, *, connections: bool) -> None:
    """Lets the database be used, or ends whoever uses it."""
    name, programs = url.rpartition("/")[2], binaries()
    assert programs is not None
    admin = f"{url.rpartition('/')[0]}/postgres"
    ended = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"  # noqa: S608 - a name of our own
    for command in (f"ALTER DATABASE {name} ALLOW_CONNECTIONS {connections}", ended):
        subprocess.run([programs / "psql", "-c", command, admin], check=True, capture_output=True)  # noqa: S603


async def told(client: Client) -> dict[str, tuple[str, bytes]]:
    answers = {address: await client.get(address) for address in FEEDS}
    assert {one.status for one in answers.values()} == {200}
    return {k: (one.headers["ETag"], await one.read()) for k, one in answers.items()}


async def test_replicas_agree(start: Starter, url: str, client: Client) -> None:
    one, other = await start(replica(url)), await start(replica(url))
    assert await told(one) == await told(other)
    bodies = {address: body for address, (_, body) in (await told(client)).items()}
    assert {address: body for address, (_, body) in (await told(one)).items()} == bodies


async def test_a_database_that_comes_back(start: Starter, url: str) -> None:
    client = await start(replica(url))
    good = await told(client)
    admit(url, connections=False)
    assert (await client.get("/readyz")).status == 503
    assert await told(client) == good
    assert "Age" in (await client.get(FEEDS[0])).headers
    admit(url, connections=True)
    assert (await client.get("/readyz")).status == 200
    assert await told(client) == good
    assert "Age" not in (await client.get(FEEDS[0])).headers
