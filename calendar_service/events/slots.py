"""What the time itself says: too long ago, too coarse, hours of a house, a clock without day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from itertools import takewhile

from calendar_service.events.duplicates import content
from calendar_service.events.structured.rows import at_hour, states_day
from calendar_service.events.telling import Telling
from calendar_service.events.words.model import compiled
from calendar_service.temporal.mention import DayRange, Slot

# Days after which a bulletin no longer reports an event but recalls it.
PAST = 300
# Days after which an act (an inauguration, a presentation) is recalled rather than reported.
RECENT = 45
# More days on end with a clock time are not one meeting a day.
MOST_DAYS = 9
A_WEEK = 7
# How a day is known that is counted from an event, and by what this is named behind it.
COUNTED = frozenset({"day told before", "range told before"})
ANCHOR = re.compile(
    r"\s(?:of|before|after|de|d[aeo]l?|antes\sd[aeo]l?)\s(?:the\s|its\s|this\s|el\s|las?\s|los\s|[oa]s?\s)?"
    r"(?P<name>[^,.;:()\n]{3,60})"
)
REACH = 80
# Characters between a day and a bare clock time that belongs to it.
NEAR = 700
# How many of the last events told may be named again with their hour.
NAMED = 30


def unfit(telling: Telling, slot: Slot) -> str | None:
    """Why the time itself can be no event's, or None."""
    if not slot.days and not slot.coarse:
        return "no day"
    if not slot.days and slot.start < telling.bulletin.body:
        return "headline"
    if slot.recurring and len(slot.days) < 2:
        return "recurring"
    told = telling.bulletin.published or telling.bulletin.not_before
    if told and slot.days and (told - slot.days[-1].last).days > PAST:
        return "long past"
    if not slot.days and slot.coarse and told:
        day = told.isoformat()
        if slot.coarse < day[: len(slot.coarse)]:
            return "past"
    if slot.coarse and not slot.days and slot.coarse.isdigit():
        return "year only"
    return None


def dated(telling: Telling, slot: Slot) -> Slot:
    """A bare clock time takes the day that was told just before it."""
    last = telling.last
    if telling.skipped and slot.clocks and not states_day(slot):
        slot = replace(slot, days=(), coarse=None)  # the day named last is none of an event
    if slot.days or slot.coarse or not slot.clocks or last is None or len(last.days) != 1:
        return slot
    if slot.start - last.end > NEAR or last.days[0].first != last.days[0].last:
        return slot
    return replace(slot, days=last.days, basis=last.basis, zone=slot.zone or last.zone)


def of_its_day(telling: Telling, slot: Slot, name: str) -> Slot:
    """`The opening ceremony starts at 4 p.m.`: on its day, not on the one told last."""
    if states_day(slot) or not slot.clocks:
        return slot
    same = [d for d in telling.drafts[-NAMED:] if d.name.lower() == name.lower() and d.slot]
    days = {d.slot.days for d in same if d.slot and d.slot.days}
    if len(days) != 1 or slot.days in days:
        return slot
    (told,) = days
    one = len(told) == 1 and told[0].first == told[0].last
    return replace(slot, days=told) if one else slot


def reckoned(telling: Telling, slot: Slot) -> Slot:
    """`the following day` counts from the last event told, not from a deadline named meanwhile."""
    if named := _of_the_named(telling, slot):
        return named
    from_before = [m for m in slot.mentions if m.completed.get("date") == "day told before"]
    if from_before and _from_another(telling, from_before[0].end):
        return replace(slot, days=())
    if telling.fixed is None or len(from_before) != 1 or not slot.days:
        return slot
    if not telling.skipped:
        told, last = telling.bulletin.published, telling.fixed.days[-1].last
        astray = told is not None and last <= told < slot.days[0].first
        return replace(slot, days=()) if astray else slot  # the day told before is none of an event
    known, shift = telling.fixed.days, int(from_before[0].stated.get("shift") or 0)
    from_last = 0 < shift < A_WEEK  # `a week later` counts from the beginning, as weekdays do
    day = (known[-1].last if from_last else known[0].first) + timedelta(days=shift)
    return replace(slot, days=(DayRange(day, day),))


def _from_another(telling: Telling, end: int) -> bool:
    """`a day after |his inauguration`, `60 days before |October`: none of the events told yet."""
    after = telling.bulletin.text[end : end + 80]
    words = telling.words
    if (anchor := compiled(words.anchored).match(after.lower())) is None:
        return False
    phrase = re.split(r"[,.;:()\n]|\s(?:of|del?|d[aeo]s?)\s", after[anchor.end() :])[0]
    whom = content(" ".join(phrase.split()[:4]))
    if whom & ALIKE or whom & content(telling.headline.text if telling.headline else ""):
        return False
    return all(whom.isdisjoint(content(draft.name)) for draft in telling.drafts)


# What any event may be called where it is told again.
ALIKE = content(
    "event events meeting meetings evento eventos acto actos actividad encuentro encuentros reunión"
    " cita atividade ato encontro reunião opening apertura inauguración abertura inauguração visit"
    " visita"
)


def _of_the_named(telling: Telling, slot: Slot) -> Slot | None:
    """`on the last day of the Week`, `on the eve of the Meeting`: counted from what is named."""
    counted = [m for m in slot.mentions if m.completed.get("date") in COUNTED]
    if len(counted) != 1 or not slot.days:
        return None
    text, end = telling.bulletin.text, counted[0].end
    named = ANCHOR.match(text, end, end + REACH)
    known = _days_of(telling, named["name"]) if named else None
    if not known:
        return None
    shift = int(counted[0].stated.get("shift") or 0)
    ranged = counted[0].completed["date"] == "range told before"
    from_last = (ranged and shift < 0) or (not ranged and 0 < shift < A_WEEK)
    base = known[-1].last if from_last else known[0].first
    day = base if ranged and shift < 0 else base + timedelta(days=shift)
    return replace(slot, days=(DayRange(day, day),))


def _days_of(telling: Telling, phrase: str) -> tuple[DayRange, ...]:
    """The days of the event told before that has most of the first words of `phrase`."""
    words = re.findall(r"[^\W\d_]+", phrase.lower())
    best: tuple[DayRange, ...] = ()
    most = 0
    for draft in telling.drafts:
        own = re.findall(r"[^\W\d_]+", draft.name.lower())
        count = len(list(takewhile(own.__contains__, words)))
        if draft.slot and draft.slot.days and count > most:
            best, most = draft.slot.days, count
    return best


def starting(telling: Telling, slot: Slot, mask: str, span: tuple[int, int]) -> bool:
    """`It starts at 20:00`: gives its hour to the event told last, if that has a day alone.

    In the sentence, which is at `span`, its place may stand as well.
    """
    at = _named_again(telling, mask)
    last = telling.drafts[at] if telling.drafts else None
    if not slot.clocks or states_day(slot) or not last or not last.slot or last.clocks:
        return False
    days = last.slot.days
    if len(days) != 1 or days[0].first != days[0].last:
        return False
    if not compiled(telling.words.starts).search(mask):
        return False
    telling.drafts[at] = replace(
        last,
        slot=at_hour(last.slot, slot),
        clocks=slot.clocks,
        retold=(*last.retold, span),
    )
    return True


def _named_again(telling: Telling, mask: str) -> int:
    """Where the event stands that the words before the hour name; else the one told last."""
    before = mask.partition("§")[0]
    recent = range(len(telling.drafts) - 1, max(-1, len(telling.drafts) - NAMED), -1)
    return next((at for at in recent if telling.drafts[at].name.lower() in before), -1)


def stretched(slot: Slot) -> Slot:
    """Hours of many days on end are those of a house that is open, not of a meeting each day."""
    long = any((r.last - r.first).days > MOST_DAYS for r in slot.days)
    return replace(slot, clocks=()) if long and slot.clocks and not slot.opening else slot


def gone(telling: Telling, slot: Slot) -> bool:
    told = telling.bulletin.published
    return bool(told and slot.days[-1].last < told)


def glancing_back(telling: Telling, slot: Slot) -> bool:
    """A glance back at a day before the bulletin, after a day to come."""
    told, last = telling.bulletin.published, telling.last
    return bool(told and last and slot.days[-1].last < told <= last.days[-1].last)


def recent(telling: Telling, slot: Slot) -> bool:
    told = telling.bulletin.published or telling.bulletin.not_before
    return not (told and slot.days and told - slot.days[-1].last > timedelta(days=RECENT))
