"""From text to windows of neighbouring calendar words, and from a window to its tokens.

The whole text is passed once, by one regular expression that looks for anchors (digits, names of
the calendar, relative words) and takes in what of the vocabulary stands beside them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from calendar_service.temporal.lexicon import Lexicon

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

NUMBER = r"\d(?:[\d.,:/–\-]*\d)?"
GAP = r"[\s,:()|–—\-/.;•*\"“”]"
WORDS_BEFORE = 6
WORDS_IN_WINDOW = 60  # so that no text makes a window dear
CLOSING = frozenset(".,;:)(|\n") | {""}


class Token(NamedTuple):
    kind: str
    start: int
    end: int
    value: int | str


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
        for match in self.window.finditer(text):
            start = self._reach_back(text, match.start(), floor)
            floor = match.end()
            yield start, floor + (text[floor : floor + 1] in CLOSING)

    def _reach_back(self, text: str, start: int, floor: int) -> int:
        """Take in the vocabulary before an anchor: `from the`, `el próximo`, `half past`."""
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
            found += self._token(match)
            if (
                self.lexicon.capitalised
                and found[-1].kind in "MW"
                and window[match.start()].islower()
            ):
                found[-1] = found[-1]._replace(kind="?")  # `may`, `march`, `sat`
            if found[-1].kind == "Y":
                _drop_the_word_year(found)
            if len(found) > 1 and (found[-2].kind, found[-2].value) == ("U", "CE"):
                _read_roman(found)
            part = self.lexicon.day_parts.get(match[0])
            if part and len(found) > 1 and found[-2].kind == "t":  # `la mañana` is no tomorrow
                found[-1] = found[-1]._replace(kind="p", value=part)
        _drop_pronouns(found, window, self.lexicon)
        return found

    def _token(self, match: re.Match[str]) -> list[Token]:
        text, start, end = match[0], match.start(), match.end()
        match match.lastgroup:
            case "word":
                kind, known = self.words[re.sub(r"[\s ]+", " ", text.replace("’", "'"))]
                return [Token(kind, start, end, known)]
            case "ordinal":
                number_said = int("".join(filter(str.isdecimal, text)))
                return [Token("O" if 1 <= number_said <= 31 else "?", start, end, number_said)]
            case "clock":
                hour, minute = text.split("h")
                return [clock(start, end, hour, minute, "h")]
            case "number":
                return number(text, start)
            case "decade":
                return [Token("y", start, end, text[:3])]
            case "iso":
                day = Token("X", start, start + 10, text[:10])
                return [day, clock(start + 11, start + 16, text[11:13], text[14:16])]
            case "line":
                return [Token("w" if text.count("\n") == 1 else "?", start, end, text)]
            case _:
                mark = {"–": "-", "—": "-", "•": "|", "\t": "|", ";": "|"}.get(text, text)
                return [Token(mark if mark in "-,/()|:." else "?", start, end, text)]


def _drop_the_word_year(found: list[Token]) -> None:
    """`del año 2022`, `do ano de 2022`, `in the year 2022` say no more than `2022`."""
    at = len(found) - 2
    at -= at > 0 and found[at].kind == "o"
    if at > 0 and found[at].kind == "U" and found[at].value == "Y" and found[at - 1].kind in "oit":
        del found[at:-1]


def _read_roman(found: list[Token]) -> None:
    """`siglo XXI`: the only place where a Roman number counts."""
    text = str(found[-1].value)
    if found[-1].kind == "?" and re.fullmatch(r"[ivx]{1,5}", text):
        values = ["ivx".index(letter) for letter in text]
        tens = [(1, 5, 10)[value] for value in values]
        signs = [-1 if one < max(tens[at:]) else 1 for at, one in enumerate(tens)]
        total = sum(sign * one for sign, one in zip(signs, tens, strict=True))
        found[-1] = found[-1]._replace(kind="O", value=total)


def _drop_pronouns(found: list[Token], window: str, lexicon: Lexicon) -> None:
    """`said Monday that`, `el lunes esta comisión`: these belong to what follows, or to nothing."""
    for at, token in enumerate(found):
        if token.kind == "D" and window[token.start : token.end].lower() in lexicon.leading:
            after = found[at + 1].kind if at + 1 < len(found) else ""
            if after not in tuple("WZMUsSQDdpNOVXH"):
                found[at] = token._replace(kind="?")


def clock(start: int, end: int, hour: str, minute: str, mark: str = ":") -> Token:
    valid = int(hour) <= 24 and int(minute) < 60 and (int(hour) < 24 or int(minute) == 0)
    return Token("C" if valid else "?", start, end, f"{hour}{mark}{minute}")


DATE = re.compile(
    r"\d{4}(?P<first>[-/.])\d{1,2}(?P=first)\d{1,2}"
    r"|\d{1,2}(?P<then>[-/.])\d{1,2}(?P=then)(?:\d{4}|\d\d)"
)


def number(text: str, start: int) -> list[Token]:
    """A run of digits and marks: a date, a clock, a range of them, or nothing of the calendar."""
    end = start + len(text)
    if DATE.fullmatch(text):
        return [Token("X", start, end, text)]
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
    return [Token("?", start, end, text)]


def _plain(text: str, start: int) -> Token | None:
    end = start + len(text)
    if text.isdigit() and text.isascii():
        value = int(text) if len(text) < 5 else 10_000
        if len(text) == 4 and 1500 <= value <= 2199:
            return Token("Y", start, end, value)
        return Token("N" if 1 <= value <= 31 and len(text) <= 2 else "n", start, end, value)
    if DATE.fullmatch(text):
        return Token("X", start, end, text)
    if found := re.fullmatch(r"(\d{1,2})([:.,])(\d\d)(?::\d\d)?", text):
        token = clock(start, end, found[1], found[3])
        return token if found[2] == ":" else token._replace(kind="P" if token.kind == "C" else "?")
    return None


def vocabulary(lexicon: Lexicon) -> dict[str, tuple[str, int | str]]:
    """Every word with its class; where a word has two, the later line wins.

    Accents may be left out, where that makes no other word (`às` and `as`).
    """

    def same(words: Iterable[str]) -> Iterable[tuple[str, int | str]]:
        return ((word, word) for word in words)

    months, weekdays = lexicon.month_abbreviations, lexicon.weekday_abbreviations
    tables: tuple[tuple[str, Iterable[tuple[str, int | str]]], ...] = (
        ("U", ((word, unit) for word, unit in lexicon.units.items() if not plural(word))),
        ("s", ((word, unit) for word, unit in lexicon.units.items() if plural(word))),
        ("c", same(lexicon.about)),
        ("l", same(lexicon.old)),
        ("j", same(lexicon.ago_before)),
        ("u", same(lexicon.indefinite)),
        ("v", same(lexicon.vague)),
        ("V", lexicon.numbers.items()),
        ("Q", lexicon.ordinals.items()),
        ("S", lexicon.seasons.items()),
        ("e", lexicon.phases.items()),
        ("p", lexicon.day_parts.items()),
        ("H", same(lexicon.hour_words)),
        ("L", lexicon.later.items()),
        ("G", lexicon.ago.items()),
        ("a", same(lexicon.at)),
        ("F", same(lexicon.since)),
        ("o", same(lexicon.of)),
        ("i", same(lexicon.on)),
        ("t", same(lexicon.the)),
        ("T", same(lexicon.to)),
        ("J", same(lexicon.joins)),
        ("b", same(lexicon.between)),
        ("E", same(lexicon.every)),
        ("d", same(lexicon.day_words)),
        ("h", lexicon.half.items()),
        ("K", lexicon.noon.items()),
        ("A", lexicon.meridiems.items()),
        ("D", lexicon.modifiers.items()),
        ("Z", lexicon.weekday_plurals.items()),
        ("W", weekdays.items()),
        ("W", ((f"{word}.", number) for word, number in weekdays.items())),
        ("W", lexicon.weekdays.items()),
        ("M", months.items()),
        ("M", ((f"{word}.", number) for word, number in months.items())),
        ("M", lexicon.months.items()),
        ("R", lexicon.relative_days.items()),
        ("B", lexicon.relative_ordinal.items()),
        ("B", lexicon.range_days.items()),
        ("r", lexicon.relative_parts.items()),
        ("g", lexicon.references.items()),
        ("f", lexicon.returning.items()),
    )
    words = {word: (kind, value) for kind, table in tables for word, value in table}
    return {bare(word): said for word, said in words.items()} | words


def plural(unit: str) -> bool:
    return unit.endswith("s") and len(unit) > 3  # `mes` is one


def bare(word: str) -> str:
    """Without accents."""
    letters = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def trie(words: Iterable[str]) -> str:
    """One expression for all words that tries the longest first and no letter twice."""
    tails: dict[str, set[str]] = {}
    final = False
    for word in words:
        if word:
            tails.setdefault(word[0], set()).add(word[1:])
        else:
            final = True
    if not tails:
        return ""
    branches = [_letter(head) + trie(rest) for head, rest in sorted(tails.items())]
    return f"(?:{'|'.join(branches)}){'?' if final else ''}"


def _letter(letter: str) -> str:
    return {" ": r"[ \xa0]", "'": "['’]"}.get(letter, re.escape(letter))


def spellings(words: Iterable[str]) -> set[str]:
    """In lower case, with a capital, and in capitals: cheaper than to ignore case."""
    both = {spelt for word in words for spelt in (word, bare(word))}
    return {spelt for word in both for spelt in (word, word[:1].upper() + word[1:], word.upper())}


def anchors(lexicon: Lexicon) -> set[str]:
    """The words that are worth stopping at: names of the calendar, relative words, units."""
    names = spellings([*lexicon.months, *lexicon.weekdays, *lexicon.weekday_plurals])
    if lexicon.capitalised:  # `may` and `march` are verbs
        names -= {*lexicon.months, *lexicon.weekdays, *lexicon.weekday_plurals}
    others = [
        *lexicon.relative_days,
        *lexicon.relative_ordinal,
        *lexicon.range_days,
        *(word for word in lexicon.noon if len(word) > 3),
        *(word for word in lexicon.units if len(word) > 2 and not word.endswith(".")),
        *lexicon.seasons,
        *lexicon.relative_parts,
        *lexicon.references,
        *lexicon.returning,
        *(f"{at} {number}" for at in lexicon.anchors for number in lexicon.numbers),
        *(word for word in lexicon.half if word.startswith(("half", "quarter"))),
    ]
    return names | spellings(others)


@cache
def scanner(lexicon: Lexicon) -> Scanner:
    words = vocabulary(lexicon)
    suffixes = "|".join(map(re.escape, lexicon.ordinal_suffixes))
    known = trie(spellings(words))
    digits = rf"{NUMBER}(?:\.?[º°ª]|[^\W\d_]*\d*\.?)"
    atom = rf"(?:{digits}|{known}(?!\w))"
    token = (
        rf"(?P<clock>(?<![\d.,:])\d{{1,2}}h\d\d(?!\w))"
        rf"|(?P<ordinal>(?<![\d.,:\w])\d{{1,2}}\.?(?:{suffixes})(?!\w))"
        rf"|(?P<decade>(?<![\d.,])(?:1[5-9]|20)\d0['’]?s(?!\w))"
        rf"|(?P<iso>\d{{4}}-\d\d-\d\dt\d\d:\d\d(?::\d\d)?(?:z|[+\-]\d\d:?\d\d)?(?!\w))"
        rf"|(?P<number>{NUMBER})(?=\b|[ap]\.?m|h)"
        rf"|(?P<word>{trie(words)})(?!\w)"
        rf"|(?P<line>\s*\n\s*)|(?P<other>[^\s\w]|\w+)"
    )
    return Scanner(
        lexicon=lexicon,
        words=words,
        window=re.compile(
            rf"(?<!\w)(?:{digits}|{trie(anchors(lexicon))}(?!\w))(?:{GAP}{{1,6}}+{atom}){{0,{WORDS_IN_WINDOW}}}+"
        ),
        token=re.compile(token),
        before=frozenset(word for phrase in words for word in phrase.split()),
    )
