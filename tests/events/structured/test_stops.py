"""Stops of one event in several towns."""

from __future__ import annotations

import pytest

from tests.events.structured.pages import found, told


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The Careers Roadshow will call at Leeds (10 April), Selby (12 April) and Ripon (18 "
            "April), from 10 a.m. to 4 p.m. each day.",
            [
                ("2025-04-10T10:00–16:00", "Careers Roadshow in Leeds"),
                ("2025-04-12T10:00–16:00", "Careers Roadshow in Selby"),
                ("2025-04-18T10:00–16:00", "Careers Roadshow in Ripon"),
            ],
        ),
        (
            "es",
            "La Caravana del Libro visitará Ipiales el 10 de abril, Tumaco el 12 y Pasto el 18 de "
            "abril.",
            [
                ("2025-04-10", "Caravana del Libro en Ipiales"),
                ("2025-04-12", "Caravana del Libro en Tumaco"),
                ("2025-04-18", "Caravana del Libro en Pasto"),
            ],
        ),
        (
            "es",
            "Cusco tendrá su turno el 4 y 5 de abril; Puno, el 11 de abril, y Tacna, una vez "
            "pasadas las fiestas, el 15 y 16 de mayo.",
            [
                ("2025-04-04/2025-04-05", "Ruta del Sur en Cusco"),
                ("2025-04-11", "Ruta del Sur en Puno"),
                ("2025-05-15/2025-05-16", "Ruta del Sur en Tacna"),
            ],
        ),
        (
            "pt",
            "Oficina “Meu primeiro embarque”\nTurmas em Maceió (23/4), Aracaju (25/4) e Natal "
            "(30/4), sempre das 8h30 às 12h30.",
            [
                ("2025-04-23T08:30–12:30", "Oficina “Meu primeiro embarque” em Maceió"),
                ("2025-04-25T08:30–12:30", "Oficina “Meu primeiro embarque” em Aracaju"),
                ("2025-04-30T08:30–12:30", "Oficina “Meu primeiro embarque” em Natal"),
            ],
        ),
    ],
)
def test_each_town_has_its_stop(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    title = "La Ruta del Sur llega a tres ciudades" if language == "es" else None
    assert told(text, language, title) == expected
    assert [draft.venue for draft in found(text, language, title).drafts] == [
        name.split()[-1] for _, name in expected
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Jazz Festival in Leeds on 3 October and the Film Fair in York on 5 October are near.",
        "The Summer Fair will be opened by Ann Lake on 3 October and closed by Tom Hill on 5 May.",
        "The talks with buyers from Texas, set for 3 May in Cork, were postponed to 10 May.",
        "Applications for the Careers Roadshow close in Leeds on 3 May and in York on 5 May.",
    ],
)
def test_other_days_beside_names_are_no_stops(text: str) -> None:
    assert told(text) == []
