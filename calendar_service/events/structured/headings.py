"""Lines that give their day to the lines below: `Tuesday 9 August`, `Día 1: 9 de agosto`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from calendar_service.events.structured.lines import plain
from calendar_service.events.structured.page import Page
from calendar_service.temporal.mention import Slot

ORDER = {
    word: number
    for number, group in enumerate(
        (
            "one i uno um first primer primera primeiro primeira",
            "two ii dos dois second segundo segunda",
            "three iii tres third tercer tercera terceiro terceira",
            "four iv cuatro quatro fourth cuarto cuarta quarto quarta",
            "five v cinco fifth quinto quinta",
            "six vi seis sixth sexto sexta",
            "seven vii siete sete seventh septimo",
        ),
        start=1,
    )
    for word in group.split()
}
LONGEST = 90


@dataclass(frozen=True, slots=True)
class Heading:
    """`slot` with its day, `number` of the day in the programme, None where it is not said."""

    start: int
    end: int
    index: int | None
    slot: Slot | None
    number: int | None


def heading(page: Page, at: int) -> Heading | None:
    """The line at index `at` as a heading of a day, or None."""
    line, row = page.lines[at], page.rows[at]
    if line.end - line.start > LONGEST:
        return None
    number, rest = _number(page.words_at(line), page.table.day)
    if row is None:
        if number is None or page.inside(line.start, line.end):
            return None
        return Heading(line.start, line.end, None, None, number) if _short(rest) else None
    if row.timed or not row.dated or row.slot.recurring or _several(row.slot):
        return None
    cells = [page.text[a:b] for a, b in row.cells]
    theme = [cell for cell in cells if _number(cell, page.table.day)[1]]
    if number is None and any(page.namer.is_event(c) or len(c.split()) > 8 for c in theme):
        return None
    if number is None and theme and row.layout != "first":
        return None
    return Heading(line.start, line.end, row.index, row.slot, number)


def _several(slot: Slot) -> bool:
    return len(slot.days) > 1 or any(r.first != r.last for r in slot.days)


def _short(rest: str) -> bool:
    return len(rest.split()) <= 8 and not rest.endswith(".")


def _number(words: str, pattern: str) -> tuple[int | None, str]:
    """The number of the day that `words` begin with, and the words that follow."""
    low = plain(words)
    found = _compiled(pattern).match(low)
    if not found:
        return None, words.strip(" –—-:|.,*#")
    said = next(filter(None, found.groups()), "")
    number = int(said) if said.isdigit() else ORDER.get(said)
    return number, words[found.end() :].strip(" –—-:|.,*#")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
