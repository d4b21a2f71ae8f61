"""What an editor does by hand: look at what is doubtful, correct it, join and part events."""

from __future__ import annotations

import asyncio
import getpass
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from calendar_service.commands.options import Database, store_url
from calendar_service.commands.output import print_table, when
from calendar_service.errors import UserError

if TYPE_CHECKING:
    from calendar_service.models import Event, When
    from calendar_service.store import EventStore

Uid = Annotated[str, typer.Argument(metavar="UID")]
Why = Annotated[str, typer.Option(help="The reason; it is kept with the correction.")]
Who = Annotated[str | None, typer.Option(help="Who does it; by default the user's name.")]
DOUBTFUL = 0.8  # events above it are right at least 95 times in 100


def correct(
    ctx: typer.Context,
    uid: Uid,
    why: Why,
    title: Annotated[str | None, typer.Option()] = None,
    start: Annotated[str | None, typer.Option(help="2023-08-09 or 2023-08-09T09:00")] = None,
    end: Annotated[str | None, typer.Option(help="Exclusive; a day or a local time.")] = None,
    zone: Annotated[str | None, typer.Option(help="America/Bogota")] = None,
    venue: Annotated[str | None, typer.Option()] = None,
    city: Annotated[str | None, typer.Option()] = None,
    country: Annotated[str | None, typer.Option(help="ISO code of the host.")] = None,
    status: Annotated[str | None, typer.Option()] = None,
    kind: Annotated[str | None, typer.Option()] = None,
    topics: Annotated[str | None, typer.Option(help="gender,trade")] = None,
    url: Annotated[str | None, typer.Option()] = None,
    virtual: Annotated[bool | None, typer.Option("--virtual/--in-person")] = None,
    who: Who = None,
    database: Database = None,
) -> None:
    """Set what is wrong; it outlives every later reading of the bulletins."""
    place = _given({"name": venue, "city": city, "country": country and country.upper()})
    fields = _given({"title": title, "status": status, "kind": kind, "url": url})
    fields |= _given({"virtual": virtual, "place": place or None})
    if topics is not None:
        fields["topics"] = [topic.strip() for topic in topics.split(",") if topic.strip()]

    async def change(store: EventStore) -> None:
        if start is not None or end is not None or zone is not None:
            event = await _event(store, uid)
            fields["when"] = corrected(event.when, start, end, zone).model_dump(mode="json")
        if not fields:
            raise UserError("correct: name what to set, as in --title or --start")
        await store.correct(uid, fields, who=_name(who), why=why, now=ctx.obj)

    _run(database, change)


def _given(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def corrected(known: When | None, start: str | None, end: str | None, zone: str | None) -> When:
    """The time with the given parts replaced; a moved start takes a known end along."""
    from pydantic import TypeAdapter, ValidationError

    from calendar_service.models import When

    old = known.model_dump(mode="json") if known else {}
    first = start or old.get("start")
    if first is None:
        raise UserError("--start: the event has no date yet, name it")
    kind = "timed" if "T" in first or " " in first else "all_day"
    last = end or (_moved_end(known, first) if known and known.kind == kind else None)
    fields: dict[str, Any] = {"kind": kind, "start": first, "end": last}
    if kind == "timed":
        fields["zone"] = zone or old.get("zone")
    elif last is None:
        fields["end"] = _day_after(first)
    try:
        return TypeAdapter[When](When).validate_python(fields)
    except ValidationError as error:
        raise UserError(f"--start/--end/--zone: {error.errors()[0]['msg']}") from error


def _moved_end(known: When, first: str) -> str | None:
    if known.end is None:
        return None
    try:
        return (datetime.fromisoformat(first) + (known.end - known.start)).isoformat()[: len(first)]
    except ValueError:
        raise UserError(f"--start {first}: not a date") from None


def _day_after(first: str) -> str:
    from datetime import date, timedelta

    try:
        return (date.fromisoformat(first) + timedelta(days=1)).isoformat()
    except ValueError:
        raise UserError(f"--start {first}: not a date") from None


def confirm(
    ctx: typer.Context, uid: Uid, why: Why, who: Who = None, database: Database = None
) -> None:
    """Vouch for an event that was doubtful."""
    _run(database, lambda store: store.confirm(uid, who=_name(who), why=why, now=ctx.obj))


def hide(
    ctx: typer.Context, uid: Uid, why: Why, who: Who = None, database: Database = None
) -> None:
    """Take an event out of everything that is published."""
    _run(database, lambda store: store.hide(uid, who=_name(who), why=why, now=ctx.obj))


def show(
    ctx: typer.Context, uid: Uid, why: Why, who: Who = None, database: Database = None
) -> None:
    """Bring a hidden event back."""
    _run(database, lambda store: store.show(uid, who=_name(who), why=why, now=ctx.obj))


def merge(
    ctx: typer.Context,
    uid: Uid,
    other: Annotated[str, typer.Argument(metavar="OTHER")],
    why: Why,
    who: Who = None,
    database: Database = None,
) -> None:
    """Two records are one event; the first UID lives on."""
    _run(database, lambda store: store.merge(uid, other, who=_name(who), why=why, now=ctx.obj))


def keep_apart(
    ctx: typer.Context,
    uid: Uid,
    other: Annotated[str, typer.Argument(metavar="OTHER")],
    why: Why,
    who: Who = None,
    database: Database = None,
) -> None:
    """Two records are different events, however alike they look."""
    _run(database, lambda store: store.keep_apart(uid, other, who=_name(who), why=why, now=ctx.obj))


def split(
    ctx: typer.Context,
    uid: Uid,
    bulletin: Annotated[str, typer.Argument(metavar="BULLETIN")],
    why: Why,
    who: Who = None,
    database: Database = None,
) -> None:
    """What one bulletin tells is another event; its UID is printed."""

    async def change(store: EventStore) -> None:
        print(await store.split(uid, bulletin, who=_name(who), why=why, now=ctx.obj))

    _run(database, change)


def review(database: Database = None) -> None:
    """List what an editor should look at: undated, doubtful, contradictory, perhaps the same."""

    async def look(store: EventStore) -> None:
        rows = [("undated", event.uid, event.title, when(event)) for event in await store.undated()]
        async for event in store.iterate():
            rows += [(doubt, event.uid, event.title, when(event)) for doubt in _doubts(event)]
        for pair in await store.possible_pairs():
            reasons = ", ".join(pair.reasons)
            rows.append(("same?", pair.a, pair.b, f"{pair.score:.2f} {reasons}"))
        print_table(("doubt", "uid", "title", "detail"), rows)

    _run(database, look)


def _doubts(event: Event) -> list[str]:
    doubts = [f"confidence {event.confidence:.2f}"] if event.confidence < DOUBTFUL else []
    return doubts + list(event.warnings)


async def _event(store: EventStore, uid: str) -> Event:
    event = await store.event(uid)
    if event is None:
        raise UserError(f"{uid}: there is no such event")
    return event


def _name(who: str | None) -> str:
    return who or getpass.getuser()


def _run(database: str | None, change: Callable[[EventStore], Awaitable[None]]) -> None:
    asyncio.run(_with_store(store_url(database), change))


async def _with_store(url: str, change: Callable[[EventStore], Awaitable[None]]) -> None:
    from calendar_service.feeds import ready_variants
    from calendar_service.store import open_store

    async with open_store(url, renderers=ready_variants()) as store:
        await change(store)
