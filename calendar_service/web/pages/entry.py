"""One event as the calendar shows it, with the sessions that are folded under it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from calendar_service.feeds.labels import Language, status_label, text, topic_label
from calendar_service.feeds.text import one_line
from calendar_service.feeds.wording import location
from calendar_service.models import Basis, Event, Status, Timed, When
from calendar_service.record import local, utc_times
from calendar_service.web.pages.addresses import event_url
from calendar_service.web.pages.dates import clock, days_of, span, zone_name
from calendar_service.web.pages.families import family
from calendar_service.web.pages.language import translations


@dataclass(frozen=True, slots=True)
class Entry:
    """A dated event between its first and last day, both inclusive, in the words of one language.

    `mark` is what its reader must see at once: `cancelled`, `postponed`, `moved` or `tentative`;
    `label` says it. `language` is that of the title, if it is not the page's. `days` names the
    day or days, `hours` and `zone` the times if there are any; `start`, and `instant` in UTC where
    the zone is known, are for machines.
    """

    event: Event
    first: date
    last: date
    title: str
    href: str
    language: str
    family: str
    mark: str
    label: str
    days: str
    hours: str
    zone: str
    start: str
    instant: str
    facts: tuple[str, ...]
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


def mark_label(mark: str, lang: Language) -> str:
    if not mark:
        return ""
    return (
        translations(lang).gettext("Moved") if mark == "moved" else status_label(Status(mark), lang)
    )


def entries(events: Iterable[Event], lang: Language) -> list[Entry]:
    """In order of display; a session whose parent is among `events` is folded under it.

    Of events that name each other as parents each stands by itself: nothing gets lost.
    """
    dated = {event.uid: event for event in events if event.when is not None}
    children: dict[str | None, list[Event]] = {}
    for event in dated.values():
        folded = event.parent in dated and _has_a_top(event, dated)
        children.setdefault(event.parent if folded else None, []).append(event)
    return _of_parent(None, children, lang)


def _has_a_top(event: Event, dated: dict[str, Event]) -> bool:
    seen = {event.uid}
    while event.parent in dated:
        if event.parent in seen:
            return False
        seen.add(event.parent)
        event = dated[event.parent]
    return True


def _of_parent(
    parent: str | None, children: dict[str | None, list[Event]], lang: Language
) -> list[Entry]:
    found = [
        _entry(event, event.when, _of_parent(event.uid, children, lang), lang)
        for event in children.get(parent, ())
        if event.when is not None
    ]
    return sorted(found, key=lambda entry: entry.order)


def _entry(event: Event, when: When, sessions: list[Entry], lang: Language) -> Entry:
    first, last = days_of(when)
    mark = mark_of(event)
    return Entry(
        event,
        first,
        last,
        title=one_line(event.title),
        href=event_url(event.uid),
        language="" if event.language == lang else event.language,
        family=family(event.topics),
        mark=mark,
        label=mark_label(mark, lang),
        days=span(first, last, lang),
        hours=clock(when),
        zone=zone_name(when, lang),
        start=local(when.start),
        instant=utc_times(when)["start_utc"] or "",
        facts=tuple(_facts(event, lang)),
        sessions=tuple(sessions),
    )


def _facts(event: Event, lang: Language) -> Iterator[str]:
    """Where it is, and what about."""
    online = text("online", lang)
    place = location(event, lang)
    if place:
        yield place
    if event.virtual and place != online:
        yield online
    for topic in event.topics:
        yield topic_label(topic, lang)


def by_day(shown: Sequence[Entry], first: date, last: date) -> dict[date, list[Entry]]:
    """The entries of a period by the day on which each begins, or the period does."""
    days: dict[date, list[Entry]] = {}
    for entry in shown:
        if entry.first <= last and entry.last >= first:
            days.setdefault(max(entry.first, first), []).append(entry)
    return dict(sorted(days.items()))
