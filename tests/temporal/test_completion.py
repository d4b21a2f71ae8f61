"""What is stated and what had to be completed; what stays unknown without a reference date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from calendar_service.models import Basis
from calendar_service.temporal.mention import Clock, DayOrder, Mention, Reference
from calendar_service.temporal.pipeline import read
from tests.temporal.told import reading_of, told


def only(text: str, language: str = "en", published: str | None = "2024-05-15") -> Mention:
    (mention,) = reading_of(text, language, published).mentions
    return mention


def test_full_date_is_stated() -> None:
    found = only("on Thursday, 25 August 2022", published=None)
    assert found.stated == {"year": 2022, "month": 8, "day": 25, "weekday": 3}
    assert found.completed == {}
    assert (found.basis, found.resolved) == (Basis.STATED, True)


def test_year_is_completed() -> None:
    found = only("on 5 June")
    assert found.stated == {"month": 6, "day": 5}
    assert set(found.completed) == {"year"}
    assert (found.value, found.basis, found.resolved) == ("2024-06-05", Basis.COMPLETED, True)


def test_relative_day_is_no_statement() -> None:
    found = only("tomorrow")
    assert set(found.completed) == {"date"}
    assert (found.value, found.basis) == ("2024-05-16", Basis.RELATIVE)


def test_afternoon_is_completed() -> None:
    reading = reading_of("on 3 June, 3:30-5:00", "en", "2024-05-15")
    first, last = (one for one in reading.mentions if one.type == "TIME")
    assert (first.value, last.value) == ("2024-06-03T15:30", "2024-06-03T17:00")
    assert "meridiem" in first.completed
    assert reading.slots[0].clocks == (Clock(time(15, 30), time(17, 0), completed=True),)


def test_stated_meridiem_completes_nothing() -> None:
    first, last = reading_of("3:30 to 5 p.m.", "en", None).mentions
    assert (first.value, last.value) == ("T15:30", "T17:00")
    assert first.completed == {}


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "tomorrow", "XXXX-XX-XX"),
        ("en", "next Tuesday", "XXXX-WXX-2"),
        ("en", "on 18 October", "XXXX-10-18"),
        ("en", "in August", "XXXX-08"),
        ("es", "ayer", "XXXX-XX-XX"),
        ("es", "el próximo jueves", "XXXX-WXX-4"),
        ("es", "el 18 de octubre", "XXXX-10-18"),
        ("pt", "amanhã", "XXXX-XX-XX"),
        ("pt", "na próxima terça-feira", "XXXX-WXX-2"),
        ("pt", "em 18 de outubro", "XXXX-10-18"),
    ],
)
def test_unresolved_without_reference(language: str, text: str, value: str) -> None:
    reading = reading_of(text, language, None)
    assert [(m.value, m.resolved) for m in reading.mentions] == [(value, False)]
    assert all(not slot.days for slot in reading.slots)


def test_full_date_of_the_text_gives_the_year() -> None:
    text = "Lima, 8 July 2022. The council meets on 26 July."
    assert told(read(text, "en", Reference())) == "2022-07-08 | 2022-07-26"


def test_neighbours_bound_the_year() -> None:
    bounds = Reference(not_before=date(2022, 7, 1), not_after=date(2022, 9, 1))
    (slot,) = read("The council meets on 26 July.", "en", bounds).slots
    assert (slot.days[0].first, slot.basis) == (date(2022, 7, 26), Basis.BOUNDED)


@pytest.mark.parametrize(
    ("language", "text", "order", "day"),
    [
        ("en", "on 12/03/2024", None, "2024-12-03"),
        ("en", "on 12/03/2024", "DMY", "2024-03-12"),
        ("en", "on 12/03/2024 and 25/03/2024", None, "2024-03-12,2024-03-25"),
        ("en", "on 25/03/2024. Then on 12/03/2024.", None, "2024-03-25 | 2024-03-12"),
        ("en", "on Friday 10/05/2024", None, "2024-05-10"),
        ("es", "el 12/03/2024", None, "2024-03-12"),
        ("es", "el 12/03/2024", "MDY", "2024-12-03"),
        ("es", "el 03/25/2024 y el 12/03/2024", None, "2024-03-25,2024-12-03"),
        ("pt", "em 09.08.23", None, "2023-08-09"),
    ],
)
def test_order_of_day_and_month(language: str, text: str, order: DayOrder | None, day: str) -> None:
    assert told(read(text, language, Reference(day_order=order))) == day


def test_country_of_the_source_decides_the_order_in_english() -> None:
    text = "on 9/8/2023"
    assert told(read(text, "en", Reference(countries=("GB",)))) == "2023-08-09"
    assert told(read(text, "en", Reference(countries=("US",)))) == "2023-09-08"


def test_publication_date_is_evidence_for_the_order() -> None:
    published = Reference(published=date(2023, 8, 9))
    assert told(read("Updated 09/08/2023", "en", published)) == "2023-08-09"
    assert told(read("on 10/08/2023", "en", replace(published, countries=("GB",)))) == "2023-08-10"


def test_weekday_that_contradicts_its_date() -> None:
    (slot,) = reading_of("Monday, 25 August 2022", "en", None).slots
    assert slot.warnings == ("2022-08-25 is a Thursday, not a Monday",)


def test_duration_that_contradicts_the_clock() -> None:
    (slot,) = reading_of("3 June 2024, 09:30 – 10:35 (45 min.)", "en", None).slots
    assert slot.warnings == ("45 minutes contradict 09:30 to 10:35",)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("Talk\nTime: 3:30-5:00\nPostedBy: jd on 1-May-95 at 14:02", "15:30-17:00?"),
        ("Doors 18:00, concert 20:00; the night bus leaves at 5:30", "05:30"),
        ("Lunch at 12:00 noon, talk at 1:30, tea at 3:00; shop open till 18:00", "13:30?"),
        ("Coffee 9:00, talks 9:30, lunch 12:00 p.m., panel 2:00", "14:00?"),
    ],
)
def test_habits_of_a_text_decide_what_small_hours_mean(text: str, clock: str) -> None:
    assert clock in told(read(text, "en", Reference()))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Será el 5 de junio. El día 3 hay otra.", "2024-06-03"),
        ("Será el 28 de mayo. El día 3 hay otra.", "2024-06-03"),
        ("Será el 17 de mayo. El día 13 hay otra.", "2024-06-13"),
    ],
)
def test_a_bare_day_is_of_the_month_told_last_unless_it_is_over_or_far_behind(
    text: str, value: str
) -> None:
    assert reading_of(text, "es", "2024-05-15").mentions[-1].value == value


@pytest.mark.parametrize(
    "text", ["Mar. 11/07/2023", "mar 11 jul 2023", "Mar., 11 de julio de 2023"]
)
def test_a_month_before_a_date_is_the_weekday_of_the_same_letters(text: str) -> None:
    assert only(text, "es", None).value == "2023-07-11"
    assert only("11 mar 2023", "es", None).value == "2023-03-11"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Foi transferida para 14 cidades."),
        ("pt", "O número de escolas passou para 26, segundo a câmara."),
        ("es", "El precio pasó al 14 %."),
        ("es", "La obra se trasladó al 3 lugar."),
    ],
)
def test_what_a_verb_of_moving_only_counts_is_no_day(language: str, text: str) -> None:
    assert not any(slot.days for slot in reading_of(text, language, "2024-05-15").slots)


def test_an_hour_may_stand_before_its_bare_day() -> None:
    (slot,) = reading_of("marcada para as 9h30 do dia 17", "pt", "2024-05-15").slots
    assert (slot.days[0].first, slot.clocks[0].start) == (date(2024, 5, 17), time(9, 30))


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "The meeting will be held from 15 to 16 February.", "[XXXX-02-15]"),
        ("en", "The meeting will be held next February 15.", "2025-02-15"),
        ("en", "The meeting will be held on Saturday, 15 February.", "2025-02-15"),
        ("en", "The meeting was held on 15 February.", "2024-02-15"),
        ("en", "The meeting will be held on 10 January.", "2025-01-10"),
        ("es", "La reunión se realizará el 15 de febrero.", "[XXXX-02-15]"),
        ("es", "La reunión se realizará el próximo 15 de febrero.", "2025-02-15"),
        ("pt", "A reunião será realizada em 15 de fevereiro.", "[XXXX-02-15]"),
    ],
)
def test_day_just_past_is_not_announced_for_next_year(language: str, text: str, day: str) -> None:
    assert told(reading_of(text, language, "2024-05-15")) == day


@pytest.mark.parametrize(
    ("language", "text", "read_as"),
    [
        ("en", "The session (INC-3), 13-19 November, Nairobi", "2024-11-13..2024-11-19"),
        ("en", "Moved to Tuesday, 4 June, 5:30–7:00 p.m.", "2024-06-04 17:30-19:00"),
        ("en", "Moved from 5:30 p.m. to 7:00 p.m. on 4 June", "2024-06-04 19:00"),
        ("pt", "Está marcada para as 9h30 de dia 17.", "2024-05-17 09:30"),
        ("es", "21 de mayo, 4:00 p.m. (Lima). Vía Zoom", "2024-05-21 16:00 @America/Lima"),
        ("es", "21 de mayo, 4:00 p.m. (Salón Lima).", "2024-05-21 16:00"),
    ],
)
def test_days_and_clocks_beside_other_numbers(language: str, text: str, read_as: str) -> None:
    assert told(reading_of(text, language, "2024-05-15")) == read_as


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("es", "La reunión del 28 de mayo se adelanta al 24.", "2024-05-28 | 2024-05-24"),
        ("es", "Se celebrará finalmente el 23, a la misma hora.", "2024-05-23"),
        ("es", "La reunión será el próximo 23, a las 10:00.", "2024-05-23 10:00"),
        ("es", "La reunión será el próximo 3, a las 10:00.", "2024-06-03 10:00"),
        ("es", "La ley fue aprobada el pasado 20.", "2024-04-20"),
        ("es", "La inflación subirá al 24, según el banco.", ""),
        ("es", "en los próximos 3, o en el 2", ""),
        ("es", "El 24, fiesta. Llegó al 24.", ""),
        ("en", "It was held on the 20th.", "2024-04-20"),
        ("en", "It will be held on the 20th.", "2024-05-20"),
        ("en", "It has won the last 3, and the next 2.", ""),
    ],
)
def test_number_that_is_a_day_of_the_month(language: str, text: str, day: str) -> None:
    assert told(reading_of(text, language, "2024-05-15")) == day


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("pt", "O museu programou conversas em 23 de maio, 7 de junho e 14 de junho.",
         ["2024-05-23", "2024-06-07", "2024-06-14"]),
        ("es", "El museo programó charlas el 23 de mayo y el 7 de junio.",
         ["2024-05-23", "2024-06-07"]),
        ("es", "El museo celebró charlas el 23 de noviembre y el 7 de enero.",
         ["2023-11-23", "2024-01-07"]),
        ("es", "La Comisión agendó una audiencia para el 7 de julio.", ["2024-07-07"]),
    ],
)  # fmt: skip
def test_the_days_of_a_list_go_on(language: str, text: str, days: list[str]) -> None:
    found = reading_of(text, language, "2024-03-19").mentions
    assert [one.value for one in found if one.type == "DATE"] == days
