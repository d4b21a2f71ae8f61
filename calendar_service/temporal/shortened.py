"""Short words that are a month and a weekday: `Mar. 9` below `Lun. 8` is a Tuesday, not March."""

from __future__ import annotations

import re
from functools import cache

from calendar_service.temporal.expressions import Days
from calendar_service.temporal.lexicon import Lexicon

NEAR = 600  # characters within which another short weekday shows what the words of a list are


def disambiguated(text: str, start: int, said: Days, lexicon: Lexicon) -> Days:
    """The weekday, where a line nearby begins with one of those that no month is called."""
    first, last = said.ranges[0]
    word = re.match(r"[^\W\d_]+", text[start : start + 12])
    number = lexicon.weekday_abbreviations.get(word[0].lower()) if word else None
    if number is None or first.rule != "month-day" or first.year or first.weekday is not None:
        return said
    around = text[max(0, start - NEAR) : start + NEAR]
    if len(said.ranges) > 1 or last or not _listed(lexicon).search("\n" + around):
        return said
    day = first._replace(rule="day", month=None, weekday=number)
    return said._replace(ranges=((day, None),))


@cache
def _listed(lexicon: Lexicon) -> re.Pattern[str]:
    """A line that begins with a short weekday and a number: `Mié. 10 | 10:00 | …`."""
    sure = [word for word in lexicon.weekday_abbreviations if word not in _months(lexicon)]
    return re.compile(rf"\n[^\w\n]{{0,4}}(?:{'|'.join(sure)})\.?,? \d", re.IGNORECASE)


def _months(lexicon: Lexicon) -> set[str]:
    return {*lexicon.months, *lexicon.month_abbreviations}
