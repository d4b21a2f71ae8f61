"""Weekdays that go on from the day told right before: `opens on 19 September … ends on Sunday`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from calendar_service.temporal import around
from calendar_service.temporal.expressions import Day, Days
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.slots import Placed
from calendar_service.temporal.tense import sentence

NEAR = 200  # characters from one day to the next
PARAGRAPH = re.compile(r"\n\s*\n")


def onward(text: str, parts: Sequence[Placed], lexicon: Lexicon) -> list[Placed]:
    """A bare weekday on which something follows, goes on or ends is the first after that day."""
    found = list(parts)
    dated = [at for at, part in enumerate(found) if isinstance(part.said, Days)]
    for before, at in pairwise(dated):
        part, told = found[at], found[before]
        near = part.start - told.end <= NEAR and not PARAGRAPH.search(text, told.end, part.start)
        if near and _is_date(told) and _is_weekday(part) and _goes_on(text, told, part, lexicon):
            found[at] = part._replace(said=_after(part))
    return found


def _is_date(told: Placed) -> bool:
    assert isinstance(told.said, Days)  # noqa: S101  # narrowed by the caller
    first, last = told.said.ranges[-1]
    day = last or first
    return day.day is not None and day.month is not None


def _is_weekday(part: Placed) -> bool:
    assert isinstance(part.said, Days)  # noqa: S101  # narrowed by the caller
    first, last = part.said.ranges[0]
    bare = first.modifier is None and first.unit is None and first.plus == 0
    return len(part.said.ranges) == 1 and last is None and bare and first.rule == "weekday"


def _goes_on(text: str, told: Placed, part: Placed, lexicon: Lexicon) -> bool:
    """`A field day follows on Friday`; an end has to be told in the sentence of the beginning."""
    low, high = sentence(text, part.start, part.end)
    if _follows(lexicon).search(text, max(low, told.end), min(high, part.end + len("follows a "))):
        return True
    return low <= told.start and _ends(lexicon).search(text[told.end : part.start]) is not None


@cache
def _follows(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{lexicon.follows})(?!\w)", re.IGNORECASE)


@cache
def _ends(lexicon: Lexicon) -> re.Pattern[str]:
    """Right before the day: `and ends on`, `y sigue el`."""
    small = around.either([*lexicon.on, *lexicon.the])
    verb = rf"(?<!\w)(?:{lexicon.ends}|{lexicon.continues})"
    return re.compile(rf"{verb}\s+(?:(?:{small})\s+){{0,2}}\Z", re.IGNORECASE)


def _after(part: Placed) -> Days:
    assert isinstance(part.said, Days)  # noqa: S101  # narrowed by the caller
    first: Day = part.said.ranges[0][0]
    return part.said._replace(ranges=((first._replace(anchor="onward"), None),))
