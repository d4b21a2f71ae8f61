"""Short names whose long form the text gives once: `Southern Ports Compact (SPC)`."""

from __future__ import annotations

import re
from functools import lru_cache

from calendar_service.events.subjects import in_full
from calendar_service.events.words.model import Words

GIVEN = re.compile(r"\(([A-Z][A-Za-z]*[A-Z][A-Za-z]*)(?:[,;)]|\s[–-])")
WORDS = re.compile(r"[^\W\d_][\w’'-]*")
LINKS = "of the|of|del|de la|de los|de las|de|da|do|dos|das"
# Whose event it is, by one capital word at the end of its name.
OWNER = re.compile(r"\b(of\s|de\s|del\s|d[oa]s?\s)((?:the\s|la\s|el\s)?)([A-ZÁÉÍÓÚ][^\W\d_]+)$")
# How many characters before its acronym a long form may begin.
REACH = 120
MOST = 14  # words of a long form


@lru_cache(maxsize=64)
def long_forms(text: str) -> dict[str, str]:
    """The long form of each acronym that stands in brackets right after it."""
    found: dict[str, str] = {}
    for match in GIVEN.finditer(text):
        before = text[max(0, match.start() - REACH) : match.start()].rstrip()
        long = _spelt(before, match[1])
        if long:
            found.setdefault(match[1], long)
    return found


def _spelt(before: str, acronym: str) -> str | None:
    """The last words before an acronym whose capitals begin its letters, as many as it has."""
    line = re.split(r"[\n.;:]", before)[-1]
    words = list(WORDS.finditer(line))[-MOST:]
    spelt: list[tuple[int, str]] = []
    for index, word in enumerate(words):
        initials = "".join(w[0][0] for w in words[index:] if w[0][0].isupper())
        if word[0][0] == acronym[0] and len(initials) > 1 and _within(acronym.upper(), initials):
            spelt.append((abs(len(initials) - len(acronym)), line[word.start() :].strip()))
    return min(spelt, default=(0, None))[1]


def _within(acronym: str, initials: str) -> bool:
    """Do the initials follow one another in the acronym, but for one letter at most?"""
    rest = iter(acronym)
    return sum(any(letter == one for one in rest) for letter in initials) >= len(initials) - 1


def expanded(name: str, text: str, words: Words) -> str:
    """`meeting of the SPC`, `assembly of the Network` by the long form that `text` gives.

    An acronym before another noun stays.
    """

    def full(match: re.Match[str]) -> str:
        long = long_forms(text).get(match[2])
        return f"{match[1]} {long}" if long and long not in name else match[0]

    named = OWNER.search(name)
    if named and named[3].lower() in words.sitting:
        return name[: named.start(2)] + in_full(f"{named[2]}{named[3]}", text).strip()
    return re.sub(rf"\b({LINKS})\s([A-Z][A-Za-z]*[A-Z])(?=$|,)", full, name, count=1)
