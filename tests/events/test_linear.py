"""Twice the lines of a list are twice the work: no event is looked at once for every other."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from types import FrameType
from typing import Any

from calendar_service.bulletins import split
from calendar_service.bulletins.document import Document
from calendar_service.events.extract import read
from calendar_service.models import Bulletin

FIRST = date(2024, 6, 1)
TOWNS = ("Geneva", "Lima", "Madrid", "Oslo", "Paris", "Rome")


def listed(lines: int) -> Bulletin:
    """An announcement with so many workshops, some each day, in several towns."""
    rows = (
        f"- {FIRST + timedelta(days=at // 5):%d %B %Y}, {9 + at % 8}:00: Workshop on soils {at},"
        f" {TOWNS[at % len(TOWNS)]}"
        for at in range(lines)
    )
    text = "\n".join(["Workshops of the year\n", "The Council announced workshops:\n", *rows])
    return split(Document("list", text), published=date(2024, 5, 2))[0]


def steps(bulletin: Bulletin) -> int:
    """How many instructions of the modules of events it takes to read the bulletin."""
    count = 0

    def tracer(frame: FrameType, what: str, _: Any) -> Any:
        nonlocal count
        if "/events/" not in frame.f_code.co_filename:
            return None
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        count += what == "opcode"
        return tracer

    before = sys.gettrace()  # that of a run which measures coverage
    sys.settrace(tracer)
    try:
        assert len(read(bulletin).events) > 0
    finally:
        sys.settrace(before)
    return count


def test_work_grows_with_the_lines_of_a_list() -> None:
    few, more, most = (steps(listed(lines)) for lines in (50, 100, 200))

    assert (most - more) / (more - few) < 2.6  # what grows with the square has 4
