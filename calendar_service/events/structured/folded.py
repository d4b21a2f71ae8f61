"""Tables that lost their columns: each cell on a line of its own, the head's labels first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calendar_service.events.structured.inline import Times
from calendar_service.events.structured.lines import Line
from calendar_service.events.structured.tables import role
from calendar_service.events.words.layout import Vocabulary
from calendar_service.events.words.model import Words

FEWEST, MOST = 2, 6  # columns
LONGEST = 200  # characters of a cell
WHEN = frozenset({"date", "time"})


def folded(
    text: str, found: Sequence[Line], times: Times, table: Vocabulary, words: Words
) -> tuple[Line, ...]:
    """The lines, with those of each row of such a table as one."""
    rows: list[Line] = []
    at = 0
    while at < len(found):
        width = _width(text, found, at, table, words)
        last = _last(found, at, width, times) if width else at
        if last > at + width:
            rows += [_joined(found[i : i + width]) for i in range(at, last, width)]
            at = last
        else:
            rows.append(found[at])
            at += 1
    return tuple(rows)


def _width(text: str, found: Sequence[Line], at: int, table: Vocabulary, words: Words) -> int:
    """How many labels stand below each other from the line at `at`: 0 if they are no head."""
    roles: list[str] = []
    for line in found[at : at + MOST]:
        known = role(text[line.start : line.end], table, words)
        if known is None or (roles and line.gap):
            break
        roles.append(known)
    head = len(roles) >= FEWEST and "date" in roles and set(roles) - WHEN
    return len(roles) if head else 0


def _last(found: Sequence[Line], at: int, width: int, times: Times) -> int:
    """The index after the last row: each has a time, and no row is torn apart by a blank line."""
    begin = at + width
    while begin + width <= len(found):
        row = found[begin : begin + width]
        whole = not any(line.gap for line in row[1:]) and row[0].gap <= 1
        short = all(line.end - line.start <= LONGEST for line in row)
        if not (whole and short and times.within(row[0].start, row[-1].end)):
            break
        begin += width
    return begin if begin > at + 2 * width else at


def _joined(row: Sequence[Line]) -> Line:
    return replace(row[0], end=row[-1].end)
