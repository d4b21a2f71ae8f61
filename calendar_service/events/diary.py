"""Days that head the sentence below them: `Thursday`, and under it `The Board meets in Lima.`"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from calendar_service.events.scene import Scene
from calendar_service.events.sentences import Sentence
from calendar_service.events.structured.lines import plain
from calendar_service.events.structured.rows import at_hour, states_day
from calendar_service.events.telling import Telling
from calendar_service.events.words.layout import vocabulary
from calendar_service.events.words.model import compiled
from calendar_service.temporal.mention import Slot

# What may stand beside the day of a heading.
MARKS = " \t.:,;*_#•·|–—-()[]"
# A single day over a text is the date of something else.
LEAST = 2


def joined(
    text: str, cut: Sequence[Sentence], slots: Sequence[Slot], language: str
) -> tuple[Sentence, ...]:
    """The sentences in order, each that stands under the heading of its day with this heading."""
    heads = {i for i, one in enumerate(cut) if _is_heading(text, one, slots)}
    if len(heads) < LEAST or not _in_order([_inside(cut[i], slots)[0] for i in sorted(heads)]):
        return tuple(cut)
    found: list[Sentence] = []
    for index, one in enumerate(cut):
        above = cut[index - 1] if index - 1 in heads else None
        below = above and index not in heads and _is_below(text, above, one, slots)
        if above and below and not _is_nothing(one, language):
            found[-1] = Sentence(above.start, one.end, text[above.start : one.end], above.line)
        else:
            found.append(one)
    return tuple(found)


def fragment(telling: Telling, each: Scene, slot: Slot) -> bool:
    """`Chamber House, Lae, 9 to 10 a.m.`: where and when the event of the heading above is."""
    last = telling.drafts[-1] if telling.drafts else None
    text, words = telling.bulletin.text, telling.words
    if not last or not last.slot or last.clocks or not slot.clocks or states_day(slot):
        return False
    beside = "\n" in text[last.start : last.end] and "\n" not in text[last.end : slot.start]
    if not beside or each.names or each.told or len(each.slots) > 1 or last.scope:
        return False
    tells = compiled(words.hold).search(each.low) or words.stops.intersection(
        re.findall(r"[^\W\d_]+", each.blank.lower())
    )
    if tells or len(last.slot.days) != 1 or last.slot.days[0].first != last.slot.days[0].last:
        return False
    at = at_hour(last.slot, slot)
    telling.drafts[-1] = replace(last, slot=at, clocks=slot.clocks, end=each.sentence.end)
    return True


def _in_order(heads: Sequence[Slot]) -> bool:
    """A weekday after a later one may be that of another week than it was read as."""
    return all(a.days[0].first < b.days[0].first for a, b in pairwise(heads))


def _inside(one: Sentence, slots: Sequence[Slot]) -> Sequence[Slot]:
    first = bisect_left(slots, one.start, key=_begins)
    return slots[first : bisect_left(slots, one.end, key=_begins)]


def _begins(slot: Slot) -> int:
    return slot.mentions[0].start


def _is_heading(text: str, one: Sentence, slots: Sequence[Slot]) -> bool:
    """Nothing but one time, which is a day or some."""
    inside = _inside(one, slots)
    if len(inside) != 1 or not inside[0].days or inside[0].clocks or inside[0].recurring:
        return False
    beside = text[one.start : inside[0].start] + text[inside[0].end : one.end]
    return not beside.strip(MARKS)


def _is_below(text: str, above: Sentence, one: Sentence, slots: Sequence[Slot]) -> bool:
    """In the line right under the heading, without a day or an hour of its own."""
    timed = any(states_day(slot) or slot.clocks for slot in _inside(one, slots))
    return not timed and text.count("\n", above.end, one.start) == 1


def _is_nothing(one: Sentence, language: str) -> bool:
    """`Nothing scheduled`, `Sin actividades`."""
    return re.match(rf"(?:{vocabulary(language).nothing})\b", plain(one.text)) is not None
