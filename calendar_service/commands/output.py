"""What commands print: JSON, tables, and one line for each thing that failed."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

from calendar_service.models import AllDay, Facts, Timed

UNBROKEN = 10_000  # columns: what is no terminal gets each row on one line


def complain(line: str) -> None:
    """On standard error, as one line whatever it contains."""
    print(f"calendar-service: {' '.join(line.split())}", file=sys.stderr)


def print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))


def print_bytes(data: bytes) -> None:
    sys.stdout.buffer.write(data)


def print_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*columns, box=box.SIMPLE_HEAD, pad_edge=False)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    Console(width=None if sys.stdout.isatty() else UNBROKEN).print(table)


def when(facts: Facts) -> str:
    """`2023-08-09 09:00–11:20 America/Bogota`, `2023-08-09 – 2023-08-11`, or what is known."""
    match facts.when:
        case None:
            return facts.approximate or "?"
        case AllDay(start=start, end=end):
            last = end - timedelta(days=1)
            return f"{start}" if start == last else f"{start} – {last}"
        case Timed(start=start, end=end, zone=zone):
            until = "" if end is None else f"–{end:%H:%M}"
            if end is not None and end.date() != start.date():
                until = f" – {end:%Y-%m-%d %H:%M}"
            return f"{start:%Y-%m-%d %H:%M}{until}" + (f" {zone.key}" if zone else "")


def where(facts: Facts) -> str:
    place = facts.place
    parts = [place.name, place.city, place.country] if place else []
    return ", ".join([part for part in parts if part] + (["online"] if facts.virtual else []))


def event_row(facts: Facts) -> tuple[str, str, str, str, str]:
    topics = ", ".join(topic.value for topic in facts.topics)
    return when(facts), facts.title, where(facts), topics, facts.status.value


EVENT_COLUMNS = ("when", "title", "where", "topics", "status")
