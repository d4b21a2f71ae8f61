"""Events told by a verb: who meets, what is inaugurated, what takes place without a known noun."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from calendar_service.events.names import Name
from calendar_service.events.subjects import ARTICLES, following, joined, object_of, subject
from calendar_service.events.tokens import QUOTES
from calendar_service.events.words.encounters import (
    ENCOUNTERS,
    OFFICES,
    RECEIVED,
    RECEIVES,
    company,
)
from calendar_service.events.words.model import Words, compiled

MET, SAT, HELD, OFF, ACT, PART = "met", "sat", "held", "called off", "act", "featured"
DONE = "done"


# How far before a verb its sentence may begin for its subject to be that of the one before.
RESUMED = 60


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb at `start:end` of its sentence, and who or what it is about (`phrase`).

    `noun` is what the title begins with (`Meeting`, `Inauguration`), None if the phrase says all.
    `rest` is the text after the verb, for whom they met with, or the visitor of a visit. `common`
    tells that the phrase is no proper name: it takes a clock time to make it an event.
    """

    start: int
    end: int
    rule: str
    phrase: str
    noun: str | None
    rest: str
    common: bool = False

    @property
    def doubt(self) -> float:
        """What it costs that only the verb says that this is an event."""
        return {MET: 0.0, SAT: 1.2, HELD: 0.6, OFF: 2.5, ACT: 1.0, PART: 2.2, DONE: 1.0}[self.rule]

    def title(self, phrase: str, words: Words) -> str:
        """The event's name, with `phrase` as the text has it in full."""
        if self.noun is None:
            return phrase
        if self.rule == DONE:
            return joined(self.noun, words.of, phrase, words.language)
        noun, _, preposition = self.noun.partition(" ")
        if preposition and self.rest:
            noun = joined(noun, words.of, self.rest, words.language)
        return joined(noun, preposition or words.of, phrase, words.language)


def predicates(text: str, low: str, found: Sequence[Name], words: Words) -> tuple[Predicate, ...]:
    """The predicates of a sentence whose times are blanked by `§`; `low` is it in lower case.

    Those about something that is a name of an event already are left to the name.
    """
    met = (*_met(text, low, words), *_encounters(text, low, words))
    told = (*met, *_held(text, low, found, words), *_acts(text, low, words))
    named = [n.text for n in found if not n.bare]
    return tuple(p for p in told if not any(_about(p, name, words) for name in named))


def _about(told: Predicate, name: str, words: Words) -> bool:
    """Is what takes place the event that the name names, perhaps with more words?"""
    at = told.phrase.find(name)
    if told.rule == ACT and told.noun in words.of_things:
        return False
    return 0 <= at < 6 and (told.rule != ACT or len(told.phrase) - len(name) < 6)


def _met(text: str, low: str, words: Words) -> Iterator[Predicate]:
    for pattern, rule in ((words.meet, MET), (words.sits, SAT)):
        for verb in compiled(pattern).finditer(low):
            who = _who(text, verb, words) if rule is MET else subject(text, verb.start(), words)
            rest = text[verb.end() : verb.end() + 160]
            whom = rule is MET and compiled(words.met_whom).search(rest)
            before = low[max(0, verb.start() - RESUMED) : verb.start()]
            whom = whom or (rule is MET and compiled(words.resumed).search(before))
            whom = whom or (rule is MET and compiled(words.met_with).match(rest))
            if (who is None and not whom) or (rule is SAT and not _sits(who or "", words)):
                continue
            who = who or ""
            yield Predicate(verb.start(), verb.end(), rule, who, words.meeting, rest)


def _encounters(text: str, low: str, words: Words) -> Iterator[Predicate]:
    """`conversará … con los gremios`, `will be received by the King`: whom somebody meets."""
    with_ = min(words.company)
    for pattern, noun in ENCOUNTERS[words.language]:
        for verb in compiled(pattern).finditer(low):
            found = company(words.language, verb.group()).search(low[verb.end() :])
            who = subject(text, verb.start(), words)
            receiving = re.fullmatch(f"{RECEIVES}|{RECEIVED}", verb.group())
            if not found or (receiving and not (_in_office(who, words) or _person(who, words))):
                continue
            whom = text[verb.end() + found.end() : verb.end() + found.end() + 160]
            rest = f" {with_} {re.sub('^l ', 'el ', whom)}"
            yield Predicate(verb.start(), verb.end(), MET, who or "", noun, rest)


def _in_office(who: str | None, words: Words) -> bool:
    return bool(who and re.search(OFFICES[words.language], who.lower()))


def _person(who: str | None, words: Words) -> bool:
    """`Lula recebe a ministra`: a name alone, where whom it receives tells that it is no house."""
    first = (who or "").partition(" ")[0].lower()
    return words.language == "pt" and bool(first) and first not in ARTICLES


def _sits(who: str, words: Words) -> bool:
    return any(w in words.sitting for w in who.lower().split()[:6])


def _who(text: str, verb: re.Match[str], words: Words) -> str | None:
    """The subject: after the verb where the language puts it there, else before it."""
    after = None if words.head_last else following(text, verb.end(), words)
    return after or subject(text, verb.start(), words)


def _held(text: str, low: str, found: Sequence[Name], words: Words) -> Iterator[Predicate]:
    """`The XII Ministerial Council, which will be held …`: a name without a known noun."""
    for pattern, rule in ((words.taking_place, HELD), (words.unsettled, OFF)):
        for verb in compiled(pattern).finditer(low):
            start, end = verb.span()
            resumed = compiled(words.resumed).search(low[max(0, start - RESUMED) : start])
            if resumed and (words.head_last or not following(text, end, words)):
                yield Predicate(start, end, rule, "", None, "")
                continue
            who = _who(text, verb, words)
            who = who and re.sub(words.concerning, "", who, flags=re.IGNORECASE)
            named = who is not None and not _of_name(low, start, found, words)
            if who and named and not _unheld(who, words):
                yield Predicate(start, end, rule, who, None, "", not _proper(who))
    for verb in compiled(words.holding).finditer(low):
        what = object_of(text, verb.end(), words)
        if what is not None and not _unheld(what, words) and (_proper(what) or _of_kind(what)):
            yield Predicate(verb.start(), verb.end(), HELD, what, None, "", not _proper(what))
    for title in compiled(words.featured).finditer(low):
        what = text[title.start("title") : title.end("title")]
        yield Predicate(*title.span(), PART, what, None, "")


def _of_name(low: str, verb: int, found: Sequence[Name], words: Words) -> bool:
    """Right after `which` the verb is about the event that was named before."""
    before = [n for n in found if n.end <= verb]
    if before and not low[before[-1].end : verb].strip(" ,"):
        last = before[-1]
        return not (aside(low, last, verb, words) or _named_after(low, last, words))
    relative = rf"\b(?:{'|'.join(sorted(words.relatives))})\s(?:se\s)?$"
    return bool(before and compiled(relative).search(low[max(0, verb - 20) : verb]))


def aside(low: str, name: Name, end: int, words: Words) -> bool:
    """`The draw, which follows the banquet, will be held`: what the aside ends with is not."""
    relative = rf",\s(?:{'|'.join(sorted(words.relatives))})\s[^,;.]*$"
    opened = re.compile(relative).search(low, max(0, name.start - RESUMED), name.start)
    return bool(opened) and "," in low[name.end : end]


def _named_after(low: str, name: Name, words: Words) -> bool:
    """`The draw for the Pune event will take place`: the event only says of which draw."""
    joiners = "|".join(map(re.escape, sorted(words.joiners | words.links)))
    linked = rf"\w\s(?:{joiners})\s(?:{'|'.join(sorted(words.definite))})\s$"
    return name.head in words.generic and bool(
        re.compile(linked).search(low, max(0, name.start - 30), name.start)
    )


def _proper(phrase: str) -> bool:
    """A name of its own rather than a common noun: a capital inside it, or quotation marks."""
    rest = phrase.partition(" ")[2] if phrase.split()[0].lower() in ARTICLES else phrase
    return any(w[0].isupper() or w[0] in QUOTES for w in rest.split())


def _of_kind(phrase: str) -> bool:
    """`a stocktaking call`: an article, a noun and what says of which kind it is."""
    told = phrase.split()
    return len(told) > 2 and told[0].lower() in ARTICLES | {"an"}


def _unheld(phrase: str, words: Words) -> bool:
    """Works, elections, inscriptions: they take place and are no events."""
    last = phrase.split()[-1].lower()
    return last in words.ordinals or bool(re.search(rf"\b(?:{words.not_held})\b", phrase.lower()))


def _acts(text: str, low: str, words: Words) -> Iterator[Predicate]:
    """`was inaugurated`, `will present`: the act is the event, its object completes the name."""
    for pattern, noun in words.acts:
        for verb in compiled(pattern).finditer(low):
            if _of_noun(low, verb, words):
                continue
            if compiled(words.passive).search(low[max(0, verb.start() - 24) : verb.start()]):
                what = _who(text, verb, words)
            else:
                what = object_of(text, verb.end(), words, named=True)
            if what is not None and not re.search(rf"\b(?:{words.papers})\b", what.lower()):
                who = subject(text, verb.start(), words) if " " in noun else None
                yield Predicate(verb.start(), verb.end(), ACT, what, noun, who or "")
    for pattern, noun in words.doings:
        for verb in compiled(pattern).finditer(low):
            if who := _who(text, verb, words):
                yield Predicate(verb.start(), verb.end(), DONE, who, noun, "")


# `instaladas en el norte`, `apresentado em Faro`: participles of Spanish and Portuguese.
PARTICIPLE = re.compile(r"[^\W\d]+(?:[ai]d|suscrit)[oa]s?$")


def _of_noun(low: str, verb: re.Match[str], words: Words) -> bool:
    """`las plantas instaladas en Nuevo León`: the participle says which, not what happens."""
    if words.head_last or not PARTICIPLE.match(verb.group()):
        return False
    before = low[max(0, verb.start() - 24) : verb.start()]
    beside = re.search(r"[^\W\d_]\s$", before)
    return bool(beside) and not compiled(words.passive).search(before)
