"""Entries whose day, hour, name and place stand on lines of their own."""

from __future__ import annotations

import pytest

from tests.events.structured.pages import found, told, when

CONCERTS = [("2025-10-03T19:30", "Opening concert"), ("2025-10-04T11:00", "Family concert")]


@pytest.mark.parametrize(
    "text",
    [
        "Friday 3 October\n19:30\nOpening concert\n\nSaturday 4 October\n11:00\nFamily concert",
        "Friday 3 October, 19:30\nOpening concert\n\nSaturday 4 October, 11:00\nFamily concert",
        "Opening concert\nFriday 3 October\n19:30\n\nFamily concert\nSaturday 4 October\n11:00",
        "Opening concert\nFriday 3 October, 19:30\n\nFamily concert\nSaturday 4 October, 11:00",
        "Opening concert\nFriday 3 October, 19:30\nTown Hall, Graz\n\n"
        "Family concert\nSaturday 4 October, 11:00\nTown Hall, Graz",
        "Friday 3 October\n19:30\nOpening concert\nTown Hall, Graz\n\n"
        "Saturday 4 October\n11:00\nFamily concert\nTown Hall, Graz",
    ],
)
def test_names_above_or_below_their_time(text: str) -> None:
    assert told(text) == CONCERTS
    halls = {"Town Hall, Graz"} if "Town Hall" in text else {None}
    assert {draft.venue for draft in found(text).drafts} == halls


def test_the_last_name_of_a_stack_takes_no_line_of_the_next_paragraph() -> None:
    text = (
        "Opening concert\nFriday 3 October\n19:30\n\nFamily concert\nSaturday 4 October\n11:00\n\n"
        "Summer academy: the day will be announced"
    )
    assert told(text) == CONCERTS


def test_several_hours_of_a_day_are_a_programme() -> None:
    text = "Wednesday 14 May\n10:00\nFirst debate\n15:00\nSecond debate"
    assert told(text) == [
        ("2025-05-14T10:00", "First debate"),
        ("2025-05-14T15:00", "Second debate"),
    ]


def test_one_day_alone_is_no_stack() -> None:
    assert told("Friday 3 October\n\nThe museum is pleased.\n") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Opening concert\n3 October, 19:30, Town Hall\n\n"
               "Family concert\n4 October, 11:00, Town Hall"),
        ("es", "Concierto inaugural\nAyuntamiento, 3 de octubre, 19:30 h\n\n"
               "Concierto familiar\nAyuntamiento, 4 de octubre, 11:00 h"),
        ("pt", "Concerto de abertura\n(3 de outubro, 19h30, Câmara Municipal)\n\n"
               "Concerto para famílias\n(4 de outubro, 11h, Câmara Municipal)"),
    ],
)  # fmt: skip
def test_the_place_stands_beside_the_time(language: str, text: str) -> None:
    first, second = found(text, language).drafts
    assert (when(first), when(second)) == ("2025-10-03T19:30", "2025-10-04T11:00")
    assert first.venue in {"Town Hall", "Ayuntamiento", "Câmara Municipal"}


def test_what_heads_a_paragraph_is_the_name_and_not_what_describes_it() -> None:
    text = (
        "Selling to the Gulf\n3 October, 8 a.m., Port Hotel\nA breakfast talk by Rana Haddad.\n\n"
        "Who pays the levy\n4 October, 8 a.m., Port Hotel\nA workshop for members."
    )
    assert [name for _, name in told(text)] == ["Selling to the Gulf", "Who pays the levy"]


def test_opening_hours_with_their_place_are_no_stack() -> None:
    text = "Harbour Office\nMonday to Friday, 9:00 to 16:00, Pier Road\n\nAirport Desk\nDaily, 6:00"
    assert told(text) == []


def test_what_a_colon_announces_names_the_event() -> None:
    text = (
        "– Lunes, 6 de octubre, a las 20:30 h:\nMesa redonda: «Las fiestas» moderada por D. Domingo"
        " Lorenzo.\n– Martes, 7 de octubre, a las 20:30 h:\nRepresentación a cargo del Grupo Sol.\n"
    )
    assert [name for _, name in told(text, "es")] == [
        "Mesa redonda: «Las fiestas»",
        "Representación",
    ]
    assert (
        told("Lunes 6 de octubre, 9 h:\nAbierto.\nMartes 7 de octubre, 9 h:\nCerrado.", "es") == []
    )


def test_a_paragraph_below_a_day_names_the_event_first_and_may_say_other_times() -> None:
    text = (
        "What is on\n\nThu 10 April, 18:30\nConcert of the Harbour Choir, Old Hall. Doors open at "
        "18:00.\n\nSat 12 April, 16:00\nWebinar: Peat and rain. Registration until 11 April."
    )
    assert told(text) == [
        ("2025-04-10T18:30", "Concert of the Harbour Choir"),
        ("2025-04-12T16:00", "Webinar: Peat and rain"),
    ]
