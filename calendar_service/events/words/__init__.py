"""The words that tell of events, one literal per language."""

from __future__ import annotations

from calendar_service.events.words.en import ENGLISH
from calendar_service.events.words.es import SPANISH
from calendar_service.events.words.model import Words
from calendar_service.events.words.pt import PORTUGUESE

LANGUAGES: dict[str, Words] = {"en": ENGLISH, "es": SPANISH, "pt": PORTUGUESE}


def words_of(language: str) -> Words:
    """The words of `language`; English for one that has none of its own."""
    return LANGUAGES.get(language, ENGLISH)
