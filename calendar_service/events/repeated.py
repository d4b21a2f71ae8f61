"""Times that go on with the verb of the time before them in their sentence.

`The workshop is on 3 May in Lae and on 5 May in Madang`; `the seminar is on 3 May, the exam on 5`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from calendar_service.events.draft import Draft, draft_of
from calendar_service.events.names import Name
from calendar_service.events.refusals import refusal
from calendar_service.events.scene import Scene
from calendar_service.events.structured.plurals import one_of
from calendar_service.events.words.model import Words, compiled
from calendar_service.temporal.languages import LEXICONS
from calendar_service.temporal.mention import Slot

# How sure it is that a time is also that of the name before it, and of a noun without a verb.
AGAIN, GAPPED = 0.85, 0.5
CLAUSE_END = re.compile(r"[.;§]")
# How far after a time the language of an event may be told.
TONGUE = 30

# Words of a coordination that could be verbs or begin a clause elsewhere.
SMALL = frozenset("again then nuevamente".split())

Told = tuple[Draft, Slot]


def repeated(each: Scene, slot: Slot, before: Told) -> Draft | None:
    """The event of the time before, at `slot` as well; None if another clause begins."""
    if not slot.days or not _adjoins(each, before[1], slot) or not _coordinated(each, slot, before):
        return None
    if refusal(each.mask(slot), slot, each.words.language):
        return None
    draft, at = before[0], _begins(each, before[1], slot)
    if not slot.clocks and _shared(each, draft, before[1]):
        slot = replace(slot, clocks=draft.clocks, zone=slot.zone or before[1].zone)
    return replace(
        draft_of(each.sentence, slot, draft.name, "again", draft.strength * AGAIN, at),
        session=draft.session,
    )


def _begins(each: Scene, before: Slot, slot: Slot) -> int:
    """Where what is told of the time begins: with it, or with the place before it."""
    start, between = _between(each, before, slot)
    found = compiled(each.words.again).match(between)
    led = found.start("led") if found and found["led"] else len(between)
    return start + led


def _shared(each: Scene, draft: Draft, slot: Slot) -> bool:
    """`two sessions, both at 3 p.m.: on …`: the hour is that of all."""
    start = each.sentence.start
    every = set(LEXICONS[each.words.language].each)
    return bool(every & set(each.low[max(0, draft.at - start) : slot.start - start].split()))


def _coordinated(each: Scene, slot: Slot, before: Told) -> bool:
    start, between = _between(each, before[1], slot)
    words = each.words
    inside = any(start <= n.start < start + len(between) for n in each.names)
    small = words.conjunctions | words.places | SMALL
    verbs = any(w in words.stops - small for w in between.split())
    again = compiled(words.again).match(between) is not None
    return again and not (inside or verbs or _goes_on(each, slot))


def doubled(each: Scene, slot: Slot, before: Told, draft: Draft) -> bool:
    """Is it told of the time before already, without another verb between the two?"""
    if draft.at != before[0].at or draft.name != before[0].name or draft.previous:
        return False
    _, between = _between(each, before[1], slot)
    verb = compiled(each.words.hold).search(between) or compiled(each.words.meet).search(between)
    other = set(between.split()) & each.words.conjunctions
    return bool(other and slot.days) and not verb and _adjoins(each, before[1], slot)


def gapped(each: Scene, slot: Slot, before: Told) -> Draft | None:
    """`…, the exam on 5 May`: a noun between two times that does without a verb of its own."""
    if not slot.days or not _adjoins(each, before[1], slot):
        return None
    start, between = _between(each, before[1], slot)
    found = compiled(each.words.gapped).match(between)
    if not found or refusal(each.mask(slot), slot, each.words.language):
        return None
    first, last = start + found.start("what"), start + found.end("what")
    named = any(n.start < last and first < n.end for n in each.names)
    if named or _unheld(found["what"], each.words) or _goes_on(each, slot):
        return None
    title = each.sentence.text[first:last]
    return draft_of(each.sentence, slot, title, "gapped", GAPPED, first)


def apart(each: Scene, told: Sequence[Told]) -> list[Told]:
    """Of events that one plural names each is one, in the language that it is held in."""
    again = [draft for draft, _ in told if draft.rule == "again"]
    return [(_single(each, draft, again), slot) for draft, slot in told]


def _single(each: Scene, draft: Draft, again: Sequence[Draft]) -> Draft:
    if not any(draft.name == one.name for one in again):
        return draft
    name = next((n for n in each.names if n.text == draft.name), None)
    one = (_one(name, each.words) if name else None) or draft.name
    tongue = _tongue(each, draft.slot) if draft.slot else None
    return replace(draft, name=f"{one} {tongue}" if tongue else one)


def _one(name: Name, words: Words) -> str | None:
    one = one_of(name, words)
    return " ".join(w for w in one.split() if w.lower() not in words.determiners) if one else None


def _tongue(each: Scene, slot: Slot) -> str | None:
    end = slot.end - each.sentence.start
    found = compiled(each.words.tongue).search(each.low, end, end + TONGUE)
    clear = found and "§" not in each.blank[end : found.start()]
    return each.sentence.text[found.start() : found.end()] if found and clear else None


def _adjoins(each: Scene, before: Slot, slot: Slot) -> bool:
    """Does no other time stand between the two?"""
    return not any(before.end <= s.start < slot.start for s in each.slots)


def _between(each: Scene, before: Slot, slot: Slot) -> tuple[int, str]:
    start = before.end - each.sentence.start
    return start, each.low[start : slot.start - each.sentence.start]


def _goes_on(each: Scene, slot: Slot) -> bool:
    """Does a clause with a verb of its own follow the time?"""
    after = slot.end - each.sentence.start
    stop = CLAUSE_END.search(each.blank, after)
    rest, words = each.low[after : stop.start() if stop else None], each.words
    verb = compiled(words.hold).search(rest) or compiled(words.meet).search(rest)
    plain = words.determiners | words.conjunctions | words.places
    return bool(verb) or any(w in words.stops - plain for w in rest.split())


def _unheld(what: str, words: Words) -> bool:
    told = what.split()
    verbs = any(w in words.stops for w in told)
    return verbs or bool(re.search(rf"\b(?:{words.not_held})\b", what))
