"""Places that head a part of a bulletin: `CONCEPCIÓN` above the concerts that are there."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache

from calendar_service.events.atlas import NOWHERE, Atlas, Where, placed
from calendar_service.events.words.model import Words
from calendar_service.models import Place
from calendar_service.reference.gazetteer import PlaceMention

Span = tuple[int, int]

# A line by itself, without a number and without an end.
HEADING = re.compile(
    r"(?:\A|\n[ \t]*\n)[ \t]*([^\W\d_][^\d\n.;!?]{1,38}[^\W\d_])[ \t]*:?[ \t]*(?=\n)"
)
# Headings that are towns before another one that looks the same is one that no table knows.
ALIKE = 2
LINKING = frozenset("de del da do das dos la las los el of the and y e on upon".split())
# `SAN JAVIER`, right above `Friday 12 April, 19.30 – Concert`.
ROW = re.compile(r"[ \t]*:?[ \t]*\n[^\n]*\d")
# What heads other parts.
OTHER = re.compile(
    r"\b(?:other|more|about|further|news|notes?|contacts?|registration|background|information|closing|opening|programme?"
    r"|agenda|otr[oa]s|noticias|notas?|contactos?|inscripci|información|cierre|clausura|programa|outr[oa]s|notícias"
    r"|inscriç|informaç|encerramento)",
    re.IGNORECASE,
)
BREAK = re.compile(r"\n[ \t]*\n")


@lru_cache(maxsize=16)
def _headings(text: str) -> tuple[Span, ...]:
    return tuple(match.span(1) for match in HEADING.finditer(text))


def is_town(mention: PlaceMention) -> bool:
    """A city, or a country that has the name of its capital: others are what is spoken of."""
    place = placed(None, mention).place if mention.kind in {"city", "country"} else None
    return place is not None and place.city is not None


def section(atlas: Atlas, at: int) -> Where:
    """The town in the heading right above the paragraph or list at `at`, if it is one."""
    above = [span for span in _headings(atlas.text) if span[1] <= at]
    if not above or BREAK.search(atlas.text[above[-1][1] : at].strip()):
        return NOWHERE
    known = {(m.start, m.end): m for m in atlas.mentions if is_town(m)}
    if mention := known.get(above[-1]):
        return placed(None, mention)
    words = atlas.text[slice(*above[-1])]
    if not _like_towns(atlas.text, above[-1], known) or not _is_name(words, atlas.words):
        return NOWHERE
    return Where(Place(city=_titled(words)), None, town=True)


def _like_towns(text: str, own: Span, known: Container[Span]) -> bool:
    """Do headings that look like this one, with a line of days right below, name towns?"""
    upper = text[slice(*own)].isupper()
    alike = [
        (a, b) for a, b in _headings(text) if text[a:b].isupper() == upper and ROW.match(text, b)
    ]
    towns = [span for span in alike if span in known]
    return own in alike and len(towns) >= ALIKE and 3 * len(towns) >= len(alike)


def _is_name(told: str, words: Words) -> bool:
    capital = all(word[0].isupper() or word in LINKING for word in told.split())
    found = {word.lower() for word in told.split()}
    return capital and not OTHER.search(told) and found.isdisjoint(words.nouns | words.generic)


def _titled(words: str) -> str:
    """`SAN JOSÉ DE CHIQUITOS` as a name is written."""
    if not words.isupper():
        return words
    low = [word if word in LINKING else word.title() for word in words.lower().split()]
    return " ".join(low)
