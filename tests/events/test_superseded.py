"""A day that is only recalled, once the new one is told."""

from __future__ import annotations

import pytest

from calendar_service.models import Status
from tests.events.reading import dated, told

RECALLED = [
    (
        "en",
        "The Data Forum is on 25 May at 9:30.\n\nThe Data Forum had first been announced for 14 "
        "May in Lae.",
        [("2024-05-25", "Data Forum")],
    ),
    (
        "en",
        "The regatta, which had been set for 12 May, will be sailed on 19 May.",
        [("2024-05-19", "Regatta")],
    ),
    (
        "en",
        "The fair was to open on 14 May; because of the floods it opens two days later.",
        [("2024-05-16", "Fair")],
    ),
    (
        "es",
        "La Feria del Libro será el 25 de mayo. La Feria del Libro estaba prevista para el 14 de "
        "mayo.",
        [("2024-05-25", "Feria del Libro")],
    ),
    (
        "pt",
        "A Feira do Livro é no dia 25 de maio. A Feira do Livro estava marcada para 14 de maio.",
        [("2024-05-25", "Feira do Livro")],
    ),
    (
        "en",
        "The Forum had been announced for 12 May, and the Book Fair will be held on 19 May.",
        [("2024-05-12", "Forum"), ("2024-05-19", "Book Fair")],
    ),
    (
        "en",
        "The Lae edition of the fair, first announced for 12 May, will be held on 19 May.",
        [("2024-05-19", "Lae edition of the fair")],
    ),
    (
        "en",
        "The Book Fair cannot be held on 12 May. The new date is Sunday 19 May.",
        [("2024-05-19", "Book Fair")],
    ),
    (
        "es",
        "La Feria del Libro no podrá celebrarse el 12 de mayo. La nueva fecha es el 19 de mayo.",
        [("2024-05-19", "Feria del Libro")],
    ),
    (
        "pt",
        "A Feira do Livro não poderá realizar-se a 12 de maio. A nova data é 19 de maio.",
        [("2024-05-19", "Feira do Livro")],
    ),
    (
        "es",
        "La Feria del Libro, anunciada primero para el 12 de mayo, se celebrará el 19 de mayo.",
        [("2024-05-19", "Feria del Libro")],
    ),
    (
        "pt",
        "A Feira do Livro, anunciada primeiro para 12 de maio, realiza-se a 19 de maio.",
        [("2024-05-19", "Feira do Livro")],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), RECALLED)
def test_the_new_day_holds(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert dated(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "off"),
    [
        ("en", "The Book Fair cannot be held on 20 May.", True),
        ("es", "La Feria del Libro no podrá celebrarse el 20 de mayo.", True),
        ("pt", "A Feira do Livro não poderá realizar-se a 20 de maio.", True),
        ("en", "The Book Fair cannot be held in the square and is at the school on 20 May.", False),
        (
            "es",
            "La Feria no podrá celebrarse en la plaza y será el 20 de mayo en la escuela.",
            False,
        ),
    ],
)
def test_what_cannot_be_held_without_a_new_day_is_off(language: str, text: str, off: bool) -> None:
    (event,) = told(text, language).events
    assert (event.status is Status.CANCELLED) == off
