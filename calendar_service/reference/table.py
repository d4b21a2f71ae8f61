"""The table of places on disk: looked up by name, never loaded as a whole."""

from __future__ import annotations

import mmap
from functools import cache
from pathlib import Path

TABLES = Path(__file__).parent / "tables"
TABLE = TABLES / "places.tsv"
# Lines of a country's code, a tab and one of its names, folded.
COUNTRIES = TABLES / "countries.tsv"


@cache
def _data() -> mmap.mmap:
    with TABLE.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


@cache
def zones() -> tuple[str, ...]:
    """IANA names by the numbers that the rows have for them."""
    data = _data()
    return tuple(data[: data.find(b"\n")].decode().partition("\t")[2].split("|"))


def rows(key: str) -> list[str]:
    """What the table says of a folded name, one string of fields per place; [] if nothing."""
    data, wanted = _data(), f"{key}\t".encode()
    position = _first(data, wanted)
    found = []
    while data[position : position + len(wanted)] == wanted:
        end = data.find(b"\n", position)
        found.append(data[position + len(wanted) : end].decode())
        position = end + 1
    return found


def _first(data: mmap.mmap, wanted: bytes) -> int:
    """Where the first line that is not before `wanted` begins; the lines are in order of bytes."""
    low, high = 0, len(data)
    while low < high:
        middle = (low + high) // 2
        begin = data.rfind(b"\n", low, middle) + 1 or low
        if data[begin : begin + len(wanted)] < wanted:
            low = data.find(b"\n", middle) + 1
        else:
            high = begin
    return low
