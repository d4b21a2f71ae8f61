"""Hours at which nothing begins: those of an end, of guests that gather, and prices."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import zip_longest

from calendar_service.temporal import around
from calendar_service.temporal.clocks import carried
from calendar_service.temporal.expressions import Days, Hour, Hours
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.slots import Placed

NEAR = 60  # characters between the two hours, or from the verb to the hour


def with_ends(text: str, parts: Sequence[Placed], lexicon: Lexicon) -> list[Placed]:
    """The hour of an end closes the one before it; alone it is no beginning, so it is left out."""
    found: list[Placed] = []
    for part in parts:
        if not isinstance(part.said, Hours) or not _is_end(text, part, lexicon):
            found.append(part)
            continue
        last = found[-1] if found else None
        if last and isinstance(last.said, Hours) and _closes(text, last, part):
            found[-1] = _joined(last, part)
    return found


BESIDE = re.compile(r"[ ,|·•–—()-]{1,5}")
LINE_END = re.compile(r"[ .)]*(?:\n|\Z|\|)")
# `Tuesday 23 January, 13.30, Council Chamber`: behind a mark, an hour where a place comes next.
PLACE_NEXT = re.compile(
    r"(?:[,;]|\)?\.|\)| [–—-]) [A-ZÁÉÍÓÚÂÊÔ]"
    r"|,? (?:(?:in|at|en) (?:the|el|la|las|los) |n[ao]s? |(?:in|at|en|em) (?=[A-ZÁÉÍÓÚÂÊÔ]))"
)


def without_prices(text: str, parts: Sequence[Placed]) -> list[Placed]:
    """`24 de junio, 18.00` is an hour at the end of its line, `on 24 June 18.00 was paid` none."""
    found: list[Placed] = []
    for part in parts:
        if isinstance(part.said, Hours) and part.said.dotted:
            zoned = part.zone is not None and not part.zone.bare
            last = found[-1] if found and isinstance(found[-1].said, Days) else None
            beside = last is not None and BESIDE.fullmatch(text, last.end, part.start)
            marked = bool(beside and beside.group().strip())
            ended = LINE_END.match(text, part.end) or (marked and PLACE_NEXT.match(text, part.end))
            if not (zoned or (beside and ended and part.said.first.minute % 15 == 0)):
                continue
        found.append(part)
    return found


def without_gathering(text: str, parts: Sequence[Placed], lexicon: Lexicon) -> list[Placed]:
    """`5.30 pm for 6 pm`: guests come at the first, it begins at the second."""
    if lexicon.language != "en":
        return list(parts)
    return [
        one
        for one, two in zip_longest(parts, parts[1:])
        if not (
            two
            and isinstance(one.said, Hours)
            and isinstance(two.said, Hours)
            and text[one.reach : two.start].strip() == "for"
        )
    ]


@cache
def _ends(lexicon: Lexicon) -> re.Pattern[str]:
    at = around.either(lexicon.at)
    return re.compile(rf"(?<!\w)(?:{lexicon.ends})\s+(?:(?:{at})\s+)?\Z", re.IGNORECASE)


@cache
def _with(lexicon: Lexicon) -> re.Pattern[str]:
    """`the day ends at 8 p.m. with a concert`, which begins then."""
    return re.compile({"en": r" with ", "es": r" con ", "pt": r" com "}[lexicon.language])


def _is_end(text: str, part: Placed, lexicon: Lexicon) -> bool:
    head = " " + text[max(0, part.start - NEAR) : part.start]
    followed = _with(lexicon).match(text, part.reach)
    return followed is None and _ends(lexicon).search(head) is not None


def _closes(text: str, first: Placed, last: Placed) -> bool:
    gap = text[first.reach : last.start]
    assert isinstance(first.said, Hours)  # noqa: S101  # narrowed by the caller
    return first.said.last is None and len(gap) <= NEAR and not set(gap) & set(".;\n")


def _joined(first: Placed, last: Placed) -> Placed:
    assert isinstance(first.said, Hours)  # noqa: S101  # narrowed by the caller
    assert isinstance(last.said, Hours)  # noqa: S101
    end = _moved(last.said.first, last.offset - first.offset)
    said = carried(Hours(first.said.start, end.end, first.said.first, end))
    return first._replace(end=last.end, said=said, zone=first.zone or last.zone)


def _moved(hour: Hour, by: int) -> Hour:
    return hour._replace(start=hour.start + by, end=hour.end + by)
