"""One event as a VEVENT: every property, every status, nothing invented."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from icalendar import Event as VEvent

from calendar_service.feeds.options import Options
from calendar_service.feeds.vevent import UnwritableEvent, vevent, vevent_bytes
from calendar_service.models import AllDay, Basis, Place, Status
from tests.feeds.samples import event, evidence, full_event, timed

PLAIN = Options()


def lines(data: bytes) -> list[str]:
    return data.decode().replace("\r\n ", "").splitlines()


def test_every_property() -> None:
    assert lines(vevent_bytes(full_event(), PLAIN)) == [
        "BEGIN:VEVENT",
        "SUMMARY:Postponed: Meeting of Ministers",
        "DTSTART:20230809T140000Z",
        "DTEND:20230809T162000Z",
        "DTSTAMP:20230702T120000Z",
        "UID:e1@calendar-service",
        "SEQUENCE:3",
        "CATEGORIES:Gender,Small and medium-sized enterprises",
        "CONFERENCE;FEATURE=VIDEO;LABEL=Join online;VALUE=URI:https://example.org/join?id=1,2",
        "CREATED:20230701T120000Z",
        "DESCRIPTION:Wednesday\\, August 9\\, 2023\\, 09:00–11:20 (Colombia Time\\, America/Bogota)"
        "\\nThe date shown no longer holds\\; a new one was not given."
        "\\nThe date was inferred from neighbouring bulletins."
        "\\nThe time zone is that of the place."
        "\\nEarlier start: August 2\\, 2023\\, 09:00"
        "\\nNote: the weekday contradicts the date"
        "\\n\\nAbout work."
        "\\n\\n“The ministers will meet on August 9.”"
        "\\n— Ministers to meet\\, July 1\\, 2023\\nhttps://example.org/news/1",
        "GEO:-12.0464;-77.0428",
        "LAST-MODIFIED:20230702T120000Z",
        'LINK;LABEL=Ministers to meet;LINKREL="describedby";VALUE=URI:https://example.org/news/1',
        "LOCATION:Hotel Central\\, Lima\\, Peru",
        "RELATED-TO;RELTYPE=PARENT:p1@calendar-service",
        "STATUS:TENTATIVE",
        "URL:https://example.org/join?id=1,2",
        "END:VEVENT",
    ]


@pytest.mark.parametrize(
    ("status", "basis", "said"),
    [
        (Status.CONFIRMED, Basis.STATED, "CONFIRMED"),
        (Status.CONFIRMED, None, "CONFIRMED"),
        (Status.CONFIRMED, Basis.BOUNDED, "TENTATIVE"),
        (Status.TENTATIVE, Basis.STATED, "TENTATIVE"),
        (Status.POSTPONED, Basis.STATED, "TENTATIVE"),
        (Status.CANCELLED, Basis.BOUNDED, "CANCELLED"),
    ],
)
def test_status(status: Status, basis: Basis | None, said: str) -> None:
    assert vevent(event(status=status, date_basis=basis), PLAIN)["STATUS"] == said


@pytest.mark.parametrize(
    ("options", "title"),
    [
        (PLAIN, "Cancelled: Meeting of Ministers"),
        (Options(lang="es"), "Cancelado: Meeting of Ministers"),
        (Options(cancelled="status"), "Meeting of Ministers"),
    ],
)
def test_a_cancelled_event_says_so_in_its_title(options: Options, title: str) -> None:
    assert vevent(event(status=Status.CANCELLED), options)["SUMMARY"] == title


def test_whole_days_are_dates_with_an_exclusive_end_and_leave_people_free() -> None:
    days = AllDay.days(date(2023, 8, 9), date(2023, 8, 10))
    written = lines(vevent_bytes(event(when=days), PLAIN))
    assert "DTSTART;VALUE=DATE:20230809" in written
    assert "DTEND;VALUE=DATE:20230811" in written
    assert "TRANSP:TRANSPARENT" in written


def test_an_unknown_end_stays_unknown() -> None:
    start = timed("2023-08-09T09:00", zone="America/Lima")
    assert "DTEND" not in vevent(event(when=start), PLAIN)


def test_a_time_without_zone_floats_and_says_so() -> None:
    written = lines(vevent_bytes(event(when=timed("2023-08-09T09:00")), PLAIN))
    assert "DTSTART:20230809T090000" in written
    assert any("09:00 (local time\\, zone not stated)" in line for line in written)


def test_times_in_their_zone() -> None:
    written = lines(vevent_bytes(event(), Options(times="zone")))
    assert "DTSTART;TZID=America/Bogota:20230809T090000" in written
    assert "DTEND;TZID=America/Bogota:20230809T112000" in written


def test_an_end_that_a_change_of_clocks_puts_before_the_start_is_left_out() -> None:
    """02:30 on 10 March 2024 did not exist in New York, so it is the instant of 03:30."""
    odd = timed("2024-03-10T02:30", "2024-03-10T03:15", "America/New_York")
    assert "DTEND" not in vevent(event(when=odd), PLAIN)


def test_an_alarm() -> None:
    written = lines(vevent_bytes(event(), Options(alarm=-timedelta(hours=1))))
    assert written[-6:] == [
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Meeting of Ministers",
        "TRIGGER:-PT1H",
        "END:VALARM",
        "END:VEVENT",
    ]


def test_the_words_that_the_service_adds_are_in_the_language_of_the_feed() -> None:
    said = vevent(full_event(), Options(lang="pt"))
    assert said["SUMMARY"] == "Adiado: Meeting of Ministers"
    assert said["CATEGORIES"].to_ical() == "Gênero,Pequenas e médias empresas".encode()
    assert str(said["DESCRIPTION"]).startswith("quarta-feira, 9 de agosto de 2023, 09:00–11:20")


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "https://", "x\r\nUID:2", "http://[", ""]
)
def test_what_is_no_web_address_is_not_written_as_one(address: str) -> None:
    written = vevent(event(url=address, virtual=True, sources=(evidence(url=address),)), PLAIN)
    assert not {"URL", "CONFERENCE", "LINK"} & set(written)


def test_an_online_event_without_a_place_is_online() -> None:
    assert vevent(event(virtual=True), Options(lang="es"))["LOCATION"] == "En línea"


def test_no_part_of_a_place_is_said_twice() -> None:
    place = Place(name="Centro de Convenciones, Lima", city="Lima", country="PE")
    assert vevent(event(place=place), PLAIN)["LOCATION"] == "Centro de Convenciones, Lima, Peru"


def test_an_undated_event_cannot_be_written() -> None:
    with pytest.raises(UnwritableEvent, match="no date"):
        vevent_bytes(event(when=None), PLAIN)


def test_a_year_that_utc_cannot_hold_cannot_be_written() -> None:
    late = timed("9999-12-31T23:00", zone="America/Lima")
    with pytest.raises(UnwritableEvent, match="e1@"):
        vevent_bytes(event(when=late), PLAIN)


def test_geo_is_never_written_with_an_exponent() -> None:
    tiny = event(place=Place(city="X", latitude=0.000012, longitude=-0.00012))
    assert b"GEO:0.0;-0.0001\r\n" in vevent_bytes(tiny, PLAIN)


def test_icalendar_reads_back_what_was_written() -> None:
    data = vevent_bytes(full_event(), PLAIN)
    assert VEvent.from_ical(data).to_ical() == data


def test_a_name_without_end_is_cut() -> None:
    name = str(vevent(event(title="é" * 5000), PLAIN)["SUMMARY"])
    assert name.endswith("é…")
    assert len(name) == 500
