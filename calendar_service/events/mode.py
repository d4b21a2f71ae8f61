"""Whether an event can be attended online, and by which link."""

from __future__ import annotations

import re

from calendar_service.events.links import compiled
from calendar_service.events.words.model import Words

URL = re.compile(r"https?://[^\s<>\"'“”()]+[^\s<>\"'“”().,;:!?]")


def attendance(text: str, words: Words) -> tuple[bool, bool]:
    """(online, hybrid) as `text` says; `register online`, `without online access` say nothing."""
    low = text.lower()
    if compiled(words.hybrid).search(low):
        return True, True
    aside = compiled(words.online_aside)
    for match in compiled(words.virtual).finditer(low):
        start = max(0, match.start() - 45)
        around = aside.search(low[start : match.end() + 25])
        if not around or start + around.start() >= match.end():
            return True, False
    return False, False


def format_online(text: str, words: Words) -> bool:
    """A bulletin that says once of its event that it is virtual (`modalidad virtual`)."""
    return bool(compiled(words.virtual_format).search(text.lower()))


def link(text: str) -> str | None:
    found = URL.search(text)
    return found.group() if found else None
