"""Status and change: cancelled, postponed, moved, tentative."""

from __future__ import annotations

import pytest

from calendar_service.models import Status
from calendar_service.record import facts
from tests.events.reading import day, told
from tests.events.telling import events

STANDING = [
    ("es", "El Trofeo de la Sierra (20 de mayo) no se celebra por la nieve.", Status.CANCELLED),
    ("pt", "O Troféu do Marão (20 de maio) não se realiza.", Status.CANCELLED),
    ("en", "The Port Forum on 20 May has been cancelled.", Status.CANCELLED),
    ("en", "The Port Forum, set for 20 May, is postponed sine die.", Status.POSTPONED),
    ("en", "The Port Forum is on 20 May. It has been called off.", Status.CANCELLED),
    ("en", "The Port Forum is on 20 May. The train is cancelled.", Status.CONFIRMED),
    ("en", "The Port Forum is on 20 May. It has not been cancelled.", Status.CONFIRMED),
    ("es", "La feria es el 20 de mayo. Fue suspendida por la lluvia.", Status.CANCELLED),
    ("pt", "A feira é no dia 20 de maio. Foi adiada sem nova data.", Status.POSTPONED),
    ("en", "The Port Forum is expected to take place on 20 May.", Status.TENTATIVE),
    ("en", "The Port Forum, subject to security clearance, is on 20 May.", Status.TENTATIVE),
    ("en", "The Port Forum is NOT going ahead on 20 May.", Status.CANCELLED),
    ("en", "The hearing in Lae on 20 May stands adjourned.", Status.POSTPONED),
    (
        "en",
        "The Kasane Weekend is still foreseen for 20 May, depending on sponsors.",
        Status.TENTATIVE,
    ),
    (
        "en",
        "The inquest opens in Truro on 20 May and is expected to last a week.",
        Status.CONFIRMED,
    ),
    ("en", "The Port Forum on 20 May is not affected and goes ahead.", Status.CONFIRMED),
    ("es", "El concierto de la Banda del 20 de mayo queda cancelado.", Status.CANCELLED),
    ("pt", "O clube decidiu adiar a Feira do Livro de 20 de maio para o outono.", Status.POSTPONED),
    ("es", "La Asamblea de Socios del 20 de mayo se suspende hasta nuevo aviso.", Status.POSTPONED),
    ("es", "El concierto de la Banda del 20 de mayo queda suspendido por obras.", Status.CANCELLED),
    ("pt", "O passeio ao Faro, marcado para 20 de maio, está suspenso.", Status.CANCELLED),
    ("es", "Se prevé que la Feria del Lago se realice el 20 de mayo.", Status.TENTATIVE),
    ("pt", "A Feira do Livro de 20 de maio é adiada sem nova data.", Status.POSTPONED),
    ("pt", "Foi adiado para 20 de maio o concerto da Banda.", Status.CONFIRMED),
    ("es", "La asamblea de socios se pospone al lunes 20 de mayo.", Status.CONFIRMED),
    ("en", "The Port Forum has been postponed to Monday, 20 May.", Status.CONFIRMED),
    ("en", "The Port Forum is being rescheduled to Monday, May 20, at 7:30 a.m.", Status.CONFIRMED),
    ("en", "The Port Forum of 20 May has been postponed until 2025.", Status.POSTPONED),
    (
        "en",
        "The Port Forum was due on 20 May, but the body announced a decision to reschedule the"
        " event for the autumn.",
        Status.POSTPONED,
    ),
    ("en", "The Port Forum of 14 May was cancelled and moved to 20 May.", Status.CONFIRMED),
    (
        "es",
        "El Foro del Mar del 14 de mayo fue cancelado y reprogramado para el 20 de mayo.",
        Status.CONFIRMED,
    ),
    (
        "pt",
        "O Fórum do Mar de 14 de maio foi cancelado e remarcado para 20 de maio.",
        Status.CONFIRMED,
    ),
    ("en", "The 76th Port Congress shall not proceed in Jakarta on 20 May.", Status.CANCELLED),
    ("en", "The Port Forum is no longer going ahead on 20 May.", Status.CANCELLED),
    ("pt", "O Fórum das Bacias deverá ocorrer em 20 de maio.", Status.TENTATIVE),
    ("en", "The Port Forum, due to open on 20 May, is put off to the autumn.", Status.POSTPONED),
    ("es", "La Feria del Libro, que debía abrir el 20 de mayo, quedó para 2025.", Status.POSTPONED),
    ("pt", "O Fórum das Bacias, anunciado para 20 de maio, ficou para 2025.", Status.POSTPONED),
    ("pt", "Foi desmarcada a reunião da Comissão de Pescas de 20 de maio.", Status.CANCELLED),
]

WEEKDAYS = [
    ("en", "The recital is on Sunday, 12 May at 6 p.m. Sunday's recital was cancelled."),
    (
        "es",
        "El recital será el domingo 12 de mayo a las 18 h. El recital del domingo fue cancelado.",
    ),
    ("pt", "O recital será no domingo, 12 de maio, às 18h. O recital de domingo foi cancelado."),
]

MOVED = [
    ("en", "The Port Forum of 14 May was postponed; it has been rescheduled for 21 May."),
    ("en", "The Port Forum, which had been set for 14 May, will now take place on 21 May."),
    ("en", "The Chamber has moved the Port Forum from 14 May to 21 May."),
    ("en", "The Port Forum originally scheduled for 14 May is being rescheduled to 21 May."),
    ("en", "Tuesday, May 14: The Port Forum is postponed to May 21, from 10 a.m. to 2 p.m."),
    ("en", "The Port Forum on May 14 is postponed to May 21, from 10 a.m. to 2 p.m."),
    ("es", "El Foro del Mar del 14 de mayo se pospone al 21 de mayo, de 10 a 14 horas."),
    ("pt", "O Fórum do Mar de 14 de maio foi adiado para 21 de maio, das 10h às 14h."),
    ("es", "El Foro del Mar, que debía ser el 14 de mayo, fue reprogramado para el 21 de mayo."),
    ("es", "El Foro del Puerto se pospuso del 14 al 21 de mayo."),
    ("pt", "O Fórum do Mar, marcado para 14 de maio, foi transferido para 21 de maio."),
    ("es", "La charla, que no pudo hacerse el 14 de mayo, tendrá lugar el 21 de mayo."),
    ("pt", "A aula magna, que seria em 14 de maio, foi transferida para 21 de maio."),
    ("en", "The Port Forum will no longer be held on 14 May; the new date is 21 May."),
    ("en", "The Port Forum, due to open on 14 May, is adjourned to 21 May."),
    ("es", "El Foro del Mar, planeado para el 14 de mayo, se correrá al martes 21 de mayo."),
    ("es", "Las Consultas, que se habían acordado para el 14 de mayo, se retrasan al 21 de mayo."),
    ("es", "La Asamblea de Socios no se hará el 14 de mayo sino el 21 de mayo."),
    ("es", "En lugar del 14 de mayo, la Asamblea de Socios se celebrará el 21 de mayo."),
    ("pt", "O Fórum do Mar, previsto para 14 de maio em Santos (SP), passou para 21 de maio."),
    (
        "pt",
        "A assembleia, convocada para 14 de maio, realiza-se afinal na terça-feira, 21 de maio.",
    ),
    ("pt", "A Assembleia Geral convocada para 14 de maio transita para 21 de maio."),
    ("es", "La Asamblea de Socios convocada para el 14 de mayo se va al 21 de mayo."),
    ("en", "The General Meeting called for 14 May slips to 21 May."),
    ("pt", "A Assembleia Geral não será em 14 de maio, mas em 21 de maio."),
    ("pt", "A Feira do Mel foi transferida do dia 14 para o dia 21 de maio."),
    ("es", "La Feria de la Miel, prevista para el 14 de mayo, quedó para el día 21."),
    ("es", "La Feria de la Miel, que debía abrir el 14 de mayo en Talca, se corre al 21."),
    ("es", "La Junta pospuso la Asamblea de Socios del 14 de mayo para el 21, en su sede."),
    ("pt", "O Fórum do Mar, previsto para 14 de maio, ficou para o dia 21."),
    ("pt", "O Fórum do Mar, previsto para 14 de maio, foi adiado para 21, no mesmo local."),
    ("pt", "A direção remarcou a Feira do Mel de 14 de maio para o dia 21."),
]

TWO_EVENTS = [
    ("en", "The Port Forum, due to open on 14 May, moves; the Youth Summit starts on 21 May."),
    ("es", "El Foro Textil del 14 de mayo sigue en pie y el Taller de Riego pasa al 21 de mayo."),
    ("pt", "O Fórum do Mar, marcado para 14 de maio, precede a Oficina de Rega, a 21 de maio."),
    ("es", "La Feria será el 14 de mayo y no solo en Loja, sino el 21 de mayo en Cuenca."),
]

CORRECTED = [
    ("en", "Where it said “the Port Forum is held on 14 May”, it should say “on 21 May”."),
    (
        "en",
        "In our bulletin of 30 April the date of the Port Forum was given as 14 May. It is 21 May.",
    ),
    ("en", "For “Port Forum, 14 May 2024” read “Port Forum, 21 May 2024”."),
    ("es", "Donde dice «el Foro del Mar será el 14 de mayo» debe decir «será el 21 de mayo»."),
    ("es", "El Foro del Mar, que por error se anunció para el 14 de mayo, es el 21 de mayo."),
    ("pt", "Onde se lê “o Fórum do Mar será em 14 de maio”, leia-se “será em 21 de maio”."),
    ("pt", "Por lapso, indicou-se 14 de maio. O Fórum do Mar realiza-se a 21 de maio."),
]

RENEWED = [
    ("en", "The Port Forum was set for 14 May. It has now been fixed for 21 May."),
    ("en", "The Port Forum planned for 14 May has been postponed. It will now be on 21 May."),
    ("es", "El Foro del Mar del 14 de mayo ha sido aplazado. La nueva fecha es el 21 de mayo."),
    ("pt", "O Fórum do Mar, previsto para 14 de maio, foi adiado. Realiza-se a 21 de maio."),
    ("pt", "O Fórum do Mar de 14 de maio foi adiado. A nova data é 21 de maio."),
]

FORMER_ENDS = [
    ("en", "The exhibition “Sails”, which was to close on 14 May, remains open until 30 June."),
    ("es", "La exposición «Velas», que cerraba el 14 de mayo, se prorroga hasta el 30 de junio."),
    ("pt", "A exposição “Velas”, que terminaria em 14 de maio, foi prorrogada até 30 de junho."),
]

NEW_HOURS = [
    ("en", "The public hearing on 14 May will begin at 18:30 rather than at 17:00."),
    ("es", "La audiencia pública del 14 de mayo comenzará a las 18:30 y no a las 17:00."),
    ("pt", "A audiência pública de 14 de maio começará às 18h30, e não às 17h."),
]


@pytest.mark.parametrize(("language", "text", "status"), STANDING)
def test_the_text_says_how_an_event_stands(language: str, text: str, status: Status) -> None:
    (event,) = (e for e in told(text, language).events if e.when)
    assert (event.status, day(event)) == (status, "2024-05-20")


@pytest.mark.parametrize(("language", "text"), WEEKDAYS)
def test_what_was_cancelled_on_a_weekday_was_yet_to_come(language: str, text: str) -> None:
    (event,) = (e for e in told(text, language).events if e.when)
    assert (day(event), event.status) == ("2024-05-12", Status.CANCELLED)


@pytest.mark.parametrize(("language", "text"), MOVED)
def test_what_was_moved_is_one_event_that_knows_its_old_day(language: str, text: str) -> None:
    (event,) = (e for e in told(text, language).events if e.when)
    assert (day(event), event.previous_starts) == ("2024-05-21", ("2024-05-14",))
    assert event.status is Status.CONFIRMED


@pytest.mark.parametrize(("language", "text"), TWO_EVENTS)
def test_the_day_of_one_event_is_not_the_old_day_of_another(language: str, text: str) -> None:
    days = [day(e) for e in told(text, language).events if e.when and not e.previous_starts]
    assert days == ["2024-05-14", "2024-05-21"]


@pytest.mark.parametrize(("language", "text"), RENEWED)
def test_the_sentence_after_may_tell_the_new_day(language: str, text: str) -> None:
    (event,) = (e for e in told(text, language).events if e.when)
    assert (day(event), event.previous_starts) == ("2024-05-21", ("2024-05-14",))
    assert event.status is Status.CONFIRMED


def test_another_event_and_another_time_replace_no_day() -> None:
    other = "The Port Forum of 14 May has been postponed. The Youth Summit will be held on 21 May."
    again = "The Port Forum, scheduled for 14 May, is free. It will be held again on 21 May."
    for text in (other, again):
        assert [day(e) for e in told(text).events if e.when] == ["2024-05-14", "2024-05-21"]


@pytest.mark.parametrize(("language", "text"), CORRECTED)
def test_what_was_said_in_error_is_no_event(language: str, text: str) -> None:
    assert {day(e) for e in told(text, language).events if e.when} <= {"2024-05-21"}


@pytest.mark.parametrize(("language", "text"), FORMER_ENDS)
def test_the_day_on_which_something_was_to_end_is_no_event(language: str, text: str) -> None:
    assert not [e for e in told(text, language).events if e.when]


@pytest.mark.parametrize(("language", "text"), NEW_HOURS)
def test_the_hour_that_no_longer_holds_is_no_event(language: str, text: str) -> None:
    (event,) = told(text, language).events
    assert event.when is not None
    assert event.when.start.isoformat() == "2024-05-14T18:30:00"


def test_a_span_of_days_is_no_move_when_a_clause_stands_between() -> None:
    text = (
        "Se pospone hasta nuevo aviso la Feria del Mar, que se iba a celebrar del 20 al 22 de mayo."
    )
    (event,) = (e for e in told(text, "es").events if e.when)
    assert (event.status, day(event), event.previous_starts) == (
        Status.POSTPONED,
        "2024-05-20",
        (),
    )


def test_a_second_event_with_a_time_of_its_own_is_not_the_old_time_of_the_first() -> None:
    text = (
        "Se anunciaron el Foro de Semillas, que se celebrará el 20 de mayo, "
        "y el Seminario de Suelos, previsto para el 27 de mayo en Arica."
    )
    told_of = [(day(e), e.previous_starts) for e in told(text, "es").events]
    assert told_of == [("2024-05-20", ()), ("2024-05-27", ())]


@pytest.mark.parametrize(
    ("text", "day", "venue"),
    [
        (
            "The public hearing, originally planned for 13 May at the Guildhall, will be held on "
            "20 May at the Town Hall.",
            "2024-05-20",
            "Town Hall",
        ),
        (
            "La audiencia pública, programada originalmente para el 13 de mayo en el Teatro "
            "Municipal, se hará el 20 de mayo en el Aula Magna.",
            "2024-05-20",
            "Aula Magna",
        ),
        (
            "A audiência pública, inicialmente marcada para 13 de maio no Teatro Municipal, "
            "realiza-se a 20 de maio no Salão Nobre.",
            "2024-05-20",
            "Salão Nobre",
        ),
    ],
)
def test_what_was_planned_at_first_is_neither_the_day_nor_the_place(
    text: str, day: str, venue: str
) -> None:
    (found,) = events(text)
    assert [found.when and found.when.start.isoformat()] == [day]
    assert [found.place and found.place.name] == [venue]


@pytest.mark.parametrize(
    ("language", "notes", "expected"),
    [
        ("en", "* Provisional. The host has asked for time.", "tentative"),
        ("en", "* Cancelled.", "cancelled"),
        ("en", "* With supper.", "confirmed"),
        ("en", "** Provisional.", "confirmed"),
        ("es", "(*) Fecha por confirmar.", "tentative"),
    ],
)
def test_a_line_of_a_table_points_at_its_note(language: str, notes: str, expected: str) -> None:
    text = f"Forum on tides | Lima | 20 May 2024\nForum on salt | Cusco | 22 May 2024*\n\n{notes}"
    if language == "es":
        text = text.replace("Forum on", "Foro de").replace("May", "de mayo de")
    first, second = events(text, language)
    assert (first.status.value, second.status.value) == ("confirmed", expected)


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("es", "La Cámara informó del aplazamiento de la Feria Textil prevista para el 20 de mayo.",
         "postponed"),
        ("pt", "O adiamento da Feira Náutica prevista para 20 de maio foi anunciado.", "postponed"),
        ("es", "La sesión para decidir la suspensión del pacto será el 20 de mayo.", "confirmed"),
        ("es", "La Feria Textil se aplaza al 20 de mayo.", "confirmed"),
    ],
)  # fmt: skip
def test_what_is_put_off_and_what_is_only_discussed(language: str, text: str, status: str) -> None:
    assert [str(e.status) for e in told(text, language).events if e.when] == [status]


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Thursday's noon rally at the Port Gate is cancelled.", ["2024-05-09T12:00:00"]),
        ("Friday's 8 p.m. concert in Leeds will go ahead.", ["2024-05-10T20:00:00"]),
        ("Saturday's 10 a.m. workshop in Truro has been moved to Monday.", ["2024-05-13"]),
        ("Tomorrow's noon news will be read by Ann Lee.", []),
        ("Monday's 6 a.m. ferry will not sail.", []),
    ],
)
def test_the_day_and_hour_of_an_event_before_its_noun(text: str, starts: list[str]) -> None:
    found = (e for e in told(text, "en").events if e.when)
    assert [facts(event)["start"] for event in found] == starts
