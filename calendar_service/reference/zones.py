"""Time zones of places by name."""

from __future__ import annotations

from functools import cache, lru_cache

from calendar_service.reference import countries
from calendar_service.reference.capitals import alpha3, capital_of
from calendar_service.reference.cities import City, cities, places
from calendar_service.reference.demonyms import demonym
from calendar_service.reference.fold import fold

# One zone would be a guess for these: what a capital keeps is not what the country keeps.
MANY_ZONES = frozenset("US CA AU RU ID KZ MN CD".split())


@lru_cache(maxsize=4096)
def country_of(name: str) -> str | None:
    """ISO 3166-1 code of a country, demonym or city name; None if it is none of them."""
    if code := countries.names().get(fold(name)) or demonym(name):
        return code
    found = places(name)
    return found[0].country if found else None


@lru_cache(maxsize=4096)
def zone_of(name: str, countries_named: tuple[str, ...] = ()) -> str | None:
    """IANA zone of a city, country, country code or demonym; None where it would be a guess."""
    name = name.strip()
    code = countries.names().get(fold(name))
    if code is None and (found := _likeliest(places(name), countries_named)):
        return found.zone
    code = code or demonym(name) or _coded(name)
    return zone_of_country(code) if code else None


@cache
def zone_of_country(code: str) -> str | None:
    """The zone of the capital, unless the country keeps several times."""
    if code in MANY_ZONES:
        return None
    capital = capital_of(code)
    found = [c for c in cities(capital) if c.country == code] if capital else []
    return found[0].zone if found else None


def _coded(name: str) -> str | None:
    """`COL`, `PER`: the ISO 3166-1 alpha-3 code that notices put before `time`."""
    return alpha3().get(name) if name.isupper() and len(name) == 3 else None


# A country of the text has the city that is meant even where another has one so many times as large.
TIMES = 60


def _likeliest(options: tuple[City, ...], likely: tuple[str, ...]) -> City | None:
    largest = max(options, key=lambda c: c.people, default=None)
    if largest is None:
        return None
    theirs = (c for code in likely for c in options if c.country == code)
    return next((c for c in theirs if c.people * TIMES >= largest.people), largest)
