"""Texts read as bulletins, for tests of what is found in them."""

from __future__ import annotations

from datetime import date

from calendar_service.bulletins import split
from calendar_service.bulletins.document import Document
from calendar_service.events.extract import read
from calendar_service.models import EventMention

PUBLISHED = date(2024, 5, 2)


def events(text: str, language: str | None = None) -> list[EventMention]:
    """The dated events of a text published on 2 May 2024."""
    bulletins = split(Document("test", text), published=PUBLISHED, language=language)
    return [event for one in bulletins for event in read(one).events if event.when]


def event(text: str, words: str, language: str | None = None) -> EventMention:
    """The one whose title has `words`."""
    found = [one for one in events(text, language) if words.lower() in one.title.lower()]
    assert found, f"no event with {words!r} among {[one.title for one in events(text, language)]}"
    return found[0]
