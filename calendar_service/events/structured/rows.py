"""Lines that say when something is: which words are the time, which cells are left for the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from calendar_service.events.structured import dotted
from calendar_service.events.structured.lines import Line
from calendar_service.events.words.layout import Vocabulary
from calendar_service.temporal.languages import LEXICONS
from calendar_service.temporal.mention import Reference, Slot
from calendar_service.temporal.zones import after_clock

Span = tuple[int, int]
Layout = Literal["first", "last", "middle"]
CELL = re.compile(r"[^|\t┃\n]+?(?=\s*(?:[|\t┃\n]|\s{2,}|$))")
LOOSE = " \t\xa0,;:.|–—-/*_·•>"
APART_AFTER = re.compile(
    r"\s*[):.]*\s*(?:[:|\t–—-]|\s{2,})"
    r"|(?:(?<=\.)|\.)\s+(?=[\"“«¿¡A-ZÁÉÍÓÚÂÊÔÃÕÇÑ])"  # `Sat 7, 20:00 h. Concert`
)
APART_BEFORE = re.compile(
    r"(?:[:|\t(–—,-]\s*[(]?\s*|\s{2,})(?:[^\W\d_]{1,3}\s)?$"
    # `“The price of salt”. Friday 3 May, …`: the time begins a sentence of its own.
    r"|(?:(?<=[^\W\d]{3})[.!?]|[.!?]?[”\"»’]\.?)\s$"
)
UNITS = re.compile(r"\s*(?:h|hs|hrs|hr|hours?|horas?)\b\.?")


@dataclass(frozen=True, slots=True)
class Row:
    """A line with a time of its own.

    `index` is that of `slot` in the reading, None if the line only begins with a day of the month
    above it; `others` are further slots that begin in the line.
    `layout` says where the time stands, `cells` are the pieces of text beside it, in order.
    `dated` tells that the line itself says a day, `apart` that a mark sets the time off from the
    words beside it.
    """

    line: Line
    index: int | None
    slot: Slot
    others: tuple[int, ...]
    layout: Layout
    cells: tuple[Span, ...]
    dated: bool
    apart: bool

    @property
    def indices(self) -> tuple[int, ...]:
        return self.others if self.index is None else (self.index, *self.others)

    @property
    def timed(self) -> bool:
        return bool(self.slot.clocks)


def row(
    text: str,
    line: Line,
    slots: Sequence[Slot],
    inside: Sequence[int],
    language: str,
    words: Vocabulary,
) -> Row | None:
    """The line as a row, or None if none of its slots (`inside`) says a day or a clock time."""
    telling = [i for i in inside if tells(slots[i])]
    if not telling:
        return None
    index = telling[0]
    slot = slots[index]
    told = _spans(text, line, slot, language)
    hours = [i for i in telling[1:] if slots[i].clocks and not states_day(slots[i])]
    behind = None if slot.clocks else dotted.behind(text, slot.end, line.end)
    if states_day(slot) and behind is not None:
        told.append((behind.start, behind.end))
        slot = at_hour(slot, behind)
    elif states_day(slot) and not slot.clocks and len(hours) == 1:
        told += _spans(text, line, slots[hours[0]], language)
        slot = at_hour(slot, slots[hours[0]])
    spans = _joined(text, told, words)
    if not spans:
        return None
    others = tuple(i for i in inside if i != index)
    return _made(text, line, spans, slot, index, others, words)


def row_of_bare_day(
    text: str,
    line: Line,
    day: Slot,
    slots: Sequence[Slot],
    inside: Sequence[int],
    language: str,
    words: Vocabulary,
) -> Row:
    """The line with a `day` of its own that only its list makes one, and maybe a clock time."""
    spans = [(day.start, day.end)]
    timed = next((slots[i] for i in inside if slots[i].clocks and slots[i].end > day.end), None)
    if timed is not None:
        told = [(a, b) for a, b in _spans(text, line, timed, language) if a >= day.end]
        spans = _joined(text, [*spans, *told], words)
        day = at_hour(day, timed)
    return _made(text, line, spans, day, None, tuple(inside), words)


def row_of_bare_clock(
    text: str, line: Line, clock: Slot, inside: Sequence[int], words: Vocabulary
) -> Row:
    """The line that begins with a clock time that only its list makes one."""
    spans = [(clock.start, clock.end)]
    return _made(text, line, spans, clock, None, tuple(inside), words)


def at_hour(day: Slot, timed: Slot) -> Slot:
    """The day with the clock times that its line gives farther on."""
    return replace(
        day,
        clocks=timed.clocks,
        zone=timed.zone,
        local=timed.local,
        duration=timed.duration,
        mentions=(*day.mentions, *(m for m in timed.mentions if m.type == "TIME")),
        warnings=(*day.warnings, *timed.warnings),
    )


def at_cell(text: str, row: Row, cell: Span) -> Row:
    """The row of a day with the hour below `Time`, which may say it with a dot: `20.30`."""
    hour = dotted.behind(text, *cell)
    if hour is None or hour.end < cell[1]:
        return row
    cells = tuple(one for one in row.cells if not cell[0] <= one[0] < cell[1])
    return replace(row, slot=at_hour(row.slot, hour), cells=cells)


def _made(
    text: str,
    line: Line,
    spans: Sequence[Span],
    slot: Slot,
    index: int | None,
    others: tuple[int, ...],
    words: Vocabulary,
) -> Row:
    lead = tuple(_cells(text, line.begin, spans[0][0], words))
    ends = [*(a for a, _ in spans[1:]), line.end]
    rest = [
        cell
        for (_, a), b in zip(spans, ends, strict=True)
        for cell in _cells(text, _after_unit(text, a), b, words)
    ]
    layout: Layout = "middle" if lead and rest else "last" if lead else "first"
    dated = any(m.type in ("DATE", "SET") and m.start < line.end for m in slot.mentions)
    before = APART_BEFORE.search(text[line.begin : spans[0][0]]) is not None
    after = any(APART_AFTER.match(text, end) for _, end in spans)
    apart = before if lead else after
    return Row(line, index, slot, others, layout, (*lead, *rest), dated, apart)


def tells(slot: Slot) -> bool:
    """A day or a clock time, not a year or a length of time."""
    known = slot.coarse or ""
    return bool(slot.days or slot.clocks or re.match(r"[\dX]{4}-(?:[\dX]{2}-|WXX-)", known))


def said_until(text: str, slot: Slot) -> int:
    """Where the words of a slot that stand together end: not `3 May in Oslo, always at 10`."""
    end = slot.start
    for mention in sorted(slot.mentions, key=lambda m: m.start):
        if end > slot.start and re.search(r"[A-ZÀ-Þ]|\w{6}", text[end : mention.start]):
            return end
        end = max(end, mention.end)
    return max(end, slot.end)


def states_day(slot: Slot) -> bool:
    """Does the slot itself say a day, be it one that is not known in full?"""
    known = bool(slot.days or slot.coarse)
    return known and any(m.type in ("DATE", "SET") for m in slot.mentions)


def _spans(text: str, line: Line, slot: Slot, language: str) -> list[Span]:
    """Where the line says the time of `slot`, zones included."""
    lexicon = LEXICONS.get(language)
    spans: list[Span] = []
    for mention in sorted(slot.mentions, key=lambda m: m.start):
        if not line.start <= mention.start < line.end:
            continue
        end = mention.end
        zone = after_clock(text, end, lexicon, Reference()) if lexicon else None
        if zone and mention.type == "TIME" and zone.end <= max(slot.end, line.end):
            end = zone.end
        spans.append((mention.start, min(end, line.end)))
    return spans


def _joined(text: str, spans: Sequence[Span], words: Vocabulary) -> list[Span]:
    """Spans with only marks and small words between them are one."""
    joined: list[Span] = []
    for start, end in spans:
        if joined and _only_small(text[joined[-1][1] : start], words):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _only_small(gap: str, words: Vocabulary) -> bool:
    return all(w.lower() in words.small for w in re.findall(r"\w+", gap)) and len(gap) < 24


def _after_unit(text: str, position: int) -> int:
    unit = UNITS.match(text, position)
    return unit.end() if unit else position


def _cells(text: str, start: int, end: int, words: Vocabulary) -> Iterator[Span]:
    """The pieces of `start:end` between pipes, tabs and columns, without loose marks."""
    for match in CELL.finditer(text, start, end):
        span = trimmed(text, *match.span(), words.small if match.end() >= end - 3 else frozenset())
        if span[0] < span[1]:
            yield span


def trimmed(text: str, start: int, end: int, small: frozenset[str] = frozenset()) -> Span:
    """Without loose marks at the edges, and without the words `small` that lead over to a time."""
    while True:
        while start < end and (text[start] in LOOSE or _unbalanced(text, start, end, ")]")):
            start += 1
        while start < end and (text[end - 1] in LOOSE or _unbalanced(text, end - 1, end, "([")):
            end -= 1
        if text[end - 1 : end] == ")" and "(" not in text[start:end]:
            end -= 1
            continue
        last = re.search(r"(?:^|[\s,(])(\w+)$", text[start:end])
        if not last or last.group(1).lower() not in small:
            return start, end
        end = start + last.start(1)


def _unbalanced(text: str, at: int, end: int, closing: str) -> bool:
    """A bracket at an edge whose other half was cut off with the time."""
    return text[at] in closing
