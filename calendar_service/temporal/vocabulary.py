"""All words of a lexicon with their classes, and the expressions that find them in a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from calendar_service.temporal.lexicon import Lexicon

Entry = tuple[str, int | str]  # a word and what it means

# What stands before a word, as a class that a search can run through; one letter is put before
# the text for it.
BEGIN = r"[^a-zA-Z0-9_](?<!\w)"


def vocabulary(lexicon: Lexicon) -> dict[str, tuple[str, int | str]]:
    """Every word with its class; where a word has two, the later line wins.

    Accents may be left out, where that makes no other word (`às` and `as`).
    """

    def same(words: Iterable[str]) -> Iterable[Entry]:
        return ((word, word) for word in words)

    months, weekdays = lexicon.month_abbreviations, lexicon.weekday_abbreviations
    tables: tuple[tuple[str, Iterable[Entry]], ...] = (
        ("?", same(lexicon.numbered_weekdays)),
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
        ("E", lexicon.every.items()),
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
        ("?", same(lexicon.names)),
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
        *lexicon.names,
        *(f"{at} {number}" for at in lexicon.anchors for number in lexicon.numbers),
        *(word for word in lexicon.half if word.startswith(("half", "quarter"))),
    ]
    return names | spellings(others) | {word.title() for word in lexicon.names}
