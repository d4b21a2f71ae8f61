"""Lines that tell one instant in several places: `London 13:00`, `Toronto 08:00`.

They are the hour of the meeting above them, and no meetings in those towns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from calendar_service.events.draft import Draft
from calendar_service.reference.gazetteer import find_places, zone_of
from calendar_service.temporal.mention import Clock

LINES = frozenset({"list", "programme"})
# Characters from one such line to the next.
GAP = 40


def gathered(drafts: Sequence[Draft], countries: Sequence[str]) -> tuple[Draft, ...]:
    """The drafts, with such lines folded into the event of their day that is told before them."""
    found = sorted(drafts, key=lambda draft: draft.start)
    for lines in list(_tables(found, countries)):
        day = lines[0].slot and lines[0].slot.days
        above = [d for d in found if d.start < lines[0].start and d.slot and d.slot.days == day]
        if not above or not _agrees(above[-1], lines[0]):
            continue
        given = _timed(above[-1], next((d for d in lines if d.clocks[0].end), lines[0]))
        folded = {d.key for d in lines}
        found = [given if d is above[-1] else d for d in found if d.key not in folded]
    return tuple(found)


def _tables(drafts: Sequence[Draft], countries: Sequence[str]) -> Iterator[list[Draft]]:
    """Runs of lines that are nothing but places and clocks of the same instant."""
    run: list[Draft] = []
    for draft in drafts:
        told = _zoned(draft, countries)
        if told and run and told.start - run[-1].end <= GAP and _instant(told) == _instant(run[0]):
            run.append(told)
            continue
        if len(run) > 1:
            yield run
        run = [told] if told else []
    if len(run) > 1:
        yield run


def _zoned(draft: Draft, countries: Sequence[str]) -> Draft | None:
    """A line of a place and a clock, with its zone; None for any other draft."""
    slot = draft.slot
    if slot is None or len(slot.days) != 1 or len(draft.clocks) != 1 or draft.rule not in LINES:
        return None
    if not any(place.text == draft.name for place in find_places(draft.name, countries)):
        return None
    zone = zone_of(draft.name, countries) or slot.zone
    return replace(draft, slot=replace(slot, zone=zone)) if zone else None


def _instant(draft: Draft) -> datetime | None:
    slot = draft.slot
    if slot is None or not slot.zone:
        return None
    start = datetime.combine(slot.days[0].first, draft.clocks[0].start, ZoneInfo(slot.zone))
    return start.astimezone(ZoneInfo("UTC"))


def _agrees(event: Draft, line: Draft) -> bool:
    """Has the event no hour yet, or that of the line?"""
    return not event.clocks or (len(event.clocks) == 1 and _instant(event) == _instant(line))


def _timed(event: Draft, line: Draft) -> Draft:
    """The event at the clock of the line; one that has an hour keeps it."""
    if event.clocks or event.slot is None or line.slot is None:
        return event
    clock = _ended(line.clocks[0], event.slot.duration)
    slot = replace(event.slot, clocks=(clock,), zone=line.slot.zone)
    return replace(event, slot=slot, clocks=(clock,))


def _ended(clock: Clock, minutes: int | None) -> Clock:
    if clock.end or not minutes:
        return clock
    total = (clock.start.hour * 60 + clock.start.minute + minutes) % (24 * 60)
    return replace(clock, end=time(*divmod(total, 60)))
