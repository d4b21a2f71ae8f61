"""Weekdays that head the lines of a diary mean the days of the week told above them."""

from __future__ import annotations

import pytest

from tests.events.structured.pages import told

DAYS = ["2025-03-17T09:00", "2025-03-21T14:00"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Diary, week beginning 17 March\n\nMONDAY\n9 a.m. Hearing\n\nFRIDAY\n2 p.m. Debate"),
        ("en", "17–21 March\nMonday\nHearing, 9 a.m.\nFriday\nDebate, 2 p.m. Fully booked."),
        ("es", "Semana del 17 de marzo\nLunes\n9:00 Audiencia\nViernes\n14:00 Debate"),
        ("pt", "Semana de 17 a 21 de março\nSegunda-feira\n9h Audiência\nSexta-feira\n14h Debate"),
    ],
)  # fmt: skip
def test_headings_of_a_diary(language: str, text: str) -> None:
    assert [when for when, _ in told(text, language)] == DAYS


def test_weekdays_in_lists_of_their_week() -> None:
    text = "Week of 17 March\n- Monday, 9:00: Hearing on ports\n- Friday, 14:00: Debate on tides"
    assert [when for when, _ in told(text)] == DAYS


def test_weekdays_that_begin_sentences_stay_as_they_are_read() -> None:
    text = "Week of 17 March\nMonday saw a hearing.\nFriday saw a debate."
    assert told(text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "COUNCIL MEETINGS AND EVENTS, 17–23 MARCH 2025\n\n"
            "DAY       TIME     WHAT                  WHERE\n"
            "Monday    9am      Hearing on tides      Red Room\n"
            "Friday    2pm      Clean-up of the bay   Meet at the surf club of the town\n",
        ),
        (
            "es",
            "Reuniones y actos, del 17 al 23 de marzo de 2025\n\n"
            "Lunes       9:00      Audiencia sobre mareas\n"
            "Viernes     14:00     Debate sobre puertos\n",
        ),
        (
            "pt",
            "REUNIÕES E EVENTOS, 17 a 23 de março de 2025\n\n"
            "Segunda     9h      Audiência sobre marés\n"
            "Sexta       14h     Debate sobre portos\n",
        ),
    ],
)
def test_a_table_of_weekdays_below_the_heading_of_its_week(language: str, text: str) -> None:
    """The columns are apart by spaces, and the heading of several is no event itself."""
    assert [when for when, _ in told(text, language)] == DAYS


@pytest.mark.parametrize("name", ["Festival of Lights and Concerts", "Summer School of Tides"])
def test_one_event_of_several_days_above_its_weekdays(name: str) -> None:
    text = f"{name}, 17–23 March 2025\n\nMonday    9am    Hearing\nFriday    2pm    Debate\n"
    assert told(text)[0][1] == name
