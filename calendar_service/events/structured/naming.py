"""What the cells of a line are: the name of the session, its venue, its people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from calendar_service.events.names import names
from calendar_service.events.sentences import ABBREVIATION
from calendar_service.events.structured import halls, marks, pauses, verbs
from calendar_service.events.structured.lines import plain
from calendar_service.events.structured.rows import Span, trimmed
from calendar_service.events.words.layout import Vocabulary
from calendar_service.events.words.model import Words, compiled
from calendar_service.temporal.languages import LEXICONS

LONGEST = 220  # characters of a name; more is a sentence
CAPITALS = r"(?:[A-ZÁÉÍÓÚÂÊÔÃÕÇÑ][\w’'.-]*)"
ROOM = re.compile(r"(?:[A-Z][\w’'-]+\s){1,3}[A-Z]?\d{1,4}[A-Z]?")
SENTENCE = re.compile(
    r"(?<=[^\W\d]{3})[.;]\s+(?=[A-ZÁÉÍÓÚÂÊÔÃÕÇÑ¿¡“\"«])|(?<=[”\"»)])\.\s+"
    r"|(?<=[^\W\d]\s\d{3})\.\s+(?=[A-ZÁÉÍÓÚ])"  # `Orion 204. Seminar`
    r"|(?<=(?:[Rr]oom|[Ss]ala|[Hh]all)\s\d)\.\s+(?=[A-ZÁÉÍÓÚ])"
    r"|(?<=[^\W\d]{4})\.\s+(?=\d{1,4}\s[a-zà-ÿ]{3})"  # `…, Belmopan. 31 students debate …`
)
ASIDE = re.compile(r"\s*\([^()]*\)$")
PERSON = re.compile(
    rf"\s[–—-]\s(?:{CAPITALS}\s){{1,3}}{CAPITALS}(?:\s(?:de|da|do|dos|van|von|y|e)\s{CAPITALS})?\s*(?:[,(].*)?$"
)
AUTHOR = re.compile(
    rf"(?P<who>(?:{CAPITALS}\s){{1,3}}(?:(?:de|da|do|dos|van|von)\s)?{CAPITALS})"
    r"\s?[,:–—-]\s+(?=[“\"«‘][^\W\d])"
)
BEFORE_PLACE = re.compile(r",\s|\s[–—-]\s|(?<=[”\"»’?!])\s")
AFTER_QUOTE = re.compile(r"(?<=[”\"»’])\s*[,–—-]\s+(?=[^\W\d_]).*$")


@dataclass(frozen=True, slots=True)
class Named:
    """`name` as the text has it, from the offset `at`; `venue` the words of another cell.

    `place` tells that the name itself is a place, as in a list of meetings of one kind.
    """

    name: str
    at: int
    venue: str | None = None
    place: bool = False


@dataclass(frozen=True, slots=True)
class Namer:
    """Reads the cells of one bulletin's lines."""

    text: str
    words: Words
    table: Vocabulary

    def named(self, cells: Sequence[Span]) -> Named | None:
        """The name that the cells give, or None if none of them names anything."""
        useful = [cell for cell in cells if not self.is_aside(cell)]
        venues = [cell for cell in useful if self.is_venue(self.text[cell[0] : cell[1]])]
        titles = self._telling([cell for cell in useful if cell not in venues])
        place = not titles
        if place:  # `Assembly of the Society`: what stands alone names the session
            titles, venues = venues, []
        if not titles:
            return None
        venue = self.text[venues[0][0] : venues[0][1]] if venues else None
        first = titles[0]
        name, inner = self._refined(*first)
        if len(titles) > 1 and self.is_part(name):
            more, also = self._refined(*titles[1])
            name, inner = f"{name}: {more}", inner or also
        name = verbs.subject_of(name, self.words.language)
        if not name or len(name) > LONGEST:
            return None
        place = place and halls.TOLD.search(self.text[slice(*first)]) is None
        return Named(name, first[0], inner or venue, place and not self.is_event(name))

    def _telling(self, cells: Sequence[Span]) -> list[Span]:
        """Without codes and prices, where another cell can be the name."""
        return [c for c in cells if not marks.is_mark(self.text[slice(*c)])] or list(cells)

    def is_pause(self, name: str) -> bool:
        return pauses.is_pause(name, self.words, self.table)

    def is_dinner(self, name: str) -> bool:
        return pauses.is_dinner(name, self.table)

    def scope_end(self, start: int, end: int) -> int:
        """Where the people of a session begin in `start:end`: their places are not its own."""
        people = _compiled(
            rf"(?:[.,;(]|\s[–—-])\s*(?:(?:{self.table.honorifics})\b\.?\s|(?:{self.table.led})\b"
            rf"|(?:{self.table.people})\s*:)"
        ).search(plain(self.text[start:end]))
        return start + people.start() if people else end

    def is_none(self, name: str) -> bool:
        """`No lecture`: the line says that there is nothing."""
        return _compiled(rf"(?:{self.table.nothing})\b").match(plain(name)) is not None

    def is_holiday(self, name: str, line: str) -> bool:
        """`Semana Santa`, `Día de Reyes (feriado)`: a day that nobody works on."""
        told = _compiled(rf"\((?:{self.table.holidays})\b[^()]*\)").search(plain(line))
        return told is not None or _compiled(self.table.seasons).fullmatch(plain(name)) is not None

    def is_deadline(self, name: str) -> bool:
        return _compiled(self.table.deadlines).match(plain(name)) is not None

    def is_procedure(self, name: str) -> bool:
        """`Opening of the call`, `Cierre de inscripciones`: whatever its noun, no event."""
        return _compiled(self.table.procedure).match(plain(name)) is not None

    def is_unheld(self, heading: str) -> bool:
        return _compiled(self.table.unheld).match(plain(heading)) is not None

    def is_hours(self, name: str) -> bool:
        return _compiled(self.table.hours).match(plain(name)) is not None

    def is_event(self, name: str) -> bool:
        """Does it have a noun that events are named by?"""
        return halls.is_event(name, self.words)

    def is_full(self, name: str) -> bool:
        """Is there more to the name than the noun?"""
        return any(not found.bare for found in names(name, self.words))

    def is_online(self, words: str) -> bool:
        """`Zoom`, `En línea`, `Only virtual`: a way to attend, and nothing else."""
        low = plain(words).strip(" .,;()")
        return _compiled(self.table.online).fullmatch(low) is not None

    def is_venue(self, cell: str) -> bool:
        return halls.is_venue(cell, self.words)

    def is_proper(self, words: str) -> bool:
        return halls.is_proper(words, self.words)

    def is_town(self, words: str) -> bool:
        return halls.is_town(words)

    def is_aside(self, cell: Span) -> bool:
        """A number, a way to attend, the people: not the name."""
        words = self.text[cell[0] : cell[1]]
        low = plain(words)
        letters = len(re.findall(r"[^\W\d_]", low))
        if letters < 2 or self._is_weekday(low) or self.is_online(words) or self._is_status(words):
            return True
        if self.is_each(low):
            return True
        if _compiled(self.table.unknown).fullmatch(low):
            return True
        return _compiled(rf"(?:{self.table.people})\s*[:–—]").match(low) is not None

    def _is_weekday(self, low: str) -> bool:
        """`Tue–Wed`: what is left of a time."""
        lexicon = LEXICONS.get(self.words.language)
        known = {*lexicon.weekdays, *lexicon.weekday_abbreviations} if lexicon else set()
        return {plain(word) for word in known}.issuperset(re.findall(r"\w+", low))

    def is_each(self, low: str) -> bool:
        return marks.is_each(low, self.words.language, self.table.small)

    def _is_status(self, words: str) -> bool:
        """`CANCELLED`, `Suspendida`: what became of the event, not its name."""
        told = rf"(?:{self.words.cancelled}|{self.words.postponed})\W*"
        return compiled(told).fullmatch(words.lower()) is not None

    def is_part(self, name: str) -> bool:
        return _compiled(self.table.parts).fullmatch(plain(name)) is not None

    def _is_numbered_part(self, words: str) -> bool:
        """`primer módulo`, `part two`: which part of what the quotes name."""
        told = plain(words).strip(" ,.–—-").split()
        return len(told) <= 3 and any(len(w) > 3 and self.is_part(w) for w in told)

    def _refined(self, start: int, end: int) -> tuple[str, str | None]:
        """The name in a cell without what is said about it, and the venue told beside it."""
        start, end, venue = self._without_labels(marks.without_code(self.text, start, end), end)
        if town := halls.in_town(self.text, start, end):
            name, inner = self._refined(town.end(), end)
            there = venue or inner
            return name, f"{there}, {town[1]}" if there else town[1]
        begin = self._after_speaker(start, end)
        if begin == start and (lead := self._place_before(start, end)):
            venue, begin = venue or self.text[start : lead[0]], lead[1]
        pieces = self._sentences(self.text[begin:end])
        named = len(pieces) > 1 and not pieces[1][:1].isdigit() and self.is_event(pieces[1])
        if named and self._is_room(pieces[0]):
            venue = venue or pieces[0].strip()
            pieces = pieces[1:]
        kept = [pieces[0]] if pieces else []
        if place := next((p for p in pieces[1:] if self.is_venue(p)), None):
            venue = venue or place.strip(" .")
            pieces = pieces[: pieces.index(place)]
        for piece in pieces[1:]:
            if len(kept) > 1 or len(piece.split()) > 14 or not self._continues(kept[0], piece):
                break
            kept.append(piece)
        name = self._without_people(": ".join(k.strip(" .") for k in kept))
        return self._without_venue(name, venue)

    def _place_before(self, start: int, end: int) -> Span | None:
        """`Old Hall: “The price of salt”`: the mark between the place and the name behind it."""
        mark = halls.TOLD.search(self.text, start, end)
        place = self.text[start : mark.start()] if mark else ""
        # `Cine: «Los de abajo»`, `Book club: The Salt Road` say of what kind it is.
        called = len(place.split()) > 1 and not re.search(r"\s[a-z][^\s]*$", place)
        return mark.span() if mark and called and self.is_venue(place) else None

    def _is_room(self, piece: str) -> bool:
        """`Orion 204. Labour Seminar: …`: where, before what."""
        words = piece.strip()
        return not self.is_event(words) and (bool(ROOM.fullmatch(words)) or self.is_venue(words))

    def _without_status(self, name: str) -> str:
        told = rf"(?:\s[–—-]|,|:)\s+(?:{self.words.cancelled}|{self.words.postponed})\W*$"
        found = compiled(told).search(name.lower())
        return name[: found.start()] if found and found.start() > 3 else name

    def _without_venue(self, name: str, venue: str | None) -> tuple[str, str | None]:
        """`Workshop on packaging, Old Hall, Lima` has its place behind commas."""
        for mark in reversed([*BEFORE_PLACE.finditer(name)]):
            head, tail = name[: mark.start()], name[mark.end() :]
            apart = self.is_event(head) or not self.is_proper(head)
            if tail and tail[0] not in '"“«‘' and apart and self.is_venue(tail):
                return self._without_venue(head, f"{tail}, {venue}" if venue else tail)
            if not self.is_proper(tail):  # a quarter or a village goes on with its place
                break
        return name, venue

    def _after_speaker(self, start: int, end: int) -> int:
        """`Dr Ana Ruiz: The price of salt` begins after the person."""
        speaker = _compiled(rf"(?:{self.table.honorifics})\b\.?\s[^:]{{3,70}}:\s+")
        found = speaker.match(plain(self.text[start:end])) or AUTHOR.match(self.text[start:end])
        if found is None or (found.re is AUTHOR and not self._is_person(found["who"])):
            return start
        return start + found.end()

    def _is_person(self, words: str) -> bool:
        return not (self.is_event(words) or self.is_venue(words) or self.is_part(words))

    def _sentences(self, text: str) -> list[str]:
        pieces: list[str] = []
        begin = 0
        honorific = _compiled(rf"\b(?:{self.table.honorifics})$")
        for stop in SENTENCE.finditer(text):
            before = text[max(begin, stop.start() - 12) : stop.start()]
            if not ABBREVIATION.search(before) and not honorific.search(plain(before)):
                pieces.append(text[begin : stop.start()])
                begin = stop.end()
        return [piece for piece in (*pieces, text[begin:]) if piece.strip()]

    def _continues(self, first: str, second: str) -> bool:
        """`Committee on Tourism. Hearing of the minister on rents`: who, then what."""
        counted = second[:1].isdigit()  # `Youth Parliament, Lima. 40 students debate a motion`
        return self.is_event(second) and not counted and not self.is_event(first)

    def _without_labels(self, start: int, end: int) -> tuple[int, int, str | None]:
        low = plain(self.text[start:end])
        venue: str | None = None
        if found := _compiled(rf"[.,;(–—-]?\s*\b(?:{self.table.inline})\s*:\s*").search(low):
            tail = re.split(r"[;)|]|\.\s", self.text[start + found.end() : end])[0]
            venue, end = tail.strip(" .;,"), start + found.start()
        people = _compiled(
            rf"(?:[.,;(–—-]|\s[–—-])\s*(?:{self.table.people})(?:\s*:|\s(?=(?:(?:the|el|la|los|las|o|a|os|as)\s)?(?:{self.table.honorifics})\b))"
        ).search(low[: end - start])
        led = _compiled(rf"(?:[.,;(]|\s[–—-])?\s+(?:{self.table.led})\b").search(low[: end - start])
        cuts = [found.start() for found in (people, led) if found and found.start() > 2]
        end = start + min(cuts) if cuts else end
        start, end = trimmed(self.text, start, end)
        return start, end, venue or None

    def _without_people(self, name: str) -> str:
        """`Keynote: Oceans – Ana Ruiz, University of Vigo (30 min)` ends before the person."""
        name = self._without_status(ASIDE.sub("", name))
        low = plain(name)
        titled = _compiled(rf"(?:,|\s[–—-])\s+(?:{self.table.honorifics})\b\.?\s").search(low)
        if titled and titled.start() > 4:
            name = name[: titled.start()]
        quoted = AFTER_QUOTE.search(name)
        if quoted and not self._is_numbered_part(quoted.group()):
            name = name[: quoted.start()]
        person = PERSON.search(name)
        if person and not self.is_part(name[: person.start()]):
            after = name[person.start() :]
            if not self.is_event(after):
                name = name[: person.start()]
        return name.strip(" ,;:–—-")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
