"""Which day a weekday means: by the verb, by its own words, by the day told before."""

from __future__ import annotations

import pytest

from tests.temporal.told import read_told

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = (
    f"2024-05-{day}" for day in range(13, 20)
)

GOING_ON = (
    ("en", MONDAY, "The fair closes on Sunday, May 19. Doors open on Saturday.", "2024-05-18"),
    ("en", MONDAY, "The fair opens on Saturday, May 18. It goes on on Sunday.", "2024-05-19"),
    (
        "en",
        WEDNESDAY,
        "It takes place 10-12 June. Entries close the previous Friday.",
        "2024-06-07",
    ),
    ("en", WEDNESDAY, "It takes place on 12 June. The following Monday is free.", "2024-06-17"),
    ("en", FRIDAY, "It will be held from 3 to 7 June. Talks will be on Thursday.", "2024-06-06"),
    ("en", WEDNESDAY, "It was held from 6 to 10 May. On Tuesday, they signed.", "2024-05-07"),
    ("es", WEDNESDAY, "Será el 12 de junio. El lunes anterior cierra el plazo.", "2024-06-10"),
    ("es", WEDNESDAY, "Será el 12 de junio. El viernes siguiente será libre.", "2024-06-14"),
    ("pt", WEDNESDAY, "Será em 12 de junho. Na sexta-feira anterior fecha o prazo.", "2024-06-07"),
    ("pt", WEDNESDAY, "Será em 12 de junho. Na segunda-feira seguinte será livre.", "2024-06-17"),
)


@pytest.mark.parametrize(("language", "published", "text", "day"), GOING_ON)
def test_counted_from_the_day_told_before(
    language: str, published: str, text: str, day: str
) -> None:
    assert read_told(text, language, published).rpartition(" | ")[2] == day


def test_a_week_of_a_month_is_no_day() -> None:
    text = "It will be held in the second week of June."
    assert read_told(text, "en", WEDNESDAY) == "[2024-06]"


def test_a_weekday_that_can_be_of_two_weeks_is_left_open() -> None:
    text = "The fair opens on Sunday, May 19. A workshop is on Wednesday."
    assert read_told(text, "en", MONDAY) == "2024-05-19 | [XXXX-WXX-3]"
