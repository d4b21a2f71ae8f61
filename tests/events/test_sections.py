"""Towns that head a part of a bulletin or open a paragraph."""

from __future__ import annotations

import pytest

from tests.events.test_stage import place

TOUR = """Digressão do Coro

Évora
6 de junho de 2024, 21h30 – Concerto de órgão

Beja
8 de junho, 21h30 – Concerto de sopros, Teatro Pax Julia

Vila Alva de Cima
9 de junho, 18h00 – Concerto de sinos

Contactos
12 de junho, 18h00 – Concerto de encerramento
"""
CARAVAN = """Caravana de la lectura

CUSCO

El taller de cuentos será el lunes 3 de junio de 2024, a las 10:00, en la Biblioteca Municipal.

PUNO
Martes 4 de junio, 16.00 – Charla sobre archivos
"""
BRANCHES = """Branch news, 3 May 2024

Sydney. The branch will hold its annual dinner on 16 October, at 7 p.m., at Canada Wharf.

Luxembourg. The branch meets for a seminar on 18 October 2024 at noon in the Chamber House.

Lima. The committee met on 4 April.

The lecture on gold will be held on 20 October at India House.
"""


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (TOUR, "órgão", (None, "Évora", "PT")),
        (TOUR, "sopros", ("Teatro Pax Julia", "Beja", "PT")),
        (TOUR, "sinos", (None, "Vila Alva de Cima", "PT")),
        (CARAVAN, "Taller", ("Biblioteca Municipal", "Cusco", "PE")),
        (CARAVAN, "Charla", (None, "Puno", "PE")),
        (BRANCHES, "dinner", ("Canada Wharf", "Sydney", "AU")),
        (BRANCHES, "seminar", ("Chamber House", "Luxembourg", "LU")),
    ],
)
def test_a_heading_is_where_it_is(
    text: str, words: str, expected: tuple[str | None, str | None, str | None]
) -> None:
    assert place(text, words) == expected


def test_what_heads_another_part_is_no_town() -> None:
    assert place(TOUR, "encerramento")[1] != "Contactos"


def test_several_towns_that_open_paragraphs_are_not_where_the_bulletin_is_from() -> None:
    assert place(BRANCHES, "lecture") == ("India House", None, None)


def test_countries_that_head_parts_are_what_is_spoken_of() -> None:
    text = (
        "Committee on Ageing\n\nGENEVA, 3 May 2024 – Dialogues are open to the public.\n\n"
        "Ghana\n6 June 2024, 10 a.m. – Dialogue on pensions\n\n"
        "Peru\n7 June, 10 a.m. – Dialogue on care\n"
    )
    assert place(text, "pensions") == (None, "Geneva", "CH")
