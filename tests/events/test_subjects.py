"""Who meets and what is inaugurated: subjects and objects of verbs."""

from __future__ import annotations

import pytest

from calendar_service.events.subjects import following, in_full, joined, object_of, subject
from calendar_service.events.words import words_of

SUBJECTS = [
    ("en", "Last week, the Regional Council ", "the Regional Council"),
    ("en", "The Group, which brings together four ports, ", "The Group"),
    ("en", "It named the Committee on Pilotage, which ", "the Committee on Pilotage"),
    ("en", "Ministers of Chile, Colombia and Peru ", "Ministers of Chile, Colombia and Peru"),
    ("en", "They ", None),
    ("pt", "No dia §§§§, ", None),
    ("es", "§§§§, los ministros de Energía ", "los ministros de Energía"),
    ("pt", "O texto sai porque a Comissão de Justiça ", "a Comissão de Justiça"),
]

OBJECTS = [
    (
        "en",
        " §§§§ in the Town Hall, the Register of Workshops, in which",
        "the Register of Workshops",
    ),
    ("en", " their joint programme with a ceremony", "their joint programme"),
    ("en", " in a virtual event the “Diagnosis of Ports: towards a plan”", "Diagnosis of Ports"),
    (
        "es",
        " §§§§§§, a las §§§, la mesa técnica sobre minería, en",
        "la mesa técnica sobre minería",
    ),
    ("es", " acuerdos", None),
]


@pytest.mark.parametrize(("language", "before", "who"), SUBJECTS)
def test_the_subject_stands_before_the_verb(language: str, before: str, who: str | None) -> None:
    assert subject(before + "met", len(before), words_of(language)) == who


@pytest.mark.parametrize(("language", "after", "what"), OBJECTS)
def test_the_object_is_found_past_times_and_places(
    language: str, after: str, what: str | None
) -> None:
    assert object_of("presented" + after, len("presented"), words_of(language)) == what


def test_a_subject_may_follow_its_verb() -> None:
    text = "se reunirá la Comisión de Economía, que"
    assert following(text, len("se reunirá"), words_of("es")) == "la Comisión de Economía"


AFTER_PLACE = [
    ("es", " en el Salón de Plenos el Consejo de Barrio, que", "el Consejo de Barrio"),
    ("es", " en el Museo de Arte, en Cusco, la muestra “Mar”", "la muestra “Mar”"),
    ("pt", " na sede da Ordem, em Lisboa, a Mostra de Mapas.", "a Mostra de Mapas"),
    ("es", " en la sala 2 para conocer el informe", None),
]


@pytest.mark.parametrize(("language", "after", "who"), AFTER_PLACE)
def test_a_subject_may_follow_the_place(language: str, after: str, who: str | None) -> None:
    assert following("se abrirá" + after, len("se abrirá"), words_of(language)) == who


def test_a_short_name_is_completed_from_the_text_once() -> None:
    text = "The Network of Audit Chambers opens clinics. The Network will meet."
    assert in_full("the Network", text) == "the Network of Audit Chambers"
    assert in_full("the Network of Audit Chambers", text) == "the Network of Audit Chambers"


def test_a_short_name_is_completed_with_its_adjectives() -> None:
    text = "El Grupo Técnico de Puertos se reunió. El Grupo volverá a sesionar."
    assert in_full("el Grupo", text) == "el Grupo Técnico de Puertos"


@pytest.mark.parametrize(
    ("noun", "of", "phrase", "language", "title"),
    [
        ("Reunión", "de", "el Comité", "es", "Reunión del Comité"),
        ("Reunião", "de", "a Comissão", "pt", "Reunião da Comissão"),
        ("Meeting", "of", "its Board", "en", "Meeting of the Board"),
        ("Meeting", "of", "Ministers", "en", "Meeting of the Ministers"),
    ],
)
def test_titles_are_joined_as_the_language_does(
    noun: str, of: str, phrase: str, language: str, title: str
) -> None:
    assert joined(noun, of, phrase, language) == title
