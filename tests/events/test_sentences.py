"""Sentences with their offsets."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_service.events.sentences import MOST, sentences

CUT = [
    ("The fair opens. It closes late.", ["The fair opens.", "It closes late."]),
    ("Dr. Ann Flett speaks at 7 p.m. in Rm. 4.", ["Dr. Ann Flett speaks at 7 p.m. in Rm. 4."]),
    ("Caso Rama Vs. Nandia. Se oirá.", ["Caso Rama Vs. Nandia.", "Se oirá."]),
    ("¿Cuándo? “El martes.” Allí será.", ["¿Cuándo?", "“El martes.”", "Allí será."]),
    (
        "The fair opens on 5 May at 2:30 p.m. Entry forms are due by 1 May.",
        ["The fair opens on 5 May at 2:30 p.m.", "Entry forms are due by 1 May."],
    ),
    (
        "The fair of the guild is on 5 May at 2 p.m. Lima time and is free.",
        ["The fair of the guild is on 5 May at 2 p.m. Lima time and is free."],
    ),
    (
        "The Hon. Ann Flett speaks. H.E. Gov. Roe, too.",
        ["The Hon. Ann Flett speaks.", "H.E. Gov. Roe, too."],
    ),
    (
        "The segment ends on 5 May at 1 p.m. In addition a dinner is held.",
        ["The segment ends on 5 May at 1 p.m.", "In addition a dinner is held."],
    ),
    ("One line\nanother line", ["One line", "another line"]),
]


@pytest.mark.parametrize(("text", "cut"), CUT)
def test_a_text_is_cut_where_its_sentences_end(text: str, cut: list[str]) -> None:
    assert [s.text for s in sentences(text)] == cut


def test_no_sentence_ends_inside_a_time() -> None:
    text = "On Tue. 5 May it opens."
    assert len(sentences(text, [(3, 13)])) == 1


def test_a_line_without_full_stops_is_cut_at_a_blank() -> None:
    found = sentences("word " * MOST)
    assert len(found) > 1
    assert all(len(s.text) <= MOST + 4 for s in found)


@given(st.text())
def test_sentences_lie_in_the_text_in_order(text: str) -> None:
    found = sentences(text)
    assert all(text[s.start : s.end] == s.text != "" for s in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
