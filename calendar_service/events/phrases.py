"""A sentence as tokens, and how far a name reaches to the left of its noun."""

from __future__ import annotations

import re
from dataclasses import dataclass

from calendar_service.events.tokens import NUMBERED, QUOTES, ROMAN, Token
from calendar_service.events.words.model import Words

MOST_BEFORE = 14
QUOTE_REACH = 45
PLAIN_BEFORE = 4
APOSTROPHES = frozenset("'’")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence as tokens, in which phrases grow from their nouns; `blocked` are its times.

    `known` are nouns of events named before that mean them with an article (`the campaign`).
    """

    text: str
    stream: list[Token]
    blocked: list[bool]
    words: Words
    known: frozenset[str] = frozenset()

    def adjacent(self, index: int) -> bool:
        """Only a blank or a hyphen stands between this token and the next."""
        gap = self.text[self.stream[index].end : self.stream[index + 1].start]
        return gap.strip() == "" and "\n" not in gap

    def last_noun(self, head: int) -> int:
        """Of `Forum session` the last noun is the head, where nouns come last."""
        if not self.words.head_last:
            return head
        nouns = self.words.nouns | self.words.tails
        while self.free(head + 1) and self.adjacent(head) and self.stream[head + 1].low in nouns:
            head += 1
        return head

    def left(self, head: int) -> int:
        """The first token of the phrase."""
        first, plain = head, 0
        while first > max(0, head - MOST_BEFORE) and self.free(first - 1):
            if before := self._abbreviated(first):
                first = before
                continue
            if not self.adjacent(first - 1) or not self._goes_before(first - 1, plain, head):
                break
            first -= 1
            plain += not self.stream[first].capital
        while first < head and (
            self.stream[first].low in self.words.joiners or not self.stream[first].word
        ):
            first += 1
        return first

    def _abbreviated(self, first: int) -> int | None:
        """`Regional Forum (ARF) Ministerial Meeting`: the token before the bracket."""
        if first < 4 or not self.stream[first].capital:
            return None
        name, opening, short, closing = self.stream[first - 4 : first]
        whole = opening.text == "(" and closing.text == ")" and short.text.isupper()
        free = all(self.free(index) for index in range(first - 4, first))
        return first - 4 if whole and free and name.capital and len(short.text) > 1 else None

    def closing_quote(self, index: int) -> int | None:
        """The index of the closing quote, if it stands within reach."""
        close = QUOTES[self.stream[index].text]
        for position in range(index + 1, min(index + QUOTE_REACH, len(self.stream))):
            if self.stream[position].text == close:
                return position
        return None

    def free(self, index: int) -> bool:
        return index < len(self.stream) and not self.blocked[index]

    def cased(self, index: int) -> bool:
        return index < len(self.stream) and self.stream[index].capital

    def _goes_before(self, index: int, plain: int, head: int) -> bool:
        token, words = self.stream[index], self.words
        paired = words.paired.get(self.stream[head].low, frozenset())
        if token.low in paired - words.determiners - words.links - words.before:
            return words.head_last
        if token.text in {"&", "-"}:
            return index > 0 and self.stream[index - 1].capital
        if token.text in APOSTROPHES:
            return self.stream[index - 1].low.endswith("s") and self.adjacent(index - 1)
        of_the = self._of_the(index) or (token.low in words.links and self._of_the(index + 1))
        if of_the and not self.stream[head].capital:
            return self._titled_before(index)
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

    def _of_the(self, index: int) -> bool:
        before = self.stream[index - 1].low if index else ""
        return self.stream[index].low in self.words.definite and before in self.words.links

    def _titled_before(self, index: int) -> bool:
        """`Exporter of the Year gala`: a title in capitals before the noun."""
        of = index - 1 if self.stream[index].low in self.words.definite else index
        owner = self.stream[of - 1] if of > 0 else None
        capital = owner is not None and owner.capital and owner.low not in self.words.stops
        after = self.stream[index + 1]
        named = after.capital or after.low in self.words.definite
        return capital and self.words.head_last and named

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
        if before and before.low in self.words.ordinals:  # `the third and last session`
            return self.stream[index].low in self.words.conjunctions
        return bool(
            before
            and before.capital
            and before.low not in self.words.stops
            and self.stream[index + 1].capital
            and self.stream[index].low in self.words.inner
        )
