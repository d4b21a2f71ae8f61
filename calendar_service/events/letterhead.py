"""The town in the head of a sheet: `Press Office – Geneva`, `Museu do Sal / Figueira da Foz`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calendar_service.reference.gazetteer import PlaceMention

# Lines and characters of a line that the head of a sheet has; longer ones are told.
LINES, WIDTH = 4, 80
SENTENCE = re.compile(r"[^\W\d_]{3,}[.!?:]\s*$")
# What stands before the town and after it: `Secretaría de Extensión – |Puerto Madryn|, Chubut`.
BEFORE = re.compile(r"(?:[^\d\n]*(?:,|\s[–—|·-]|\s?\())?\s*$")
AFTER = re.compile(
    r"(?:\s?\([^()\d\n]{2,30}\)|\)|(?:,\s[^,\d\n]{2,30}){0,2})"
    r"(?:\s?(?:,|\||[–—·-])?\s+(?:[^\W\d_]+,?\s)?\d[^\n]*)?\s*$"
)


def town(text: str, mentions: Sequence[PlaceMention]) -> PlaceMention | None:
    """The only town by itself at the end of a line of the head."""
    found = [
        mention
        for begin, end in _head(text)
        for mention in mentions
        if mention.kind == "city"
        and begin <= mention.start < end
        and BEFORE.fullmatch(text, begin, mention.start)
        and AFTER.fullmatch(text, mention.end, end)
    ]
    return found[0] if len({m.city for m in found}) == 1 else None


def _head(text: str) -> list[tuple[int, int]]:
    """The lines of the first block; of the second too, where a headline alone is the first."""
    found: list[tuple[int, int]] = []
    blocks = list(re.finditer(r"\S[^\n]*(?:\n[^\n]*\S[^\n]*)*", text[: 6 * WIDTH]))
    for number, block in enumerate(blocks[:2]):
        lines = [
            m.span()
            for m in re.finditer(r"[^\n]+", text[: block.end()])
            if m.start() >= block.start()
        ]
        told = any(b - a > WIDTH or SENTENCE.search(text, a, b) for a, b in lines)
        if number and (told or len(found) > 1 or len(lines) > LINES):
            break
        found += lines[:LINES]
    return found
