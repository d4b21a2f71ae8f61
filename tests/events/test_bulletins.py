"""Bulletins as people write them, each beside what a careful reader finds in it.

`NAME.txt` is a bulletin or a collection, `NAME.json` holds
`published`  the day that the reader is told, or null;
`events`     every dated event, each with only the fields to be checked: those of the JSON record
             (`parent` as a title) and `place`, `city`, `country` of its location, and `quote`;
`undated`    the titles of events without a day;
`refused`    words that say a time and are no event, as the bulletin has them.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from calendar_service.bulletins.files import read_paths
from calendar_service.errors import InputError
from calendar_service.events.extract import read
from calendar_service.events.findings import Findings
from calendar_service.models import Bulletin, EventMention
from calendar_service.record import facts

HERE = Path(__file__).parent / "bulletins"
NAMES = sorted(path.stem for path in HERE.glob("*.txt"))

Read = list[tuple[Bulletin, Findings]]


def expectation(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def found(name: str) -> Read:
    day = expectation(name)["published"]
    told = read_paths([str(HERE / f"{name}.txt")], published=day and date.fromisoformat(day))
    bulletins = [item for item in told if not isinstance(item, InputError)]
    return [(bulletin, read(bulletin)) for bulletin in bulletins]


def flat(event: EventMention, titles: dict[str, str]) -> dict[str, Any]:
    fields = facts(event)
    place = fields.pop("location") or {}
    return fields | {
        "parent": event.parent and titles[event.parent],
        "place": place.get("name"),
        "city": place.get("city"),
        "country": place.get("country"),
        "quote": event.evidence.quote,
    }


def told(read_bulletins: Read) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = []
    for _, findings in read_bulletins:
        titles = {event.key: event.title for event in findings.events}
        events += [flat(event, titles) for event in findings.events]
    return events


@pytest.mark.parametrize("name", NAMES)
def test_events_are_those_that_a_reader_finds(name: str) -> None:
    expected = expectation(name)["events"]
    events = [event for event in told(found(name)) if event["start"]]
    events.sort(key=lambda event: (event["start"], event["title"]))
    expected.sort(key=lambda event: (event["start"], event["title"]))
    assert [(e["start"], e["title"]) for e in events] == [
        (e["start"], e["title"]) for e in expected
    ]
    for event, wanted in zip(events, expected, strict=True):
        assert {field: event[field] for field in wanted} == wanted


@pytest.mark.parametrize("name", NAMES)
def test_what_has_no_day_is_listed_without_one(name: str) -> None:
    events = told(found(name))
    undated = sorted(event["title"] for event in events if not event["start"])
    assert undated == sorted(expectation(name)["undated"])


@pytest.mark.parametrize("name", NAMES)
def test_refused_times_have_a_reason(name: str) -> None:
    reasons = {
        bulletin.text[decision.start : decision.end]: decision.reason
        for bulletin, findings in found(name)
        for decision in findings.decisions
        if decision.verdict == "refused"
    }
    missing = [words for words in expectation(name)["refused"] if not reasons.get(words)]
    assert not missing, f"refused are only {reasons}"


@pytest.mark.parametrize("name", NAMES)
def test_evidence_stands_in_the_text(name: str) -> None:
    for bulletin, findings in found(name):
        for event in findings.events:
            evidence = event.evidence
            assert bulletin.text[evidence.start : evidence.end] == evidence.quote != ""


def test_every_bulletin_has_its_expectation() -> None:
    assert sorted(path.stem for path in HERE.glob("*.json")) == NAMES
