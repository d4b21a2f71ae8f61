"""Columns that say when something ends: `From | To` above `3 June | 5 June` or `9:00 | 10:30`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calendar_service.events.structured import dotted
from calendar_service.events.structured.rows import Row, Span, states_day
from calendar_service.temporal.mention import DayRange, Slot

LONGEST = 100  # days between the first and the last


def ending(text: str, row: Row, cell: Span, slots: Sequence[Slot]) -> Row:
    """The row with the end that the cell gives, without that cell."""
    slot = row.slot
    within = [slots[i] for i in row.others if cell[0] <= slots[i].start < cell[1]]
    last = next((one for one in within if states_day(one)), None)
    hour = next((one for one in within if one.clocks), None) or dotted.behind(text, *cell)
    if last or len(slot.days) > 1:
        slot = replace(slot, days=_range(slot, last))
    if hour and len(slot.clocks) == 1 and slot.clocks[0].end is None:
        clock = replace(slot.clocks[0], end=hour.clocks[0].start)
        slot = replace(slot, clocks=(clock,))
    if slot == row.slot:
        return row
    cells = tuple(one for one in row.cells if not cell[0] <= one[0] < cell[1])
    return replace(row, slot=slot, cells=cells)


def _range(slot: Slot, last: Slot | None) -> tuple[DayRange, ...]:
    """The days from the first to the last; what does not follow is no end."""
    days = (*slot.days, *(last.days if last else ()))
    if len(days) != 2 or not 0 <= (days[1].last - days[0].first).days <= LONGEST:
        return slot.days
    return (DayRange(days[0].first, days[1].last),)
