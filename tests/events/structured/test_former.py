"""Tables and forms of changes: the old day beside the new one."""

from __future__ import annotations

import pytest

from tests.events.reading import day, told

TABLES = [
    ("en", "Event | Old date | New date\nPort Forum | 14 May 2024 | 21 May 2024"),
    ("es", "Actividad | Fecha anterior | Nueva fecha\nForo del Mar | 14/05/2024 | 21/05/2024"),
    ("pt", "Evento | Data prevista | Nova data\nFórum do Mar | 14/05/2024 | 21/05/2024"),
    (
        "en",
        "Event: Port Forum\nOriginal date: 14 May 2024\nNew date: 21 May 2024\nPlace: Town Hall",
    ),
    ("es", "Evento: Foro del Mar\nFecha anterior: 14 de mayo\nNueva fecha: 21 de mayo de 2024"),
    ("pt", "Evento: Fórum do Mar\nData anterior: 14 de maio\nNova data: 21 de maio de 2024"),
]


@pytest.mark.parametrize(("language", "text"), TABLES)
def test_the_day_below_the_label_of_the_old_one_no_longer_holds(language: str, text: str) -> None:
    (event,) = told(text, language).events
    assert day(event) == "2024-05-21"


def test_what_is_in_a_table_of_changes_knows_its_old_day() -> None:
    text = (
        "Event | Old date | New date\nPort Forum | 14 May 2024 | 21 May 2024\n"
        "Youth Summit | 16 May 2024 | 23 May 2024"
    )
    found = [(day(e), e.previous_starts) for e in told(text).events]
    assert found == [("2024-05-21", ("2024-05-14",)), ("2024-05-23", ("2024-05-16",))]


def test_an_old_day_without_a_new_one_is_refused_unless_it_is_called_off() -> None:
    text = (
        "Event | Original date | New date\nPort Forum | 14 May 2024 | to be announced\n"
        "Youth Summit | 16 May 2024 | cancelled\nPort Gala | 17 May 2024 | 24 May 2024"
    )
    found = [(day(e), e.status.value) for e in told(text).events if e.when]
    assert found == [("2024-05-16", "cancelled"), ("2024-05-24", "confirmed")]


def test_a_planned_day_beside_no_other_is_the_day() -> None:
    text = "Actividad | Fecha prevista | Hora\nForo del Mar | 14 de mayo de 2024 | 10:00"
    (event,) = told(text, "es").events
    assert day(event) == "2024-05-14"
