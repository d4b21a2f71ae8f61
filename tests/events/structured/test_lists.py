"""Dated lists: calendars of meetings, in all their makes."""

from __future__ import annotations

import pytest

from tests.events.structured.pages import found, reasons, told

FIRST, SECOND = ("2025-04-08", "Hearing on ports"), ("2025-04-10", "Workshop on tides")


@pytest.mark.parametrize(
    "text",
    [
        "- 8 April: Hearing on ports\n- 10 April: Workshop on tides",
        "8 April – Hearing on ports\n10 April – Workshop on tides",
        "• Hearing on ports, 8 April\n• Workshop on tides, 10 April",
        "1. Hearing on ports (8 April)\n2. Workshop on tides (10 April)",
        "8 April | Hearing on ports\n10 April | Workshop on tides",
        "Hearing on ports | 8 April 2025\nWorkshop on tides | 10 April 2025",
        "Date | What\n---|---\n8 April | Hearing on ports\n10 April | Workshop on tides",
        "8 April\tHearing on ports\n10 April\tWorkshop on tides",
        "Date\nEvent\n8 April\nHearing on ports\n10 April\nWorkshop on tides",
        "Hearing on ports\n8 April 2025\nWorkshop on tides\n10 April 2025",
        "8 April     Hearing on ports\n10 April    Workshop on tides",
        "Hearing on ports     8 April\nWorkshop on tides    10 April",
        "What                 Date\nHearing on ports     8 April\nWorkshop on tides    10 April",
        "APRIL\n8 – Hearing on ports\n10 – Workshop on tides",
        "April 2025\nTue 8: Hearing on ports\nThu 10: Workshop on tides",
        "Two events: on 8 April, Hearing on ports; and on 10 April, Workshop on tides.",
    ],
)
def test_makes_of_a_list(text: str) -> None:
    assert told(text) == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "- 08/04: Reunión de la Mesa\n- 15/04: Sesión plenaria",
         [("2025-04-08", "Reunión de la Mesa"), ("2025-04-15", "Sesión plenaria")]),
        ("es", "14/03 – Reunión de la Mesa\n2/4 – Sesión plenaria",
         [("2025-03-14", "Reunión de la Mesa"), ("2025-04-02", "Sesión plenaria")]),
        ("pt", "Abril: dias 8 e 22\nMaio: dia 6",
         [("2025-04-08/2025-04-22", "reunião do Conselho"), ("2025-05-06", "reunião do Conselho")]),
        ("pt", "8/4 (18h): Reunião do Conselho\n15/4 (18h): Audiência pública",
         [("2025-04-08T18:00", "Reunião do Conselho"), ("2025-04-15T18:00", "Audiência pública")]),
        ("pt", "8/4 (terça) – 14h – Reunião da Câmara\n9/4 (quarta) – Congresso Nacional de Vinhos",
         [("2025-04-08T14:00", "Reunião da Câmara"),
          ("2025-04-09", "Congresso Nacional de Vinhos")]),
        ("pt", "Reunião do Conselho – 08/04 – Escola Sá\nSessão plenária – 15/04 – São João",
         [("2025-04-08", "Reunião do Conselho"), ("2025-04-15", "Sessão plenária")]),
        ("es", "• Reunión de la Mesa (08/04)\n• Sesión plenaria (15/04)",
         [("2025-04-08", "Reunión de la Mesa"), ("2025-04-15", "Sesión plenaria")]),
        ("es", "Ajax – 3/2 – Gorea\nSalas – 2/1 – Lagos", []),
    ],
)  # fmt: skip
def test_days_that_only_their_list_makes_days(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text, language, title="Calendário das reuniões do Conselho") == expected


def test_numbers_that_could_be_either_order_are_no_days() -> None:
    text = "03/04 – Hearing on ports\n05/06 – Workshop on tides"
    assert told(text) == []


def test_the_introduction_holds_for_all_entries() -> None:
    text = (
        "All three sessions begin at 18:30.\n\n"
        "8 April – Rivers and roads\n15 April – Harbours\n22 April – Canals"
    )
    assert told(text) == [
        ("2025-04-08T18:30", "Rivers and roads"),
        ("2025-04-15T18:30", "Harbours"),
        ("2025-04-22T18:30", "Canals"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The workshops on the plan follow this calendar:\n\n"
            "Northern side – 8 April – Town Hall\nSouthern side – 15 April – St Mary's",
            [("Workshop: Northern side", "Town Hall"), ("Workshop: Southern side", "St Mary's")],
        ),
        (
            "pt",
            "As oficinas serão realizadas nestes dias:\n\n"
            "Lado leste – 08/04 – Escola Sá\nLado sul – 15/04 – Santa Rita",
            [("Oficina: Lado leste", "Escola Sá"), ("Oficina: Lado sul", "Santa Rita")],
        ),
        (
            "en",
            "The talks on power are these:\n\n"
            "The sun – 8 April – Ana Ruiz\nThe wind – 15 April – Luke Ode",
            [("Talk: The sun", None), ("Talk: The wind", None)],
        ),
    ],
)
def test_a_list_of_several_of_a_kind_says_where_behind_the_day(
    language: str, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert [(draft.name, draft.venue) for draft in found(text, language).drafts] == expected


def test_a_heading_in_the_plural_lends_its_noun() -> None:
    text = "Hearings open to the public:\n8 April | Courts on islands\n9 April | Travelling judges"
    assert [name for _, name in told(text)] == [
        "Hearing: Courts on islands",
        "Hearing: Travelling judges",
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Code | Activity | From | To\nCB-1 | Workshop on tides | 08/04/2025 | 10/04/2025",
         "2025-04-08/2025-04-10"),
        ("en", "Date | From | To | Event\n8 April | 09:00 | 10:30 | Workshop on tides",
         "2025-04-08T09:00–10:30"),
        ("es", "Curso\tInicio\tFin\nTaller de redes\t8 de abril\t10 de abril",
         "2025-04-08/2025-04-10"),
        ("pt", "Ref. | Curso | Início | Fim\nF-1 | Oficina de redes | 8 de abril | 10 de abril",
         "2025-04-08/2025-04-10"),
    ],
)  # fmt: skip
def test_columns_of_the_beginning_and_the_end(language: str, text: str, expected: str) -> None:
    twice = text + text[text.index("\n") :]
    (when, name), *_ = told(twice, language)
    assert (when, len(name.split())) == (expected, 3)


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ("WG-3 | 8 April 2025 | Hearing on ports | Room 4", "Hearing on ports"),
        ("8 April 2025 | $45 | Hearing on ports", "Hearing on ports"),
        ("COP 40 | 8 April 2025 | Old Hall", "COP 40"),
    ],
)
def test_codes_and_prices_beside_a_name_are_none(first: str, name: str) -> None:
    assert told(f"{first}\nWG-4 | 10 April 2025 | Workshop on tides")[0][1] == name


def test_a_label_above_a_row_is_no_code_of_its_day() -> None:
    text = "Fecha\tReunión\tSala\n3 de junio\tComisión de Aguas\tSala 2\n4 de junio\tJunta\tSala 3"
    assert told(text, "es")[0][0] == "2025-06-03"


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "8 April: Annual dinner\n9 April: Lunch break\n10 April: Debate",
         ["Annual dinner", "Debate"]),
        ("es", "8 de abril: Semana del Cacao, Quito\n10 de abril: Cena anual",
         ["Semana del Cacao", "Cena anual"]),
        ("pt", "(a) Dia da Estatística, 8 de abril;\n(b) Reunião da Mesa, 10 de abril;",
         ["Dia da Estatística", "Reunião da Mesa"]),
    ],
)  # fmt: skip
def test_what_names_an_entry(language: str, text: str, names: list[str]) -> None:
    assert [name for _, name in told(text, language)] == names


def test_steps_with_a_beginning_and_an_end_are_no_events() -> None:
    text = (
        "Calendario de la convocatoria\nEtapa | Desde | Hasta\n"
        "Recepción de solicitudes | 3/9/2025 | 30/9/2025\nEvaluación | 1/10/2025 | 15/10/2025"
    )
    assert told(text, "es") == []


def test_entries_that_only_give_a_place() -> None:
    text = (
        "The Board holds public meetings on heating.\n\n"
        "Lunenburg: Monday, April 7, Fire Hall\nChester: Tuesday, April 8, Town Hall"
    )
    drafts = found(text).drafts
    assert {draft.name for draft in drafts} == {"public meeting on heating"}
    assert [draft.venue for draft in drafts] == ["Fire Hall, Lunenburg", "Town Hall, Chester"]


def test_a_list_goes_on_in_the_next_year() -> None:
    text = "- 9 October: Talk on dust\n- 6 November: Talk on ice\n- 12 January: Talk on salt"
    days = [when for when, _ in told(text)]
    assert days == sorted(days)


def test_a_day_that_no_longer_holds() -> None:
    text = "- 8 April (was 7 April): Hearing on ports\n- 10 April: Workshop on tides"
    first, _ = found(text).drafts
    assert [slot.days[0].first.isoformat() for slot in first.previous] == ["2025-04-07"]


def test_steps_of_a_procedure_are_no_events() -> None:
    text = (
        "Key dates\nLaunch of the call: 8 March 2025\nSubmission of proposals: 10 April 2025\n"
        "Information session: 20 March 2025\nResults: 20 May 2025"
    )
    assert told(text)[-1] == ("2025-03-20", "Information session")
    assert reasons(text)["10 April 2025"] == reasons(text)["20 May 2025"] == "deadline"


def test_history_is_no_calendar() -> None:
    text = "12 May 1998 – Opening of the Forum\n3 June 2001 – Second Forum"
    assert told(text) == []
    assert set(reasons(text).values()) == {"long past"}


def test_sentences_are_left_to_the_reader_of_sentences() -> None:
    text = (
        "- The concert, planned for 8 April, has been cancelled because of the storm.\n"
        "- The fair, planned for 10 April, will be held in the Town Hall instead of the port."
    )
    assert found(text).claimed == frozenset()


def test_nothing_on_a_day() -> None:
    text = "8 April – Lecture on dust\n15 April – No lecture\n22 April – Lecture on ice"
    assert reasons(text)["15 April"] == "no meeting"
    assert len(told(text)) == 2


def test_a_return_is_told_day_by_day() -> None:
    text = "Lectures are on Tuesdays at 18:00.\n\n8 April – On dust\n15 April – On ice"
    assert reasons(text)["Tuesdays at 18:00"] == "listed day by day"


def test_labels_one_below_the_other_head_a_table_of_lines() -> None:
    """Each row has as many lines as there are labels; what comes after is none."""
    text = (
        "Lecture\nDate\nTime (local)\nSalt\n8 April 2025\n18:00\nIron\n10 April 2025\n19:00\n\n"
        "Seats are kept until 6 April 2025."
    )
    assert told(text) == [("2025-04-08T18:00", "Salt"), ("2025-04-10T19:00", "Iron")]


def test_a_row_torn_apart_by_a_blank_line_ends_such_a_table() -> None:
    text = "Date\nEvent\n8 April\nHearing on ports\n10 April\n\nWorkshop on tides"
    assert ("2025-04-10", "Workshop on tides") not in told(text)


def test_a_name_above_its_days_names_each_of_them() -> None:
    text = (
        "The hearings take place in Old Hall:\n\nUnion of Bakers\n8 April, 9:00\n9 April, 9:00\n\n"
        "League of Millers\n10 April, 14:00"
    )
    assert told(text) == [
        ("2025-04-08T09:00", "Hearing: Union of Bakers"),
        ("2025-04-09T09:00", "Hearing: Union of Bakers"),
        ("2025-04-10T14:00", "Hearing: League of Millers"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Calendar\n\n6 April: Meeting of members\n18 April: Good Friday\n"
         "5 May: May Day (bank holiday)"),
        ("es", "Agenda\n\n6 de abril: Asamblea de socios\n14 al 20 de abril: Semana Santa\n"
         "1 de mayo: Día del Trabajo (feriado)"),
        ("pt", "Agenda\n\n6 de abril: Assembleia de sócios\n14 a 20 de abril: Semana Santa\n"
         "1 de maio: Dia do Trabalho (feriado)"),
    ],
)  # fmt: skip
def test_holidays_of_a_list_are_no_events(language: str, text: str) -> None:
    assert [when for when, _ in told(text, language)] == ["2025-04-06"]


def test_a_full_stop_sets_the_time_apart_from_the_name() -> None:
    text = (
        "Calendario de abril de 2025\n\nSáb 5, 20:00 h. Concierto de jazz. Teatro Real.\n"
        "Dom 6, 12:00 h. Títeres: «El gato con botas». Plaza Mayor."
    )
    assert told(text, "es") == [
        ("2025-04-05T20:00", "Concierto de jazz"),
        ("2025-04-06T12:00", "Títeres: «El gato con botas»"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "es",
            "Cursos\n\n10 de abril, 13:30: Curso “Costos”, primer módulo (Sala 2)\n"
            "11 de abril, 13:30: Charla “Quién paga”, Ana Ruiz",
            ["Curso “Costos”, primer módulo", "Charla “Quién paga”"],
        ),
        (
            "en",
            "Courses\n\n10 April, 13:30: Course “Costs”, part two\n"
            "11 April, 13:30: Talk “Who pays”, by Ann Lake",
            ["Course “Costs”, part two", "Talk “Who pays”"],
        ),
    ],
)
def test_which_part_it_is_stays_behind_the_quotes(
    language: str, text: str, names: list[str]
) -> None:
    assert [name for _, name in told(text, language)] == names


def test_a_bracket_that_is_only_closed_is_no_part_of_a_place() -> None:
    text = (
        "Boletín\n\n1. Seminario sobre humedales (20 de abril, 10:00 h, Salón de Actos).\n"
        "2. Jornada de puertas abiertas (24 de abril, 11:00 h, Vivero Municipal)."
    )
    assert [d.venue for d in found(text, "es").drafts] == ["Salón de Actos", "Vivero Municipal"]


def test_numbers_behind_a_dash_are_a_day_by_the_hour_that_follows() -> None:
    text = (
        "Reuniões de comissões\n\nComissão de Obras – 3/4, 14h, Sala 2\n"
        "Comissão de Cultura – 5/4, 9h30, Sala 1"
    )
    assert [when for when, _ in told(text, "pt")] == ["2025-04-03T14:00", "2025-04-05T09:30"]
    scores = "Resultados\n\nPartido Rojos y Azules – 3/2, cancha 1\nPartido Verdes – 2/1, cancha 2"
    assert told(scores, "es") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Releases (on the website)\n11 April: Consumer prices\n18 April: Labour bulletin\n\n"
            "Events\n20 April: Press conference on prices\n26 April: Users' forum",
            ["Press conference on prices", "Users' forum"],
        ),
        (
            "es",
            "Vencimientos\n• 14 de abril: Contribución anual\n• 21 de abril: Sellos\n\nActos\n"
            "• 28 de abril: Concierto de la banda\n• 4 de mayo: Feria del libro",
            ["Concierto de la banda", "Feria del libro"],
        ),
        (
            "en",
            "New releases and launches\n14 April: Launch of the blue album\n21 April: Launch of a "
            "red album",
            ["Launch of the blue album", "Launch of a red album"],
        ),
    ],
)
def test_what_is_due_or_published_is_no_event(
    language: str, text: str, expected: list[str]
) -> None:
    assert [name for _, name in told(text, language)] == expected


def test_items_that_are_sentences_are_no_list() -> None:
    """The words before a time are no name where they hold a verb."""
    text = (
        "a) O Troféu do Marão disputa-se em Lamego, a 5 de abril.\n"
        "b) O Campeonato Ibérico passa para Bragança, a 6 de abril.\n"
    )
    assert told(text, "pt") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Dr. Ana Ruiz, “Reading the tide”. Tuesday, April 8, 5:30 p.m., Lecture Room. Free.\n\n"
            "Panel, “Who owns the beach?”, with guests. Thursday, April 10, 2:00 p.m., Main Hall.",
            ["“Reading the tide”", "Panel, “Who owns the beach?”"],
        ),
        (
            "es",
            "Concierto de la Banda. Martes 8 de abril, 20:00 h, plaza de Armas. Entrada libre.\n\n"
            "Taller de grabado. Jueves 10 de abril, de 10:00 a 12:00 h, sala 2.",
            ["Concierto de la Banda", "Taller de grabado"],
        ),
        (
            "pt",
            "Concerto da Banda. Terça-feira, 8 de abril, 21h00, Coreto.\n\n"
            "Oficina de gravura. Quinta-feira, 10 de abril, 10h00, sala 2.",
            ["Concerto da Banda", "Oficina de gravura"],
        ),
        ("en", "Flooding in the north. Friday 4 April, 40 mm.\nNone here. Monday 7 April.", []),
        ("en", "The port was full. On 8 April it reopened.\nIt rained. On 9 April it shut.", []),
    ],
)
def test_a_catalogue_has_a_stop_between_name_and_time(
    language: str, text: str, expected: list[str]
) -> None:
    assert [title for _, title in told(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pt", "08/03 Concerto da Banda\n15/03 Oficina de gravura", ["Concerto", "Oficina"]),
        ("es", "08/03 Concierto de la Banda\n15/03 Taller de grabado", ["Concierto", "Taller"]),
        ("es", "3/4 Taza de harina\n1/2 Taza de leche", []),
        ("es", "3/2 Los Andes ganó\n2/1 Unión perdió", []),
    ],
)
def test_days_in_numbers_before_a_capital(language: str, text: str, expected: list[str]) -> None:
    assert [title.split()[0] for _, title in told(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "head", "expected"),
    [
        ("en", "Date | Event | Venue | Time", ["2025-04-05T19:30", "2025-04-12T18:00–20:15"]),
        ("es", "Fecha | Acto | Sala | Hora", ["2025-04-05T19:30", "2025-04-12T18:00–20:15"]),
        ("pt", "Data | Evento | Local | Hora", ["2025-04-05T19:30", "2025-04-12T18:00–20:15"]),
        ("en", "Date | Event | Venue | Price", ["2025-04-05", "2025-04-12"]),
    ],
)
def test_below_the_label_of_the_hour_a_dot_makes_one(
    language: str, head: str, expected: list[str]
) -> None:
    rows = "\n5/4/2025 | Jazz festival | Town Hall | 19.30\n12/4/2025 | Gala | Pub | 18.00-20.15"
    assert [when for when, _ in told(head + rows, language)] == expected
