"""Cities and regions by name: in which country they are, how large, and which zone they keep."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from calendar_service.reference import table
from calendar_service.reference.exonyms import EXONYMS, ISLANDS
from calendar_service.reference.fold import fold

EARTH = 6371.0
# A seat whose people nobody counted is small, yet known.
UNCOUNTED = 3000
# `St. John's`, `St George's`: towns are in the table with the whole word.
SAINT = re.compile(r"st\.? (.+)")


@dataclass(frozen=True, slots=True)
class City:
    """A city, or a region where its largest city is; `region` is the second half of its ISO code.

    Degrees are WGS 84. A region's `people` are those of its largest city.
    """

    name: str
    country: str
    region: str
    latitude: float
    longitude: float
    people: int
    zone: str
    is_region: bool = False

    def distance(self, other: City) -> float:
        """Kilometres as the crow flies."""
        here, there = math.radians(self.latitude), math.radians(other.latitude)
        width = math.radians(self.longitude - other.longitude) * math.cos((here + there) / 2)
        return EARTH * math.hypot(here - there, width)


@lru_cache(maxsize=32_768)
def places(name: str) -> tuple[City, ...]:
    """All cities of that name, the most populous first, then all regions."""
    key = fold(name)
    others = _others().get(key)
    rows = [*_places(key), *(_places(f"saint {saint[1]}") if (saint := SAINT.match(key)) else ())]
    found = [c for c in rows if (fold(c.name), c.country) != others]
    if others is None:
        return tuple(found)
    own = [c for c in _places(others[0]) if c.country == others[1] and not c.is_region][:1]
    return (*own, *found)


def cities(name: str) -> tuple[City, ...]:
    """All cities of that name, the most populous first."""
    return tuple(c for c in places(name) if not c.is_region)


def _places(key: str) -> Iterator[City]:
    for row in table.rows(key):
        name, country, region, latitude, longitude, people, zone = row[1:].split("|")
        yield City(
            name or key.title(),
            country,
            region,
            float(latitude),
            float(longitude),
            int(people) or UNCOUNTED,
            table.zones()[int(zone)],
            is_region=row[0] == "r",
        )


def is_famous(name: str, city: City) -> bool:
    """A city that other languages have names for, or the island of that name, is meant first."""
    if city.is_region:
        return False
    by_name = _others().get(fold(name)) == (fold(city.name), city.country)
    return by_name or (city.name, city.country) in EXONYMS


@cache
def _others() -> dict[str, tuple[str, str]]:
    """Names in other languages, and islands by their towns."""
    return {
        fold(other): (fold(name), country)
        for (name, country), others in (*EXONYMS.items(), *ISLANDS.items())
        for other in others.split("/")
    }
