"""Bytes to text: which encoding, and whether it is text at all."""

from __future__ import annotations

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator

from calendar_service.errors import InputError

LARGEST = 20 * 1024 * 1024  # bytes
DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([\w.:-]{2,40})""", re.IGNORECASE)
SAMPLE = 20_000
LAYOUT = frozenset("\r\n\t\f\u200b\u200e\u200f\u2028\u2029\ufeff\u00ad")


def decoded(data: bytes, source: str, charset: str | None = None) -> str:
    """The text of `data`, whose line ends stay as they are: offsets count in it.

    UTF-8 if it is that, else `charset`, what it declares in its first lines, or Windows-1252.
    Raises InputError for what is empty, too large or no text.
    """
    if len(data) > LARGEST:
        raise InputError(source, f"is larger than {LARGEST // 1024 // 1024} MB; split it")
    if not data.strip():
        raise InputError(source, "is empty")
    for encoding in _encodings(data, charset):
        try:
            text = data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        if _noise(text):
            break
        return text
    raise InputError(source, "is not text")


def _encodings(data: bytes, charset: str | None) -> Iterator[str]:
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        yield "utf-16"
    yield "utf-8-sig"
    declared = DECLARED.search(data[:1024])
    for named in (charset, declared and declared.group(1).decode("ascii")):
        # What calls itself Latin-1 is Windows-1252, as browsers have it (WHATWG Encoding, 4.2).
        if named and named.lower().replace("_", "-") not in {"iso-8859-1", "latin1", "us-ascii"}:
            yield named
    yield "cp1252"


def _noise(text: str) -> bool:
    """A NUL, or more than one character in twenty that no bulletin has."""
    sample = text[:SAMPLE]
    odd = sum(1 for c in sample if not (c.isprintable() or c in LAYOUT))
    return "\0" in sample or odd * 20 > len(sample)
