"""What the text says of an event's standing: on, tentative, postponed, cancelled."""

from __future__ import annotations

import re

from calendar_service.events.words.model import Words, compiled
from calendar_service.models import Status

# `postponed in May, will take place in June`
AHEAD = re.compile(
    r"\b(?:will\s(?:now\s|instead\s|finally\s)?(?:take\splace|be\sheld|run)"
    r"|se\s(?:realizará|celebrará|efectuará|desarrollará|llevará|hará|dictará|cumplirá)n?\b"
    r"|(?:tendrá|terá)n?\slugar|será[no]?\s(?:realizad|celebrad)[oa]s?"
    r"|(?:acontecerá|decorrerá|ocorrerá|realizar-se-á)(?:o|ão)?)"
)


def status(text: str, moved: bool, words: Words) -> Status:
    """The status told in the words about one event; `moved` when they also give a new time."""
    low = text.lower()
    off = not compiled(words.negated).search(low)
    if off and compiled(words.cancelled).search(low):
        return Status.CANCELLED
    if off and not moved and (put_off := compiled(words.postponed).search(low)):
        return Status.CONFIRMED if AHEAD.search(low, put_off.end()) else Status.POSTPONED
    if compiled(words.tentative).search(low):
        return Status.TENTATIVE
    return Status.CONFIRMED


def reported(text: str, words: Words) -> bool:
    return bool(compiled(words.reported).search(text.lower()))
