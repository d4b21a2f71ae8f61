"""Whatever a text says: events stand in it, on days and at hours that it gives."""

from __future__ import annotations

import re
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from calendar_service.events.extract import read
from calendar_service.models import Bulletin, Timed

PIECES = st.sampled_from(
    """9:00|10.30|14h|8 April 2025|martes 8 de abril|Dia 2 – 9 de maio|14/03|08:00 – 09:30|3|2026
Opening ceremony|Coffee break|Hearing on ports|Reunión de la Mesa|Audiência pública|Town Hall
What:|When:|Where|Fecha:|Lugar:|Horário:|Data|Local:|Registration deadline:|Inscripciones hasta
Day 1|Día 3|APRIL|Programme|Agenda:|cancelled|was 7 April|Zoom|Dr Ana Ruiz|No lecture|mañana
from|to|until|opens on|closes|moved from|every|for two weeks|and then|brought forward to|at
del|al|hasta|desde el|de|a|até|das|às|abre|cierra|pasa al|todos los|durante tres días|no dia
•|-|1.|2)|;|:|(|)|,|.| – |   |\t| | and | y | e |“|”|*|#|to be told""".replace("\n", "|").split("|")
)
# What gives a day without its number.
COUNTED = re.compile(r"mañana|[Dd]ay|[Dd][ií]a|martes")
BREAKS = st.sampled_from([" ", " ", "\n", "\n\n", "\r\n", " | ", "\t", ": ", ", "])
TEXTS = st.lists(st.tuples(PIECES, BREAKS), max_size=40).map(
    lambda pairs: "".join(piece + mark for piece, mark in pairs)
)
LANGUAGES = st.sampled_from(["en", "es", "pt", "fr"])
DAYS = st.none() | st.dates(date(1990, 1, 1), date(2060, 1, 1))


def bulletin(text: str, language: str, published: date | None) -> Bulletin:
    title = text.splitlines()[0][:80].strip() if text.strip() else ""
    return Bulletin(
        id="any",
        source="any",
        text=text,
        language=language,
        title=title or None,
        published=published,
    )


@settings(max_examples=300, deadline=None)
@given(TEXTS | st.text(max_size=300), LANGUAGES, DAYS)
def test_events_stand_in_the_text(text: str, language: str, published: date | None) -> None:
    told = bulletin(text, language, published)
    findings = read(told)
    keys = [event.key for event in findings.events]
    assert len(set(keys)) == len(keys)
    for event in findings.events:
        evidence = event.evidence
        assert text[evidence.start : evidence.end] == evidence.quote
        assert event.parent is None or event.parent in keys
    for decision in findings.decisions:
        assert 0 <= decision.start <= decision.end <= len(text)


@settings(max_examples=200, deadline=None)
@given(TEXTS, LANGUAGES, DAYS)
def test_no_day_and_no_hour_that_the_text_does_not_give(
    text: str, language: str, published: date | None
) -> None:
    numbers = {int(number) for number in re.findall(r"\d+", text)}
    for event in read(bulletin(text, language, published)).events:
        if event.when is not None:
            assert event.when.start.day in numbers or COUNTED.search(text)
        if isinstance(event.when, Timed):
            hour = event.when.start.hour
            assert {hour, hour % 12} & numbers


@settings(max_examples=200, deadline=None)
@given(TEXTS, LANGUAGES)
def test_without_a_day_of_publication_only_full_dates_count(text: str, language: str) -> None:
    told = read(bulletin(text, language, None))
    years = {"2025", "2026"}
    for event in told.events:
        if event.when is not None:
            assert any(year in text for year in years)
