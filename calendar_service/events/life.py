"""The life of a record: born once, then revised; every visible change is one step of SEQUENCE."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID, uuid5

from calendar_service.events.account import Account
from calendar_service.events.known import day_of_start, days_of
from calendar_service.models import Event, EventMention, Status
from calendar_service.record import local, record
from calendar_service.remarks import Remark

NAMESPACE = UUID("7d0c1c54-6a0f-5c0e-9d0c-3f3b7f4f5a10")
REVISION = frozenset({"sequence", "created", "updated"})
STEP = timedelta(seconds=1)


def uid_of(mention: EventMention, taken: int = 0) -> str:
    """The UID of an event first told by `mention`; neither title nor time enters it.

    `taken` counts UIDs of the same words that are already in use.
    """
    name = f"{mention.evidence.bulletin}\n{mention.key}" + (f"\n{taken}" if taken else "")
    return str(uuid5(NAMESPACE, name))


def day_said(mention: EventMention) -> date | None:
    """The day of the telling, or the bound of it; None if nothing is known."""
    return mention.announced or mention.evidence.published


def midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def born(
    uid: str, account: Account, *, first: datetime, last: datetime, parent: str | None = None
) -> Event:
    """A new record; `first` and `last` are when its oldest and newest sources were published."""
    return Event(
        **(dict(account) | {"parent": parent}), uid=uid, created=first, updated=max(first, last)
    )


def revised(
    event: Event, account: Account, *, first: datetime, last: datetime, parent: str | None = None
) -> Event:
    """The record as the account now has it; the very same one if nothing visible changed."""
    new = Event(
        **(dict(account) | {"parent": parent}),
        uid=event.uid,
        sequence=event.sequence + 1,
        created=min(event.created, first),
        updated=max(last, event.updated + STEP),
    )
    return new if changes(event, new) else event


def changes(old: Event, new: Event) -> dict[str, tuple[Any, Any]]:
    """Field by field what differs between two states of a record, as JSON has it."""
    before, after = record(old), record(new)
    return {
        name: (before[name], after[name])
        for name in before
        if name not in REVISION and before[name] != after[name]
    }


def under(account: Account, parent: Event | None) -> Account:
    """A session shares the fate of its event: cancelled or put off with it.

    If the event was moved and nobody said when this part will be, its old day no longer holds.
    """
    if parent is None or account.status == Status.CANCELLED:
        return account
    if parent.status in {Status.CANCELLED, Status.POSTPONED}:
        return account.model_copy(update={"status": parent.status})
    if parent.when is None or not _left_behind(account, parent):
        return account
    moved = Remark.PARENT_MOVED.of(start=local(parent.when.start))
    warnings = (*account.warnings, moved)
    return account.model_copy(update={"status": Status.POSTPONED, "warnings": warnings})


def _left_behind(account: Account, parent: Event) -> bool:
    days, now = days_of(account.when), days_of(parent.when)
    if not days or not now or days[0] in now:
        return False
    once = (day_of_start(start) for start in parent.previous_starts)
    return any(start <= days[0] < start + len(now) for start in once)
