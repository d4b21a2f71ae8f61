"""Labels of the end: `From | To` above `3 June | 5 June` or `9:00 | 10:30`, `Ends: 5 June`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calendar_service.events.structured import dotted
from calendar_service.events.structured.rows import Row, Span, at_hour, states_day
from calendar_service.temporal.mention import DayRange, Slot

LONGEST = 100  # days between the first and the last


def ending(text: str, row: Row, cell: Span, slots: Sequence[Slot]) -> Row:
    """The row with the end that the cell gives, without that cell."""
    within = [slots[i] for i in row.others if cell[0] <= slots[i].start < cell[1]]
    hour = dotted.behind(text, *cell)
    slot = ended(row.slot, [*within, *([hour] if hour else [])])
    if slot == row.slot:
        return row
    cells = tuple(one for one in row.cells if not cell[0] <= one[0] < cell[1])
    return replace(row, slot=slot, cells=cells)


def ended(slot: Slot, told: Sequence[Slot]) -> Slot:
    """The slot with the last day or the last hour that is told apart from it."""
    last = next((one for one in told if states_day(one)), None)
    hour = next((one for one in told if one.clocks), None)
    if last or len(slot.days) > 1:
        slot = replace(slot, days=_range(slot, last))
    if hour and hour.clocks[0].end and not slot.clocks:
        return at_hour(slot, hour)
    if hour and len(slot.clocks) == 1 and slot.clocks[0].end is None:
        slot = replace(slot, clocks=(replace(slot.clocks[0], end=hour.clocks[0].start),))
    return slot


def _range(slot: Slot, last: Slot | None) -> tuple[DayRange, ...]:
    """The days from the first to the last; what does not follow is no end."""
    days = (*slot.days, *(last.days if last else ()))
    if len(days) != 2 or not 0 <= (days[1].last - days[0].first).days <= LONGEST:
        return slot.days
    return (DayRange(days[0].first, days[1].last),)
