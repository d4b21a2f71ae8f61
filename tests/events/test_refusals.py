"""Why a time is no event, in three languages."""

from __future__ import annotations

import pytest

from calendar_service.models import Timed
from tests.events.reading import dated, reasons, told

REFUSED = [
    ("en", "deadline", "15 May 2024 Due date for abstracts for concurrent sessions"),
    ("pt", "interruption", "O Campeonato ficará paralisado entre os dias 9 e 17 de maio."),
    ("es", "interruption", "El Campeonato quedará interrumpido del 9 al 17 de mayo."),
    (
        "en",
        "corrected",
        "The hearing runs from 1 p.m. (not at the advertised time of 9 a.m.) today.",
    ),
    (
        "en",
        "announcement",
        "In a statement on May 11, the office said Peru was to host the conference.",
    ),
    (
        "es",
        "announcement",
        "En un comunicado difundido el 11 de mayo, la Secretaría habló de la conferencia.",
    ),
    ("pt", "announcement", "Em nota divulgada em 11 de maio, a Secretaria falou da conferência."),
    ("en", "announcement", "The list of meetings is based on information available on 4 June."),
    ("en", "conditional", "The hearing may be continued to 27 May if necessary."),
    ("en", "closure", "Because of the works, council offices will close on 8 May."),
    ("en", "conditional", "The strike goes ahead if on 20 May there is no new offer."),
    ("es", "conditional", "El paro será efectivo si el 20 de mayo no hay una nueva oferta."),
    ("pt", "conditional", "A greve será efetiva se até 20 de maio não houver nova proposta."),
    ("es", "closure", "Por las fiestas patrias, las oficinas cerrarán el viernes 20 de mayo."),
    ("en", "conditional", "The third lecture may have to be moved to 20 May."),
    ("en", "deadline", "The forum is open to the press; accreditation closes on 17 May."),
    ("en", "past period", "The Fair presents the results of the year that ended on 30 April."),
    ("en", "deadline", "Registration for the Forum closes on 20 May."),
    ("en", "deadline", "The Forum is open to the press; accreditation closes on 20 May."),
    ("es", "deadline", "La acreditación de prensa cierra el 20 de mayo."),
    ("pt", "deadline", "O credenciamento de jornalistas encerra em 20 de maio."),
    ("en", "deadline", "Comments must be sent before 4 p.m. on 20 May."),
    ("en", "deadline", "The deadline to join the Forum, whose terms run to 3 May 2026, is 20 May."),
    ("es", "deadline", "El plazo para entrar al Foro, creado el 3 de mayo, termina el 20 de mayo."),
    ("en", "foundation", "The Forum was founded on 7 May 2024."),
    ("en", "legal act", "The Treaty of 4 July 2023 was signed here."),
    ("en", "publication", "Last updated: 7 May 2024"),
    ("en", "period", "Exports rose between January and April 2024, and in April 2024 they fell."),
    ("en", "recording", "A recording of the webinar will be available from 20 May."),
    ("en", "procedure", "The Council today opened a public consultation on tariffs."),
    ("en", "past edition", "The last edition took place on 20 March."),
    ("en", "travel", "The train leaves Tashkent at 23:10 on 20 May."),
    ("es", "deadline", "Las inscripciones cierran el 20 de mayo."),
    ("es", "deadline", "El plazo para acreditar prensa vence el 20 de mayo."),
    ("es", "legal act", "La norma entró en vigor el 1 de mayo de 2024."),
    ("es", "procedure", "El Ministerio abrió hoy la convocatoria de becas."),
    ("pt", "deadline", "As inscrições vão até 20 de maio."),
    ("es", "closure", "No habrá atención el 20 de mayo por ser feriado."),
    ("es", "closure", "El museo permanecerá cerrado el 20 de mayo."),
    ("pt", "closure", "Não haverá expediente em 20 e 21 de maio, em razão do feriado."),
    ("pt", "foundation", "A Rede foi fundada em 2 de maio de 2024."),
    ("pt", "legal act", "O Protocolo, assinado em 2 de maio de 2024, vigora."),
]


@pytest.mark.parametrize(("language", "reason", "text"), REFUSED)
def test_a_time_that_is_no_event_has_its_reason(language: str, reason: str, text: str) -> None:
    assert reason in reasons(text, language)
    assert dated(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Forum will take place from 20 to 22 May (not 19 to 21 May)."),
        ("en", "The Forum will be held on 20 May, not on 19 May, in Leeds."),
        ("es", "El Foro se celebrará del 20 al 22 de mayo, no del 19 al 21 de mayo."),
        ("pt", "O Fórum realiza-se a 20 de maio (e não a 19 de maio)."),
    ],
)
def test_a_day_that_is_not_meant_is_none(language: str, text: str) -> None:
    assert [day for day, _ in dated(text, language)] == ["2024-05-20"]


def test_the_number_of_a_house_is_no_hour() -> None:
    text = "The Forum takes place at 1 Abbey Yard, Westminster, on 20 May at 17:00."
    assert [e.when.start.hour for e in told(text).events if isinstance(e.when, Timed)] == [17]
    text = "The Forum meets at 9 Monday, 20 May."
    assert [e.when.start.hour for e in told(text).events if isinstance(e.when, Timed)] == [9]


def test_a_deadline_does_not_take_the_event_of_the_same_sentence() -> None:
    text = "Applications close on 10 May and the Port Forum will be held on 20 May."
    assert dated(text) == [("2024-05-20", "Port Forum")]


def test_hours_of_a_house_are_no_meetings() -> None:
    assert dated("Office hours: Monday to Friday, 9:00 to 17:00.") == []


def test_hours_at_which_somebody_serves_are_no_meetings() -> None:
    plenary = "El 8 de octubre, Pleno ordinario, a las 9:30 h.\n\n"
    text = plenary + "La oficina atiende de 8:30 a 17:00 h, con cita previa."
    assert len(dated(text, language="es")) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "On 12 May at 2 pm we hold a meeting with the office in Lagos, where it will be 3 pm.",
        ),
        (
            "es",
            "El 12 de mayo, a las 14:00, se celebra una reunión con Madrid, donde serán las 21:00.",
        ),
        ("pt", "A 12 de maio, às 14h00, há uma reunião com Brazzaville, onde serão 13h00."),
    ],
)
def test_the_hour_that_it_is_elsewhere_is_no_meeting(language: str, text: str) -> None:
    assert len(dated(text, language=language)) == 1


def test_a_day_of_a_month_is_not_the_hours_of_a_house() -> None:
    text = "Forum with the tax office, Arica: 20/05/2024, 9:00\nCourse on soils: 21/05/2024, 9:00\n"
    assert ("2024-05-20", "Forum with the tax office") in dated(text)


def test_a_noun_that_is_also_a_verb_of_applying_names_events() -> None:
    assert dated("The Book Fair will be held on 8 June in Leeds.") == [("2024-06-08", "Book Fair")]
    assert dated("Please book your places for the Fair by 8 June.") == []
    assert dated("Seats for the Fair: book on 8 June at the town hall.") == []


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "pt",
            "O diretor dará conta dos resultados num encontro com jornalistas, no dia 20 de maio.",
            [("2024-05-20", "Encontro com jornalistas")],
        ),
        (
            "es",
            "Hablará de los resultados en una charla con vecinos, el 20 de mayo.",
            [("2024-05-20", "Charla con vecinos")],
        ),
        ("pt", "Os resultados serão divulgados no dia 20 de maio.", []),
    ],
)
def test_what_is_spoken_of_at_an_event_is_no_deadline(
    language: str, text: str, found: list[tuple[str, str]]
) -> None:
    assert dated(text, language) == found


def test_a_day_at_the_head_of_a_sentence_takes_no_hour_of_the_one_before() -> None:
    text = "A feira abre amanhã às 9h00. Na sexta-feira, 10, pelas 15 horas, há um concerto."
    assert [day for day, _ in dated(text, "pt")] == ["2024-05-07", "2024-05-10"]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "es",
            "Habrá un concierto el 20 de mayo, Día Mundial de las Abejas, a las 18:00.",
            ["2024-05-20"],
        ),
        (
            "pt",
            "O concerto será em 20 de maio (Dia Mundial das Abelhas), às 18h.",
            ["2024-05-20"],
        ),
        ("en", "The concert is on 20 May, World Bee Day, at 6 p.m.", ["2024-05-20"]),
        ("es", "El Día Mundial de las Abejas, el 20 de mayo, recuerda el congreso.", []),
    ],
)
def test_what_a_day_is_called_by_the_way_takes_no_event_from_it(
    language: str, text: str, found: list[str]
) -> None:
    assert [day for day, _ in dated(text, language)] == found


def test_a_decision_that_is_put_off_is_not_the_meeting() -> None:
    text = "The Board had put off the decision at its meeting of 20 May."
    assert [str(e.status) for e in told(text).events] == ["confirmed"]


def test_a_former_slot_that_was_pencilled_in_says_nothing_of_the_new_one() -> None:
    text = "The Port Gala, which had been pencilled in for 21 May, was brought forward to 20 May."
    assert [str(e.status) for e in told(text).events if e.when] == ["confirmed"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "La asamblea será el 20 de mayo a las 19:00 en primera convocatoria y a las 19:30 en "
            "segunda.",
        ),
        (
            "es",
            "La asamblea será el 20 de mayo, en primera convocatoria a las 19:00 y, en segunda, a "
            "las 19:30.",
        ),
        (
            "pt",
            "A assembleia será em 20 de maio, às 19h em primeira convocação e às 19h30 em segunda.",
        ),
    ],
)
def test_a_second_call_is_no_other_meeting(language: str, text: str) -> None:
    (found,) = told(text, language).events
    assert isinstance(found.when, Timed)
    assert (found.when.start.hour, found.when.start.minute) == (19, 0)


def test_a_bill_is_presented_without_a_presentation() -> None:
    text = "El proyecto de ley de alquiler fue presentado el 30 de abril."
    assert dated(text, "es") == []
    text = "El libro de Ana Ríos fue presentado el 30 de abril."
    assert dated(text, "es") == [("2024-04-30", "Presentación del libro de Ana Ríos")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La ministra viajó este viernes a Lima para participar en el Foro del Agua."),
        ("es", "La delegación llegará el lunes a Quito a fin de asistir a la Cumbre del Clima."),
        ("en", "The minister flew on Monday to Oslo to attend the Ocean Summit."),
        ("pt", "A ministra viaja na segunda-feira a Lisboa para participar no Fórum do Mar."),
        ("es", "La reunión fue solicitada por los veinte países el martes."),
        ("en", "The session was requested by twenty members on Tuesday."),
        ("es", "La Feria emitió un comunicado este jueves para anunciar la suspensión."),
    ],
)  # fmt: skip
def test_the_day_of_a_journey_or_a_request_is_none_of_the_event(language: str, text: str) -> None:
    assert dated(text, language) == []


def test_an_agenda_of_events_is_no_event() -> None:
    assert dated("El calendario de reuniones del 20 de mayo puede consultarse aquí.", "es") == []
    assert dated("La agenda de la reunión del 20 de mayo tiene tres puntos.", "es")


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("en", "The applications will be put to the Board at its meeting of 20 May.", "Board"),
        ("en", "The committee will consider the applications on 20 May.", "committee"),
        ("es", "El Subcomité de Riego tratará las observaciones el 20 de mayo.", "Subcomité"),
        (
            "es",
            "Quienes tengan propuestas pueden acudir a la charla que se hará el 20 de mayo.",
            "harla",
        ),
        (
            "pt",
            "O resultado será submetido à diretoria em sua reunião de 20 de maio.",
            "da diretoria",
        ),
    ],
)
def test_a_paper_that_an_event_deals_with_has_no_last_day(
    language: str, text: str, title: str
) -> None:
    ((day, found),) = dated(text, language)
    assert day == "2024-05-20"
    assert title in found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La recepción de propuestas se realizará del 20 al 25 de mayo."),
        ("es", "Las inscripciones al taller abren el 20 de mayo."),
        ("en", "Applications for the workshop close on 20 May."),
        ("pt", "As inscrições para a oficina terminam a 20 de maio."),
    ],
)
def test_what_is_handed_in_for_an_event_has_a_last_day(language: str, text: str) -> None:
    assert dated(text, language) == []


def test_a_day_before_the_word_of_who_says_it_is_that_of_the_event() -> None:
    text = "La Cámara realizará una misión comercial a Quito del 25 al 29 de mayo, anunció Ruiz."
    assert [day for day, _ in dated(text, "es")] == ["2024-05-25"]
    assert dated("El martes, anunció la Cámara, habrá un nuevo plan de pesca.", "es") == []


def test_a_day_of_this_month_is_not_in_the_next() -> None:
    text = "La Feria se celebrará el próximo 29 del presente mes."
    assert dated(text, "es") == [("2024-05-29", "Feria")]
