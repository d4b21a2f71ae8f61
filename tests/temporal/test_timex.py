"""Extents, types and values of mentions follow TimeML."""

from __future__ import annotations

import pytest

from tests.temporal.timex import PUBLISHED, TEXTS, unmarked
from tests.temporal.told import reading_of


@pytest.mark.parametrize(
    ("language", "marked"), [(language, text) for language in TEXTS for text in TEXTS[language]]
)
def test_mentions_are_those_marked(language: str, marked: str) -> None:
    text, expected = unmarked(marked)
    found = reading_of(text, language, PUBLISHED).mentions
    assert [(m.start, m.end, m.text, m.type, m.value) for m in found] == expected


@pytest.mark.parametrize("word", ["now", "recently", "annually", "the 1990s", "40 years ago"])
def test_remarks_are_no_times_of_events(word: str) -> None:
    with_remark = reading_of(f"On 3 June, {word}, at 10:00 they will meet.", "en", PUBLISHED)
    without = reading_of("On 3 June, at 10:00 they will meet.", "en", PUBLISHED)
    assert len(with_remark.mentions) == len(without.mentions) + 1
    times = [[(slot.days, slot.clocks) for slot in r.slots] for r in (with_remark, without)]
    assert times[0] == times[1]
