"""Forms: what, when and where under labels."""

from __future__ import annotations

import pytest

from tests.events.structured.pages import found, reasons, told

EVENT = ("2025-04-08T10:00", "Hearing on tariffs")


@pytest.mark.parametrize(
    "text",
    [
        "WHAT: Hearing on tariffs\nWHEN: Tuesday, 8 April 2025, 10:00\nWHERE: Town Hall",
        "**What:** Hearing on tariffs\n**When:** 8 April, 10 a.m.\n**Where:** Town Hall",
        "Event: Hearing on tariffs\nDate: 8 April 2025\nTime: 10:00\nPlace: Town Hall",
        "Event\tHearing on tariffs\nDate\t8 April 2025\nTime\t10:00\nVenue\tTown Hall",
        "Event | Hearing on tariffs\nDate | 8 April 2025\nTime | 10:00\nVenue | Town Hall",
        "Event\nHearing on tariffs\nDate\n8 April 2025\nTime\n10:00\nVenue\nTown Hall",
        "Event: Hearing on tariffs Date: 8 April 2025 Time: 10:00 Place: Town Hall",
        "Hearing on tariffs\nDate: 8 April 2025. Time: 10:00. Place: Town Hall",
        "- Where: Town Hall\n- What: Hearing on tariffs\n- When: 8 April 2025, 10:00",
        "Hearing on tariffs\n📍 Town Hall\n🗓️ 8 April 2025\n⏰ 10:00",
    ],
)
def test_shapes_of_a_form(text: str) -> None:
    assert told(text) == [EVENT]
    (draft,) = found(text).drafts
    assert draft.venue == "Town Hall"
    assert draft.rule == "form"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "QUÉ: Audiencia pública\nCUÁNDO: 8 de abril, 10:00\nDÓNDE: Ayuntamiento"),
        ("es", "¿Qué? Audiencia pública\n¿Cuándo? 8 de abril, 10:00\n¿Dónde? Ayuntamiento"),
        ("es", "Evento: Audiencia pública\nFecha: 8 de abril\nHora: 10:00\nLugar: Ayuntamiento"),
        ("es", "Fecha y hora: 8/4, 10:00\nActividad: Audiencia pública\nSede: Ayuntamiento"),
        ("pt", "O QUÊ: Audiência pública\nQUANDO: 8 de abril, às 10h\nONDE: Câmara"),
        ("pt", "Evento: Audiência pública\nData: 08/04/2025\nHorário: 10h\nLocal: Câmara"),
    ],
)
def test_forms_in_spanish_and_portuguese(language: str, text: str) -> None:
    ((when, name),) = told(text, language)
    assert when == "2025-04-08T10:00"
    assert name in {"Audiencia pública", "Audiência pública"}


def test_several_forms_in_one_bulletin() -> None:
    text = (
        "Event: Hearing on tariffs\nDate: 8 April 2025\nPlace: Town Hall\n"
        "Event: Workshop on meters\nDate: 9 April 2025\nPlace: Library\n\n"
        "Seminar on glaciers\nDate: 10 April 2025\nPlace: Museum"
    )
    assert told(text) == [
        ("2025-04-08", "Hearing on tariffs"),
        ("2025-04-09", "Workshop on meters"),
        ("2025-04-10", "Seminar on glaciers"),
    ]


def test_the_headline_names_what_no_label_names() -> None:
    text = "Date: 8 April 2025\nTime: 10:00\nPlace: Town Hall"
    assert told(text, title="Seminar on glaciers opens") == [
        ("2025-04-08T10:00", "Seminar on glaciers")
    ]


def test_a_sentence_under_the_label_names_its_event() -> None:
    text = (
        "What: The Ministry will hold a public hearing on water tariffs, open to all\n"
        "When: 8 April 2025\nWhere: Lima"
    )
    assert told(text) == [("2025-04-08", "public hearing on water tariffs")]


@pytest.mark.parametrize(
    ("language", "line", "words"),
    [
        ("en", "Registration deadline: 2 April 2025", "2 April 2025"),
        ("en", "RSVP: by 2 April", "2 April"),
        ("es", "Inscripciones: hasta el 2 de abril", "2 de abril"),
        ("pt", "Inscrições: até 2 de abril", "2 de abril"),
    ],
)
def test_last_days_in_a_form_are_refused(language: str, line: str, words: str) -> None:
    labels = {
        "en": "What: Hearing\nWhen: 8 April 2025\nWhere: Lima",
        "es": "Qué: Audiencia\nCuándo: 8 de abril\nDónde: Lima",
        "pt": "O quê: Audiência\nQuando: 8 de abril\nOnde: Recife",
    }
    text = f"{labels[language]}\n{line}"
    assert len(told(text, language)) == 1
    assert reasons(text, language)[words] == "deadline"


@pytest.mark.parametrize(
    ("text", "online"),
    [
        ("What: Hearing\nWhen: 8 April 2025\nWhere: Zoom", True),
        ("What: Hearing\nWhen: 8 April 2025\nFormat: online", True),
        ("What: Hearing\nWhen: 8 April 2025\nWhere: Town Hall", False),
    ],
)
def test_ways_to_attend_are_no_places(text: str, online: bool) -> None:
    (draft,) = found(text).drafts
    assert draft.online is online
    assert (draft.venue is None) is online


def test_a_letterhead_is_no_form() -> None:
    assert told("Date: 8 April 2025\nContact: press office\n\nThe Ministry has moved.") == []


def test_labels_in_sentences_are_none() -> None:
    assert told("The date: 8 April 2025 it is, and the place: Lima, of course.") == []


def test_a_purpose_is_part_of_the_name() -> None:
    text = "What: Press briefing to launch the Atlas of Tides\nWhen: 8 April 2025, 10:00"
    assert told(text) == [("2025-04-08T10:00", "Press briefing to launch the Atlas of Tides")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Port Network\n\nWorking Group 3 – Pilotage\nDate: 5 to 8 April\nPlace: Oslo\n\n"
            "Technical Board\nDate: 12 April, 9:30 to 13:00\nPlace: Webex",
            [
                ("2025-04-05/2025-04-08", "Working Group 3 – Pilotage"),
                ("2025-04-12T09:30–13:00", "Technical Board"),
            ],
        ),
        (
            "es",
            "Secretaría de Turismo\n\nComité de Señales\nFecha: 05/04 al 08/04\nLugar: Cusco\n\n"
            "Consejo Asesor\nFecha: 27/04 y 28/04, a confirmar\nLugar: Quito",
            [
                ("2025-04-05/2025-04-08", "Comité de Señales"),
                ("2025-04-27/2025-04-28", "Consejo Asesor"),
            ],
        ),
        (
            "pt",
            "Secretaria de Saúde\n\nCâmara Técnica de Vacinas\nData: 05/04 a 07/04\nLocal: Sala 1"
            "\n\nComitê Gestor\nData: 19/04, 14h\nLocal: videoconferência",
            [
                ("2025-04-05/2025-04-07", "Câmara Técnica de Vacinas"),
                ("2025-04-19T14:00", "Comitê Gestor"),
            ],
        ),
        (
            "es",
            "Ministerio de Obras\nOficina de Prensa\n\nComité de Aguas\nFecha: 5/4, 10:00\n"
            "Lugar: Sala 3\n\nMás información en la oficina.",
            [("2025-04-05T10:00", "Comité de Aguas")],
        ),
    ],
)
def test_the_heading_of_each_form_names_it_whatever_its_noun(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        ("en", "Course: Basics\nStarts: 8 April 2025\nEnds: 10 April 2025\nVenue: Town Hall",
         "2025-04-08/2025-04-10"),
        ("es", "Curso: Aduanas\nInicio: 8 de abril\nFin: 10 de abril\nHorario: de 9:00 a 13:00",
         "2025-04-08/2025-04-10T09:00–13:00"),
        ("pt", "Evento: Feira\nInício: 8 de abril\nFim: 10 de abril\nLocal: Câmara",
         "2025-04-08/2025-04-10"),
    ],
)  # fmt: skip
def test_a_label_of_the_end(language: str, text: str, when: str) -> None:
    assert [day for day, _ in told(text, language)] == [when]


def test_a_time_goes_on_below_whatever_label() -> None:
    text = "Event: Clinic on labels\nDate: 8 April 2025, 10 a.m.\nPlace: Town Hall"
    assert told(text) == [("2025-04-08T10:00", "Clinic on labels")]
