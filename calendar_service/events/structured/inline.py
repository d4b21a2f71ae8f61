"""Lists in running text: `on 12 May, A; and on 13 May, B`, `Oslo (3 July) and Bergen (5 July)`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from calendar_service.events.structured.lines import Line
from calendar_service.events.structured.rows import Span

LEAD = re.compile(
    r"\s*(?:(?:and|y|e)\s+)?(?:(?:on|in|at|el|en|em|no|na|los|às|a\slas)\s+)?", re.IGNORECASE
)
LONGEST = 220  # characters of an item
# The words before a time in brackets, up to the item before; and for the first, its capitals.
JOIN = r"\s*(?:[,;]|\s(?:and|y|e)\s)\s*(?:(?:and|y|e)\s+)?"
BETWEEN = re.compile(rf"\)(?P<mark>{JOIN})[^().;:]{{2,80}}\($")
CAPITAL = r"[A-ZÁÉÍÓÚÂÊÔÃÕÇÑÜÖ][\w’'.-]*"
OF = r"(?:\b(?:of|del?|d[ao]s?)\s(?:(?:the|la|el|los|las)\s)?)?"
QUOTED = r"[\"“«‘][^\"”»’()]{2,90}[\"”»’]"
RUN = rf"{CAPITAL}(?:\s+(?:(?:of|the|de|del|la|las|los|do|da)\s+)*{CAPITAL})*"
CAPITALS = re.compile(rf"(?:{QUOTED}|{OF}{RUN})\s*$")


PLACE = re.compile(r"\s*(?:in|at|en|em|no|na)\s(?:(?:the|el|la|o|a)\s)?(?=[^\W\d_a-zà-ÿ])")
JOINED = re.compile(rf",?\s(?:and|y|e)(?={PLACE.pattern})|;|,(?={PLACE.pattern})")


@dataclass(frozen=True, slots=True)
class Times:
    """The spans of the days and clock times of a bulletin, in order."""

    spans: Sequence[Span]

    def within(self, start: int, end: int) -> Sequence[Span]:
        low = bisect_left(self.spans, (start, start))
        return self.spans[low : bisect_left(self.spans, (end, end), low)]


def pieces(text: str, line: Line, times: Times) -> tuple[Line, ...]:
    """The line, or its introduction, its items and what follows them, if it holds a list."""
    told = times.within(line.start, line.end)
    if len(told) < 2:
        return (line,)
    starts = (
        _after_semicolons(text, line, told)
        or _by_place(text, line, told)
        or _in_brackets(text, line, told)
    )
    if not starts:
        return (line,)
    items = [_item(text, a, b) for a, b in starts]
    before = Line(line.start, items[0].start, line.begin, line.mark, line.gap)
    after = Line(starts[-1][1], line.end, starts[-1][1], "", 0)
    around = (before.begin < before.end, len(text[after.start : after.end].strip(" .,;")) > 2)
    return (*([before] if around[0] else []), *items, *([after] if around[1] else []))


def _after_semicolons(text: str, line: Line, times: Sequence[Span]) -> list[Span]:
    """Items that begin with a time, after a colon or from the beginning of the line."""
    begin = _after_colon(text, line, times[0][0])
    if begin is None or ";" not in text[begin : line.end]:
        return []
    starts, ends = [begin], []
    for (_, a), (b, _) in pairwise(times):
        semicolon = text.rfind(";", a, b)
        if semicolon < 0 or not LEAD.fullmatch(text, semicolon + 1, b):
            return []  # a time that begins no item
        starts.append(semicolon + 1)
        ends.append(semicolon)
    spans = list(zip(starts, [*ends, line.end], strict=True))
    return spans if all(b - a <= LONGEST for a, b in spans) else []


def _after_colon(text: str, line: Line, time: int) -> int | None:
    """Where the items begin: after the colon before the first time, or with the line."""
    lead = text[line.begin : time]
    colon = lead.rfind(":")
    if colon >= 0 and LEAD.fullmatch(lead[colon + 1 :]):
        return line.begin + colon + 1
    return line.begin if LEAD.fullmatch(lead) else None


def _by_place(text: str, line: Line, times: Sequence[Span]) -> list[Span]:
    """`… meetings: in Oslo, on 20 May at 6 p.m., and in Bergen, on 22 May at 6 p.m.`"""
    colon = text.rfind(":", line.begin, times[0][0])
    if colon < 0 or not PLACE.match(text, colon + 1):
        return []
    stop = re.search(r"[.!?](?=\s|$)", text[times[-1][1] : line.end])
    end = times[-1][1] + stop.start() if stop else line.end
    cuts = [(colon + 1, colon + 1)]
    marks = [*JOINED.finditer(text, colon + 1, end)]
    for mark, following in zip(marks, [*(m.start() for m in marks[1:]), end], strict=True):
        if _has_time(times, cuts[-1][1], mark.start()) and _has_time(times, mark.end(), following):
            cuts.append(mark.span())
    spans = [(b, c) for (_, b), (c, _) in zip(cuts, [*cuts[1:], (end, end)], strict=True)]
    each = {sum(a <= time < b for time, _ in times) for a, b in spans}
    return spans if len(spans) > 1 and each == {1} else []


def _has_time(times: Sequence[Span], start: int, end: int) -> bool:
    return any(start <= time < end for time, _ in times)


def _in_brackets(text: str, line: Line, times: Sequence[Span]) -> list[Span]:
    """Names that each have their time in brackets behind them."""
    spans: list[Span] = []
    for start, end in times:
        if text[start - 1 : start] != "(" or text[end : end + 1] != ")":
            continue
        if spans:
            between = BETWEEN.search(text, spans[-1][1] - 1, start)
            spans += [(between.end("mark"), end + 1)] if between else []
        elif first := CAPITALS.search(text, max(line.begin, start - LONGEST), start - 1):
            spans.append((first.start(), end + 1))
    return spans if len(spans) > 1 else []


def _item(text: str, start: int, end: int) -> Line:
    lead = LEAD.match(text, start, end)
    begin = lead.end() if lead else start
    return Line(begin, max(begin, end), begin, "item", 0)
