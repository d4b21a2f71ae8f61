"""Names of events in a sentence: a noun that can be scheduled, and the words that go with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from calendar_service.events.words.model import Words

TOKEN = re.compile(r"\d+(?:[./:,]\d+)+|[^\W_]+(?:[’'\-][^\W_]+)*\+*|[^\s]")
ROMAN = re.compile(r"[IVXLC]+$")
NUMBERED = re.compile(r"\d{1,3}(?:st|nd|rd|th|ª|º|a|o|ra|da|er)?$")
QUOTES = {"“": "”", "‘": "’", "«": "»", '"': '"', "'": "'", "„": "“"}
MOST_WORDS = 26


@dataclass(frozen=True, slots=True)
class Token:
    start: int
    end: int
    text: str
    low: str

    @property
    def word(self) -> bool:
        return self.text[0].isalnum()

    @property
    def capital(self) -> bool:
        return self.text[0].isupper() or self.text[0].isdigit()


@dataclass(frozen=True, slots=True)
class Name:
    """`text` without its article; `head` is the noun in lower case.

    `determiner` is the word before it. `bare` tells that nothing but article and noun is there, so
    that it stands for an event named elsewhere; `quoted` is the title in quotes that it carries.
    """

    start: int
    end: int
    text: str
    head: str
    determiner: str
    bare: bool
    quoted: str | None = None


def tokens(text: str) -> list[Token]:
    return [Token(m.start(), m.end(), m.group(), m.group().lower()) for m in TOKEN.finditer(text)]


def names(text: str, words: Words, times: Sequence[tuple[int, int]] = ()) -> tuple[Name, ...]:
    """All event names of a sentence in order; none overlaps another, none crosses a time."""
    found: list[Name] = []
    stream = tokens(text)
    blocked = [any(t.start < end and start < t.end for start, end in times) for t in stream]
    index = 0
    while index < len(stream):
        token = stream[index]
        if blocked[index] or not _is_head(stream, index, words):
            index += 1
            continue
        phrase = _Phrase(text, stream, blocked, words)
        name, index = phrase.around(index)
        if (found and name.start < found[-1].end) or phrase.belongs(name) or _is_body(name, words):
            continue
        found.append(name)
    return tuple(found)


def _is_head(stream: list[Token], index: int, words: Words) -> bool:
    low = stream[index].low
    before = stream[index - 1].low if index else ""
    if before in words.means and low in words.remote:
        return False
    after = stream[index + 1].low if index + 1 < len(stream) else ""
    if low in words.paired:
        return bool({before, after} & words.paired[low])
    if low in words.proper:
        return stream[index].text[0].isupper() and index > 0
    if low not in words.nouns and low not in words.generic:
        return False
    if words.head_last:
        # `are meeting`, `to launch`, `will visit`: the noun is a verb here
        if before in {
            "to",
            "will",
            "is",
            "are",
            "was",
            "were",
            "and",
            "not",
            "would",
            "can",
            "may",
        }:
            return stream[index].capital and before in {"is", "are", "and"}
        return not (
            low in {"launch", "visit", "show", "march", "walk", "talk", "tour"}
            and after in words.determiners
        )
    # `presentes`, `se presenta`: the lexicon has nouns only, but pronouns before them betray verbs
    return before not in {"se", "me", "lo", "não", "no"} or stream[index].capital


def _is_body(name: Name, words: Words) -> bool:
    """`Asamblea Nacional`: an institution, not something that takes place."""
    return bool(re.match(words.bodies, name.text.lower())) and not name.quoted


class _Phrase:
    """One noun phrase being grown from its head."""

    def __init__(self, text: str, stream: list[Token], blocked: list[bool], words: Words) -> None:
        self.text, self.stream, self.blocked, self.words = text, stream, blocked, words

    def around(self, head: int) -> tuple[Name, int]:
        last_head = self._last_head(head) if self.words.head_last else head
        first = self._left(head)
        last, quoted = self._right(last_head)
        first_token, last_token = self.stream[first], self.stream[last]
        determiner = self._before(first)
        start, end = first_token.start, self._closing(last_token.end, quoted)
        modified = first < head or last > last_head
        return (
            Name(
                start,
                end,
                self.text[start:end],
                self.stream[last_head].low,
                determiner,
                not modified,
                quoted,
            ),
            last + 1,
        )

    def belongs(self, name: Name) -> bool:
        """Part of a longer name: `Comisión de la Asamblea …`, `Sala Plenaria`, `Casa de la Feria`."""
        first = next(i for i, t in enumerate(self.stream) if t.start >= name.start)
        at = first - 1
        while at >= 0 and self.stream[at].low in self.words.determiners - {"de", "do", "da"}:
            at -= 1
        linked = at >= 0 and self.stream[at].low in {"of", "de", "del", "do", "da", "dos", "das"}
        owner = at - 1 if linked else first - 1
        if owner < 0 or self.blocked[owner] or not self.stream[owner].word:
            return False
        if not linked:
            return self._adjacent(owner) and self.stream[owner].low in self.words.venues
        numbered = (
            ROMAN.match(name.text.split()[0]) or name.text.split()[0].lower() in self.words.ordinals
        )
        capital = self.stream[owner].text[0].isupper() and owner > 0
        return bool(
            (capital and not numbered)
            or (self.stream[owner].low in self.words.venues and not numbered)
        )

    def _closing(self, end: int, quoted: str | None) -> int:
        if quoted and end < len(self.text) and self.text[end] in QUOTES.values():
            return end + 1
        return end

    def _before(self, first: int) -> str:
        return self.stream[first - 1].low if first else ""

    def _last_head(self, head: int) -> int:
        """Of `Forum session` the last noun is the head."""
        while (
            head + 1 < len(self.stream)
            and self._adjacent(head)
            and (self.stream[head + 1].low in self.words.nouns and not self.blocked[head + 1])
        ):
            head += 1
        return head

    def _adjacent(self, index: int) -> bool:
        """Only a blank or a hyphen stands between this token and the next."""
        gap = self.text[self.stream[index].end : self.stream[index + 1].start]
        return gap.strip() == "" and "\n" not in gap

    def _left(self, head: int) -> int:
        first, plain = head, 0
        while first > 0 and not self.blocked[first - 1] and self._adjacent(first - 1):
            token = self.stream[first - 1]
            if not self._goes_before(first - 1, plain, self.stream[head].low):
                break
            plain += not token.capital
            first -= 1
        while first < head and (
            self.stream[first].low in self.words.joiners or not self.stream[first].word
        ):
            first += 1
        return first

    def _goes_before(self, index: int, plain: int, head: str) -> bool:
        token, words = self.stream[index], self.words
        if token.low in words.paired.get(head, ()):
            return words.head_last
        if token.text in {"&", "-", "–"} and index and self.stream[index - 1].capital:
            return token.text != "–"
        if not token.word or token.low in words.determiners:
            return False
        if ROMAN.match(token.text) or NUMBERED.match(token.low) or token.low in words.ordinals:
            return True
        if not words.head_last:
            return token.low in words.before or (
                token.capital
                and self.stream[index + 1].capital
                and token.low not in words.stops
                and token.low not in words.joiners
                and index > 0
            )
        if token.low in words.joiners or token.low in words.places or token.low in words.company:
            inside = index > 0 and self.stream[index - 1].capital and self.stream[index + 1].capital
            return (
                inside
                and token.low in {"of", "and", "for", "in", "on"}
                and self.stream[index - 1].low not in words.stops
            )
        if token.low in words.stops and not (token.capital and index):
            return False
        if token.low in words.stops:
            return False
        return token.capital or plain < 4

    def _right(self, head: int) -> tuple[int, str | None]:
        last = kept = head
        quoted: str | None = None
        while last + 1 < len(self.stream) and not self.blocked[last + 1]:
            token = self.stream[last + 1]
            if token.text == "," and last > head - 1 and self._apposed(last + 1):
                last += 1
                continue
            if token.text in QUOTES and (closing := self._quote(last + 1)) is not None:
                inner = self.text[token.end : self.stream[closing].start]
                quoted = quoted or inner
                last = kept = closing
                if last - head > 1:
                    break
                continue
            if not self._goes_after(last + 1, head):
                break
            last += 1
            if token.text == ":":
                return self._to_stop(last), quoted
            if self._solid(last):
                kept = last
            if kept - head > MOST_WORDS:
                break
        return kept, quoted

    def _to_stop(self, colon: int) -> int:
        """`Webinar: Storing grain without chemicals`: after the colon all belongs to the name."""
        last = colon
        while last + 1 < len(self.stream) and not self.blocked[last + 1]:
            token = self.stream[last + 1]
            if (
                token.text in {".", ";", "(", "|"}
                or "\n" in self.text[self.stream[last].end : token.start]
            ):
                break
            last += 1
        return last

    def _apposed(self, comma: int) -> bool:
        """`La primera sesión, “Caravanas”`: a title in quotes right after the comma."""
        following = comma + 1
        return (
            following < len(self.stream)
            and self.stream[following].text in QUOTES
            and self._quote(following) is not None
        )

    def _solid(self, index: int) -> bool:
        token, words = self.stream[index], self.words
        return token.word and not (
            token.low in words.joiners
            or token.low in words.determiners
            or token.low in words.company
            or token.low in words.places
        )

    def _quote(self, index: int) -> int | None:
        """The index of the closing quote, if it stands within reach."""
        close = QUOTES[self.stream[index].text]
        for position in range(index + 1, min(index + 45, len(self.stream))):
            if self.stream[position].text == close:
                return position
        return None

    def _goes_after(self, index: int, head: int) -> bool:
        token, words = self.stream[index], self.words
        previous = self.stream[index - 1]
        gap = self.text[previous.end : token.start]
        if "\n" in gap:
            return False
        if token.text in {"-", "&", "/", "+"}:
            return True
        if token.text == ",":
            return self._listed(index)
        if token.text == ":" and index == head + 1 and index + 1 < len(self.stream):
            return self.stream[index + 1].text in QUOTES or self.stream[index + 1].capital
        if not token.word:
            return False
        nominal = self.stream[head].capital
        if token.low in words.company:
            return self._company(head)
        if token.low in words.places:
            if index + 1 < len(self.stream) and self.stream[index + 1].low in words.numbered:
                return True
            return nominal and self._cased(index + 1) and not self._place(index + 1)
        if token.low in words.joiners:
            return self._joins(index, head)
        if token.low in words.determiners:
            return previous.low in words.joiners or previous.low in words.company
        if token.low in words.stops and not (
            token.capital and nominal and token.low not in words.relatives
        ):
            return False
        if words.head_last and index == head + 1 and not token.capital:
            return False
        if not words.head_last and nominal and previous.capital and not token.capital:
            return False  # `Festival Sabores da Ladeira toma conta`
        if not token.capital and re.search(words.verb_endings, token.low):
            return words.head_last and previous.low in words.joiners and token.low.endswith("ed")
        return True

    def _company(self, head: int) -> bool:
        return self.stream[head].low in {
            "meeting", "meetings", "dialogue", "breakfast", "hearing", "talk", "reunión", "reuniones", "encuentro", "audiencia",
            "diálogo", "videoconferencia", "videoconference", "reunião", "encontro", "audiência", "reuniões", "visita", "conversatorio", "charla", "consulta", "consultation", "roundtable",
        }  # fmt: skip

    def _cased(self, index: int) -> bool:
        return index < len(self.stream) and self.stream[index].capital

    def _place(self, index: int) -> bool:
        """A capitalised word after a preposition of place, unless more of the name follows it."""
        after = index + 1
        while after < len(self.stream) and self.stream[after].capital and self.stream[after].word:
            after += 1
        return not (
            after < len(self.stream)
            and (self.stream[after].low in self.words.joiners)
            and self._cased(after + 1)
            and self.stream[after].low not in {"y", "e", "and", "&"}
        ) and not (
            self.stream[index - 2].capital
            and self.stream[index - 2].low not in self.words.nouns
            and after - index > 1
        )

    def _joins(self, index: int, head: int) -> bool:
        following = self.stream[index + 1] if index + 1 < len(self.stream) else None
        if following is None or self.blocked[index + 1]:
            return False
        token, words = self.stream[index], self.words
        if token.low in {"and", "y", "e", "&"}:
            if following.low in words.determiners and following.low not in {"a", "o"}:
                return self.stream[head].capital and self._cased(index + 2)
            if (
                following.low in words.stops
                or following.low in words.nouns
                and not following.capital
            ):
                return False
            return not re.search(words.verb_endings, following.low) or following.capital
        if token.low == "to":
            return (
                self.stream[head].low in {"visit", "visits", "tour", "mission", "march", "walk"}
                and index == head + 1
            )
        if token.low in {"para"} and re.search(r"(?:ar|er|ir)(?:se|lo|la)?$", following.low):
            return False
        if token.low in {"por", "pelo", "pela", "for"} and not self.stream[head].capital:
            return token.low == "for" and following.low not in words.determiners
        return following.low not in words.stops or following.low in words.determiners

    def _listed(self, index: int) -> bool:
        """A comma inside a name: a list of capitalised words that ends in `and` plus one more."""
        position = index + 1
        while position < min(index + 14, len(self.stream)):
            if self.blocked[position]:
                return False
            token = self.stream[position]
            if token.low in {"and", "y", "e", "&"}:
                return self._cased(position + 1) and self.stream[index - 1].capital
            if (
                not (token.capital or token.text == "," or token.low in self.words.joiners)
                or token.low in self.words.determiners - self.words.joiners
            ):
                return False
            position += 1
        return False
