"""Which drafts are parts of which: the programme of an event belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from calendar_service.events.draft import Draft
from calendar_service.events.duplicates import content

MOST = 60  # events that the sessions of one bulletin can be parts of
LONG = 31  # days; what lasts longer (an exhibition) is not what a list of dates belongs to


def parents(drafts: Sequence[Draft], headline: str | None) -> tuple[int | None, ...]:
    """For each draft the index of the event that it is a session of, or None."""
    wanted = content(headline or "")
    events = [i for i, d in enumerate(drafts) if d.rule not in {"programme", "list"}]
    # The widest and those that the headline names are the likeliest; no text has many.
    events.sort(key=lambda i: (*_likeliness(drafts[i], wanted), i))
    likely = events[:MOST]
    whole = _whole_of_lists(drafts, likely)
    return tuple(
        whole
        if draft.rule == "list" and not draft.session
        else _parent(index, drafts, likely, wanted)
        for index, draft in enumerate(drafts)
    )


def _likeliness(draft: Draft, wanted: frozenset[str]) -> tuple[int, int, bool]:
    return -len(content(draft.name) & wanted), -_width(draft), draft.session


def in_order(parents: Sequence[int | None]) -> list[int]:
    """All indices, an event before its parts and the parts of those."""

    def depth(index: int) -> int:
        above, levels = parents[index], 0
        while above is not None and levels < len(parents):
            above, levels = parents[above], levels + 1
        return levels

    return sorted(range(len(parents)), key=depth)


def _parent(
    index: int, drafts: Sequence[Draft], likely: Sequence[int], wanted: frozenset[str]
) -> int | None:
    session = drafts[index]
    if not session.session or session.slot is None or not session.slot.days:
        return None
    return next((i for i in likely if i != index and _able(drafts[i], session, wanted)), None)


def _able(draft: Draft, session: Draft, wanted: frozenset[str]) -> bool:
    """Can `draft` be what `session` is a part of?"""
    if _same_moment(draft, session):
        return False
    part = draft.session and session.rule != "programme"  # a `jornada` may have one of its own
    if (part and _width(draft) < 2) or not _covers(draft, _first(session)):
        return False
    if _width(draft) != _width(session):
        return _width(draft) > _width(session)
    return not part and (_surrounds(draft, session) or bool(content(draft.name) & wanted))


def _surrounds(draft: Draft, session: Draft) -> bool:
    """On one day: a session has its hour within those of the event."""
    if not session.clocks:
        return False
    if not draft.clocks:
        return True
    clock, start = draft.clocks[0], session.clocks[0].start
    return clock.start <= start and (clock.end is None or start <= clock.end)


def _same_moment(draft: Draft, session: Draft) -> bool:
    """Two sentences about one hour tell two events; a programme begins with its event."""
    return session.rule != "programme" and bool(draft.clocks) and draft.clocks == session.clocks


def _whole_of_lists(drafts: Sequence[Draft], likely: Sequence[int]) -> int | None:
    """The event of several days on which all that is listed takes place."""
    listed = {_first(d) for d in drafts if d.rule == "list" and d.slot and d.slot.days}
    able = [
        i
        for i in likely
        if 2 <= _width(drafts[i]) <= LONG and all(_covers(drafts[i], day) for day in listed)
    ]
    return min(able, key=lambda i: (-_width(drafts[i]), i), default=None)


def _first(draft: Draft) -> date | None:
    return draft.slot.days[0].first if draft.slot and draft.slot.days else None


def _covers(draft: Draft, day: date | None) -> bool:
    days = draft.slot.days if draft.slot else ()
    return day is not None and any(r.first <= day <= r.last for r in days)


def _width(draft: Draft) -> int:
    return sum((r.last - r.first).days + 1 for r in draft.slot.days) if draft.slot else 0
