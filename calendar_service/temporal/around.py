"""What stands between times that belong together, and before them, as expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.vocabulary import bare

# `Time: `, `| Hora (local): ` at the beginning of the next line.
LABEL = re.compile(r"\s*\n[ \t|*•\-]*[^\W\d][\w ]{0,24}(?:\([^)\n]{0,30}\))?[:\t|][ \t]*(?!\n)")


@cache
def tight(lexicon: Lexicon) -> re.Pattern[str]:
    """What may stand between parts that belong together: marks and small words."""
    small = [
        *lexicon.at,
        *lexicon.on,
        *lexicon.of,
        *lexicon.the,
        *lexicon.day_words,
        *lexicon.joins,
        *lexicon.since,
        *lexicon.day_words,
    ]
    return re.compile(rf"(?:[\s,;:()|\[\]–—\-•·*./]|(?:{either(small)})(?!\w))*", re.IGNORECASE)


@cache
def to(lexicon: Lexicon) -> re.Pattern[str]:
    words = rf"(?:{either(lexicon.to)}|[–—-])"
    # `10h\n\nA sexta reunião …`: a paragraph that begins ends no range.
    return re.compile(rf"(?![^\n]*\n\s*\n)[\s,(]*{words}\s+(?:\w{{1,3}}\s+)?", re.IGNORECASE)


@cache
def since(lexicon: Lexicon) -> re.Pattern[str]:
    words = rf"(?:{either(lexicon.since)})"
    return re.compile(rf"(?<!\w){words}\s+(?:\w{{1,4}}\s+){{0,2}}\Z", re.IGNORECASE)


@cache
def lasts(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{lexicon.lasts})\W{{0,3}}(?:\w{{1,5}}\s){{0,2}}$", re.IGNORECASE)


def either(words: Iterable[str]) -> str:
    """Alternatives, the longest first, with accents or without."""
    both = {re.escape(spelt) for word in words for spelt in (word, bare(word))}
    return "|".join(sorted(both, key=len, reverse=True))


@cache
def until(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either(lexicon.to)})\s+(?:\w{{1,3}}\s+)?\Z", re.IGNORECASE)


@cache
def moved(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{lexicon.moved})\b[^.;\n]*$", re.IGNORECASE)


@cache
def moved_from(lexicon: Lexicon) -> re.Pattern[str]:
    """`moved from` right before the old day and the new one."""
    since, small = either([*lexicon.since, *lexicon.of]), either([*lexicon.the, *lexicon.day_words])
    return re.compile(rf"\b(?:{lexicon.moved})\s(?:{since})\s(?:(?:{small})\s)*\Z", re.IGNORECASE)


@cache
def same_instant(lexicon: Lexicon) -> re.Pattern[str]:
    small = either([*lexicon.the, *lexicon.at])
    return re.compile(rf"[\s,;(–—]*(?:{lexicon.same_instant})\s+(?:(?:{small})\s+)?", re.IGNORECASE)


@cache
def deadline(lexicon: Lexicon) -> re.Pattern[str]:
    """Sought in what stands before, with a space at its head."""
    return re.compile(rf"\W{lexicon.deadline}\s?$", re.IGNORECASE)
