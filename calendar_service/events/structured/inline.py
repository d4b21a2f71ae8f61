"""Lists in running text: `… these cases: on 12 May, Case A; and on 13 May, Case B`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from calendar_service.events.structured.lines import Line

SEPARATOR = re.compile(r";\s*|(?<=[a-záéíóúãõç)])\s+/\s+(?=\d)")
LEAD = re.compile(
    r"\s*(?:(?:and|y|e)\s+)?(?:(?:on|el|em|no|na|los|at|às|a\slas)\s+)?", re.IGNORECASE
)
LONGEST = 220  # characters of an item


def pieces(
    text: str, line: Line, times: Sequence[int], held: Sequence[tuple[int, int]]
) -> tuple[Line, ...]:
    """The line, or its introduction and the items after a colon if each begins with a time.

    `times` are the offsets of days and clock times in order, `held` the spans that nothing cuts.
    """
    whole = (line,)
    first = bisect_left(times, line.start)
    if (
        first + 1 >= len(times)
        or times[first + 1] >= line.end
        or ";" not in text[line.start : line.end]
    ):
        return whole
    begin = _after_colon(text, line, times[first])
    if begin is None:
        return whole
    cuts = [
        (mark.start(), mark.end())
        for mark in SEPARATOR.finditer(text, begin, line.end)
        if not any(a < mark.end() and mark.start() < b for a, b in held)
    ]
    starts = [begin, *(b for _, b in cuts)]
    ends = [*(a for a, _ in cuts), line.end]
    items = [_item(text, a, b) for a, b in zip(starts, ends, strict=True)]
    if len(items) < 2 or not all(_is_item(item, times) for item in items):
        return whole
    introduction = Line(line.start, begin, line.begin, line.mark, line.gap)
    return (*([introduction] if begin > line.begin else []), *items)


def _after_colon(text: str, line: Line, time: int) -> int | None:
    """Where the items begin: after the colon before the first time, or with the line."""
    lead = text[line.begin : time]
    colon = lead.rfind(":")
    if colon >= 0 and LEAD.fullmatch(lead[colon + 1 :]):
        return line.begin + colon + 1
    return line.begin if LEAD.fullmatch(lead) else None


def _item(text: str, start: int, end: int) -> Line:
    lead = LEAD.match(text, start, end)
    begin = lead.end() if lead else start
    return Line(begin, max(begin, end), begin, "item", 0)


def _is_item(item: Line, times: Sequence[int]) -> bool:
    at = bisect_left(times, item.start)
    return at < len(times) and times[at] - item.start <= 12 and item.end - item.start <= LONGEST
