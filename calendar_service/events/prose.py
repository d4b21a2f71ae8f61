"""Events told in sentences: which name each time belongs to, or why it belongs to none."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from calendar_service.events.actors import actors
from calendar_service.events.amended import amended
from calendar_service.events.antecedents import of_several, resolved
from calendar_service.events.clauses import claused
from calendar_service.events.diary import fragment, joined
from calendar_service.events.draft import Draft, draft_of
from calendar_service.events.findings import Decision
from calendar_service.events.headline import named
from calendar_service.events.launched import presented
from calendar_service.events.links import LEAST
from calendar_service.events.moves import changes, heir, moved, moves, was
from calendar_service.events.nameless import headlined, predicated
from calendar_service.events.names import Name
from calendar_service.events.owners import introduced
from calendar_service.events.predicates import Predicate
from calendar_service.events.refusals import FIRM, refusal
from calendar_service.events.renewed import renewed, waiting
from calendar_service.events.repeated import Told, apart, doubled, gapped, repeated
from calendar_service.events.scene import Scene, scene
from calendar_service.events.scoping import scoped
from calendar_service.events.sentences import Sentence, sentences
from calendar_service.events.slots import (
    dated,
    glancing_back,
    of_its_day,
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
from calendar_service.temporal.mention import DayRange, Reading, Slot

# A name this close to its time is an event whatever else the sentence says, save what is firm.
CERTAIN = 8.0
# How many of the last events told another mention of one is looked for in.
RECALLED = 30
# How sure it is that a time is also that of the name before its own.
COUPLED = 0.8
# Why a day is no event's though it could be: nothing beside it names one.
UNNAMED = frozenset({"no event named", "no name", "hour of the event before"})
# `Our annual plant swap is back!`: what the day in the next sentence is of.
RETURNS = re.compile(
    r"(?:(?:our|the|this\syear['’]s|nuestr[oa]|el|la|noss[oa]|[oa])\s)([^,.;:!§]{4,60}?)\s"
    r"(?:is\s(?:back|here|coming|upon\sus)|returns?|comes\sback|vuelve|regresa|ya\sllega|está\sde\s(?:vuelta|volta)|volta)\b",
    re.IGNORECASE,
)
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
    cut = sentences(bulletin.text, spans)
    for whole in joined(bulletin.text, cut, reading.slots, bulletin.language):
        sentence = _after_imprint(whole, bulletin)
        first = bisect_left(slots, whole.start, key=_begins)
        last = bisect_left(slots, whole.end, key=_begins)
        low = bisect_left(spans, (sentence.start, 0))
        high = bisect_left(spans, (sentence.end, 0))
        noun = telling.latest.head if telling.latest else None
        known = telling.known
        yield scene(sentence, slots[first:last], spans[low:high], noun, telling.words, known)


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
    changed = len(each.slots) > 1 and changes(each, telling.words)
    telling.taken, telling.former = set(), None
    for slot in each.slots:
        before = fresh[-1] if fresh and not changed else None
        if draft := _next(telling, each, slot, before, set() if changed else telling.taken):
            fresh.append((draft, slot))
            telling.former = draft if was(each, slot, telling.words) else telling.former
    fresh = apart(each, fresh)
    free = (n for n in each.names if not n.bare and not governed(each.sentence.text, n.start))
    others = [each.sentence.start + n.start for n in free]
    telling.drafts += unfixed(telling, each) if not each.slots else ()
    fresh += [pair for one in fresh for pair in _siblings(telling, each, *one)]
    found = scoped(moves(fresh, each, telling.words), each.sentence, others)
    found = _replacing(telling, each, found)
    telling.drafts += found
    telling.waiting = waiting(found, each, telling.words)
    telling.remember(each.names, found[-1].name if found else _topic(telling, each))
    telling.people = actors(each) or telling.people
    telling.announced = introduced(telling, each.sentence.text, each.names) or telling.announced


def _replacing(telling: Telling, each: Scene, found: Sequence[Draft]) -> list[Draft]:
    """The drafts of a sentence, without the one before whose day they replace."""
    old, _ = telling.waiting
    told = renewed(telling.waiting, found, each)
    if old and any(old.slot in draft.previous for draft in told):
        where = old.at, old.start
        telling.drafts = [d for d in telling.drafts if (d.at, d.start) != where]
    return told


def _next(
    telling: Telling, each: Scene, slot: Slot, before: Told | None, taken: Collection[int]
) -> Draft | None:
    """The draft of `slot`, which may go on with the verb of the time `before` it."""
    if before and (draft := gapped(each, slot, before)):
        telling.last = telling.fixed = slot
        telling.skipped = False
        return draft
    draft = _tell(telling, each, slot, taken)
    if not before or (draft and not doubled(each, slot, before, draft)):
        return draft
    again = repeated(each, dated(telling, slot), before)
    reason = telling.decisions[-1].reason if draft is None else None
    if again and (draft or reason in UNNAMED):
        del telling.decisions[len(telling.decisions) - (draft is None) :]
        return again
    if draft:
        telling.refuse(slot, "no event named")
    return None


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
            yield draft_of(each.sentence, slot, title, "coupled", strength, one.start), slot


def _topic(telling: Telling, each: Scene) -> str | None:
    """What a sentence without an event is about, for the one that goes on with `It will be …`."""
    full = [n for n in each.names if not n.bare and n.head not in telling.words.generic]
    again = RETURNS.match(each.sentence.text)
    return (
        full[0].text if full else again[1] if again else leading(each.sentence.text, telling.words)
    )


def _tell(telling: Telling, each: Scene, slot: Slot, taken: Collection[int]) -> Draft | None:
    """The draft that `slot` makes with a name of its sentence, or None with the reason noted."""
    if any(start <= slot.start < end for start, end in telling.bulletin.imprint):
        telling.refuse(slot, "publication")
        return None
    if starting(
        telling, slot, each.mask(slot), (each.sentence.start, each.sentence.end)
    ) or fragment(telling, each, slot):
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
    if told := amended(telling, each, slot):
        return told
    if replaced := heir(telling.former, each, slot, telling.words):
        return replaced
    if best is not None and score >= LEAST:
        return _linked(telling, each, slot, best, score)
    return headlined(telling, each.sentence, slot, mask) or claused(telling, each, slot)


def _linked(
    telling: Telling, each: Scene, slot: Slot, best: Name | Predicate, score: float
) -> Draft | None:
    slot, former = moved(slot, each, telling.words)
    telling.last = slot if former else telling.last
    best = presented(each, best, slot) if isinstance(best, Name) else best
    draft = _drafted(telling, each, _opened(slot, best, telling.words), best, score)
    if draft is None and isinstance(best, Name) and _new(best, telling.words):
        return claused(telling, each, slot)  # `explicará el plan a los vecinos en un encuentro`
    telling.taken |= {best.start} if draft else set()
    return replace(draft, previous=(former,)) if draft and former else draft


def _opened(slot: Slot, best: Name | Predicate, words: Words) -> Slot:
    """`from 14 to 21 May, with its opening at 10`: the opening itself is on the first day."""
    if not slot.opening or not isinstance(best, Name) or best.head not in words.parts:
        return slot
    first = slot.days[0].first
    return replace(slot, days=(DayRange(first, first),), opening=False)


def _drafted(
    telling: Telling, each: Scene, slot: Slot, best: Name | Predicate, score: float
) -> Draft | None:
    if isinstance(best, Predicate):
        return predicated(telling, each, slot, best, score)
    title = resolved(telling, each.blank, best, each.told, slot)
    if title is None:
        telling.refuse(slot, "no name")
        return None
    slot = of_its_day(telling, slot, best.text)
    rule = "named" if title == best.text else "antecedent"
    alike = (d.session for d in reversed(telling.drafts[-RECALLED:]) if d.name == title)
    session = next(alike, _of_programme(best.head, title, telling.words))
    return draft_of(each.sentence, slot, title, rule, score / 10, best.start, session)


def _new(name: Name, words: Words) -> bool:
    """`un encuentro`, `num evento`: none that was told before, and nothing says of what."""
    return name.head in words.generic and name.determiner in words.indefinite


def _of_programme(head: str, title: str, words: Words) -> bool:
    """`reunión`, `panel`: parts of something wider, unless they are numbered through the years."""
    return head in words.programme and edition(title, words.language)[0] is None


def governed(text: str, start: int) -> bool:
    """`within the framework of the Forum`: no subject of what follows."""
    return GENITIVE.search(text, max(0, start - 12), start) is not None
