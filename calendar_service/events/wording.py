"""What a title says whatever its language: `IV Foro de Cooperación` as `IV Cooperation Forum`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from unicodedata import combining, normalize

from calendar_service.events.concepts import CONCEPTS
from calendar_service.events.title_words import NOUNS, ORDINALS, STOPWORDS
from calendar_service.reference.demonyms import DEMONYMS, demonym

WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
ROMAN = re.compile(r"(?=[ivxlc])(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$")
NUMBER = re.compile(r"\d+(?:st|nd|rd|th|a|o|er|ra|da|ta|na|va)?$")
YEAR = re.compile(r"(?:19|20)\d\d$")
PARTED = re.compile(r"\b(latin|central|south|north|ibero) (?=americ)")
ROOT = 4
HALF = 0.5  # the most that one shared word of several is worth

SPELLINGS = tuple(
    (re.compile(old), new)
    for old, new in (
        (r"ph", "f"),
        (r"th", "t"),
        (r"ct", "t"),
        (r"ti(?=[aeo])", "ci"),
        (r"lh", "l"),
        (r"nh", "n"),
        (r"ch|qu|k", "c"),
        (r"ou", "u"),
        (r"y", "i"),
        (r"v", "b"),
        (r"z", "c"),
        (r"^es(?=[bcdfgmnpt])", "s"),
        (r"(.)\1", r"\1"),
    )
)
ENDING = re.compile(
    r"(?:aciones|acions?|acoes|acao|atorios?|atorias?|atori|ciones|cions?|coes|cao"
    r"|adores?|adoras?|edores?|edoras?|idores?|idoras?|ators?|itors?|ors?|ores|ers?"
    r"|ables?|abeis|abel|ibles?|ibeis|ibel|ings?|ajes?|agens?|agem|ages?|iums?|ius"
    r"|sions?|siones|sion|soes|sao|idades?|idad|ities|iti|encias?|enci|ences?|ancias?|ances?|mientos?"
    r"|mentos?|ments?|isticos?|isticas?|istas?|ists?|ismos?|isms?|eticos?|eticas?|etic"
    r"|icos?|icas?|ical|ics?|ibos?|ibas?|ibe|arios?|arias?|ari|ais|ales|als?|ar|ios?|ias?|ies|i|es"
    r"|os|as|s|o|a|e)$"
)


# All that decides which stems a title has.
PATTERNS = (WORD, PARTED, ROMAN, NUMBER, YEAR, ENDING, *(spelling for spelling, _ in SPELLINGS))
RULES = (
    DEMONYMS,
    *(one.pattern for one in PATTERNS),
    NOUNS,
    CONCEPTS,
    *sorted(STOPWORDS | ORDINALS),
)


def fold(text: str) -> str:
    """Lower case without accents: what search and identity compare."""
    return "".join(c for c in normalize("NFKD", text.casefold()) if not combining(c))


def _table(lines: str) -> dict[str, str]:
    rows = (line.split() for line in lines.strip().splitlines())
    return {word: row[0] for row in rows for word in row}


NOUN_OF = _table(NOUNS)
CONCEPT_OF = _table(CONCEPTS)
CONCEPTS_KNOWN = frozenset(CONCEPT_OF.values())


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A stem that cognates share: `cooperación`, `cooperação` and `cooperation` are `cooper`."""
    if concept := CONCEPT_OF.get(word):
        return concept
    if code := demonym(word):
        return f"@{code}"
    for spelling, plain in SPELLINGS:
        word = spelling.sub(plain, word)
    cut = ENDING.sub("", word)
    return (cut if len(cut) >= 3 else word)[:8]


# Words that say who or how rather than what: two titles that differ in them may still be one.
STRUCTURAL = frozenset(
    stem(word)
    for word in """group technical national international regional annual ordinary extraordinary
    official permanent high committee council general special coordinator representative public
    virtual virtuales""".split()
)


@dataclass(frozen=True, slots=True)
class Wording:
    """The stems of a title without its edition; event nouns and years apart.

    `roots` are what stems begin with: cognates that no table knows have it in common.
    """

    stems: frozenset[str]
    nouns: frozenset[str]
    years: frozenset[str]
    roots: frozenset[str]

    @property
    def fingerprint(self) -> str:
        return " ".join(sorted(self.stems | self.nouns))


def _telling(text: str) -> Iterator[str]:
    for word in WORD.findall(PARTED.sub(r"\1-", fold(text))):
        if word in STOPWORDS or word in ORDINALS or ROMAN.match(word):
            continue
        if YEAR.match(word) or not NUMBER.match(word):
            yield word


@lru_cache(maxsize=65536)
def wording(title: str) -> Wording:
    words = tuple(_telling(title))
    years = frozenset(word for word in words if YEAR.match(word))
    nouns = frozenset(NOUN_OF[word] for word in words if word in NOUN_OF)
    stems = frozenset(stem(word) for word in words if word not in NOUN_OF and word not in years)
    return Wording(stems, nouns, years, frozenset(map(root, stems)))


def root(stem: str) -> str:
    return stem if _tabled(stem) else stem[:ROOT]


def _tabled(stem: str) -> bool:
    """Is it in a table of all languages?"""
    return stem in CONCEPTS_KNOWN or stem.startswith("@")


def weight(stems: frozenset[str]) -> float:
    return sum(0.4 if word in STRUCTURAL else 1.0 for word in stems)


def likeness(a: Wording, b: Wording, *, translated: bool) -> float:
    """From 0 to 1. One title within the other is nearly as good as the same; words that only one
    has, on both sides, set two titles apart, unless a language without a table explains them."""
    if not a.stems or not b.stems:
        return 0.6 if a.stems == b.stems and a.nouns == b.nouns else 0.3
    common, only_a, only_b = a.stems & b.stems, a.stems - b.stems, b.stems - a.stems
    if translated and (akin := _cognates(only_a, only_b)):
        common, only_a, only_b = common | set(akin), only_a - set(akin), only_b - {*akin.values()}
    if translated and len(common) > 1:
        only_a, only_b = _telling_apart(only_a), _telling_apart(only_b)
    shared, apart_a, apart_b = weight(common), weight(only_a), weight(only_b)
    whole = shared / (shared + apart_a + apart_b)
    within = shared / (shared + min(apart_a, apart_b))
    like = 0.6 * within + 0.4 * whole if min(apart_a, apart_b) < 0.5 else 0.8 * whole
    return like if len(common) >= min(2, len(a.stems), len(b.stems)) else min(HALF, like)


def _cognates(only_a: frozenset[str], only_b: frozenset[str]) -> dict[str, str]:
    """Words that begin alike up to their last letter, as far as no table knows them."""
    left = sorted(one for one in only_b if not _tabled(one))
    akin: dict[str, str] = {}
    for one in sorted(one for one in only_a if not _tabled(one)):
        for other in left:
            same = len([*takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))])
            if same >= max(ROOT, min(len(one), len(other)) - 1):
                akin[one] = other
                left.remove(other)
                break
    return akin


def _telling_apart(stems: frozenset[str]) -> frozenset[str]:
    """Only words that the table knows in every language can contradict across languages."""
    unknown = sorted(one for one in stems if not _tabled(one))
    return stems - frozenset(unknown[len(unknown) // 2 :])
