"""Tokens of a window: numbers that are dates or clocks, and what their neighbours make of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from calendar_service.temporal.lexicon import Lexicon

KEPT = 2000  # answers of each pattern


class Token(NamedTuple):
    kind: str
    start: int
    end: int
    value: int | str


class Form:
    """A pattern over the string of classes of tokens; texts repeat them, so answers are kept."""

    __slots__ = ("kept", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = re.compile(pattern)
        self.kept: dict[tuple[str, int], re.Match[str] | None] = {}

    def match(self, kinds: str, at: int) -> re.Match[str] | None:
        try:
            return self.kept[kinds, at]
        except KeyError:
            if len(self.kept) >= KEPT:
                self.kept.clear()
            found = self.kept[kinds, at] = self.pattern.match(kinds, at)
            return found


@lru_cache(maxsize=10 * KEPT)
def _places(found: re.Match[str]) -> dict[str, int]:
    """Where the groups that take part begin."""
    return {name: found.start(name) for name, text in found.groupdict().items() if text}


class Parts:
    """The tokens of a match, by the names of its groups."""

    __slots__ = ("places", "tokens")

    def __init__(self, found: re.Match[str], tokens: Sequence[Token]) -> None:
        self.places, self.tokens = _places(found), tokens

    def token(self, *names: str) -> Token | None:
        """That of the first group that takes part."""
        for name in names:
            if name in self.places:
                return self.tokens[self.places[name]]
        return None

    def number(self, *names: str) -> int | None:
        token = self.token(*names)
        return None if token is None else int(token.value)

    def text(self, *names: str) -> str | None:
        token = self.token(*names)
        return None if token is None else str(token.value)

    def has(self, *names: str) -> bool:
        return self.token(*names) is not None


CLOCK = re.compile(r"(\d{1,2})([:.,])(\d\d)(?::\d\d)?")
DATE = re.compile(
    r"\d{4}(?P<first>[-/.])\d{1,2}(?P=first)\d{1,2}"
    r"|\d{1,2}(?P<then>[-/.])\d{1,2}(?P=then)(?:\d{4}|\d\d)"
)


def clock(start: int, end: int, hour: str, minute: str, mark: str = ":") -> Token:
    valid = int(hour) <= 24 and int(minute) < 60 and (int(hour) < 24 or int(minute) == 0)
    return Token("C" if valid else "?", start, end, f"{hour}{mark}{minute}")


def number(text: str, start: int) -> list[Token]:
    """A run of digits and marks: a date, a clock, a range of them, or nothing of the calendar."""
    if simple := _plain(text, start):
        return [simple]
    for mark in ("–", "-", "/"):
        head, found, tail = text.partition(mark)
        if found and (mark != "/" or head.isdigit()):
            first = number(head, start) if head else []
            last = _plain(tail, start + len(head) + 1)
            if len(first) == 1 and last and "?" not in first[0].kind + last.kind:
                kind = "/" if mark == "/" else "-"
                return [first[0], Token(kind, first[0].end, first[0].end + 1, mark), last]
    return [Token("?", start, start + len(text), text)]


def _plain(text: str, start: int) -> Token | None:
    end = start + len(text)
    if text.isdigit() and text.isascii():
        digits = len(text)
        value = int(text) if digits < 5 else 10_000
        if digits == 4 and 1500 <= value <= 2199:
            return Token("Y", start, end, value)
        return Token("N" if digits <= 2 and 1 <= value <= 31 else "n", start, end, value)
    if DATE.fullmatch(text):
        return Token("X", start, end, text)
    if found := CLOCK.fullmatch(text):
        token = clock(start, end, found[1], found[3])
        return token if found[2] == ":" else token._replace(kind="P" if token.kind == "C" else "?")
    return None


def drop_the_word_year(found: list[Token]) -> None:
    """`del año 2022`, `do ano de 2022`, `in the year 2022` say no more than `2022`."""
    at = len(found) - 2
    at -= at > 0 and found[at].kind == "o"
    if at > 0 and found[at].kind == "U" and found[at].value == "Y" and found[at - 1].kind in "oit":
        del found[at:-1]


def read_roman(found: list[Token]) -> None:
    """`siglo XXI`: the only place where a Roman number counts."""
    text = str(found[-1].value)
    before = found[-2] if len(found) > 1 else None
    if before and (before.kind, before.value) == ("U", "CE") and re.fullmatch(r"[ivx]{1,5}", text):
        values = ["ivx".index(letter) for letter in text]
        tens = [(1, 5, 10)[value] for value in values]
        signs = [-1 if one < max(tens[at:]) else 1 for at, one in enumerate(tens)]
        total = sum(sign * one for sign, one in zip(signs, tens, strict=True))
        found[-1] = found[-1]._replace(kind="O", value=total)


def read_weekdays(found: list[Token], window: str, lexicon: Lexicon) -> None:
    """`Mar. 11/07/2023`, `mar 11 jul`: short for Tuesday here, though it is March elsewhere."""
    for at, token in enumerate(found):
        if token.kind != "M":
            continue
        word = window[token.start : token.end].lower().rstrip(".")
        if word in lexicon.weekday_abbreviations:
            kinds = "".join([token.kind for token in found])
            dated = re.match(r"[,:]?(?:X|N(?:/N|o?M))", kinds[at + 1 :])
            if dated and not kinds[:at].endswith(("N", "No", "O", "/", "-")):
                found[at] = token._replace(kind="W", value=lexicon.weekday_abbreviations[word])


DOTTED = re.compile(r"(3[01]|[12]?\d|0[1-9])\.(0?[1-9]|1[0-2])")


def read_dotted(found: list[Token], window: str) -> None:
    """`sex 19.06 · 21h30`, `Fr 25.06`: a day and a month where an hour follows or none can be."""
    for at in range(len(found) - 1, 0, -1):
        token = found[at]
        said = DOTTED.fullmatch(window, token.start, token.end) if token.kind in "P?" else None
        lead = "".join([one.kind for one in found[:at]]).rstrip(",")
        if not said or not lead.endswith("W"):
            continue
        after = "".join([one.kind for one in found[at + 1 : at + 6]])
        if token.kind == "?" or re.match(r"[,|(a?t-]*(?:C|[NP][HA])", after):
            day = Token("N", token.start, said.end(1), int(said[1]))
            month = Token("N", said.start(2), token.end, int(said[2]))
            found[at : at + 1] = [day, Token("/", day.end, month.start, "/"), month]


def read_numbered(found: list[Token], window: str, lexicon: Lexicon) -> None:
    """`5ª feira`, `de 2ª a 6ª feira`, `nesta 4ª`: the week begins on Sunday.

    `5ª Feira de Livros` is a fair; days of the month are no `3ª`, which counts something else.
    """
    names = lexicon.numbered_weekdays
    for at in range(len(found) - 1, 0, -1) if names else ():
        if found[at].value not in names:
            continue
        first = at - 1 - (at > 1 and found[at - 1].kind == "-")
        fair = window[found[at].start].isupper() and "".join(t.kind for t in found[at + 1 : at + 2])
        if not _counts_a_weekday(found[first]) or fair in ("o", "?"):
            continue
        found[first : at + 1] = [_weekday(found[first])._replace(end=found[at].end)]
        if first > 1 and found[first - 1].kind in "TJ" and _counts_a_weekday(found[first - 2]):
            found[first - 2] = _weekday(found[first - 2])
    for at, token in enumerate(found) if names else ():
        if token.kind == "O" and window[token.end - 1] == "ª" and token.value != 1:
            short = _counts_a_weekday(token) and at and found[at - 1].kind == "D"
            found[at] = _weekday(token) if short else token._replace(kind="?")


def _counts_a_weekday(token: Token) -> bool:
    return token.kind == "O" and 2 <= int(token.value) <= 6


def _weekday(ordinal: Token) -> Token:
    return ordinal._replace(kind="W", value=int(ordinal.value) - 2)


def read_from(found: list[Token], window: str) -> None:
    """`from tomorrow to Saturday` begins a range; not `a week from tomorrow`."""
    for at, token in enumerate(found):
        counted = at and found[at - 1].kind in "Us"
        word = window[token.start : token.end].lower().removeprefix("from ")
        if token.kind == "L" and word in FROM_DAYS and not counted:
            day = Token("R", token.end - len(word), token.end, FROM_DAYS[word])
            found[at : at + 1] = [Token("F", token.start, token.start + 4, "from"), day]


FROM_DAYS = {"today": 0, "tomorrow": 1}


def drop_pronouns(found: list[Token], window: str, lexicon: Lexicon) -> None:
    """`said Monday that`, `el lunes esta comisión`: these belong to what follows, or to nothing."""
    for at, token in enumerate(found):
        if token.kind == "D" and window[token.start : token.end].lower() in lexicon.leading:
            after = found[at + 1].kind if at + 1 < len(found) else ""
            if after not in tuple("WZMUsSQDdpNOVXH"):
                found[at] = token._replace(kind="?")


def read_four_digits(found: list[Token], window: str) -> None:
    """`at 0800 GMT`, `from 0930`: four digits with a nought, not those of a telephone."""
    for at, token in enumerate(found[1:], 1):
        digits = window[token.start : token.end]
        led = found[at - 1].kind in "aF"
        alone = re.match(r"[\s.-]?\d", window[token.end :]) is None
        if token.kind == "n" and led and alone and re.fullmatch(r"0\d[0-5]\d", digits):
            found[at] = clock(token.start, token.end, digits[:2], digits[2:])
