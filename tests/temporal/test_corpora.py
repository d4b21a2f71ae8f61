"""Every phrase of the corpora is read as it says, and what is no time is not read at all."""

from __future__ import annotations

import pytest

from tests.temporal.languages import ACCEPTED, REFUSED
from tests.temporal.told import read_told, reading_of


@pytest.mark.parametrize(("language", "reference", "phrase", "read_as"), ACCEPTED)
def test_accepted_phrase(language: str, reference: str, phrase: str, read_as: str) -> None:
    assert read_told(phrase, language, reference) == read_as


@pytest.mark.parametrize(("language", "reference", "phrase"), REFUSED)
def test_refused_phrase(language: str, reference: str, phrase: str) -> None:
    found = reading_of(phrase, language, reference)
    assert [(m.text, m.value, m.rule) for m in found.mentions if m.type in ("DATE", "TIME")] == []
    assert found.slots == () or all(not slot.days and not slot.clocks for slot in found.slots)


@pytest.mark.parametrize(("language", "reference", "phrase", "read_as"), ACCEPTED)
def test_mentions_are_the_words_of_the_text(
    language: str, reference: str, phrase: str, read_as: str
) -> None:
    found = reading_of(phrase, language, reference)
    assert found.mentions
    assert [m.text for m in found.mentions] == [phrase[m.start : m.end] for m in found.mentions]
    ends = [0, *(m.end for m in found.mentions)]
    assert all(m.start >= end for m, end in zip(found.mentions, ends, strict=False)), read_as


@pytest.mark.parametrize(("language", "reference", "phrase", "read_as"), ACCEPTED)
def test_phrase_within_a_text(language: str, reference: str, phrase: str, read_as: str) -> None:
    """What stands in other paragraphs changes nothing."""
    text = f"Consejo / Council\n\n{phrase}\n\n—\n"
    assert read_told(text, language, reference) == read_as
