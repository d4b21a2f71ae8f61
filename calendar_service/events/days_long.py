"""How many days an event takes, as a length beside its name says: `The two-day forum`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calendar_service.events.draft import Draft
from calendar_service.events.duplicates import content
from calendar_service.events.tokens import lowered
from calendar_service.temporal.mention import Slot

# A length in days, as TIMEX3 writes it.
DAYS = re.compile(r"P([1-9]|1\d|2\d)D")
# How far behind the sentence that dates it an event may be called by its noun again.
AGAIN = 260
BEHIND = re.compile(
    r",?\s(?:(?:de|com|con)\s(?:una\s|uma\s)?(?:duraç?c?[ãi][oó]n?\s(?:de\s)?)?)?\Z"
)
SENTENCE = re.compile(
    r"(?:[.!?]\s|\n)(?:the|this|el|la|este|esta|o|a)\s([^.,;!?\n]{0,60}?)(?:,?\s?(?:de|com|con)\s)?\Z"
)
NEXT = re.compile(r"\s([^\W\d]+)")


def days_long(text: str, draft: Draft, slots: Sequence[Slot]) -> int | None:
    """The days of the event, None where nothing beside its name counts them."""
    if draft.slot is None:
        return None
    end = draft.at + len(draft.name)
    for slot in slots:
        days = DAYS.fullmatch(slot.mentions[0].value) if len(slot.mentions) == 1 else None
        if days is None or slot.days:
            continue
        before = 0 <= draft.at - slot.end <= 1
        behind = end <= slot.start < draft.end and BEHIND.fullmatch(text, end, slot.start)
        again = draft.end <= slot.start < draft.end + AGAIN and _again(text, draft, slot)
        if before or behind or again:
            return int(days[1])
    return None


def _again(text: str, draft: Draft, length: Slot) -> bool:
    """The next sentence begins `The two-day forum`, `El foro, de dos días,`."""
    opening = SENTENCE.search(lowered(text[draft.slot.start if draft.slot else 0 : length.start]))
    behind = NEXT.match(text, length.end)
    nouns = content(opening[1]) if opening else frozenset()
    if opening and not nouns and behind:
        nouns = content(behind[1])
    return bool(nouns) and nouns <= content(draft.name)
