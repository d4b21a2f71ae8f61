"""One instant told in several towns is one meeting."""

from __future__ import annotations

import pytest

from calendar_service.models import Timed
from tests.events.reading import told

ONE = [
    (
        "en",
        "A joint meeting will be held online on 20 May.\n\nLondon 13:00 BST\nToronto 08:00 EDT\n"
        "Singapore 20:00 SGT\n",
        ("Joint meeting", 13, "Europe/London"),
    ),
    (
        "en",
        "The webinar on soils is on 20 May at 15:00 UTC.\n\n- Nairobi 18:00\n- Lagos 16:00\n",
        ("Webinar on soils", 15, "UTC"),
    ),
    (
        "en",
        "The last talk on soils is on 20 May, online.\n\nBogotá, Lima and Panama City: 10:00\n"
        "Mexico City and San José: 09:00\nSantiago: 11:00\n",
        ("Last talk on soils", 10, "America/Bogota"),
    ),
    (
        "en",
        "A webinar on soils follows on 20 May at 10:00 in Lusaka, Harare and Maputo, 11:00 in Dar "
        "es Salaam.",
        ("Webinar on soils", 10, "Africa/Lusaka"),
    ),
    (
        "en",
        "A webinar on soils will be held on 20 May at 7 p.m. Santiago time, which is 11 a.m. on "
        "21 May in Wellington.",
        ("Webinar on soils", 19, "America/Santiago"),
    ),
    (
        "pt",
        "O seminário sobre solos é em 20 de maio, às 14h00 de Lisboa e Luanda, 13h00 de São Tomé "
        "e 12h00 da Praia.",
        ("Seminário sobre solos", 14, "Europe/Lisbon"),
    ),
    (
        "pt",
        "O seminário sobre solos é em 20 de maio, às 14h00 dos Açores (15h00 na Madeira e nas "
        "Canárias, 13h00 na Praia).",
        ("Seminário sobre solos", 14, "Atlantic/Azores"),
    ),
    (
        "es",
        "El seminario sobre suelos es el 20 de mayo a las 14h00 de Lima (15h00 en Caracas y en La "
        "Paz, 13h00 en San José).",
        ("Seminario sobre suelos", 14, "America/Lima"),
    ),
    (
        "es",
        "El seminario sobre suelos será en línea el 20 de mayo.\n\nLima: 10:00\nMadrid: 17:00\n",
        ("Seminario sobre suelos", 10, "America/Lima"),
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), ONE)
def test_clocks_of_several_towns(language: str, text: str, expected: tuple[str, int, str]) -> None:
    (event,) = [event for event in told(text, language).events if event.when]
    assert isinstance(event.when, Timed)
    assert (event.title, event.when.start.hour, str(event.when.zone)) == expected


def test_concerts_in_several_towns_stay_apart() -> None:
    text = "The recital is on 20 May 2024.\n\nLondon 13:00\nParis 16:00\nRome 20:00\n"
    assert len([event for event in told(text).events if event.when]) > 2
