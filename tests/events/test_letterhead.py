"""Where a bulletin speaks from: the head of its sheet, and the name of who publishes it."""

from __future__ import annotations

import pytest

from tests.events.test_stage import place

TALK = "The talk on barley will be held on 20 May 2024 at 5 p.m."
CHARLA = "La charla sobre la cebada se celebrará el 20 de mayo de 2024, a las 18 horas."
PALESTRA = "A palestra sobre a cevada realiza-se no dia 20 de maio de 2024, às 18h00."


@pytest.mark.parametrize(
    ("head", "body", "words", "expected"),
    [
        ("NATIONAL SEED BOARD\nMedia Desk | Arusha, Tanzania\n4 May 2024", TALK, "talk", "Arusha"),
        ("What is on at the Museum of Rope, Youghal", TALK, "talk", "Youghal"),
        ("CORRECTION\n\nDelta Trust, Maun, Botswana\nThursday 2 May 2024", TALK, "talk", "Maun"),
        ("COLEGIO DE ENÓLOGOS\nSecretaría – Puerto Madryn", CHARLA, "Charla", "Puerto Madryn"),
        ("Noticias del Colegio de Abogados de Rosario", CHARLA, "Charla", "Rosario"),
        ("Museu dos Mares do Recife anuncia palestra", PALESTRA, "Palestra", "Recife"),
        ("MUSEU DO PÃO\nFigueira da Foz", PALESTRA, "Palestra", "Figueira da Foz"),
    ],
)
def test_the_town_of_who_publishes(head: str, body: str, words: str, expected: str) -> None:
    assert place(f"{head}\n\n{body}", words)[1] == expected


@pytest.mark.parametrize(
    "head",
    [
        "LONDON OFFICE\nLondon\nPARIS OFFICE\nParis",
        "Barley Board\n3 May, Arusha\n10 May, Moshi",
        "The Board is back from Arusha and Moshi",
    ],
)
def test_no_town_of_who_publishes(head: str) -> None:
    assert place(f"{head}\n\n{TALK}", "talk")[1] is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The trade mission of tea growers to three Baltic ports is on 20-24 May 2024.", "mission"),
        ("La misión comercial a tres puertos bálticos será del 20 al 24 de mayo de 2024.", "isión"),
    ],
)
def test_who_goes_on_a_mission_is_not_at_home(text: str, words: str) -> None:
    found = place(f"Tea Board\nPress Office – Colombo\n\n{text}", words)
    assert found[1:] == (None, None)
