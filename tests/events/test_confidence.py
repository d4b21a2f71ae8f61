"""What lowers the trust in an event."""

from __future__ import annotations

from tests.events.reading import told


def confidence(text: str) -> float:
    (event,) = (e for e in told(text).events if e.when)
    return event.confidence


def test_a_name_right_beside_a_full_date_is_trusted() -> None:
    assert confidence("The IV Cooperation Forum will be held on 20 May 2024 at 9:00.") > 0.8


def test_a_day_that_only_a_weekday_gives_is_trusted_less() -> None:
    day = confidence("The IV Cooperation Forum will be held on 10 May.")
    assert confidence("The IV Cooperation Forum will be held on Friday.") < day


def test_a_name_of_one_word_is_trusted_less_and_least_without_a_clock() -> None:
    longer = confidence("A public hearing will be held on 20 May at 9:00.")
    timed = confidence("A hearing will be held on 20 May at 9:00.")
    assert confidence("A hearing will be held on 20 May.") < timed < longer


def test_a_contradicted_date_is_trusted_less() -> None:
    right = confidence("The IV Cooperation Forum will be held on Monday 20 May 2024.")
    assert confidence("The IV Cooperation Forum will be held on Friday 20 May 2024.") < right
