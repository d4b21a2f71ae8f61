"""Events told by their first or their last day, with the others beside it."""

from __future__ import annotations

import pytest

from calendar_service.record import facts
from tests.events.telling import event, events

SPANS = [
    (
        "Terminó ayer en Cebú la Asamblea de Kite, que se había iniciado el lunes 29.",
        ("2024-04-29", "2024-05-02"),
    ),
    (
        "The Kite Assembly ended yesterday in Cebu after three days of debates.",
        ("2024-04-29", "2024-05-02"),
    ),
    (
        "Terminó ayer en Cebú, tras tres días de debates, la Asamblea de Kite.",
        ("2024-04-29", "2024-05-02"),
    ),
    (
        "Os construtores da Rede Kite concluíram ontem em Cebu dois dias de trabalho.",
        ("2024-04-30", "2024-05-02"),
    ),
    ("The Kite Fair closed yesterday after twelve days of rain.", ("2024-05-01", "2024-05-02")),
    (
        "The Kite Assembly opened in Cebu yesterday. The Kite Assembly will close on Saturday.",
        ("2024-05-01", "2024-05-05"),
    ),
    (
        "Makers concluded today the fourth round of talks on kites. The round, which began on "
        "Monday, brought together 180 makers.",
        ("2024-04-29", "2024-05-03"),
    ),
    (
        "The Kite Fair will open on Monday, 6 May, at 10:00 in Lisbon. For three days, until the "
        "8th, some 140 makers will show their kites.",
        ("2024-05-06T10:00:00", "2024-05-09T00:00:00"),
    ),
    (
        "The Kite Congress begins today in Lisbon, a gathering that brings together until Saturday "
        "300 makers.",
        ("2024-05-02", "2024-05-05"),
    ),
    (
        "The Kite Assembly closed yesterday in Lisbon. For five days, from 27 April to 1 May, its "
        "makers flew 200 kites.",
        ("2024-04-27", "2024-05-02"),
    ),
    (
        "The Kite Assembly closed yesterday in Lisbon. Its makers met from 27 April to 1 May. It "
        "had opened on 27 April at 19:30.",
        ("2024-04-27T19:30:00", "2024-05-02T00:00:00"),
    ),
    (
        "The Kite Fair opens on 6 May at 10:00 and ends on 8 May.",
        ("2024-05-06T10:00:00", "2024-05-09T00:00:00"),
    ),
    (
        "The Kite Board began today in Lisbon, in the Azores Room, its 41st meeting, which ends "
        "tomorrow.",
        ("2024-05-02", "2024-05-04"),
    ),
    (
        "El 6 de mayo comenzará un taller de cometas Kite, que terminará el 8 de mayo.",
        ("2024-05-06", "2024-05-09"),
    ),
    (
        "No dia 6 de maio arranca um curso Kite, que será dado à tarde e terminará a 8 de maio.",
        ("2024-05-06", "2024-05-09"),
    ),
    ("A three-day course for kite makers begins on 6 May.", ("2024-05-06", "2024-05-09")),
    ("A three-day course for kite makers ended yesterday.", ("2024-04-29", "2024-05-02")),
    (
        "The Kite Forum ended yesterday in Cebu with a call for wind. The two-day forum drew 40.",
        ("2024-04-30", "2024-05-02"),
    ),
    (
        "El Foro Kite concluyó ayer en Cebú. El foro, de dos días, reunió a 40 personas.",
        ("2024-04-30", "2024-05-02"),
    ),
    (
        "O Seminário Kite de dois dias terminou ontem em Évora.",
        ("2024-04-30", "2024-05-02"),
    ),
    ("The kite course begins on Monday, 6 May, and lasts five days.", ("2024-05-06", "2024-05-11")),
]


@pytest.mark.parametrize(("text", "span"), SPANS)
def test_an_event_lasts_from_its_first_day_to_its_last(text: str, span: tuple[str, str]) -> None:
    assert _bounds(text) == span


def _bounds(text: str) -> tuple[str, str | None]:
    told = facts(event(text, "Kite"))
    return told["start"], told["end"]


@pytest.mark.parametrize(
    "text",
    [
        "The Kite Fair opens on 6 May in Lisbon. Registration is possible until 20 May.",
        "The Kite Fair opens on 6 May in Lisbon. The exhibition of masks runs until 20 May.",
        "The Kite Fair will be held on 6 May in Lisbon. The museum is closed until 20 May.",
        "The Kite Fair opens on 6 May in Lisbon. The two-day strike of makers is over.",
        "The Kite Fair opens on 6 May in Lisbon. The three-day workshop of 2023 drew 40.",
    ],
)
def test_what_else_lasts_does_not_stretch_it(text: str) -> None:
    assert _bounds(text) == ("2024-05-06", "2024-05-07")


def test_the_body_corrects_the_day_of_the_headline() -> None:
    text = (
        "Kite fair to open in Lisbon on 5 May\n\nThe Guild will open its third Kite Fair on "
        "Monday, 6 May, in Lisbon.\n"
    )
    assert [one.title for one in events(text)] == ["Third Kite Fair of the Guild"]


def test_a_form_is_no_headline_that_the_body_corrects() -> None:
    text = (
        "Kite Lecture\n\nWhen: Thursday 9 May 2024, 6 pm\nWhere: Guild Hall, Lisbon\n\nAll are "
        "welcome. The Kite Lecture will be repeated on 15 May 2024 at 6 pm in Porto.\n"
    )
    starts = [facts(one)["start"] for one in events(text)]
    assert starts == ["2024-05-09T18:00:00", "2024-05-15T18:00:00"]


def test_the_body_dates_the_weekday_of_the_headline() -> None:
    text = (
        "Kite Assembly meets next Friday\n\nThe Kite Assembly of Lisbon holds its extraordinary "
        "session on Friday, 10 May 2024, at 15:00.\n"
    )
    assert {str(facts(one)["start"])[:10] for one in events(text)} == {"2024-05-10"}


def test_the_body_names_in_full_what_the_headline_calls_the_next() -> None:
    text = "Council adopts budget; next meeting on 18 May\n\nThe Arden City Council adopted its "
    text += "budget. The Council will next meet on Saturday, 18 May, at 7 p.m.\n"
    assert len(events(text)) == 1


def test_a_visit_lasts_until_the_day_that_is_told_next() -> None:
    text = (
        "La ministra emprenderá el 20 de mayo una visita a Asia, que se extenderá hasta el 24 de "
        "mayo."
    )
    assert facts(event(text, "Visita", "es"))["end"] == "2024-05-25"
