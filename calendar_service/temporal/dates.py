"""Grammar of days: single ones, lists and ranges, with the parts that a list says only once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from calendar_service.temporal.expressions import Anchor, Day, Days
from calendar_service.temporal.scan import Token


@dataclass(frozen=True, slots=True)
class Shape:
    """How one day can be said: a name, an example, and a pattern over the classes of tokens."""

    name: str
    example: str
    pattern: re.Pattern[str]


# What may stand before the number: `tomorrow, `, `next Tuesday the `, `sábado, dia `.
RELATIVE = r"(?:(?P<rel>[RB])[,w]?\(?[it]*)?"
WEEKDAY = r"(?:[td]*(?P<mod>D?)(?:d?(?P<wd>W)\.?(?P<mod2>D?)[,w]?\(?[it]*d?:?)?)?"
AFTER = r"\)?(?:,?\(?(?P<wd2>W)\)?(?![,tidw(]*[NOMX]))?"
YEAR = r"(?:w?[,o.-]*(?P<year>Y)(?![-/]))?"

SHAPES = (
    Shape(
        "month-day",
        "Tuesday, July 16, 2024",
        re.compile(rf"{RELATIVE}{WEEKDAY}(?P<month>M)t?(?P<day>[NOQ])(?![HACU]){YEAR}{AFTER}"),
    ),
    Shape(
        "day-month",
        "martes 3 de octubre de 2023",
        re.compile(
            rf"{RELATIVE}{WEEKDAY}(?P<day>[NOQV])\)?w?[o-]*(?:Uo)?(?P<month>M){YEAR}{AFTER}"
        ),
    ),
    Shape("numeric", "09.08.23", re.compile(rf"{RELATIVE}{WEEKDAY}(?P<full>X){AFTER}")),
    Shape(
        "day/month",
        "28/9",
        re.compile(rf"{RELATIVE}{WEEKDAY}(?P<n1>N)/(?P<n2>N)(?![/-]|o?M){AFTER}"),
    ),
    Shape(
        "day of this month",
        "the 27th of this month",
        re.compile(
            rf"{RELATIVE}{WEEKDAY}(?P<day>[NO])o+t?(?:(?P<mod3>D)(?P<unit>U)?|(?P<unit2>U)(?P<mod4>D))"
        ),
    ),
    Shape(
        "day",
        "Thursday 5",
        re.compile(rf"{RELATIVE}{WEEKDAY}(?P<day>[NO])(?![HAU:P])(?:,(?P<year>Y))?{AFTER}"),
    ),
    Shape(
        "weekday of week",
        "Friday of next week",
        re.compile(r"(?P<wd>W)[,]?[oit]*(?:(?P<mod3>D)t?(?P<unit>U)|(?P<unit2>U)(?P<mod4>D))"),
    ),
    Shape("weekday", "next Tuesday", re.compile(r"(?P<mod>D?)d?(?P<wd>W)(?P<mod2>D?)")),
    Shape(
        "relative day",
        "tomorrow",
        re.compile(r"(?P<rel>[RB])(?:,?\(?(?P<wd>W)\)?)?(?:[io]?t?(?P<part>p))?"),
    ),
)

CONNECTOR = re.compile(r"w?(?P<how>,?[JT]|,?JT|[-/,])w?[iotFd:]*")
LEAD = re.compile(r"[td]*")


@dataclass(frozen=True, slots=True)
class Item:
    day: Day
    joined: str  # how it is joined to the one before: "", ",", "and", "to"
    first: int  # its tokens
    after: int
    kinds: str


def days(tokens: Sequence[Token], kinds: str, at: int) -> tuple[Days, int] | None:
    """The day, list or range that begins at token `at`, and the token after it."""
    items = _items(tokens, kinds, at)
    items = _trimmed(items, kinds)
    if not items or not _says_enough(items, kinds):
        return None
    shared = _shared(items)
    if shared is None:
        return None
    ranges = _ranges(
        shared,
        [item.joined for item in items],
        between=kinds[:at].endswith(("b", "bt", "bd", "btd", "bo")),
    )
    return Days(shared[0].start, shared[-1].end, ranges), items[-1].after


def _items(tokens: Sequence[Token], kinds: str, at: int) -> list[Item]:
    items: list[Item] = []
    joined, here = "", at
    while True:
        for shape in SHAPES:
            found = shape.pattern.match(kinds, here)
            if found and (day := _day(shape, found, tokens)):
                items.append(Item(day, joined, here, found.end(), found[0]))
                break
        else:
            return items
        connector = CONNECTOR.match(kinds, items[-1].after)
        if not connector or _is_numbering(items, kinds, connector.end()):
            return items
        how = connector["how"]
        joined = "to" if "T" in how or how == "-" else "and" if "J" in how else how
        here = connector.end()


def _is_numbering(items: list[Item], kinds: str, after: int) -> bool:
    """`Day 1 – Tuesday, 15 October`: a number before a weekday is no first day."""
    first = items[-1]
    return len(items) == 1 and first.kinds.lstrip("td") == "N" and kinds[after : after + 1] == "W"


def _day(shape: Shape, found: re.Match[str], tokens: Sequence[Token]) -> Day | None:
    def token(name: str) -> Token | None:
        return tokens[found.start(name)] if found.groupdict().get(name) else None

    def number(*names: str) -> int | None:
        for name in names:
            if (one := token(name)) is not None:
                return int(one.value)
        return None

    rel, unit = token("rel"), token("unit") or token("unit2")
    last = found.end() - 1
    while (
        (last > found.start()
        and tokens[last].kind in "(,:w")
        or (tokens[last].kind == ")" and "(" not in found[0])
    ):
        last -= 1
    first = found.start()
    while tokens[first].kind in "td" and first < last:
        first += 1
    part = token("part")
    day = Day(
        tokens[first].start,
        tokens[last].end,
        shape.name,
        year=number("year"),
        month=number("month"),
        day=number("day"),
        weekday=number("wd", "wd2"),
        shift=int(rel.value) if rel else None,
        anchor=_anchor(rel),
        modifier=number("mod", "mod2", "mod3", "mod4"),
        unit=str(unit.value) if unit else "M" if token("mod3") else None,
        numbers=(number("n1") or 0, number("n2") or 0) if found.groupdict().get("n1") else None,
        part=str(part.value) if part else None,
    )
    full = token("full")
    return _numeric(day, str(full.value)) if full else day


def _anchor(token: Token | None) -> Anchor:
    if token is None or token.kind == "R":
        return "reference"
    return "range" if isinstance(token.value, str) else "previous"


def _numeric(day: Day, text: str) -> Day | None:
    year, first, second = 0, 0, 0
    parts = [int(part) for part in re.split(r"\D", text)[:3]]
    if len(re.match(r"\d+", text)[0]) == 4:  # type: ignore[index]  # begins with a digit
        year, month, number = parts
        return replace(day, rule="iso", year=year, month=month, day=number)
    first, second, year = parts
    if year < 100:
        year += 2000 if year < 70 else 1900
    return replace(day, year=year, numbers=(first, second))


def _trimmed(items: list[Item], kinds: str) -> list[Item]:
    """Drop what a comma only seems to add: `On August 9, 16 delegates met`."""
    while items:
        last = items[-1]
        bare = last.day.rule == "day" and last.kinds == "N"
        dated = any(item.day.month for item in items[:-1])
        closed = kinds[last.after : last.after + 1] in tuple(".w)(|")
        stands_alone = last.joined in (",", "/") and bare and not closed
        follows_full = (
            bare and dated and items[-2].day.rule in ("day-month", "numeric")
            if len(items) > 1
            else False
        )
        if len(items) > 1 and (stands_alone or follows_full):
            items = items[:-1]
            continue
        return items
    return items


def _says_enough(items: list[Item], kinds: str) -> bool:
    """Is it more than bare numbers?"""
    first = items[0]
    lead = kinds[max(0, first.first - 3) : first.first]
    for item in items:
        day = item.day
        if day.month or day.year or day.shift is not None or day.weekday is not None or day.unit:
            return True
        if day.numbers:
            return any(other.day.weekday is not None for other in items) or lead.endswith(
                ("i", "F", "it", "o", "t", "T")
            )
        if "O" in item.kinds and ("t" in lead or "t" in item.kinds or len(items) > 1):
            return True
    return "d" in lead or "d" in first.kinds


def _shared(items: list[Item]) -> list[Day] | None:
    """Month and year that a list says once, given to every day of it."""
    found = [item.day for item in items]
    week = next((day for day in found if day.unit == "W" and day.day is None), None)
    if week is not None:
        found = [
            replace(day, unit="W", modifier=week.modifier) if day.rule == "weekday" else day
            for day in found
        ]
    month_first = [day.rule == "month-day" for day in found]
    for at, day in enumerate(found):
        if day.month or day.day is None or day.numbers or day.unit:
            continue
        before = next((i for i in range(at - 1, -1, -1) if found[i].month or found[i].unit), None)
        after = next(
            (i for i in range(at + 1, len(found)) if found[i].month or found[i].unit), None
        )
        source = before if before is not None and (month_first[before] or after is None) else after
        if source is not None:
            giver = found[source]
            if source == after and giver.month and day.day > (giver.day or 31):
                giver = _month_before(giver)
            found[at] = replace(
                day,
                month=giver.month,
                year=day.year or giver.year,
                unit=giver.unit,
                modifier=day.modifier if day.modifier is not None else giver.modifier,
            )
    for at in range(len(found) - 2, -1, -1):
        day, following = found[at], found[at + 1]
        if day.month and not day.year and following.year and following.month and not day.unit:
            back = day.month > following.month and items[at + 1].joined == "to"
            found[at] = replace(day, year=following.year - back)
    return found


def _month_before(day: Day) -> Day:
    """`on the 31st and November 1`: the first is of October."""
    if day.month == 1:
        return replace(day, month=12, year=day.year - 1 if day.year else None)
    return replace(day, month=(day.month or 1) - 1)


def _ranges(
    found: list[Day], joins: list[str], between: bool
) -> tuple[tuple[Day, Day | None], ...]:
    ranges: list[tuple[Day, Day | None]] = []
    for day, joined in zip(found, joins, strict=True):
        if (
            ranges
            and ranges[-1][1] is None
            and (joined == "to" or (between and joined == "and" and len(found) == 2))
        ):
            ranges[-1] = (ranges[-1][0], day)
        else:
            ranges.append((day, None))
    return tuple(ranges)
