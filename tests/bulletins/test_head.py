"""The head of a bulletin: which line is its title, below whatever letterhead."""

from __future__ import annotations

from datetime import date

import pytest

from calendar_service.bulletins import Document, split

EN = (
    "The ministers of twelve countries met to agree on a common plan for ports, and they will meet"
    " again in the autumn to look at what has been done since then."
)
ES = (
    "Los ministros de doce países se reunieron para acordar un plan común para los puertos, y se"
    " volverán a reunir en otoño para ver lo que se ha hecho desde entonces."
)
TITLE = "Ministers agree on a plan for ports"
TITULO = "Ministros acuerdan un plan para los puertos"
DAY, DIA = date(2024, 5, 12), date(2023, 3, 21)


@pytest.mark.parametrize(
    ("text", "day", "title"),
    [
        (f"12 May 2024\n{EN}\nDate: 3 June 2024\nTime: 08h30\nVenue: Port House", DAY, None),
        (f"{TITLE.upper()}\n\nGeneva, 12 May 2024 - {EN}", DAY, TITLE.upper()),
        (f"# {TITLE}\n\n*12 May 2024*\n\n{EN}", DAY, TITLE),
        (f"**{TITLE}**\n\n**Geneva, 12 May 2024** - {EN}", DAY, TITLE),
        (f"Title: {TITLE}\nDate: 12 May 2024\n\n{EN}", DAY, TITLE),
        (f"{TITLE}\nA second line as a subtitle of it\nBy Jane Doe\n12 May 2024\n{EN}", DAY, TITLE),
        (f"Press Release\nNo. 45\nBrussels, 12 May 2024\n\n{TITLE}\n\n{EN}", DAY, TITLE),
        (f"Embargoed until 12 May 2024, 10:00 GMT\n\n{TITLE}\n\n{EN}", DAY, TITLE),
        (f"FOR IMMEDIATE RELEASE\n\n{TITLE}\n\n{EN}\n\n###\n\nContact: Jane, 555", None, TITLE),
        (
            f"INSTITUTO DE PUERTOS\nComunicaciones\n\nNOTA DE PRENSA N° 123\n\n{TITULO}\n\n"
            f"Lima, 21 de marzo de 2023. {ES}",
            DIA,
            TITULO,
        ),
        (f"{TITULO}\n\n• Cuesta cuatro millones\n\nLima, 21 de marzo de 2023. {ES}", DIA, TITULO),
        (f"{TITULO}.\n\nLima, 21 de marzo de 2023. {ES}", DIA, f"{TITULO}."),
        (f"Comunicado Oficial\n\n{TITULO}\n\n{ES}\n\nSantiago, 21 de marzo de 2023", DIA, TITULO),
        (f"{TITLE}\n\n{EN}\n\nThe next session is on 5 June 2024.", None, TITLE),
        (f"{TITLE}\n\n{EN}\n\nGeneva, 5 June 2024: next session of the council", None, TITLE),
        (f"{TITLE}\n\nPosted on 12.05.2024. The forum takes place on 5 June. {EN}", DAY, TITLE),
        (EN, None, None),
    ],
    ids=lambda value: value[:40].replace("\n", " / ") if isinstance(value, str) else None,
)
def test_titles(text: str, day: date | None, title: str | None) -> None:
    (bulletin,) = split(Document("note", text))
    assert (bulletin.title, bulletin.published) == (title, day)


@pytest.mark.parametrize(
    ("start", "place"),
    [
        ("BUFFALO, N.Y. – ", "Buffalo, N.Y"),
        ("Dunedin – ", "Dunedin"),
        ("Lima (Andina).- ", "Lima"),
        ("MADRID.- ", "Madrid"),
        ("TEGUCIGALPA. ", "Tegucigalpa"),
        ("Yesterday. ", None),
        ("", None),
    ],
)
def test_the_place_of_a_text_without_a_day(start: str, place: str | None) -> None:
    (bulletin,) = split(Document("note", f"{TITLE}\n\n{start}{EN}"))
    assert bulletin.dateline_place == place
