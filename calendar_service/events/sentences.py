"""Sentences with their offsets: the ground on which a time and a name find each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

LINE = re.compile(r"[^\r\n]+")
# What ends a sentence: a full stop, question or exclamation mark, with closing quotes, before a
# capital, a digit or an opening quote.
END = re.compile(r"[.!?…]+[\"”’»')\]]*\s+(?=[\"“‘«'(\[¿¡–—-]?\s?[A-ZÁÉÍÓÚÂÊÔÃÕÇÑÜ0-9])")
ABBREVIATION = re.compile(
    r"""(?:^|[\s(“"'])(?:[A-Za-zÁÉÍÓÚ]|[ap]\.?\s?m|Mr|Mrs|Ms|Dr|Dra|Sr|Sra|St|Sta|Sto|Prof|Lic|Ing|No|Núm|núm|Nº|nº|n
    |Art|art|Arts|vs|v|Jr|Inc|Ltd|Co|Av|Avda|Bldg|Rm|Ph\.?D|U\.?S|EE|UU|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct
    |Nov|Dec|Ene|Abr|Ago|Dic|Fev|Mai|Set|Out|Dez|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|ene|abr
    |ago|dic|fev|mai|set|out|dez|h|hs|hrs|[Tt]el|ext|approx|ca|etc|i\.e|e\.g|p\.ej|pág|p|pp|vol|Calif|Fla|Mass|N\.Y|D\.C)$""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text == whole[start:end]`; `line` is the number of its paragraph."""

    start: int
    end: int
    text: str
    line: int


def sentences(text: str, held: tuple[tuple[int, int], ...] = ()) -> tuple[Sentence, ...]:
    """The sentences of `text`; none ends inside the spans `held` (times, which have full stops)."""
    return tuple(
        Sentence(start, end, text[start:end], number)
        for number, line in enumerate(LINE.finditer(text))
        for start, end in _cut(text, line.start(), line.end(), held)
    )


def _cut(
    text: str, first: int, last: int, held: tuple[tuple[int, int], ...]
) -> Iterator[tuple[int, int]]:
    begin = first
    for end in END.finditer(text, first, last):
        if any(start < end.start() + 1 and end.end() <= stop for start, stop in held):
            continue
        if text[end.start()] == "." and ABBREVIATION.search(
            text[max(begin, end.start() - 8) : end.start()]
        ):
            continue
        yield from _trimmed(text, begin, end.end())
        begin = end.end()
    yield from _trimmed(text, begin, last)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
