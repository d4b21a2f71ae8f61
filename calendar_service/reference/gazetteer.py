"""Places by name: cities, regions, countries, demonyms; where they are and which zone they keep."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from calendar_service.reference.cities import City
from calendar_service.reference.mentions import Candidate, candidates
from calendar_service.reference.settle import Evidence, evidence, settled, told
from calendar_service.reference.zones import country_of, zone_of, zone_of_country

__all__ = [
    "RANK", "PlaceMention", "country_of", "find_places", "place_named", "survey",
    "zone_of", "zone_of_country",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place that a text names; degrees are WGS 84; `ambiguous`: others have that name too.

    `inside` tells that the name stands within a longer one (`Lima Group`), which may have its name
    from elsewhere, `seat` that a body of the place is named by it (`City of Lima`), `landmark` that it is the
    name of a building in the city.
    """

    start: int
    end: int
    text: str
    kind: Literal["city", "region", "country", "demonym"]
    country: str
    city: str | None
    latitude: float | None
    longitude: float | None
    zone: str | None
    ambiguous: bool = False
    people: int = 0
    inside: bool = False
    seat: bool = False
    landmark: bool = False


def find_places(text: str, countries: Sequence[str] = ()) -> tuple[PlaceMention, ...]:
    """Places of `text` in order; `countries` (the surest first) decide names that several have."""
    found = candidates(text)
    known = evidence(text, found, countries)
    mentions = (_mention(candidate, known) for candidate in found)
    return tuple(mention for mention in mentions if mention)


def survey(text: str, dateline: str) -> tuple[tuple[PlaceMention, ...], PlaceMention | None]:
    """Places of `text` and the one that its dateline names; each helps to decide the other."""
    found = candidates(text)
    before = _likeliest(dateline, evidence(text, found, ()))
    known = evidence(text, found, (before.country,) if before else ())
    mentions = (_mention(candidate, known) for candidate in found)
    return tuple(m for m in mentions if m), _likeliest(dateline, known)


def place_named(words: str, countries: Sequence[str] = ()) -> PlaceMention | None:
    """The place that `words` name, which say nothing else: a cell of a table."""
    return _likeliest(words, evidence(words, candidates(words), countries))


def _likeliest(words: str, known: Evidence) -> PlaceMention | None:
    """A town rather than its region or country; words in capitals are read as names."""
    words = CAPITALS.sub(lambda match: match.group().title(), words)
    found = [
        one
        for one in candidates(words)
        if not GOES_ON.match(words, one.end)
        and not (one.inside and LANDSCAPE.fullmatch(one.text) and PROPER.match(words, one.end))
    ]
    ranked = [
        (candidate.inside, RANK[mention.kind], _mention(candidate, known) is None, mention)
        for candidate in found
        if (mention := _mention(candidate, known, sure=True)) and mention.kind != "demonym"
    ]
    return min(ranked, key=lambda row: row[:3], default=(None, None, None, None))[3]


CAPITALS = re.compile(r"[^\W\d_a-zà-ÿ]{4,}")
# `Branch news`: what goes on so is no name.
GOES_ON = re.compile(r"\s(?!(?:and|del?|d[ao]s?)\b)[a-zà-ÿ]{3,}")
# `Valle del Elqui`, `Cerro Mamalluca`: a valley or a hill, and not the town that is called so.
LANDSCAPE = re.compile(
    r"vall(?:e|ey)|vale|cerro|monte|mount|costa|coast|sierra|serra|isla|ilha|island|lago|lagoa|laguna|lake"
    r"|playa|praia|beach|bah[íi]a|ba[íi]a|bay|r[íi]o|river|punta|ponta|cabo|cape|pampa|llano|campo|monta[ñn]a",
    re.IGNORECASE,
)
PROPER = re.compile(r"\s(?:(?:of|del?|d[ao]s?)\s(?:(?:la|los|las|the)\s)?)?[A-ZÁÉÍÓÚÂ]")
RANK = {"city": 0, "region": 1, "country": 2, "demonym": 3}


def _mention(candidate: Candidate, known: Evidence, sure: bool = False) -> PlaceMention | None:
    if candidate.kind != "city":
        return _of_country(candidate, candidate.options[0])
    city = settled(candidate, known, sure)
    if city is None:
        return None
    if not city.name:
        return _of_country(candidate, city)
    return PlaceMention(
        candidate.start,
        candidate.end,
        candidate.text,
        "region" if city.is_region else "city",
        city.country,
        None if city.is_region else city.name,
        None if city.is_region else city.latitude,
        None if city.is_region else city.longitude,
        city.zone,
        ambiguous=len({c.country for c in candidate.options}) > 1 and not told(candidate, city),
        people=city.people,
        inside=candidate.inside,
        seat=candidate.seat,
        landmark=candidate.landmark,
    )


def _of_country(candidate: Candidate, country: City) -> PlaceMention:
    kind: Literal["country", "demonym"] = "demonym" if candidate.kind == "demonym" else "country"
    return PlaceMention(
        candidate.start,
        candidate.end,
        candidate.text,
        kind,
        country.country,
        None,
        None,
        None,
        country.zone or None,
        inside=candidate.inside,
    )
