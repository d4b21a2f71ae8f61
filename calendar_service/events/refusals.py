"""Why a time is no event: deadlines, foundings, laws, statistics, opening hours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from calendar_service.events.words import words_of
from calendar_service.temporal.mention import Slot

# What holds whatever the sentence names: `until 5 May` is no event even beside `forum`.
FIRM = frozenset({"announcement", "deadline", "publication", "observance"})
THIS, OTHER = "§", "¤"


@cache
def patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The named refusals of a language, ready to search a masked sentence."""
    return tuple((name, re.compile(p, re.VERBOSE)) for name, p in words_of(language).refused)


def masked(text: str, start: int, slot: Slot, others: Sequence[Slot]) -> str:
    """Lower case, with `§` for the words of `slot` and `¤` for other times; `start` is its offset."""
    marks = [(m.start - start, m.end - start, THIS) for m in slot.mentions]
    marks += [(m.start - start, m.end - start, OTHER) for o in others for m in o.mentions]
    pieces: list[str] = []
    position = 0
    for first, last, mark in sorted(marks):
        if first < position or last > len(text):
            continue
        pieces += [text[position:first], mark]
        position = last
    return "".join([*pieces, text[position:]]).lower()


def refusal(sentence: str, language: str) -> str | None:
    """The name of the reason why `§` in a masked sentence is no event, or None."""
    for name, pattern in patterns(language):
        if pattern.search(sentence):
            return name
    return None
