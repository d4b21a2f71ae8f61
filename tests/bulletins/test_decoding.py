"""Bytes become text, whatever encoding they are in, or an error that says why not."""

from __future__ import annotations

import pytest

from calendar_service.bulletins.decoding import LARGEST, decoded
from calendar_service.errors import InputError

SAID = "Reunião “final” em São Paulo, 5 €"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_that_are_found_out(encoding: str) -> None:
    assert decoded(SAID.encode(encoding), "note") == SAID


def test_an_encoding_that_is_named_or_declared() -> None:
    said = "Reunião, 5 €"
    assert decoded(said.encode("iso-8859-15"), "note", "iso-8859-15") == said
    page = f'<meta charset="iso-8859-15">{said}'
    assert decoded(page.encode("iso-8859-15"), "page") == page
    assert decoded(said.encode("cp1252"), "note", "no-such-encoding") == said


def test_what_calls_itself_latin_1_has_the_quotation_marks_of_windows() -> None:
    assert decoded(SAID.encode("cp1252"), "note", "ISO-8859-1") == SAID


def test_a_few_broken_octets_do_not_make_it_another_encoding() -> None:
    whole = (SAID * 20).encode()
    assert decoded(whole + b"\xe9", "note") == SAID * 20 + "\ufffd"


def test_line_ends_stay() -> None:
    assert decoded(b"a\r\nb\n\nc", "note") == "a\r\nb\n\nc"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b" \r\n", "is empty"),
        (b"PK\3\4\0\0\0", "is not text"),
        (bytes(range(1, 32)) * 20, "is not text"),
        (b"\x81\x8d\x8f", "is not text"),
        (b"a" * (LARGEST + 1), "is larger than 20 MB; split it"),
    ],
)
def test_what_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(InputError) as error:
        decoded(data, "note")
    assert str(error.value) == f"note: {said}"
