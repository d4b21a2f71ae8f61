"""What the grammar finds in a window, before anything is resolved: only what the words state."""

from __future__ import annotations

from typing import Literal, NamedTuple

Anchor = Literal["reference", "previous", "range", "onward"]


class Day(NamedTuple):
    """A day as far as it is said; offsets count in the window.

    `shift` counts days from the reference, from the day told before, or from the first of a range
    told before (-1 is its last). `modifier` belongs to a
    weekday (next 1, this 0, last -1) or, with `unit`, to the week, month or year of the day.
    `nth` says which weekday of the month, the fifth being the last; `numbers` are day and month
    in unknown order. `plus` are days to add: `a week from Tuesday`.
    """

    start: int
    end: int
    rule: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    shift: int | None = None
    anchor: Anchor = "reference"
    modifier: int | None = None
    unit: str | None = None
    nth: int | None = None
    numbers: tuple[int, int] | None = None
    part: str | None = None
    plus: int = 0


class Days(NamedTuple):
    """Days and ranges of days that are told together; the second of a pair is the last day."""

    start: int
    end: int
    ranges: tuple[tuple[Day, Day | None], ...]


class Hour(NamedTuple):
    """A clock time as said; `meridiem` None leaves morning or afternoon open.

    `exact` tells that the spelling is of the 24-hour clock (`09:30`, `15h`, `14:00`).
    """

    start: int
    end: int
    hour: int
    minute: int
    meridiem: str | None = None
    exact: bool = False


class Hours(NamedTuple):
    """A clock time, or the two of a range; `weak` needs a day beside it to count at all.

    One that is `dotted` could as well be a price: it needs a zone, or to end the line of its day.
    """

    start: int
    end: int
    first: Hour
    last: Hour | None = None
    weak: bool = False
    dotted: bool = False


class Span(NamedTuple):
    """A length of time: TIMEX value, and minutes where it is that short."""

    start: int
    end: int
    value: str
    minutes: int | None = None


class Period(NamedTuple):
    """Something coarser than a day: month, season, quarter, year, week.

    `unit` says which; `modifier` counts from the present one, or from the one told before, or it
    is that of its year (`July last year`); `number` is the month, quarter or half. One told
    `aside` is no part of the time of an event.
    """

    start: int
    end: int
    rule: str
    unit: str
    year: int | None = None
    number: int | str | None = None
    modifier: int | None = None
    modifier_of: Literal["period", "year"] = "period"
    phase: str | None = None
    anchor: Anchor = "reference"
    aside: bool = False


class Recurrence(NamedTuple):
    """`every Thursday`: the weekdays (or TIMEX period) that return.

    `every` 2 means each second one; `nth` is which of its month, the fifth being the last.
    """

    start: int
    end: int
    value: str
    weekdays: tuple[int, ...] = ()
    every: int = 1
    nth: int | None = None


class Remark(NamedTuple):
    """What says when without being a time for an event: `now`, `recently`, `the 1990s`."""

    start: int
    end: int
    type: Literal["DATE", "SET"]
    value: str
    rule: str


Expression = Days | Hours | Span | Period | Recurrence | Remark
