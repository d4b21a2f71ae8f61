"""Lists in running text."""

from __future__ import annotations

import pytest

from tests.events.structured.pages import found, page, told

PORTS, TIDES = ("2025-04-08", "Hearing on ports"), ("2025-04-10", "Talk on tides")


@pytest.mark.parametrize(
    "text",
    [
        "The calendar: on 8 April, Hearing on ports; and on 10 April, Talk on tides.",
        "Opened today. Two dates: 8 April, Hearing on ports; 10 April, Talk on tides.",
        "The events are: 8 April, Hearing on ports; 10 April, Talk on tides. No more in 2025.",
        "Two evenings: “Hearing on ports” (8 April), “Talk on tides” (10 April).",
    ],
)
def test_names_with_their_days(text: str) -> None:
    assert [(when, name.strip("“”")) for when, name in told(text)] == [PORTS, TIDES]


@pytest.mark.parametrize(
    "text",
    [
        "The meetings on heating will be held on 8 April in Oslo and on 10 April in Bergen.",
        "We hold meetings on heating: in Oslo, on 8 April, and in Bergen, on 10 April.",
        "The meetings on heating are in Oslo (8 April) and Bergen (10 April).",
    ],
)
def test_places_with_their_days(text: str) -> None:
    drafts = found(text).drafts
    assert [draft.name for draft in drafts] == ["meeting on heating"] * 2
    assert [(draft.venue or "").removeprefix("in ") for draft in drafts] == ["Oslo", "Bergen"]


def test_ceremonies_of_several_bodies() -> None:
    text = (
        "The graduation ceremonies of the Faculty of Arts (8 April) and of the Faculty of Law "
        "(10 April) take place at the old port."
    )
    assert [name for _, name in told(text)] == [
        "graduation ceremony of the Faculty of Arts",
        "graduation ceremony of the Faculty of Law",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The minister will be on 8 April in Oslo and on 10 April in Bergen.",
        "The law of 8 April; that of 10 April; and no other.",
        "He was born in Oslo (8 April 1950) and died in Bergen (10 April 2020).",
    ],
)
def test_sentences_of_no_list(text: str) -> None:
    assert told(text) == []


def test_the_pieces_are_the_line() -> None:
    text = "Held today: on 8 April, A; and on 10 April, B."
    lines = page(text).lines
    assert [text[line.start : line.end] for line in lines] == [
        "Held today:",
        "8 April, A",
        "10 April, B.",
    ]
