"""Sentences with their offsets: the ground on which a time and a name find each other."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LINE = re.compile(r"[^\r\n]+")
# What ends a sentence: a full stop, question or exclamation mark, with closing quotes, before a
# capital, a digit or an opening quote.
END = re.compile(
    r"[.!?…]+[\"”’»')\]]*\s+(?=[\"“‘«'(\[¿¡–—-]?\s?[A-ZÁÉÍÓÚÂÊÔÃÕÇÑÜ0-9])"
    r"|;\s+(?=(?:it|they|this)\s(?:is|are|was|were|will|has|have|had)\s)"  # `…; it will be on`
)
ABBREVIATION = re.compile(
    r"""(?:^|[\s(“"'])(?:[A-Za-zÁÉÍÓÚ]|[ap]\.?\s?m|[HSV]\.\s?E|Hon|Rev|Amb|Gov|Sen|Rep|Gen|Capt|Col|Lt|Eng|Mons|Excm[oa]|Exm[oa]|Srta|Mr|Mrs|Ms|Dr|Dra|Sr|Sra|St|Sta|Sto|Prof|Lic|Ing|No|Núm|núm|Nº|nº|n
    |Art|art|Arts|[Vv]s|v|Jr|Inc|Ltd|Co|Av|Avda|Bldg|Rm|Ph\.?D|U\.?S|EE|UU|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct
    |Nov|Dec|Ene|Abr|Ago|Dic|Fev|Mai|Set|Out|Dez|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|ene|abr
    |ago|dic|fev|mai|set|out|dez|h|hs|hrs|[Tt]el|ext|approx|ca|etc|i\.e|e\.g|p\.ej|pág|p|pp|vol|Calif|Fla|Mass|N\.Y|D\.C)$""",
    re.VERBOSE,
)

# A unit of hours ends a sentence before one of these words.
HOUR = re.compile(r"\d\s?(?:h|hs|hrs|[ap]\.?\s?m)$")
OPENING = re.compile(
    r"\.\s+(?:El|L[ao]s?|En|Se|Al|Del|Sus?|Una?|Para|Con|Est[ea]|También|As|Os|[OA]|N[oa]s?|Em|Ao"
    r"|Uma?|Seus?|Suas?|Também|The|It|This|There|He|She|They|Free|Tickets|Gratis|Grátis)\s"
)
# ... or before a clause of its own: `at 2:30 p.m. Copies of the brief are due on …`.
CLAUSE = re.compile(
    r"""\.\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August
    |September|October|November|December|Local|Eastern|Central|Mountain|Pacific|Atlantic)\b)
    [A-ZÁÉÍÓÚ][^\W\d_]+\s(?!time\b|standard\b|daylight\b)(?:[^\s.;:\d]+\s){0,7}?
    (?:is|are|was|were|will|must|may|can|should|shall|has|have
    |es|son|será|serán|debe|deben|deberán?|puede|pueden|podrán?|está|están
    |é|são|serão|deve|devem|deverão|pode|podem|poderão|estão)\s""",
    re.VERBOSE,
)
# ... or before a small word that is no part of a name: `at 1 p.m. In addition, a dinner …`.
SMALL = re.compile(
    r"\.\s+(?:(?:In|On|At|For|After|During|Following|Then|All|Both|A|An)\s[a-z]|(?:We|You|Please|If)\s)"
)
# Characters of a sentence before an hour that may head a line of a programme.
FEW = 24

# Characters after which a sentence is cut.
MOST = 3000


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text == whole[start:end]`; `line` is the number of its paragraph."""

    start: int
    end: int
    text: str
    line: int


def sentences(text: str, held: Sequence[tuple[int, int]] = ()) -> tuple[Sentence, ...]:
    """The sentences of `text` in order; none ends inside the spans `held`, times in text order.

    A line without a full stop is cut at a blank after MOST characters, so that reading a sentence
    costs no more than that.
    """
    return tuple(
        Sentence(start, end, text[start:end], number)
        for number, line in enumerate(LINE.finditer(text))
        for start, end in _cut(text, line.start(), line.end(), held)
    )


def _cut(
    text: str, first: int, last: int, held: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    begin = first
    for end in END.finditer(text, first, last):
        if not _inside(end.start(), end.end(), held) and not _abbreviated(text, begin, end.start()):
            yield from _short(text, begin, end.end(), held)
            begin = end.end()
    yield from _short(text, begin, last, held)


def _inside(start: int, end: int, held: Sequence[tuple[int, int]]) -> bool:
    before = bisect_right(held, (start, 0)) - 1
    return before >= 0 and end <= held[before][1]


def _abbreviated(text: str, begin: int, stop: int) -> bool:
    before = text[max(begin, stop - 8) : stop]
    hour = HOUR.search(before)
    if hour and (OPENING.match(text, stop) or (stop - begin > FEW and _begins(text, stop))):
        return False  # `at 17.00 h. The one in …`
    return text[stop] == "." and bool(ABBREVIATION.search(before))


def _begins(text: str, stop: int) -> bool:
    return bool(CLAUSE.match(text, stop) or SMALL.match(text, stop))


def _short(
    text: str, start: int, end: int, held: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """The sentence, in pieces if it is longer than any reader could bear."""
    while end - start > MOST:
        blank = text.find(" ", start + MOST, end)
        while blank > 0 and _inside(blank, blank + 1, held):
            blank = text.find(" ", blank + 1, end)
        if blank < 0:
            break
        yield from _trimmed(text, start, blank)
        start = blank
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
