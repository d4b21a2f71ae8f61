"""Events that only a headline names and only a dateline of several days dates."""

from __future__ import annotations

import re

from calendar_service.events.draft import Draft
from calendar_service.events.duplicates import content
from calendar_service.events.names import Name, names
from calendar_service.events.sentences import sentences
from calendar_service.events.words import words_of
from calendar_service.events.words.model import Words
from calendar_service.models import Basis, Bulletin
from calendar_service.temporal.mention import DayRange, Reference, Slot
from calendar_service.temporal.pipeline import read

# Characters of the body that may give the event of the title its full name.
LEAD = 500

# `Diary for the week beginning 3 May`: a stretch of the calendar rather than an event.
CALENDAR = re.compile(
    r"week\s(?:ahead|beginning|commencing|starting|ending|of\s\d)|semana\s(?:del?\s\d|d[eo]\sdia)"
    r"|week$|semana$",
    re.IGNORECASE,
)


def named(bulletin: Bulletin, words: Words) -> Name | None:
    """What the title names; of `How to prune: open webinar` the webinar as the lead calls it."""
    title = bulletin.title or ""
    told = names(title, words, _days(title, words))
    found = [name for name in told if not CALENDAR.match(name.text)]
    if not found or found[0].quoted or not found[0].text.islower():
        return found[0] if found else None
    lead = names(bulletin.text[bulletin.body : bulletin.body + LEAD], words)
    alike = (n for n in lead if n.head == found[0].head and n.quoted)
    return next((n for n in alike if content(n.quoted or "") <= content(title)), found[0])


def _days(title: str, words: Words) -> list[tuple[int, int]]:
    """`Museum to hold workshop on 30 April`: the day is no part of the name."""
    told = read(title, words.language, Reference()).mentions
    return [(m.start, m.end) for m in told if {"day", "month"} <= m.stated.keys()]


def drafts(bulletin: Bulletin) -> tuple[Draft, ...]:
    """`July 7 and 8, 2022.-` over a report of a workshop: no bulletin is published on two days."""
    found = names(bulletin.title or "", words_of(bulletin.language))
    if len(bulletin.dateline_days) < 2 or not found or found[0].bare or not bulletin.imprint:
        return ()
    start, end = bulletin.imprint[0]
    days = DayRange(min(bulletin.dateline_days), max(bulletin.dateline_days))
    slot = Slot(start, end, (days,), basis=Basis.STATED)
    lead = next(
        (s for s in sentences(bulletin.text) if s.start <= start < s.end or s.start >= end), None
    )
    last = lead.end if lead else end
    return (
        Draft(
            found[0].text,
            bulletin.text.find(found[0].text),
            slot,
            start,
            last,
            "dateline",
            strength=0.8,
        ),
    )
