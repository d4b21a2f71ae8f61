"""Programmes: sessions from lines with clock times."""

from __future__ import annotations

import pytest

from tests.events.structured.pages import found, reasons, told

DAY = "Tuesday 8 April 2025\n"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("09:00 Opening\n10:00 Panel on rivers", ["T09:00 Opening", "T10:00 Panel on rivers"]),
        ("9.30 a.m. – Opening\n11 am: Debate", ["T09:30 Opening", "T11:00 Debate"]),
        ("Opening (09:00)\nDebate (10:15)", ["T09:00 Opening", "T10:15 Debate"]),
        ("09:00 - Youth Parliament, Lima. 40 students debate\n10:00 - Debate, Room 1. Reports",
         ["T09:00 Youth Parliament, Lima", "T10:00 Debate"]),
        ("1. Opening, 09:00\n2. Debate, 10:00–11:30", ["T09:00 Opening", "T10:00–11:30 Debate"]),
        ("1 | 9:30 – 10:35 | Opening | Room 2\n2 | 11:00 | Debate",
         ["T09:30–10:35 Opening", "T11:00 Debate"]),
        ("• 09:00–09:30: Opening\n• 10:00: Debate", ["T09:00–09:30 Opening", "T10:00 Debate"]),
        ("09:00\tOpening\tHall A\n10:00\tDebate\tHall B", ["T09:00 Opening", "T10:00 Debate"]),
        ("09:00     Opening\n10:00     Debate", ["T09:00 Opening", "T10:00 Debate"]),
        ("| 09:00 | Opening |\n| 10:00 | Debate |", ["T09:00 Opening", "T10:00 Debate"]),
        ("9.30 Opening\n14.15 Debate", ["T09:30 Opening", "T14:15 Debate"]),
        ("09:00 – 10:00\nOpening\n\n10:00 – 11:00\nDebate",
         ["T09:00–10:00 Opening", "T10:00–11:00 Debate"]),
    ],
)  # fmt: skip
def test_layouts(lines: str, expected: list[str]) -> None:
    assert [f"{when[10:]} {name}" for when, name in told(DAY + lines)] == expected
    assert all(when.startswith("2025-04-08") for when, _ in told(DAY + lines))


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "Day 1 – Tuesday, 8 April\n9:00 Opening\nDay 2\n9:00 Debate\n", ["08", "09"]),
        ("en", "Tuesday 8 April\n9:00 Opening\nWednesday 9 April\n9:00 Debate", ["08", "09"]),
        ("es", "Día 1: 8 de abril\n9:00 Apertura\nDía 3: 10 de abril\n9:00 Debate", ["08", "10"]),
        ("es", "MARTES, 8 DE ABRIL\n9:00 Apertura\nJUEVES, 10\n9:00 Debate", ["08", "10"]),
        ("pt", "Dia 1 – 8 de abril\n9h Abertura\nDia 2 – 9 de abril\n9h Debate", ["08", "09"]),
        ("pt", "1º dia (8 de abril)\n9h Abertura\nSegundo dia\n9h Debate", ["08", "09"]),
    ],
)
def test_headings_give_their_day(language: str, text: str, days: list[str]) -> None:
    assert [when[8:10] for when, _ in told(text, language)] == days


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "FRIDAY 4 APRIL\n7pm. Chess evening\nSATURDAY 5 AND SUNDAY 6\n11am. Book fair"),
        ("es", "VIERNES, 4 DE ABRIL\n19 h. Pleno\nSÁBADO, 5 Y DOMINGO, 6\n11 h. Feria del Libro"),
        ("pt", "Sexta, 4 de abril\n19h Sessão\nSábado e domingo, 5 e 6 de abril\n11h Baile"),
    ],
)  # fmt: skip
def test_two_days_of_a_diary_have_the_same_events(language: str, text: str) -> None:
    slots = [draft.slot for draft in found(text, language).drafts]
    days = [(r.first.day, r.last.day) for slot in slots if slot for r in slot.days]
    assert days == [(4, 4), (5, 6)]


@pytest.mark.parametrize(
    "text",
    [
        "Congress of Bees\n\n5 and 6 April\n\n9:00 Opening\n10:00 Lecture on hives",
        "FRIDAY 4 APRIL\n7pm. Chess\n\nSATURDAY 5 OR SUNDAY 6 APRIL\n9:00 Opening\n10:00 Debate",
    ],
)
def test_two_days_that_do_not_both_have_the_sessions(text: str) -> None:
    assert not any("04-05" in when for when, _ in told(text))


def test_a_day_with_a_number_alone_needs_one_to_count_from() -> None:
    text = "Day 2\n9:00 Opening\n10:00 Debate"
    assert told(text) == []
    assert reasons(text) == {"9:00": "no day", "10:00": "no day"}


def test_a_day_of_the_month_below_the_days_of_the_event() -> None:
    event = "As festas serão entre os dias 19 e 24 de junho de 2025.\n\n"
    days = "Dia 19\n22h Show de Heitor\nDia 23\n21h Baile\n23h Show de Lucas\n"
    assert [when for when, _ in told(event + days, "pt")] == [
        "2025-06-19T22:00", "2025-06-23T21:00", "2025-06-23T23:00"
    ]  # fmt: skip
    two = "As festas serão de 30 de maio a 3 de junho e a feira em 9 de junho de 2025.\n\n"
    assert not told(two + "Dia 1\n22h Show de Heitor\nDia 9\n21h Baile\n", "pt")


def test_days_of_the_event_that_is_told() -> None:
    text = (
        "The forum is held on 8 and 9 April 2025.\n\nFirst day\n9:00 Welcome\n10:00 Debate\n"
        "Second day\n9:00 Visit"
    )
    assert [when for when, _ in told(text)] == [
        "2025-04-08T09:00",
        "2025-04-08T10:00",
        "2025-04-09T09:00",
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Programme for 8 April 2025: 9.30 a.m., opening; 10 a.m., debate; noon, lunch."),
        ("es", "Programa del 8 de abril: 9:30 h, apertura; 10:00 h, debate; 12:00 h, almuerzo."),
        ("pt", "Programa de 8 de abril: 9h30, abertura; 10h00, debate; 12h00, almoço."),
    ],
)
def test_a_programme_in_one_line(language: str, text: str) -> None:
    assert [when for when, _ in told(text, language)] == ["2025-04-08T09:30", "2025-04-08T10:00"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "10:30 Coffee break"),
        ("en", "12:30 Lunch"),
        ("en", "8:30 Registration and coffee"),
        ("en", "15:00 Q&A"),
        ("en", "8:00 Arrival of delegates"),
        ("es", "8:30 Acreditación"),
        ("es", "13:00 Almuerzo libre"),
        ("es", "11:00 Pausa café"),
        ("es", "12:00 Preguntas y respuestas"),
        ("pt", "8h30 Credenciamento"),
        ("pt", "12h Almoço"),
        ("pt", "10h Intervalo"),
    ],
)
def test_pauses_are_no_sessions(language: str, line: str) -> None:
    day = {"en": "8 April 2025", "es": "8 de abril de 2025", "pt": "8 de abril de 2025"}[language]
    text = f"{day}\n{line}\n16:00 Debate"
    assert [name for _, name in told(text, language)] == ["Debate"]
    assert "pause" in reasons(text, language).values()


@pytest.mark.parametrize(
    "name",
    [
        "Lunch meeting with investors",
        "Welcome coffee and opening ceremony",
        "Breakfast with the minister of trade",
        "Coffee: how growers adapt to heat",
        "Women in Rail Lunch",
        "Luncheon on tariffs",
    ],
)
def test_what_goes_on_at_a_meal_is_a_session(name: str) -> None:
    assert [named for _, named in told(f"{DAY}9:00 {name}\n16:00 Debate")] == [name, "Debate"]


def test_a_last_day_to_register_gives_no_day_to_a_programme() -> None:
    text = (
        "The seminar is held on 8 April 2025 in Lima. Please register before 28 March 2025.\n\n"
        "09:00 Opening\n10:00 Debate\n"
    )
    assert [when[:10] for when, _ in told(text)] == ["2025-04-08", "2025-04-08"]


def test_a_programme_without_any_day_is_refused() -> None:
    text = "Programme\n09:00 Opening\n10:00 Debate"
    assert told(text) == []
    assert set(reasons(text).values()) == {"no day"}


def test_one_line_with_a_clock_is_no_programme() -> None:
    assert found("8 April is the day.\n\nThe doors open early.\n10:00 sharp\n").drafts == ()


def test_venues_in_cells_and_sentences() -> None:
    text = (
        f"{DAY}9:00 | Opening | Room 2\n10:00 Debate. Town Hall.\n11:00 Talk. Venue: the old port"
    )
    venues = [draft.venue for draft in found(text).drafts]
    assert venues == ["Room 2", "Town Hall", "the old port"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "11:00 Commemoration of World Oceans Day (8 June)"),
        ("en", "11:00 - 12:30 Panel on the outcomes of the Lima Forum (12 March)"),
        ("en", "11:00 Presentation of the Atlas of Rivers, published on 2 May 2025"),
        ("es", "11:00 Conmemoración del Día Mundial de los Océanos (8 de junio)"),
        ("pt", "11h Comissão de Pescas, 10.ª sessão (3 a 7 de junho)"),
    ],
)
def test_a_day_in_the_name_of_a_session_is_not_its_own(language: str, line: str) -> None:
    heads = {
        "en": "Tuesday 8 April 2025",
        "es": "Martes 8 de abril de 2025",
        "pt": "8 de abril de 2025",
    }
    found = told(f"{heads[language]}\n9:00 Debate\n{line}\n14:00 Forum\n", language)
    assert [when[:10] for when, _ in found] == ["2025-04-08"] * 3


@pytest.mark.parametrize("apart", ["\n", "\n\n", " |\n"])
def test_place_between_the_hour_and_the_name(apart: str) -> None:
    lines = (
        "9:45 am", "Room S-237", "Joint press briefing", "10:30 am", "Council Chamber",
        "Meeting of the Council: ports", "12:00 pm", "38th Floor", "World Ports Day ceremony",
    )  # fmt: skip
    assert told(apart.join((DAY.strip(), *lines))) == [
        ("2025-04-08T09:45", "Joint press briefing"),
        ("2025-04-08T10:30", "Meeting of the Council: ports"),
        ("2025-04-08T12:00", "World Ports Day ceremony"),
    ]


@pytest.mark.parametrize(
    ("language", "row", "name"),
    [
        ("pt", "Pelas 15h30 vai ser inaugurada a mostra “Rios”.", "Inauguração da mostra “Rios”"),
        ("pt", "Às 15h30, na mesma sala, será realizada reunião do Conselho Fiscal.",
         "Reunião do Conselho Fiscal"),
        ("pt", "Às 15h30 haverá homenagem aos bombeiros.", "Homenagem aos bombeiros"),
        ("pt", "Às 15h30 realizou-se uma missa na Igreja.", "Missa na Igreja"),
        ("es", "15:30, se realizará la reunión del Consejo Fiscal.", "Reunión del Consejo Fiscal"),
        ("es", "15:30 Se inaugurará la muestra «Ríos».", "Inauguración de la muestra «Ríos»"),
    ],
)  # fmt: skip
def test_a_row_that_is_a_sentence_is_named_by_its_subject(
    language: str, row: str, name: str
) -> None:
    day = {"es": "Martes 8 de abril de 2025", "pt": "Terça-feira, 8 de abril de 2025"}[language]
    opening = {"es": "9:00 Taller de redes", "pt": "9h Oficina de redes"}[language]
    assert name in [title for _, title in told(f"{day}\n{opening}\n{row}", language)]


def test_a_text_that_tells_hours_is_no_row() -> None:
    text = (
        "O governador tem reuniões na segunda-feira, 7 de abril de 2025.\n\n"
        "Às 11 horas, recebe a ministra da Pesca, Ana Reis. Às 14h40, a agenda prevê reunião com o "
        "secretário de Portos, Rui Melo.\n\nÀs 16 horas, tem reunião com os prefeitos do vale."
    )
    assert all("14h40" not in name for _, name in told(text, "pt"))


def test_the_headline_gives_the_day_of_a_table() -> None:
    rows = "Time | Location | Event |\n10:00 | Old Hall | Debate |\n11:00 | Room 4 | Forum |"
    assert [when for when, _ in told(f"Media alert for 8 April 2025\n{rows}")] == [
        "2025-04-08T10:00",
        "2025-04-08T11:00",
    ]
