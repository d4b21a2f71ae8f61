"""What an editor does by hand: correct events, confirm, hide, join and part them."""

from __future__ import annotations

import asyncio
import getpass
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated

import typer

from calendar_service.amendment import amendment, spelt_out
from calendar_service.commands import options
from calendar_service.commands.options import Database, store_url
from calendar_service.errors import NoSuchEvent, UserError

if TYPE_CHECKING:
    from calendar_service.models import Event
    from calendar_service.store import EventStore

Uid = Annotated[str, typer.Argument(metavar="UID")]
Why = Annotated[str, typer.Option(help="The reason; it is kept with the correction.")]
Who = Annotated[str | None, typer.Option(help="Who does it; by default the user's name.")]


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
    countries: Annotated[str | None, typer.Option(help="All that take part: pe,cl")] = None,
    status: options.StatusOption = None,
    kind: Annotated[str | None, typer.Option(help="forum, seminar, …")] = None,
    topics: Annotated[str | None, typer.Option(help="gender,trade")] = None,
    url: Annotated[str | None, typer.Option()] = None,
    description: Annotated[str | None, typer.Option()] = None,
    virtual: Annotated[bool | None, typer.Option("--virtual/--in-person")] = None,
    who: Who = None,
    database: Database = None,
) -> None:
    """Set what is wrong; it outlives every later reading of the bulletins.

    An empty value takes away what an event can be without, as in --end "".
    """
    asked = spelt_out(
        {"title": title, "start": start, "end": end, "zone": zone, "status": status, "kind": kind}
        | {"venue": venue, "city": city, "country": country, "countries": countries}
        | {"topics": topics, "url": url, "description": description, "virtual": virtual}
    )

    async def change(store: EventStore) -> None:
        if not asked:
            raise UserError("correct: name what to set, as in --title or --start")
        fields = amendment(asked).fields(await event_of(store, uid))
        await store.correct(uid, fields, who=editor(who), why=why, now=ctx.obj)

    run(database, change)


def confirm(
    ctx: typer.Context, uid: Uid, why: Why, who: Who = None, database: Database = None
) -> None:
    """Vouch for an event that was doubtful."""
    run(database, lambda store: store.confirm(uid, who=editor(who), why=why, now=ctx.obj))


def revert(
    ctx: typer.Context, uid: Uid, why: Why, who: Who = None, database: Database = None
) -> None:
    """Take back what was corrected, confirmed or hidden."""
    run(database, lambda store: store.revert(uid, who=editor(who), why=why, now=ctx.obj))


def hide(
    ctx: typer.Context, uid: Uid, why: Why, who: Who = None, database: Database = None
) -> None:
    """Take an event out of everything that is published."""
    run(database, lambda store: store.hide(uid, who=editor(who), why=why, now=ctx.obj))


def show(
    ctx: typer.Context, uid: Uid, why: Why, who: Who = None, database: Database = None
) -> None:
    """Bring a hidden event back."""
    run(database, lambda store: store.show(uid, who=editor(who), why=why, now=ctx.obj))


def merge(
    ctx: typer.Context,
    uid: Uid,
    other: Annotated[str, typer.Argument(metavar="OTHER")],
    why: Why,
    who: Who = None,
    database: Database = None,
) -> None:
    """Two records are one event; the first UID lives on."""
    run(database, lambda store: store.merge(uid, other, who=editor(who), why=why, now=ctx.obj))


def keep_apart(
    ctx: typer.Context,
    uid: Uid,
    other: Annotated[str, typer.Argument(metavar="OTHER")],
    why: Why,
    who: Who = None,
    database: Database = None,
) -> None:
    """Two records are different events, however alike they look."""
    run(database, lambda store: store.keep_apart(uid, other, who=editor(who), why=why, now=ctx.obj))


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
        print(await store.split(uid, bulletin, who=editor(who), why=why, now=ctx.obj))

    run(database, change)


async def event_of(store: EventStore, uid: str) -> Event:
    event = await store.event(uid)
    if event is None:
        raise NoSuchEvent(uid)
    return event


def editor(who: str | None) -> str:
    return who or getpass.getuser()


def run(database: str | None, change: Callable[[EventStore], Awaitable[None]]) -> None:
    asyncio.run(_with_store(store_url(database), change))


async def _with_store(url: str, change: Callable[[EventStore], Awaitable[None]]) -> None:
    from calendar_service.feeds import ready_variants
    from calendar_service.store import open_store

    async with open_store(url, renderers=ready_variants()) as store:
        await change(store)
