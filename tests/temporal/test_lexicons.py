"""Lexicons are complete, their collisions are meant, and accents may be left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import fields
from zoneinfo import ZoneInfo

import pytest
from babel import Locale

from calendar_service.temporal.languages import LEXICONS
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.scan import CLASSES
from calendar_service.temporal.vocabulary import bare, vocabulary
from tests.temporal.told import read_told

OF_EACH_LANGUAGE = pytest.mark.parametrize("lexicon", LEXICONS.values(), ids=LEXICONS)
OPTIONAL = {
    *("day_words", "anchors", "ambiguous", "capitalised", "capital_only"),
    *("ago_before", "indefinite", "bare_day", "numbered_weekdays"),
}
NO_VOCABULARY = {
    *(
        "each",
        "anchors",
        "ambiguous",
        "leading",
        "only",
        "past",
        "future",
        "zone_phrases",
        "ordinal_suffixes",
    ),
}

# Words that stand in two tables on purpose; which is meant, their neighbours say.
COLLISIONS = {
    "en": {"last", "hours", "hrs", "from", "by"},
    "es": {"mar", "último", "última", "mañana", "día", "días", "horas", "hs"},
    "pt": {"dez", "último", "última", "deste", "dia", "dias", "horas", "a partir da"},
}

ACCENTED = (
    ("es", "el próximo miércoles a las 10 de la mañana"),
    ("es", "el sábado 22, al mediodía"),
    ("es", "los días 9 y 16 de agosto"),
    ("es", "pasado mañana, hora de Bogotá"),
    ("es", "del 3 al 5 de junio; al día siguiente, a las 9 h"),
    ("es", "a mediados del año pasado"),
    ("pt", "todas as terças-feiras até 30 de maio"),
    ("pt", "no próximo sábado, dia 18, ao meio-dia"),
    ("pt", "3 de março de 2025, 14h30 (horário de Brasília)"),
    ("pt", "amanhã, 9h"),
    ("pt", "no início do mês que vem"),
)


@OF_EACH_LANGUAGE
def test_nothing_is_left_empty(lexicon: Lexicon) -> None:
    empty = {field.name for field in fields(lexicon) if not getattr(lexicon, field.name)}
    assert empty <= OPTIONAL


@OF_EACH_LANGUAGE
def test_names_of_the_calendar_are_those_of_cldr(lexicon: Lexicon) -> None:
    locale = Locale(lexicon.language)
    months = {name.lower(): number for number, name in locale.months["format"]["wide"].items()}
    weekdays = {name.lower(): number for number, name in locale.days["format"]["wide"].items()}
    assert months.items() <= lexicon.months.items()
    assert weekdays.items() <= lexicon.weekdays.items()
    assert set(lexicon.weekday_abbreviations.values()) == set(range(7))


@OF_EACH_LANGUAGE
def test_values_are_possible(lexicon: Lexicon) -> None:
    assert {*lexicon.months.values(), *lexicon.month_abbreviations.values()} == set(range(1, 13))
    assert set(lexicon.weekdays.values()) == set(range(7))
    assert set(range(1, 32)) >= set(lexicon.ordinals.values())
    assert set(lexicon.meridiems.values()) == {"am", "pm"}
    assert set(lexicon.seasons.values()) == {"SP", "SU", "FA", "WI"}
    assert {"12:00", "00:00"} == set(lexicon.noon.values())
    assert {"MO", "AF", "NI"} <= set(lexicon.day_parts.values())
    assert {"D", "W", "M", "Y", "H", "MIN", "Q", "S"} <= set(lexicon.units.values())
    assert all(ZoneInfo(name) for name in lexicon.zone_phrases.values())


@OF_EACH_LANGUAGE
def test_every_class_of_token_has_words(lexicon: Lexicon) -> None:
    kinds = {kind for kind, _ in vocabulary(lexicon).values()}
    assert kinds <= set(CLASSES)
    assert kinds >= set("MWUVQDRBAKpotTJFbaiELGhSe")


@OF_EACH_LANGUAGE
def test_collisions_are_meant(lexicon: Lexicon) -> None:
    tables: dict[str, set[str]] = defaultdict(set)
    for field in fields(lexicon):
        words = getattr(lexicon, field.name)
        if isinstance(words, Mapping | tuple) and field.name not in NO_VOCABULARY:
            for word in words:
                tables[word].add(field.name)
    assert {word for word, names in tables.items() if len(names) > 1} == (
        COLLISIONS[lexicon.language]
    )


@OF_EACH_LANGUAGE
def test_words_are_in_lower_case(lexicon: Lexicon) -> None:
    assert [word for word in vocabulary(lexicon) if word != word.lower()] == []


@pytest.mark.parametrize(("language", "phrase"), ACCENTED)
def test_accents_may_be_left_out(language: str, phrase: str) -> None:
    read_as = read_told(phrase, language, "2024-05-15")
    assert read_as
    assert read_told(bare(phrase), language, "2024-05-15") == read_as


@pytest.mark.parametrize("language", ["es", "pt"])
def test_spellings_in_capitals(language: str) -> None:
    phrases = {"es": "MIÉRCOLES 5 DE JUNIO DE 2024", "pt": "QUARTA-FEIRA, 5 DE JUNHO DE 2024"}
    assert read_told(phrases[language], language, None) == "2024-06-05"
    assert read_told(bare(phrases[language]), language, None) == "2024-06-05"
