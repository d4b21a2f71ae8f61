"""A day counted from an event and told again as a date: `on the eve of the fair, 7 June, at 4`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from calendar_service.temporal.mention import Slot

# From the one to the other: what is counted from, and a comma.
BETWEEN = re.compile(
    r"\s(?:of|before|after|following|del?|d[ao]s?|antes|después|depois|após)\s[^,.;:()\n]{2,60},\s"
    r"(?:(?:on|the|el|o|no|día|dia)\s){0,2}"
)


def apposed(text: str, slots: Sequence[Slot]) -> tuple[Slot, ...]:
    """The slots, each such pair as one."""
    found: list[Slot] = []
    for slot in slots:
        before = found[-1] if found else None
        if before and slot.days and _same_day(before, slot) and _beside(text, before, slot):
            mentions = (*before.mentions, *slot.mentions)
            found[-1] = replace(slot, start=before.start, mentions=mentions)
        else:
            found.append(slot)
    return tuple(found)


def _same_day(one: Slot, other: Slot) -> bool:
    counted = any("shift" in mention.stated for mention in one.mentions)
    return counted and one.days == other.days and not (one.clocks or one.recurring)


def _beside(text: str, one: Slot, other: Slot) -> bool:
    return BETWEEN.fullmatch(text, one.end, other.start) is not None
