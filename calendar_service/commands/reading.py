"""`extract` and `explain`: what bulletins tell, without a store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
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
from calendar_service.errors import InputError

if TYPE_CHECKING:
    from calendar_service.models import Bulletin, Event

Paths = Annotated[list[str], typer.Argument(metavar="PATH…", help="Files, folders, or - (stdin).")]


def extract(
    paths: Paths,
    published: Published = None,
    language: Language = None,
    format: Annotated[Literal["json", "table", "ics"], typer.Option()] = "json",
) -> int:
    """Print the events of files; nothing is stored."""
    from calendar_service.events.extract import read
    from calendar_service.events.merge import combine_all

    inputs = Inputs(paths, published, language)
    bulletins = list(inputs.bulletins())
    events = combine_all((bulletin, read(bulletin)) for bulletin in bulletins)
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
    path: Annotated[str, typer.Argument(metavar="PATH", help="A file, or - (stdin).")],
    published: Published = None,
    language: Language = None,
    format: Annotated[Literal["text", "json"], typer.Option()] = "text",
) -> int:
    """Print a text with its mentions of times, the rules and the decisions."""
    from calendar_service.events.extract import read
    from calendar_service.explain import annotated, explanation

    inputs = Inputs([path], published, language)
    bulletins = list(inputs.bulletins())
    if inputs.status == 0:
        explained = explanation(whole(path, bulletins), ((one, read(one)) for one in bulletins))
        print_json(explained) if format == "json" else print(annotated(explained), end="")
    return inputs.status


class Inputs:
    """The bulletins of paths; `status` is 1 once one of them failed."""

    def __init__(self, paths: list[str], published: str | None, code: str | None) -> None:
        self.paths = paths
        self.published = day(published, "--published")
        self.language = language(code)
        self.status = 0

    def items(self) -> Iterator[Bulletin | InputError]:
        from calendar_service.bulletins import read_paths

        return read_paths(self.paths, published=self.published, language=self.language)

    def bulletins(self) -> Iterator[Bulletin]:
        for item in self.items():
            if isinstance(item, InputError):
                complain(str(item))
                self.status = 1
            else:
                yield item


def whole(path: str, bulletins: list[Bulletin]) -> str:
    """The text that the bulletins of one input were cut from, in which their offsets count."""
    from calendar_service.bulletins.files import decoded

    with suppress(OSError, InputError):
        text = decoded(Path(path).read_bytes(), path)
        if all(text.startswith(bulletin.text, bulletin.offset) for bulletin in bulletins):
            return text
    return rejoined(bulletins)  # standard input, or text that was taken from another format


def rejoined(bulletins: list[Bulletin]) -> str:
    """What lies between bulletins is white, so line feeds stand for it."""
    parts: list[str] = []
    length = 0
    for bulletin in bulletins:
        parts += ["\n" * (bulletin.offset - length), bulletin.text]
        length = bulletin.offset + len(bulletin.text)
    return "".join(parts)
