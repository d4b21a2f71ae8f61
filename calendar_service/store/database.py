"""A connection to SQLite or PostgreSQL: settings, transactions, schema, and errors in one line."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, Connection, event, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from calendar_service.errors import OutdatedSchema, StoreError
from calendar_service.store.schema import HEAD

LOCK = 0x63616C656E646172  # any number that no other program on the server takes a lock with
DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}
PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=NORMAL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=60000",
    "PRAGMA cache_size=-65536",
)


@dataclass(frozen=True, slots=True)
class Database:
    """One engine per process; `name` is its URL without the password."""

    engine: AsyncEngine
    name: str

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A snapshot: all that is read in it belongs together."""
        with failing(self.name):
            async with self.engine.connect() as connection, connection.begin():
                yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """The only writer of the moment; all or nothing."""
        with failing(self.name):
            async with self.engine.connect() as connection:
                writing = await connection.execution_options(writer=True)
                async with writing.begin():
                    if connection.dialect.name == "postgresql":
                        await connection.execute(
                            text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK}
                        )
                    yield connection


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
    if address.drivername not in DRIVERS or (
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
    engine = _engine(address, name)
    try:
        database = Database(engine, name)
        await _check_schema(database, create=create)
        yield database
    finally:
        await engine.dispose()


def _check_file(file: Path, name: str, *, create: bool) -> None:
    if not file.parent.is_dir():
        raise StoreError(f"{name}: there is no directory {file.parent}")
    if not create and not file.exists():
        raise StoreError(f"{name}: there is no such file yet: ingest something first")


def _engine(address: URL, name: str) -> AsyncEngine:
    query = dict(address.query)
    if "sslmode" in query:  # libpq's word; asyncpg has its own
        query["ssl"] = query.pop("sslmode")
    driven = address.set(drivername=DRIVERS[address.drivername], query=query)
    try:
        engine = create_async_engine(driven, pool_pre_ping=address.drivername == "postgresql")
    except ModuleNotFoundError as error:
        raise StoreError(f"{name}: pip install 'calendar-service[postgresql]'") from error
    if address.drivername == "sqlite":
        event.listen(engine.sync_engine, "connect", _set_up)
        event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _set_up(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    """The driver must not open transactions by itself: it would do so too late."""
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin(connection: Connection) -> None:
    """A writer takes its turn at once; a lock that is upgraded halfway could deadlock."""
    writer = connection.get_execution_options().get("writer")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writer else "BEGIN")


async def _check_schema(database: Database, *, create: bool) -> None:
    async with database.read() as connection:
        found = await connection.run_sync(_revision)
    if found is not None and found > HEAD:
        raise OutdatedSchema(
            f"{database.name}: its schema {found} is newer than this program's {HEAD}: update it"
        )
    if found != HEAD and not create:
        state = f"schema {found}, this program needs {HEAD}" if found else "no calendar"
        raise OutdatedSchema(f"{database.name}: {state}: run `calendar-service migrate`")
    if found != HEAD:
        async with database.write() as connection:
            await connection.run_sync(_upgrade)


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
