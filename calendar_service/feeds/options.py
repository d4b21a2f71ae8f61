"""How a subscriber wants events to be written; each variant has bytes of its own."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import Field

from calendar_service.feeds.labels import Language
from calendar_service.models import AllDay, Event, Model, Status, When

CANCELLED_STAYS = timedelta(days=30)


class Options(Model):
    """`times`: instants in UTC, or wall times with a VTIMEZONE. `cancelled`: title marked, STATUS
    alone, or not in the feed. `alarm`: before (negative) or after the start. `past`: how long ago
    an event may have ended. `lang`: of the texts that the service adds.
    """

    times: Literal["utc", "zone"] = "utc"
    cancelled: Literal["mark", "status", "hide"] = "mark"
    alarm: timedelta | None = None
    lang: Language = "en"
    past: Annotated[timedelta, Field(ge=timedelta(0))] | None = None

    @property
    def variant(self) -> str:
        """Names what the bytes of an event depend on: `utc-mark-en`, `zone-status-es--3600`."""
        mark = "status" if self.cancelled == "status" else "mark"
        alarm = "" if self.alarm is None else f"-{int(self.alarm.total_seconds())}"
        return f"{self.times}-{mark}-{self.lang}{alarm}"


def last_day(when: When) -> date:
    """The day on which it is over, in local time."""
    if isinstance(when, AllDay):
        return when.end - timedelta(days=1)
    return (when.end or when.start).date()


def keeps(event: Event, options: Options, today: date | None = None) -> bool:
    """Whether `event` belongs in a feed; without `today` (an export) nothing is too old."""
    if event.when is None or (event.status is Status.CANCELLED and options.cancelled == "hide"):
        return False
    if today is None:
        return True
    age = today - last_day(event.when)
    if event.status is Status.CANCELLED and age > CANCELLED_STAYS:
        return False
    return options.past is None or age <= options.past
