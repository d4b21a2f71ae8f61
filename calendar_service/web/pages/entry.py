"""One event as the calendar shows it, with the sessions that are folded under it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from calendar_service.feeds.text import one_line
from calendar_service.models import Basis, Event, Status, Timed
from calendar_service.web.pages.dates import days_of
from calendar_service.web.pages.families import family


@dataclass(frozen=True, slots=True)
class Entry:
    """A dated event between its first and last day, both inclusive.

    `mark` is what its reader must see at once: `cancelled`, `postponed`, `moved` or `tentative`.
    """

    event: Event
    first: date
    last: date
    title: str
    family: str
    mark: str
    sessions: tuple[Entry, ...] = ()

    @property
    def order(self) -> tuple[date, int, bool, datetime | date, str, str]:
        """Day by day the longest first, then whole days, then by the hour."""
        when = self.event.when
        hour = when.start if isinstance(when, Timed) else datetime.min  # noqa: DTZ901 - wall clock
        length = (self.last - self.first).days
        return self.first, -length, isinstance(when, Timed), hour, self.title, self.event.uid


def mark_of(event: Event) -> str:
    if event.status in (Status.CANCELLED, Status.POSTPONED):
        return event.status.value
    if event.previous_starts:
        return "moved"
    doubtful = event.status is Status.TENTATIVE or event.date_basis is Basis.BOUNDED
    return "tentative" if doubtful else ""


def entries(events: Iterable[Event]) -> list[Entry]:
    """In order of display; a session whose parent is among `events` is folded under it.

    Of events that name each other as parents each stands by itself: nothing gets lost.
    """
    dated = {event.uid: event for event in events if event.when is not None}
    children: dict[str | None, list[Event]] = {}
    for event in dated.values():
        folded = event.parent in dated and _has_a_top(event, dated)
        children.setdefault(event.parent if folded else None, []).append(event)
    return _of_parent(None, children)


def _has_a_top(event: Event, dated: dict[str, Event]) -> bool:
    seen = {event.uid}
    while event.parent in dated:
        if event.parent in seen:
            return False
        seen.add(event.parent)
        event = dated[event.parent]
    return True


def _of_parent(parent: str | None, children: dict[str | None, list[Event]]) -> list[Entry]:
    found = [
        Entry(
            event,
            *days_of(event.when),
            title=one_line(event.title),
            family=family(event.topics),
            mark=mark_of(event),
            sessions=tuple(_of_parent(event.uid, children)),
        )
        for event in children.get(parent, ())
        if event.when is not None
    ]
    return sorted(found, key=lambda entry: entry.order)


def by_day(shown: Sequence[Entry], first: date, last: date) -> dict[date, list[Entry]]:
    """The entries of a period by the day on which each begins, or the period does."""
    days: dict[date, list[Entry]] = {}
    for entry in shown:
        if entry.first <= last and entry.last >= first:
            days.setdefault(max(entry.first, first), []).append(entry)
    return dict(sorted(days.items()))
