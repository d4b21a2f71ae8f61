"""A sentence as words, figures and marks, with their offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Titles of persons keep their full stop, as initials do.
TITLES = "Mr Mrs Ms Dr Dra Prof Profa Hon Rev St Sr Sra Sta Sto Lic Ing Arq Mons"
TOKEN = re.compile(
    rf"\b(?:{'|'.join(TITLES.split())}|[ABD-HJKN-UWYZ])\.(?=\s?[^\W\d_])"
    r"|\d{1,3}\.?[ªº°]|\d+(?:[./:,]\d+)+|[^\W_]+(?:[’'\-][^\W_]+)*\+*|[^\s]"
)
ROMAN = re.compile(r"[IVXLC]+$")
NUMBERED = re.compile(r"\d{1,3}(?:\.?[ªº°]|st|nd|rd|th|ª|º|a|o|ra|da|er)?$")
QUOTES = {"“": "”", "‘": "’", "«": "»", '"': '"', "'": "'", "„": "“"}


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a figure or a single mark; `low` is its text in lower case."""

    start: int
    end: int
    text: str
    low: str

    @property
    def word(self) -> bool:
        return self.text[0].isalnum()

    @property
    def capital(self) -> bool:
        return self.text[0].isupper() or self.text[0].isdigit()


def lowered(text: str) -> str:
    """Lower case of the same length, so that offsets hold in both."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower()[:1] for c in text)


def tokens(text: str) -> list[Token]:
    return [Token(m.start(), m.end(), m.group(), m.group().lower()) for m in TOKEN.finditer(text)]
