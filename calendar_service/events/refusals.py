"""Why a time is no event: deadlines, foundings, laws, statistics, opening hours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from calendar_service.events.tokens import lowered
from calendar_service.events.words import words_of
from calendar_service.temporal.mention import Slot

# What holds whatever the sentence names: `until 5 May` is no event even beside `forum`.
FIRM = frozenset(
    {
        "announcement",
        "conditional",
        "corrected",
        "former end",
        "interruption",
        "deadline",
        "journey",
        "publication",
        "observance",
        "procedure",
        "second call",
        "past edition",
        "past period",
    }
)
HOURS = "opening hours"
THIS, OTHER = "§", "¤"
# How many characters on either side of a time can say why it is no event.
WINDOW = 300


@cache
def patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The named refusals of a language, ready to search a masked sentence."""
    return tuple((name, re.compile(p, re.VERBOSE)) for name, p in words_of(language).refused)


def masked(text: str, start: int, slot: Slot, others: Sequence[Slot]) -> str:
    """What stands around `slot` in lower case, with `§` for its words and `¤` for other times.

    `start` is the offset of `text` in the bulletin.
    """
    marks = [(m.start - start, m.end - start, THIS) for m in slot.mentions]
    first, last = max(0, slot.start - start - WINDOW), slot.end - start + WINDOW
    marks += [(m.start - start, m.end - start, OTHER) for o in others for m in o.mentions]
    pieces: list[str] = []
    at = first
    for begin, end, mark in sorted(marks):
        if begin < at or end > min(last, len(text)):
            continue
        pieces += [text[at:begin], mark]
        at = end
    rest = text[at:last] + ("…" if last < len(text) else "")
    return lowered("".join([*pieces, rest]))


def refusal(sentence: str, slot: Slot, language: str) -> str | None:
    """Why `slot`, which is `§` in a masked sentence, is no event; None if it may be one."""
    for name, pattern in patterns(language):
        if not (name == HOURS and _of_calendar(slot)) and pattern.search(sentence):
            return name
    return None


def _of_calendar(slot: Slot) -> bool:
    """A day of a month, in words or numbers: no house tells its hours for a single one."""
    parts = {part for mention in slot.mentions for part in mention.stated}
    return not slot.recurring and bool(parts & {"day", "year"})
