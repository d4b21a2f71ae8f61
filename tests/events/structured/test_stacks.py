"""Entries whose day, hour, name and place stand on lines of their own."""

from __future__ import annotations

import pytest

from tests.events.structured.pages import found, told

CONCERTS = [("2025-10-03T19:30", "Opening concert"), ("2025-10-04T11:00", "Family concert")]


@pytest.mark.parametrize(
    "text",
    [
        "Friday 3 October\n19:30\nOpening concert\n\nSaturday 4 October\n11:00\nFamily concert",
        "Friday 3 October, 19:30\nOpening concert\n\nSaturday 4 October, 11:00\nFamily concert",
        "Opening concert\nFriday 3 October\n19:30\n\nFamily concert\nSaturday 4 October\n11:00",
        "Opening concert\nFriday 3 October, 19:30\n\nFamily concert\nSaturday 4 October, 11:00",
        "Opening concert\nFriday 3 October, 19:30\nTown Hall, Graz\n\n"
        "Family concert\nSaturday 4 October, 11:00\nTown Hall, Graz",
        "Friday 3 October\n19:30\nOpening concert\nTown Hall, Graz\n\n"
        "Saturday 4 October\n11:00\nFamily concert\nTown Hall, Graz",
    ],
)
def test_names_above_or_below_their_time(text: str) -> None:
    assert told(text) == CONCERTS
    halls = {"Town Hall, Graz"} if "Town Hall" in text else {None}
    assert {draft.venue for draft in found(text).drafts} == halls


def test_the_last_name_of_a_stack_takes_no_line_of_the_next_paragraph() -> None:
    text = (
        "Opening concert\nFriday 3 October\n19:30\n\nFamily concert\nSaturday 4 October\n11:00\n\n"
        "Summer academy: the day will be announced"
    )
    assert told(text) == CONCERTS


def test_several_hours_of_a_day_are_a_programme() -> None:
    text = "Wednesday 14 May\n10:00\nFirst debate\n15:00\nSecond debate"
    assert told(text) == [
        ("2025-05-14T10:00", "First debate"),
        ("2025-05-14T15:00", "Second debate"),
    ]


def test_one_day_alone_is_no_stack() -> None:
    assert told("Friday 3 October\n\nThe museum is pleased.\n") == []
