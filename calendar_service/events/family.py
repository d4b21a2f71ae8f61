"""Which drafts are parts of which: the programme of an event belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from calendar_service.events.draft import Draft
from calendar_service.events.duplicates import content


def parents(drafts: Sequence[Draft], headline: str | None) -> tuple[int | None, ...]:
    """For each draft the index of the event that it is a session of, or None."""
    return tuple(_parent(index, drafts, headline) for index in range(len(drafts)))


def _parent(index: int, drafts: Sequence[Draft], headline: str | None) -> int | None:
    session = drafts[index]
    if not session.session or session.slot is None or not session.slot.days:
        return None
    first = session.slot.days[0].first
    able = [
        i
        for i, d in enumerate(drafts)
        if i != index
        and not d.session
        and d.slot
        and _covers(d, first)
        and not _same_moment(d, session)
    ]
    wanted = content(headline or "")
    return max(
        able,
        key=lambda i: (len(content(drafts[i].name) & wanted), _width(drafts[i]), -i),
        default=None,
    )


def _same_moment(one: Draft, session: Draft) -> bool:
    """Two sentences about one hour tell two events; a programme begins with its event."""
    return session.rule != "programme" and bool(one.clocks) and one.clocks == session.clocks


def _covers(draft: Draft, day: date) -> bool:
    return draft.slot is not None and any(r.first <= day <= r.last for r in draft.slot.days)


def _width(draft: Draft) -> int:
    return sum((r.last - r.first).days + 1 for r in draft.slot.days) if draft.slot else 0
