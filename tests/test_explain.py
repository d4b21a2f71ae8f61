"""Explanations: every mention with its rule, every decision with its reason."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from calendar_service.bulletins import split
from calendar_service.bulletins.document import Document
from calendar_service.events.extract import read
from calendar_service.explain import annotated, explanation

TEXT = """The ministers meet in Lima

The Council will meet in Lima on Thursday, 6 June at 3:30 p.m. (COL time). It met there last year.

The office is open every Monday and has recently moved.
"""
FIELDS = {"start", "end", "text", "type", "value", "rule", "stated", "completed", "basis"}


@pytest.fixture(scope="module")
def explained() -> dict[str, Any]:
    document = Document("explained.txt", TEXT)
    bulletins = split(document, published=date(2024, 5, 15), language="en")
    return explanation(TEXT, ((one, read(one)) for one in bulletins))


def test_mentions_are_timexes_in_offsets_of_the_text(explained: dict[str, Any]) -> None:
    found = explained["mentions"]
    assert all(one.keys() >= FIELDS for one in found)
    assert all(TEXT[one["start"] : one["end"]] == one["text"] for one in found)
    assert [(one["text"], one["type"], one["value"]) for one in found] == [
        ("Thursday, 6 June", "DATE", "2024-06-06"),
        ("3:30 p.m.", "TIME", "2024-06-06T15:30"),
        ("last year", "DATE", "2023"),
        ("every Monday", "SET", "XXXX-WXX-1"),
        ("recently", "DATE", "PAST_REF"),
    ]


def test_what_is_stated_stands_apart_from_what_is_completed(explained: dict[str, Any]) -> None:
    day, clock, *_ = explained["mentions"]
    assert day["stated"] == {"month": 6, "day": 6, "weekday": 3}
    assert set(day["completed"]) == {"year"}
    assert clock["stated"] == {"hour": 3, "minute": 30, "meridiem": "pm", "zone": "America/Bogota"}
    assert clock["completed"] == {}


def test_it_is_json(explained: dict[str, Any]) -> None:
    assert json.loads(json.dumps(explained)) == explained


def test_readers_see_each_line_with_what_was_found_in_it(explained: dict[str, Any]) -> None:
    lines = annotated(explained).splitlines()
    told = lines.index(TEXT.splitlines()[2])
    assert lines[told + 1] == (
        "    | DATE 2024-06-06 “Thursday, 6 June” (day-month, year by nearest to publication)"
    )
    assert [line for line in lines if not line.startswith("    | ")] == TEXT.splitlines()
