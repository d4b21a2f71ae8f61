"""What holds for any text: nothing raises, spans lie inside, and work grows with the length."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_service.temporal.languages import LEXICONS
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.mention import DayRange, Reading, Reference
from calendar_service.temporal.pipeline import read
from calendar_service.temporal.scan import WORDS_IN_WINDOW, scanner
from calendar_service.temporal.vocabulary import vocabulary

LANGUAGES = st.sampled_from(sorted(LEXICONS))
DAYS = st.dates(date(1000, 1, 1), date(2999, 12, 31))
REFERENCES = st.builds(
    Reference,
    published=st.none() | st.dates(),
    not_before=st.none() | DAYS,
    not_after=st.none() | DAYS,
    countries=st.lists(st.sampled_from(["US", "CL", "IN", "BR", "ES"]), max_size=2).map(tuple),
    zone=st.none() | st.sampled_from(["America/Lima", "Europe/Madrid", "Asia/Kolkata"]),
    day_order=st.none() | st.sampled_from(["DMY", "MDY"]),
)
MARKS = ["\n", "\n\n", ", ", " - ", "–", ":", ".", "/", " | ", "(", ")", " ", "  ", "\u00a0", "$"]
NUMBERS = ["0", "1", "9", "12", "24", "31", "32", "99", "2024", "10:30", "3.30", "15h30", "1/2/03"]
MONTH_NAMES = "enero febrero may March 12.3.4.5 31. 30-31/12 10:00-11:00-12:00 º 1º de".split()


def calendar_text(language: str) -> st.SearchStrategy[str]:
    """Texts made of the words of a lexicon, numbers and marks, in any order."""
    words = sorted(vocabulary(LEXICONS[language]))
    spelt = st.sampled_from(words) | st.sampled_from(words).map(str.capitalize)
    part = spelt | st.sampled_from(NUMBERS) | st.sampled_from(MARKS) | st.text(max_size=3)
    return st.lists(part, max_size=30).map(" ".join)


def check(text: str, reading: Reading) -> None:
    at = 0
    for mention in reading.mentions:
        assert at <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        at = mention.start
    for slot in reading.slots:
        assert 0 <= slot.start < slot.end <= len(text)
        assert all(one.first <= one.last for one in slot.days)
        assert slot.days == tuple(sorted(slot.days, key=lambda one: one.first))
        assert not (slot.days and slot.coarse)
        assert bool(slot.days) == (slot.basis is not None)


@given(st.text(), LANGUAGES | st.sampled_from(["de", "xx", ""]), REFERENCES)
def test_any_text(text: str, language: str, reference: Reference) -> None:
    check(text, read(text, language, reference))


@given(st.data(), LANGUAGES, REFERENCES)
def test_any_words_of_the_calendar(
    data: st.DataObject, language: str, reference: Reference
) -> None:
    text = data.draw(calendar_text(language))
    check(text, read(text, language, reference))


@given(DAYS, LANGUAGES)
def test_any_day_in_full_is_that_day(day: date, language: str) -> None:
    names = {number: name for name, number in LEXICONS[language].months.items()}
    of = LEXICONS[language].of[0] if language != "en" else ""
    text = f"{day.day} {of} {names[day.month].capitalize()} {of} {day.year}"
    expected = [(DayRange(day, day),)] if 1500 <= day.year <= 2199 else []
    assert [s.days for s in read(text, language, Reference()).slots if s.days] == expected


@given(DAYS, st.integers(1, 60), LANGUAGES)
def test_any_range_in_full_is_that_range(day: date, length: int, language: str) -> None:
    last = min(day + timedelta(days=length), date(2999, 12, 31))
    text = f"{day.isoformat()} - {last.isoformat()}"
    slots = read(text, language, Reference()).slots
    assert [slot.days for slot in slots] == [(DayRange(day, last),)]


@given(st.data(), LANGUAGES)
def test_nothing_is_resolved_without_a_reference(data: st.DataObject, language: str) -> None:
    """What is dated without any reference must state a year."""
    text = data.draw(calendar_text(language))
    for slot in read(text, language, Reference()).slots:
        if slot.days:
            assert re.search(r"\d{4}|\d\D\d\d?\D\d\d", text)


@pytest.mark.parametrize("lexicon", LEXICONS.values(), ids=LEXICONS)
@pytest.mark.parametrize("word", [*MONTH_NAMES, *NUMBERS, "el", "from the", "\n", "next"])
def test_windows_grow_with_the_text(lexicon: Lexicon, word: str) -> None:
    """The grammar sees each character a bounded number of times, however hostile the line."""
    scan = scanner(lexicon)
    for text in (word * 2000, f"{word} " * 2000, f"{word}. " * 2000, f"{word} 1 " * 1000):
        windows = list(scan.windows(text))
        assert sum(end - start for start, end in windows) <= 2 * len(text)
        tokens = [len(scan.tokens(text[start:end])) for start, end in windows]
        assert max(tokens, default=0) <= 8 * WORDS_IN_WINDOW


@pytest.mark.parametrize("language", LEXICONS)
def test_paragraphs_do_not_change_each_other(language: str) -> None:
    """Ten bulletins in one text have ten times the mentions of one."""
    paragraph = {
        "en": "The forum will be held on August 9, 16 and 17, 2024, at 10:00 COL time.\n\n",
        "es": "El foro será el 9, 16 y 17 de agosto de 2024, a las 10:00, hora de Lima.\n\n",
        "pt": "O fórum será em 9, 16 e 17 de agosto de 2024, às 10h, horário de Brasília.\n\n",
    }[language]
    once = read(paragraph, language, Reference())
    many = read(paragraph * 10, language, Reference())
    assert len(many.mentions) == 10 * len(once.mentions)
    assert [slot.days for slot in many.slots] == [slot.days for slot in once.slots] * 10
    assert [slot.clocks for slot in many.slots] == [slot.clocks for slot in once.slots] * 10
