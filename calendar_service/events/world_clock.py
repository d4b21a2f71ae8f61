"""One instant told in several places: `London 13:00`, `14:00 in Lisbon, 12:00 in Praia`.

They are the hour of one meeting, that of the sentence or the one above the lines, and no meetings
in those towns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from calendar_service.events.draft import Draft
from calendar_service.reference.gazetteer import place_named, zone_of
from calendar_service.temporal.mention import Clock, Slot

LINES = frozenset({"list", "programme"})
# Characters from one such line to the next.
GAP = 40
REACH = 160  # characters of brackets, and of the clock before them
# One or more towns, as `Lusaka, Harare and Maputo`.
TOWN = r"[A-ZÁÉÍÓÚÂÊÔ][\w’'-]*(?:\s(?:(?:de|del|do|da|la|es|of)\s){0,2}[A-ZÁÉÍÓÚÂÊÔ][\w’'-]*){0,3}"
TOWNS = rf"{TOWN}(?:,\s{TOWN}){{0,6}}(?:,?\s(?:and|y|e)\s{TOWN})?"
APART = re.compile(r",\s|\s(?:and|y|e)\s")
# A line of towns and a clock time, perhaps with the name of its zone.
BESIDE = r"[\s:|(–—-]*"
# `at 14:00 in Lisbon (15:00 in Madrid and in Rome, 13:00 in Praia)`: what stands behind a clock
# in brackets, and what of it is the hour elsewhere.
OPENED = re.compile(r"\d[^().;\d]{0,40}\((?P<inside>[^()\n]*)\Z")
ELSEWHERE = re.compile(
    r"\s?(?:h(?:oras|ours|rs?|s)?\.?\s|[ap]\.?\s?m\.?\s)?"
    r"(?:in|en|em|n[ao]s?|de|d[ao]s?|a)\s(?:the\s|el\s|la\s|las\s|los\s)?[A-ZÁÉÍÓÚÂÊÔ]"
)
LINE = re.compile(rf"[\s•*·▪-]*(?P<towns>{TOWNS}){BESIDE}§(?:{BESIDE}[\w+-]{{2,6}})?[).;,\s]*")
AFTER = re.compile(rf",?\s\(?(?:h(?:oras|ours)?\s)?(?:in|en|em|de|da|do|a)\s(?P<towns>{TOWNS})")


def gathered(text: str, drafts: Sequence[Draft], countries: Sequence[str]) -> tuple[Draft, ...]:
    """The drafts, with such lines folded into the event of their day that is told before them."""
    drafts = [draft for draft in drafts if not _elsewhere(text, draft)]
    told = (_at_once(text, draft, countries) for draft in drafts)
    found = _once(text, sorted(told, key=lambda draft: draft.start), countries)
    for lines in list(_tables(text, found, countries)):
        day = lines[0].slot and lines[0].slot.days
        above = [d for d in found if d.start < lines[0].start and d.slot and d.slot.days == day]
        if not above or not _agrees(above[-1], lines[0]):
            continue
        given = _timed(above[-1], next((d for d in lines if d.clocks[0].end), lines[0]))
        folded = {d.key for d in lines}
        found = [given if d is above[-1] else d for d in found if d.key not in folded]
    return tuple(found)


def _elsewhere(text: str, draft: Draft) -> bool:
    """Is its clock one of those in brackets behind another?"""
    slot = draft.slot
    clock = next((m for m in slot.mentions if m.type == "TIME"), None) if slot else None
    if clock is None or len(draft.clocks) != 1:
        return False
    opened = OPENED.search(text, max(0, clock.start - REACH), clock.start)
    return opened is not None and ELSEWHERE.match(text, clock.end) is not None


def _at_once(text: str, draft: Draft, countries: Sequence[str]) -> Draft:
    """`at 14:00 in Lisbon, 13:00 in São Tomé and 12:00 in Praia`: at the first of these clocks."""
    slot = draft.slot
    if slot is None or len(slot.days) != 1 or len(draft.clocks) < 2:
        return draft
    clocks = [m for m in slot.mentions if m.type == "TIME"]
    zones = [_zone_after(text, m.end, countries) for m in clocks]
    if len(clocks) != len(draft.clocks) or len(set(zones)) < 2:
        return draft
    each = zip(draft.clocks, zones, strict=True)
    instants = {_instant_of(slot, clock, zone) for clock, zone in each}
    if None in instants or len(instants) > 1:
        return draft
    slot = replace(slot, clocks=draft.clocks[:1], zone=zones[0])
    return replace(draft, slot=slot, clocks=draft.clocks[:1])


def _once(text: str, drafts: Sequence[Draft], countries: Sequence[str]) -> list[Draft]:
    """Without what a sentence tells again by the clock of another town."""
    found: list[Draft] = []
    for draft in drafts:
        one = _told_after(text, draft, countries)
        twin = found[-1] if found and (found[-1].start, found[-1].name) == _told(draft) else None
        first = twin and (_told_after(text, twin, countries) or _with_zone(twin))
        if one and first and _instant(one) == _instant(first) and one.clocks != first.clocks:
            found[-1] = first
        else:
            found.append(draft)
    return found


def _told(draft: Draft) -> tuple[int, str]:
    return draft.start, draft.name


def _told_after(text: str, draft: Draft, countries: Sequence[str]) -> Draft | None:
    """The draft in the zone of the towns right after its clock."""
    slot = draft.slot
    if slot is None or len(slot.days) != 1 or len(draft.clocks) != 1:
        return None
    zone = _zone_after(text, slot.end, countries)
    return replace(draft, slot=replace(slot, zone=zone)) if zone else None


def _with_zone(draft: Draft) -> Draft | None:
    """`7 p.m. Santiago time, which is 11 a.m. on Friday in Wellington`: the first has its own."""
    slot = draft.slot
    single = slot is not None and slot.zone and len(slot.days) == len(draft.clocks) == 1
    return draft if single else None


def _zone_after(text: str, end: int, countries: Sequence[str]) -> str | None:
    towns = AFTER.match(text, end)
    return _zone(towns["towns"], countries) if towns else None


def _zone(towns: str, countries: Sequence[str]) -> str | None:
    """The zone of the first of some towns that is known."""
    for town in APART.split(towns):
        place = place_named(town, countries)
        whole = place is not None and place.text == town
        zone = place.zone if place and whole else zone_of(town, tuple(countries))
        if zone:
            return zone
    return None


def _tables(text: str, drafts: Sequence[Draft], countries: Sequence[str]) -> Iterator[list[Draft]]:
    """Runs of lines that are nothing but places and clocks of the same instant."""
    run: list[Draft] = []
    for draft in drafts:
        told = _zoned(text, draft, countries)
        if told and run and told.start - run[-1].end <= GAP and _instant(told) == _instant(run[0]):
            run.append(told)
            continue
        if len(run) > 1:
            yield run
        run = [told] if told else []
    if len(run) > 1:
        yield run


def _zoned(text: str, draft: Draft, countries: Sequence[str]) -> Draft | None:
    """A line of towns and a clock, with their zone; None for any other draft."""
    slot = draft.slot
    if slot is None or len(slot.days) != 1 or len(draft.clocks) != 1 or draft.rule not in LINES:
        return None
    clock = next((m for m in reversed(slot.mentions) if m.type == "TIME"), slot.mentions[-1])
    line = f"{text[draft.start : clock.start]}§{text[clock.end : draft.end]}"
    towns = LINE.fullmatch(line)
    if not towns or not _known(towns["towns"], countries):
        return None
    zone = _zone(towns["towns"], countries) or slot.zone
    return replace(draft, slot=replace(slot, zone=zone)) if zone else None


def _known(towns: str, countries: Sequence[str]) -> bool:
    return all(place_named(town, countries) for town in APART.split(towns))


def _instant(draft: Draft) -> datetime | None:
    slot = draft.slot
    return _instant_of(slot, draft.clocks[0], slot.zone) if slot else None


def _instant_of(slot: Slot, clock: Clock, zone: str | None) -> datetime | None:
    if not zone:
        return None
    start = datetime.combine(slot.days[0].first, clock.start, ZoneInfo(zone))
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
