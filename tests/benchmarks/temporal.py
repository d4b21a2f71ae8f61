"""How fast times are read: `python tests/benchmarks/temporal.py [--copies N] [--chrono DIR]`.

Prints kB of text per second of CPU for the temporal layer and, where they are installed, for
dateparser.search, datefinder and chrono, over the same texts in one run on one core: the sample
bulletins some times over, and the same with other numbers each time, so that no phrase is read
twice. Then whether cost grows linearly. datefinder comes by `pip install datefinder`, chrono by
`npm install --prefix DIR chrono-node`.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))

from calendar_service.bulletins import split
from calendar_service.bulletins.document import Document
from calendar_service.bulletins.files import read_path
from calendar_service.temporal.mention import Reference
from calendar_service.temporal.pipeline import read

ROOT = Path(__file__).parents[2]
PUBLISHED = date(2023, 8, 4)
DATEPARSER_SHARE = 10  # it reads every tenth text, or the run would take minutes
MEGABYTE = 1_000_000
CHRONO = """
const chrono = require("chrono-node");
const { warm, measured } = JSON.parse(require("fs").readFileSync(0, "utf8"));
const reference = new Date(2023, 7, 4);
const count = (parser, some) =>
  some.reduce((found, text) => found + parser.parse(text, reference).length, 0);
const timed = (parser) => {
  count(parser, warm);
  const start = process.cpuUsage();
  const found = count(parser, measured);
  const used = process.cpuUsage(start);
  return [(used.user + used.system) / 1e6, found];
};
console.log(JSON.stringify({ casual: timed(chrono.casual), strict: timed(chrono.strict) }));
"""


class Texts(NamedTuple):
    """What is measured, and what is read before so that all is built and loaded."""

    warm: Sequence[str]
    measured: Sequence[str]


class Result(NamedTuple):
    name: str
    kilobytes: float
    seconds: float
    found: int

    @property
    def rate(self) -> float:
        return self.kilobytes / self.seconds


def bulletins(copies: int, *, vary: bool = False) -> list[str]:
    """The sample bulletins so many times; varied, every copy has other numbers."""
    paths = sorted((ROOT / "data" / "bulletins").glob("*.txt"))
    documents = [one for path in paths for one in read_path(str(path))]
    texts = [one.text for doc in documents if isinstance(doc, Document) for one in split(doc)]
    return [varied(text, copy) if vary else text for copy in range(copies) for text in texts]


def varied(text: str, copy: int) -> str:
    chance = random.Random(copy)  # noqa: S311 - data, not secrets

    def other(found: re.Match[str]) -> str:
        digits = len(found[0])
        if digits == 4:
            return str(chance.randint(2015, 2025))
        return str(chance.randint(1, 28)).zfill(digits) if digits < 3 else found[0]

    return re.sub(r"\d+", other, text)


def kilobytes(texts: Sequence[str]) -> float:
    return sum(len(text.encode()) for text in texts) / 1000


def timed(name: str, texts: Texts, find: Callable[[str], int]) -> Result:
    """CPU time of one run; what is built on first use is built before."""
    for text in texts.warm:
        find(text)
    start = time.process_time()
    found = sum(find(text) for text in texts.measured)
    return Result(name, kilobytes(texts.measured), time.process_time() - start, found)


def own(text: str) -> int:
    return len(read(text, "en", Reference(published=PUBLISHED)).mentions)


def others(texts: Texts, chrono: Path | None) -> Iterator[Result]:
    from dateparser.search import search_dates

    settings: Any = {"RELATIVE_BASE": datetime(2023, 8, 4)}  # noqa: DTZ001 - it wants it naive
    some = Texts(texts.warm[:1], texts.measured[::DATEPARSER_SHARE])
    yield timed(
        "dateparser.search",
        some,
        lambda text: len(search_dates(text, languages=["en"], settings=settings) or ()),
    )
    with contextlib.suppress(ImportError):
        datefinder = importlib.import_module("datefinder")
        yield timed("datefinder", texts, lambda text: len(list(datefinder.find_dates(text))))
    node = shutil.which("node")
    if node and chrono:
        done = subprocess.run(  # noqa: S603 - what the user names
            [node, "-e", CHRONO],
            input=json.dumps(texts._asdict()),
            env={**os.environ, "NODE_PATH": str(chrono / "node_modules")},
            capture_output=True,
            text=True,
            check=True,
        )
        for name, (seconds, found) in json.loads(done.stdout).items():
            yield Result(f"chrono, {name}", kilobytes(texts.measured), seconds, found)


def compare(title: str, texts: Texts, chrono: Path | None) -> None:
    first = timed("this layer", texts, own)
    print(f"{title}: {len(texts.measured)} bulletins, {first.kilobytes:.0f} kB")
    print(f"{'':20}{'kB/CPU-s':>10}{'found':>8}{'this layer is':>16}")
    print(f"{first.name:20}{first.rate:10.0f}{first.found:8}")
    for other in others(texts, chrono):
        times = f"{first.rate / other.rate:.1f} x"
        print(f"{other.name:20}{other.rate:10.0f}{other.found:8}{times:>16}")
    print()


def hostile() -> str:
    """One line of digits, dots and names of months."""
    chance = random.Random(1)  # noqa: S311 - data, not secrets
    parts = ["1", "12", "31", "2024", ".", "..", "/", "-", " ", " ", "May", "June", "10:00"]
    return "".join(chance.choices(parts, k=MEGABYTE))[:MEGABYTE]


def growth() -> None:
    """Microseconds of CPU for each kB: alike where cost is linear."""
    print(f"{'in one text':20}{'kB':>10}{'µs/kB':>8}")
    texts = bulletins(10)
    cases = [(f"{count} bulletins", "\n\n".join(texts[:count])) for count in (1, 10, 100)]
    line = hostile()
    cases += [(f"line, {size // 1000} kB", line[:size]) for size in (MEGABYTE // 10, MEGABYTE)]
    for name, text in cases:
        result = timed(name, Texts((), [text]), own)
        print(f"{name:20}{result.kilobytes:10.1f}{1e6 / result.rate:8.0f}")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--copies", type=int, default=20, help="of the sample bulletins")
    arguments.add_argument("--chrono", type=Path, help="folder with node_modules/chrono-node")
    given = arguments.parse_args()
    warm = bulletins(1)
    compare("As they are", Texts(warm, bulletins(given.copies)), given.chrono)
    other = bulletins(given.copies + 1, vary=True)
    compare("Nothing twice", Texts(other[: len(warm)], other[len(warm) :]), given.chrono)
    growth()


if __name__ == "__main__":
    main()
