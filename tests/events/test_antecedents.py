"""Names that only point at an event, and what they point at."""

from __future__ import annotations

import pytest

from tests.events.reading import dated, told

POINTING = [
    (
        "en",
        "The Tenth Water Congress gathers 90 experts. The congress will be held on 20 May.",
        None,
        "Tenth Water Congress",
    ),
    (
        "en",
        "Grain keeps for years. The webinar takes place on 20 May at 15:00.",
        "Webinar: Storing grain without chemicals",
        "Webinar: Storing grain without chemicals",
    ),
    (
        "en",
        "The Steering Board of the Rail Union, at its meeting last Friday, drew up a plan.",
        None,
        "Meeting of the Steering Board of the Rail Union",
    ),
    (
        "en",
        "At its meeting on 3 May, the Board of Trustees elected a chair.",
        None,
        "Meeting of the Board of Trustees",
    ),
    (
        "en",
        "The firms will launch their programme on repair with an online ceremony on 20 May.",
        None,
        "Launch of the programme on repair",
    ),
    (
        "en",
        "It was a course on cold chains. The next, on fuel storage, will be given on 20 May.",
        None,
        "Course on fuel storage",
    ),
    (
        "en",
        "The Summit on Tides, whose sessions will run from 20 to 22 May, expects 30 leaders.",
        None,
        "Summit on Tides",
    ),
    (
        "pt",
        "O Fórum de Portos, cujos trabalhos decorrem de 20 a 22 de maio, reúne peritos.",
        None,
        "Fórum de Portos",
    ),
    (
        "es",
        "En la II Reunión de Alcaldes se habló de la IX Cumbre de Ríos. Dicho evento será el"
        " 20 de mayo.",
        None,
        "IX Cumbre de Ríos",
    ),
    (
        "es",
        "La primera sesión fue ayer. La segunda, “Remesas”, será el 20 de mayo.",
        None,
        "Segunda sesión: “Remesas”",
    ),
    (
        "pt",
        "A primeira audiência foi ontem. A segunda, sobre a pesca, foi marcada para 20 de maio.",
        None,
        "Segunda audiência sobre a pesca",
    ),
    (
        "en",
        "The first hearing was yesterday. The second, on fishing, has been set for 20 May.",
        None,
        "Second hearing on fishing",
    ),
    (
        "es",
        "La Bendición de los Frutos no cambia. Será el 20 de mayo, a las 19 hs.",
        None,
        "Bendición de los Frutos",
    ),
    (
        "pt",
        "Pedem uma nova Audiência Pública. Ela deverá ocorrer no dia 20 de maio, às 19h.",
        None,
        "Nova Audiência Pública",
    ),
]


@pytest.mark.parametrize(("language", "text", "headline", "title"), POINTING)
def test_a_pointing_name_is_resolved(
    language: str, text: str, headline: str | None, title: str
) -> None:
    assert title in [name for _, name in dated(text, language, headline)]


def test_one_of_several_told_together_is_none_of_its_own() -> None:
    text = (
        "As sessões da Câmara Alta ocorrerão nos dias 9, 16 e 23 de maio, às 14h. "
        "Na sessão do dia 16 será votado o plano."
    )
    assert dated(text, "pt") == [
        (f"2024-05-{number:02}", "Sessões da Câmara Alta") for number in (9, 16, 23)
    ]


def test_an_hour_of_several_without_their_days_is_no_event() -> None:
    text = (
        "El acto de apertura será el lunes 20 de mayo, a las 17:00.\n\n"
        "Las audiencias comenzarán a las 9:00 en la sala."
    )
    assert dated(text, "es") == [("2024-05-20", "Acto de apertura")]


def test_an_event_that_nothing_names_is_left_out() -> None:
    assert dated("The event will be held on 20 May.") == []


def test_an_event_whose_day_is_not_fixed_is_listed_without_one() -> None:
    findings = told("The date of the Forum on Deltas will be announced in due course.")
    assert [(e.title, e.when) for e in findings.events] == [("Forum on Deltas", None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La Audiencia del Río será el 20 de mayo. Comenzará a las 9:00 en el Hotel Sol."),
        ("pt", "A Audiência do Rio será em 20 de maio. Será às 9h00min, no Hotel Sol."),
        ("en", "The River Hearing is on 20 May. It starts at 9 a.m. in the Sol Hotel."),
    ],
)
def test_a_sentence_may_give_the_hour_and_the_place_alone(language: str, text: str) -> None:
    (event,) = told(text, language).events
    assert event.when is not None
    assert event.when.start.isoformat() == "2024-05-20T09:00:00"
    assert event.place is not None
    assert "Sol" in (event.place.name or "")


def test_a_first_name_is_no_sunday() -> None:
    assert dated("13h – Abertura com o presidente Domingos Taufner", "pt") == []


def test_the_event_is_the_one_that_a_journey_was_for() -> None:
    text = (
        "El presidente viajó el miércoles 1 de mayo a Perú para participar en la XIX Reunión del"
        " Consejo Andino. El evento, en el que participará Bolivia, se desarrollará el 3 de mayo."
    )
    assert dated(text, "es") == [("2024-05-03", "XIX Reunión del Consejo Andino")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La Cumbre será el 20 de mayo. La reunión con Ruiz, un día después de su"
               " investidura, fue breve."),
        ("es", "La Cumbre será el 20 de mayo. La sede se fijará 60 días antes del mes de octubre."),
    ],
)  # fmt: skip
def test_days_that_count_from_something_else_are_unknown(language: str, text: str) -> None:
    assert dated(text, language) == [("2024-05-20", "Cumbre")]


def test_the_day_before_an_event_is_of_what_is_named_next() -> None:
    text = "La Cumbre será el 20 de mayo. La víspera de la cumbre se celebrará un foro textil."
    assert dated(text, "es") == [("2024-05-20", "Cumbre"), ("2024-05-19", "Foro textil")]


@pytest.mark.parametrize(
    ("language", "text", "second"),
    [
        ("en", "The Fair is on 4 May. Another event is on 6 May: the Boat Show.", "Boat Show"),
        ("es", "La Feria será el 4 de mayo. Otro encuentro será el 6 de mayo.", "Otro encuentro"),
        ("pt", "A Feira será em 4 de maio. Outro evento será em 6 de maio.", "Outro evento"),
    ],
)  # fmt: skip
def test_another_event_is_none_that_was_told(language: str, text: str, second: str) -> None:
    assert dated(text, language)[1:] == [("2024-05-06", second)]
