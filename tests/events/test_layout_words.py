"""What every language must say about forms and programmes."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from calendar_service.events.structured.lines import plain
from calendar_service.events.words.layout import VOCABULARIES, vocabulary

ROLES = {"what", "date", "until", "time", "where", "mode", "deadline", "detail", "former"}


@pytest.mark.parametrize("language", sorted(VOCABULARIES))
def test_every_role_has_labels(language: str) -> None:
    assert set(vocabulary(language).labels.values()) == ROLES


@pytest.mark.parametrize("language", sorted(VOCABULARIES))
def test_labels_are_told_as_they_are_looked_up(language: str) -> None:
    labels = vocabulary(language).labels
    assert [label for label in labels if plain(label) != label or not label.strip()] == []


@pytest.mark.parametrize("language", sorted(VOCABULARIES))
def test_every_pattern_is_one(language: str) -> None:
    table = vocabulary(language)
    patterns = [getattr(table, field.name) for field in fields(table)]
    told = [re.compile(pattern) for pattern in patterns if isinstance(pattern, str)]
    assert len(told) > 10
    assert not any(pattern.fullmatch("") for pattern in told)


def test_a_language_without_a_table_is_read_by_the_english_one() -> None:
    assert vocabulary("fr") is vocabulary("en")
