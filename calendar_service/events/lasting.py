"""How long an event lasts that is told by its first or its last day.

`The Fair opens on 16 October. … until the 18th`; `The Assembly closed last Thursday. … from 28
October to 2 November`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from calendar_service.events.days_long import DAYS, days_long
from calendar_service.events.draft import Draft
from calendar_service.events.tokens import lowered
from calendar_service.events.words.model import Words, compiled
from calendar_service.temporal.around import lasts
from calendar_service.temporal.languages import LEXICONS
from calendar_service.temporal.mention import DayRange, Slot

# How far behind the sentence the other days may be told.
REACH = 420
DIGIT = re.compile(r"\d")
# Days that an event told like this may last.
LONGEST = 31
# Characters of a verb that closes, with what joins it to the one that opens.
ASIDE = 28
# After `three days`: they were those of an event.
SPENT = re.compile(
    r"\s(?:of|de)\s(?:\w+\s)?(?:work|talk|debate|discussion|meeting|session|negotiation|deliberation|hearing"
    r"|presentation|workshop|trabaj|trabalh|sesi[oó]n|sess|debat|deliber|reuni|negocia|conversa|di[aá]logo"
    r"|discus|encontro|encuentro|intercambio|palestra|ponencia|conferência|conferencia|charla|audiência|audiencia)"
)
# How far before a day may stand what makes it the last.
BEFORE = 90


def lasting(
    text: str, drafts: Sequence[Draft], slots: Sequence[Slot], words: Words
) -> tuple[Draft, ...]:
    """The drafts, with all their days where the sentence and those after it tell them."""
    return _joined(text, [_lasting(text, draft, slots, words) for draft in drafts], words)


def _joined(text: str, drafts: Sequence[Draft], words: Words) -> tuple[Draft, ...]:
    """`opened on Thursday … will close on Saturday`: one event, told twice."""
    kept: list[Draft] = []
    for draft in drafts:
        day, slot = _day(draft), draft.slot
        first = kept[-1] if kept and kept[-1].name == draft.name else None
        opened = _day(first) if first else None
        if first and first.slot and slot and day and opened and 0 < (day - opened).days <= LONGEST:
            ends = compiled(words.closes).search(lowered(text[draft.start : slot.start]))
            if ends and compiled(words.opens).search(_told(text, first, first.slot)):
                whole = replace(first.slot, days=(DayRange(opened, day),))
                kept[-1] = replace(first, slot=replace(whole, opening=bool(first.clocks)))
                continue
        kept.append(draft)
    return tuple(kept)


def _day(draft: Draft) -> date | None:
    """The only day of an event told in a sentence."""
    days = draft.slot.days if draft.slot and draft.rule not in {"list", "programme"} else ()
    return days[0].first if len(days) == 1 and days[0].first == days[0].last else None


def _told(text: str, draft: Draft, slot: Slot) -> str:
    """The sentence up to the day and the name: `On 3 May will begin the course`."""
    return lowered(text[draft.start : max(slot.start, draft.at + len(draft.name))])


def _lasting(text: str, draft: Draft, slots: Sequence[Slot], words: Words) -> Draft:
    day, slot = _day(draft), draft.slot
    if day is None or slot is None:
        return draft
    told = _told(text, draft, slot)
    near = [s for s in slots if slot.end <= s.start < draft.end + REACH and s.days]
    if last := _after_so_many(text, day, slot, slots, words):
        return replace(draft, slot=replace(slot, days=(DayRange(day, last),)))
    if begun := _begun(text, draft, slot, slots, words):
        span = replace(slot, days=(DayRange(begun.days[0].first, day),), clocks=(), opening=False)
        return replace(draft, slot=span, clocks=())
    if first := _spent(text, draft, day, slots, words):
        return replace(draft, slot=replace(slot, days=(DayRange(first, day),)))
    if whole_days := _of_so_many(text, draft, day, slots, words):
        return replace(draft, slot=replace(slot, days=(whole_days,)))
    if compiled(words.opens).search(told):
        stretches = (r for s in near for r in _ranges(text, s, words))
        ends = [s.days[0].last for s in near[:1] if _closes(text, slot, s, words)]
        ends += [r.last for r in stretches if r.first in (day, r.last)]
        if last := next((end for end in ends if 0 < (end - day).days <= LONGEST), None):
            clocks = draft.clocks or slot.clocks
            days = replace(slot, days=(DayRange(day, last),), opening=bool(clocks))
            return replace(draft, slot=days)
    elif compiled(words.closes).search(told):
        whole = [r for s in near for r in s.days if r.first < day == r.last]
        whole += [DayRange(s.days[0].first, day) for s in near if _opens(text, s, day, words)]
        if days_of := next((r for r in whole if (day - r.first).days <= LONGEST), None):
            return _from_first(text, draft, slot, days_of, near, words)
    return draft


def _closes(text: str, first: Slot, last: Slot, words: Words) -> bool:
    """`opens on 3 May at 9 a.m. and ends on the 5th`: nothing but a verb stands between the two."""
    before = lowered(text[max(0, first.start - BEFORE) : first.start])
    opened = [verb.end() for verb in compiled(words.opens).finditer(before)]
    place = before[opened[-1] :] if opened else None
    between = lowered(text[first.end : last.start])
    short = place is not None and len(place) <= ASIDE and len(between) <= ASIDE
    verb = compiled(words.closes).search(between)
    return bool(short and verb) and len(last.days) == 1 and not DIGIT.search(place or "")


def _of_so_many(
    text: str, draft: Draft, day: date, slots: Sequence[Slot], words: Words
) -> DayRange | None:
    """`A three-day course begins on 3 May`, `The course ended today. The three-day course …`."""
    if draft.slot is None or draft.clocks:
        return None
    told = lowered(text[draft.start : max(draft.slot.start, draft.at + len(draft.name))])
    begins, ends = compiled(words.opens).search(told), compiled(words.closes).search(told)
    days = days_long(text, draft, slots) if bool(begins) != bool(ends) else None
    if days is None:
        return None
    more = timedelta(days=days - 1)
    return DayRange(day, day + more) if begins else DayRange(day - more, day)


def _begun(text: str, draft: Draft, last: Slot, slots: Sequence[Slot], words: Words) -> Slot | None:
    """`began today their meeting, which ends tomorrow`: the first day, told before the last."""
    ends = list(compiled(words.closes).finditer(lowered(text[draft.start : last.start])))
    if last.clocks or not ends or last.start - draft.start - ends[-1].end() > len(" on the "):
        return None
    before = (s for s in slots if draft.start <= s.start and s.end <= last.start and s.days)
    day = last.days[0].last
    found = (s for s in before if not s.clocks and _opens(text, s, day, words))
    return next((s for s in found if (day - s.days[0].first).days <= LONGEST), None)


def _after_so_many(
    text: str, day: date, first: Slot, slots: Sequence[Slot], words: Words
) -> date | None:
    """`begins on 3 May and lasts five days`: the last day of something without clock times."""
    length = next((s for s in slots if s.start >= first.end), None)
    if first.clocks or length is None or length.start - first.end > ASIDE:
        return None
    days = DAYS.fullmatch(length.mentions[0].value) if len(length.mentions) == 1 else None
    told = lasts(LEXICONS[words.language]).search(text[first.end : length.start])
    return day + timedelta(days=int(days[1]) - 1) if days and told else None


def _spent(text: str, draft: Draft, day: date, slots: Sequence[Slot], words: Words) -> date | None:
    """`ended yesterday, after three days of talks`: the first of the days that it took."""
    if draft.clocks or draft.slot is None:
        return None
    inside = [s for s in slots if draft.start <= s.start < draft.end]
    other = next((s.start for s in inside if s.days and s.start != draft.slot.start), draft.end)
    for length in (s for s in inside if not s.days and s.start < other):
        days = DAYS.fullmatch(length.mentions[0].value) if len(length.mentions) == 1 else None
        before = lowered(text[draft.start : length.start])
        if days and SPENT.match(lowered(text[length.end : length.end + BEFORE])):
            ended = compiled(words.closes).search(before)
            return day - timedelta(days=int(days[1]) - 1) if ended else None
    return None


def _opens(text: str, slot: Slot, last: date, words: Words) -> bool:
    """`… which began on Monday`: the day right behind a verb of opening."""
    before = lowered(text[max(0, slot.start - BEFORE) : slot.start])
    verbs = [verb.end() for verb in compiled(words.opens).finditer(before)]
    close = bool(verbs) and len(before) - verbs[-1] <= len(" on the ")
    return close and slot.days[0].first == slot.days[-1].last < last


def _ranges(text: str, slot: Slot, words: Words) -> Iterator[DayRange]:
    """The days of `slot`, if they are a stretch or what `until` makes the last one."""
    before = lowered(text[max(0, slot.start - BEFORE) : slot.start])
    clause = before[max(before.rfind(". "), before.rfind("\n"), before.rfind(";")) + 1 :]
    for days in slot.days:
        stretch = days.first != days.last
        until = compiled(words.until).search(before)
        if (stretch or until) and not compiled(words.admission).search(clause):
            yield days


def _from_first(
    text: str, draft: Draft, slot: Slot, days: DayRange, near: Sequence[Slot], words: Words
) -> Draft:
    """All days of an event told by its last, with the hour at which it is said to have opened."""
    whole = replace(slot, days=(days,), clocks=(), opening=False)
    for other in near:
        before = lowered(text[max(0, other.start - BEFORE) : other.start])
        opened = before[max(before.rfind(". "), before.rfind("\n")) + 1 :]
        first = other.days[0].first == other.days[-1].last == days.first
        if first and other.clocks and compiled(words.opens).search(opened):
            whole = replace(whole, clocks=other.clocks[:1], zone=other.zone, opening=True)
    return replace(draft, slot=whole, clocks=whole.clocks)
