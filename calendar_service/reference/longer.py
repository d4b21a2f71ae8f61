"""Whether the name of a place is a part of a longer one: `Lima Group`, `Plaza Italia`."""

from __future__ import annotations

import re

from calendar_service.reference.common_words import CALENDAR

# `Praça do Carmo`, `Serra da Lousã`: few towns have an article, many squares are named so.
OF_NAME = re.compile(r"(?:^|[^\w])[A-ZÁÉÍÓÚ][^\W\d_]{3,}\s(?:d[oa]s?|del|de\sl[ao]s?)\s$")


# `Cachoeira do Campo`, `Medellín de Bravo`: the name goes on.
# `Orion 204, …`: a room.
NUMBERED = re.compile(r"\s\d{3}[.,;]\s")
NAME_OF = re.compile(r"\s(?:de|del|do|da|dos|das|DE|DEL|DO|DA|DOS|DAS)\s[A-ZÁÉÍÓÚ]")
# `de La Calzada` is not in Calzada.
ARTICLE = re.compile(r"[a-zà-ÿ,]\s(?:El|La|Los|Las)\s$")
# First names that are as short as a preposition: `Rui Lage` is nobody's town.
SHORT = frozenset(
    """Ana Amy Ann Ary Bea Ben Bob Dan Don Edu Eva Gil Ian Isa Ivo Jim Joe Jon Ken Kim Lee Leo Léo Lia
    Liz Luz Max Noé Ray Rui Roy Sam Sue Ted Teo Tim Tom Zoe Zoé""".split()
)
VENUE = re.compile(
    r"(?:Plaza|Hotel|Estadio|Teatro|Avenida|Calle|Parque|Sala|Salón|Club|Radio|Puente|Praça|Rua|Estádio|Auditorio)\s$"
)


def within_venue(text: str, start: int) -> bool:
    """`Plaza Italia`, `Hotel Panamá`: a country's name that a venue has."""
    return VENUE.search(text, max(0, start - 12), start) is not None


def stands_alone(text: str, start: int, end: int) -> bool:
    """Not part of a longer capitalised name: `Pablo Santiago`, `Paris Agreement`, `Lima Group`."""
    if NAME_OF.match(text, end) or NUMBERED.match(text, end):
        return False
    after = re.match(r"(?:[ \u00a0]|-)([^\W\d_]+)", text[end : end + 30])
    capital = after and after.group(1)[0].isupper() and not after.group(1).isupper()
    if after and capital and not CALENDAR.fullmatch(after.group(1)):
        return False
    if OF_NAME.search(text, max(0, start - 40), start) or ARTICLE.search(
        text, max(0, start - 6), start
    ):
        return False
    before = re.search(r"([^\W\d_]+)[ \u00a0]$", text[max(0, start - 30) : start])
    return not (
        before
        and before.group(1)[0].isupper()
        and (len(before.group(1)) > 3 or before.group(1) in SHORT)
        and not _opens(text, start, before.group(1))
    )


def _opens(text: str, start: int, word: str) -> bool:
    """A capital that only begins a sentence (`From Lima …`) does not make a longer name."""
    begin = start - len(word) - 1
    head = text[max(0, begin - 6) : begin].rstrip(" ")
    if word.lower() in {"ciudad", "cidade"}:
        return True
    if ADDRESSED.search(head) or (head.endswith(":") and word.lower() not in LEADING):
        return False  # `Mr. Dylan Winder`, `Keynote: Lina Moss`
    return not head or head[-1] in ".\n:;!?"


ADDRESSED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Dra|Drs|Prof|Sr|Sra|Srta|Hon|Amb|Rev|Gen|Eng|Ing|Lic|Sen)\.$"
)
LEADING = frozenset("in at from near en desde de em no na".split())
