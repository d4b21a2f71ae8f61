"""The events of many bulletins at once, without a store."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from calendar_service.events.account import merge, order
from calendar_service.events.cluster import cluster
from calendar_service.events.findings import Findings
from calendar_service.events.known import Known, known_of
from calendar_service.events.life import born, day_said, midnight, revised, uid_of, under
from calendar_service.models import Bulletin, Event
from calendar_service.record import local

UNKNOWN = datetime.fromisoformat("1970-01-01T00:00:00+00:00")

Group = tuple[Known, ...]
Id = tuple[str, str]


def combine_all(findings: Iterable[tuple[Bulletin, Findings]]) -> tuple[Event, ...]:
    """One record per event, dated and undated; by start, then UID. Any order of bulletins gives
    the same, for each record lives through its tellings in the order of their publication."""
    known: dict[Id, Known] = {}
    for bulletin, found in findings:
        known |= {one.id: one for one in known_of(bulletin, found.events)}
    groups = cluster(known.values()).groups
    group_of = {one.id: group for group in groups for one in group}
    events: dict[Id, Event] = {}

    def event_of(group: Group, below: frozenset[Id] = frozenset()) -> Event:
        name = group[0].id
        if name not in events:
            above = parent_of(group)
            inner = below | {name}
            whole = group_of[above.id] if above else None
            parent = event_of(whole, inner) if whole and whole[0].id not in inner else None
            events[name] = _lived(group, parent)
        return events[name]

    return tuple(sorted(map(event_of, groups), key=lambda event: (_start(event), event.uid)))


def parent_of(group: Sequence[Known]) -> Known | None:
    """The mention that the newest telling makes this a session of."""
    sessions = (one for one in group if one.parent)
    newest = max(sessions, key=lambda one: order(one.mention), default=None)
    return newest.parent if newest else None


def _lived(group: Group, parent: Event | None) -> Event:
    told = sorted((one.mention for one in group), key=order)
    times = [midnight(day) if (day := day_said(one)) else UNKNOWN for one in told]
    uid = parent.uid if parent else None
    first = min(times)
    account = under(merge(told[:1]), parent)
    event = born(uid_of(told[0]), account, first=first, last=times[0], parent=uid)
    for count in range(2, len(told) + 1):
        account = under(merge(told[:count]), parent)
        event = revised(event, account, first=first, last=times[count - 1], parent=uid)
    return event


def _start(event: Event) -> str:
    return local(event.when.start) if event.when else "~"
