"""A sentence with its times, its names and its verbs: who of them belongs with whom."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from calendar_service.events import links
from calendar_service.events.elisions import elided
from calendar_service.events.names import Name, names
from calendar_service.events.no_names import listed, observed
from calendar_service.events.predicates import ACT, HELD, MET, Predicate, aside, predicates
from calendar_service.events.refusals import WINDOW, masked
from calendar_service.events.sentences import Sentence
from calendar_service.events.tokens import lowered
from calendar_service.events.words.model import Words, compiled
from calendar_service.temporal.mention import Slot

Span = tuple[int, int]
# What it costs a name that it stands in the phrase of another, with a verb after it.
NESTED = 3.0
WHOSE = re.compile(r"\b(?:whose|cuy[oa]s?|cuj[oa]s?)\s$")
# What it costs a verb that another one that tells an event stands between it and the time.
OVERLEAPT = 1.5
# Characters of a subject before a name in it, if more than an article.
NOUN = 6
SEASON = re.compile(r".{4}-(?:SP|SU|FA|WI)")
NOUN_BEHIND = re.compile(r"\s([^\W\d_]+)")
# How many names on each side of a time are looked at.
CLOSEST = 8
# What it costs a name that it has a time of its own already.
TAKEN = 2.8
# What it costs a name that another time follows at once.
OTHERS = 2.0
# Between a name and its time.
BEHIND = re.compile(
    r"\s*(?:(?:on|from|for|of|the|el|los|del?|em|n[oa]s?|d[oa]s?|ao?s?|día|días|dia|dias)\s+){1,3}"
)


@dataclass(frozen=True, slots=True)
class Scene:
    """Offsets of names and verbs count in the sentence, those of slots in the bulletin.

    `low` is the sentence in lower case, `blank` with its times as `§`.
    """

    sentence: Sentence
    low: str
    blank: str
    slots: tuple[Slot, ...]
    names: tuple[Name, ...]
    told: tuple[Predicate, ...]
    words: Words

    def best(
        self, slot: Slot, taken: Collection[int] = ()
    ) -> tuple[Name | Predicate | None, float]:
        """What `slot` most likely is the time of, and how strongly (from 0 to 10).

        `taken` are where names begin that have a time already: another one is likelier.
        """
        time = self._span(slot)
        found: tuple[Name | Predicate | None, float] = (None, 0.0)
        for name in self.names[self._near(time)]:
            score = max(self._strength(name, slot, side) for side in self._sides(name, slot, time))
            score -= TAKEN * (name.start in taken and not name.head.endswith("s"))
            found = (name, score) if score > found[1] else found
        for verb in self.told:
            if abs(verb.start - time[0]) <= links.REACH:
                score = links.closeness(self._gap(verb, slot, time)) - verb.doubt
                score -= TAKEN * (verb.start in taken) + OVERLEAPT * self._overleapt(verb, time)
                found = (verb, score) if score > found[1] else found
        best, strength = found
        if isinstance(best, Name):
            whole = self._in_role(best) or self._owner(best) or self._subject(best)
            return whole or best, strength
        if isinstance(best, Predicate) and best.rule in {MET, ACT}:
            occasion = self._occasion(best)
            if occasion and (best.rule == MET or not occasion.text.islower()):
                return occasion, strength
        return found

    def _overleapt(self, verb: Predicate, time: Span) -> int:
        """How many other verbs that tell events stand between `verb` and the time."""
        low, high = min(verb.end, time[1]), max(verb.start, time[0])
        return sum(low <= v.start < high for v in self.told if v.start != verb.start)

    def _strength(self, name: Name, slot: Slot, time: Span) -> float:
        gap = self._gap(name, slot, time)
        score = links.strength(self.low, name, time, gap, self.words)
        if gap.after and "," in gap.text and AFTER.search(self.low, 0, name.start):
            score -= NESTED
        if not gap.after and self._goes_with_next(name, time):
            score -= OTHERS
        inside = self._nested(name) or aside(self.low, name, time[0], self.words)
        return score - NESTED if gap.after and inside and gap.count > 3 else score

    def _goes_with_next(self, name: Name, time: Span) -> bool:
        """`the Fair on 26 July, the Forum on 27 July`: each has its time behind it."""
        start = self.sentence.start
        after = next((s.start - start for s in self.slots if s.start - start >= name.end), None)
        index = bisect_left(self.names, time[0], key=lambda n: n.start)
        if after is None or not index or name.start < time[1]:
            return False
        before = self.names[index - 1].end
        return self._right_behind(before, time[0]) and self._right_behind(name.end, after)

    def _right_behind(self, end: int, time: int) -> bool:
        return BEHIND.fullmatch(links.PARENTHESES.sub(" ", self.low[end:time])) is not None

    def _nested(self, name: Name) -> bool:
        """`hearings for this period of sessions`: it only says what the one before is for."""
        index = bisect_left(self.names, name.start, key=lambda n: n.start)
        if not index:
            return False
        between = self.low[self.names[index - 1].end : name.start]
        return bool(compiled(self.words.within).fullmatch(between))

    def _sides(self, name: Name, slot: Slot, time: Span) -> tuple[Span, ...]:
        """The whole time, or its mentions on both sides of a name that stands within it."""
        if name.end <= time[0] or name.start >= time[1]:
            return (time,)
        start = self.sentence.start
        spans = [(m.start - start, m.end - start) for m in slot.mentions]
        before = [s for s in spans if s[1] <= name.start]
        after = [s for s in spans if s[0] >= name.end]
        if before and self._counts_from(before[-1], name):
            return tuple(before[-1:])
        return (*before[-1:], *after[:1]) or (time,)

    def _counts_from(self, time: Span, name: Name) -> bool:
        """`The day before the opening, at 3 p.m.`: the hour is none of the opening."""
        counting = compiled(self.words.counting).search(self.low[slice(*time)])
        between = self.low[time[1] : name.start]
        anchored = compiled(self.words.anchored).match(between)
        return bool(counting and anchored) and "," not in between

    def _in_role(self, name: Name) -> Name | None:
        """`The course goes ahead as a webinar`: what takes place is named first."""
        role = compiled(self.words.role).search(self.low[max(0, name.start - 20) : name.start])
        first = self.names[0]
        return first if role and first.end < name.start and not first.bare else None

    def _owner(self, name: Name) -> Name | None:
        """`the Summit, whose sessions will be held on …`: the time is that of the Summit."""
        index = bisect_left(self.names, name.start, key=lambda n: n.start)
        if not (index and WHOSE.search(self.low, max(0, name.start - 8), name.start)):
            return None
        owner = self.names[index - 1]
        return None if owner.bare else owner

    def _subject(self, name: Name) -> Predicate | None:
        """`The draw for the Pune event will take place`: what takes place is the draw."""
        if name.head not in self.words.generic:
            return None
        held = (v for v in self.told if v.rule == HELD and v.phrase.find(name.text) > NOUN)
        return next(held, None)

    def _occasion(self, verb: Predicate) -> Name | None:
        """`They met at the Forum`: what they met at or for is the event, if it has a name."""
        first = bisect_left(self.names, verb.end, key=lambda n: n.start)
        for name in self.names[first : first + 4]:
            before = self.low[max(verb.end, name.start - 40) : name.start]
            apart = compiled(self.words.framework).search(before)  # `in preparation for the`
            if not name.bare and not apart and compiled(self.words.occasion).search(before):
                return name
        return None

    def mask(self, slot: Slot) -> str:
        """The words around `slot`, with it and its neighbours as single marks."""
        return masked(self.sentence.text, self.sentence.start, slot, self._neighbours(slot))

    def _neighbours(self, slot: Slot) -> Sequence[Slot]:
        low = bisect_left(self.slots, slot.start - WINDOW, key=lambda s: s.start)
        high = bisect_right(self.slots, slot.end + WINDOW, key=lambda s: s.start)
        return [s for s in self.slots[low:high] if s.start != slot.start and not _length(s)]

    def _span(self, slot: Slot) -> Span:
        start = self.sentence.start
        return slot.mentions[0].start - start, slot.mentions[-1].end - start

    def _near(self, time: Span) -> slice:
        """The names close enough to be looked at: within reach, and not too many of them."""
        low = bisect_left(self.names, time[0] - links.REACH, key=lambda n: n.end)
        high = bisect_right(self.names, time[1] + links.REACH, key=lambda n: n.start)
        here = bisect_left(self.names, time[0], key=lambda n: n.start)
        return slice(max(low, here - CLOSEST), min(high, here + CLOSEST))

    def _gap(self, one: Name | Predicate, slot: Slot, time: Span) -> links.Gap:
        low, high = min(one.end, time[1]), max(one.start, time[0])
        first = bisect_left(self.names, low, key=lambda n: n.start)
        last = bisect_right(self.names, high, key=lambda n: n.end)
        if first < last and isinstance(one, Name) and self._nested(self.names[first]):
            first += low == one.end
        if first < last and low == time[1] and self._counts_from(time, self.names[first]):
            first += 1
        told = self.names[first:last]
        between = sum(not aside(self.low, name, high, self.words) for name in told)
        between -= sum(self._only_when(name) for name in told)
        start = self.sentence.start
        others = [s for s in self._neighbours(slot) if low <= s.start - start < high]
        return links.gap(
            self.low, one.start, one.end, time, max(0, between), len(others), self.words
        )

    def _only_when(self, name: Name) -> bool:
        """`speaks to the press at the end of the session, on 3 May`: it is not between."""
        before = self.low[max(0, name.start - links.FRAME) : name.start]
        return compiled(self.words.framework).search(before) is not None


# `after a meeting with delegates, the matches of 4 May`: what came first has no day.
AFTER = re.compile(
    r"\b(?:tras|después\sde|luego\sde|after|following|após|depois\sde)\s(?:una?\s|uma?\s|an?\s)?\Z"
)


def _vague(slot: Slot) -> bool:
    """No more than a year: it may be part of a name (`the end of year dinner`)."""
    year = slot.coarse is not None and len(slot.coarse) == len("2024")
    words = " ".join(m.text for m in slot.mentions)
    return year and not slot.days and not slot.clocks and not words.isdigit()


def _of_season(slot: Slot, sentence: Sentence, words: Words) -> bool:
    """`the summer school`: no more of a time than of a name."""
    if slot.days or slot.clocks or not SEASON.fullmatch(slot.coarse or ""):
        return False
    noun = NOUN_BEHIND.match(sentence.text, slot.end - sentence.start)
    small = words.stops | words.determiners | words.places | words.joiners
    return noun is not None and noun[1].lower() not in small


def _year(words: str) -> bool:
    """A bare year may be part of a name."""
    return words.isdigit() and len(words) == 4


def _length(slot: Slot) -> bool:
    """`a one-day course`: says how long, not when."""
    return not (slot.days or slot.coarse or slot.clocks)


def scene(
    sentence: Sentence,
    slots: Sequence[Slot],
    times: Sequence[Span],
    noun: str | None,
    words: Words,
    known: frozenset[str] = frozenset(),
) -> Scene:
    """`times` are the spans of all temporal mentions; `noun` is the last event noun before.

    `known` are nouns of what was named before that name events only beside another word.
    """
    start = sentence.start
    seasons = (s for s in slots if _of_season(s, sentence, words))
    vague = {(m.start, m.end) for s in (*filter(_vague, slots), *seasons) for m in s.mentions}
    inside = [(span[0] - start, span[1] - start) for span in times if span not in vague]
    found = names(sentence.text, words, inside, known)
    low = lowered(sentence.text)
    if not slots:
        return Scene(sentence, low, sentence.text, (), found, (), words)
    blank = blanked(sentence.text, [s for s in inside if not _year(sentence.text[slice(*s)])])
    blank_low = lowered(blank)
    found = _with(found, elided(blank, blank_low, found, noun, words))
    found = tuple(n for n in found if not (observed(n, blank) or listed(n, blank_low)))
    told = predicates(blank, blank_low, found, words)
    return Scene(sentence, low, blank, tuple(slots), found, told, words)


def blanked(text: str, times: Sequence[Span]) -> str:
    """The text with every character of its times as `§`: of the same length."""
    pieces: list[str] = []
    at = 0
    for start, end in times:
        first, last = max(start, at), min(end, len(text))
        if first < last:
            pieces += [text[at:first], "§" * (last - first)]
            at = last
    return "".join([*pieces, text[at:]])


def _with(found: Sequence[Name], more: Sequence[Name]) -> tuple[Name, ...]:
    """Both in text order, without the elliptic ones that are part of a full name."""
    free = [m for m in more if not any(n.start < m.end and m.start < n.end for n in found)]
    return tuple(sorted((*found, *free), key=lambda n: n.start))
