"""Clock times with a dot, which only a list of them tells from other numbers: `9.30 Opening`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calendar_service.events.structured.lines import Line
from calendar_service.temporal.mention import Mention, Reference, Slot
from calendar_service.temporal.pipeline import read

NEAR = 10  # lines within which another one has to begin alike
CLOCK = r"(?:[01]?\d|2[0-3])\.[0-5][05]"
RANGE = rf"(?P<said>{CLOCK}(?:\s*[–—-]\s*{CLOCK})?)(?![\d.]|\s?%)"
BEGINS = re.compile(
    rf"{RANGE}\s*(?:[:|\t–—-]\s*|\s)(?=[^\W\d_a-zà-ÿ]|[\"“«‘¿¡(])|{RANGE.replace('said', 'alone')}$"
)
BEHIND = re.compile(rf"[\s,|–—-]*(?:at\s|a\slas\s|às\s)?{RANGE}(?=\s*(?:[:,|\t)–—-]|$))")


def beginnings(text: str, lines: Sequence[Line]) -> dict[int, Slot]:
    """The times with which lines begin, where more than one line near by does so."""
    found = {
        at: match
        for at, line in enumerate(lines)
        if (match := BEGINS.match(text, line.begin, line.end))
    }
    return {
        at: _slot(text, *match.span(match.lastgroup or "said"))
        for at, match in found.items()
        if any(
            other != at and abs(other - at) <= NEAR and match[0][:5] != found[other][0][:5]
            for other in found
        )
    }


def behind(text: str, start: int, end: int) -> Slot | None:
    """The time that follows a day at `start`: `Mon 2 June, 10.00: …`."""
    match = BEHIND.match(text, start, end)
    return _slot(text, *match.span("said")) if match else None


def _slot(text: str, start: int, end: int) -> Slot:
    """A time of day without its day; the words at `start:end` say nothing else."""
    clocks = read(text[start:end].replace(".", ":"), "en", Reference()).slots[0].clocks
    first = clocks[0].start
    words = text[start:end]
    mention = Mention(start, end, words, "TIME", f"T{first:%H:%M}", "dotted clock")
    return Slot(start, end, (), clocks=clocks, mentions=(mention,))
