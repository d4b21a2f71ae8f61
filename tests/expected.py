"""How well events agree with what a careful reader found: the rule, and the count.

An expected event is found by the event that begins on its first day (for days apart: one for each)
and whose title is likest, if at least a third of the words agree. Of those that may be missed
(`core: false`) none counts either way.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

LIKE = 1 / 3
Record = dict[str, Any]


@dataclass(slots=True)
class Agreement:
    """Counts of core events, and in words whatever differs."""

    expected: float = 0
    found: float = 0
    answered: int = 0
    right: int = 0
    differences: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        precision, recall = self.right / self.answered, self.found / self.expected
        return 2 * precision * recall / (precision + recall)

    def add(self, document: Record, events: Sequence[Record]) -> None:
        """Compares the events of one file, as `extract` prints them, with what is expected."""
        left = list(events)
        for wanted, share in _days(document["events"]):
            answer = max(left, key=lambda one: _likeness(wanted, one), default=None)
            if answer is None or _likeness(wanted, answer) < LIKE:
                self.expected += share * wanted["core"]
                self.differences += [f"missed: {wanted['title']}"] * wanted["core"]
                continue
            left.remove(answer)
            if wanted["core"]:
                self.expected += share
                self.found += share
                self.answered += 1
                self.right += 1
                self.differences += _differences(wanted, answer)
        self.answered += len(left)


def invented(document: Record, events: Sequence[Record]) -> list[str]:
    """Titles of dated events that the text names without a day."""
    days = {day["start"][:10] for day, _ in _days(document["events"])}
    return [
        event["title"]
        for event in events
        for name in document["undated"]
        if event["start"][:10] not in days and _overlap(event["title"], name) > 0.6
    ]


def _days(events: Sequence[Record]) -> Iterator[tuple[Record, float]]:
    for event in events:
        for day in event.get("dates") or [event["start"]]:
            single = {"start": day, "end": None} if event.get("dates") else {}
            yield event | single, 1 / len(event.get("dates") or [day])


def _likeness(wanted: Record, answer: Record) -> float:
    if wanted["start"][:10] != answer["start"][:10]:
        return 0.0
    hour = 0.01 if wanted["start"][11:16] == answer["start"][11:16] else 0.0
    return _overlap(wanted["title"], answer["title"]) + hour


def _overlap(one: str, other: str) -> float:
    """F1 of the words, without those that carry nothing here."""
    a, b = _words(one), _words(other)
    return float(2 * (a & b).total() / (a.total() + b.total()))


def _words(text: str) -> Counter[str]:
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    small = "the of a an and in on for to with pacific alliance".split()
    return Counter(word for word in re.findall(r"\w+", plain) if word not in small)


def _differences(wanted: Record, answer: Record) -> Iterator[str]:
    place = answer["location"] or {}
    pairs = {
        "last day or end": (_end(wanted), _exclusive_end(answer)),
        "instant": (_instant(wanted, "timezone"), _instant(answer, "time_zone")),
        "online": (wanted["virtual"], answer["virtual"]),
        "host": (wanted["country"], place.get("country") if wanted["country"] else None),
        "status": (True, answer["status"] in (wanted["status"], *wanted.get("status_alt", ()))),
    }
    for name, (right, ours) in pairs.items():
        if right != ours:
            yield f"{wanted['title']}: {name} is {right}, not {ours}"


def _end(wanted: Record) -> str | None:
    end = wanted["end"]
    if end is not None and "T" in end:
        return f"{end}:00"
    last = date.fromisoformat(end or wanted["start"][:10])
    return None if "T" in wanted["start"] else str(last + timedelta(days=1))


def _exclusive_end(answer: Record) -> str | None:
    end: str | None = answer["end"]
    return end


def _instant(event: Record, zone: str) -> datetime | date:
    """A moment where an hour is told, else the day."""
    start = datetime.fromisoformat(event["start"])
    if "T" not in event["start"]:
        return start.date()
    return start.replace(tzinfo=ZoneInfo(event[zone] or "UTC"))
