"""Times that stand apart from their day: agendas, tables, labels, one clock for many days."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from calendar_service.bulletins import split
from calendar_service.bulletins.document import Document
from calendar_service.bulletins.files import read_path
from calendar_service.temporal.mention import Clock, DayRange, Reference, Slot
from calendar_service.temporal.pipeline import read
from tests.temporal.told import read_told

SAMPLE = Path(__file__).parents[2] / "data" / "bulletins" / "pacific-alliance-2023-07-10.txt"
PUBLISHED = "2024-05-15"


@pytest.fixture(scope="module")
def agenda() -> list[Slot]:
    """The timed slots of the bulletin with the schedule of three days in August 2023."""
    (document,) = read_path(str(SAMPLE))
    assert isinstance(document, Document)
    bulletin = next(one for one in split(document) if "Schedule of activities" in one.text)
    reading = read(bulletin.text, "en", Reference(published=bulletin.published))
    return [slot for slot in reading.slots if slot.clocks]


def test_lines_of_an_agenda(agenda: list[Slot]) -> None:
    def line(day: int, start: time, end: time, minutes: int | None) -> tuple[object, ...]:
        days = (DayRange(date(2023, 8, day), date(2023, 8, day)),)
        return days, (Clock(start, end),), "America/Bogota", minutes

    assert [(s.days, s.clocks, s.zone, s.duration) for s in agenda[:5]] == [
        line(9, time(9), time(9, 30), 30),
        line(9, time(9, 30), time(10, 35), 45),
        line(9, time(14), time(15, 30), 90),
        line(16, time(9), time(11, 20), 120),
        line(17, time(9), time(16), None),
    ]


def test_durations_that_contradict_their_clocks(agenda: list[Slot]) -> None:
    assert [slot.warnings for slot in agenda[:5]] == [
        (),
        ("45 minutes contradict 09:30 to 10:35",),
        (),
        ("120 minutes contradict 09:00 to 11:20",),
        (),
    ]


def test_one_instant_told_in_three_zones_below_its_day(agenda: list[Slot]) -> None:
    (slot,) = agenda[5:]
    assert slot.zone
    assert slot.warnings == ()
    start = datetime.combine(slot.days[0].first, slot.clocks[0].start, ZoneInfo(slot.zone))
    assert start.astimezone(UTC) == datetime(2023, 8, 9, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "text", "read_as"),
    [
        (
            "en",
            "Dates: 3 June 2024\nTime: 10:00 - 12:00 (Lima time)\nPlace: Hall 3",
            "2024-06-03 10:00-12:00 @America/Lima",
        ),
        ("en", "Time: 3:30 PM\nDate: June 3", "2024-06-03 15:30"),
        (
            "en",
            "| 3 June | 10:00-11:00 | Opening |\n| 4 June | 11:00 | Panel |",
            "2024-06-03 10:00-11:00 | 2024-06-04 11:00",
        ),
        (
            "en",
            "Monday 3 June\n\n10:00 Opening\n11:00 Closing\n\nTuesday 4 June\n\n9:00 Visit",
            "2024-06-03 | 2024-06-03 10:00 | 2024-06-03 11:00 | 2024-06-04 | 2024-06-04 09:00",
        ),
        (
            "en",
            "All three meetings start at 18:00:\n- 3 June: ports\n- 10 June: rails"
            "\n- 17 June: roads",
            "18:00 | 2024-06-03 18:00 | 2024-06-10 18:00 | 2024-06-17 18:00",
        ),
        (
            "en",
            "They meet on 3 June at 10 a.m.; on 10 June, same time, they vote.",
            "2024-06-03 10:00 | 2024-06-10 10:00",
        ),
        (
            "es",
            "LUNES 3 DE JUNIO\n10:00 h - Apertura\n11:30 h - Mesa\n"
            "MARTES 4 DE JUNIO\n9:00 h - Visita",
            "2024-06-03 | 2024-06-03 10:00 | 2024-06-03 11:30 | 2024-06-04 | 2024-06-04 09:00",
        ),
        (
            "es",
            "Fecha: martes 4 de junio\nHora: 18:30 (hora de Quito)\nLugar: Aula 2",
            "2024-06-04 18:30 @America/Guayaquil",
        ),
        (
            "pt",
            "Data: 4 de junho\nHorário: das 14h às 16h (horário de Brasília)",
            "2024-06-04 14:00-16:00 @America/Sao_Paulo",
        ),
        (
            "pt",
            "Terça-feira (4/6)\n9h – Abertura\n10h30 – Painel",
            "2024-06-04 | 2024-06-04 09:00 | 2024-06-04 10:30",
        ),
    ],
)
def test_times_on_other_lines(language: str, text: str, read_as: str) -> None:
    assert read_told(text, language, PUBLISHED) == read_as


def test_a_day_that_is_over_gives_no_day_to_what_is_to_come() -> None:
    text = "Profits fell, the company said on Friday. Talks will start at 3:30 p.m."
    assert read_told(text, "en", PUBLISHED) == "2024-05-10 | 15:30"


def test_a_clock_belongs_to_the_day_right_behind_it() -> None:
    text = "Arica (May 15, 2024) – The hearing set for 4:00 p.m. tomorrow is for all."
    assert read_told(text, "en", PUBLISHED) == "2024-05-15 | 2024-05-16 16:00"
    lines = "May 16, 10 a.m. May 17, 11 a.m."
    assert read_told(lines, "en", PUBLISHED) == "2024-05-16 10:00 | 2024-05-17 11:00"
