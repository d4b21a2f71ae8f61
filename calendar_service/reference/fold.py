"""Names compare without case and accents."""

from __future__ import annotations

import unicodedata

# Letters of Latin alphabets that are no letter with an accent: `Łódź`, `Tromsø`, `Nuku‘alofa`.
LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"}
    | dict.fromkeys("’‘ʻʼ", "'")
)


def fold(name: str) -> str:
    """Lower case, in the 26 letters, blanks collapsed."""
    if name.isascii():
        return " ".join(name.lower().split())
    plain = unicodedata.normalize("NFKD", name.lower().translate(LETTERS))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())
