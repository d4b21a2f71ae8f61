"""Tables with a head: `Date | Event | Place` says what the columns of the lines below are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calendar_service.events.structured.lines import Line, plain
from calendar_service.events.words.layout import Vocabulary
from calendar_service.events.words.model import Words

Span = tuple[int, int]
Roles = tuple[str | None, ...]
COLUMN = re.compile(r"\s*(?:[|\t┃\n]|\s{2,})\s*")
ASIDE = re.compile(r"\s*\([^()]*\)$")
RULE = re.compile(r"[\s|:+=┃_–—-]+")


def columns(text: str, line: Line) -> tuple[Span, ...]:
    """The cells of a line, empty ones inside it included."""
    start, end = line.start, line.end
    while start < end and text[start] in "|┃ ":
        start += 1
    while start < end and text[end - 1] in "|┃ ":
        end -= 1
    spans: list[Span] = []
    for mark in COLUMN.finditer(text, start, end):
        spans.append((start, mark.start()))
        start = mark.end()
    return (*spans, (start, end))


def role(label: str, table: Vocabulary, words: Words) -> str | None:
    """What the cells below a label hold: `Time (local)`, `Venue`, `Lecture`."""
    told = plain(ASIDE.sub("", label)).strip(" *_:¿?")
    known = table.columns.get(told) or table.labels.get(told)
    return known or ("what" if told in words.nouns else None)


def headers(text: str, lines: Sequence[Line], table: Vocabulary, words: Words) -> dict[int, Roles]:
    """For each line of a table with a head, and for the head itself, the roles of its columns."""
    found: dict[int, Roles] = {}
    roles: Roles | None = None
    for at, line in enumerate(lines):
        cells = columns(text, line)
        head = _roles(text, cells, table, words) if len(cells) > 1 else None
        if head:
            roles = head
        elif roles and (len(cells) < 2 or line.gap > 1) and not RULE.fullmatch(_raw(text, line)):
            roles = None
        if roles:
            found[at] = roles
    return found


def _raw(text: str, line: Line) -> str:
    return text[line.start : line.end]


def _roles(text: str, cells: Sequence[Span], table: Vocabulary, words: Words) -> Roles | None:
    """The roles of a head, in which every cell is a label and one of them says when."""
    names = [text[a:b] for a, b in cells]
    roles = tuple(role(name, table, words) for name in names)
    if "date" not in roles:  # a `Planned date` beside no other is the day
        roles = tuple("date" if one == "former" else one for one in roles)
    known = [role for role in roles if role]
    timed = {"date", "time"} & set(known)
    if not timed or len(known) < 2 or any(len(name) > 32 for name in names):
        return None
    return roles if len(known) >= len(roles) - 1 else None
