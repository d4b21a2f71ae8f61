"""Zones that hold for more than the clock beside them: `All times are …`, `(Geneva time):`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.mention import Reference, Slot
from calendar_service.temporal.zones import Zone, anywhere, at_position, cues, for_all

CLOSE = 40  # characters of a line beside a zone phrase that stands on its own


def in_scope(
    text: str, slots: Sequence[Slot], lexicon: Lexicon, reference: Reference
) -> tuple[Slot, ...]:
    """The slots with clocks but no zone take the one that the text states for all or for a list."""
    if not any(slot.clocks and not slot.zone and not slot.local for slot in slots):
        return tuple(slots)
    found = cues(text)
    general = [at_position(text, end, lexicon, reference) for end in for_all(text, found, lexicon)]
    stated = [zone for zone in general if zone]
    if not stated:
        starts = [slot.start for slot in slots]
        stated = [
            zone
            for zone in anywhere(text, found, lexicon, reference)
            if _stands_alone(text, zone) and not _attached(slots, starts, zone)
        ]
    positions = [zone.start for zone in stated]
    return tuple(_zoned(slot, stated, positions) for slot in slots) if stated else tuple(slots)


def _attached(slots: Sequence[Slot], starts: Sequence[int], zone: Zone) -> bool:
    """Does it belong to the clock before it?"""
    before = bisect_right(starts, zone.start) - 1
    return before >= 0 and bool(slots[before].clocks) and zone.start <= slots[before].end


def _stands_alone(text: str, zone: Zone) -> bool:
    """In parentheses, after a comma before a colon, or alone on its line."""
    before, after = text[max(0, zone.start - 2) : zone.start], text[zone.end : zone.end + 2]
    bracketed = before.endswith(("(", "[")) and after[:1] in (")", "]", ".", ",", ";")
    start = text.rfind("\n", 0, zone.start) + 1
    begins = not text[start : zone.start].strip(" *•-–(")
    return bracketed or after in ("):", "),") or (begins and after[:1] in (".", "", "\n", ":", ")"))


def _zoned(slot: Slot, stated: Sequence[Zone], positions: Sequence[int]) -> Slot:
    """The last zone stated before the slot, else the first of the text."""
    if not slot.clocks or slot.zone or slot.local:
        return slot
    zone = stated[max(0, bisect_right(positions, slot.start) - 1)]
    return replace(slot, zone=zone.name, local=zone.local)
