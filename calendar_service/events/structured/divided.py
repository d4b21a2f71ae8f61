"""A heading with its day and the first line below it with its clock time are two lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from calendar_service.events.structured.lines import Line
from calendar_service.temporal.mention import Slot

NEAR = 4  # lines below the clock in which a programme goes on
STACK = 6  # lines from one day to the next in a stack of entries
CLOCK = re.compile(r"\d{1,2}(?:[:.h]\d{2}|\s?h\b|\s?[ap]\.?\s?m)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Divided:
    """`slots` are those of the reading, each without the clock times of a programme below it;
    `clocks` are these, by the index of their line.
    """

    slots: tuple[Slot, ...]
    clocks: dict[int, Slot]


def divided(text: str, lines: Sequence[Line], slots: Sequence[Slot]) -> Divided:
    starts = [line.start for line in lines]
    kept, clocks = list(slots), {}
    last = -STACK  # the line of the clock that was divided last
    for index, slot in enumerate(slots):
        days = [m for m in slot.mentions if m.type in ("DATE", "SET")]
        times = [m for m in slot.mentions if m.type == "TIME"]
        if not days or not times:
            continue
        first = min(times, key=lambda m: m.start)
        at = bisect_right(starts, first.start) - 1
        below = at > bisect_right(starts, max(m.end for m in days) - 1) - 1
        alone = lines[at].begin == first.start and all(m.end <= lines[at].end for m in times)
        if below and alone and (at - last <= STACK or _goes_on(text, lines, at)):
            kept[index] = _of_day(slot)
            clocks[at] = replace(slot, start=first.start, mentions=tuple(times), opening=False)
            last = at
    return Divided(tuple(kept), clocks)


def _of_day(slot: Slot) -> Slot:
    days = tuple(m for m in slot.mentions if m.type in ("DATE", "SET"))
    end = max(m.end for m in days)
    bare = replace(slot, end=end, mentions=days, warnings=())
    return replace(bare, clocks=(), zone=None, local=False, duration=None)


def _goes_on(text: str, lines: Sequence[Line], at: int) -> bool:
    """Do lines below begin with a clock time too?"""
    return any(CLOCK.match(text, line.begin, line.end) for line in lines[at + 1 : at + 1 + NEAR])
