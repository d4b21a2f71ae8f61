"""Lines with their offsets, bullets and numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_service.events.structured.lines import lines, plain


@pytest.mark.parametrize(
    ("text", "words", "mark"),
    [
        ("• 9:00 Opening", "9:00 Opening", "bullet"),
        ("  – 12 May: Hearing", "12 May: Hearing", "bullet"),
        ("▸ 12 May: Hearing", "12 May: Hearing", "bullet"),
        ("» 12 May: Hearing", "12 May: Hearing", "bullet"),
        ("3. Plenary, 10:00", "Plenary, 10:00", "number"),
        ("(2) Talk", "Talk", "number"),
        ("* **When:** 5 May", "When:** 5 May", "bullet"),
        ("9.30 Opening", "9.30 Opening", ""),
        ("10:30 Coffee", "10:30 Coffee", ""),
        ("| 10:00 | Panel |", "10:00 | Panel |", "bullet"),
    ],
)
def test_what_stands_before_the_words(text: str, words: str, mark: str) -> None:
    (line,) = lines(text)
    assert (text[line.begin : line.end], line.mark) == (words, mark)


def test_blank_lines_are_counted() -> None:
    text = "One\r\nTwo\r\n\r\n\r\nThree\n"
    assert [(text[line.start : line.end], line.gap) for line in lines(text)] == [
        ("One", 0),
        ("Two", 0),
        ("Three", 2),
    ]


@given(st.text())
def test_plain_words_keep_their_offsets(text: str) -> None:
    assert len(plain(text)) == len(text)


def test_plain_words_have_no_accents() -> None:
    assert plain("¿Cuándo? SESSÃO da manhã") == "¿cuando? sessao da manha"
