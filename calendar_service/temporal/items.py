"""What of a list of days is none: what a comma only seems to add, and hours."""

from __future__ import annotations

from typing import NamedTuple

from calendar_service.temporal.expressions import Day


class Item(NamedTuple):
    day: Day
    joined: str  # how it is joined to the one before: "", ",", "and", "to"
    first: int  # its tokens
    after: int
    kinds: str


def without_hours(items: list[Item], kinds: str) -> list[Item]:
    """`El jueves, de 10 a 12 y de 15 a 17`: hours; days would be `del 10 al 12` or have a month."""
    kept = len(items)
    while kept > 2 and _is_hours(items[kept - 3 : kept], kinds):
        kept -= 2
    base = items[kept - 1].day
    known = base.month or base.weekday is not None or base.shift is not None
    known = known or any("d" in item.kinds for item in items[:kept])  # `los días 3 y 5, de 10 a 12`
    return items[:kept] if known else items


def _is_hours(three: list[Item], kinds: str) -> bool:
    before, first, last = three
    led = kinds[before.after : first.first].endswith(("o", "F"))
    led = led or bool(before.day.month and before.day.weekday is not None)
    return led and first.kinds == last.kinds == "N" and last.joined == "to"


def trimmed(items: list[Item], kinds: str) -> list[Item]:
    """Drop what a comma only seems to add: `On August 9, 16 delegates met`."""
    while items:
        last = items[-1]
        bare = last.day.rule == "day" and not set(last.kinds) - set("tNO")
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
