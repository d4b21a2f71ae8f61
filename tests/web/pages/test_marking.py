"""Marked texts: every character once, every mention found again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from calendar_service.web.pages.marking import Span, pieces


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(st.text(max_size=60))
    spans = []
    for number in range(1, draw(st.integers(0, 6)) + 1):
        start = draw(st.integers(0, 70))
        spans.append(Span(start, start + draw(st.integers(0, 20)), number, "green"))
    return text, spans


@given(marked())
def test_nothing_is_lost_and_every_mention_is_found(given: tuple[str, list[Span]]) -> None:
    text, spans = given
    cut = pieces(text, spans)
    assert "".join(piece.text for piece in cut) == text
    for span in spans:
        if not span.start < span.end <= len(text):
            continue
        over = [p for p in cut if span.start <= p.start and p.start + len(p.text) <= span.end]
        assert "".join(piece.text for piece in over) == text[span.start : span.end]
        assert over[0].begins
        assert span.number in over[-1].ended
        assert all(piece.family for piece in over)


def test_overlapping_mentions() -> None:
    cut = pieces("abcdef", [Span(0, 4, 1, "green"), Span(2, 6, 2, "public")])
    assert [(p.text, p.family, p.begins, p.ended) for p in cut] == [
        ("ab", "green", True, ()),
        ("cd", "green", True, (1,)),
        ("ef", "public", False, (2,)),
    ]


def test_the_title_is_left_out() -> None:
    cut = pieces("Title\nText", [Span(6, 10, 1, "green")], begin=5)
    assert [piece.text for piece in cut] == ["\n", "Text"]
