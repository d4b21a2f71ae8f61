"""What people do between the parts of a programme, and do not come for: a break, a meal."""

from __future__ import annotations

import re
from functools import cache

from calendar_service.events.names import names
from calendar_service.events.structured.lines import plain
from calendar_service.events.words.layout import Vocabulary
from calendar_service.events.words.model import Words


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
    if _compiled(r"\s(?:with|con|com)\s+\w+\s+\w").match(low, found.end()):
        return False
    early = len(low[: found.start()].split()) < 2
    return early or len(low.split()) <= 4


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
