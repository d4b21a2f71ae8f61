"""Errata that give a heading, what it said and what it should say."""

from __future__ import annotations

import pytest

from tests.events.reading import dated

AMENDED = [
    (
        "es",
        "1. Reunión de Viceministros de Pesca\n"
        "Donde dice: “14 de mayo, en Tarija”\n"
        "Debe decir: “20 de mayo, en Yacuiba”\n\n"
        "2. Cifras\nDonde dice: “hasta mayo”\nDebe decir: “hasta el 9 de mayo”",
        [("2024-05-20", "Reunión de Viceministros de Pesca")],
    ),
    (
        "pt",
        "Oficina de teatro\nOnde se lê: “9 de maio”\nDeve ler-se: “20 de maio”",
        [("2024-05-20", "Oficina de teatro")],
    ),
    (
        "en",
        "Meeting of the Ferry Board\nWhere it said: “14 May”\nIt should read: “20 May, in Bergen”",
        [("2024-05-20", "Meeting of the Ferry Board")],
    ),
    (
        "en",
        "Prices of the ferry\nWhere it said: “from 14 May”\nIt should read: “from 20 May”",
        [],
    ),
]
IN_ERROR = [
    (
        "en",
        "We wrongly said that the Ferry Fair would be held on 14 May. The correct date is 20 May.",
        [("2024-05-20", "Ferry Fair")],
    ),
    (
        "es",
        "Se dijo por error que la Feria del Mar sería el 14 de mayo. La fecha correcta es el 20 de "
        "mayo.",
        [("2024-05-20", "Feria del Mar")],
    ),
    (
        "pt",
        "Por lapso, indicou-se que a Feira do Mar seria a 14 de maio. A data certa é 20 de maio.",
        [("2024-05-20", "Feira do Mar")],
    ),
    (
        "en",
        "We wrongly left out the Ferry Fair of 14 May. The Boat Gala will be held on 20 May.",
        [("2024-05-14", "Ferry Fair"), ("2024-05-20", "Boat Gala")],
    ),
]


@pytest.mark.parametrize(("language", "text", "found"), IN_ERROR)
def test_a_day_told_in_error_gives_way(
    language: str, text: str, found: list[tuple[str, str]]
) -> None:
    assert dated(text, language) == found


@pytest.mark.parametrize(("language", "text", "found"), AMENDED)
def test_the_day_that_holds_is_that_of_the_heading(
    language: str, text: str, found: list[tuple[str, str]]
) -> None:
    assert dated(text, language) == found
