"""`serve`: read what is named, then answer subscribers."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated

import typer

from calendar_service.commands.data import fill
from calendar_service.commands.options import Database, Language, Published, store_url
from calendar_service.commands.reading import Inputs

if TYPE_CHECKING:
    from calendar_service.settings import Settings

Sources = Annotated[list[str] | None, typer.Argument(metavar="[PATH|URL]…")]
Workers = Annotated[int, typer.Option(min=1, max=64, help="Processes that answer.")]


def serve(
    ctx: typer.Context,
    sources: Sources = None,
    host: Annotated[str, typer.Option()] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535)] = 8080,
    workers: Workers = 1,
    published: Published = None,
    language: Language = None,
    database: Database = None,
) -> int:
    """Serve feeds, pages and the API; first ingest what is named. URLs are read again and again."""
    from calendar_service.bulletins.document import is_url
    from calendar_service.store import migrate
    from calendar_service.web.crew import supervise
    from calendar_service.web.serve import listening, run

    url = store_url(database)
    inputs = Inputs(sources or [], published, language)
    urls = tuple(source for source in inputs.paths if is_url(source))
    several = workers > 1 or bool(urls)
    with listening(host, port, shared=several) as bound:
        if inputs.paths:
            asyncio.run(fill(url, inputs.items(), ctx.obj, inputs.size()))
        else:
            asyncio.run(migrate(url))
        port = bound.getsockname()[1]
        served = _served(url, f"http://{_shown(host)}:{port}")
        if not several:
            run(served, bound, lambda: _announce(served))
            return 0
        return supervise(
            served,
            host,
            port,
            workers=workers,
            urls=urls,
            language=inputs.language,
            announce=lambda: _announce(served),
        )


def _served(url: str, address: str) -> Settings:
    from pydantic import SecretStr

    from calendar_service import settings

    loaded = settings.load()
    told = {"database_url": SecretStr(url), "base_url": loaded.base_url or address}
    return loaded.model_copy(update=told)


def _announce(served: Settings) -> None:
    base = served.base_url
    print(f"Calendar    {base}/\nSubscribe   {base}/feeds/all.ics", flush=True)
    print(f"More feeds  {base}/subscribe", flush=True)


def _shown(host: str) -> str:
    """The host in an address that a reader can open."""
    if host in {"0.0.0.0", "::", ""}:  # noqa: S104 - compared with, not bound to
        return "localhost"
    return f"[{host}]" if ":" in host else host
