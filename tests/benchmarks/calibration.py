"""How often events are right, by the confidence they were given: `calibration GOLD.json TEXTS`.

GOLD is a list of documents with `file`, `published` and `events` (`title`, `start` or `dates`,
`core`); TEXTS is the folder of their files. An event is right if the document has one on its day
whose title shares a third of the words.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

from calendar_service.bulletins.files import read_paths
from calendar_service.errors import InputError
from calendar_service.events.duplicates import content
from calendar_service.events.extract import read
from calendar_service.events.merge import combine_all
from calendar_service.models import Event

BOUNDS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01)
SIMILAR = 0.34

Judged = tuple[float, bool]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("texts", type=Path)
    options = parser.parse_args()
    documents = json.loads(options.gold.read_text(encoding="utf-8"))
    print(table([one for document in documents for one in judged(document, options.texts)]))


def judged(document: dict[str, Any], texts: Path) -> Iterator[Judged]:
    """Confidence and rightness of every dated event, those that readers may differ on left out."""
    wanted = [(day, gold) for gold in document["events"] for day in days(gold)]
    for event in events(texts / Path(document["file"]).name, document["published"]):
        day = event.when.start.isoformat()[:10] if event.when else ""
        same = [
            gold for start, gold in wanted if start == day and alike(gold["title"], event.title)
        ]
        if not same or any(gold["core"] for gold in same):
            yield event.confidence, bool(same)


def events(path: Path, published: str | None) -> Iterator[Event]:
    told = read_paths([str(path)], published=date.fromisoformat(published) if published else None)
    bulletins = [one for one in told if not isinstance(one, InputError)]
    return (e for e in combine_all((one, read(one)) for one in bulletins) if e.when)


def days(gold: dict[str, Any]) -> list[str]:
    also = gold.get("start_alt", [])
    found = gold.get("dates") or [gold["start"], *([also] if isinstance(also, str) else also)]
    return [day[:10] for day in found]


def alike(one: str, two: str) -> bool:
    a, b = content(one), content(two)
    return bool(a and b) and 2 * len(a & b) / (len(a) + len(b)) >= SIMILAR


def table(found: list[Judged]) -> str:
    """One row per band of confidence, then all above 0.8."""
    rows = [band(found, low, high) for low, high in pairwise(BOUNDS)]
    return "\n".join(["confidence     events  right", *rows, band(found, 0.8, 1.01)])


def band(found: list[Judged], low: float, high: float) -> str:
    inside = [right for confidence, right in found if low <= confidence < high]
    share = f"{sum(inside) / len(inside):.3f}" if inside else "    –"
    return f"{low:.2f} to {min(high, 1):.2f}  {len(inside):6}  {share}"


if __name__ == "__main__":
    main()
