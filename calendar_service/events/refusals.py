"""Why a time is no event: deadlines, foundings, laws, statistics, opening hours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from calendar_service.events.names import names
from calendar_service.events.tokens import lowered
from calendar_service.events.words import words_of
from calendar_service.events.words.model import Words
from calendar_service.temporal.mention import Slot

# What holds whatever the sentence names: `until 5 May` is no event even beside `forum`.
FIRM = frozenset(
    {
        "announcement",
        "conditional",
        "corrected",
        "former end",
        "interruption",
        "deadline",
        "journey",
        "publication",
        "observance",
        "procedure",
        "second call",
        "past edition",
        "past period",
    }
)
HOURS = "opening hours"
THIS, OTHER = "§", "¤"
# How many characters on either side of a time can say why it is no event.
WINDOW = 300


@cache
def patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The named refusals of a language, ready to search a masked sentence."""
    return tuple((name, re.compile(p, re.VERBOSE)) for name, p in words_of(language).refused)


def masked(text: str, start: int, slot: Slot, others: Sequence[Slot]) -> str:
    """What stands around `slot` in lower case, with `§` for its words and `¤` for other times.

    `start` is the offset of `text` in the bulletin.
    """
    marks = [(m.start - start, m.end - start, THIS) for m in slot.mentions]
    first, last = max(0, slot.start - start - WINDOW), slot.end - start + WINDOW
    marks += [(m.start - start, m.end - start, OTHER) for o in others for m in o.mentions]
    pieces: list[str] = []
    at = first
    for begin, end, mark in sorted(marks):
        if begin < at or end > min(last, len(text)):
            continue
        pieces += [text[at:begin], mark]
        at = end
    rest = text[at:last] + ("…" if last < len(text) else "")
    return lowered("".join([*pieces, rest]))


def refusal(sentence: str, slot: Slot, language: str) -> str | None:
    """Why `slot`, which is `§` in a masked sentence, is no event; None if it may be one."""
    words = words_of(language)
    for name, pattern in patterns(language):
        if name == HOURS and _of_calendar(slot):
            continue
        found = pattern.search(sentence)
        if found and not (name == "deadline" and _of_an_event(found, words)):
            return name
    return None


# What goes on between an event and its time: `which will be held on`.
HELD = re.compile(
    r"\b(?:(?:is|are|will\sbe|to\sbe)\s(?:held|given)|take[s]?\splace|se\s(?:har|celebrar|realizar"
    r"|efectuar|impartir|dictar)(?:á|án|ão)|tendrá\slugar|terá\slugar|decorrerá|decorre|acontecerá"
    r"|realiza-se|será\s(?:realizad|dad|promovid)[oa])\b"
)
# `at its regular meeting of`: nothing but the meeting and whose it is.
AT_ITS = re.compile(r"\b(?:its|their|sus?|suas?)\s(?:\w+\s)?$")
JUST = re.compile(r"\s(?:[^\W\d]+\s){0,2}(?:of|on|del?|do|em|el|a)\s$")
BEFORE = 60  # characters in which the verb stands whose object is the paper


def _of_an_event(found: re.Match[str], words: Words) -> bool:
    """Is the time that of an event which a paper is for, or of a body that deals with the paper?

    `a proposal will be put to the Board at its meeting of §`, `the Committee will consider the
    applications on §`.
    """
    told, text = found.group(), found.string
    lead = text[max(0, found.start() - BEFORE) : found.start()]
    if re.search(rf"(?:{words.sits})\s(?:[^\W\d]+\s){{0,3}}$", lead, re.VERBOSE):
        return True
    until = told.find(THIS)
    for name in names(told[:until], words):
        between = told[name.end : until]
        its = AT_ITS.search(told[: name.start]) and JUST.match(between)
        if name.start and (its or HELD.search(between)):
            return True
    return False


def _of_calendar(slot: Slot) -> bool:
    """A day of a month, in words or numbers: no house tells its hours for a single one."""
    parts = {part for mention in slot.mentions for part in mention.stated}
    return not slot.recurring and bool(parts & {"day", "year"})
