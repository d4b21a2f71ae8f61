"""The event that a programme belongs to, where only the headline names it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from calendar_service.events.draft import Draft
from calendar_service.events.names import Name, names
from calendar_service.events.structured.lines import plain
from calendar_service.events.structured.plurals import one_of
from calendar_service.events.words import words_of
from calendar_service.events.words.layout import vocabulary
from calendar_service.models import Bulletin
from calendar_service.temporal.mention import DayRange

OF = r"(?:of|for|del?|d[ao]s?|para)\s"


def drafts(bulletin: Bulletin, told: Sequence[Draft]) -> tuple[Draft, ...]:
    """An event on the days of the sessions in `told`, if nothing else is told of these days."""
    sessions = [d for d in told if d.rule == "programme" and d.slot and d.slot.days]
    days = sorted({day for session in sessions for day in _days(session)})
    if len(sessions) < 2 or _told(told, days):
        return ()
    name = _name(bulletin)
    return (_draft(bulletin, name, sessions[0], days),) if name else ()


def _name(bulletin: Bulletin) -> Name | None:
    """The event in the headline, behind `Programme of the …`; None for a bare noun or several."""
    title = bulletin.title or ""
    head = _programme(bulletin.language).match(plain(title))
    behind = head.end() if head else 0
    found = names(title[behind:], words_of(bulletin.language))
    several = found and one_of(found[0], words_of(bulletin.language))
    if not found or found[0].bare or several:
        return None
    return replace(found[0], start=found[0].start + behind, end=found[0].end + behind)


@cache
def _programme(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:[^\W\d_]+\s)?{vocabulary(language).programme}\s+(?={OF})")


def _told(told: Sequence[Draft], days: Sequence[date]) -> bool:
    """Is there an event already that the sessions can be parts of?"""
    others = (d for d in told if d.rule not in {"programme", "list"} and not d.session)
    return any(day in days for other in others for day in _days(other))


def _days(draft: Draft) -> list[date]:
    ranges = draft.slot.days if draft.slot else ()
    return [r.first + timedelta(days=n) for r in ranges for n in range((r.last - r.first).days + 1)]


def _draft(bulletin: Bulletin, name: Name, session: Draft, days: Sequence[date]) -> Draft:
    assert session.slot is not None  # noqa: S101  # sessions have days
    title = bulletin.title or ""
    start = bulletin.text.find(title)
    begin, end = (start, start + len(title)) if start >= 0 else (session.start, session.end)
    slot = replace(session.slot, days=_stretches(days), clocks=(), duration=None, warnings=())
    at = begin + name.start if start >= 0 else begin
    return Draft(name.text, at, slot, begin, end, "headline of a programme", strength=0.8)


def _stretches(days: Sequence[date]) -> tuple[DayRange, ...]:
    stretches: list[DayRange] = []
    for day in days:
        if stretches and (day - stretches[-1].last).days == 1:
            stretches[-1] = DayRange(stretches[-1].first, day)
        else:
            stretches.append(DayRange(day, day))
    return tuple(stretches)
