"""A database that cannot be used says so in one line; the schema is the one of the migrations."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Table, select, text

from calendar_service.errors import OutdatedSchema, StoreError
from calendar_service.store import EventStore, migrate, open_doubts, open_store
from calendar_service.store import migrations as package
from calendar_service.store.database import connect
from calendar_service.store.schema import HEAD, labels, metadata
from tests.store.conftest import FreshUrl
from tests.tellings import NOW, bulletin, days, telling

ADDED = ("kind", "status", "virtual", "confidence", "stored_at")  # to labels, by 0003


async def refused(url: str, *, create: bool = False) -> str:
    with pytest.raises(StoreError) as caught:
        async with open_store(url, create=create):
            pass
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("create", [True, False])
async def test_a_directory_that_is_missing(tmp_path: Path, create: bool) -> None:
    assert "no directory" in await refused(f"sqlite:///{tmp_path}/no/x.db", create=create)


async def test_a_file_that_is_missing_is_not_made(tmp_path: Path) -> None:
    assert "no such file" in await refused(f"sqlite:///{tmp_path}/x.db")
    assert "no such file" in await refused(f"sqlite:///{tmp_path}/x.db")


@pytest.mark.parametrize("create", [True, False])
async def test_a_file_that_is_no_database(tmp_path: Path, create: bool) -> None:
    (tmp_path / "x.db").write_text("Dear diary, " * 500)
    assert "not a database" in await refused(f"sqlite:///{tmp_path}/x.db", create=create)


async def test_a_directory_instead_of_a_file(tmp_path: Path) -> None:
    assert "unable to open" in await refused(f"sqlite:///{tmp_path}", create=True)


@pytest.mark.parametrize("url", ["", "nonsense", "mysql://x/y", "sqlite://", "sqlite:///:memory:"])
async def test_an_address_that_is_none(url: str) -> None:
    assert "sqlite:///FILE" in await refused(url, create=True)


async def test_a_server_that_is_down_keeps_the_password_to_itself() -> None:
    said = await refused("postgresql://me:secret@127.0.0.1:1/x")
    assert "secret" not in said
    assert "127.0.0.1:1/x" in said


def touch(url: str) -> None:
    if url.startswith("sqlite:///"):
        Path(url.removeprefix("sqlite:///")).touch()


async def test_an_empty_database_asks_for_migrate(fresh_url: FreshUrl) -> None:
    url = fresh_url()
    touch(url)
    assert "migrate" in await refused(url)
    await migrate(url)
    await migrate(url)
    async with open_store(url) as store:
        assert await store.version() == 0


@pytest.mark.parametrize(("revision", "word"), [("0000", "migrate"), ("9999", "newer")])
async def test_another_schema_is_refused(fresh_url: FreshUrl, revision: str, word: str) -> None:
    url = fresh_url()
    other = text("UPDATE alembic_version SET version_num = :to").bindparams(to=revision)
    async with connect(url, create=True) as database, database.write() as transaction:
        await transaction.run(lambda connection: connection.execute(other).close())
    with pytest.raises(OutdatedSchema, match=word):
        async with connect(url):
            pass


async def test_an_older_database_is_brought_up_to_date(fresh_url: FreshUrl) -> None:
    url = fresh_url()
    made = bulletin("a")
    vague = telling(made, "Seed Fair", None, confidence=0.4)
    sure = telling(made, "Ports Day", days("2023-05-10"), key="e2", at=(20, 30))
    async with open_store(url, create=True) as store:
        await store.put(made, [vague, sure], now=NOW)
        expected = [doubt.event for doubt in await open_doubts(store)]
        labelled = await rows(store, labels)
        async with store.database.write() as transaction:
            await transaction.run(_older)
    assert "migrate" in await refused(url)
    await migrate(url)
    async with open_store(url) as store:
        assert [doubt.event for doubt in await open_doubts(store)] == expected
        assert [event.title for event in expected] == ["Seed Fair"]
        assert await rows(store, labels) == labelled
        assert [event.title for event in (await store.events()).events] == ["Ports Day"]


async def rows(store: EventStore, table: Table) -> list[tuple[object, ...]]:
    async with store.database.read() as connection:
        found = await connection.execute(select(table).order_by(*table.primary_key))
        return [tuple(row) for row in found]


def _older(connection: Connection) -> None:
    for statement in (
        "DROP INDEX ix_events_doubtful",
        "ALTER TABLE events DROP COLUMN doubtful",
        "ALTER TABLE changes DROP COLUMN correction",
        "ALTER TABLE state DROP COLUMN vocabulary",
        "DROP INDEX ix_mentions_bulletin_parent",
        "ALTER TABLE mentions DROP COLUMN parent",
        "DELETE FROM labels WHERE label = '*'",
        *(f"ALTER TABLE labels DROP COLUMN {name}" for name in ADDED),
        "CREATE INDEX ix_events_dated ON events (starts, uid)",
        "UPDATE alembic_version SET version_num = '0001'",
    ):
        connection.execute(text(statement))


async def test_the_migrations_make_the_tables(store: EventStore) -> None:
    def differences(connection: Connection) -> list[object]:
        options = {
            "include_name": lambda name, kind, _: not str(name).startswith(("search", "ix_search"))
        }
        context = MigrationContext.configure(connection, opts=options)
        return list(compare_metadata(context, metadata))

    async with store.database.read() as connection:
        assert await connection.run_sync(differences) == []
    scripts = ScriptDirectory(str(Path(str(package.__file__)).parent))
    assert scripts.get_current_head() == HEAD
