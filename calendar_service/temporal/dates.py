"""Grammar of days: single ones, lists and ranges, with the parts that a list says only once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calendar_service.temporal.expressions import Day, Days
from calendar_service.temporal.items import Item, trimmed, without_hours
from calendar_service.temporal.shapes import match
from calendar_service.temporal.tokens import Form, Token

CONNECTOR = Form(r"w?(?P<how>,?J?T|,?J|[-/,])w?[iotFd:]*")
CLOSING = ("", ".", ",", ")", "w")
CLOSED = tuple(".,)(|wiaTJF-:/K")  # what may follow a bare ordinal: not a noun


Found = tuple[Days, int] | None


def days(tokens: Sequence[Token], kinds: str, at: int) -> tuple[Days, int] | None:
    """The day, list or range that begins at token `at`, and the token after it."""
    items = _items(tokens, kinds, at)
    if not items:
        return None
    if len(items) == 1 and items[0].day.month is not None:  # by far the most
        alone = _of_week_or_part(tokens, kinds, at, ((items[0].day, None),))
        return Days(alone[0][0].start, items[0].day.end, alone), items[0].after
    items = trimmed(without_hours(_beside_dates(items), kinds) if len(items) > 2 else items, kinds)
    if not items:
        return None
    if not (_says_enough(items, kinds) or _led_by_month(items, kinds, at)):
        return _bare_range(tokens, items, kinds) or _bare(items, kinds)
    shared = _in_month(tokens, kinds, at, _shared(items))
    ranges = _ranges(
        shared,
        [item.joined for item in items],
        between=kinds[:at].endswith(("b", "bt", "bd", "btd", "bo")),
    )
    ranges = _of_week_or_part(tokens, kinds, at, ranges)
    return Days(ranges[0][0].start, shared[-1].end, ranges), items[-1].after


BARE_DAY = "bare day"  # that only the words before it can make one
BARE = re.compile(r"t?D?N|dN")


def _bare(items: list[Item], kinds: str) -> tuple[Days, int] | None:
    """`se celebrará el 23, …`, `foi adiado para 24`, `el próximo 23`, `acontece dia 23`."""
    only = items[0]
    closed = kinds[only.after : only.after + 1] in CLOSING
    led = kinds[only.first] in "tDd" or kinds[: only.first].endswith(("T", "i"))
    if len(items) > 1 or not (closed and led and BARE.fullmatch(only.kinds)):
        return None
    day = only.day._replace(rule=BARE_DAY)
    return Days(day.start, day.end, ((day, None),)), only.after


def _bare_range(tokens: Sequence[Token], items: list[Item], kinds: str) -> Found:
    """`…, del 25 al 27, …`: both articles of Spanish, and nothing that is counted."""
    if len(items) != 2 or kinds[items[1].after : items[1].after + 1] not in tuple(",."):
        return None
    first, last = items[0], items[1]
    lead = tokens[first.first - 1].value if first.first else ""
    if lead != "del" or tokens[first.after].value != "al" or first.day.day is None:
        return None
    pair = (first.day._replace(rule=BARE_DAY), last.day._replace(rule=BARE_DAY))
    return Days(first.day.start, last.day.end, (pair,)), last.after


MONTH_BEFORE = re.compile(r"(?P<month>M)(?:[,o]*(?P<year>Y))?(?:\(|,[ob]t?d?)\Z")
LED = re.compile(r"iM(?:[,o]*Y)?,[ob]t?\Z")


def _led_by_month(items: list[Item], kinds: str, at: int) -> bool:
    """`Em dezembro, de 5 a 9, …`, `En mayo, entre el 5 y el 9, …`: a range between commas."""
    closed = kinds[items[-1].after : items[-1].after + 1] in tuple(",.")
    led = LED.search(kinds, max(0, at - 6), at) is not None
    return len(items) == 2 and closed and led


def _in_month(tokens: Sequence[Token], kinds: str, at: int, found: list[Day]) -> list[Day]:
    """`in November 2024 (days 5, 6 and 7)`, `em dezembro, de 5 a 9`."""
    before = MONTH_BEFORE.search(kinds, max(0, at - 7), at)
    if not before or any(day.month or day.day is None for day in found):
        return found
    month = int(tokens[before.start("month")].value)
    year = int(tokens[before.start("year")].value) if before["year"] else None
    return [day._replace(month=month, year=year) for day in found]


BEFORE = re.compile(r"(?:t?(?P<part>p)o[td]*|(?P<week>U)[oF][td]*)\Z")
OF_AN_HOUR = re.compile(r"[NVCPHh][oi]t?\Z")
Ranges = tuple[tuple[Day, Day | None], ...]


def _of_week_or_part(tokens: Sequence[Token], kinds: str, at: int, ranges: Ranges) -> Ranges:
    """`the week of 3 June`, which is no day, and `the evening of 3 June`."""
    before = BEFORE.search(kinds, max(0, at - 5), at)
    (first, last), *others = ranges
    if not before or others or last or first.rule == "weekday":
        return ranges
    token = tokens[before.start(before.lastgroup or 0)]
    if before["part"] and OF_AN_HOUR.search(kinds, max(0, before.start() - 3), before.start()):
        return ranges  # `às 10 da manhã do dia 24`
    if before["part"]:
        return ((first._replace(start=token.start, part=str(token.value)), None),)
    if token.value == "W":
        return ((first._replace(start=token.start, rule="week of a day"), None),)
    return ranges


def _items(tokens: Sequence[Token], kinds: str, at: int) -> list[Item]:
    items: list[Item] = []
    joined, here = "", at
    while True:
        found = match(tokens, kinds, here)
        if not found:
            return items
        day, after = found
        if items and day.rule == "weekday" and items[-1].day.day and joined != "to":
            return items  # `until 30 June, Tuesday to Sunday`
        if items and _begins_anew(tokens, items[-1], day, here):
            return items
        items.append(Item(day, joined, here, after, kinds[here:after]))
        connector = CONNECTOR.match(kinds, items[-1].after)
        if not connector:
            return items
        if _is_numbering(items, kinds, connector.end()):
            return []
        joined = _joined(tokens, connector)
        here = connector.end()


def _begins_anew(tokens: Sequence[Token], before: Item, day: Day, here: int) -> bool:
    """`Lima, 10 May 2023 – From 15 to 19 May …`: after the day of a dateline a sentence begins."""
    led = "".join(token.kind for token in tokens[before.after : here]).strip("w")
    return bool(before.day.year and not day.year and led[:1] == "-" and len(led) > 1)


def _joined(tokens: Sequence[Token], connector: re.Match[str]) -> str:
    """`del lunes y hasta el viernes` is a range; `al lunes y al martes` are two days."""
    how = connector["how"]
    if "T" in how:
        word = tokens[connector.end("how") - 1]
        short = "J" in how and word.end - word.start < len("até")
        return "and" if short else "to"
    return "to" if how == "-" else "and" if "J" in how else how


def _beside_dates(items: list[Item]) -> list[Item]:
    """`Monday to Friday, 3 to 7 June`: weekdays, and beside them as many dates.

    The last weekday seems to be that of the first date, unless a word stands between them.
    """
    count = (len(items) + 1) // 2
    names, days = items[:count], items[len(items) - count :]
    apart = len(items) % 2 == 0
    bare = all(one.day.rule == "weekday" and one.day.modifier is None for one in names[: count - 1])
    weekdays = [item.day.weekday for item in names]
    dated = (
        days
        and days[0].day.day
        and all(item.day.weekday is None for item in days[0 if apart else 1 :])
    )
    if not bare or not dated or None in weekdays:
        return items
    if apart and (names[-1].day.rule != "weekday" or days[0].joined != ","):
        return items
    pairs = zip(days, weekdays, strict=True)
    told = [item._replace(day=item.day._replace(weekday=weekday)) for item, weekday in pairs]
    return [told[0]._replace(joined=""), *told[1:]]


def _is_numbering(items: list[Item], kinds: str, after: int) -> bool:
    """`Day 1 – Tuesday, 15 October`, `(INC-3), 13-19 November`: that number is no first day."""
    first = items[-1]
    numbered = first.kinds.lstrip("td") == "N" and kinds[after : after + 1] == "W"
    return len(items) == 1 and (numbered or first.kinds == "N)")


def _says_enough(items: list[Item], kinds: str) -> bool:
    """Is it more than bare numbers?"""
    first, last = items[0], items[-1]
    lead = kinds[max(0, first.first - 3) : first.first]
    for item in items:
        day = item.day
        if day.month or day.year or day.shift is not None or day.weekday is not None or day.unit:
            return True
        if day.numbers:
            return (
                lead.endswith(("i", "F", "it", "o", "t", "T"))
                or "d" in item.kinds
                or item.joined in ("to", "and")
                or _are_numeric(items)
            )
    if any("d" in item.kinds for item in items):  # `no dia 28`, but not the heading `Día 1`
        return (
            "t" in first.kinds
            or "D" in first.kinds
            or lead.endswith(("i", "o", "T", "F", "t", ",", "J", "("))
        )
    ordinal = any("O" in item.kinds for item in items)
    article = "t" in lead or len(items) > 1 or any("t" in item.kinds for item in items)
    return ordinal and article and kinds[last.after : last.after + 1] in CLOSED


LAST_MONTH = 12


def _are_numeric(items: list[Item]) -> bool:
    """`31/3 al 3/4`, `22/07 a 02/08`: no fractions (`1/2 a 3/4`), no marks (`25/30 a 28/30`)."""
    pairs = [item.day.numbers for item in items]
    if len(pairs) < 2 or any(pair is None or min(pair) > LAST_MONTH for pair in pairs):
        return False
    told = [pair for pair in pairs if pair]
    return any(max(pair) > LAST_MONTH for pair in told) or all(a > b for a, b in told)


def _shared(items: list[Item]) -> list[Day]:
    """Month and year that a list says once, given to every day of it."""
    found = [item.day for item in items]
    week = next((day for day in found if day.unit == "W" and day.day is None), None)
    if week is not None:
        found = [
            day._replace(unit="W", modifier=week.modifier) if day.rule == "weekday" else day
            for day in found
        ]
    month_first = [day.rule == "month-day" for day in found]
    for at, day in enumerate(found):
        if day.month or day.day is None or day.numbers or day.unit == "M":
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
            found[at] = day._replace(
                month=giver.month,
                year=day.year or giver.year,
                unit=day.unit or giver.unit,
                modifier=day.modifier if day.modifier is not None else giver.modifier,
            )
    for at in range(len(found) - 2, -1, -1):
        day, following = found[at], found[at + 1]
        if following.numbers and not following.year and day.rule == "day":  # `3 a 5/6`
            found[at] = day._replace(numbers=(day.day or 0, following.numbers[1]))
            continue
        if day.month and not day.year and not day.unit and following.unit == "Y":
            found[at] = day._replace(unit="Y", modifier=following.modifier)
        elif day.month and not day.year and following.year and following.month and not day.unit:
            back = day.month > following.month and items[at + 1].joined == "to"
            found[at] = day._replace(year=following.year - back)
    return found


def _month_before(day: Day) -> Day:
    """`on the 31st and November 1`: the first is of October."""
    if day.month == 1:
        return day._replace(month=12, year=day.year - 1 if day.year else None)
    return day._replace(month=(day.month or 1) - 1)


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
