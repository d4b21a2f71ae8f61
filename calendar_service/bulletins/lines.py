"""The lines of a text, and what kind of line each is by its looks."""

from __future__ import annotations

import re
from dataclasses import dataclass

LINE = re.compile(r"[^\r\n]*\S[^\r\n]*")
RULE = re.compile(r"^[\s*_=~#—–-]{3,}$")
BULLETS = "•*-–·"
QUOTES = "“‘\"'"
PROSE = 120  # characters from which on a line is a paragraph
LONG = 230  # and from which on it is no title in any case


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank; `gap` counts the blank ones before it."""

    start: int
    end: int
    text: str
    gap: int

    @property
    def is_rule(self) -> bool:
        return bool(RULE.match(self.text))

    @property
    def is_item(self) -> bool:
        return self.text[0] in BULLETS

    @property
    def is_paragraph(self) -> bool:
        return len(self.text) >= PROSE

    @property
    def is_prose(self) -> bool:
        """Too long for a title, or it ends as sentences do."""
        return len(self.text) >= LONG or (len(self.text) >= 60 and self.text[-1] in '.:;”"')

    @property
    def is_title(self) -> bool:
        """It begins with a capital, has several words and no stop."""
        text = self.text
        return (
            12 <= len(text) <= LONG
            and text[-1] not in '.:;,”"'
            and (text[0].isupper() or text[0] in QUOTES or text[0] in "¿¡")
            and len(text.split()) >= 3
        )


def lines_of(text: str) -> list[Line]:
    lines: list[Line] = []
    position = 0
    for match in LINE.finditer(text):
        gap = text.count("\n", position, match.start()) - (1 if lines else 0)
        lines.append(Line(match.start(), match.end(), match.group().strip(), gap))
        position = match.end()
    return lines
