"""The event that only the headline of a programme names."""

from __future__ import annotations

import pytest

from calendar_service.events import structured, whole
from tests.events.structured.pages import bulletin, reading, when

LINES = {
    "en": "Tuesday 8 April\n9:00 Opening\n10:00 Debate\nWednesday 9 April\n9:00 Debate\n",
    "es": "Martes 8 de abril\n9:00 Apertura\n10:00 Debate\nMiércoles 9 de abril\n9:00 Mesa\n",
    "pt": "Terça-feira, 8 de abril\n9h Abertura\n10h Debate\nQuarta-feira, 9 de abril\n9h Mesa\n",
}


def named(title: str, language: str) -> list[tuple[str, str]]:
    told = bulletin(f"{title}\n\n{LINES[language]}", language, title=title)
    sessions = structured.drafts(told, reading(told)).drafts
    return [(when(draft), draft.name) for draft in whole.drafts(told, sessions)]


@pytest.mark.parametrize(
    ("language", "title", "name"),
    [
        ("en", "Programme of the Third Congress on Mangroves", "Third Congress on Mangroves"),
        ("en", "Agenda for the Forum on Rivers", "Forum on Rivers"),
        ("es", "Programa del II Encuentro de Archivos", "II Encuentro de Archivos"),
        ("pt", "Programação da Semana do Oceano", "Semana do Oceano"),
    ],
)
def test_the_headline_names_the_event_of_all_days(language: str, title: str, name: str) -> None:
    assert named(title, language) == [("2025-04-08/2025-04-09", name)]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "The week of the Secretary-General"),
        ("es", "Agenda del ministro de Ciencia"),
        ("pt", "Agenda da ministra"),
    ],
)
def test_the_agenda_of_a_person_is_no_event(language: str, title: str) -> None:
    assert named(title, language) == []


def test_an_event_that_is_told_needs_no_other() -> None:
    told = bulletin(LINES["en"], title="Programme of the Forum on Rivers")
    sessions = structured.drafts(told, reading(told)).drafts
    (event,) = whole.drafts(told, sessions)
    assert whole.drafts(told, (*sessions, event)) == ()
