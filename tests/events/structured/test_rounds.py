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
    (
        "en",
        "2. Travelling consul. Papers can be handed in at:\n\na) Leeds, Public Library No. 6: "
        "Saturday, 5 April, 9:30 to 13:00\nb) York, Guildhall: Monday, 7 April, 10:00 to 14:00",
        [("2025-04-05T09:30–13:00", "Travelling consul in Leeds"),
         ("2025-04-07T10:00–14:00", "Travelling consul in York")],
    ),
    (
        "es",
        "GIRA DEL SUR 2025\n\n5 de abril | Tacna | Teatro Municipal | 20:00\n"
        "7 de abril | Arequipa | Teatro Fénix | 20:30",
        [("2025-04-05T20:00", "GIRA DEL SUR 2025 en Tacna"),
         ("2025-04-07T20:30", "GIRA DEL SUR 2025 en Arequipa")],
    ),
    (
        "en",
        "MONSOON TOUR 2025\nAll times are local\n\nSat 5 Apr | Ipoh | Town Hall | 8.00 pm\n"
        "Mon 7 Apr | Singapore | Victoria Hall | 7.30 pm",
        [("2025-04-05T20:00", "MONSOON TOUR 2025 in Ipoh"),
         ("2025-04-07T19:30", "MONSOON TOUR 2025 in Singapore")],
    ),
    (
        "pt",
        "Unidade móvel. O rastreio é feito em:\n\n- Beja, Mercado: sábado, 5 de abril, 9h30 às "
        "13h00\n- Évora, Praça do Giraldo: segunda-feira, 7 de abril, 10h00 às 14h00",
        [("2025-04-05T09:30–13:00", "Unidade móvel em Beja"),
         ("2025-04-07T10:00–14:00", "Unidade móvel em Évora")],
    ),
]  # fmt: skip
NO_ROUND = [
    "Tender 5. Documents must be handed in at:\n\n- Leeds, 4 April, 9:00\n- York, 11 April, 9:00",
    "Opening hours. The offices are closed in:\n\n- Leeds, 4 April, 9:00\n- York, 11 April, 9:00",
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
