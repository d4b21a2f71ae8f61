"""How far a name reaches to the right of its noun: complements, titles, lists, cases."""

from __future__ import annotations

import re

from calendar_service.events.audiences import by_medium, for_whom, in_what, new_online
from calendar_service.events.phrases import Phrase
from calendar_service.events.tokens import NUMBERED, QUOTES, ROMAN
from calendar_service.events.words.model import compiled

MOST_WORDS = 26
# A title between commas has at least so many words.
TITLE = 3


def right(phrase: Phrase, head: int) -> tuple[int, str | None]:
    """The last token of the phrase, and the title in quotes that it carries."""
    last = kept = head
    quoted: str | None = None
    while phrase.free(last + 1) and kept - head <= MOST_WORDS:
        token = phrase.stream[last + 1]
        if token.text == "," and _apposed(phrase, last + 1):
            last += 1
            continue
        if token.text == "," and (end := _titled(phrase, last + 1, head)):
            return end, quoted
        if token.text in QUOTES and (closing := phrase.closing_quote(last + 1)) is not None:
            quoted = quoted or phrase.text[token.end : phrase.stream[closing].start]
            last = kept = closing
            if last - head > 1:
                break
            continue
        if by_medium(phrase, last + 1):
            last += 2
            kept = last if new_online(phrase, head, last) else kept
            continue
        if token.text == "(" and (end := _acronym(phrase, last + 1)):
            last = end
            continue
        if not _goes_after(phrase, last + 1, head):
            break
        last += 1
        if token.text == ":":
            return _to_stop(phrase, last), quoted
        if _solid(phrase, last):
            kept = last
    return kept, quoted


def _acronym(phrase: Phrase, bracket: int) -> int | None:
    """`High-Level Group (GAN) of the Alliance`: the closing bracket, if the name goes on."""
    inside = phrase.stream[bracket + 1 : bracket + 4]
    if len(inside) < 3 or not inside[0].text.isupper() or inside[1].text != ")":
        return None
    return bracket + 2 if inside[2].low in phrase.words.links else None


def _to_stop(phrase: Phrase, colon: int) -> int:
    """`Webinar: Storing grain without chemicals`: after the colon all belongs to the name."""
    last = colon
    while phrase.free(last + 1):
        token = phrase.stream[last + 1]
        gap = phrase.text[phrase.stream[last].end : token.start]
        if token.text in {".", ";", "(", "|"} or "\n" in gap:
            break
        last += 1
    return last


def _apposed(phrase: Phrase, comma: int) -> bool:
    """`La primera sesión, “Caravanas”`: a title in quotes right after the comma."""
    following = comma + 1
    return (
        following < len(phrase.stream)
        and phrase.stream[following].text in QUOTES
        and phrase.closing_quote(following) is not None
    )


def _titled(phrase: Phrase, comma: int, head: int) -> int | None:
    """`a workshop, Preserving Maps on Paper, from`: the end of a title between commas."""
    first = phrase.left(head)
    before = first - 2 if first > 1 and phrase.blocked[first - 1] else first - 1  # `a one-day …`
    if before < 0 or phrase.stream[before].low not in phrase.words.indefinite:
        return None
    for index in range(comma + 1, min(comma + 12, len(phrase.stream))):
        token = phrase.stream[index]
        if phrase.blocked[index] or not (token.capital or token.low in phrase.words.joiners):
            return index - 1 if token.text == "," and index - comma > TITLE else None
    return None


def _solid(phrase: Phrase, index: int) -> bool:
    """Can a name end here?"""
    token, words = phrase.stream[index], phrase.words
    open_words = words.joiners | words.determiners | words.company | words.places
    dated = token.low in words.calendar and not phrase.free(index + 1)
    return token.word and token.low not in open_words and not dated


def _goes_after(phrase: Phrase, index: int, head: int) -> bool:
    token, words = phrase.stream[index], phrase.words
    previous, nominal = phrase.stream[index - 1], phrase.stream[head].capital
    if "\n" in phrase.text[previous.end : token.start]:
        return False
    if not token.word:
        return _mark_after(phrase, index, head)
    if token.low in words.company:
        return phrase.stream[head].low in words.accompanied
    if token.low == words.performer:
        return phrase.stream[head].low in words.performed
    if token.low == words.starting:
        return phrase.stream[head].low in words.aimed and phrase.cased(index + 1)
    if token.low in words.places:
        return _place_after(phrase, index, nominal) or in_what(phrase, index, head)
    open_words = words.joiners | words.company | words.places
    if token.text in words.articles and previous.low not in open_words:
        return False
    if token.low in words.joiners:
        return _joins(phrase, index, head)
    if token.low in words.determiners:
        return previous.low in words.joiners | words.company or previous.low == words.performer
    if token.low in words.stops and token.low not in words.paired.get(previous.low, ()):
        return token.capital and nominal and token.low not in words.relatives
    return _plain_after(phrase, index, head)


def _plain_after(phrase: Phrase, index: int, head: int) -> bool:
    """A word that is no grammar word: part of the name unless it looks like a verb."""
    token, words, previous = phrase.stream[index], phrase.words, phrase.stream[index - 1]
    if token.capital or token.low in words.paired.get(previous.low, ()):
        return True
    if words.head_last and index == head + 1:
        return False
    if not words.head_last and phrase.stream[head].capital and previous.capital:
        return False  # `Festival Sabores da Ladeira toma conta`
    if compiled(words.hold).fullmatch(token.low) and previous.low not in words.joiners:
        return False  # `las charlas comienzan`
    if previous.low not in words.joiners and _shows(phrase, index + 1):
        return False
    if previous.low not in words.joiners and _article(phrase, index + 1):
        return False  # `el lanzamiento antecede la Conferencia`
    noun = not words.head_last and previous.low in words.links  # `el foro de contrabando`
    if not noun and re.search(words.verb_endings, token.low):
        return words.head_last and previous.low in words.joiners and token.low.endswith("ed")
    return True


def _shows(phrase: Phrase, index: int) -> bool:
    """`la sesión exhibe “Tierra”`: a verb before the title of something else."""
    if phrase.words.head_last or not phrase.free(index):
        return False
    before = phrase.stream[index - 1].low
    quoted = phrase.stream[index].text in QUOTES
    verb = re.search(phrase.words.finite, before) and before not in phrase.words.nouns
    return quoted and bool(verb) and not _adjective(before, phrase)


def _adjective(low: str, phrase: Phrase) -> bool:
    return bool(re.search(phrase.words.adjectives, low))


def _article(phrase: Phrase, index: int) -> bool:
    if not phrase.free(index) or not phrase.free(index + 1):
        return False
    if _adjective(phrase.stream[index - 1].low, phrase):
        return False
    low = phrase.stream[index].low
    return low in phrase.words.articles or (low in phrase.words.lone and phrase.cased(index + 1))


def _mark_after(phrase: Phrase, index: int, head: int) -> bool:
    mark = phrase.stream[index].text
    if mark in {"-", "&", "/", "+"}:
        return True
    if mark == "–":
        following = phrase.stream[index + 1 : index + 2]
        return any(f.low in phrase.words.nouns and f.capital for f in following)
    if mark == ",":
        return _listed(phrase, index)
    if mark == ":" and index == head + 1 and index + 1 < len(phrase.stream):
        return phrase.stream[index + 1].text in QUOTES or phrase.stream[index + 1].capital
    return False


def _place_after(phrase: Phrase, index: int, nominal: bool) -> bool:
    """`in` goes on before a number of a case, or before more of a capitalised name."""
    if index + 1 < len(phrase.stream) and phrase.stream[index + 1].low in phrase.words.numbered:
        return True
    return nominal and phrase.cased(index + 1) and not _town(phrase, index + 1)


def _town(phrase: Phrase, index: int) -> bool:
    """A capitalised word after a preposition of place, unless more of the name follows it."""
    words, after = phrase.words, index + 1
    while after < len(phrase.stream) and phrase.stream[after].capital and phrase.stream[after].word:
        after += 1
    goes_on = (
        after < len(phrase.stream)
        and phrase.stream[after].low in words.joiners - words.conjunctions
        and phrase.free(after + 1)
        and phrase.cased(after + 1)
    )
    before = phrase.stream[index - 2]
    inside = before.capital and before.low not in words.nouns and after - index > 1
    return not goes_on and not inside


def _joins(phrase: Phrase, index: int, head: int) -> bool:
    """Does the name go on after this preposition or conjunction?"""
    if not phrase.free(index + 1):
        return False
    token, words, following = phrase.stream[index], phrase.words, phrase.stream[index + 1]
    if token.low in words.conjunctions:
        return _conjoins(phrase, index, head)
    if token.low == words.towards:
        return phrase.stream[head].low in words.aimed
    titled = phrase.stream[index - 1].capital and not phrase.stream[head].capital
    if titled and (phrase.cased(index + 1) or phrase.cased(index + 2)):
        return True  # `el curso Finanzas para mi Negocio`
    if token.low in words.purposes and re.search(words.infinitives, following.low):
        return False
    if token.low in words.purposes and not phrase.stream[head].capital:
        after = phrase.stream[index + 2].low if phrase.free(index + 2) else ""
        plain = following.low not in words.determiners
        pointing = following.low in words.definite - {"the"}
        if not words.head_last:
            return for_whom(phrase, index)
        return plain or (bool(after) and not pointing and after not in words.occasions)
    return following.low not in words.stops or following.low in words.determiners


def _conjoins(phrase: Phrase, index: int, head: int) -> bool:
    """`and` goes on before a noun, not before the next clause or the next event."""
    words, following = phrase.words, phrase.stream[index + 1]
    if following.low in words.determiners and following.low not in words.lone:
        other = _edition(phrase, index + 2) or _event(phrase, index + 2)
        return phrase.stream[head].capital and phrase.cased(index + 2) and not other
    if following.low in words.stops:
        return False
    if following.low in words.nouns and not following.capital:
        return False
    return following.capital or not re.search(words.verb_endings, following.low)


def _edition(phrase: Phrase, index: int) -> bool:
    """`y del II Congreso`: another event of its own."""
    if not phrase.free(index):
        return False
    token = phrase.stream[index]
    numbered = ROMAN.match(token.text) or NUMBERED.match(token.low)
    known = token.low in phrase.words.ordinals or token.low in phrase.words.nouns
    return bool(numbered or known)


def _event(phrase: Phrase, index: int) -> bool:
    """`and the Fleet Fair`: a name of its own follows."""
    for position in range(index, min(index + 6, len(phrase.stream))):
        token = phrase.stream[position]
        if not token.capital:
            return False
        if token.low in phrase.words.nouns:
            return phrase.words.head_last
    return False


def _listed(phrase: Phrase, index: int) -> bool:
    """A comma inside a name: a list of capitalised words that ends in `and` plus one more."""
    words = phrase.words
    for position in range(index + 1, min(index + 14, len(phrase.stream))):
        token = phrase.stream[position]
        if phrase.blocked[position]:
            return False
        if token.low in words.conjunctions:
            return phrase.cased(position + 1) and phrase.stream[index - 1].capital
        listed = token.capital or token.text == "," or token.low in words.joiners
        if not listed or token.low in words.determiners - words.joiners:
            return False
    return False
