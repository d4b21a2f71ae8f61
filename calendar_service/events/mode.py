"""Whether an event can be attended online, and by which link."""

from __future__ import annotations

import re

from calendar_service.events.words.model import Words, compiled

URL = re.compile(r"https?://[^\s<>\"'“”()]+[^\s<>\"'“”().,;:!?]")
# Characters before and after a word for online in which it may turn out to mean something else.
BEFORE, AFTER = 45, 25


def attendance(text: str, words: Words) -> tuple[bool, bool]:
    """(online, hybrid) as `text` says; `register online`, `without online access` say nothing."""
    low = text.lower()
    if _said(low, words.hybrid, words):
        return True, True
    return _said(low, words.virtual, words), False


def _said(low: str, pattern: str, words: Words) -> bool:
    """`pattern` in a phrase of its own, rather than in one of the asides."""
    aside = compiled(words.online_aside)
    for match in compiled(pattern).finditer(low):
        first = max(0, match.start() - BEFORE)
        around = aside.search(low[first : match.end() + AFTER])
        said_of_it = around is not None and first + around.start() < match.end()
        if not said_of_it and not aside.search(low[first : match.start()]):
            return True
    return False


def format_online(text: str, words: Words) -> bool:
    """A bulletin that says once of its event that it is virtual (`modalidad virtual`)."""
    return bool(compiled(words.virtual_format).search(text.lower()))


def link(text: str) -> str | None:
    found = URL.search(text)
    return found.group() if found else None
