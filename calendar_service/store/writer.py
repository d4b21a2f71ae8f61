"""One bulletin into the store: read together with all it touches, written in one transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, select

from calendar_service.events.account import merge, order
from calendar_service.events.cluster import Id, cluster
from calendar_service.events.known import Known
from calendar_service.events.life import (
    STEP,
    born,
    changes,
    day_said,
    midnight,
    revised,
    uid_of,
    under,
)
from calendar_service.events.merge import parent_of
from calendar_service.models import Event
from calendar_service.store.corrections import Overlay, overlays
from calendar_service.store.neighbours import neighbourhood, of_events
from calendar_service.store.results import Outcome
from calendar_service.store.schema import events
from calendar_service.store.tables import Tables

Group = Sequence[Known]


@dataclass(slots=True)
class Stored:
    """An event as it is in the store, and whether it is shown there."""

    event: Event
    life: str


@dataclass(slots=True)
class Writer:
    """Settles which mentions are which event, and what that changes.

    `cause` is the bulletin that is read, or else `correction` what an editor does, by its number;
    `day` is when it was said.
    """

    connection: Connection
    tables: Tables
    now: datetime
    day: datetime
    cause: str | None = None
    correction: int | None = None
    outcome: Outcome = field(default_factory=Outcome)
    before: dict[str, Stored] = field(default_factory=dict)
    after: dict[str, Event] = field(default_factory=dict)

    def settle(self, start: Sequence[Known], uids: Collection[str]) -> None:
        """Cuts what hangs together with `start` and the events `uids` into events."""
        around = neighbourhood(self.connection, start, uids)
        groups = cluster(around.members.values())
        known = {one.uid for one in around.members.values() if one.uid}
        self._load(known | set(uids))
        homes = self._homes(groups.groups)
        self._tell(groups.groups, homes)
        left = (known | set(uids)) - set(homes.values())
        self._retire(left, groups.groups, homes)
        self.tables.place(around.members.values(), homes, groups.pairs, self.cause)
        self.tables.doubt(set(homes.values()) | left, groups.doubtful, around.outside, homes)
        self._children(set(self.after) | left)

    def _load(self, uids: Collection[str]) -> None:
        missing = set(uids) - set(self.before)
        if not missing:
            return
        query = select(events.c.uid, events.c.life, events.c.payload)
        rows = self.connection.execute(query.where(events.c.uid.in_(sorted(missing))))
        for row in rows:
            self.before[row.uid] = Stored(Event.model_validate_json(row.payload), row.life)

    def _homes(self, groups: Sequence[Group]) -> dict[Id, str]:
        """The UID of every mention: the oldest that its group had, else a new one."""
        ranked = sorted(groups, key=lambda group: min(order(one.mention) for one in group))
        claimed: dict[str, int] = {}
        for place, group in enumerate(ranked):
            for one in sorted(group, key=lambda one: order(one.mention)):
                if one.uid in self.before:
                    claimed.setdefault(one.uid or "", place)
        for place, group in enumerate(ranked):
            claimed |= {one.pin: place for one in group if one.pin}
        homes: dict[Id, str] = {}
        for place, group in enumerate(ranked):
            pinned = min((one.pin for one in group if one.pin), default=None)
            own = (uid for uid, owner in claimed.items() if owner == place)
            uid = pinned or min(own, key=self._age, default=None) or self._new(group, homes)
            homes |= {one.id: uid for one in group}
        return homes

    def _age(self, uid: str) -> tuple[datetime, str]:
        return self.before[uid].event.created, uid

    def _new(self, group: Group, homes: Mapping[Id, str]) -> str:
        """A UID that nothing has; that of an event nobody tells any more is taken up again."""
        first = min((one.mention for one in group), key=order)
        taken = 0
        while True:
            uid = uid_of(first, taken)
            self._load({uid})
            stored = self.before.get(uid)
            if uid not in homes.values() and (stored is None or stored.life == "withdrawn"):
                return uid
            taken += 1

    def _tell(self, groups: Iterable[Group], homes: Mapping[Id, str]) -> None:
        """Writes what each group says, events before their sessions."""
        corrected = overlays(self.connection, set(homes.values()))
        for group in sorted(groups, key=_depth):
            uid = homes[group[0].id]
            above = parent_of(group)
            parent = (homes.get(above.id) or above.uid) if above else None
            self._revise(uid, group, parent, corrected.get(uid))

    def _revise(self, uid: str, group: Group, parent: str | None, overlay: Overlay | None) -> None:
        parent = parent if parent != uid else None
        whole = self._event(parent) if parent else None
        account = under(merge(one.mention for one in group), whole)
        account = overlay.applied(account) if overlay else account
        days = [day for one in group if (day := day_said(one.mention))]
        first = midnight(min(days)) if days else self.now
        stored = self.before.get(uid)
        if stored is None:
            event = born(uid, account, first=first, last=self.day, parent=parent)
        else:
            event = revised(stored.event, account, first=first, last=self.day, parent=parent)
        self._keep(event, "hidden" if overlay and overlay.hidden else "live")

    def _event(self, uid: str) -> Event | None:
        if uid in self.after:
            return self.after[uid]
        self._load({uid})
        stored = self.before.get(uid)
        return stored.event if stored else None

    def _keep(self, event: Event, life: str, absorbed_by: str | None = None) -> None:
        """Writes the event if it differs from what is stored, and the step in its history."""
        stored = self.before.get(event.uid)
        if stored and stored.life == life and stored.event is event:
            return
        if stored and stored.event is event:  # it appears or disappears as it was
            step = {"sequence": event.sequence + 1, "updated": max(self.day, event.updated + STEP)}
            event = event.model_copy(update=step)
        self.tables.write(event, life, absorbed_by, new=stored is None)
        what = changes(stored.event, event) if stored else {}
        if stored and stored.life != life:
            what["life"] = (stored.life, life)
        self.tables.record(event, what, self.cause, self.correction)
        self.before[event.uid] = Stored(event, life)
        self.after[event.uid] = event
        (self.outcome.changed if stored else self.outcome.new).add(event.uid)

    def _retire(
        self, left: Iterable[str], groups: Sequence[Group], homes: Mapping[Id, str]
    ) -> None:
        """Events that no mention is left to: absorbed by the one that has them, or withdrawn."""
        heirs = {
            one.uid: homes[one.id] for group in groups for one in group if one.uid in set(left)
        }
        for uid in sorted(left):
            if uid in self.before and self.before[uid].life != "absorbed":
                heir = heirs.get(uid)
                life = "absorbed" if heir else "withdrawn"
                self._keep(self.before[uid].event, life, heir)

    def _children(self, uids: Collection[str]) -> None:
        """Sessions follow what happened to their events."""
        query = select(events.c.uid).where(
            events.c.parent.in_(sorted(uids)), events.c.life.in_(("live", "hidden"))
        )
        found = {row.uid for row in self.connection.execute(query)} - set(self.after)
        if not found:
            return
        told = of_events(self.connection, found)
        groups = [[one for one in told if one.uid == uid] for uid in sorted(found)]
        groups = [group for group in groups if group]
        self._load(found)
        self._tell(groups, {one.id: one.uid or "" for one in told})
        self._children(found & set(self.after))


def _depth(group: Group) -> int:
    """How many events this one is inside of."""
    above = parent_of(group)
    return above.depth + 1 if above else 0
