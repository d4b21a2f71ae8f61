"""Events that only a headline names and only a dateline of several days dates."""

from __future__ import annotations

from calendar_service.events.draft import Draft
from calendar_service.events.names import names
from calendar_service.events.sentences import sentences
from calendar_service.events.words import words_of
from calendar_service.models import Basis, Bulletin
from calendar_service.temporal.mention import DayRange, Slot


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
