"""The full name of an event that a sentence only points at: `the meeting`, `its session`."""

from __future__ import annotations

import re
from dataclasses import replace

from calendar_service.events.draft import Draft
from calendar_service.events.names import Name
from calendar_service.events.owners import (
    apposed,
    in_session,
    long_form,
    numbered,
    of_genitive,
    of_owner,
    of_series,
    of_those_meeting,
    verb_before,
)
from calendar_service.events.predicates import ACT, MET, Predicate
from calendar_service.events.structured.plurals import one_of
from calendar_service.events.structured.rows import states_day
from calendar_service.events.subjects import joined, subject
from calendar_service.events.telling import Telling
from calendar_service.events.words.model import Words, compiled
from calendar_service.temporal.mention import Slot

# The article before the time before a name.
ARTICLE_BEFORE = re.compile(r"\b(the|its|their)\s§+\s$", re.IGNORECASE)
# Before a noun: none of the events told before.
OTHER = frozenset("another otra otro otras otros outra outro outras outros".split())
NAMED_AFTER = re.compile(
    r"[^.;:\n]{0,80}§[^.;:§\n]{0,30}:\s(?:(?:the|el|la|los|las|os|as|o|a)\s)?(?P<name>[A-ZÁÉÍÓÚ“«\"][^.;\n]{3,90})"
)
AND = re.compile(r"\s(?:and|y|e)\s")
# How many of the last events told a mere `event` can be.
RECENT = 12
# After a noun: it is no act but something with a day of its own.
SCHEDULED = ("scheduled", "planned", "programad", "previst", "marcad", "agendad")
# `The course, which opened on …`
RELATIVE = re.compile(r"^,?\s?(?:which|that|que|[oa]\squal)\s(?:se\s)?")
# `finished a week of training`, `begins its course`: more than the noun of an act.
UNDER_WAY = re.compile(
    r"\b(?:finish|complet|conclud|beg[aiu]n|start|wrap|attend|open|clos)\w*\s(?:up\s|off\s)?"
    r"(?:[\w§-]+\s){0,4}(?:of\s)?$"
)
# Letters that a noun shares with its plural.
STEM = 4
# `the delegates, whose meeting was on …`: theirs, and none that was told before.
WHOSE = frozenset("whose cuya cuyas cuyo cuyos cuja cujas cujo cujos".split())


def resolved(
    telling: Telling, text: str, name: Name, told: tuple[Predicate, ...], slot: Slot
) -> str | None:
    """The name in full, None if nothing says which event it is.

    A bare noun takes the name of its antecedent, a possessive its owner's, a mere `ceremony` that
    of the act it is held for. `text` is the sentence, `told` what its verbs tell.
    """
    words = telling.words
    name = _determined(text, name)
    act = next((p for p in told if p.rule == ACT), None)
    if act and _mere(name, words):
        return act.title(long_form(act.phrase, telling), words)
    if (
        owned := of_those_meeting(telling, text, name)
        or numbered(text, name, words)
        or apposed(text, name)
        or of_genitive(telling, text, name)
    ):
        return owned
    if name.determiner in OTHER and _stands_in(name, words):
        return _named_after(text, name) or f"{name.determiner.capitalize()} {name.text}"
    if name.determiner in words.possessives and (owned := of_owner(telling, text, name)):
        return owned
    if name.determiner in WHOSE and _stands_in(name, words):
        return None
    met = next((p for p in told if p.rule == MET), None)
    if met and met.phrase and in_session(text, met, name, words):
        return joined(name.text, words.of, long_form(met.phrase, telling), words.language)
    if met and name.head in words.meetings and _stands_in(name, words):
        return met.title(long_form(met.phrase, telling), words)
    if pointed := _pointing(telling, name):
        return pointed
    if name.head in words.generic and name.bare and name.determiner in words.indefinite:
        return None  # a new one
    definite = name.determiner in words.definite or name.determiner in words.possessives
    if _stands_in(name, words) and (definite or name.head in words.generic):
        same_day = _of_that_day(telling, slot) if name.head in words.generic else None
        if (
            antecedent := same_day
            or _one_of_these(telling, name, slot)
            or _antecedent(telling, name)
        ):
            return antecedent
        if name.head in words.generic:
            return None
    return (
        _headline(telling, name)
        or of_series(telling, name)
        or _completed(telling, text, name, told, slot)
    )


# `a meeting held on Monday between the President and …`: the two who met, and no third.
BETWEEN = re.compile(r"[^.;:\n]{0,60}?\s(?:between|entre)\s(?!§)")


def _between(text: str, name: Name, words: Words) -> bool:
    """One of two parties, other than the event that the headline names."""
    return name.determiner in words.indefinite and BETWEEN.match(text, name.end) is not None


def _named_after(text: str, name: Name) -> str | None:
    """`another event will be held on 6 May: the Boat Show`: what the colon tells."""
    colon = NAMED_AFTER.match(text, name.end)
    return colon["name"].strip() if colon else None


def _determined(text: str, name: Name) -> Name:
    """`the 28 March meeting`: the article stands before the time."""
    article = ARTICLE_BEFORE.search(text[max(0, name.start - 60) : name.start])
    return replace(name, determiner=article[1].lower()) if article else name


def _pointing(telling: Telling, name: Name) -> str | None:
    """`the opening of this event`: with the event's name instead of the pointer."""
    words = telling.words
    pointer = compiled(words.pointer).search(name.text.lower())
    whole = pointer and (telling.drafts[-1].name if telling.drafts else None)
    if not whole and pointer and telling.headline:
        whole = telling.headline.text
    if not pointer or not whole:
        return None
    return joined(name.text[: pointer.start()].strip(), words.of, whole, words.language)


def alike(one: str, two: str) -> bool:
    """Do two names share half of their long words, and two at least?"""
    a, b = _content(one), _content(two)
    return len(a & b) >= 0.5 * min(len(a), len(b)) and len(a & b) >= 2


def singular(noun: str) -> str:
    return re.sub(r"(?:es|s)$", "", noun) if len(noun) > 4 else noun


def _content(text: str) -> set[str]:
    return {singular(w) for w in re.findall(r"[^\W\d_]{4,}", text.lower())}


def _mere(name: Name, words: Words) -> bool:
    """`an online ceremony`, `a virtual event`: says nothing of what it is about."""
    short = len(name.text.split()) <= 3 and not name.quoted
    return name.head in words.generic | words.mere and short and name.text.islower()


def _stands_in(name: Name, words: Words) -> bool:
    plain = name.head in words.generic and not name.quoted and len(name.text.split()) < 3
    return name.bare or (plain and not _one_more(name, words))


def _one_more(name: Name, words: Words) -> bool:
    """`a second gathering`: none that was told before, unless it is a mere `second event`."""
    counted = any(word in words.ordinals for word in name.text.lower().split())
    return counted and name.determiner in words.indefinite and not name.head.startswith("event")


def _antecedent(telling: Telling, name: Name) -> str | None:
    words, headline = telling.words, telling.headline
    if name.head in words.generic and name.determiner in words.pointing and telling.latest:
        return _headline(telling, telling.latest) or telling.latest.text
    several = headline and not headline.bare and singular(headline.head) == name.head
    if several and headline and name.head not in telling.named and one_of(headline, words):
        return one_of(headline, words)  # one of the `public meetings on heating` of the headline
    if name.head in telling.named:
        named = telling.named[name.head]
        return _headline(telling, named) or named.text
    if act := next((d for d in reversed(telling.drafts[-RECENT:]) if _acted(d, name)), None):
        return act.name
    if headline and headline.head == name.head and not headline.bare:
        return headline.text
    if name.head in words.generic | words.meetings:
        if headline and not headline.bare:
            return headline.text
        told = telling.drafts[-1].name if telling.drafts else _only_named(telling)
        return told or telling.announced
    return None


def _only_named(telling: Telling) -> str | None:
    """`travelled to attend the Forum. The event will be …`: named so far, though not dated."""
    known = [name.text for name in telling.named.values()]
    return telling.topic if telling.topic in known else next(reversed(known), None)


def _acted(draft: Draft, name: Name) -> bool:
    """`will visit the port on 3 May. The visit begins at 10`."""
    return draft.rule == ACT and draft.name.lower().startswith(f"{name.head} ")


def _one_of_these(telling: Telling, name: Name, slot: Slot) -> str | None:
    """`Sessions are on 9 and 16 May. The session of the 9th …`: they were told together."""
    day = slot.days[0].first if slot.days else None
    for draft in reversed(telling.drafts[-RECENT:]):
        first = draft.name.split(" ")[0].lower()
        days = draft.slot.days if draft.slot else ()
        alike = first[:STEM] == name.head[:STEM] and first.endswith("s")
        if alike and any(r.first <= day <= r.last for r in days if day):
            return draft.name
    return None


def of_several(telling: Telling, draft: Draft, slot: Slot) -> bool:
    """`The hearings begin at 9:00`, of which no sentence has told the days."""
    told = states_day(slot) or " " in draft.name or not draft.name.endswith("s")
    return not told and draft.name not in {d.name for d in telling.drafts[-RECENT:]}


def _of_that_day(telling: Telling, slot: Slot) -> str | None:
    """The last event told that is on the day of `slot`, as one of the event's days."""
    if not slot.days:
        return None
    day = slot.days[0].first
    recent = [
        draft
        for draft in reversed(telling.drafts[-RECENT:])
        if draft.slot and any(r.first <= day <= r.last for r in draft.slot.days)
    ]
    return min(recent, key=lambda draft: draft.session).name if recent else None


def _headline(telling: Telling, name: Name) -> str | None:
    """The headline's name, for one that nothing tells from others of its kind."""
    headline, words = telling.headline, telling.words
    if headline is None or headline.bare or singular(headline.head) != singular(name.head):
        return None
    own = set(name.text.lower().split()) - set(headline.text.lower().split())
    plain = _plain(name, words) and own <= words.common | {name.head}
    return headline.text if plain or _one_of(name, headline) else None


def _plain(name: Name, words: Words) -> bool:
    """`free webinar`, `the public hearing`: nothing in it tells it from others of its kind."""
    parts = name.text.lower().split()
    other = any(w in words.ordinals or w in words.another or w[0].isdigit() for w in parts)
    return name.text.islower() and len(parts) <= 3 and not name.quoted and not other


def _one_of(name: Name, headline: Name) -> bool:
    """`the first of two virtual sessions on …`: the headline names the one."""
    several = name.head.endswith("s") and not headline.head.endswith("s")
    return several and alike(name.text, headline.text)


def _completed(
    telling: Telling, text: str, name: Name, told: tuple[Predicate, ...], slot: Slot
) -> str | None:
    """A bare noun says whose it is or what it opens."""
    words, headline = telling.words, telling.headline
    if not name.bare:
        return name.text
    met = next((p for p in told if p.rule == MET), None)
    if met and name.head in words.programme:
        return joined(name.text, words.of, long_form(met.phrase, telling), words.language)
    main = headline.text if headline and headline.head != name.head else None
    main = main or _of_that_day(telling, slot)
    part = name.head in words.parts or name.determiner in words.definite
    if name.head in words.programme and part and main:
        whole = "the " * (words.language == "en") + main
        return joined(name.text, words.of, whole, words.language)
    if name.head in words.not_names and not _begins(text, name, words):
        return None
    verb = verb_before(text, name.start, words)
    near = not AND.search(text[verb : name.start])
    owner = subject(text, verb, words) if near and verb < name.start else None
    if owner and owner.lower() not in name.text.lower():
        return joined(name.text, words.of, long_form(owner, telling), words.language)
    return name.text


def _begins(text: str, name: Name, words: Words) -> bool:
    """`Their course`, `The training starts on`: more than the noun of an act."""
    after = RELATIVE.sub("", text[name.end :].lstrip().lower())
    if UNDER_WAY.search(text[max(0, name.start - 60) : name.start].lower()):
        return True
    verb = compiled(words.opens).match(after) or compiled(words.taking_place).match(after)
    return name.determiner in words.possessives or bool(verb or after.startswith(SCHEDULED))
