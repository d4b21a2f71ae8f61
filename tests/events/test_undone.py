"""Notices that call an event off without saying when it would have been."""

from __future__ import annotations

import pytest

from calendar_service.events.extract import read
from calendar_service.events.merge import combine_all
from calendar_service.models import Bulletin, Event, Status
from tests.events.reading import day as day_of
from tests.events.reading import told
from tests.tellings import day


def bulletin(id: str, published: str, language: str, text: str) -> Bulletin:
    title, _, body = text.partition("\n\n")
    whole = f"{title}\n\n{body}"
    made = Bulletin(id=id, source=id, text=whole, language=language, title=title)
    return made.model_copy(update={"published": day(published), "body": len(title) + 2})


def lived(*bulletins: Bulletin) -> tuple[Event, ...]:
    return combine_all((one, read(one)) for one in bulletins)


ANNOUNCED = bulletin(
    "a",
    "2036-02-04",
    "en",
    "Ports to meet in Callao\n\nThe Maritime League will hold the Seminar on Green Ports on "
    "March 19, 2036, at 9 a.m. in Callao, Peru.",
)
OFF = [
    ("en", "Notice\n\nThe Seminar on Green Ports of the Maritime League has been cancelled."),
    ("en", "Seminar on Green Ports cancelled\n\nThe League regrets the trouble."),
    ("es", "Aviso\n\nLa Liga informa que el Seminario sobre Puertos Verdes ha sido cancelado."),
    ("es", "Se cancela el Seminario sobre Puertos Verdes\n\nSe devolverá el importe."),
    ("pt", "Aviso\n\nO Seminário sobre Portos Verdes, anunciado pela Liga, foi cancelado."),
]


@pytest.mark.parametrize(("language", "text"), OFF)
def test_the_notice_finds_its_event(language: str, text: str) -> None:
    (event,) = lived(ANNOUNCED, bulletin("b", "2036-03-01", language, text))
    assert event.status == Status.CANCELLED
    assert event.when is not None
    assert event.when.start.isoformat() == "2036-03-19T09:00:00"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Notice\n\nThe Seminar on Green Ports has not been cancelled."),
        ("en", "Notice\n\nVisitors of the Seminar on Green Ports cancelled their dinner."),
        ("es", "Aviso\n\nEl Seminario sobre Puertos Verdes no se cancela."),
        ("es", "Aviso\n\nEn el Seminario sobre Puertos Verdes se habló de una deuda cancelada."),
    ],
)
def test_what_calls_nothing_off(language: str, text: str) -> None:
    status = {
        event.status for event in lived(ANNOUNCED, bulletin("b", "2036-03-01", language, text))
    }
    assert status == {Status.CONFIRMED}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The story morning is cancelled. It was down for 20 May at the library."),
        ("en", "The Port Gala has been called off. It had been planned for 20 May."),
        ("es", "Se cancela la Gala del Puerto. Estaba prevista para el 20 de mayo a las 20 h."),
        ("pt", "A Gala do Porto foi cancelada. Estava marcada para 20 de maio."),
        (
            "en",
            "There will be no Night Relay this year. The park, where it should have been on 20 "
            "May, are closed.",
        ),
        ("es", "Este año no habrá Maratón de la Costa. Debía correrse el 20 de mayo."),
        ("pt", "Este ano não haverá Corrida do Sal. Estava marcada para 20 de maio."),
    ],
)
def test_the_day_of_what_is_called_off_is_in_the_next_sentence(language: str, text: str) -> None:
    (event,) = [event for event in told(text, language).events if event.when]
    assert (day_of(event), event.status) == ("2024-05-20", Status.CANCELLED)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "pt",
            "A Prefeitura anunciou, nesta segunda-feira (6), o cancelamento do show da dupla. "
            "O evento estava programado para sexta-feira, 10.",
        ),
        (
            "es",
            "El municipio anunció, este lunes, la cancelación del concierto de la banda. "
            "El recital estaba previsto para el viernes 10.",
        ),
    ],
)
def test_the_day_of_the_announcement_is_not_that_of_what_is_called_off(
    language: str, text: str
) -> None:
    (event,) = [event for event in told(text, language).events if event.when]
    assert (day_of(event), event.status) == ("2024-05-10", Status.CANCELLED)


def test_services_that_are_called_off_are_no_events() -> None:
    text = "The ferry to Rousay is cancelled. It was due on 20 May."
    assert not [event for event in told(text).events if event.when]


def test_put_off_given_new_days_and_held_in_three_languages() -> None:
    told = (
        bulletin(
            "a",
            "2036-03-15",
            "es",
            "Loja será sede\n\nEl II Congreso Andino de Apicultura se realizará del 5 al 7 de "
            "junio de 2036 en Loja, Ecuador.",
        ),
        bulletin(
            "b",
            "2036-05-20",
            "es",
            "Aviso\n\nEl II Congreso Andino de Apicultura, previsto para junio, fue postergado "
            "hasta nuevo aviso.",
        ),
        bulletin(
            "c",
            "2036-07-02",
            "en",
            "New dates\n\nThe II Andean Beekeeping Congress, postponed in May, will take place "
            "from September 10 to 12, 2036, in Loja, Ecuador.",
        ),
        bulletin(
            "d",
            "2036-09-15",
            "pt",
            "Congresso em Loja\n\nO II Congresso Andino de Apicultura foi realizado de 10 a "
            "12 de setembro, em Loja, Equador.",
        ),
    )
    steps = [lived(*told[:count]) for count in range(1, 5)]
    assert all(len(events) == 1 for events in steps)
    lives = [(event.status, str(event.when and event.when.start)) for (event,) in steps]
    assert lives == [
        (Status.CONFIRMED, "2036-06-05"),
        (Status.POSTPONED, "2036-06-05"),
        (Status.CONFIRMED, "2036-09-10"),
        (Status.CONFIRMED, "2036-09-10"),
    ]
    assert steps[-1][0].previous_starts == ("2036-06-05",)
