"""A slot in one short line, so that a corpus can be read and written by hand.

`2024-05-03 10:00-12:00 @America/Lima`: days, clock times, zone. Days that do not touch are joined
by commas, a span of days by `..`; `[2024-05]` is too coarse for a day; `?` marks a clock whose
half of the day was worked out; `opens` a clock that opens several days; `R` what returns;
`!` a warning; slots are joined by ` | `.
"""

from __future__ import annotations

from datetime import date

from calendar_service.temporal.mention import Clock, DayRange, Reading, Reference, Slot
from calendar_service.temporal.pipeline import read


def _days(one: DayRange) -> str:
    return str(one.first) if one.first == one.last else f"{one.first}..{one.last}"


def _clock(one: Clock) -> str:
    end = f"-{one.end:%H:%M}" if one.end else ""
    return f"{one.start:%H:%M}{end}{'?' if one.completed else ''}"


def _slot(slot: Slot) -> str:
    parts = [
        ",".join(map(_days, slot.days)),
        f"[{slot.coarse}]" if slot.coarse else "",
        "opens" if slot.opening else "",
        "+".join(map(_clock, slot.clocks)),
        f"@{slot.zone}" if slot.zone else "@local" if slot.local else "",
        f"{slot.duration}min" if slot.duration else "",
        "R" if slot.recurring else "",
        "!" if slot.warnings else "",
    ]
    return " ".join(part for part in parts if part)


def told(reading: Reading) -> str:
    return " | ".join(filter(None, map(_slot, reading.slots)))


def reading_of(text: str, language: str, published: str | None, *countries: str) -> Reading:
    day = date.fromisoformat(published) if published else None
    return read(text, language, Reference(published=day, countries=countries))


def read_told(text: str, language: str, published: str | None, *countries: str) -> str:
    return told(reading_of(text, language, published, *countries))
