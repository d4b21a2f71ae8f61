"""The last resort: what a clause says will happen on its day, where nothing in it names an event.

`On 13 June, between 9 and 12, those who wish can see the new scanner`: a reader would note it, so
it is kept, with little confidence, under the words of the clause.
"""

from __future__ import annotations

import re

from calendar_service.events.draft import Draft, draft_of
from calendar_service.events.planned import was_planned
from calendar_service.events.scene import Scene
from calendar_service.events.slots import gone
from calendar_service.events.subjects import ARTICLES, PRONOUNS, following, subject
from calendar_service.events.telling import Telling
from calendar_service.events.words.doings import DOINGS, Doings
from calendar_service.events.words.model import Words, compiled
from calendar_service.temporal.mention import Slot

# How sure it is with a clock time, and without.
TIMED, DATED = 0.55, 0.45
LONGEST = 14  # days
SUBJECT = 5  # words of a clause in which what it is about stands
LEAST, MOST = 2, 14  # words of a name
STOPS = re.compile(r"[;:]\s|[.!?]\s+(?=[A-ZÁÉÍÓÚ])|\s[–—]\s")
# The first line of an entry before its details.
HEADING = re.compile(r"([^:;,.§]{4,60}):\s")
QUOTED = re.compile(r"([“«\"][^”»\"§]{3,120}[”»\"])\s$")
WORD = re.compile(r"[^\W\d_]{2,}")
ROW = re.compile(r"/|\|")
POSSESSIVE = re.compile(r"§['’]s\b")  # `Tomorrow's noon news`
# Where a name that is too long is cut: not after a preposition or an article.
CUT = re.compile(
    r"(?:\s(?:[aoey]|al|com|con|del?|d[ao]s?|el|em|en|l[ao]s?|n[oa]s?|os|as|para|por|que|sobre"
    r"|the|of|to|and|in|on|with)(?!\S))++$"
)
# `abriu`, `hablará`: what is done is told after the time.
VERB_LAST = re.compile(r"(?:[aei]u|ó|r[áã]o?n?)\s*$")
REFLEXIVE = frozenset({"se"})
VERB_FIRST = re.compile(r"\w+(?:ará|erá|irá|drá)[no]?\b", re.IGNORECASE)
BRACKETS = re.compile(r"\s*\([^)]*\)")


def claused(telling: Telling, each: Scene, slot: Slot) -> Draft | None:
    """The draft of a clause about a time to come; None for terms, prices, rules and the like."""
    words = telling.words
    if not slot.days or slot.recurring or gone(telling, slot) or not _short(slot):
        return None
    clause = _clause(each, slot)
    if POSSESSIVE.search(each.mask(slot)):
        return None
    if clause is None or was_planned(each.mask(slot), words.language):
        return None
    doings, low = DOINGS[words.language], clause.lower()
    titled = _titled(each, slot, doings)
    if not titled and (compiled(doings.idle).search(low) or ROW.search(low)):
        return None
    title = (
        titled
        or (_heading(each, clause) if slot.clocks else None)
        or _occurring(clause, low, doings, words)
        or _doing(clause, low, doings, slot)
    )
    if title is None or not _says_enough(title) or _unheld(title, words):
        return None
    title = _resumed(telling, title)
    if title is None or any(d.name == title for d in telling.drafts):
        return None
    return draft_of(each.sentence, slot, title, "clause", TIMED if slot.clocks else DATED)


def _short(slot: Slot) -> bool:
    return all((one.last - one.first).days < LONGEST for one in slot.days)


def _clause(each: Scene, slot: Slot) -> str | None:
    """The words around the time up to the ends of its clause, brackets left out.

    None where another day stands in it, for it is not clear then what is on which.
    """
    at = slot.start - each.sentence.start
    stops = list(STOPS.finditer(each.blank))
    low = max((stop.end() for stop in stops if stop.end() <= at), default=0)
    high = min((stop.start() for stop in stops if stop.start() > at), default=len(each.blank))
    start = each.sentence.start
    if sum(bool(one.days) and low <= one.start - start < high for one in each.slots) != 1:
        return None
    return BRACKETS.sub("", each.blank[low:high]).strip(" .")


def _titled(each: Scene, slot: Slot, doings: Doings) -> str | None:
    """`Thursday at 10 a.m., “Access to capital” will feature bankers`: a title right behind."""
    found = TITLED.search(each.blank, max(0, slot.start - each.sentence.start))
    last = max(m.end for m in slot.mentions) - each.sentence.start
    if found is None or found.start() > last or compiled(doings.idle).search(found[2].lower()):
        return None
    return found[1].strip(" ,.")


# A title in quotes behind a time and a comma, and what is told of it.
TITLED = re.compile(
    r"(?<=§)[,:–—-]?\s{1,2}[“«\"]([^”»\"§\n]{8,120})[”»\"],?\s((?:[a-zà-ÿ]\S*\s?){1,4})"
)


def _heading(each: Scene, clause: str) -> str | None:
    """`Rope and Ribbon: three mornings of making, 6 and 13 December`: what stands before."""
    heading = HEADING.match(each.blank)
    if heading is None or clause not in each.blank[heading.end() :]:
        return None
    return heading[1] if len(WORD.findall(clause)) > LEAST else None


def _says_enough(title: str) -> bool:
    """More than a word, half a quotation or a row of names."""
    told = [word for word in WORD.findall(title) if word.lower() not in ARTICLES]
    whole = all(title.count(a) == title.count(b) for a, b in ("“”", "«»"))
    return len(told) >= LEAST and any(word.islower() for word in told) and whole


def _unheld(title: str, words: Words) -> bool:
    """Works, elections, inscriptions: they take place and are no events."""
    subject_of = " ".join(title.lower().split()[:SUBJECT])
    return compiled(rf"\b(?:{words.not_held})\b").search(subject_of) is not None


def _resumed(telling: Telling, title: str) -> str | None:
    """`It will open at …`, `Se repetirá …`: what the sentence before is about."""
    first = title.split()[0].lower()
    where = first in telling.words.places  # `Sunday 30 March, 10 to 2, in the walled garden.`
    if first not in PRONOUNS | REFLEXIVE and not VERB_FIRST.match(title) and not where:
        return title
    return telling.topic or (telling.drafts[-1].name if telling.drafts else None)


def _occurring(clause: str, low: str, doings: Doings, words: Words) -> str | None:
    """`“Packing that lasts” will be repeated on …`: the subject is the event."""
    for verb in compiled(doings.occurs).finditer(low):
        before = clause[: verb.start()]
        quoted = QUOTED.search(before)
        found = quoted[1] if quoted else None
        if found is None and before.strip(" ,§"):
            found = subject(before, len(before), words)
        if found is None and not words.head_last:
            found = following(clause, verb.end(), words)
        still = compiled(doings.still).match(low, verb.end())
        if still and found and LEAST <= len(found.split()) <= MOST and "§" not in found:
            return found
    return None


def _doing(clause: str, low: str, doings: Doings, slot: Slot) -> str | None:
    """The words of the clause without its time."""
    if not slot.clocks and not compiled(doings.does).search(low):
        return None
    spoken = _without_time(clause, doings)
    there = compiled(doings.exists).search(spoken.lower())
    spoken = spoken[there.end() :] if there else spoken
    spoken = re.sub(rf"^{doings.aside}", "", spoken.strip(" ,"), flags=re.IGNORECASE)
    told = spoken.strip(" ,").split()
    if len(told) < LEAST + (there is None):
        return None
    name = CUT.sub("", " ".join(told[:MOST])).rstrip(" ,")
    return name[0].upper() + name[1:]


def _without_time(clause: str, doings: Doings) -> str:
    """`The band plays on §, at §, in the park`: what stands before says enough, the rest where."""
    times = rf"(?:[\s,(]*(?:\b(?:{doings.small})\s)*§++\)?)++"
    first = re.search(times, clause, re.IGNORECASE)
    before, after = (clause[: first.start()], clause[first.end() :]) if first else ("", clause)
    enough = len(WORD.findall(before)) > LEAST and not VERB_LAST.search(before)
    if enough and re.match(rf",?\s{doings.place}\s", after):
        return before
    return re.sub(rf"{times},?", "", clause, flags=re.IGNORECASE)
