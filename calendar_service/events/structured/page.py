"""A bulletin as lines and rows: the ground on which forms, programmes and lists are found."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from calendar_service.events import headline
from calendar_service.events.names import Name, names
from calendar_service.events.refusals import masked, refusal
from calendar_service.events.sentences import Sentence, sentences
from calendar_service.events.structured import dotted, inline
from calendar_service.events.structured.asides import undated
from calendar_service.events.structured.bare import Bare
from calendar_service.events.structured.divided import Divided, divided
from calendar_service.events.structured.ends import ending
from calendar_service.events.structured.folded import folded
from calendar_service.events.structured.lines import Line, lines
from calendar_service.events.structured.naming import Named, Namer
from calendar_service.events.structured.plurals import one_of
from calendar_service.events.structured.rows import (
    Row,
    at_cell,
    row,
    row_of_bare_clock,
    row_of_bare_day,
    said_until,
    tells,
)
from calendar_service.events.structured.tables import Roles, columns, headers
from calendar_service.events.structured.weeks import in_week
from calendar_service.events.words import words_of
from calendar_service.events.words.layout import Vocabulary, vocabulary
from calendar_service.events.words.model import Words
from calendar_service.models import Bulletin
from calendar_service.temporal.languages import LEXICONS
from calendar_service.temporal.mention import Reading, Slot

PAST = 300  # days after which a date is history
LONGEST = 330  # characters of a row; a longer line is a paragraph


@dataclass(frozen=True)
class Page:
    """`rows[i]` is what `lines[i]` says of time, or None."""

    bulletin: Bulletin
    reading: Reading

    @property
    def text(self) -> str:
        return self.bulletin.text

    @cached_property
    def words(self) -> Words:
        return words_of(self.bulletin.language)

    @cached_property
    def table(self) -> Vocabulary:
        return vocabulary(self.bulletin.language)

    @cached_property
    def namer(self) -> Namer:
        return Namer(self.text, self.words, self.table)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        slots = [slot for slot in self.reading.slots if tells(slot)]
        spans = [(slot.start, said_until(self.text, slot)) for slot in slots]
        parted = (part for span in spans for part in inline.parted(self.text, span))
        times = inline.Times(sorted(parted))
        rows = folded(self.text, lines(self.text), times, self.table, self.words)
        return tuple(piece for line in rows for piece in inline.pieces(self.text, line, times))

    @cached_property
    def rows(self) -> tuple[Row | None, ...]:
        return tuple(self._row(at) for at in range(len(self.lines)))

    @cached_property
    def headline(self) -> Name | None:
        """The event that the title names, unless it only has a bare noun for it."""
        found = headline.named(self.bulletin, self.words)
        return found if found and not found.bare else None

    @cached_property
    def starts(self) -> tuple[int, ...]:
        return tuple(slot.start for slot in self.reading.slots)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        spans = sorted((m.start, m.end) for slot in self.reading.slots for m in slot.mentions)
        return sentences(self.text, spans)

    def sentence_of(self, slot: Slot) -> Sentence | None:
        at = bisect_right(self._sentence_starts, slot.start) - 1
        return self.sentences[at] if at >= 0 else None

    @cached_property
    def _sentence_starts(self) -> tuple[int, ...]:
        return tuple(sentence.start for sentence in self.sentences)

    def inside(self, start: int, end: int) -> tuple[int, ...]:
        """The indices of the slots that begin in `start:end`."""
        return tuple(range(bisect_left(self.starts, start), bisect_left(self.starts, end)))

    @cached_property
    def headers(self) -> dict[int, Roles]:
        return headers(self.text, self.lines, self.table, self.words)

    def lists_events(self, at: int) -> bool:
        """Does the head of its table call what stands in the line at index `at` events?"""
        first = at
        while first - 1 in self.headers:
            first -= 1
        return at in self.headers and self.namer.is_event(self.words_at(self.lines[first]))

    def slot(self, index: int) -> Slot:
        return self._slots[index]

    def line_of(self, position: int) -> int:
        """The index of the line that `position` stands in."""
        return max(0, bisect_right(self._line_starts, position) - 1)

    @cached_property
    def _line_starts(self) -> tuple[int, ...]:
        return tuple(line.start for line in self.lines)

    def words_at(self, line: Line) -> str:
        return self.text[line.begin : line.end]

    def is_imprint(self, slot: Slot) -> bool:
        return any(start <= slot.start < end for start, end in self.bulletin.imprint)

    def kind_of(self, introduction: tuple[int, int] | None) -> str | None:
        """What the entries of a list are, as its introduction or the headline says."""
        told: list[tuple[str, Sequence[tuple[int, int]]]] = [(self.bulletin.title or "", ())]
        if introduction:
            start = introduction[0]
            spans = [(m.start - start, m.end - start) for m in self.reading.mentions]
            told.append((self.text[slice(*introduction)], spans))
        found = [name for text, times in told for name in names(text, self.words, times)]
        known = [kind for name in found if (kind := one_of(name, self.words))]
        if known:
            return max(known, key=len)
        return self.headline.text if self.headline else None

    def is_for_each(self, words: str) -> bool:
        """Do the words beside a clock time give it to all of several events?"""
        lexicon = LEXICONS.get(self.bulletin.language)
        each = set(lexicon.each) if lexicon else set()
        return not each.isdisjoint(re.findall(r"\w+", words.lower()))

    def is_in_title(self, slot: Slot) -> bool:
        title = self.bulletin.title or ""
        start = self.text.find(title) if title else -1
        return 0 <= start <= slot.start < start + len(title) and not self.is_imprint(slot)

    def is_current(self, slot: Slot) -> bool:
        """Near enough to the day of the bulletin to be told as news."""
        told = self.bulletin.published or self.bulletin.not_before
        return not (told and slot.days) or (told - slot.days[-1].last).days <= PAST

    def named(self, at: int) -> Named | None:
        """The name in the row at index `at`, by the head of its table if it has one."""
        if at not in self._named:
            self._named[at] = self._name(at)
        return self._named[at]

    @cached_property
    def _named(self) -> dict[int, Named | None]:
        return {}

    def _name(self, at: int) -> Named | None:
        row = self.rows[at]
        if row is None:
            return None
        what = self._columns(at, "what")
        named = self.namer.named(what or row.cells)
        if named is None or not what:
            return named
        return replace(named, venue=self.venue(at) or named.venue, place=False)

    def venue(self, at: int) -> str | None:
        """The cells of place in a table with a head, the narrower first: `Old Hall, Lima`."""
        where = [self.text[a:b] for a, b in self._columns(at, "where") if a < b]
        return ", ".join(sorted(where, key=self.namer.is_town)) or None

    def _columns(self, at: int, role: str) -> list[tuple[int, int]]:
        """The cells below the label of a role, none where the table has no head or another make."""
        roles = self.headers.get(at, ())
        cells = columns(self.text, self.lines[at]) if role in roles else ()
        if len(cells) != len(roles):
            return []
        return [cell for cell, told in zip(cells, roles, strict=True) if told == role]

    def refusal(self, index: int | None) -> str | None:
        """Why the slot is no event, as its sentence tells; None if it may be one."""
        if index is None:
            return None
        slot = self.reading.slots[index]
        if self.is_imprint(slot):
            return "publication"
        sentence = self.sentence_of(slot)
        if sentence is None:
            return None
        others = [self.reading.slots[i] for i in self.inside(sentence.start, sentence.end)]
        mask = masked(sentence.text, sentence.start, slot, [o for o in others if o is not slot])
        return refusal(mask, slot, self.words.language)

    def _row(self, at: int) -> Row | None:
        found = self._row_alone(at)
        hours = self._columns(at, "time") if found and not found.timed else []
        found = at_cell(self.text, found, hours[0]) if found and hours else found
        ends = self._columns(at, "until") if found else []
        return ending(self.text, found, ends[0], self._slots) if found and ends else found

    def _row_alone(self, at: int) -> Row | None:
        line, language = self.lines[at], self.bulletin.language
        if line.end - line.start > LONGEST:
            return None
        slots, inside = self._slots, self.inside(line.start, line.end)
        day = self.bare.at(at)
        if day and not any(slots[i].days and _says(slots[i], day) for i in inside):
            return row_of_bare_day(self.text, line, day, slots, inside, language, self.table)
        if clock := self._dotted.get(at) or self._divided.clocks.get(at):
            return row_of_bare_clock(self.text, line, clock, inside, self.table)
        gone = self._former(at)
        inside = tuple(i for i in inside if not self.is_imprint(slots[i]))
        live = tuple(i for i in inside if i not in gone and tells(slots[i]))
        inside, gone = (live, gone) if live else (inside, ())
        found = row(self.text, line, slots, inside, language, self.table) if inside else None
        return replace(found, others=(*found.others, *gone)) if found and gone else found

    def _former(self, at: int) -> tuple[int, ...]:
        """The times below `Old date`, which no longer hold."""
        return tuple(i for cell in self._columns(at, "former") for i in self.inside(*cell))

    def is_former(self, index: int) -> bool:
        return index in self.former

    @cached_property
    def former(self) -> frozenset[int]:
        """The times of all tables that stand below `Old date`."""
        return frozenset(i for at in self.headers for i in self._former(at))

    @cached_property
    def _divided(self) -> Divided:
        return divided(self.text, self.lines, self.reading.slots)

    @cached_property
    def _slots(self) -> Sequence[Slot]:
        parts = self._divided
        told = in_week(self.text, self.lines, parts.slots, self.bulletin.published)
        return undated(self.text, self.lines, told, parts.clocks)

    @cached_property
    def _dotted(self) -> dict[int, Slot]:
        return dotted.beginnings(self.text, self.lines)

    @cached_property
    def bare(self) -> Bare:
        return Bare(self.bulletin, self.reading, self.lines)


def _says(slot: Slot, day: Slot) -> bool:
    """Has the reading made a day of the same numbers?"""
    return any(m.start == day.start and m.end >= day.end for m in slot.mentions)
