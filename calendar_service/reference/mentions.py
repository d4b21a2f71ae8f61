"""Names of places in a text, with all places that each may mean; which one is settled elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from calendar_service.reference import countries
from calendar_service.reference.abbreviations import region_after
from calendar_service.reference.bodies import of_body
from calendar_service.reference.capitals import capital_of
from calendar_service.reference.cities import City, cities, places
from calendar_service.reference.common_words import ACCENTED, COMMON, LANGUAGES
from calendar_service.reference.demonyms import demonym
from calendar_service.reference.fold import fold
from calendar_service.reference.landmarks import landmarks
from calendar_service.reference.longer import stands_alone, within_venue
from calendar_service.reference.lusophone import is_feast, lusophone
from calendar_service.reference.zones import zone_of_country

LONGEST = 6
TOKEN = re.compile(r"[^\W\d_]+(?:['’.\-][^\W\d_]+)*")
LINKING = frozenset(
    "and de del do da dos das la las los el of the sur am y e di upon on sur sous le les es".split()
)
Kind = Literal["city", "country", "demonym"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name at `start:end` and what it may mean.

    `beside`  the places that the words right after it name (`…, Peru`, `…, N.Y.`).
    `located` a preposition or noun of place stands before it (`in`, `city of`).
    `inside`  it is part of a longer name (`Lima Group`), and tells of a country at most.
    `common`  it is a word of its own as well (`Reading`).
    `opens`   it begins a sentence, so that its capital says little.
    `seat`    a body of the place is named by it (`City of`, `Universidad de`, `… County Council`).
    `landmark` the name is that of a building, its option the town where it is.
    `regional` the words before it ask for a state or province (`state of`).
    `listed`  it begins a line and stands by itself there.
    """

    start: int
    end: int
    text: str
    kind: Kind
    options: tuple[City, ...]
    beside: tuple[City, ...] = ()
    located: bool = False
    inside: bool = False
    regional: bool = False
    common: bool = False
    opens: bool = False
    seat: bool = False
    landmark: bool = False
    listed: bool = False


def candidates(text: str) -> tuple[Candidate, ...]:
    """All names of places in order."""
    return tuple(_candidates(text))


def _candidates(text: str) -> Iterator[Candidate]:
    spoken = {
        position
        for match in LANGUAGES.finditer(text)
        for position in range(match.start(), match.end())
    }
    stream = [token for token in TOKEN.finditer(text) if token.start() not in spoken]
    famous = landmarks(text)
    index = 0
    while index < len(stream):
        if (start := stream[index].start()) in famous:
            end, city = famous[start]
            yield Candidate(start, end, text[start:end], "city", (city,), landmark=True)
            while index < len(stream) and stream[index].start() < end:
                index += 1
            continue
        found = _longest(text, stream, index)
        if found is None:
            index += 1
            continue
        width, kind, options = found
        start, end = stream[index].start(), stream[index + width - 1].end()
        options = lusophone(text, start, options)
        if is_feast(text, start, text[start:end]):
            index += width
            continue
        yield _capital(text, start, end, options) or _candidate(text, start, end, kind, options)
        index += width


def _longest(
    text: str, stream: Sequence[re.Match[str]], index: int
) -> tuple[int, Kind, tuple[City, ...]] | None:
    """How many words from `index` on name a place, of which kind, and which places."""
    word = stream[index].group()
    if not word[0].isupper():
        code = demonym(word)
        return (1, "demonym", (whole(code),)) if code else None
    for width in range(_reach(text, stream, index), 0, -1):
        last = stream[index + width - 1]
        if width > 1 and not last.group()[0].isupper():
            continue
        start, end = stream[index].start(), last.end()
        if found := _known(text[start:end], width, heading=_listed(text, start, end)):
            return width, *found
    return None


def _reach(text: str, stream: Sequence[re.Match[str]], index: int) -> int:
    """How many words from `index` on could make one name."""
    width = 1
    while width < LONGEST and index + width < len(stream):
        left, right = stream[index + width - 1], stream[index + width]
        gap = text[left.end() : right.start()]
        joined = gap in {" ", "\u00a0", "-", ". "} or (
            gap == ", " and right.group().startswith("D.")
        )
        if not joined or not (right.group()[0].isupper() or right.group() in LINKING):
            break
        width += 1
    return width


def _known(name: str, width: int, heading: bool = False) -> tuple[Kind, tuple[City, ...]] | None:
    """What a name may mean; four capitals are rather an acronym, unless they begin a line."""
    key = fold(name)
    code = countries.names().get(key) if "cañad" not in name.lower() else None  # a glen
    if code and key in countries.ALSO_PLACES:
        return "city", (*places(name), _nominal(code))
    if code and (width > 1 or len(name) > 3 or name.isupper()):
        return "country", (whole(code),)
    if (code := demonym(name)) and not any(p.is_region for p in places(name)):
        return "demonym", (whole(code),)
    if len(key) < 3 or (name.isupper() and len(name) <= (3 if heading else 4)):
        return None
    options = () if key == CITY else places(name) or _of_city(name, key)
    return ("city", options) if options else None


def _of_city(name: str, key: str) -> tuple[City, ...]:
    """`Iloilo City`: the town, which the tables have without the noun."""
    return places(name[: -len(CITY)].rstrip()) if key.endswith(f" {CITY}") else ()


@cache
def whole(code: str) -> City:
    """A country as a place: no coordinates, and a zone where it has but one."""
    return City("", code, "", 0.0, 0.0, 0, zone_of_country(code) or "")


# No town where it stands alone, as in `Davao City` where nobody knows a Davao.
CITY = "city"
# People by whom a country competes with towns of its name.
NOMINAL = 300_000


def _nominal(code: str) -> City:
    return replace(whole(code), people=NOMINAL)


BEFORE = re.compile(
    r"(?:^|[\s(“\"'¿¡])(?:(?P<located>(?:announced|scheduled|planned|set|due)\sfor|in|at|near|between|en|em|entre|desde|no|na|from)|(?P<regional>(?:state|province|county|region|department|estado|provincia"
    r"|província|departamento|región|região|comunidad|isla|ilha|island)\s(?:of|de|del|do|da)(?:\sla|\slas)?)"
    r"|(?:city|town|village|municipality|port|ciudad|cidade|vila|villa|municipio|município|parroquia|distrito|cantón|alcaldía|ayuntamiento"
    r"|puerto|municipal|prefeitura|municipalidad|intendencia|barrio|bairro|comuna|campus|localidad|localidade|pueblo|aldea|aldeia|balneario|balneário)"
    r"(?:\s[^\W\d_]+)?\s(?:of|de|del|do|da))\s(?:the\s|la\s|el\s|los\s|las\s|o\s|a\s)?$",
    re.IGNORECASE,
)


def _candidate(text: str, start: int, end: int, kind: Kind, options: tuple[City, ...]) -> Candidate:
    before = BEFORE.search(text, max(0, start - 60), start)
    beside = _beside(text, end) if kind != "demonym" else ()
    inside = (
        within_venue(text, start)
        if kind == "country"
        else kind == "city" and not stands_alone(text, start, end)
    )
    common = _common(text, start, end)
    if common and before and before.group().lower().endswith("the "):
        before = None  # `suspended from the Commonwealth`, `in the Delta`
    return Candidate(
        start, end, text[start:end], kind, options, beside,
        located=bool(before or AFTER_VENUE.search(text, max(0, start - 30), start)),
        inside=inside, regional=bool(before and before["regional"]),
        common=common,
        opens=_opens(text, start),
        seat=of_body(text, start, end), listed=_listed(text, start, end),
    )  # fmt: skip


def _common(text: str, start: int, end: int) -> bool:
    """A word of the language as well: of the list, or a verb, as in `“Leer el agua”`."""
    verb = _opens(text, start) and OBJECT.match(text, end) is not None
    return verb or (fold(text[start:end]) in COMMON and text[start:end] not in ACCENTED)


def _opens(text: str, start: int) -> bool:
    return OPENS.search(text, max(0, start - 6), start) is not None


OBJECT = re.compile(r"\s(?:el|la|los|las|lo|una?|o|os|as|uma?|the|an|your|tu)\s[a-zà-ÿ]")
OPENS = re.compile(r"(?:(?:^|[.\n!?])[ “\"«¿¡]*|[“\"«])$")
# A line of a list begins or ends with it: `Rothesay, Pavilion: 21 March`; or it is a heading.
LISTED_BEFORE = re.compile(r"(?:^|\n)[ \t]*(?:[-–—•*·>|]\s*)?$")
LINE_END = re.compile(r"[ \t]*(?:$|\n)")
LISTED_AFTER = re.compile(r"[ \t]*(?:$|\n|[,:|(]|\s[–—-]\s)")


def _listed(text: str, start: int, end: int) -> bool:
    before = LISTED_BEFORE.search(text, max(0, start - 6), start)
    last = text.startswith(", ", start - 2) and LINE_END.match(text, end)
    return bool(last or (before and LISTED_AFTER.match(text, end)))


# `Town Hall, Stornoway`: after a name and a comma.
AFTER_VENUE = re.compile(r"[A-ZÁÉÍÓÚ][\w’'.-]+,\s$")
OF_CAPITAL = re.compile(
    r"\bcapital(?:\scity)?\s(?:of\s|de\s|del\s|do\s|da\s)?(?:the\s|la\s|el\s)?$"
)
CAPITAL_OF = re.compile(r"(?:'s|’s)?\scapital\b(?!\s(?:market|good|invest|flow|gain|increase))")


def _capital(text: str, start: int, end: int, options: tuple[City, ...]) -> Candidate | None:
    """`the Peruvian capital`, `la capital de Chile`: the city that the country's name stands for."""
    city = options[0] if options and not options[0].name else None
    before = OF_CAPITAL.search(text, max(0, start - 24), start)
    after = CAPITAL_OF.match(text, end)
    # `el capital chileno` is money.
    if city is None or not (after or (before and text[start:end][-1] != "o")):
        return None
    found = tuple(c for c in cities(capital_of(city.country) or "") if c.country == city.country)
    first, last = before.start() if before else start, after.end() if after else end
    if not found:
        return None
    return replace(_candidate(text, first, last, "city", found[:1]), inside=False)


NEXT = re.compile(r"(?:,\s(?:(?:in|en|em|n[oa])\s)?|\s?\(|\s[-–—/|]\s)([^\W\d_][^,.;()\n|]{2,40})")


def _beside(text: str, end: int) -> tuple[City, ...]:
    """What the words after a comma or in parentheses say of where it is: `Paraná, en Argentina`."""
    if regions := region_after(text, end):
        return tuple(
            City("", country, code, 0.0, 0.0, 0, "", is_region=True) for country, code in regions
        )
    near = NEXT.match(text, end, end + 50)
    return _leading(near.group(1)) if near else ()


# Of the towns of a name, how many are known well enough to tell where another one is.
LARGEST = 3


def _leading(text: str) -> tuple[City, ...]:
    """The country or the places whose name begins `text`."""
    words = text.split()
    for width in range(min(4, len(words)), 0, -1):
        name = " ".join(words[:width])
        if code := countries.names().get(fold(name)):
            return (whole(code),)
        if name[0].isupper() and fold(name) not in COMMON and (found := places(name)):
            return (*found[:LARGEST], *(p for p in found[LARGEST:] if p.is_region))
    return ()
