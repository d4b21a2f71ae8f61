"""Several bulletins in one text are told apart; one bulletin, however it is laid out, stays one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_service.bulletins import Document, split
from calendar_service.bulletins.language import language_of

PORTS = (
    "The council of ministers met yesterday to agree on a common plan for ports, and it will meet"
    " again in the autumn to look at what has been done since then by all of its members.",
    "A second paragraph tells more about the plan, its cost of four million dollars, and the people"
    " who will carry it out over the next three years in each of the countries.",
    "“We have waited long enough,” said the minister.",
)
LIBRARY = (
    "The library opens its doors to schools again after the works of last year, with a programme of"
    " readings for children in four languages that runs until the summer.",
    "Readings take place on Saturdays at 10 a.m. in the garden, or in the hall if it rains.",
)
PUERTOS = (
    "El consejo de ministros se reunió ayer para acordar un plan común para los puertos, y se"
    " volverá a reunir en otoño para ver lo que han hecho desde entonces todos sus miembros.",
)
PORTOS = (
    "O conselho de ministros reuniu-se ontem para acordar um plano comum para os portos, e voltará"
    " a reunir-se no outono para ver o que fizeram desde então todos os seus membros.",
)
HEADS = {
    "inline": "{title}\n\nLIMA, {day} May 2024 – {body}",
    "day inline": "{title}\n\nMay {day}, 2024.- {body}",
    "day below": "{title}\n\n{day} May 2024\n\n{body}",
    "day above": "{day} May 2024\n\n{title}\n\n{body}",
    "label": "{title}\n\nPublished on {day} May 2024\n\n{body}",
    "es": "{title}\n\nLima, {day} de mayo de 2024.- {body}",
    "es number": "{title}\n\n{day}/05/2024\n\n{body}",
    "pt label": "{title}\n\nPublicado em {day}/05/2024 10h15\n\n{body}",
}
BODIES = {"es": PUERTOS, "pt": PORTOS}
GAPS = {
    "two lines": "\n\n\n",
    "four lines": "\n\n\n\n\n",
    "rule": "\n\n---\n\n",
    "stars": "\n\n* * *\n\n",
    "close rule": "\n---\n",
}
CLOSE = ("inline", "day inline", "label", "es", "pt label")  # told apart by one blank line too


def note(layout: str, title: str, day: int, body: tuple[str, ...]) -> str:
    return HEADS[layout].format(title=title, day=day, body="\n\n".join(body))


def notes(layout: str, gap: str) -> str:
    body = BODIES.get(layout[:2], PORTS)
    other = BODIES.get(layout[:2], LIBRARY)
    first = note(layout, "Ministers agree on a plan for ports", 12, body)
    return first + gap + note(layout, "Library welcomes schools again", 14, other)


@pytest.mark.parametrize("gap", GAPS.values(), ids=list(GAPS))
@pytest.mark.parametrize("layout", HEADS)
def test_two_bulletins(layout: str, gap: str) -> None:
    text = notes(layout, gap)
    first, second = split(Document("notes", text))
    assert (first.title, first.published) == (
        "Ministers agree on a plan for ports",
        date(2024, 5, 12),
    )
    assert (second.title, second.published) == ("Library welcomes schools again", date(2024, 5, 14))
    assert text[second.offset :].startswith(second.text)


@pytest.mark.parametrize("layout", CLOSE)
def test_two_bulletins_one_blank_line_apart(layout: str) -> None:
    assert [one.published for one in split(Document("notes", notes(layout, "\n\n")))] == [
        date(2024, 5, 12),
        date(2024, 5, 14),
    ]


HEAD = f"Ministers agree on a plan for ports\n\nLIMA, 12 May 2024 – {PORTS[0]}\n\n"
SINGLE = {
    "sections": f"{HEAD}\nBackground\n\n{PORTS[1]}\n\n\nAbout the council\n\n{LIBRARY[0]}",
    "subheadings": f"{HEAD}What the plan will cost\n\n{PORTS[1]}\n\nWho pays for it all\n\n"
    + LIBRARY[0],
    "subheadings far apart": f"{HEAD}\nWhat the plan will cost in all\n\n{PORTS[1]}\n\n\n"
    f"Who will carry it out\n\n{LIBRARY[0]}",
    "rules": f"{HEAD}---\n\nContact: press office, +51 555\n\n---\n\nAbout: {LIBRARY[0]}",
    "revision": f"{HEAD}Update of 14 May 2024\n\n{PORTS[1]}",
    "programme": f"Programme of the forum in Lima\n\n12 May 2024\n\n{PORTS[0]}\n\n20 May 2024\n\n"
    "09:00 Opening\n10:00 Panel on the cost of ports\n\n21 May 2024\n\n09:00 Visit to the harbour",
    "events": f"Events of the library\n\n{LIBRARY[0]}\n\nReading in a garden\n\n8 June 2024"
    f"\n\n{LIBRARY[1]}\n\n\nConcert of the old choir\n\n14 June 2024\n\n{LIBRARY[1]}",
    "agenda": "Agenda de la semana de la biblioteca\n\nLunes, 13 de mayo de 2024\n\n10:00 Lectura"
    " en el jardín\n\nMartes, 14 de mayo de 2024\n\n11:00 Concierto del coro en la plaza",
    "places and days": f"Resoluciones del consejo\n\nLima, 12 de mayo de 2024.- {PUERTOS[0]}\n\n"
    "Actividades previstas para el mes de junio\n\nLima, 5 de junio de 2024: Taller de puertos para"
    " alcaldes\nQuito, 7 de junio de 2024: Seminario sobre puertos y ríos",
}


@pytest.mark.parametrize("text", SINGLE.values(), ids=list(SINGLE))
def test_one_bulletin(text: str) -> None:
    (one,) = split(Document("note", text))
    assert one.text == text


def test_a_letterhead_above_the_first_head_of_a_collection() -> None:
    heads = [
        f"Lima, {day} May 2024\n\n{title}\n\n"
        for day, title in ((3, "A plan for ports"), (9, "Books for all schools"))
    ]
    text = f"OFFICE | PRESS ROOM\n\n{heads[0]}{PORTS[0]}\n\n\n{heads[1]}{LIBRARY[0]}"
    assert [b.published for b in split(Document("notes", text))] == [
        date(2024, 5, 3),
        date(2024, 5, 9),
    ]


def test_a_ruled_line_sets_an_undated_note_of_a_collection_apart() -> None:
    text = (
        "Varsity to host beekeepers\n\nFriday, 2nd September 2022 - The school will host them on "
        "14th September at the farm. They come from nine counties of the country, after five.\n\n"
        "* * *\n\nLake journal is back\n\nThe journal was relaunched yesterday at a breakfast in "
        "the Common Room. It has nine articles, and its editors look forward to many more.\n\n"
        "* * *\n\nStudents win moot\n\nMonday, 19th September 2022 - A team of four won the moot "
        "argued on Saturday before three retired judges, by four points more than the others."
    )
    found = split(Document("notes", text))
    assert [one.published for one in found] == [date(2022, 9, 2), None, date(2022, 9, 19)]
    assert (found[1].not_before, found[1].not_after) == (date(2022, 9, 2), date(2022, 9, 19))


def test_the_day_that_is_given_is_that_of_a_single_bulletin_only() -> None:
    given = date(2024, 5, 30)
    (one,) = split(Document("note", f"Library welcomes schools\n\n{LIBRARY[0]}"), published=given)
    assert one.published == given
    both = split(Document("notes", notes("inline", "\n\n\n")), published=given)
    assert [one.published for one in both] == [date(2024, 5, 12), date(2024, 5, 14)]


def test_a_dateline_that_is_later_than_the_given_day_is_the_day_of_an_event() -> None:
    note = Document("note", f"Open day at the port\n\nLima, 9 May 2024 – {PORTS[0]}")
    earlier = date(2024, 5, 1)
    assert split(note)[0].published == date(2024, 5, 9)
    assert split(note, published=earlier)[0].published == earlier


def test_identity_is_that_of_the_words_or_of_the_address() -> None:
    def identity(text: str, key: str | None = None) -> str:
        return split(Document("note", text, key=key))[0].id

    assert identity(HEAD) == identity(HEAD.replace(" on a plan", "\n on a plan"))
    assert identity(HEAD) != identity(HEAD.replace("12 May", "13 May"))
    assert identity(HEAD, "https://a.example/1") == identity(PORTS[0], "https://a.example/1")
    assert identity(HEAD, "https://a.example/1") != identity(HEAD, "https://a.example/2")


@given(st.text(alphabet=st.sampled_from("Aa1é –-•\n\t\r.:,“ 2024May12"), max_size=300))
def test_any_text_is_kept_word_for_word(text: str) -> None:
    bulletins = split(Document("note", text))
    for one in bulletins:
        assert text[one.offset : one.offset + len(one.text)] == one.text
        assert 0 <= one.body <= len(one.text)
        assert all(0 <= start <= end <= len(one.text) for start, end in one.imprint)
    ends = [one.offset + len(one.text) for one in bulletins]
    assert ends == sorted(ends)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (PORTS[0], "en"),
        (PUERTOS[0], "es"),
        (PORTOS[0], "pt"),
        ("Reunión de ministros en Lima", "es"),
        ("Reunião de ministros em Lima", "pt"),
        ("Cumbre de las Américas: el programa", "es"),
        ("Agenda da semana na Câmara", "pt"),
        ("MEETING OF THE MINISTERS IN LIMA", "en"),
        ("2024 – 12:00", "en"),
    ],
)
def test_languages(text: str, language: str) -> None:
    assert language_of(text) == language
