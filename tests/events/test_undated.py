"""Events without a derivable day keep what the text does say of when."""

from __future__ import annotations

import pytest

from tests.events.reading import told


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("The Second Forum on Soils will be held in Lima in September.", "2024-09"),
        ("The Second Forum on Soils will be held in Lima in 2026.", None),
        ("The Second Forum on Soils is held in Lima these days.", None),
        ("The Second Forum on Soils will be held in Lima soon.", None),
    ],
)
def test_only_what_places_it_in_the_calendar(text: str, known: str | None) -> None:
    events = told(text).events
    assert [event.when for event in events] == [None] * len(events)
    assert {event.approximate for event in events} <= {known}
    assert known is None or events
