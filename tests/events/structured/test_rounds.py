"""What goes round, with its stops on lines below the sentence that names it."""

from __future__ import annotations

import pytest

from tests.events.structured.pages import found, told

ROUND = [
    (
        "en",
        "The mobile consulate goes on the road again:\n\n"
        "* Leeds, Saturday 5 April, 9 a.m. – 3 p.m., Civic Hall\n"
        "* York, Saturday 12 April, 10 a.m. – 4 p.m., Guildhall",
        [("2025-04-05T09:00–15:00", "mobile consulate in Leeds"),
         ("2025-04-12T10:00–16:00", "mobile consulate in York")],
    ),
    (
        "en",
        "The book bus will call at these villages:\n- Ballyvaughan, 18 March, on the pier\n"
        "- Kinvara, 19 March, on the quay",
        [("2025-03-18", "book bus in Ballyvaughan"), ("2025-03-19", "book bus in Kinvara")],
    ),
    (
        "es",
        "El consulado móvil recorrerá la provincia:\n\n* Mendoza, 5 de abril, Casa España\n"
        "* San Rafael, 6 de abril, Casa España",
        [("2025-04-05", "consulado móvil en Mendoza"),
         ("2025-04-06", "consulado móvil en San Rafael")],
    ),
    (
        "pt",
        "O ônibus da vacina passará por:\n\n- Sorocaba, 5 de abril\n- Itu, 6 de abril",
        [("2025-04-05", "ônibus da vacina em Sorocaba"), ("2025-04-06", "ônibus da vacina em Itu")],
    ),
]  # fmt: skip
NO_ROUND = [
    "The following offices will be closed:\n\n- Leeds, 4 April\n- York, 11 April",
    "The tender documents are to be returned to:\n\n- Leeds, 4 April\n- York, 11 April",
    "The price of coal:\n\n- Leeds, 4 April\n- York, 11 April",
]


@pytest.mark.parametrize(("language", "text", "expected"), ROUND)
def test_each_stop_is_one(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize("text", NO_ROUND)
def test_other_lists_of_towns_have_no_stops(text: str) -> None:
    assert told(text) == []


def test_of_which_days_an_hour_is_names_nothing() -> None:
    text = (
        "The mobile consulate goes on the road again:\n\n* Leeds, 5 April, 9 a.m., Civic Hall\n"
        "* York, 12 and 13 April, 10 a.m. on both days, Guildhall"
    )
    assert [draft.venue for draft in found(text).drafts] == ["Civic Hall, Leeds", "Guildhall, York"]
