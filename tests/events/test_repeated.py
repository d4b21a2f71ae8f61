"""Times that go on with the verb of the time before them in their sentence."""

from __future__ import annotations

import pytest

from tests.events.telling import events

AGAIN = [
    (
        "en",
        "The workshop is given twice, on 13 May in Lae and on 15 May in Madang.",
        ["Workshop", "Workshop"],
    ),
    (
        "en",
        "There will be two courses, one in French on 16 May and one in English on 17 May.",
        ["Course in French", "Course in English"],
    ),
    (
        "en",
        "The seminar on cocoa is on 13 May and that on coffee on 20 May.",
        ["Seminar on cocoa", "Seminar on coffee"],
    ),
    (
        "en",
        "The seminar is on 13 May, the exam on 20 May and the graduation on 27 May.",
        ["Seminar", "Exam", "Graduation"],
    ),
    (
        "en",
        "The workshops are in Oulu on 13 May, in Turku on 14 May and in Vaasa on 16 May.",
        ["Workshop", "Workshop", "Workshop"],
    ),
    (
        "en",
        "A second session is planned for 13 May and a third for 20 May.",
        ["Second session", "Third session"],
    ),
    (
        "es",
        "Dos talleres se dictarán el 13 de mayo, en español, y el 15 de mayo, en quechua.",
        ["Taller en español", "Taller en quechua"],
    ),
    (
        "pt",
        "A oficina será no dia 13 de maio em Recife e no dia 15 de maio em Natal.",
        ["Oficina", "Oficina"],
    ),
]

ONCE = [
    ("en", "The seminar is on 13 May in Lae and registration on 11 May."),
    ("en", "The seminar is on 13 May, and the office is closed on 20 May."),
    ("es", "El seminario será el 13 de mayo, la inscripción el 10 de mayo."),
]


@pytest.mark.parametrize(("language", "text", "titles"), AGAIN)
def test_a_time_without_a_verb_goes_on_with_the_one_before(
    language: str, text: str, titles: list[str]
) -> None:
    assert [event.title for event in events(text, language)] == titles


@pytest.mark.parametrize(("language", "text"), ONCE)
def test_the_next_time_may_be_of_something_else(language: str, text: str) -> None:
    assert len(events(text, language)) == 1
