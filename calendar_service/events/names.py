"""Names of events in a sentence: a noun that can be scheduled, and the words that go with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from calendar_service.events.phrases import APOSTROPHES, Phrase
from calendar_service.events.tails import right
from calendar_service.events.tokens import QUOTES, ROMAN, Token, lowered, tokens
from calendar_service.events.words.encounters import OFFICES
from calendar_service.events.words.model import Words, compiled

# Before `March` the month, which is no march.
MONTHLY = frozenset(
    "in of by until till since from to through late early mid this next last".split()
)
CALENDAR = frozenset({"dia", "día"})
CLOSING = frozenset(QUOTES.values())
# Before `town hall` the meeting, which is no building.
HELD_AS = frozenset(
    "virtual online telephone tele community youth digital live interactive hybrid".split()
)
# `pruning days` are events, those on which something is merely open or left are none.
NO_DAYS = frozenset(
    """banking being closing coming during following intervening making morning opening preceding
    remaining sailing spring trading visiting voting working evening""".split()
)
# How far after a name the case that it is about may stand.
CASE_REACH = 90


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


def names(
    text: str,
    words: Words,
    times: Sequence[tuple[int, int]] = (),
    known: frozenset[str] = frozenset(),
) -> tuple[Name, ...]:
    """All event names of a sentence in order; none overlaps another, none crosses a time.

    `known` are nouns that mean with an article what was named before (`the campaign`).
    """
    stream = tokens(text)
    phrase = Phrase(text, stream, _blocked(stream, times), words, known)
    found: list[Name] = []
    index = 0
    while index < len(stream):
        if phrase.blocked[index] or not _is_head(phrase, index):
            index += 1
            continue
        first, name, index = _around(phrase, index)
        while found and name.start <= found[-1].start:
            found.pop()  # `Regional Forum`, which is part of `Regional Forum (ARF) Meeting`
        inside = bool(found) and name.start < found[-1].end
        if not (inside or _belongs(phrase, first, name) or _is_body(name, words)):
            found.append(name)
    return tuple(found)


def _blocked(stream: Sequence[Token], times: Sequence[tuple[int, int]]) -> list[bool]:
    """Which tokens are part of a time; both come in text order."""
    marks: list[bool] = []
    at = 0
    for token in stream:
        while at < len(times) and times[at][1] <= token.start:
            at += 1
        marks.append(at < len(times) and times[at][0] < token.end)
    return marks


def _around(phrase: Phrase, head: int) -> tuple[int, Name, int]:
    """The first token, the name and the index after it."""
    stream, noun = phrase.stream, phrase.last_noun(head)
    first = phrase.left(head)
    last, quoted = right(phrase, noun)
    start, end = stream[first].start, _closed(phrase, stream[last].end, quoted)
    name = Name(
        start,
        end,
        phrase.text[start:end],
        stream[noun].low,
        stream[first - 1].low if first else "",
        first == head and last == noun,
        quoted,
    )
    return first, name, last + 1


def _closed(phrase: Phrase, end: int, quoted: str | None) -> int:
    """Where the name ends: after its closing quotation mark, after the case that it is about."""
    text = phrase.text
    if quoted and end < len(text) and text[end] in QUOTES.values():
        return end + 1
    case = compiled(phrase.words.case).match(lowered(text[end : end + CASE_REACH]))
    return end + case.end() if case else end


def _is_head(phrase: Phrase, index: int) -> bool:
    stream, words = phrase.stream, phrase.words
    low, capital = stream[index].low, stream[index].text[0].isupper()
    timed = index > 0 and phrase.blocked[index - 1]  # `the 21 May meeting`
    before = stream[index - 1].low if index and not timed else ""
    if before in APOSTROPHES and index > 1:
        before = stream[index - 2].low
    after = stream[index + 1].low if index + 1 < len(stream) else ""
    if low == "march" and capital and before in MONTHLY:
        return False
    if low in words.remote and _by_means(stream, index, words):
        return False
    if f"{before} {low}" in words.phrasal and after not in words.paired.get(low, ()):
        return False
    if {before, after, _of_what(stream, index, words)} & words.paired.get(low, frozenset()):
        return True
    if low in CALENDAR and _of_what(stream, index, words) in words.nouns:
        return False  # `QUINTA É DIA DE ASSEMBLEIA`: the assembly is the event
    if after in words.modified:
        return False
    if f"{before} {low}" == "town hall" and index > 1:
        return stream[index - 2].low in HELD_AS
    if low in phrase.known and _begins_clause(stream, index, words):
        return True
    if low in {"day", "days"} and before.endswith("ing") and before not in NO_DAYS:
        return True
    if low in words.proper:
        surname = re.match(OFFICES[words.language], before)  # `ministro Dias Toffoli`
        return (
            capital
            and not surname
            and (index > 0 or (low not in words.sitting and _of_a_name(stream, words)))
        )
    if low not in words.nouns and low not in words.generic:
        return False
    if index and not capital and _acts(stream[index - 1], low, words):
        return False
    if low == "visita" and not capital and _visits(stream, index, words):
        return False
    return not _is_verb(low, capital, before, after, words)


def _begins_clause(stream: Sequence[Token], index: int, words: Words) -> bool:
    """`The campaign runs from …`, `In Lae, the campaign …`: it does something itself."""
    article = index > 0 and stream[index - 1].low in words.definite | words.possessives
    return article and (index == 1 or not stream[index - 2].word)


def _of_a_name(stream: Sequence[Token], words: Words) -> bool:
    """`Semana de la Ingeniería` at the beginning of a line: what it is of has a capital too."""
    at = 1
    while at < min(3, len(stream)) and stream[at].low in words.links | words.determiners:
        at += 1
    return at > 1 and at < len(stream) and stream[at].word and stream[at].text[0].isupper()


def _by_means(stream: Sequence[Token], index: int, words: Words) -> bool:
    """`by videoconference`, `via a video call`: how people meet, not what they meet for."""
    before = [token.low for token in reversed(stream[max(0, index - 3) : index])]
    if before and before[0] in words.paired.get(stream[index].low, ()):
        before = before[1:]
    before = before[1:] if before and before[0] in words.indefinite else before
    return bool(before) and before[0] in words.means


def _of_what(stream: Sequence[Token], index: int, words: Words) -> str:
    """`round of talks`: the noun behind `of`."""
    linked = index + 2 < len(stream) and stream[index + 1].low in words.links
    return stream[index + 2].low if linked else ""


def _is_verb(low: str, capital: bool, before: str, after: str, words: Words) -> bool:
    """`are meeting`, `to launch`, `se presenta`: the noun is a verb here."""
    if before in words.before_verbs:
        return not (capital and before in words.before_names)
    return low in words.verbal and after in words.determiners - words.lone


def _acts(before: Token, low: str, words: Words) -> bool:
    """`Comissão debate o orçamento`, `Ministra de Comercio visita Lima`: somebody does it."""
    office = re.match(OFFICES[words.language], before.low)
    somebody = office or before.low in words.sitting or (before.word and before.capital)
    somebody = somebody or before.text in CLOSING  # `"A Ria" estreia a 20`
    small = words.before | words.determiners | words.joiners | words.places | words.definite
    return low in words.verbal and bool(somebody) and before.low not in small


def _visits(stream: Sequence[Token], index: int, words: Words) -> bool:
    """`PM português visita Moçambique`: after a noun and before a name it is a verb."""
    before, after = stream[index - 1 : index], stream[index + 1 : index + 2]
    small = words.before | words.determiners | words.joiners | words.places | words.stops
    named = bool(after) and after[0].word and after[0].capital and after[0].low not in small
    return named and bool(before) and before[0].word and before[0].low not in small


def _is_body(name: Name, words: Words) -> bool:
    """`Asamblea Nacional`, `Semana Santa`: nothing that takes place by itself."""
    if name.bare and name.head in words.seasons:
        return True
    capital = any(c.isupper() for c in name.text)
    return capital and bool(re.match(words.bodies, name.text.lower())) and not name.quoted


def _belongs(phrase: Phrase, first: int, name: Name) -> bool:
    """Part of a longer name: `Comisión de la Asamblea …`, `Sala Plenaria`, `Casa de la Feria`."""
    stream, words = phrase.stream, phrase.words
    at = first - 1
    while at >= 0 and stream[at].low in words.determiners - words.links:
        at -= 1
    linked = at >= 0 and stream[at].low in words.links
    owner = at - 1 if linked else first - 1
    if owner < 0 or phrase.blocked[owner] or not stream[owner].word:
        return False
    if not linked:
        return phrase.adjacent(owner) and stream[owner].low in words.venues
    opening = name.text.split()[0]
    if ROMAN.match(opening) or opening.lower() in words.ordinals:
        return False
    if stream[owner].low in words.seats or stream[first - 1].low in words.indefinite:
        return False
    named = stream[owner].text[0].isupper() and owner > 0
    return named or stream[owner].low in words.venues
