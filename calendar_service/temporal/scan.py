"""From text to windows of neighbouring calendar words, and from a window to its tokens.

The whole text is passed once, by one regular expression that looks for anchors (digits, names of
the calendar, relative words) and takes in what of the vocabulary stands beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.tokens import (
    Token,
    clock,
    drop_pronouns,
    drop_the_word_year,
    number,
    read_dotted,
    read_four_digits,
    read_from,
    read_numbered,
    read_roman,
    read_weekdays,
)
from calendar_service.temporal.vocabulary import BEGIN, anchors, spellings, trie, vocabulary

# One letter per class of token, so that the grammar can be written as regular expressions over
# the string of classes; what a letter stands for is said here and nowhere else.
CLASSES = {
    "N": "number up to 31", "n": "other number", "O": "ordinal number", "Y": "year",
    "M": "month", "W": "weekday", "X": "full numeric date", "C": "clock", "P": "10.30",
    "A": "am or pm", "H": "hour word", "K": "noon or midnight", "R": "today, tomorrow",
    "B": "the following day", "D": "next, this, last", "U": "unit", "V": "number word",
    "Q": "ordinal word", "p": "part of the day", "o": "of", "t": "the", "T": "to", "J": "and",
    "F": "from", "b": "between", "a": "at", "i": "on", "d": "the word day", "E": "every",
    "L": "later", "G": "ago", "h": "half past", "S": "season", "e": "early, late",
    "-": "dash", ",": "comma", "/": "slash", "(": "open", ")": "close", "|": "bar",
    "s": "units", "u": "a", "v": "few", "c": "about", "j": "ago (before)", "l": "old",
    "r": "this morning", "g": "now, recently", "f": "daily", "y": "1990s",
    "Z": "Mondays", "w": "line end", ":": "colon", ".": "dot", "?": "anything else",
}  # fmt: skip

MARKS = {mark: mark for mark in "-,/()|:."} | {"–": "-", "—": "-", "•": "|", "·": "|", ";": "|"}

NUMBER = r"\d(?:[\d.,:/–\-]*\d)?"
ROMAN = r"(?:\s[IVX]{1,5}(?!\w))?"  # `siglo XXI`
GAP = r"[\s,:()|–—\-/.;•·*\"“”]"
WORDS_BEFORE = 6
WORDS_IN_WINDOW = 60  # so that no text makes a window dear
CLOSING = frozenset(".,;:)(|\n") | {""}


@dataclass(frozen=True, slots=True)
class Scanner:
    """The compiled vocabulary of one language."""

    lexicon: Lexicon
    words: dict[str, tuple[str, int | str]]
    window: re.Pattern[str]
    token: re.Pattern[str]
    before: frozenset[str]

    def windows(self, text: str) -> Iterator[tuple[int, int]]:
        """Where temporal expressions can be, from left to right and without overlap."""
        floor = 0
        for match in self.window.finditer(" " + text):
            start = self._reach_back(text, match.start(), floor)
            floor = match.end() - 1
            yield start, floor + (text[floor : floor + 1] in CLOSING)

    def _reach_back(self, text: str, start: int, floor: int) -> int:
        """Take in the vocabulary before an anchor: `from the`, `el próximo`, `half past`."""
        if start == floor or text[start - 1] not in " -":
            return start
        head = text[max(floor, start - 48) : start]
        head = head[head.rfind("\n") + 1 :]
        words = head.split(" ")
        taken = len(words[-1])
        if taken and words[-1].strip("-").lower() not in self.before:
            return start
        for word in reversed(words[:-1][-WORDS_BEFORE:]):
            if word.strip(",:.").lower() not in self.before:
                break
            taken += len(word) + 1
        return start - taken

    def tokens(self, window: str) -> list[Token]:
        found: list[Token] = []
        for match in self.token.finditer(window.lower()):
            if match.lastgroup == "word":
                found.append(self._word(match, window, found))
                continue
            found += self._other(match)
            kind = found[-1].kind
            if kind == "Y":
                drop_the_word_year(found)
            elif kind == "?":
                read_roman(found)
        drop_pronouns(found, window, self.lexicon)
        read_weekdays(found, window, self.lexicon)
        read_numbered(found, window, self.lexicon)
        read_dotted(found, window)
        read_four_digits(found, window)
        read_from(found, window)
        return found

    def _word(self, match: re.Match[str], window: str, before: list[Token]) -> Token:
        text = match[0]
        kind, value = self.words.get(text) or self.words[spelt_plainly(text)]
        if kind in "MW" and self._is_other_word(match, window):
            kind = "?"  # `may`, `march`, `sat`
        elif kind == "M" and before and before[-1].kind == "a" and text in self.lexicon.numbers:
            kind, value = "V", self.lexicon.numbers[text]  # `às dez`, which is December elsewhere
        elif kind == "R" and text in self.lexicon.day_parts and before and before[-1].kind == "t":
            kind, value = "p", self.lexicon.day_parts[text]  # `la mañana` is no tomorrow
        return Token(kind, match.start(), match.end(), value)

    def _is_other_word(self, match: re.Match[str], window: str) -> bool:
        """A name of the calendar that needs the capital that it has not."""
        lower = window[match.start()].islower()
        return lower and (self.lexicon.capitalised or match[0] in self.lexicon.capital_only)

    def _other(self, match: re.Match[str]) -> list[Token]:
        text, start, end = match[0], match.start(), match.end()
        match match.lastgroup:
            case "number":
                return number(text, start)
            case "other":
                return [Token(MARKS.get(text, "?"), start, end, text)]
            case "line":
                runs_on = text.count("\n") == 1 and text.isspace()  # not into an item of a list
                return [Token("w" if runs_on else "?", start, end, text)]
            case "ordinal":
                number_said = int("".join(filter(str.isdecimal, text)))
                return [Token("O" if 1 <= number_said <= 31 else "?", start, end, number_said)]
            case "clock":
                hour, minute = text.replace("h:", "h").removesuffix("min").split("h")
                return [clock(start, end, hour, minute, "h")]
            case "decade":
                return [Token("y", start, end, text[:3])]
            case _:  # `2024-05-02T10:00`
                day = Token("X", start, start + 10, text[:10])
                return [day, clock(start + 11, start + 16, text[11:13], text[14:16])]


def spelt_plainly(text: str) -> str:
    return " ".join(text.replace("’", "'").split())


@cache
def scanner(lexicon: Lexicon) -> Scanner:
    words = vocabulary(lexicon)
    suffixes = "|".join(map(re.escape, lexicon.ordinal_suffixes))
    known = trie(spellings(words))
    digits = rf"{NUMBER}(?:\.?[º°ª]|[ap]\.\s?m\.?|[^\W\d_]*\d*(?:min)?\.?)"
    atom = rf"(?:{digits}|{known}(?!\w){ROMAN})"
    token = (
        rf"(?=\d)(?:(?P<clock>(?<![\d.,:])\d{{1,2}}h:?\d\d(?:min)?(?!\w))"
        rf"|(?P<ordinal>(?<![\d.,:\w])\d{{1,2}}\.?(?:{suffixes})(?!\w))"
        rf"|(?P<decade>(?<![\d.,])(?:1[5-9]|20)\d0['’]?s(?!\w))"
        rf"|(?P<iso>\d{{4}}-\d\d-\d\dt\d\d:\d\d(?::\d\d)?(?:z|[+\-]\d\d:?\d\d)?(?!\w))"
        rf"|(?P<number>{NUMBER})(?=\b|[ap]\.?m|h))"
        rf"|(?P<word>{trie(words)})(?!\w)"
        rf"|(?P<line>\s*\n\s*(?:[-–—](?=\s))?)|(?P<other>[^\s\w]|\w+)"
    )
    return Scanner(
        lexicon=lexicon,
        words=words,
        window=re.compile(
            rf"{BEGIN}(?:{digits}|{trie(anchors(lexicon))}(?!\w){ROMAN})(?:{GAP}{{1,6}}+{atom}){{0,{WORDS_IN_WINDOW}}}+"
        ),
        token=re.compile(token),
        before=frozenset(word for phrase in words for word in phrase.split()),
    )
