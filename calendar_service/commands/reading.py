"""`extract` and `explain`: what bulletins tell, without a store."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from calendar_service.commands.options import Language, Published, day, language
from calendar_service.commands.output import (
    EVENT_COLUMNS,
    complain,
    event_row,
    print_bytes,
    print_json,
    print_table,
)

if TYPE_CHECKING:
    from calendar_service.bulletins import Document
    from calendar_service.errors import InputError
    from calendar_service.events.findings import Findings
    from calendar_service.models import Bulletin, Event

Paths = Annotated[
    list[str], typer.Argument(metavar="PATH…", help="Files, folders, URLs, or - (stdin).")
]


def extract(
    paths: Paths,
    published: Published = None,
    language: Language = None,
    format: Annotated[Literal["json", "table", "ics"], typer.Option()] = "json",
) -> int:
    """Print the events of files; nothing is stored."""
    from calendar_service.events.merge import combine_all

    inputs = Inputs(paths, published, language)
    bulletins = list(inputs.bulletins())
    events = combine_all(inputs.findings(bulletins))
    if format == "json":
        _print_records(bulletins, events)
    elif format == "table":
        print_table(EVENT_COLUMNS, map(event_row, events))
    else:
        _print_calendar(events)
    return inputs.status


def _print_records(bulletins: list[Bulletin], events: tuple[Event, ...]) -> None:
    from calendar_service.record import record

    print_json(
        {
            "bulletins": [bulletin.model_dump(mode="json") for bulletin in bulletins],
            "events": [record(event) for event in events if event.when],
            "undated": [record(event) for event in events if not event.when],
        }
    )


def _print_calendar(events: tuple[Event, ...]) -> None:
    from calendar_service.feeds import FORMATS, Options, load_definitions
    from calendar_service.feeds.calendar import calendar_bytes
    from calendar_service.feeds.formats import written

    parts, _ = written(events, FORMATS["ics"], Options())
    head = load_definitions().everything().head("en")
    print_bytes(calendar_bytes(head, parts, limit=None))


def explain(
    path: Annotated[str, typer.Argument(metavar="PATH", help="A file, a URL, or - (stdin).")],
    published: Published = None,
    language: Language = None,
    format: Annotated[Literal["text", "json"], typer.Option()] = "text",
) -> int:
    """Print a text with its mentions of times, the rules and the decisions."""
    from calendar_service.explain import annotated, explanation

    inputs = Inputs([path], published, language)
    text, bulletins = inputs.whole()
    if inputs.status == 0:
        explained = explanation(text, inputs.findings(bulletins))
        print_json(explained) if format == "json" else print(annotated(explained), end="")
    return inputs.status


class Inputs:
    """What paths and URLs hold; `status` is 1 once one of them failed."""

    def __init__(self, paths: list[str], published: str | None, code: str | None) -> None:
        self.paths = paths
        self.published = day(published, "--published")
        self.language = language(code)
        self.status = 0

    async def items(self) -> AsyncIterator[Bulletin | InputError]:
        """The bulletins of all, and in the place of what failed its error."""
        async for one in self._documents():
            if isinstance(one, Exception):
                yield one
            else:
                for bulletin in self._split(one):
                    yield bulletin

    def size(self) -> int | None:
        """Octets of all; None where only reading them will tell."""
        from calendar_service.bulletins.files import size

        sizes = [size(path) for path in self.paths]
        return None if None in sizes else sum(one or 0 for one in sizes)

    def bulletins(self) -> Iterator[Bulletin]:
        """The bulletins of all; what failed is told."""
        for document in self._read():
            yield from self._split(document)

    def findings(self, bulletins: Iterable[Bulletin]) -> Iterator[tuple[Bulletin, Findings]]:
        """What each tells; what failed is told."""
        from calendar_service.errors import InputError
        from calendar_service.events.attempt import attempt

        for bulletin in bulletins:
            try:
                yield bulletin, attempt(bulletin)
            except InputError as error:
                self._failed(error)

    def whole(self) -> tuple[str, list[Bulletin]]:
        """All that was read as one text, and the bulletins with their offsets in it."""
        text = ""
        bulletins: list[Bulletin] = []
        for document in self._read():
            text += "\n\n" if text else ""
            bulletins += [
                one.model_copy(update={"offset": one.offset + len(text)})
                for one in self._split(document)
            ]
            text += document.text
        return text, bulletins

    def _read(self) -> list[Document]:
        read = asyncio.run(_collected(self._documents()))
        for one in read:
            if isinstance(one, Exception):
                self._failed(one)
        return [one for one in read if not isinstance(one, Exception)]

    def _failed(self, error: Exception) -> None:
        complain(str(error))
        self.status = 1

    def _split(self, document: Document) -> tuple[Bulletin, ...]:
        from calendar_service.bulletins import split

        return split(document, published=self.published, language=self.language)

    async def _documents(self) -> AsyncIterator[Document | InputError]:
        from calendar_service.bulletins.document import is_url
        from calendar_service.bulletins.files import read_path

        for path in self.paths:
            if is_url(path):
                async for one in _visited(path):
                    yield one
            else:
                for one in read_path(path):
                    yield one


async def _visited(url: str) -> AsyncIterator[Document | InputError]:
    from calendar_service.bulletins.fetch import Visit, client
    from calendar_service.bulletins.online import read_url

    async with client() as session:
        async for one in read_url(Visit(session), url):
            yield one


async def _collected(items: AsyncIterator[Document | InputError]) -> list[Document | InputError]:
    return [one async for one in items]
