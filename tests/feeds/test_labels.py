"""Every word that the service adds exists in every language."""

from __future__ import annotations

from string import Formatter

import pytest

from calendar_service.feeds.labels import (
    KINDS,
    STATUSES,
    TEXTS,
    TOPICS,
    Words,
    country_name,
    kind_label,
    status_label,
    text,
    topic_label,
)
from calendar_service.models import Kind, Status, Topic


def test_nothing_is_missing() -> None:
    assert list(TOPICS) == list(Topic)
    assert list(KINDS) == list(Kind)
    assert list(STATUSES) == list(Status)


@pytest.mark.parametrize(
    "words", [*TOPICS.values(), *KINDS.values(), *STATUSES.values(), *TEXTS.values()]
)
def test_three_languages_with_the_same_places_to_fill(words: Words) -> None:
    assert all(words)
    fields = [{name for _, name, _, _ in Formatter().parse(one) if name} for one in words]
    assert fields[0] == fields[1] == fields[2]


def test_labels() -> None:
    assert topic_label(Topic.GENDER, "pt") == "Gênero"
    assert kind_label(Kind.FORUM, "es") == "Foro"
    assert status_label(Status.POSTPONED, "en") == "Postponed"
    assert text("online", "es") == "En línea"
    assert country_name("PE", "es") == "Perú"
    assert country_name("XX", "es") == "XX"
