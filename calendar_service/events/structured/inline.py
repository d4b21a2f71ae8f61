"""Lists in running text: `on 12 May, A; and on 13 May, B`, `Oslo (3 July) and Bergen (5 July)`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from calendar_service.events.structured.lines import Line
from calendar_service.events.structured.rows import Span

LONGEST = 220  # characters of an item
STOP = re.compile(r"(?<!\s\w)(?<!\.\w)[.!?](?=\s|$)")  # of a sentence, not of `p.m.`
COLON = re.compile(r":(?=\s)")
AND = r"(?:and|y|e)\s+"
ON = r"(?:(?:on|in|at|el|en|em|no|na|los|às|a\slas)\s+)?"
LEAD = re.compile(rf"\s*(?:{AND})?{ON}", re.IGNORECASE)
CAPITAL = r"[A-ZÁÉÍÓÚÂÊÔÃÕÇÑÜÖ][\w’'.-]*"
OF = r"(?:\b(?:of|del?|d[ao]s?)\s(?:(?:the|la|el|los|las)\s)?)?"
QUOTED = r"[\"“«‘][^\"”»’()]{2,90}[\"”»’]"
RUN = rf"{CAPITAL}(?:\s+(?:(?:of|the|on|for|de|del|la|las|los|do|da|sobre)\s+)*{CAPITAL})*"
# The words before a time in brackets: the first in its list, and each that follows another.
FIRST = re.compile(rf"(?:{QUOTED}|{OF}{RUN})\s*$")
NEXT = re.compile(rf"\)(?P<mark>\s*(?:[,;]|\s{AND})\s*(?:{AND})?)[^().;:]{{2,80}}\($")
# `in Oslo, on 20 May, and in Bergen, on 22 May`: a place begins each item.
PLACE = re.compile(r"\s*(?:in|at|en|em|no|na)\s(?:(?:the|el|la|o|a)\s)?(?=[^\W\d_a-zà-ÿ])")
JOINED = re.compile(rf",?\s(?:and|y|e)(?={PLACE.pattern})|;|,(?={PLACE.pattern})")
# `on 3 March in Oslo, on 5 March in Bergen`: what stands between two times, and behind the last.
BEHIND = re.compile(rf"{PLACE.pattern}{RUN}")
BETWEEN = re.compile(
    rf"(?P<place>{PLACE.pattern}[^.;:()]{{2,60}}?)(?:,|\s(?:and|y|e)\s)\s*(?:{AND})?{ON}$"
)


@dataclass(frozen=True, slots=True)
class Times:
    """The spans of the days and clock times of a bulletin, in order."""

    spans: Sequence[Span]

    def within(self, start: int, end: int) -> Sequence[Span]:
        low = bisect_left(self.spans, (start, start))
        return self.spans[low : bisect_left(self.spans, (end, end), low)]


def parted(text: str, span: Span) -> tuple[Span, ...]:
    """`3 June: 9.30, opening; 10.00, debate`: the day of a list and its first clock time."""
    start, end = span
    colon = COLON.search(text, start, end)
    return ((start, colon.start()), (colon.end() + 1, end)) if colon else (span,)


def pieces(text: str, line: Line, times: Times) -> tuple[Line, ...]:
    """The line, or what comes before its items, its items and what follows, if it holds a list."""
    told = times.within(line.start, line.end) if "\n" not in text[line.start : line.end] else ()
    items = next(filter(None, _lists(text, line, told)), None) if len(told) > 1 else None
    if not items:
        return (line,)
    first, last = items[0][0], items[-1][1]
    before = Line(line.start, first, line.begin, line.mark, line.gap)
    after = Line(last, line.end, last, "", 0)
    around = (before.begin < before.end, len(text[last : line.end].strip(" .,;")) > 2)
    found = [_item(text, start, end) for start, end in items]
    return (*([before] if around[0] else []), *found, *([after] if around[1] else []))


def _lists(text: str, line: Line, times: Sequence[Span]) -> Iterator[list[Span]]:
    """The items of the line by each of the ways to write them."""
    begins = [line.begin, *(m.end() for m in COLON.finditer(text, line.begin, line.end))]
    for begin in begins:
        behind = times[bisect_left(times, (begin, begin)) :]
        if len(behind) > 1:
            yield _after_semicolons(text, begin, line.end, behind)
            yield _by_place(text, begin, line.end, behind)
    yield _in_brackets(text, line, times)
    yield _by_day(text, line.end, times)


def _after_semicolons(text: str, begin: int, end: int, times: Sequence[Span]) -> list[Span]:
    """Items that begin with a time."""
    if not LEAD.fullmatch(text, begin, times[0][0]) or ";" not in text[begin:end]:
        return []
    starts, ends = [begin], []
    for (_, a), (b, _) in pairwise(times):
        semicolon = text.rfind(";", a, b)
        if semicolon < 0 or not LEAD.fullmatch(text, semicolon + 1, b):
            stop = STOP.search(text, a, b)
            if stop is None:
                return []  # a time that begins no item
            end = stop.start()
            break
        starts.append(semicolon + 1)
        ends.append(semicolon)
    spans = list(zip(starts, [*ends, end], strict=True))
    return spans if len(spans) > 1 and all(b - a <= LONGEST for a, b in spans) else []


def _by_place(text: str, begin: int, end: int, times: Sequence[Span]) -> list[Span]:
    """Items that begin with a place and each have one time."""
    if not PLACE.match(text, begin):
        return []
    stop = STOP.search(text, times[1][1], end)
    end = stop.start() if stop else end
    marks = list(JOINED.finditer(text, begin, end))
    cuts = [(begin, begin)]
    for mark, following in zip(marks, (*(m.start() for m in marks[1:]), end), strict=False):
        if _count(times, cuts[-1][1], mark.start()) and _count(times, mark.end(), following):
            cuts.append(mark.span())
    spans = [(b, c) for (_, b), (c, _) in zip(cuts, [*cuts[1:], (end, end)], strict=True)]
    single = all(_count(times, a, b) == 1 for a, b in spans)
    return spans if len(spans) > 1 and single else []


def _count(times: Sequence[Span], start: int, end: int) -> int:
    return bisect_left(times, (end, end)) - bisect_left(times, (start, start))


def _in_brackets(text: str, line: Line, times: Sequence[Span]) -> list[Span]:
    """Names that each have their time in brackets behind them."""
    spans: list[Span] = []
    for start, end in times:
        if text[start - 1 : start] != "(" or text[end : end + 1] != ")":
            continue
        if spans:
            mark = NEXT.search(text, spans[-1][1] - 1, start)
            spans += [(mark.end("mark"), end + 1)] if mark else []
        elif first := FIRST.search(text, max(line.begin, start - LONGEST), start - 1):
            spans.append((first.start(), end + 1))
    return spans if len(spans) > 1 else []


def _by_day(text: str, end: int, times: Sequence[Span]) -> list[Span]:
    """Times that each have their place right behind them."""
    spans: list[Span] = []
    for (start, stop), (following, _) in pairwise(times):
        between = BETWEEN.match(text, stop, following)
        if between:
            spans.append((start, between.end("place")))
        elif spans:
            break
    if not spans:
        return []
    start, stop = times[bisect_left(times, (spans[-1][1], 0))]
    place = BEHIND.match(text, stop, end)
    return [*spans, (start, place.end())] if place else spans if len(spans) > 1 else []


def _item(text: str, start: int, end: int) -> Line:
    lead = LEAD.match(text, start, end)
    begin = lead.end() if lead else start
    return Line(begin, max(begin, end), begin, "item", 0)
