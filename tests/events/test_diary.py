"""Days that head the sentence below them."""

from __future__ import annotations

import pytest

from calendar_service.record import facts
from tests.events.telling import events

HEADED = [
    (
        "en",
        "The week ahead\n\nTuesday and Wednesday\nThe Peat Group meets in Nairobi. Nobody else may "
        "come.\n\nThursday\nNothing scheduled.\n\nFriday\nShe closes the Milk Fair in Ljubljana.",
        [("2024-05-07", "Meeting of the Peat Group"), ("2024-05-10", "Milk Fair")],
    ),
    (
        "es",
        "Agenda de la semana\n\nLunes 6\nEl Consejo se reúne en Lima.\n\nMartes 7\nTaller sobre "
        "suelos, en Cusco. Son 30 inscritos.\n\nMiércoles 8\nSin actividades.",
        [("2024-05-06", "Reunión del Consejo"), ("2024-05-07", "Taller sobre suelos")],
    ),
    (
        "pt",
        "Agenda da semana\n\nSegunda-feira, 6\nO Conselho reúne-se em Faro.\n\nTerça-feira, 7\n"
        "A ministra inaugura a ponte de Viseu.",
        [("2024-05-06", "Reunião do Conselho"), ("2024-05-07", "Inauguração da ponte de Viseu")],
    ),
    ("en", "Prices\n\n6 May 2024\nMaize fell.\n\n8 May 2024\nMillet rose, the mill said.", []),
]


@pytest.mark.parametrize(("language", "text", "found"), HEADED)
def test_a_sentence_is_on_the_day_above_it(
    language: str, text: str, found: list[tuple[str, str]]
) -> None:
    assert [(facts(one)["start"], one.title) for one in events(text, language)] == found


def test_the_hour_may_stand_beside_the_place_in_a_fragment_of_its_own() -> None:
    text = (
        "Diary, week beginning 6 May 2024\n\nMONDAY\nBriefing on the levy. The mayor takes "
        "questions. Chamber House, Cork, 7.30 to 9.00 a.m. Free for members.\n\n"
        "TUESDAY\nThe Board meets in Galway. The offices close at noon."
    )
    assert [(facts(one)["start"], one.title) for one in events(text, "en")] == [
        ("2024-05-06T07:30:00", "Briefing on the levy"),
        ("2024-05-07", "Meeting of the Board"),
    ]
