"""What people do between the parts of a programme, and do not come for: a break, a meal."""

from __future__ import annotations

import re
from functools import cache

from calendar_service.events.names import names
from calendar_service.events.structured.lines import plain
from calendar_service.events.words.layout import Vocabulary
from calendar_service.events.words.model import Words

MEALS = (
    "breakfast|brunch|lunch|luncheon|dinner|supper|desayuno|almuerzo|comida|cena|merienda"
    "|almoco|jantar|pequeno-almoco"
)
SMALL = "the|a|an|and|el|la|los|las|y|o|os|as|e|de|com|con|with"


def is_dinner(name: str, table: Vocabulary) -> bool:
    """`Annual dinner`, `Cena de gala`: what a day of a calendar may be for; not `Lunch break`."""
    low, meals = plain(name), _compiled(rf"\b(?:{MEALS})\b")
    low = re.split(r"\s(?:for|para)\s", low)[0]  # `Lunch for volunteers` is one more meal
    left = _compiled(rf"\b(?:{SMALL})\b").sub(" ", meals.sub(" ", low))
    more = re.search(r"[^\W\d_]{3}", left) is not None
    return bool(meals.search(low)) and more and not _compiled(table.pauses).search(left)


def is_pause(name: str, words: Words, table: Vocabulary) -> bool:
    """A break, a meal, an arrival: nothing that people come for."""
    low = plain(name)
    found = _compiled(table.pauses).search(low)
    if not found:
        return False
    left = _compiled(table.pauses).sub(" ", low)
    if _compiled(table.sessions).search(left) or names(left, words):
        return False
    told = re.split(r":\s", left, maxsplit=1)
    if len(told) > 1 and len(told[1].split()) >= 3:
        return False
    if _is_occasion(name, *found.span()):
        return False
    early = len(low[: found.start()].split()) < 2
    return early or len(low.split()) <= 3


def _is_occasion(name: str, start: int, end: int) -> bool:
    """`Lunch with the minister`, `Desayuno sobre aranceles`, `Women in Rail Lunch`."""
    about = _compiled(r"(?:\s\w+)?\s(?:(?:with|con|com)\s+\w+\s+\w|(?:sobre|on|about)\s+\w)")
    whose = _compiled(r"\s(?:(?:of|for|de|da|do|das|dos|para)\s(?:las?\s|los\s)?)?[A-Z]\w+\s")
    if about.match(plain(name), end) or whose.match(name, end):
        return True
    return len(re.findall(r"[A-Z]\w{3,}", name[:start])) > 1


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
