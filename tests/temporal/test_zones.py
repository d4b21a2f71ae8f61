"""Time zones as texts say them, and the law that holds on the day."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.temporal.told import reading_of


def zones(text: str, language: str, *countries: str) -> list[str | None]:
    slots = reading_of(text, language, "2024-05-15", *countries).slots
    return [slot.zone or ("local" if slot.local else None) for slot in slots]


def instants(text: str, language: str, *countries: str) -> list[str]:
    """The beginnings of the slots in UTC."""
    found = []
    for slot in reading_of(text, language, None, *countries).slots:
        assert slot.zone
        start = datetime.combine(slot.days[0].first, slot.clocks[0].start, ZoneInfo(slot.zone))
        found.append(f"{start.astimezone(UTC):%Y-%m-%d %H:%M}")
    return found


@pytest.mark.parametrize(
    ("language", "text", "zone"),
    [
        ("en", "3 June, 15:00 (COL time)", "America/Bogota"),
        ("en", "3 June, 15:00 Geneva time", "Europe/Zurich"),
        ("en", "3 June at 3 p.m. Lima time", "America/Lima"),
        ("en", "3 June, 15:00 Chilean time", "America/Santiago"),
        ("en", "3 June, 15:00 Colombia/Peru time", "America/Bogota"),
        ("en", "3 June, 15:00 Central European Summer Time", "Europe/Paris"),
        ("en", "3 June, 15:00 U.S. Eastern Time", "America/New_York"),
        ("en", "3 June, 15:00 (Mexico City time)", "America/Mexico_City"),
        ("en", "3 June at 15:00 (UTC−03:00)", "Etc/GMT+3"),
        ("en", "3 June at 15:00 (local time)", "local"),
        ("es", "el 3 de junio a las 15:00, hora de Lima", "America/Lima"),
        ("es", "el 3 de junio a las 15:00 (hora Perú)", "America/Lima"),
        ("es", "el 3 de junio a las 15:00 hora colombiana", "America/Bogota"),
        ("es", "el 3 de junio a las 15 horas de Chile", "America/Santiago"),
        ("es", "el 3 de junio a las 15:00 hrs. (hora de Ciudad de México)", "America/Mexico_City"),
        (
            "es",
            "el 3 de junio a las 15:00 horas, tiempo del centro de México",
            "America/Mexico_City",
        ),
        ("es", "el 3 de junio a las 15:00 hora local", "local"),
        ("pt", "3 de junho, às 15h (horário de Brasília)", "America/Sao_Paulo"),
        ("pt", "3 de junho, às 15h (de Brasília), em Manaus", "America/Sao_Paulo"),
        ("pt", "3 de junho, às 15h de Lisboa", "Europe/Lisbon"),
        ("pt", "3 de junho, às 15h, hora de Lisboa", "Europe/Lisbon"),
        ("pt", "3 de junho, às 15h (hora local)", "local"),
    ],
)
def test_zone_phrase(language: str, text: str, zone: str) -> None:
    assert zones(text, language) == [zone]


@pytest.mark.parametrize(
    ("abbreviation", "country", "zone"),
    [
        ("IST", "IN", "Asia/Kolkata"),
        ("IST", "IE", "Europe/Dublin"),
        ("IST", "IL", "Asia/Jerusalem"),
        ("CST", "US", "America/Chicago"),
        ("CST", "CN", "Asia/Shanghai"),
        ("CST", "MX", "America/Mexico_City"),
        ("BST", "GB", "Europe/London"),
        ("BST", "BD", "Asia/Dhaka"),
        ("EST", "US", "America/New_York"),
        ("EST", "AU", "Australia/Sydney"),
    ],
)
def test_abbreviation_by_country(abbreviation: str, country: str, zone: str) -> None:
    assert zones(f"3 June, 15:00 {abbreviation}", "en", country) == [zone]


@pytest.mark.parametrize(
    ("text", "country", "instant"),
    [
        # EST said in July is the wall clock of the place
        ("16 July 2024, 15:00 EST", "US", "2024-07-16 19:00"),
        ("16 January 2024, 15:00 EST", "US", "2024-01-16 20:00"),
        # Mexico keeps one time since the end of October 2022
        ("16 July 2022, 15:00 Mexico City time", "MX", "2022-07-16 20:00"),
        ("16 July 2023, 15:00 Mexico City time", "MX", "2023-07-16 21:00"),
        # Brazil since 2019
        ("16 January 2019, 15:00 Brasilia time", "BR", "2019-01-16 17:00"),
        ("16 January 2020, 15:00 Brasilia time", "BR", "2020-01-16 18:00"),
        # Chile moves its clocks in September, in 2022 a week late
        ("8 September 2022, 15:00 Santiago time", "CL", "2022-09-08 19:00"),
        ("8 September 2023, 15:00 Santiago time", "CL", "2023-09-08 18:00"),
        ("16 August 2023, 10:00 Chilean time", "CL", "2023-08-16 14:00"),
    ],
)
def test_law_of_the_day(text: str, country: str, instant: str) -> None:
    assert instants(text, "en", country) == [instant]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "16 August 2023, 10:00 Chilean time / 09:00 Colombia/Peru time / 08:00 Mexico time"),
        ("en", "16 August 2023\n10:00 Chilean time\n09:00 Colombia/Peru time\n08:00 Mexico time"),
        (
            "en",
            "16 August 2023, 10:00 a.m. (Santiago), 9:00 a.m. (Bogotá), 8:00 a.m. (Mexico City)",
        ),
        ("es", "16 de agosto de 2023, 10:00 hora de Chile, 09:00 hora de Colombia y Perú"),
        ("es", "16 de agosto de 2023, 08:00 (México), 09:00 (Colombia y Perú), 10:00 (Chile)"),
        ("pt", "16 de agosto de 2023, 11h (horário de Brasília), 9h (horário de Bogotá)"),
    ],
)
def test_one_instant_in_several_zones(language: str, text: str) -> None:
    assert instants(text, language) == ["2023-08-16 14:00"]
    (slot,) = reading_of(text, language, None).slots
    assert slot.warnings == ()


def test_zones_that_contradict_each_other() -> None:
    text = "16 August 2023, 10:00 Chilean time / 10:00 Colombian time / 8:00 Mexico time"
    (slot,) = reading_of(text, "en", None).slots
    assert slot.warnings == ("10:00 America/Santiago is not 10:00 America/Bogota on 2023-08-16",)


def test_all_times_are_in_one_zone() -> None:
    text = "Programme (all times are Lima time)\n3 June\n9:00 Opening\n10:30 Panel"
    assert zones(text, "en")[1:] == ["America/Lima", "America/Lima"]


@pytest.mark.parametrize(
    "text",
    ["3 June, 15:00, for the first time", "3 June at 15:00, Art Room", "3 June, 15:00 Good times"],
)
def test_what_is_no_zone(text: str) -> None:
    assert zones(text, "en") == [None]


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("a las 11:00 horas (UTC/GMT-3)", "Etc/GMT+3"),
        ("a las 11:00 (GMT / UTC -05:00)", "Etc/GMT+5"),
        ("a las 11:00 (GMT menos 3)", "Etc/GMT+3"),
        ("a las 11:00 (UTC más 2)", "Etc/GMT-2"),
        ("a las 11:00 (UTC/GMT)", "UTC"),
    ],
)
def test_an_offset_may_name_its_origin_twice_or_its_sign_in_words(text: str, zone: str) -> None:
    assert zones(text, "es") == [zone]
