"""A connection to SQLite or PostgreSQL: settings, transactions, schema, and errors in one line."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import DatabaseError
from typing import TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from calendar_service.errors import OutdatedSchema, StoreError
from calendar_service.store.schema import HEAD

T = TypeVar("T")

LOCK = 0x63616C656E646172  # any number that no other program on the server takes a lock with
LOCKING = text("SELECT pg_advisory_xact_lock(:lock)")
PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=NORMAL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=60000",
    "PRAGMA cache_size=-65536",
)


@dataclass(frozen=True, slots=True)
class Transaction:
    """The only writer of the moment. Work runs with a plain connection: on SQLite in a thread of
    its own, where a statement costs microseconds instead of a round trip to the driver's thread."""

    connection: Connection | AsyncConnection

    async def run(self, work: Callable[[Connection], T]) -> T:
        if isinstance(self.connection, AsyncConnection):
            return await self.connection.run_sync(work)
        return await asyncio.to_thread(work, self.connection)


@dataclass(frozen=True, slots=True)
class Database:
    """One engine to read, for SQLite another to write; `name` is the URL without its password."""

    engine: AsyncEngine
    writer: Engine | None
    name: str

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A snapshot: all that is read in it belongs together."""
        with failing(self.name):
            async with self.engine.connect() as connection, connection.begin():
                yield connection

    async def ask(self, work: Callable[[Connection], T]) -> T:
        """Reads a snapshot with a plain connection: on SQLite in one visit to a thread, where each
        statement of `read` is several."""
        with failing(self.name):
            if self.writer is not None:
                return await asyncio.to_thread(self._ask_file, self.writer, work)
            async with self.engine.connect() as server, server.begin():
                return await server.run_sync(work)

    def _ask_file(self, writer: Engine, work: Callable[[Connection], T]) -> T:
        """Without waiting for whoever writes."""
        with writer.connect().execution_options(begin="BEGIN") as connection:
            return work(connection)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Transaction]:
        """All or nothing, one after the other however many want to write."""
        with failing(self.name):
            if self.writer is None:
                async with self.engine.connect() as server, server.begin():
                    await server.execute(LOCKING, {"lock": LOCK})
                    yield Transaction(server)
                return
            connection = await asyncio.to_thread(self.writer.connect)
            try:
                begun = await asyncio.to_thread(connection.begin)
                with begun:
                    yield Transaction(connection)
            finally:
                connection.close()

    async def revision(self) -> str | None:
        """The migration that the database is at; None if it has no tables of this program."""
        with failing(self.name):
            if self.writer is None:
                async with self.engine.connect() as server:
                    return await server.run_sync(_revision)
            return await asyncio.to_thread(self._ask_file, self.writer, _revision)

    async def close(self) -> None:
        if self.writer is not None:
            self.writer.dispose()
        await self.engine.dispose()


@contextmanager
def failing(name: str) -> Iterator[None]:
    """Whatever the database says becomes one line that names it."""
    try:
        yield
    except (SQLAlchemyError, OSError) as error:
        reason = str(getattr(error, "orig", None) or error).strip().splitlines()
        raise StoreError(f"{name}: {reason[0] if reason else type(error).__name__}") from error


def parsed(url: str) -> URL:
    """The address of a database of the two kinds that there are."""
    try:
        address = make_url(url)
    except ArgumentError:
        raise StoreError("not a database: use sqlite:///FILE or postgresql://…") from None
    if address.drivername not in {"sqlite", "postgresql"} or (
        address.drivername == "sqlite" and address.database in {None, "", ":memory:"}
    ):
        raise StoreError(f"{address!r}: use sqlite:///FILE or postgresql://…")
    return address


@asynccontextmanager
async def connect(url: str, *, create: bool = False) -> AsyncIterator[Database]:
    """A database whose schema is this program's; made or brought up to date with `create`."""
    address = parsed(url)
    name = address.render_as_string(hide_password=True)
    if address.drivername == "sqlite":
        _check_file(Path(address.database or ""), name, create=create)
    database = _database(address, name)
    try:
        await _check_schema(database, create=create)
        yield database
    finally:
        await database.close()


def _check_file(file: Path, name: str, *, create: bool) -> None:
    if not file.parent.is_dir():
        raise StoreError(f"{name}: there is no directory {file.parent}")
    if not create and not file.exists():
        raise StoreError(f"{name}: there is no such file yet: ingest something first")


def _database(address: URL, name: str) -> Database:
    if address.drivername == "sqlite":
        engine = create_async_engine(address.set(drivername="sqlite+aiosqlite"))
        writer = create_engine(address)
        _prepare(engine.sync_engine, "BEGIN")
        _prepare(writer, "BEGIN IMMEDIATE")  # a lock that is upgraded halfway could deadlock
        return Database(engine, writer, name)
    query = dict(address.query)
    if "sslmode" in query:  # libpq's word; asyncpg has its own
        query["ssl"] = query.pop("sslmode")
    driven = address.set(drivername="postgresql+asyncpg", query=query)
    try:
        engine = create_async_engine(driven, pool_pre_ping=True)
        _hurry(engine.sync_engine)
        return Database(engine, None, name)
    except ModuleNotFoundError as error:
        raise StoreError(f"{name}: pip install 'calendar-service[postgresql]'") from error


def _prepare(engine: Engine, begin: str) -> None:
    """The driver must not open transactions by itself: it would do so too late."""

    def set_up(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        try:
            for pragma in PRAGMAS:
                cursor.execute(pragma)
        except DatabaseError:  # not a database: nobody else would close what was opened
            connection.close()
            raise
        cursor.close()

    def start(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("begin", begin))

    event.listen(engine, "connect", set_up)
    event.listen(engine, "begin", start)


def _hurry(engine: Engine) -> None:
    """Compiling a query takes PostgreSQL longer than any query here takes to run."""

    def set_up(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        cursor.execute("SET jit = off")
        cursor.close()
        connection.commit()

    event.listen(engine, "connect", set_up)


async def _check_schema(database: Database, *, create: bool) -> None:
    found = await database.revision()
    if found is not None and found > HEAD:
        raise OutdatedSchema(
            f"{database.name}: its schema {found} is newer than this program's {HEAD}: update it"
        )
    if found != HEAD and not create:
        state = f"schema {found}, this program needs {HEAD}" if found else "no calendar"
        raise OutdatedSchema(f"{database.name}: {state}: run `calendar-service migrate`")
    if found != HEAD:
        async with database.write() as transaction:
            await transaction.run(_upgrade)


def _revision(connection: Connection) -> str | None:
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return str(found) if found is not None else None


def _upgrade(connection: Connection) -> None:
    from alembic import command  # here, because only a change of schema pays for its import
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


async def migrate(url: str) -> None:
    """Makes or updates the schema of the database at `url`."""
    async with connect(url, create=True):
        pass
