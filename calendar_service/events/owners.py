"""Whose an event is: `the Board's 5 May meeting`, `the Board, at its meeting`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calendar_service.events.names import Name
from calendar_service.events.predicates import Predicate
from calendar_service.events.subjects import in_full, joined, leading, subject
from calendar_service.events.telling import Telling
from calendar_service.events.words.model import Words, compiled

# `…, at its` before the noun: what stands before it may be whose it is.
AT_ITS = re.compile(
    r"[,\s]*(?:\b(?:at|in|during|for|to|of|en|a|de|durante|em|na|no)\s+)?\w+\s*$", re.IGNORECASE
)
# `put to the Board`, `received by the Council`, before `at its meeting`.
GIVEN = re.compile(
    r"^.*\b(to|by|before|al?|ante|por|pel[oa]|à|ao)\s((?:(?:the|el|la|o|a)\s)?[^,.;:§()]{4,60})$",
    re.DOTALL,
)
# Prepositions with the article in them.
WITH_ARTICLE = {"al": "el ", "à": "a ", "ao": "o ", "pelo": "o ", "pela": "a "}
# A title in quotation marks that a noun with an indefinite article explains.
TITLE_BEFORE = re.compile(
    r"([“«\"‘][^”»\"’§]{3,120}[”»\"’]),\s(?:an?|una?|uma?)\s(?:§+\s|[\w-]+\s){0,6}$"
)
# A genitive before the time that stands before a name.
GENITIVE = re.compile(r"((?:\b[Tt]he\s)?[A-Z][\w-]*(?:\s[\w-]+){0,5}?)['’]s?\s§+\s$")
# Who decided something at the meeting named next.
DECIDED = re.compile(
    r"\b((?:[Tt]he|[Ee]l|[Ll]a|[Oo]|[Aa])\s[^,.;:§]{3,80}?)\s(?:\w+ed|\w+ó|\w+ron|\w+ou|\w+iu|\w+ram)"
    r"\s(?:at|during|in|en|em|durante)\s(?:an?|una?|uma?)\s$"
)
# Those who are said to be meeting.
MEETING = re.compile(r"(?:^|[.;]\s)((?:The\s)?[A-Z][^,.;:§]{2,80}?),\s$")
# What stands between `Meeting` and its subject.
MEETING_ASIDE = re.compile(r"(?:\s§+|\s(?:in|at|on)\s[^,§]{2,60})+,\s")
NUMBERED_BEFORE = re.compile(r"\b[Tt]he\s(\w+),\san?\s$")
# Between `At its meeting` and whose it is: a clause of its own, or no more than the time.
OWNER_ASIDE = re.compile(
    r"(?:\s(?:here|in\s[A-Z][\w-]+(?:\s[A-Z][\w-]+)*|(?:(?:on|last|this)\s)?§+))+\s(?=the\s)"
    r"|,\s(?:held|which|that)\s[^,]{0,90},\s|[^,]{0,60},\s"
)
# Which one of several it is, beside the ordinals.
LAST = frozenset("last final next última último próxima próximo".split())
# How much of a bulletin is searched for the long form of a short name.
TOP = 8000


def of_those_meeting(telling: Telling, text: str, name: Name) -> str | None:
    """`Meeting today in Lima, the Board approved …`, `the Board decided at a meeting`."""
    words = telling.words
    if not name.bare or name.head not in words.meetings:
        return None
    before = text[: name.start]
    pattern = MEETING if not name.determiner or name.determiner == "," else DECIDED
    if found := pattern.search(before):
        return joined(name.text, words.of, long_form(found[1], telling), words.language)
    if name.start:
        return None
    aside = MEETING_ASIDE.match(text[name.end :])
    owner = leading(text[name.end + aside.end() :], words) if aside else None
    return owner and joined(name.text, words.of, long_form(owner, telling), words.language)


def numbered(text: str, name: Name, words: Words) -> str | None:
    """`the second, an evening session`: the ordinal that the noun with its article explains."""
    number = NUMBERED_BEFORE.search(text[max(0, name.start - 40) : name.start])
    known = number and number[1] in words.ordinals
    return f"{number[1]} {name.text}" if number and known else None


def of_owner(telling: Telling, text: str, name: Name) -> str | None:
    """`The Board, at its meeting`, `At its meeting on …, the Board`: the meeting of the Board."""
    words = telling.words
    if _owned(name, words):
        return None
    before = AT_ITS.sub("", text[: name.start])
    owner = _given(before, words)
    owner = owner or subject(before, verb_before(before, len(before), words), words)
    if owner is None and (main := OWNER_ASIDE.match(text[name.end :])):
        owner = leading(text[name.end + main.end() :], words)
    return owner and joined(name.text, words.of, long_form(owner, telling), words.language)


def _given(before: str, words: Words) -> str | None:
    """Of the result that `is put to the Board at its meeting` it is the Board that meets."""
    told = GIVEN.match(before)
    body = told is not None and not words.sitting.isdisjoint(told[2].lower().split()[:4])
    return WITH_ARTICLE.get(told[1], "") + told[2] if told and body else None


# How far before a noun the verb of holding may stand (`promove, pela primeira vez, um`).
ASIDE = 50


def introduced(telling: Telling, text: str, found: Sequence[Name]) -> str | None:
    """`The Board organises a conference.`, for the event that the next sentence dates."""
    words = telling.words
    for name in found:
        verb = None
        if name.bare and name.determiner in words.indefinite and name.head not in words.generic:
            before = text[max(0, name.start - ASIDE) : name.start].lower()
            verb = compiled(words.holding).search(before)
        if verb:
            at = max(0, name.start - ASIDE) + verb.start()
            who = subject(text, at, words)
            return who and joined(name.text, words.of, long_form(who, telling), words.language)
    return None


def apposed(text: str, name: Name) -> str | None:
    """`“Who owns the harbour?”, a one-day symposium`: the title stands before the noun."""
    title = TITLE_BEFORE.search(text[max(0, name.start - 150) : name.start])
    return f"{name.text} {title[1]}" if title and not name.quoted else None


def of_genitive(telling: Telling, text: str, name: Name) -> str | None:
    """`The Board's 5 May meeting`: the meeting of the Board."""
    owner = GENITIVE.search(text[max(0, name.start - 90) : name.start])
    words = telling.words
    return owner and joined(name.text, words.of, long_form(owner[1], telling), words.language)


def of_series(telling: Telling, name: Name) -> str | None:
    """`the third session` of `three sessions of the cycle`, `after the second session of it`."""
    words = telling.words
    *before, noun = name.text.lower().split()
    ordinal = before and all(w in {*words.ordinals, *words.conjunctions, *LAST} for w in before)
    if not ordinal or noun != name.head or name.determiner in words.indefinite:
        return None
    told = (*reversed(telling.named.values()), *filter(None, [telling.headline]))
    for one in told:
        first, head, more = one.text.lower().partition(one.head)
        several = one.head != noun or any(w in words.ordinals for w in first.split())
        if several and one.head.rstrip("s") == noun and more.strip():
            return name.text + one.text[len(first) + len(head) :]
    return None


def in_session(text: str, met: Predicate, name: Name, words: Words) -> bool:
    """`se reunirá en sesión ordinaria`: the session of those who meet."""
    between = text[met.end : name.start].lower().split()
    return (
        len(between) == 1
        and between[0] in words.places
        and name.text.lower().split()[-1] in words.paired.get(name.head, ())
    )


def _owned(name: Name, words: Words) -> bool:
    """Does the name say already whose it is, or what it is on?"""
    low = compiled(words.compound).sub("", name.text.lower())
    return bool(name.quoted) or any(w in words.joiners - words.conjunctions for w in low.split())


def verb_before(text: str, end: int, words: Words) -> int:
    """Where the first verb before `end` begins, or `end` itself."""
    verb = compiled(words.hold).search(text[:end].lower())
    return verb.start() if verb else end


def long_form(phrase: str, telling: Telling) -> str:
    return in_full(phrase, telling.bulletin.text[:TOP])
