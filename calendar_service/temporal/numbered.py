"""Numbers of sessions, rooms and the like beside a date: `Session 1, 13 July` is no 1 July."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from calendar_service.temporal.lexicon import Lexicon

NOUN = 24  # characters that such a noun has at most
# What parts the number from a date; with none of these it may be that of the date.
APART = r"(?= ?[,;(|]| ?:(?!\d)| [-–—•] | (?:on|at|el|em|no) )"
# `Boletim nº 7 – 13/07/2024`, `Circular No. 12 | 3 May`: the sign alone counts where a day follows.
SIGNED = r"(?:n\.?[º°]|n(?:o|[úu]m|r)\.|#) ?\d{1,2}(?= ?[,;|•·–—-] \d| \(\d)"


@cache
def _numbered(lexicon: Lexicon) -> re.Pattern[str]:
    nouns = f"(?:{lexicon.numbered})"
    counted = rf"{nouns}[ \xa0](?:n\.?[º°o] ?)?\d{{1,2}}{APART}"
    return re.compile(rf"(?<!\w)(?:{counted}|{SIGNED})", re.IGNORECASE)


def without_numbers(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """A window in pieces, without the numbers that a noun before them counts."""
    low = max(0, start - NOUN)
    for found in _numbered(lexicon).finditer(text, low, min(end + 1, len(text))):
        if found.end() > start:
            if start < found.start():
                yield start, found.start()
            start = found.end()
    yield start, end
