"""Text and addresses before they are written."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_service.feeds.text import clean, one_line, web_address


@given(st.text(alphabet=st.characters(), max_size=200))
def test_clean_text_has_nothing_that_readers_do_not_expect(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode()
    assert clean(cleaned) == cleaned
    assert cleaned == cleaned.strip()
    assert all(c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs") for c in cleaned)


@given(st.text(alphabet=st.characters(), max_size=200))
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1


@given(st.text(alphabet=st.characters(blacklist_categories=["C"]), max_size=50))
def test_ordinary_words_stay(text: str) -> None:
    kept = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\ufffd", "?")
    kept = kept.replace("\\", "＼")
    assert clean(text) == kept.strip()


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("https://example.org/a", "https://example.org/a"),
        ("https://example.org/ñ?q=á b", None),
        ("https://example.org/ñ?q=á", "https://example.org/%C3%B1?q=%C3%A1"),
        ("https://example.org/%C3%B1", "https://example.org/%C3%B1"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://españa.example/x", "https://xn--espaa-rta.example/x"),
        ('https://example.org/"<x>', "https://example.org/%22%3Cx%3E"),
        ("https://example.org/\r\nX:1", None),
        ("https://example.org/\u202ex", None),
        ("ftp://example.org/", None),
        ("example.org", None),
        ("", None),
        (None, None),
    ],
)
def test_an_address_is_an_ascii_uri_or_nothing(given: str | None, written: str | None) -> None:
    assert web_address(given) == written


@given(st.text(alphabet=st.characters(), max_size=60))
def test_no_address_raises(rest: str) -> None:
    written = web_address(f"https://{rest}")
    assert written is None or written.isascii()
