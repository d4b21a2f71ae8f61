"""Bytes to text: which encoding, and whether it is text at all."""

from __future__ import annotations

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from contextlib import suppress

from calendar_service.errors import InputError

LARGEST = 20 * 1024 * 1024  # bytes
DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([\w.:-]{2,40})""", re.IGNORECASE)
SAMPLE = 20_000  # characters that show whether it is text
REPLACEMENT = "\ufffd"
TOLERANCE = 10  # letters beyond ASCII for each octet that is wrong, and it still is UTF-8
LATIN_1 = frozenset({"iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"})
LAYOUT = frozenset("\r\n\t\f\u200b\u200e\u200f\u2028\u2029\ufeff\u00ad")


def decoded(data: bytes, source: str, charset: str | None = None) -> str:
    """The text of `data`, whose line ends stay as they are: offsets count in it.

    UTF-8 if it is that, but for a few octets; else `charset`, what it declares in its first lines,
    or Windows-1252. Raises InputError for what is empty, too large or no text.
    """
    if len(data) > LARGEST:
        raise InputError(source, f"is larger than {LARGEST // 1024 // 1024} MB; split it")
    if not data.strip():
        raise InputError(source, "is empty")
    text = _utf(data) or _other(data, charset)
    if text is None or _noise(text):
        raise InputError(source, "is not text")
    return text


def _utf(data: bytes) -> str | None:
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    text = data.decode("utf-8-sig", "replace")
    broken = text.count(REPLACEMENT)
    right = len(text) - broken - sum(map(str.isascii, text)) if broken else 0
    return text if broken * TOLERANCE <= right else None


def _other(data: bytes, charset: str | None) -> str | None:
    declared = DECLARED.search(data[:1024])
    for named in (charset, declared and declared.group(1).decode("ascii"), "cp1252"):
        # What calls itself Latin-1 is Windows-1252, as browsers have it (WHATWG Encoding, 4.2).
        if named and named.lower().replace("_", "-") not in LATIN_1:
            with suppress(UnicodeDecodeError, LookupError):
                return data.decode(named)
    return None


def _noise(text: str) -> bool:
    """A NUL, or more than one character in twenty that no bulletin has."""
    sample = text[:SAMPLE]
    odd = sum(1 for c in sample if not (c.isprintable() or c in LAYOUT))
    return "\0" in sample or odd * 20 > len(sample)
