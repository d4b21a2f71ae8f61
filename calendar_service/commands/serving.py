"""`serve`: read what is named, then answer subscribers."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from calendar_service.commands.data import fill
from calendar_service.commands.options import Database, Language, Published, store_url
from calendar_service.commands.reading import Inputs


def serve(
    ctx: typer.Context,
    sources: Annotated[list[str] | None, typer.Argument(metavar="[PATH|URL]…")] = None,
    host: Annotated[str, typer.Option()] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535)] = 8080,
    workers: Annotated[int, typer.Option(min=1, max=64)] = 1,
    published: Published = None,
    language: Language = None,
    database: Database = None,
) -> int:
    """Serve feeds, pages and the API; first ingest what is named."""
    from calendar_service import settings

    url = store_url(database)
    inputs = Inputs(sources or [], published, language)
    asyncio.run(fill(url, inputs.items() if sources else (), ctx.obj))
    base = settings.load().base_url or f"http://{host}:{port}"
    print(f"Calendar    {base}/\nSubscribe   {base}/feeds/all.ics\nMore feeds  {base}/subscribe")
    return 0
