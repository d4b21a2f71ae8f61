"""Days of a diary that head several lines without an hour."""

from __future__ import annotations

import pytest

from tests.events.structured.pages import found, told

DAYS = ["2025-04-08", "2025-04-10", "2025-04-10", "2025-04-12"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tuesday 8 April\nVisit to the mill\n\nThursday 10 April\n"
               "Hearing on ports, Town Hall\nConcert: “Salt”\n\n"
               "Saturday 12 April\nFarmers’ market"),
        ("es", "Martes 8 de abril\nVisita al laboratorio\nJueves 10 de abril\n"
               "Mesa redonda sobre puertos\nSala de Juntas\nPresentación del libro «Sal»\n"
               "Sábado 12 de abril\nFeria de semillas"),
        ("pt", "8 de abril (terça-feira)\n• Visita ao laboratório\n10 de abril (quinta-feira)\n"
               "• Mesa-redonda sobre portos\n• Reunião da Mesa\n12 de abril\n• Feira de sementes"),
    ],
)  # fmt: skip
def test_each_line_is_an_event_of_the_day_above_it(language: str, text: str) -> None:
    assert [when for when, _ in told(text, language)] == DAYS


def test_a_line_that_is_a_place_is_that_of_the_line_above_it() -> None:
    text = "8 April\nHearing on ports\nRoom 4\nDebate\n\n9 April\nWorkshop on tides"
    venues = [draft.venue for draft in found(text).drafts]
    assert venues == ["Room 4", None, None]


@pytest.mark.parametrize(
    "text",
    [
        "8 April\nDeadline for papers\nPublication of results\n\n9 April\nNo meeting",
        "8 April 1998\nOpening of the forum\nDebate\n\n9 April 1999\nSecond forum",
        "8 April\nThe sea was calm and nobody came.\nThe birds were gone.\n\n9 April\nRain again.",
    ],
)
def test_news_deadlines_and_history_under_a_day_are_no_diary(text: str) -> None:
    assert told(text) == []
