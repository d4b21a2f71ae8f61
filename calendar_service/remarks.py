"""What is doubtful about an event, as its record says it: English, with the values in ISO 8601.

Each is one template, so that who shows a warning can say it in another language.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cached_property, lru_cache


class Remark(StrEnum):
    """`str` of one is its template."""

    WEEKDAY = "{day} is a {weekday}, not a {stated_weekday}"
    NO_DAY = "{day} is no day of the calendar"
    NO_DAY_OF_ANY_YEAR = "{day} is no day of any year"
    NO_DAY_OF_MONTH = "no {number} in {month}"
    OTHER_NUMBER = "{day} is not the {number}"
    OTHER_INSTANT = "{time} {zone} is not {other_time} {other_zone} on {day}"
    OTHER_LENGTH = "{minutes} minutes contradict {start} to {end}"
    ONLY_FIRST = "returns without a last day: only the first is given"
    EVERY_SECOND = "returns every second time: its days are not known"
    PARENT_MOVED = "the event was moved to {start}; no new time is known for this part"
    OTHER_REPORT = "a later report says {start}"
    HELD = "a later report tells it as held"
    UNKNOWN_DAY = "the text gives no day"
    APPROXIMATE = "the text gives no day, only {approximate}"
    CONFIDENCE = "confidence {confidence}"

    def of(self, **values: object) -> str:
        """Raises KeyError for a value that the template has and `values` has not."""
        return self.value.format(**values)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What a warning that was made of it looks like; its groups are the values."""
        return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>\\S+)", re.escape(self.value)))


@lru_cache(4096)  # the same warnings are shown again and again
def understood(warning: str) -> tuple[Remark, dict[str, str]] | None:
    """Which remark a warning is, and its values; None for the words of an editor."""
    for remark in Remark:
        found = remark.pattern.fullmatch(warning)
        if found is not None:
            return remark, found.groupdict()
    return None
