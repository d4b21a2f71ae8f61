"""Places by name: cities, countries, demonyms; where they are and which zone they keep."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from calendar_service.reference import blocs, countries
from calendar_service.reference.capitals import capital_of
from calendar_service.reference.demonyms import words as demonym_words
from calendar_service.reference.exonyms import EXONYMS
from calendar_service.reference.fold import fold

# One zone would be a guess for these: what a capital keeps is not what the country keeps.
MANY_ZONES = frozenset("US CA AU RU ID KZ MN CD".split())
LONGEST = 6
TOKEN = re.compile(r"[^\W\d_]+(?:['’.\-][^\W\d_]+)*")
LINKING = frozenset("de del do da dos das la las los el of the sur am y e di upon".split())
NOT_PLACES = frozenset(
    """of date mobile reading bath nice same march may june august union victoria independence university
    central centro norte sur este oeste north south east west santa san san juan bautista nova nueva real
    villa national federal general district distrito palma reforma progreso esperanza libertad constitución concepcion
    mayo junio julio agosto maio julho florida sunrise commerce industry enterprise liberty orange
    cortes parlamento congreso senado plaza casa bar best most sale male lens split lugo pedro carlos martin juan
    gomez martinez fernandez hernandez rodriguez ramirez garcia morales castillo lopez perez alvarado
    santos rosa carmen lourdes angel angeles salvador victoria bella vista buenavista hope price
    page media ministry lead alliance summit college hall church park lake grove cooperation""".split()
)


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place that a text names; degrees are WGS 84; `ambiguous`: others have that name too."""

    start: int
    end: int
    text: str
    kind: Literal["city", "country", "demonym"]
    country: str
    city: str | None
    latitude: float | None
    longitude: float | None
    zone: str | None
    ambiguous: bool
    thousands: int = 0


@dataclass(frozen=True, slots=True)
class City:
    name: str
    country: str
    latitude: float
    longitude: float
    thousands: int
    zone: str


@cache
def _table() -> tuple[dict[str, str], tuple[str, ...]]:
    packed = files("calendar_service.reference").joinpath("tables/cities.json.gz").read_bytes()
    table: dict[str, str] = json.loads(gzip.decompress(packed))
    return table, tuple(table.pop("#zones").split("|"))


@cache
def _other_names() -> dict[str, tuple[str, str]]:
    return {
        fold(other): (name, country)
        for (name, country), others in EXONYMS.items()
        for other in others.split("/")
    }


@cache
def cities(name: str) -> tuple[City, ...]:
    """All cities of that name, the most populous first."""
    key = fold(name)
    if known := _other_names().get(key):
        found = [c for c in _rows(fold(known[0])) if c.country == known[1]]
        others = [c for c in _rows(key) if c not in found]
        return (*found, *others)
    return tuple(_rows(key))


def _rows(key: str) -> Iterator[City]:
    table, zones = _table()
    for line in table.get(key, "").split("\n"):
        if line:
            name, country, latitude, longitude, thousands, zone = line.split("|")
            yield City(
                name or key.title(),
                country,
                float(latitude),
                float(longitude),
                int(thousands),
                zones[int(zone)],
            )


@cache
def country_of(name: str) -> str | None:
    """ISO 3166-1 code of a country, demonym or city name; None if it is none of them."""
    key = fold(name)
    if code := countries.names().get(key) or _demonyms().get(key):
        return code
    found = cities(name)
    return found[0].country if found else None


@cache
def zone_of(name: str, countries_named: tuple[str, ...] = ()) -> str | None:
    """IANA zone of a city, country, country code or demonym; None where it would be a guess."""
    name = name.strip()
    if (
        found := _settled(cities(name), countries_named, name)
        if fold(name) not in countries.names()
        else None
    ):
        return found.zone
    code = countries.names().get(fold(name)) or _demonyms().get(fold(name)) or _coded(name)
    return zone_of_country(code) if code else None


def zone_of_country(code: str) -> str | None:
    """The zone of the capital, unless the country keeps several times."""
    if code in MANY_ZONES:
        return None
    capital = capital_of(code)
    found = [c for c in cities(capital) if c.country == code] if capital else []
    return found[0].zone if found else None


def _coded(name: str) -> str | None:
    """`COL`, `PER`: the ISO 3166-1 alpha-3 code that notices put before `time`."""
    from calendar_service.reference.capitals import alpha3

    return alpha3().get(name) if name.isupper() and len(name) == 3 else None


@cache
def _demonyms() -> dict[str, str]:
    return {fold(word): country for word, country in demonym_words().items()}


def find_places(text: str, countries: Sequence[str] = ()) -> tuple[PlaceMention, ...]:
    """Cities, countries and demonyms of `text` in order; `countries` decide ambiguous names."""
    found = list(_candidates(text))
    likely = (*countries, *_named(found))
    places = (
        _mention(text, start, end, kind, options, likely) for start, end, kind, options in found
    )
    return tuple(p for p in places if p.kind != "city" or _credible(p, likely))


# People in thousands: a city that a text may name without its country; one that stands for it.
KNOWN, LARGE = 150, 400


def _named(found: Sequence[Candidate]) -> list[str]:
    """Countries of the text, most often named first: by name, demonym or large city."""
    codes = Counter(
        options[0].country
        for _, _, kind, options in found
        if kind != "city" or options[0].thousands >= LARGE
    )
    return [code for code, _ in codes.most_common()]


def _credible(place: PlaceMention, likely: Sequence[str]) -> bool:
    """A small town that no country of the text has is rather a word or a surname."""
    long = len(place.text) >= 9 and not place.ambiguous
    return place.country in likely or place.thousands >= KNOWN or long or not likely


Kind = Literal["city", "country", "demonym"]
Candidate = tuple[int, int, Kind, tuple[City, ...]]


def _candidates(text: str) -> Iterator[Candidate]:
    stream = list(TOKEN.finditer(text))
    index = 0
    while index < len(stream):
        found = _longest(text, stream, index)
        if found is None:
            index += 1
            continue
        width, kind, options = found
        first, last = stream[index], stream[index + width - 1]
        if kind != "city" or _stands_alone(text, first.start(), last.end()):
            yield first.start(), last.end(), kind, options
        index += width


def _longest(
    text: str, stream: list[re.Match[str]], index: int
) -> tuple[int, Kind, tuple[City, ...]] | None:
    word = stream[index].group()
    if not word[0].isupper():
        code = _demonyms().get(fold(word))
        return (1, "demonym", (_country(code),)) if code else None
    for width in range(min(LONGEST, len(stream) - index), 0, -1):
        last = stream[index + width - 1].group()
        if not last[0].isupper() and width > 1:
            continue
        name = text[stream[index].start() : stream[index + width - 1].end()]
        if width > 1 and not _together(stream, text, index, width):
            continue
        if found := _known(name, width):
            return width, *found
    return None


def _together(stream: list[re.Match[str]], text: str, index: int, width: int) -> bool:
    for left, right in zip(
        stream[index : index + width], stream[index + 1 : index + width], strict=False
    ):
        gap = text[left.end() : right.start()]
        if gap not in {" ", "\u00a0", "-", ". ", ", "} or (
            gap == ", " and not right.group().startswith("D.")
        ):
            return False
        if not right.group()[0].isupper() and right.group() not in LINKING:
            return False
    return True


def _known(name: str, width: int) -> tuple[Kind, tuple[City, ...]] | None:
    key = fold(name)
    if code := countries.names().get(key):
        if width > 1 or len(name) > 3 or name.isupper():
            return "country", (_country(code),)
    if code := _demonyms().get(key):
        return "demonym", (_country(code),)
    if key in NOT_PLACES or len(key) < 3 or (name.isupper() and len(name) <= 4):
        return None
    options = cities(name)
    return ("city", options) if options else None


@cache
def _country(code: str) -> City:
    return City("", code, 0.0, 0.0, 0, zone_of_country(code) or "")


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Not part of a longer capitalised name: `Pablo Santiago`, `Paris Agreement`, `Lima Group`."""
    after = re.match(r"(?:[ \u00a0]|-)([^\W\d_]+)", text[end : end + 30])
    if after and after.group(1)[0].isupper() and not after.group(1).isupper():
        return False
    before = re.search(r"([^\W\d_]+)[ \u00a0]$", text[max(0, start - 30) : start])
    return not (
        before
        and before.group(1)[0].isupper()
        and len(before.group(1)) > 3
        and not _opens(text, start, before.group(1))
    )


def _opens(text: str, start: int, word: str) -> bool:
    """A capital that only begins a sentence (`From Lima …`) does not make a longer name."""
    head = text[: start - len(word) - 1].rstrip(" ")
    return not head or head[-1] in ".\n:;!?" or word.lower() in {"ciudad", "cidade"}


def _mention(
    text: str, start: int, end: int, kind: Kind, options: tuple[City, ...], likely: Sequence[str]
) -> PlaceMention:
    name = text[start:end]
    if kind != "city":
        country = options[0]
        return PlaceMention(
            start, end, name, kind, country.country, None, None, None, country.zone or None, False
        )
    near = re.match(r"[ ,(]+([^\W\d_][^,.;()\n]{2,40})", text[end : end + 50])
    neighbour = _neighbour(near.group(1)) if near else None
    city = (
        _settled(options, (neighbour, *likely) if neighbour else tuple(likely), name) or options[0]
    )
    return PlaceMention(
        start,
        end,
        name,
        "city",
        city.country,
        city.name,
        city.latitude,
        city.longitude,
        city.zone,
        len(options) > 1,
        city.thousands,
    )


def _neighbour(text: str) -> str | None:
    """The country that follows a city after a comma or in parentheses."""
    words = text.split()
    for width in range(min(4, len(words)), 0, -1):
        if code := countries.names().get(fold(" ".join(words[:width]))):
            return code
    return None


def _settled(options: Sequence[City], likely: Sequence[str], name: str) -> City | None:
    """The city that a text of these countries means: theirs if it is of some size, else the largest."""
    if not options:
        return None
    exact = [c for c in options if c.name == name]
    largest = max(options, key=lambda c: c.thousands * (2 if c in exact else 1))
    for code in likely:
        for city in options:
            if city.country == code and city.thousands * 60 >= largest.thousands:
                return city
    return largest


def bloc_members(text: str) -> tuple[str, ...]:
    return blocs.bloc_members(text)


def participants(text: str, language: str) -> tuple[str, ...]:
    """Countries that `text` names, by name, demonym or bloc where its members are meant."""
    found = [m.country for m in find_places(text) if m.kind != "city"]
    if blocs.members_meant(text):
        found += blocs.bloc_members(text)
    return tuple(dict.fromkeys(found))
