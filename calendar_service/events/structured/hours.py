"""A clock time that is told once for several events: `All begin at 7 p.m. in the Old Theatre.`"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from calendar_service.events.draft import Draft
from calendar_service.events.duplicates import stems
from calendar_service.events.names import names
from calendar_service.events.refusals import FIRM
from calendar_service.events.structured.found import Found, Hour
from calendar_service.events.structured.page import Page
from calendar_service.events.structured.plurals import one_of
from calendar_service.events.structured.rows import Span, at_hour, states_day
from calendar_service.temporal.mention import Slot

PART = re.compile(r"([^\W\d_]{3,})\s(?:\d{1,2}|[IVX]+)\b")
LIST = 3  # lines between a list and what is told of all its entries


def read(page: Page, found: Found) -> None:
    """Adds the hours that hold for days told before them, and takes them from other readers."""
    _complete(page, found)
    for index, slot in enumerate(page.reading.slots):
        sentence = page.sentence_of(slot) if slot.clocks else None
        if sentence is None or page.refusal(index) in FIRM:
            continue
        span = (sentence.start, sentence.end)
        if states_day(slot):
            if _for_all(page, slot) and _days(page, (sentence.start, slot.start)):
                found.hours.append(Hour(slot, (sentence.start, slot.start), span))
            continue
        if index in found.claimed:
            continue
        several = any(one_of(n, page.words) for n in names(sentence.text, page.words))
        numbered = _of_parts(sentence.text, found)
        if not (several or numbered or page.is_for_each(sentence.text)):
            continue
        reach = (_begin(page, sentence.start, found), sentence.start)
        if _days(page, reach) > 1:
            found.hours.append(Hour(slot, reach, span))
            found.claim([index])
            found.refuse(slot, "hour of several events")


def _complete(page: Page, found: Found) -> None:
    """An entry without an hour has the one of a sentence that tells it on the same day."""
    timed = [s for s in page.reading.slots if s.clocks and states_day(s) and s.days]
    by_day: dict[object, list[Slot]] = {}
    for slot in timed:
        by_day.setdefault(slot.days, []).append(slot)
    for at, draft in enumerate(found.drafts):
        if draft.rule != "list" or draft.clocks or draft.slot is None:
            continue
        words = stems(draft.name)
        for slot in by_day.get(draft.slot.days, []):
            sentence = page.sentence_of(slot)
            if len(words) > 1 and sentence and words <= stems(sentence.text):
                given = at_hour(draft.slot, slot)
                found.drafts[at] = replace(draft, slot=given, clocks=given.clocks)
                break


def _of_parts(sentence: str, found: Found) -> bool:
    """`Modules run from 18:30 to 20:00`, below `Module 1`, `Module 2`."""
    told = [PART.match(draft.name) for draft in found.drafts if draft.rule == "list"]
    heads = [part[1].lower() for part in told if part]
    plurals = {heads[0] + "s", heads[0] + "es"} if len(heads) > 1 else set()
    return len(set(heads)) == 1 and not plurals.isdisjoint(re.findall(r"\w+", sentence.lower()))


def _for_all(page: Page, slot: Slot) -> bool:
    """`on 3 May in Lima and on 5 May in Cusco, always at 9:00`: the last day has them all."""
    days = [m.end for m in slot.mentions if m.type == "DATE"]
    times = [m.start for m in slot.mentions if m.type == "TIME"]
    return bool(days and times) and page.is_for_each(page.text[max(days) : min(times)])


def _begin(page: Page, start: int, found: Found) -> int:
    """Where the paragraph begins, or the list right above it."""
    at = first = page.line_of(start)
    while first > 0 and any(line in found.taken for line in range(max(0, first - LIST), first)):
        first -= 1
    paragraph = page.text.rfind("\n", 0, start) + 1
    return min(paragraph, page.lines[first].start) if first < at else paragraph


def _days(page: Page, reach: Span) -> int:
    """How many days without an hour are told there."""
    slots = [page.slot(i) for i in page.inside(*reach)]
    return sum(1 for slot in slots if slot.days and states_day(slot) and not slot.clocks)


def timed(drafts: Sequence[Draft], hours: Sequence[Hour]) -> tuple[Draft, ...]:
    """The drafts with the hours that were told for several of them."""
    return tuple(_timed(draft, hours) for draft in drafts)


def _timed(draft: Draft, hours: Sequence[Hour]) -> Draft:
    slot = draft.slot
    if slot is None or draft.clocks or slot.clocks or not slot.days:
        return draft
    for hour in hours:
        if hour.reach[0] <= slot.start < hour.reach[1]:
            given = at_hour(slot, hour.slot)
            frame = draft.frame or (None if states_day(hour.slot) else hour.sentence)
            return replace(draft, slot=given, clocks=given.clocks, frame=frame)
    return draft
