"""Titles as they are published, their edition and their series."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_service.events.titles import clean, edition, roman

CLEANED = [
    ("the public hearing", "Public hearing"),
    ("la  audiencia\n pública,", "Audiencia pública"),
    ("• Opening ceremony –", "Opening ceremony"),
    ("forum (organised by", "Forum"),
    ("Council Meeting Postponed", "Council Meeting"),
    ("Asamblea de socios aplazada", "Asamblea de socios"),
    ("2Opening of the forum", "Opening of the forum"),
    ("4th Forum", "4th Forum"),
    ("Postponed", "Postponed"),
    ("o encontro de negócios", "Encontro de negócios"),
]

EDITIONS = [
    ("en", "IV Cooperation Forum", 4, "Cooperation Forum"),
    ("en", "29th annual session", 29, "Annual session"),
    ("en", "First Ministerial Meeting", 1, "Ministerial Meeting"),
    ("es", "Décima Asamblea General", 10, "Asamblea General"),
    ("es", "Vigésima segunda Asamblea", 22, "Asamblea"),
    ("es", "XVIII Reunión del Consejo", 18, "Reunión del Consejo"),
    ("pt", "1ª Feira do Livro", 1, "Feira do Livro"),
    ("pt", "Sexta edição do Festival da Ladeira", 6, "Festival da Ladeira"),
    ("en", "Civil Society Forum", None, "Civil Society Forum"),
    ("en", "I", None, "I"),
]


@pytest.mark.parametrize(("name", "title"), CLEANED)
def test_a_title_has_no_article_and_no_loose_marks(name: str, title: str) -> None:
    assert clean(name) == title


@pytest.mark.parametrize(("language", "title", "number", "series"), EDITIONS)
def test_the_edition_is_told_from_the_series(
    language: str, title: str, number: int | None, series: str
) -> None:
    assert edition(title, language) == (number, series)


@pytest.mark.parametrize(
    ("text", "value"), [("XIV", 14), ("XCIX", 99), ("IIII", None), ("VX", None)]
)
def test_only_well_formed_roman_numerals_count(text: str, value: int | None) -> None:
    assert roman(text) == value


@given(st.text())
def test_cleaning_twice_changes_nothing_and_stays_on_one_line(name: str) -> None:
    title = clean(name)
    assert "\n" not in title
    assert title == title.strip()


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Reunión de mandatarios del grupo integrado", "Reunión de mandatarios del grupo"),
        ("Cumbre de Presidentes del bloque a realizarse", "Cumbre de Presidentes del bloque"),
        ("48ª Cumbre del bloque y mantener", "48ª Cumbre del bloque"),
        ("en la Reunión de ministros", "Reunión de ministros"),
        ("En la piel del otro", "En la piel del otro"),
        ("Taller de leer y escribir", "Taller de leer y escribir"),
    ],
)
def test_what_the_sentence_goes_on_with_is_no_part_of_a_title(name: str, title: str) -> None:
    assert clean(name) == title
