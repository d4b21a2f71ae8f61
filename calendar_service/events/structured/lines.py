"""The lines of a bulletin with their offsets, and what stands at their beginning."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

LINE = re.compile(r"[^\r\n]*\S[^\r\n]*")
BULLET = re.compile(r"(?:[•·▪◦‣●■○∙*>#►▸▹▶▷◆◇❖★☆✔☑→»›➤➔➜➢✓–—-]\s*)+(?=\S)|[|┃]\s*")
NUMBER = re.compile(r"(?:\(?\d{1,2}[.)º°ª]+-?|\(?[a-zA-Z]\)|\(?[ivxIVX]{1,4}[.)])\s+(?=\S)")
EMPHASIS = "*_ \t\xa0"
# One plain letter for each accented one, so that offsets stay.
PLAIN = {
    code: unicodedata.normalize("NFKD", chr(code))[0]
    for code in (*range(0xC0, 0x250), 0xA0, 0x2019)
    if unicodedata.normalize("NFKD", chr(code))[0] != chr(code)
} | {0x2019: "'"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without the blanks around it.

    `begin` is where it goes on after its bullet or number, `mark` which of both it has; `gap` is
    the number of blank lines above it.
    """

    start: int
    end: int
    begin: int
    mark: str
    gap: int


def plain(text: str) -> str:
    """Lower case without accents, every character at its old offset."""
    return text.translate(PLAIN).lower()


def lines(text: str, first: int = 0) -> tuple[Line, ...]:
    """The lines of `text` from the offset `first` on."""
    found: list[Line] = []
    last = first
    for match in LINE.finditer(text, first):
        raw = match.group()
        start = match.start() + len(raw) - len(raw.lstrip())
        end = match.start() + len(raw.rstrip())
        begin, mark = _begin(text, start, end)
        breaks = text.count("\n", last, start) or text.count("\r", last, start)
        found.append(Line(start, end, begin, mark, max(0, breaks - 1)))
        last = end
    return tuple(found)


def _begin(text: str, start: int, end: int) -> tuple[int, str]:
    begin, mark = start, ""
    if bullet := BULLET.match(text, begin, end):
        begin, mark = bullet.end(), "bullet"
    if number := NUMBER.match(text, begin, end):
        begin, mark = number.end(), "number"
    while begin < end and text[begin] in EMPHASIS:
        begin += 1
    return begin, mark
