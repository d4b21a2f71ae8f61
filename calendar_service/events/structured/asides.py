"""Days within names of sessions: `11:00 World Oceans Day (8 June)` is on the day above it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import replace

from calendar_service.events.structured.lines import Line
from calendar_service.temporal.mention import Slot

# A word beside the time that is more than a small one.
WORD = re.compile(r"[^\W\d_]{4,}")
MOST = 3  # words beside the day of a heading
BELOW = 2  # lines below its hour in which a session has its name
BRACKETED = re.compile(r"\([^()\n]*$")


def undated(
    text: str, lines: Sequence[Line], slots: Sequence[Slot], clocks: Collection[int]
) -> Sequence[Slot]:
    """The slots without the days that only stand in the names of sessions.

    `clocks` are the indices of further lines that begin with a clock time.
    """
    kept = list(slots)
    under, hour = False, -BELOW - 1
    for number, line in enumerate(lines):
        low = bisect_left(kept, line.start, key=lambda slot: slot.start)
        first = kept[low] if low < len(kept) and kept[low].start < line.end else None
        if first and _begins_with_clock(text, line, first):
            hour = number
            if under and _named_later(text, first):
                kept[low] = _at_its_hour(first)
        elif number in clocks:
            hour = number
        elif first and under and number - hour <= BELOW and _bracketed(text, line, first):
            kept[low] = replace(first, days=(), coarse=None, basis=None)
        elif first:
            under = _is_heading(text, line, first)
    return kept


def _begins_with_clock(text: str, line: Line, slot: Slot) -> bool:
    first = min(slot.mentions, key=lambda m: m.start)
    return first.type == "TIME" and not text[line.begin : first.start].strip(" -–—([*_")


def _bracketed(text: str, line: Line, slot: Slot) -> bool:
    """`Commemoration of World Football Day (25 May)`"""
    before = BRACKETED.search(text, line.begin, slot.start)
    return before is not None and WORD.search(text, line.begin, before.start()) is not None


def _is_heading(text: str, line: Line, slot: Slot) -> bool:
    """Nothing but a day and a few words beside it (`Day one: 3 June`)."""
    one = len(slot.days) == 1 and slot.days[0].first == slot.days[0].last
    rest = f"{text[line.begin : slot.start]} {text[slot.end : line.end]}"
    return one and not slot.clocks and len(WORD.findall(rest)) <= MOST


def _named_later(text: str, slot: Slot) -> bool:
    """Does the name of the session stand between its hour and the day?"""
    day = min((m.start for m in slot.mentions if m.type == "DATE"), default=None)
    hours = [m.end for m in slot.mentions if m.type == "TIME" and (day is None or m.start < day)]
    return day is not None and bool(hours) and WORD.search(text, max(hours), day) is not None


def _at_its_hour(slot: Slot) -> Slot:
    """The clock times alone."""
    hours = tuple(m for m in slot.mentions if m.type == "TIME")
    end = max(m.end for m in hours)
    bare = replace(slot, end=end, mentions=hours, warnings=())
    return replace(bare, days=(), coarse=None, basis=None, opening=False)
