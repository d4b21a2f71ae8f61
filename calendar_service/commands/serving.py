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
    published: Published = None,
    language: Language = None,
    database: Database = None,
) -> None:
    """Serve feeds, pages and the API; first ingest what is named."""
    from pydantic import SecretStr

    from calendar_service import settings
    from calendar_service.web.serve import listening, run

    url = store_url(database)
    bound = listening(host, port)
    asyncio.run(fill(url, Inputs(sources or [], published, language).items(), ctx.obj))
    address = f"http://{_shown(host)}:{bound.getsockname()[1]}"
    loaded = settings.load()
    base = loaded.base_url or address
    served = loaded.model_copy(update={"database_url": SecretStr(url), "base_url": base})

    def announce() -> None:
        print(f"Calendar    {base}/\nSubscribe   {base}/feeds/all.ics", flush=True)
        print(f"More feeds  {base}/subscribe", flush=True)

    run(served, bound, announce)


def _shown(host: str) -> str:
    """The host in an address that a reader can open."""
    if host in {"0.0.0.0", "::", ""}:  # noqa: S104 - compared with, not bound to
        return "localhost"
    return f"[{host}]" if ":" in host else host
