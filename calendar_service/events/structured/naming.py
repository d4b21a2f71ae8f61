"""What the cells of a line are: the name of the session, its venue, its people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from calendar_service.events.names import names
from calendar_service.events.sentences import ABBREVIATION
from calendar_service.events.structured.lines import plain
from calendar_service.events.structured.rows import Span, trimmed
from calendar_service.events.words.layout import Vocabulary
from calendar_service.events.words.model import Words, compiled
from calendar_service.reference.gazetteer import find_places
from calendar_service.temporal.languages import LEXICONS

LONGEST = 220  # characters of a name; more is a sentence
CAPITALS = r"(?:[A-ZÁÉÍÓÚÂÊÔÃÕÇÑ][\w’'.-]*)"
ROOM = re.compile(r"(?:[A-Z][\w’'-]+\s){1,3}[A-Z]?\d{1,4}[A-Z]?")
SENTENCE = re.compile(
    r"(?<=[^\W\d]{3})[.;]\s+(?=[A-ZÁÉÍÓÚÂÊÔÃÕÇÑ¿¡“\"«])|(?<=[”\"»)])\.\s+"
    r"|(?<=[^\W\d]\s\d{3})\.\s+(?=[A-ZÁÉÍÓÚ])"  # `Orion 204. Seminar`
)
ASIDE = re.compile(r"\s*\([^()]*\)$")
PERSON = re.compile(
    rf"\s[–—-]\s(?:{CAPITALS}\s){{1,3}}{CAPITALS}(?:\s(?:de|da|do|dos|van|von|y|e)\s{CAPITALS})?\s*(?:[,(].*)?$"
)
AFTER_QUOTE = re.compile(r"(?<=[”\"»’])\s*[,–—-]\s+(?=[^\W\d_]).*$")
OF = re.compile(r"\s(?:of|to|for|on|in|at|with|by)\s")


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
        titles = [cell for cell in useful if cell not in venues]
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
        if not name or len(name) > LONGEST:
            return None
        return Named(name, first[0], inner or venue, place and not self.is_event(name))

    def is_pause(self, name: str) -> bool:
        """A break, a meal, an arrival: nothing that people come for."""
        low = plain(name)
        found = _compiled(self.table.pauses).search(low)
        if not found:
            return False
        left = _compiled(self.table.pauses).sub(" ", low)
        if _compiled(self.table.sessions).search(left) or names(left, self.words):
            return False
        told = re.split(r":\s", left, maxsplit=1)
        if len(told) > 1 and len(told[1].split()) >= 3:
            return False
        if _compiled(r"\s(?:with|con|com)\s+\w+\s+\w").match(low, found.end()):
            return False
        early = len(low[: found.start()].split()) < 2
        return early or len(low.split()) <= 4

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

    def is_deadline(self, name: str) -> bool:
        return _compiled(self.table.deadlines).match(plain(name)) is not None

    def is_procedure(self, name: str) -> bool:
        """`Opening of the call`, `Cierre de inscripciones`: whatever its noun, no event."""
        return _compiled(self.table.procedure).match(plain(name)) is not None

    def is_hours(self, name: str) -> bool:
        return _compiled(self.table.hours).match(plain(name)) is not None

    def is_event(self, name: str) -> bool:
        """Does it have a noun that events are named by?"""
        return bool(names(name, self.words))

    def is_online(self, words: str) -> bool:
        """`Zoom`, `En línea`, `Only virtual`: a way to attend, and nothing else."""
        low = plain(words).strip(" .,;()")
        return _compiled(self.table.online).fullmatch(low) is not None

    def is_venue(self, cell: str) -> bool:
        """`Room 2`, `Sala de Juntas, Lima`, `Rio de Janeiro`: a place and no event."""
        parts = [part.strip() for part in cell.split(",")]
        named = ":" in cell or self.is_event(cell)
        first, _, rest = cell.partition(" ")
        if first in self.words.places and not named:  # `at the Beach Ballroom`
            return self.is_proper(re.sub(r"^[a-z]{1,3}\s", "", rest))
        if len(parts) > 1 and not named and self.is_proper(parts[0]):
            return any(self.is_venue(part) for part in parts)
        head = parts[0]
        if self.words.head_last:
            head = OF.split(head, maxsplit=1)[0]
        found = [w for w in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", head.lower())]
        found = [w for w in found if w not in self.words.determiners]
        if not found or len(found) > 9:
            return False
        return self._is_hall(head, found) or (len(found) <= 4 and self.is_town(head))

    def _is_hall(self, head: str, found: Sequence[str]) -> bool:
        """Is the noun that the words turn on one of a building, a room, a square?"""
        venues = self.words.venues
        numbered = re.search(r"\d|\b[A-Z]\b", head) is not None
        if not self.words.head_last or len(found) == 1 or numbered:
            return found[0] in venues
        if found[-1] in self.words.nouns | self.words.proper:
            return False
        return found[-1] in venues or (found[0] in venues and self.is_proper(head))

    def is_proper(self, words: str) -> bool:
        """Capitals throughout, but for what joins them: the name of a place, a body, a person."""
        told = [w for w in re.findall(r"[^\W\d_][\w’'-]*", words) if w not in self.words.joiners]
        return bool(told) and all(w[0].isupper() and not re.search(r"-[a-z]", w) for w in told)

    def is_town(self, words: str) -> bool:
        """The name of a town and nothing else."""
        towns = find_places(words, ()) if words[:1].isupper() else []
        return any(t.kind == "city" and len(t.text) >= len(words) - 1 for t in towns)

    def is_aside(self, cell: Span) -> bool:
        """A number, a way to attend, the people: not the name."""
        words = self.text[cell[0] : cell[1]]
        low = plain(words)
        letters = len(re.findall(r"[^\W\d_]", low))
        if letters < 2 or self._is_weekday(low) or self.is_online(words) or self._is_status(words):
            return True
        if _compiled(self.table.unknown).fullmatch(low):
            return True
        return _compiled(rf"(?:{self.table.people})\s*[:–—]").match(low) is not None

    def _is_weekday(self, low: str) -> bool:
        """`Tue–Wed`: what is left of a time."""
        lexicon = LEXICONS.get(self.words.language)
        known = {*lexicon.weekdays, *lexicon.weekday_abbreviations} if lexicon else set()
        return {plain(word) for word in known}.issuperset(re.findall(r"\w+", low))

    def _is_status(self, words: str) -> bool:
        """`CANCELLED`, `Suspendida`: what became of the event, not its name."""
        told = rf"(?:{self.words.cancelled}|{self.words.postponed})\W*"
        return compiled(told).fullmatch(words.lower()) is not None

    def is_part(self, name: str) -> bool:
        return _compiled(self.table.parts).fullmatch(plain(name)) is not None

    def _refined(self, start: int, end: int) -> tuple[str, str | None]:
        """The name in a cell without what is said about it, and the venue told beside it."""
        start, end, venue = self._without_labels(start, end)
        pieces = self._sentences(self.text[self._after_speaker(start, end) : end])
        if len(pieces) > 1 and self._is_room(pieces[0]) and self.is_event(pieces[1]):
            venue = venue or pieces[0].strip()
            pieces = pieces[1:]
        kept = [pieces[0]] if pieces else []
        for piece in pieces[1:]:
            if self.is_venue(piece):
                venue = venue or piece.strip(" .")
                break
            if len(kept) > 1 or len(piece.split()) > 14 or not self._continues(kept[0], piece):
                break
            kept.append(piece)
        name = self._without_people(": ".join(k.strip(" .") for k in kept))
        return self._without_venue(name, venue)

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
        head, comma, tail = name.rpartition(", ")
        apart = self.is_event(head) or not self.is_proper(head)
        if not comma or not apart or not self.is_venue(tail):
            return name, venue
        return self._without_venue(head, f"{tail}, {venue}" if venue else tail)

    def _after_speaker(self, start: int, end: int) -> int:
        """`Dr Ana Ruiz: The price of salt` begins after the person."""
        speaker = _compiled(rf"(?:{self.table.honorifics})\b\.?\s[^:]{{3,70}}:\s+")
        found = speaker.match(plain(self.text[start:end]))
        return start + found.end() if found else start

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
        return self.is_event(second) and not self.is_event(first)

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
        if quoted:
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
