"""The event that a programme belongs to, where only the headline names it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from calendar_service.events.draft import Draft
from calendar_service.events.names import Name, names
from calendar_service.events.words import words_of
from calendar_service.models import Bulletin
from calendar_service.temporal.mention import DayRange


def drafts(bulletin: Bulletin, told: Sequence[Draft]) -> tuple[Draft, ...]:
    """An event on the days of the sessions in `told`, if nothing else is told of these days."""
    sessions = [d for d in told if d.rule == "programme" and d.slot and d.slot.days]
    days = sorted({day for session in sessions for day in _days(session)})
    found = names(bulletin.title or "", words_of(bulletin.language))
    if len(sessions) < 2 or not found or found[0].bare or _told(told, days):
        return ()
    return (_draft(bulletin, found[0], sessions[0], days),)


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
