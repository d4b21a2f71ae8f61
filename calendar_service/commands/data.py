"""Commands on the store: fill it, list it, export it, move it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from calendar_service.commands import options
from calendar_service.commands.options import Database, Language, Published, store_url
from calendar_service.commands.output import (
    EVENT_COLUMNS,
    complain,
    event_row,
    print_json,
    print_table,
)
from calendar_service.commands.reading import Inputs
from calendar_service.errors import InputError, NoSuchEvent, UserError

if TYPE_CHECKING:
    from calendar_service.ingest import Items, Summary
    from calendar_service.models import Bulletin, Event

UNKNOWN = datetime.fromtimestamp(0, UTC)  # the stamp of what nothing dates, in every export alike
Sources = Annotated[list[str], typer.Argument(metavar="PATH|URL…", help="Files, folders, URLs.")]


def ingest(
    ctx: typer.Context,
    sources: Sources,
    published: Published = None,
    language: Language = None,
    database: Database = None,
) -> int:
    """Read bulletins and keep their events."""
    inputs = Inputs(sources, published, language)
    summary = asyncio.run(fill(store_url(database), inputs.items(), ctx.obj, inputs.size()))
    print(
        f"{summary.new} new, {summary.changed} changed, {summary.unchanged} unchanged, "
        f"{summary.undated} undated, {summary.failed} failed"
    )
    return 1 if summary.failed else 0


async def fill(url: str, items: Items, now: datetime, size: int | None = None) -> Summary:
    """Ingests into the store at `url`, which is made if there is none; `size` is that of all."""
    from calendar_service.feeds import ready_variants
    from calendar_service.ingest import ingest as ingest_all
    from calendar_service.store import open_store

    async with open_store(url, create=True, renderers=ready_variants()) as store:
        with _progress(size) as done:
            summary = await ingest_all(store, items, now=now, done=done)
    for error in summary.errors:
        complain(str(error))
    return summary


@contextmanager
def _progress(size: int | None) -> Iterator[Callable[[Bulletin | InputError], None]]:
    """A bar, on a terminal; nothing elsewhere. Where the `size` is unknown it only moves."""
    if not sys.stderr.isatty():
        yield lambda item: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

    source = TextColumn("{task.description}", markup=False)
    columns = BarColumn(), TaskProgressColumn(), TimeElapsedColumn(), source
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=size)

        def done(item: Bulletin | InputError) -> None:
            read = 0 if isinstance(item, InputError) else len(item.text.encode())
            progress.update(task, advance=read, description=Path(item.source).name)

        yield done


def events(
    uid: Annotated[str | None, typer.Argument(metavar="[UID]", help="One event.")] = None,
    country: options.Country = None,
    host: options.Host = None,
    topic: options.TopicOption = None,
    not_topic: options.NotTopic = None,
    kind: options.KindOption = None,
    status: options.StatusOption = None,
    from_: options.From = None,
    to: options.To = None,
    q: options.Words = None,
    virtual: options.Virtual = None,
    min_confidence: options.MinConfidence = None,
    history: Annotated[bool, typer.Option("--history", help="Its changes.")] = False,
    format: Annotated[Literal["table", "json"], typer.Option()] = "table",
    database: Database = None,
) -> None:
    """List the events that are kept, or show one."""
    if uid is not None:
        asyncio.run(_show_event(store_url(database), uid, history=history, format=format))
        return
    if history:
        raise UserError("--history: name the UID of an event")
    given = {"country": country, "host": host, "topic": topic, "not_topic": not_topic}
    given |= {"kind": kind, "status": status, "from": from_, "to": to, "q": q}
    fields = given | {"virtual": virtual, "min_confidence": min_confidence}
    found = asyncio.run(_list(store_url(database), fields))
    if format == "json":
        from calendar_service.record import record, utc_times

        print_json({"events": [record(one) | utc_times(one.when) for one in found]})
    else:
        print_table(("uid", *EVENT_COLUMNS), ((one.uid, *event_row(one)) for one in found))


async def _list(url: str, fields: dict[str, Any]) -> tuple[Event, ...]:
    from calendar_service.store import open_store

    asked = options.query(fields)
    async with open_store(url) as store:
        return (await store.events(asked)).events


async def _show_event(url: str, uid: str, *, history: bool, format: str) -> None:
    from calendar_service.record import instant, record
    from calendar_service.store import open_store

    async with open_store(url) as store:
        event = await store.event(uid)
        if event is None:
            raise NoSuchEvent(uid)
        changes = await store.history(event.uid) if history else ()
    if format == "json" or not history:
        shown = record(event)
        if history:
            shown["history"] = [one.record() for one in changes]
        print_json(shown)
        return
    rows = []
    for one in changes:
        what = "; ".join(
            f"{name}: {_short(old)} → {_short(new)}" for name, (old, new) in one.what.items()
        )
        cause = one.bulletin or f"{one.who}: {one.why}"
        rows.append((str(one.sequence), instant(one.at), what or "new", cause))
    print_table(("sequence", "at", "what", "because of"), rows)


def _short(value: Any) -> str:
    """A value of the record in a few words; sources by their number."""
    match value:
        case None | [] | "":
            return "nothing"
        case [dict(), *_]:
            return str(len(value))
        case list():
            return ", ".join(map(str, value))
        case dict():
            return ", ".join(str(part) for part in value.values() if isinstance(part, str))
        case _:
            return str(value)


def feeds(database: Database = None) -> None:
    """List the feeds with the number of their events."""
    rows = asyncio.run(_feeds(store_url(database)))
    print_table(("path", "title", "events"), rows)


async def _feeds(url: str) -> list[tuple[str, str, str]]:
    from calendar_service.feeds import load_definitions
    from calendar_service.store import open_store

    async with open_store(url) as store:
        counts = await store.counts("country"), await store.counts("topic")
        every = load_definitions().feeds(*counts)
        return [
            (f"/feeds/{feed.path}.ics", feed.title("en"), str(await store.total(feed.query)))
            for feed in every
        ]


def export(
    directory: Annotated[Path, typer.Argument(metavar="DIR")],
    sources: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PATH|URL]…", help="Export what these tell, not the database."),
    ] = None,
    lang: Annotated[Literal["en", "es", "pt"], typer.Option(help="Of the added texts.")] = "en",
    base_url: Annotated[str | None, typer.Option(help="Public address of the service.")] = None,
    published: Published = None,
    language: Language = None,
    database: Database = None,
) -> int:
    """Write every feed, the listing and an index page into a folder."""
    from calendar_service import settings

    base = base_url or settings.load().base_url
    if sources and database:
        raise UserError("--database: name either bulletins to export or a database")
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/calendar.db" if sources else store_url(database)
        failed = 0
        if sources:
            inputs = Inputs(sources, published, language)
            failed = asyncio.run(fill(url, inputs.items(), UNKNOWN)).failed
        changed = asyncio.run(_export(url, directory, lang, base))
    print(f"{len(changed)} files written")
    return 1 if failed else 0


async def _export(
    url: str, directory: Path, lang: Literal["en", "es", "pt"], base_url: str | None
) -> tuple[str, ...]:
    from calendar_service.feeds.export import export as export_site
    from calendar_service.store import open_store

    async with open_store(url) as store:
        return await export_site(store, directory, lang=lang, base_url=base_url)


def migrate(database: Database = None) -> None:
    """Make the database, or bring its schema up to date."""
    from calendar_service.store import migrate as migrate_store

    asyncio.run(migrate_store(store_url(database)))


def dump(database: Database = None) -> None:
    """Print the whole store as JSON lines."""
    asyncio.run(_dump(store_url(database)))


async def _dump(url: str) -> None:
    from calendar_service.store import open_store
    from calendar_service.store.transfer import dump as dump_store

    async with open_store(url) as store:
        async for line in dump_store(store):
            sys.stdout.write(line)


def load(
    path: Annotated[str, typer.Argument(metavar="PATH", help="What `dump` printed, or -.")],
    database: Database = None,
) -> None:
    """Fill a new database with what `dump` printed."""
    asyncio.run(_load(store_url(database), path))


async def _load(url: str, path: str) -> None:
    from calendar_service.feeds import ready_variants
    from calendar_service.store import open_store
    from calendar_service.store.transfer import load as load_store

    async with open_store(url, create=True, renderers=ready_variants()) as store:
        await load_store(store, _lines(path), path)


async def _lines(path: str) -> AsyncIterator[str]:
    try:
        file = sys.stdin if path == "-" else open(path, encoding="utf-8")  # noqa: SIM115, ASYNC230 - nothing else runs here
        with file:
            for line in file:
                yield line
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(path, getattr(error, "strerror", None) or "not a text") from error
