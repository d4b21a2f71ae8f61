"""The language that a reader gets, and that no text is missing in it."""

from __future__ import annotations

import re
from string import Formatter

import pytest
from babel.messages.catalog import Message

from calendar_service.feeds.labels import LANGUAGES
from calendar_service.web.pages.language import preferred, translations
from tests.web.pages.messages import catalogue, template

TRANSLATED = LANGUAGES[1:]


@pytest.mark.parametrize(
    ("accepted", "lang"),
    [
        ("", "en"),
        ("*", "en"),
        ("es-PE,es;q=0.9,en;q=0.8", "es"),
        ("fr-FR, pt-BR;q=0.5, en;q=0.4", "pt"),
        ("en;q=0.1, ES;q=0.2", "es"),
        ("es;q=0, pt;q=0", "en"),
        ("de, fr", "en"),
        ("pt;q=nonsense, es;q=0.1", "es"),
        (",,;;=\x00", "en"),
    ],
)
def test_the_best_language(accepted: str, lang: str) -> None:
    assert preferred(accepted) == lang


@pytest.mark.parametrize("lang", TRANSLATED)
def test_catalogues_say_what_pages_say(lang: str) -> None:
    """`python -m tests.web.pages.messages` adds what is missing, to be translated."""
    said = {message.id for message in template() if message.id}
    known = {message.id for message in catalogue(lang) if message.id}
    assert known == said


@pytest.mark.parametrize("lang", TRANSLATED)
def test_every_text_is_translated_with_its_places_to_fill(lang: str) -> None:
    for message in catalogue(lang):
        if not message.id:
            continue
        assert strings(message), f"{lang}: {message.id}"
        for text in strings(message):
            assert text, f"{lang}: {message.id}"
            assert places(text) == places(identifier(message)), text


def identifier(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[1]


def strings(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string or ())


def places(text: str) -> set[str]:
    braces = {name for _, name, _, _ in Formatter().parse(text) if name}
    return braces | set(re.findall(r"%\((\w+)\)", text))


def test_texts_come_in_the_language() -> None:
    assert translations("en").gettext("Subscribe") == "Subscribe"
    assert translations("es").gettext("Subscribe") == "Suscribirse"
    many = translations("pt").ngettext("{count} event in {month}", "{count} events in {month}", 2)
    assert many == "{count} eventos em {month}"
