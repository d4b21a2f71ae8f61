"""Lines that give their day to the lines below: `Tuesday 9 August`, `Día 1: 9 de agosto`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from calendar_service.events.structured.lines import Line, plain
from calendar_service.events.structured.page import Page
from calendar_service.events.structured.rows import Row, trimmed
from calendar_service.temporal.languages import LEXICONS
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
EITHER = frozenset({"or", "o", "u", "ou"})


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
    number, begin = _number(page, line)
    if number is not None and (row is None or row.slot.start < begin):
        return _labelled(page, line, number, begin)
    if row is None or row.timed or not row.dated or row.slot.recurring:
        return None
    if _several(row.slot) and not _two_of_a_diary(page, row):
        return None
    if number is None and not _plain(page, row):
        return None
    return Heading(line.start, line.end, row.index, row.slot, number)


def _labelled(page: Page, line: Line, number: int, begin: int) -> Heading | None:
    """`Day 2`, `Dia 1 – 9 de junho`: the day stands behind the number or is not said."""
    inside = page.inside(line.start, line.end)
    slot = page.bare.words(*trimmed(page.text, begin, line.end)) if inside else None
    if slot is None or _several(slot):
        short = len(page.text[begin : line.end].split()) <= 8 and not inside
        return Heading(line.start, line.end, None, None, number) if short else None
    return Heading(line.start, line.end, inside[0], slot, number)


def _plain(page: Page, row: Row) -> bool:
    """Nothing beside the day but a few words behind it that make neither event nor sentence."""
    cells = [page.text[a:b] for a, b in row.cells]
    cells = [cell for cell in cells if not _is_weekdays(page, cell)]
    if any(page.namer.is_event(cell) or len(cell.split()) > 8 for cell in cells):
        return False
    sentence = page.words_at(row.line).endswith(".")
    return not cells or (row.layout == "first" and not sentence)


def _is_weekdays(page: Page, words: str) -> bool:
    """`Saturday and`, before `Sunday, 17 and 18 May`."""
    lexicon = LEXICONS.get(page.bulletin.language)
    known = {*lexicon.weekdays, *lexicon.joins} if lexicon else set()
    return known.issuperset(re.findall(r"[\w-]+|&", words.lower()))


def _several(slot: Slot) -> bool:
    return len(slot.days) > 1 or any(r.first != r.last for r in slot.days)


def _two_of_a_diary(page: Page, row: Row) -> bool:
    """`Saturday 17 and Sunday 18 May` among the other days of a diary; `17 and 18 May` above the
    sessions of one congress says no day of theirs.
    """
    first, last = row.slot.days[0].first, row.slot.days[-1].last
    lexicon = LEXICONS.get(page.bulletin.language)
    said = re.findall(r"\w+|&", page.text[row.slot.start : row.slot.end].lower())
    if lexicon is None or set(lexicon.joins).isdisjoint(said) or not EITHER.isdisjoint(said):
        return False
    if (last - first).days != 1:
        return False
    others = (one for one in page.rows if one and one.dated and not one.timed and _plain(page, one))
    days = [one.slot.days[0].first for one in others if one.slot.days and not _several(one.slot)]
    return bool(days) and not any(first <= day <= last for day in days)


def _number(page: Page, line: Line) -> tuple[int | None, int]:
    """The number of the day that the line begins with, and where the words behind it begin."""
    for start in (line.begin, line.start):  # `1º dia` looks like the first of a list
        found = _compiled(page.table.day).match(plain(page.text[start : line.end]))
        if found:
            said = next(filter(None, found.groups()), "")
            return int(said) if said.isdigit() else ORDER.get(said), start + found.end()
    return None, line.begin


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
