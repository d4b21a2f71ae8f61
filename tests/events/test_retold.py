"""A bulletin that tells an event twice tells one event."""

from __future__ import annotations

from calendar_service.events.duplicates import content
from tests.events.reading import dated, told


def test_a_second_telling_completes_the_first() -> None:
    found = told(
        "The Port Forum will be held on 20 May. The forum opens on 20 May at 9:00 in Lima."
    ).events
    assert len(found) == 1
    assert found[0].when is not None
    assert found[0].when.start.isoformat() == "2024-05-20T09:00:00"


def test_two_days_with_one_name_are_two_events() -> None:
    text = (
        "A workshop for brokers takes place on 20 May. "
        "Another is the workshop for brokers on 27 May."
    )
    assert [day for day, _ in dated(text)] == ["2024-05-20", "2024-05-27"]


def test_small_words_and_accents_do_not_tell_names_apart() -> None:
    assert content("la Reunión de los Ministros") == content("Reunion Ministros")
