"""Names of sessions without the people, the places and the remarks beside them."""

from __future__ import annotations

import pytest

from calendar_service.events.structured.naming import Named
from tests.events.structured.pages import page


def named(text: str, language: str = "en") -> Named | None:
    return page(text, language).namer.named([(0, len(text))])


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        ("en", "Keynote: Tides – Dr Ana Rehbein, Austral University", "Keynote: Tides"),
        ("en", "Panel on rivers, moderated by Jane Pym", "Panel on rivers"),
        ("en", "Dr Helen Marsh: The price of salt", "The price of salt"),
        ("en", "Prof. Ian Cole, University of Leeds: Ice on the Wear", "Ice on the Wear"),
        ("en", "“Rivers of dust”, Omar Haddad", "“Rivers of dust”"),
        ("en", "Climate finance – Ana Maria Ruiz (World Fund)", "Climate finance"),
        ("en", "Workshop: Measuring tides (30 places)", "Workshop: Measuring tides"),
        ("en", "Panel 1 – Rivers", "Panel 1 – Rivers"),
        ("en", "Public hearing – cancelled", "Public hearing"),
        ("en", "CB-11: Course on valuation", "Course on valuation"),
        ("en", "Port Hotel: “Rivers of dust”, Omar Haddad", "“Rivers of dust”"),
        ("es", "Foro: «¿Quién paga?» Salón Azul", "Foro: «¿Quién paga?»"),
        ("es", "Taller de costos – Aula 3", "Taller de costos"),
        ("es", "Cine: «Los de abajo»", "Cine: «Los de abajo»"),
        ("es", "Ana Ruiz, «El precio de la sal»", "«El precio de la sal»"),
        ("pt", "“O preço do sal”, por Ana Ruiz", "“O preço do sal”"),
        ("es", "Mesa 1: Catastros. Modera: Luis Vega", "Mesa 1: Catastros"),
        ("es", "Inauguración, a cargo del rector", "Inauguración"),
        ("es", "Taller de cuentos, impartido por Ana Pérez", "Taller de cuentos"),
        ("es", "Junta de Aguas. Audiencia del alcalde", "Junta de Aguas: Audiencia del alcalde"),
        ("es", "Sesión plenaria. Salón de Plenos. Continuará mañana", "Sesión plenaria"),
        ("pt", "Palestra: O mar – Profa. Lúcia Barros (UFPE)", "Palestra: O mar"),
        ("pt", "Oficina de dança, ministrada por Rui Melo", "Oficina de dança"),
        ("pt", "Audiência com o sindicato. Local: gabinete", "Audiência com o sindicato"),
    ],
)  # fmt: skip
def test_names_end_before_what_is_said_about_them(language: str, words: str, name: str) -> None:
    found = named(words, language)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("language", "words", "venue"),
    [
        ("en", "Workshop on packaging, Old Hall, Lima", "Old Hall, Lima"),
        ("en", "Export Fair, TSB Arena", "TSB Arena"),
        ("es", "Recital de guitarra. Teatro Solís", "Teatro Solís"),
        ("pt", "Visita técnica. Local: Porto de Suape", "Porto de Suape"),
        ("en", "Forum on Mexico, Peru", None),
        ("en", "Old Hall: “Rivers of dust”", "Old Hall"),
        ("en", "Spring Lunch, Tamarind Terrace, Nyali", "Tamarind Terrace, Nyali"),
        ("en", "Briefing on ports. The chair replies. Town Hall", "Town Hall"),
        ("pt", "Oficina de custos – Sala 3", "Sala 3"),
    ],
)
def test_venues_behind_names(language: str, words: str, venue: str | None) -> None:
    found = named(words, language)
    assert found is not None
    assert found.venue == venue


@pytest.mark.parametrize(
    ("language", "words", "venue"),
    [
        ("en", "Room 2", True),
        ("en", "Town Hall", True),
        ("en", "Community Hall, Ardath", True),
        ("en", "Auckland", True),
        ("en", "Visit to the museum", False),
        ("en", "Museum Night", False),
        ("en", "Beach clean-up", False),
        ("es", "Sala de Juntas", True),
        ("es", "Asamblea de vecinos", False),
        ("pt", "Câmara Municipal", True),
        ("pt", "Oficina de cartografia", False),
    ],
)
def test_places(language: str, words: str, venue: bool) -> None:
    assert page("", language).namer.is_venue(words) is venue


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Registration deadline"),
        ("en", "Submission of proposals"),
        ("en", "Results"),
        ("es", "Inscripciones"),
        ("es", "Cierre de la convocatoria"),
        ("es", "Plazo para enmiendas"),
        ("pt", "Inscrições abertas"),
        ("pt", "Divulgação dos resultados"),
    ],
)
def test_deadlines(language: str, words: str) -> None:
    assert page("", language).namer.is_deadline(words)


@pytest.mark.parametrize("words", ["", "7", "–", "12 | 3", "(  )"])
def test_what_names_nothing(words: str) -> None:
    assert named(words) is None
