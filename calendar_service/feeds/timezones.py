"""VTIMEZONE (RFC 5545 3.6.5) from tzdata: one STANDARD or DAYLIGHT for each onset.

No RRULE and no RDATE: some rules have no simple form, and readers differ on lists of dates.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

_STEP = timedelta(days=1)  # no zone changes its offset twice within a day
_SECOND = timedelta(seconds=1)


class Onset(NamedTuple):
    """From the UTC `instant` on `after` holds instead of `before`."""

    instant: datetime
    before: timedelta
    after: timedelta
    daylight: bool
    name: str


@lru_cache(maxsize=512)
def vtimezone_bytes(zone: str, first: int, last: int) -> bytes:
    """The component for local times of the years `first` to `last`, both inclusive."""
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone}"]
    for onset in onsets(ZoneInfo(zone), first, last):
        lines += _observance(onset)
    return "".join(f"{line}\r\n" for line in [*lines, "END:VTIMEZONE"]).encode()


def onsets(zone: ZoneInfo, first: int, last: int) -> list[Onset]:
    """What holds when the first year begins, and every change up to the end of the last."""
    opening = datetime(first, 1, 1, tzinfo=zone).astimezone(UTC)
    closing = datetime(last, 12, 31, 23, 59, 59, tzinfo=zone).astimezone(UTC)
    offset = _offset(opening, zone)
    found = [_onset(opening, offset, zone)]
    at = opening
    while at < closing:
        following = min(at + _STEP, closing)
        if _state(following, zone) != _state(at, zone):
            found.append(_onset(_change(at, following, zone), _offset(at, zone), zone))
        at = following
    return found


def _change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The first second of the state that holds at `after`, by bisection."""
    state = _state(before, zone)
    while after - before > _SECOND:
        middle = before + timedelta(seconds=(after - before) // _SECOND // 2)
        if _state(middle, zone) == state:
            before = middle
        else:
            after = middle
    return after


def _onset(instant: datetime, before: timedelta, zone: ZoneInfo) -> Onset:
    local = instant.astimezone(zone)
    return Onset(instant, before, _offset(instant, zone), bool(local.dst()), local.tzname() or "")


def _offset(instant: datetime, zone: ZoneInfo) -> timedelta:
    return instant.astimezone(zone).utcoffset() or timedelta(0)


def _state(instant: datetime, zone: ZoneInfo) -> tuple[timedelta, timedelta | None]:
    local = instant.astimezone(zone)
    return local.utcoffset() or timedelta(0), local.dst()


def _observance(onset: Onset) -> list[str]:
    kind = "DAYLIGHT" if onset.daylight else "STANDARD"
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{_local(onset.instant, onset.before)}",
        f"TZOFFSETFROM:{_utc_offset(onset.before)}",
        f"TZOFFSETTO:{_utc_offset(onset.after)}",
        f"TZNAME:{onset.name}",
        f"END:{kind}",
    ]


def _local(instant: datetime, offset: timedelta) -> str:
    """An onset is told in the clock that it ends."""
    local = instant.replace(tzinfo=None) + offset
    return f"{local.year:04}{local:%m%dT%H%M%S}"


def _utc_offset(offset: timedelta) -> str:
    minutes, seconds = divmod(int(abs(offset).total_seconds()), 60)
    sign = "-" if offset < timedelta(0) else "+"
    return f"{sign}{minutes // 60:02}{minutes % 60:02}" + (f"{seconds:02}" if seconds else "")
