"""In person, online or both: as the event's words tell, and the sentences around them."""

from __future__ import annotations

import pytest

from tests.events.telling import event
from tests.events.test_stage import place

COUNCIL = "The Port Council meets on Tuesday 14 May 2024, in the Old Hall, Dover."
ASAMBLEA = "La asamblea será el 14 de mayo de 2024, a las 18 h, en el Ateneo, Lugo."
PALESTRA = "A palestra realiza-se no dia 14 de maio de 2024, às 18h00, no Museu do Sal, Aveiro"
PROGRAMME = """The Salt Forum takes place on 14 May 2024 at the Old Hall, Dover.

PROGRAMME
09:00 – Opening session
10:00 – Panel: What salt costs

"""


@pytest.mark.parametrize(
    ("text", "words", "online", "city"),
    [
        (f"{COUNCIL} On the agenda: tolls. You may take part remotely.", "Port", True, "Dover"),
        (f"{COUNCIL} Who cannot travel may join by Zoom.", "Port", True, "Dover"),
        (f"{COUNCIL} It will be streamed on YouTube.", "Port", False, "Dover"),
        (f"{COUNCIL} Register online before 10 a.m.", "Port", False, "Dover"),
        (f"{ASAMBLEA} Quien no pueda acudir votará por Zoom.", "Asamblea", True, "Lugo"),
        (f"{ASAMBLEA} Podrá seguirse y preguntar por videollamada.", "Asamblea", True, "Lugo"),
        (f"{ASAMBLEA} Las actas pueden descargarse en línea.", "Asamblea", False, "Lugo"),
        (f"{PALESTRA}; é possível participar também pelo Zoom.", "Palestra", True, "Aveiro"),
        (f"{PALESTRA}. Pode ser acompanhada, com perguntas, no Zoom.", "Palestra", True, "Aveiro"),
        (f"{PALESTRA}. A sessão será transmitida no YouTube.", "Palestra", False, "Aveiro"),
        (f"{PROGRAMME}All can be followed, with questions, on Zoom.", "What salt", True, "Dover"),
        (f"{PROGRAMME}The exhibition of salts can be seen online.", "What salt", False, "Dover"),
        ("También habrá un seminario virtual el 14 de mayo de 2024.", "Seminario", True, None),
        ("The webinar is on 14 May 2024. Join by Zoom from home.", "Webinar", True, None),
    ],
)  # fmt: skip
def test_how_it_is_attended(text: str, words: str, online: bool, city: str | None) -> None:
    assert (event(text, words).virtual, place(text, words)[1]) == (online, city)


def test_what_introduces_a_list_says_how_its_events_are_attended() -> None:
    text = (
        "Se ofrece un ciclo de tres talleres en línea, siempre a las 17:00:\n\n"
        '• 14 de mayo de 2024: "Leer el agua"\n• 21 de mayo: "Leer la tierra"\n'
    )
    assert event(text, "agua").virtual
    assert event(text, "tierra").virtual


def test_the_sentence_that_announces_a_list_says_where() -> None:
    text = (
        "Sittings of the Tribunal\n\nTwo matters will be heard in Court Hall 2, Guwahati:\n\n"
        "(i) Appeal of Barak Fishers – hearing, 15.07.2024 at 10.30 a.m.\n"
        "(ii) Appeal of Sand Traders – hearing, 16.07.2024 at 11.30 a.m.\n"
    )
    assert place(text, "Sand Traders") == ("Court Hall 2", "Guwahati", "IN")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("in the same building", ("Salt Hall", "Cork", "IE")),
        ("in the same city", (None, "Cork", "IE")),
    ],
)
def test_the_same_house_and_the_same_town(
    told: str, expected: tuple[str | None, str | None, str | None]
) -> None:
    text = f"The forum is on 14 May 2024 at the Salt Hall, Cork. The dinner is on 15 May, {told}."
    assert place(text, "dinner") == expected


def test_where_the_next_edition_is_held_says_nothing_of_this_one() -> None:
    text = (
        "GENEVA, 3 May 2024 – The annual dinner is on 15 May 2024.\n\n"
        "The next congress will take place in Whitehorse in 2025."
    )
    assert place(text, "dinner")[1] != "Whitehorse"
