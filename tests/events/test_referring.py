"""Sentences that only point: at who met, at the event before, at its day, at its hour."""

from __future__ import annotations

import pytest

from calendar_service.record import facts
from tests.events.telling import events

POINTING = [
    (
        "How to prune a vine: open webinar\n\nThe Guild of Growers invites you to the webinar "
        '"How to prune a vine".\n\nWhen: 28 May 2024, 9:00 a.m.\nWhere: online\n',
        ("2024-05-28T09:00:00", 'Webinar "How to prune a vine"'),
    ),
    (
        "At their annual meeting, held in Gdynia on 3 April, the directors of nine Baltic ports "
        "agreed.",
        ("2024-04-03", "Annual meeting of the directors of nine Baltic ports"),
    ),
    (
        "At its meeting here on Saturday the Council of the League put the last touches to it.",
        ("2024-04-27", "Meeting of the Council of the League"),
    ),
    (
        "The Guild offers four talks on tides.\n\nThe third and last talk is on 20 May at 18:00.",
        ("2024-05-20T18:00:00", "Third and last talk on tides"),
    ),
    (
        "The Arts Week is from 11 to 20 May. On 14 May and on 16 May weavers teach at 2 p.m. "
        "The closing night, on the last day of the Arts Week, begins at 18:00.",
        ("2024-05-20T18:00:00", "Closing night"),
    ),
    (
        "The Fifth Meeting was convened in Lae on 21 May. It was preceded by the "
        "Officials' Meeting on 18–19 May and by the lunch with unions on the eve of the Meeting.",
        ("2024-05-20", "Lunch with unions"),
    ),
    (
        "The Committee on Fisheries has its spring meeting on 14 and 15 May in Lima; the Committee "
        "on Forests meets a week later in Oslo.",
        ("2024-05-21", "Meeting of the Committee on Forests"),
    ),
    (
        "Our annual plant swap is back! Sunday 19 May, 10 till 2, in the walled garden.",
        ("2024-05-19T10:00:00", "Annual plant swap"),
    ),
    (
        "The spring lecture, “Why rivers move”, by Dr Ana Ruiz: 20 May, 6.30 p.m., Old Hall.",
        ("2024-05-20T18:30:00", "Spring lecture, “Why rivers move”"),
    ),
    (
        "A measles vaccination campaign is planned.\n\nThe campaign runs from 14 to 23 May in Lae.",
        ("2024-05-14", "Measles vaccination campaign"),
    ),
    (
        "Registration for the summer school (7–18 June) opens on 20 May.",
        ("2024-06-07", "Summer school"),
    ),
    (
        "The Board last met on 5 April; it next meets on 20 May.",
        ("2024-05-20", "Meeting of the Board"),
    ),
    (
        "Chief negotiators are due to hold a stocktaking call on 25 May at 20:00 UTC.",
        ("2024-05-25T20:00:00", "Stocktaking call"),
    ),
    (
        "Notice of Public Hearing\n\nThe Board will hold the hearing on 13 May at 7 p.m.",
        ("2024-05-13T19:00:00", "Public Hearing"),
    ),
    (
        "The budget was drafted in two planning meetings, which the directors of the schools held "
        "on 20 April and 27 April. They will meet again on 15 May in Lisbon.",
        ("2024-05-15", "Meeting of the directors of the schools"),
    ),
    (
        "Meeting today in Lisbon, the Joint Commission of the Northern Shelf set the first quotas.",
        ("2024-05-02", "Meeting of the Joint Commission of the Northern Shelf"),
    ),
    (
        "The regular meeting of the Planning Board on 7 May is cancelled. The items on its agenda "
        "will be heard at "
        "the 21 May meeting, which begins at 6 p.m.",
        ("2024-05-21T18:00:00", "Regular meeting of the Planning Board"),
    ),
    (
        "The first evening session takes place on 6 May. The second, a webinar, is on 7 May.",
        ("2024-05-07", "Second webinar"),
    ),
    (
        "The Kite Forum will be held on 20 May. Tickets are sold until 10 May. On the eve of the "
        "forum, a guided walk will start at 7 p.m.",
        ("2024-05-19T19:00:00", "Guided walk"),
    ),
    (
        "Next year's kite conference will be held in Lisbon on 5 March 2025.",
        ("2025-03-05", "Kite conference"),
    ),
    (
        "The Graduation Ceremony of the College is on 15 May. The starting time, 9:00 a.m., does "
        "not change.",
        ("2024-05-15T09:00:00", "Graduation Ceremony of the College"),
    ),
    (
        "The Kite Lecture is on 15 May in Lisbon. It starts at 20:00, not at 19:30.",
        ("2024-05-15T20:00:00", "Kite Lecture"),
    ),
    (
        "The training day for guides, which was to end the Forum, goes ahead as a virtual session "
        "on 9 May from 10:00.",
        ("2024-05-09T10:00:00", "Training day for guides"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), POINTING)
def test_what_is_pointed_at_is_told_in_full(text: str, expected: tuple[str, str]) -> None:
    found = [(facts(one)["start"], one.title) for one in events(text)]
    assert expected in found


def test_an_hour_does_not_take_the_day_of_a_deadline() -> None:
    text = "Ministers signed the protocol, which replaces the one that lapsed on 31 December. "
    text += "The kite concert took place at 11:00."
    assert not [one for one in events(text) if facts(one)["start"].startswith("2023-12-31")]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "es",
            "El taller «Sal» será en Oruro el 13 de mayo. Se repetirá en Tarija el 20 de mayo.",
            [("2024-05-13", "Taller «Sal»"), ("2024-05-20", "Taller «Sal»")],
        ),
        (
            "pt",
            "A oficina «Sal» decorre no dia 13 de maio. A oficina repete-se no dia 20 de maio.",
            [("2024-05-13", "Oficina «Sal»"), ("2024-05-20", "Oficina «Sal»")],
        ),
        (
            "es",
            "El taller «Sal» será en Oruro el 13 de mayo. El que estaba previsto el 20 de mayo "
            "se cancela.",
            [("2024-05-13", "Taller «Sal»"), ("2024-05-20", "Taller «Sal»")],
        ),
        (
            "es",
            "Vuelven los desayunos anuales. El primero, titulado «Sal», reunirá el 20 de mayo a "
            "pescadores.",
            [("2024-05-20", "Primer desayuno: «Sal»")],
        ),
        ("es", "Hay talleres. El que se inscriba el 20 de mayo tendrá descuento.", []),
        (
            "es",
            "La charla será el 13 de mayo a las 17.00 h. La feria será el 20 de mayo.",
            [("2024-05-13T17:00:00", "Charla"), ("2024-05-20", "Feria")],
        ),
        ("es", "La oferta se repetirá el 20 de mayo.", []),
    ],
)
def test_an_event_that_is_repeated_is_another_of_its_name(
    language: str, text: str, found: list[tuple[str, str]]
) -> None:
    told = [(facts(one)["start"], one.title) for one in events(text, language)]
    assert told == found


@pytest.mark.parametrize(
    "text",
    [
        "El primer taller será el 6 de mayo en el museo; el segundo, para el 13 de mayo en la "
        "escuela, y el último, para el 20 de mayo en el teatro.",
        "The first workshop is set for 6 May in the museum; the second, for 13 May in the school, "
        "and the last, for 20 May in the town hall.",
    ],
)
def test_the_noun_of_a_row_is_told_once(text: str) -> None:
    days = [event.when.start.isoformat() for event in events(text) if event.when]
    assert days == ["2024-05-06", "2024-05-13", "2024-05-20"]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "en",
            "The Guild holds its conference on 8 and 9 June in Cork. The Guild's general meeting "
            "will be held on the eve of the conference, June 7, from 16:00 to 18:00.",
            "Guild's general meeting",
        ),
        (
            "es",
            "El Gremio celebra su congreso el 8 y 9 de junio. La asamblea general del Gremio será "
            "la víspera del congreso, el 7 de junio, de 16:00 a 18:00.",
            "Asamblea general del Gremio",
        ),
        (
            "pt",
            "O congresso do Grémio decorre nos dias 8 e 9 de junho. A assembleia geral do Grémio "
            "realiza-se na véspera do congresso, dia 7 de junho, das 16h às 18h.",
            "Assembleia geral do Grémio",
        ),
    ],
)
def test_a_day_counted_from_an_event_and_told_as_a_date_is_one(
    language: str, text: str, title: str
) -> None:
    found = [(one.title, facts(one)["start"]) for one in events(text, language)]
    assert [start for name, start in found if name == title] == ["2024-06-07T16:00:00"]
    assert len(found) == 2
