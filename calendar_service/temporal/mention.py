"""The words of this layer: a mention is a span that says when; a slot is the time it amounts to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from typing import Literal

from calendar_service.models import Basis

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
DayOrder = Literal["DMY", "MDY"]


@dataclass(frozen=True, slots=True)
class Reference:
    """What a text cannot say of itself: when it was published, and where it speaks from.

    `published` None means unknown: relative words and year-less dates then stay unresolved, unless
    `not_before` and `not_after` (days of the neighbours in a collection) bound them.
    `countries` are ISO codes, likeliest first: they decide ambiguous zone abbreviations.
    `zone` is the IANA zone of the source, `day_order` what its numeric dates use, if that is known.
    """

    published: date | None = None
    not_before: date | None = None
    not_after: date | None = None
    countries: tuple[str, ...] = ()
    zone: str | None = None
    day_order: DayOrder | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """One temporal expression, as TIMEX3 sees it; `text == source[start:end]`.

    `stated` are the parts that the words give (year, month, day, weekday, hour, minute, zone …),
    `completed` those that had to be added, each with the rule that added it. `value` is the TIMEX3
    value, with X for what stays unknown (`XXXX-10-18`, `2022-WXX-5`); `resolved` says whether it
    is a full calendar day or clock time that may be published.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    rule: str
    stated: dict[str, int | str] = field(default_factory=dict)
    completed: dict[str, str] = field(default_factory=dict)
    basis: Basis | None = None
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class DayRange:
    """Consecutive days, both ends inclusive. Raises ValueError if `last` is before `first`."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"{self.last} is before {self.first}")


@dataclass(frozen=True, slots=True)
class Clock:
    """A wall-clock start and an end or none; `completed` when am or pm had to be worked out.

    `end` before `start` means past midnight.
    """

    start: time
    end: time | None = None
    completed: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """What a run of mentions amounts to: days, clock times, zone; the unit that events are made of.

    `days`    one range for a day or a span of days, several for days that do not touch; empty when
              only a clock time is said or the day cannot be derived.
    `coarse`  TIMEX3 value of what is known when `days` is empty (`2022-08`, `2023-H2`,
              `XXXX-10-18`, `XXXX-WXX-4`), else None.
    `clocks`  no, one, or several times of day (`de 10 a 14 h y de 16 a 19 h`); each holds for
              every day. With `opening` True the clock is the hour at which something of several
              days begins (`from 28 October, 7.30 p.m., to 2 November`), its end that of the last.
    `zone`    IANA name if the text states one, by itself or as that of a place; `local` True when
              the text says `local time`, which the place of the event will resolve.
    `duration` minutes, if stated beside the time.
    `basis`   the weakest basis of its days; None when there are none.
    """

    start: int
    end: int
    days: tuple[DayRange, ...]
    coarse: str | None = None
    clocks: tuple[Clock, ...] = ()
    opening: bool = False
    zone: str | None = None
    local: bool = False
    duration: int | None = None
    recurring: bool = False
    basis: Basis | None = None
    mentions: tuple[Mention, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a text says of time: its mentions and the slots they form, both in text order.

    The mentions are those of TimeML, with their articles, and more than the slots are made of:
    `now`, `the 1990s` or `a 1971 law` make none.
    """

    mentions: tuple[Mention, ...]
    slots: tuple[Slot, ...]
