"""Drafts of what no noun of its sentence names: by its verb, or by the headline."""

from __future__ import annotations

from calendar_service.events.antecedents import alike, singular
from calendar_service.events.draft import Draft, draft_of
from calendar_service.events.owners import long_form
from calendar_service.events.predicates import ACT, MET, Predicate
from calendar_service.events.scene import Scene
from calendar_service.events.sentences import Sentence
from calendar_service.events.slots import gone, recent
from calendar_service.events.telling import Telling
from calendar_service.events.words.model import Words, compiled
from calendar_service.temporal.mention import Slot

HEADLINE = 3.6
# How many of the last events are looked through for the headline's.
RECALLED = 30
# Characters of the top of a bulletin.
TOP = 500
# What it costs a common noun without a clock time that only its verb makes it an event.
COMMON = 2.5


def predicated(
    telling: Telling, each: Scene, slot: Slot, verb: Predicate, score: float
) -> Draft | None:
    """`The Council will meet on 3 May`: the event has no noun of its own."""
    if verb.rule == ACT and not recent(telling, slot):
        telling.refuse(slot, "recalled")
        return None
    if verb.common and not slot.clocks:
        score -= COMMON
    if not verb.phrase or _dates(verb.phrase, telling.words):
        return _pronoun(telling, each, slot, verb, score)
    title = verb.title(long_form(verb.phrase, telling), telling.words)
    if verb.rule == MET:
        title = _meeting(telling, title, verb.rest)
    return draft_of(each.sentence, slot, title, verb.rule, score / 10)


def _pronoun(
    telling: Telling, each: Scene, slot: Slot, verb: Predicate, score: float
) -> Draft | None:
    """`It will take place on …`, `The other dates are …`: what the sentence before is about."""
    met = verb.rule == MET
    whom = compiled(telling.words.met_whom).search(verb.rest) if met else None
    company = compiled(telling.words.met_with).search(verb.rest) if met else None
    if whom:
        title = f"{telling.words.meeting} {min(telling.words.company)} {whom[1]}"
    elif company and (verb.noun != telling.words.meeting or not telling.people):
        title = f"{verb.noun} {company[1]}"
    elif met and telling.people:
        title = verb.title(long_form(telling.people, telling), telling.words)
    else:
        title = telling.topic or (telling.drafts[-1].name if telling.drafts else "")
    if not title or (met and not (whom or telling.people or company)):
        telling.refuse(slot, "no name")
        return None
    return draft_of(each.sentence, slot, title, "resumed", score / 10)


def _dates(phrase: str, words: Words) -> bool:
    """`the correct date`, `la fecha correcta`, `la nueva fecha`: no event but its day."""
    told = phrase.lower().split()
    heads = told[-1:] if words.head_last else [w for w in told if w not in words.definite][:2]
    return not words.dates.isdisjoint(heads)


def _meeting(telling: Telling, title: str, rest: str) -> str:
    """Who met, and with whom; the headline's name if it is the same meeting."""
    headline, words = telling.headline, telling.words
    if headline and not headline.bare and alike(headline.text, title):
        return headline.text
    other = compiled(words.met_with).search(rest)
    if whom := compiled(words.met_whom).search(rest):
        return f"{title} {min(words.company)} {whom.group(1)}"
    return f"{title} {other.group(1)}" if other else title


def headlined(telling: Telling, sentence: Sentence, slot: Slot, mask: str) -> Draft | None:
    """Near the top a verb of holding is about what the headline names, unless that is told."""
    headline, words = telling.headline, telling.words
    near = sentence.start - telling.bulletin.body < TOP
    ahead = bool(slot.clocks and slot.days) and not gone(telling, slot)
    held = ahead or compiled(words.hold).search(mask)
    mere = headline is None or headline.bare or headline.head in words.generic
    if headline is None or mere or slot.recurring or not (near and held):
        telling.refuse(slot, "no event named")
        return None
    noun = singular(headline.head)
    if any(noun in d.name.lower() for d in telling.drafts[:RECALLED]):
        telling.refuse(slot, "no event named")
        return None
    return draft_of(sentence, slot, headline.text, "headline", HEADLINE / 10)
