"""One draft per event of a bulletin, and none that only sums up others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from calendar_service.events.draft import Draft
from calendar_service.events.duplicates import same, unique
from calendar_service.temporal.mention import Clock, DayRange, Slot
from tests.events.reading import told


def draft(
    name: str,
    first: int | None = 8,
    last: int | None = None,
    *,
    rule: str = "named",
    hour: int | None = None,
    session: bool = False,
) -> Draft:
    """An event of April 2025, None for one without a day."""
    days = (DayRange(date(2025, 4, first), date(2025, 4, last or first)),) if first else ()
    clocks = (Clock(time(hour)),) if hour is not None else ()
    slot = Slot(0, 1, days, clocks=clocks)
    return Draft(name, 0, slot, 0, 1, rule, clocks=clocks, session=session)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (draft("Forum on Water"), draft("IV Forum on Water of the Basin")),
        (draft("Hearing on ports", rule="form", hour=9), draft("Hearing with users", hour=9)),
        (draft("Press talk", hour=9), draft("Press talk", rule="programme", hour=9, session=True)),
        (draft("Panel", rule="programme", hour=9), draft("Panel", rule="programme", hour=9)),
        (draft("WIR Summit 2025", rule="list"), draft("Third Women in Rail Summit")),
    ],
)
def test_one_event_told_twice(one: Draft, two: Draft) -> None:
    assert same(one, two)
    assert same(two, one)
    assert len(unique([one, two])) == 1


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            draft("Workshop A: Tools for teachers", rule="programme", hour=9),
            draft("Workshop B: Tools for parents", rule="programme", hour=9),
        ),
        (draft("Meeting 1", rule="form", hour=9), draft("Meeting 2", rule="form", hour=9)),
        (
            draft("Forum on Water", hour=9),
            draft("Opening of the Forum on Water", rule="programme", hour=9, session=True),
        ),
        (draft("Forum on Water"), draft("Forum on Water", hour=9, rule="programme", session=True)),
        (draft("Public meeting", 8, rule="list"), draft("Public meeting", 9, rule="list")),
        (draft("Pitch talks", 16, rule="list", hour=9), draft("Pitch talks and coffee", 16, 17)),
    ],
)
def test_two_events(one: Draft, two: Draft) -> None:
    assert not same(one, two)
    assert not same(two, one)


def test_a_sentence_that_sums_up_a_programme_is_no_event() -> None:
    lines = [
        draft("Pitch Sessions", 16, rule="list", hour=9, session=True),
        draft("Business Networking", 17, rule="list", hour=9, session=True),
    ]
    summary = draft("pitch sessions and business networking", 16, 17, session=True)
    assert unique([*lines, summary]) == tuple(lines)
    elsewhere = replace(summary, slot=draft("", 20, 21).slot)
    assert len(unique([*lines, elsewhere])) == 3


def test_the_plural_of_what_is_listed_is_no_event_without_a_day() -> None:
    lines = [draft("Reunião do Conselho", day, rule="list") for day in (8, 9)]
    plural, other = draft("Reuniões ordinárias", None), draft("Congresso de Saúde", None)
    assert unique([plural, *lines, other]) == (*lines, other)


def test_the_kind_of_a_line_is_no_other_event_without_a_day() -> None:
    text = (
        "Calendario del exportador\n\nFERIAS\n• Salón de Alimentos del Golfo – Dubái, 17 al 21/2\n"
        "• Expo Lana – Biella, Italia, 31/3 al 3/4\n• Feria de la Carne de Asia – China, noviembre"
    )
    dated = [event.title for event in told(text, "es").events if event.when]
    assert "Feria de la Carne de Asia" not in dated
    assert "Expo Lana" in dated
