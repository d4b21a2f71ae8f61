"""The sample bulletins: what is found in them, against what a careful reader finds; their feeds."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from calendar_service.bulletins import read_paths
from calendar_service.events.extract import read
from calendar_service.events.merge import combine_all
from calendar_service.models import Bulletin
from calendar_service.record import record
from tests.console import BULLETINS, run
from tests.expected import Agreement, invented

ROOT = BULLETINS.parents[1]
EXPECTED = json.loads((ROOT / "data" / "expected" / "pacific-alliance.json").read_text("utf-8"))
FEEDS = ROOT / "feeds"


def bulletins(document: dict[str, Any]) -> list[Bulletin]:
    found = list(read_paths([str(BULLETINS / Path(document["file"]).name)]))
    made = [one for one in found if isinstance(one, Bulletin)]
    assert made == found
    return made


def events(document: dict[str, Any]) -> list[dict[str, Any]]:
    found = combine_all((one, read(one)) for one in bulletins(document))
    return [record(event) for event in found if event.when]


@pytest.mark.parametrize("document", EXPECTED, ids=lambda document: document["id"])
def test_collections_fall_into_their_bulletins(document: dict[str, Any]) -> None:
    found = [(one.title, one.published and str(one.published)) for one in bulletins(document)]
    assert found == [(one["title"], one["published"]) for one in document["bulletins"]]


@pytest.mark.parametrize("document", EXPECTED, ids=lambda document: document["id"])
def test_every_word_of_a_collection_is_in_one_bulletin(document: dict[str, Any]) -> None:
    text = (BULLETINS / Path(document["file"]).name).read_text("utf-8")
    parts = bulletins(document)
    assert "".join("".join(one.text.split()) for one in parts) == "".join(text.split())
    for one in parts:
        assert text[one.offset :].startswith(one.text)


def test_what_has_no_dateline_lies_between_its_neighbours() -> None:
    undated = [
        (str(one.not_before), str(one.not_after))
        for document in EXPECTED
        for one in bulletins(document)
        if one.published is None
    ]
    assert undated == [
        ("2022-08-18", "2022-08-25"),
        ("2022-07-13", "2022-08-02"),
        ("2023-07-31", "2023-08-04"),
    ]


def test_today_in_a_bulletin_without_a_dateline_is_no_day_of_its_neighbour() -> None:
    document = EXPECTED[1]
    (untitled,) = [one for one in bulletins(document) if one.title is None]
    assert untitled.published is None
    assert [event.when for event in read(untitled).events if "ceremony" in event.title] == [None]


def test_events_agree_with_a_careful_reader() -> None:
    agreement = Agreement()
    for document in EXPECTED:
        agreement.add(document, events(document))
    assert agreement.differences == []
    assert agreement.f1 >= 0.95


@pytest.mark.parametrize("document", EXPECTED, ids=lambda document: document["id"])
def test_no_date_is_invented(document: dict[str, Any]) -> None:
    assert invented(document, events(document)) == []


def test_feeds_are_those_that_the_bulletins_yield(tmp_path: Path) -> None:
    """Where reading changed: `rm -r feeds/*/; calendar-service export feeds data/bulletins`."""
    shutil.copy(FEEDS / "feeds.toml", tmp_path)
    assert run("export", tmp_path, BULLETINS).status == 0
    made = {str(f.relative_to(tmp_path)): f.read_bytes() for f in tmp_path.rglob("*.*")}
    kept = {str(f.relative_to(FEEDS)): f.read_bytes() for f in FEEDS.rglob("*.*")}
    assert sorted(made) == sorted(kept)
    assert [name for name in sorted(made) if made[name] != kept[name]] == []
