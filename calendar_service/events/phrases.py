"""The noun phrase around a noun: how far a name reaches to its left and to its right."""

from __future__ import annotations

import re
from dataclasses import dataclass

from calendar_service.events.tokens import NUMBERED, QUOTES, ROMAN, Token
from calendar_service.events.words.model import Words

MOST_WORDS = 26
MOST_BEFORE = 14
QUOTE_REACH = 45
PLAIN_BEFORE = 4
# A title between commas has at least so many words.
TITLE = 3
APOSTROPHES = frozenset("'’")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence as tokens, in which phrases grow from their nouns; `blocked` are its times."""

    text: str
    stream: list[Token]
    blocked: list[bool]
    words: Words

    def adjacent(self, index: int) -> bool:
        """Only a blank or a hyphen stands between this token and the next."""
        gap = self.text[self.stream[index].end : self.stream[index + 1].start]
        return gap.strip() == "" and "\n" not in gap

    def last_noun(self, head: int) -> int:
        """Of `Forum session` the last noun is the head, where nouns come last."""
        if not self.words.head_last:
            return head
        nouns = self.words.nouns | self.words.tails
        while self._free(head + 1) and self.adjacent(head) and self.stream[head + 1].low in nouns:
            head += 1
        return head

    def left(self, head: int) -> int:
        """The first token of the phrase."""
        first, plain = head, 0
        while first > max(0, head - MOST_BEFORE) and self._free(first - 1):
            if not self.adjacent(first - 1) or not self._goes_before(first - 1, plain, head):
                break
            first -= 1
            plain += not self.stream[first].capital
        while first < head and (
            self.stream[first].low in self.words.joiners or not self.stream[first].word
        ):
            first += 1
        return first

    def right(self, head: int) -> tuple[int, str | None]:
        """The last token of the phrase, and the title in quotes that it carries."""
        last = kept = head
        quoted: str | None = None
        while self._free(last + 1) and kept - head <= MOST_WORDS:
            token = self.stream[last + 1]
            if token.text == "," and self._apposed(last + 1):
                last += 1
                continue
            if token.text == "," and (end := self._titled(last + 1, head)):
                return end, quoted
            if token.text in QUOTES and (closing := self.closing_quote(last + 1)) is not None:
                quoted = quoted or self.text[token.end : self.stream[closing].start]
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
        return kept, quoted

    def closing_quote(self, index: int) -> int | None:
        """The index of the closing quote, if it stands within reach."""
        close = QUOTES[self.stream[index].text]
        for position in range(index + 1, min(index + QUOTE_REACH, len(self.stream))):
            if self.stream[position].text == close:
                return position
        return None

    def _free(self, index: int) -> bool:
        return index < len(self.stream) and not self.blocked[index]

    def _cased(self, index: int) -> bool:
        return index < len(self.stream) and self.stream[index].capital

    def _goes_before(self, index: int, plain: int, head: int) -> bool:
        token, words = self.stream[index], self.words
        if token.low in words.paired.get(self.stream[head].low, ()):
            return words.head_last
        if token.text in {"&", "-"}:
            return index > 0 and self.stream[index - 1].capital
        if token.text in APOSTROPHES:
            return self.stream[index - 1].low.endswith("s") and self.adjacent(index - 1)
        if not token.word or token.low in words.determiners:
            return False
        if ROMAN.match(token.text) or NUMBERED.match(token.low) or token.low in words.ordinals:
            return True
        if not words.head_last:
            return token.low in words.before or self._named_before(index)
        if token.low in words.joiners | words.places | words.company:
            return self._joined_before(index)
        if token.low in words.stops and token.low not in words.modifiers:
            return False
        if self._participle(index):
            return False
        return token.capital or plain < PLAIN_BEFORE

    def _participle(self, index: int) -> bool:
        """`has added two evenings`: a verb, unlike `an extended session`."""
        verb = re.search(self.words.verb_endings, self.stream[index].low)
        return bool(verb) and index > 0 and self.stream[index - 1].low in self.words.stops

    def _named_before(self, index: int) -> bool:
        """`Pacífico Cumbre`: a capital before a capital, within the sentence."""
        token, words = self.stream[index], self.words
        plain = token.low in words.stops or token.low in words.joiners
        return index > 0 and token.capital and self.stream[index + 1].capital and not plain

    def _joined_before(self, index: int) -> bool:
        """`Women in Rail Summit`: a preposition between two capitals."""
        before = self.stream[index - 1] if index else None
        return bool(
            before
            and before.capital
            and before.low not in self.words.stops
            and self.stream[index + 1].capital
            and self.stream[index].low in self.words.inner
        )

    def _to_stop(self, colon: int) -> int:
        """`Webinar: Storing grain without chemicals`: after the colon all belongs to the name."""
        last = colon
        while self._free(last + 1):
            token = self.stream[last + 1]
            gap = self.text[self.stream[last].end : token.start]
            if token.text in {".", ";", "(", "|"} or "\n" in gap:
                break
            last += 1
        return last

    def _apposed(self, comma: int) -> bool:
        """`La primera sesión, “Caravanas”`: a title in quotes right after the comma."""
        following = comma + 1
        return (
            following < len(self.stream)
            and self.stream[following].text in QUOTES
            and self.closing_quote(following) is not None
        )

    def _titled(self, comma: int, head: int) -> int | None:
        """`a workshop, Preserving Maps on Paper, from`: the end of a title between commas."""
        first = self.left(head)
        if not first or self.stream[first - 1].low not in self.words.indefinite:
            return None
        for index in range(comma + 1, min(comma + 12, len(self.stream))):
            token = self.stream[index]
            if self.blocked[index] or not (token.capital or token.low in self.words.joiners):
                return index - 1 if token.text == "," and index - comma > TITLE else None
        return None

    def _solid(self, index: int) -> bool:
        """Can a name end here?"""
        token, words = self.stream[index], self.words
        open_words = words.joiners | words.determiners | words.company | words.places
        dated = token.low in words.calendar and not self._free(index + 1)
        return token.word and token.low not in open_words and not dated

    def _goes_after(self, index: int, head: int) -> bool:
        token, words = self.stream[index], self.words
        previous, nominal = self.stream[index - 1], self.stream[head].capital
        if "\n" in self.text[previous.end : token.start]:
            return False
        if not token.word:
            return self._mark_after(index, head)
        if token.low in words.company:
            return self.stream[head].low in words.accompanied
        if token.low == words.performer:
            return self.stream[head].low in words.performed
        if token.low in words.places:
            return self._place_after(index, nominal)
        if token.low in words.articles and previous.low not in words.joiners:
            return False
        if token.low in words.joiners:
            return self._joins(index, head)
        if token.low in words.determiners:
            return previous.low in words.joiners or previous.low in words.company
        if token.low in words.stops:
            return token.capital and nominal and token.low not in words.relatives
        return self._plain_after(index, head)

    def _plain_after(self, index: int, head: int) -> bool:
        """A word that is no grammar word: part of the name unless it looks like a verb."""
        token, words, previous = self.stream[index], self.words, self.stream[index - 1]
        if token.capital:
            return True
        if words.head_last and index == head + 1:
            return False
        if not words.head_last and self.stream[head].capital and previous.capital:
            return False  # `Festival Sabores da Ladeira toma conta`
        if previous.low not in words.joiners and self._article(index + 1):
            return False  # `el lanzamiento antecede la Conferencia`
        if re.search(words.verb_endings, token.low):
            return words.head_last and previous.low in words.joiners and token.low.endswith("ed")
        return True

    def _article(self, index: int) -> bool:
        if not self._free(index) or not self._free(index + 1):
            return False
        low = self.stream[index].low
        return low in self.words.articles or (low in self.words.lone and self._cased(index + 1))

    def _mark_after(self, index: int, head: int) -> bool:
        mark = self.stream[index].text
        if mark in {"-", "&", "/", "+"}:
            return True
        if mark == "–":
            following = self.stream[index + 1 : index + 2]
            return any(f.low in self.words.nouns and f.capital for f in following)
        if mark == ",":
            return self._listed(index)
        if mark == ":" and index == head + 1 and index + 1 < len(self.stream):
            return self.stream[index + 1].text in QUOTES or self.stream[index + 1].capital
        return False

    def _place_after(self, index: int, nominal: bool) -> bool:
        """`in` goes on before a number of a case, or before more of a capitalised name."""
        if index + 1 < len(self.stream) and self.stream[index + 1].low in self.words.numbered:
            return True
        return nominal and self._cased(index + 1) and not self._town(index + 1)

    def _town(self, index: int) -> bool:
        """A capitalised word after a preposition of place, unless more of the name follows it."""
        words, after = self.words, index + 1
        while after < len(self.stream) and self.stream[after].capital and self.stream[after].word:
            after += 1
        goes_on = (
            after < len(self.stream)
            and self.stream[after].low in words.joiners - words.conjunctions
            and self._free(after + 1)
            and self._cased(after + 1)
        )
        before = self.stream[index - 2]
        inside = before.capital and before.low not in words.nouns and after - index > 1
        return not goes_on and not inside

    def _joins(self, index: int, head: int) -> bool:
        """Does the name go on after this preposition or conjunction?"""
        if not self._free(index + 1):
            return False
        token, words, following = self.stream[index], self.words, self.stream[index + 1]
        if token.low in words.conjunctions:
            return self._conjoins(index, head)
        if token.low == words.towards:
            return self.stream[head].low in words.aimed and index == head + 1
        if token.low in words.purposes and re.search(words.infinitives, following.low):
            return False
        if token.low in words.purposes and not self.stream[head].capital:
            return words.head_last and following.low not in words.determiners
        return following.low not in words.stops or following.low in words.determiners

    def _conjoins(self, index: int, head: int) -> bool:
        """`and` goes on before a noun, not before the next clause or the next event."""
        words, following = self.words, self.stream[index + 1]
        if following.low in words.determiners and following.low not in words.lone:
            other = self._edition(index + 2)
            return self.stream[head].capital and self._cased(index + 2) and not other
        if following.low in words.stops:
            return False
        if following.low in words.nouns and not following.capital:
            return False
        return following.capital or not re.search(words.verb_endings, following.low)

    def _edition(self, index: int) -> bool:
        """`y del II Congreso`: another event of its own."""
        if not self._free(index):
            return False
        token = self.stream[index]
        numbered = ROMAN.match(token.text) or NUMBERED.match(token.low)
        known = token.low in self.words.ordinals or token.low in self.words.nouns
        return bool(numbered or known)

    def _listed(self, index: int) -> bool:
        """A comma inside a name: a list of capitalised words that ends in `and` plus one more."""
        words = self.words
        for position in range(index + 1, min(index + 14, len(self.stream))):
            token = self.stream[position]
            if self.blocked[position]:
                return False
            if token.low in words.conjunctions:
                return self._cased(position + 1) and self.stream[index - 1].capital
            listed = token.capital or token.text == "," or token.low in words.joiners
            if not listed or token.low in words.determiners - words.joiners:
                return False
        return False
