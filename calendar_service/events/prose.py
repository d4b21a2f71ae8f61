"""Events told in sentences: which name each time belongs to, or why it belongs to none."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from dataclasses import replace

from calendar_service.events.actors import actors
from calendar_service.events.antecedents import alike, long_form, of_several, resolved, singular
from calendar_service.events.draft import Draft
from calendar_service.events.findings import Decision
from calendar_service.events.headline import named
from calendar_service.events.links import LEAST
from calendar_service.events.moves import changes, moved, moves
from calendar_service.events.names import Name
from calendar_service.events.predicates import ACT, MET, Predicate
from calendar_service.events.refusals import FIRM, refusal
from calendar_service.events.scene import Scene, scene
from calendar_service.events.scoping import scoped
from calendar_service.events.sentences import Sentence, sentences
from calendar_service.events.slots import (
    dated,
    glancing_back,
    gone,
    recent,
    reckoned,
    starting,
    stretched,
    unfit,
)
from calendar_service.events.subjects import leading
from calendar_service.events.telling import Telling
from calendar_service.events.titles import edition
from calendar_service.events.unfixed import unfixed
from calendar_service.events.words import words_of
from calendar_service.events.words.model import Words, compiled
from calendar_service.models import Basis, Bulletin
from calendar_service.temporal.mention import Reading, Slot

# A name this close to its time is an event whatever else the sentence says, save what is firm.
CERTAIN = 8.0
HEADLINE = 3.6
# How many of the last events told another mention of one is looked for in.
RECALLED = 30
# How sure it is that a time is also that of the name before its own.
COUPLED = 0.8
# Why a day is no event's though it could be: nothing beside it names one.
UNNAMED = frozenset({"no event named", "no name", "hour of the event before"})
# Characters of the top of a bulletin.
TOP = 500
# What it costs a common noun without a clock time that only its verb makes it an event.
COMMON = 2.5
GENITIVE = re.compile(
    r"\b(?:of|de|del|d[ao]s?)\s(?:(?:the|its|la|el|l[oa]s|su)\s)?$", re.IGNORECASE
)


def drafts(
    bulletin: Bulletin, reading: Reading, claimed: frozenset[int]
) -> tuple[tuple[Draft, ...], tuple[Decision, ...]]:
    """Drafts of the running text, from the slots that nothing else has claimed."""
    words = words_of(bulletin.language)
    telling = Telling(bulletin, words, named(bulletin, words))
    for each in _scenes(telling, reading, claimed):
        _read(telling, each)
    return tuple(telling.drafts), tuple(telling.decisions)


def _scenes(telling: Telling, reading: Reading, claimed: frozenset[int]) -> Iterator[Scene]:
    """The sentences in order, each made when the one before is read."""
    bulletin = telling.bulletin
    spans = sorted((m.start, m.end) for slot in reading.slots for m in slot.mentions)
    slots = [s for index, s in enumerate(reading.slots) if index not in claimed]
    for whole in sentences(bulletin.text, spans):
        sentence = _after_imprint(whole, bulletin)
        first = bisect_left(slots, whole.start, key=_begins)
        last = bisect_left(slots, whole.end, key=_begins)
        low = bisect_left(spans, (sentence.start, 0))
        high = bisect_left(spans, (sentence.end, 0))
        noun = telling.latest.head if telling.latest else None
        yield scene(sentence, slots[first:last], spans[low:high], noun, telling.words)


def _begins(slot: Slot) -> int:
    return slot.mentions[0].start


def _after_imprint(sentence: Sentence, bulletin: Bulletin) -> Sentence:
    """`Lima, Mar. 21.- The focal points …`: the dateline is no part of the sentence."""
    for start, end in bulletin.imprint:
        if start <= sentence.start < end < sentence.end:
            text = bulletin.text[end : sentence.end]
            begin = end + len(text) - len(text.lstrip(" .-–—"))
            return Sentence(begin, sentence.end, bulletin.text[begin : sentence.end], sentence.line)
    return sentence


def _read(telling: Telling, each: Scene) -> None:
    fresh: list[tuple[Draft, Slot]] = []
    changed = len(each.slots) > 1 and changes(each.low, telling.words)
    telling.taken = set()
    for slot in each.slots:
        if draft := _tell(telling, each, slot, set() if changed else telling.taken):
            fresh.append((draft, slot))
    free = (n for n in each.names if not n.bare and not governed(each.sentence.text, n.start))
    others = [each.sentence.start + n.start for n in free]
    telling.drafts += unfixed(telling, each) if not each.slots else ()
    fresh += [pair for one in fresh for pair in _siblings(telling, each, *one)]
    found = scoped(moves(fresh, each, telling.words), each.sentence, others)
    telling.drafts += found
    telling.remember(each.names, found[-1].name if found else _topic(telling, each))
    telling.people = actors(each) or telling.people


def _siblings(
    telling: Telling, each: Scene, draft: Draft, slot: Slot
) -> Iterator[tuple[Draft, Slot]]:
    """`the Congress and the Fair, which will be held on …`: the time is of both."""
    at = draft.at - each.sentence.start
    index = next((i for i, n in enumerate(each.names) if n.start == at), 0)
    if not index or draft.rule not in {"named", "antecedent"}:
        return
    last, one = each.names[index], each.names[index - 1]
    between, after = each.low[one.end : at], each.low[last.end : slot.start - each.sentence.start]
    joined = compiled(telling.words.coupled).fullmatch(between)
    if joined and not one.bare and compiled(telling.words.hold).search(after):
        title = resolved(telling, each.blank, one, each.told, slot)
        if title:
            strength = draft.strength * COUPLED
            yield _draft(each.sentence, slot, title, "coupled", strength, one.start), slot


def _topic(telling: Telling, each: Scene) -> str | None:
    """What a sentence without an event is about, for the one that goes on with `It will be …`."""
    full = [n for n in each.names if not n.bare and n.head not in telling.words.generic]
    return full[0].text if full else leading(each.sentence.text, telling.words)


def _tell(telling: Telling, each: Scene, slot: Slot, taken: Collection[int]) -> Draft | None:
    """The draft that `slot` makes with a name of its sentence, or None with the reason noted."""
    if any(start <= slot.start < end for start, end in telling.bulletin.imprint):
        telling.refuse(slot, "publication")
        return None
    if starting(telling, slot, each.mask(slot)):
        telling.refuse(slot, "hour of the event before")
        return None
    draft = _told(telling, each, stretched(dated(telling, reckoned(telling, slot))), taken)
    if draft and of_several(telling, draft, slot):
        telling.refuse(slot, "hour of several events")
        return None
    if draft and draft.slot and draft.slot.days:
        telling.fixed = draft.slot
    if slot.days:
        telling.skipped = draft is None and telling.decisions[-1].reason not in UNNAMED
    return draft


def _told(telling: Telling, each: Scene, slot: Slot, taken: Collection[int]) -> Draft | None:
    """The draft of a slot whose day and hour are settled."""
    mask = each.mask(slot)
    best, score = each.best(slot, taken)
    reason = refusal(mask, slot, telling.words.language)
    if reason and reason not in FIRM and score >= CERTAIN:
        reason = None
    reason = reason or unfit(telling, slot)
    current = slot.days and recent(telling, slot) and not glancing_back(telling, slot)
    if reason:
        telling.refuse(slot, reason)
        by_day = reason not in FIRM and slot.basis is Basis.RELATIVE
        telling.last = slot if current and by_day else telling.last
        return None
    telling.last = slot if current else telling.last
    if best is not None and score >= LEAST:
        return _linked(telling, each, slot, best, score)
    return _headlined(telling, each.sentence, slot, mask)


def _linked(
    telling: Telling, each: Scene, slot: Slot, best: Name | Predicate, score: float
) -> Draft | None:
    slot, former = moved(slot, each, telling.words)
    telling.last = slot if former else telling.last
    draft = _drafted(telling, each, slot, best, score)
    telling.taken |= {best.start} if draft else set()
    return replace(draft, previous=(former,)) if draft and former else draft


def _drafted(
    telling: Telling, each: Scene, slot: Slot, best: Name | Predicate, score: float
) -> Draft | None:
    if isinstance(best, Predicate):
        return _predicated(telling, each, slot, best, score)
    title = resolved(telling, each.blank, best, each.told, slot)
    if title is None:
        telling.refuse(slot, "no name")
        return None
    rule = "named" if title == best.text else "antecedent"
    alike = (d.session for d in reversed(telling.drafts[-RECALLED:]) if d.name == title)
    session = next(alike, _of_programme(best.head, title, telling.words))
    return _draft(each.sentence, slot, title, rule, score / 10, best.start, session)


def _of_programme(head: str, title: str, words: Words) -> bool:
    """`reunión`, `panel`: parts of something wider, unless they are numbered through the years."""
    return head in words.programme and edition(title, words.language)[0] is None


def _draft(
    sentence: Sentence,
    slot: Slot,
    title: str,
    rule: str,
    strength: float,
    at: int = 0,
    session: bool = False,
) -> Draft:
    return Draft(
        name=title,
        at=sentence.start + at,
        slot=slot,
        start=sentence.start,
        end=sentence.end,
        rule=rule,
        clocks=slot.clocks,
        strength=min(strength, 1.0),
        session=session,
    )


def _predicated(
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
    return _draft(each.sentence, slot, title, verb.rule, score / 10)


def _pronoun(
    telling: Telling, each: Scene, slot: Slot, verb: Predicate, score: float
) -> Draft | None:
    """`It will take place on …`, `The other dates are …`: what the sentence before is about."""
    whom = compiled(telling.words.met_whom).search(verb.rest) if verb.rule == MET else None
    if whom:
        title = f"{telling.words.meeting} {min(telling.words.company)} {whom[1]}"
    elif verb.rule == MET and telling.people:
        title = verb.title(long_form(telling.people, telling), telling.words)
    else:
        title = telling.topic or (telling.drafts[-1].name if telling.drafts else "")
    if not title or (verb.rule == MET and not (whom or telling.people)):
        telling.refuse(slot, "no name")
        return None
    return _draft(each.sentence, slot, title, "resumed", score / 10)


def _dates(phrase: str, words: Words) -> bool:
    return phrase.split()[-1].lower() in words.dates


def _meeting(telling: Telling, title: str, rest: str) -> str:
    """Who met, and with whom; the headline's name if it is the same meeting."""
    headline, words = telling.headline, telling.words
    if headline and not headline.bare and alike(headline.text, title):
        return headline.text
    other = compiled(words.met_with).search(rest)
    if whom := compiled(words.met_whom).search(rest):
        return f"{title} {min(words.company)} {whom.group(1)}"
    return f"{title} {other.group(1)}" if other else title


def _headlined(telling: Telling, sentence: Sentence, slot: Slot, mask: str) -> Draft | None:
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
    return _draft(sentence, slot, headline.text, "headline", HEADLINE / 10)


def governed(text: str, start: int) -> bool:
    """`within the framework of the Forum`: no subject of what follows."""
    return GENITIVE.search(text, max(0, start - 12), start) is not None
