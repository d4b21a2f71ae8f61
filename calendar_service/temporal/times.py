"""Clock times as they are told become wall-clock times, ends and zones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from calendar_service.reference.gazetteer import zone_of_country
from calendar_service.remarks import Remark
from calendar_service.temporal.clocks import twenty_four
from calendar_service.temporal.expressions import Hour, Hours
from calendar_service.temporal.mention import Clock, Reference
from calendar_service.temporal.zones import Zone, of_offset

UTC = ZoneInfo("UTC")
# `16:00 (15:00 en Canarias)`: the islands are told beside the hour of the country.
MAINLAND = {
    "Atlantic/Canary": "Europe/Madrid", "Atlantic/Azores": "Europe/Lisbon",
    "Atlantic/Madeira": "Europe/Lisbon", "Pacific/Easter": "America/Santiago",
    "Pacific/Galapagos": "America/Guayaquil", "America/Noronha": "America/Sao_Paulo",
    "America/St_Johns": "America/Halifax", "Pacific/Chatham": "Pacific/Auckland",
}  # fmt: skip
MOST_WEST, MOST_EAST = -12 * 60, 14 * 60  # minutes from UTC


class Told(NamedTuple):
    """A clock time of a slot and the zone said beside it."""

    clock: Clock
    zone: Zone | None


class Times(NamedTuple):
    clocks: tuple[Clock, ...] = ()
    zone: str | None = None
    local: bool = False
    warnings: tuple[str, ...] = ()


def half_of_day(values: Iterable[str]) -> str | None:
    """What `tomorrow morning` and `this evening` say of the clock beside them."""
    parts = {value.rpartition("T")[2] for value in values}
    if parts & {"AF", "EV", "NI"}:
        return "pm"
    return "am" if "MO" in parts else None


def clock(said: Hours, afternoon: bool, half: str | None = None) -> Clock:
    """`afternoon`: small hours without am or pm are those of meetings, after noon.

    `half` is said by the day, as in `this evening at 7`.
    """
    start, guessed = _time(_in_half(said.first, half), afternoon)
    if said.last is None:
        return Clock(start, None, guessed)
    end, also = _time(_in_half(said.last, half), afternoon)
    open_half = not (said.last.meridiem or said.last.exact)
    if open_half and afternoon and end <= start and end.hour < 12:
        end, also = end.replace(hour=end.hour + 12), True
    return Clock(start, end, guessed or also)


def _in_half(said: Hour, half: str | None) -> Hour:
    stated = said.meridiem or said.exact or not half
    return said if stated or not 1 <= said.hour < 12 else said._replace(meridiem=half)


def _time(said: Hour, afternoon: bool) -> tuple[time, bool]:
    """The 24-hour time; True when morning or afternoon had to be worked out."""
    if said.meridiem or said.exact or not afternoon or not 1 <= said.hour <= 6:
        return time(twenty_four(said), said.minute), False
    return time(said.hour + 12, said.minute), True


def combined(told: Sequence[Told], day: date | None, reference: Reference) -> Times:
    """The clocks of a slot; several that name one instant in several zones become one."""
    local = any(one.zone and one.zone.local for one in told)
    zoned = [(one.clock, one.zone.name) for one in told if one.zone and one.zone.name]
    if zoned and not (told[0].zone and told[0].zone.name):
        # `21h30 (20h30 nos Açores)`: the first is the host's, the others say which zone that is
        return Times((told[0].clock,), _agreeing(told[0].clock, zoned, day, reference), local)
    if len({start.start for start, _ in zoned}) > 1 and len(zoned) == len(told):
        return _one_instant(zoned, day, reference)
    clocks = tuple(dict.fromkeys(one.clock for one in told))
    return Times(clocks, zoned[0][1] if zoned else None, local)


def _agreeing(
    first: Clock, zoned: Sequence[tuple[Clock, str]], day: date | None, reference: Reference
) -> str | None:
    mainland = MAINLAND.get(zoned[0][1])
    homes = [reference.zone, *map(zone_of_country, reference.countries), mainland]
    for home in filter(None, homes):
        if day and all(_instant(day, first, home) == _instant(day, *other) for other in zoned):
            return home
    return _by_offset(first, *zoned[0], day) if day else None


def _by_offset(first: Clock, other: Clock, zone: str, day: date) -> str | None:
    """How far the first is from UTC, which keeps its instant where no place is known."""
    apart = datetime.combine(day, first.start, UTC) - _instant(day, other, zone)
    minutes = round(apart.total_seconds() / 60)
    minutes += 24 * 60 * ((minutes < MOST_WEST) - (minutes > MOST_EAST))
    return of_offset("-" if minutes < 0 else "+", f"{abs(minutes) // 60}", f"{abs(minutes) % 60}")


def _one_instant(
    zoned: Sequence[tuple[Clock, str]], day: date | None, reference: Reference
) -> Times:
    """The host's zone, else the first; the others have to agree."""
    hosts = set(map(zone_of_country, reference.countries))
    first, zone = min(zoned, key=lambda pair: pair[1] not in hosts)
    warnings = [
        Remark.OTHER_INSTANT.of(
            time=f"{first.start:%H:%M}",
            zone=zone,
            other_time=f"{other.start:%H:%M}",
            other_zone=name,
            day=day,
        )
        for other, name in zoned
        if day and _instant(day, first, zone) != _instant(day, other, name)
    ]
    return Times((first,), zone, False, tuple(warnings))


def _instant(day: date, at: Clock, zone: str) -> datetime:
    return datetime.combine(day, at.start, ZoneInfo(zone)).astimezone(UTC)


def lasting(times: Times, minutes: int | None) -> Times:
    """A stated length gives the end, or contradicts it."""
    if minutes is None or len(times.clocks) != 1:
        return times
    only = times.clocks[0]
    end = datetime.combine(date(2000, 1, 1), only.start) + timedelta(minutes=minutes)
    if only.end is None:
        return times._replace(clocks=(replace(only, end=end.time()),))
    if only.end == end.time():
        return times
    said = {"start": f"{only.start:%H:%M}", "end": f"{only.end:%H:%M}"}
    remark = Remark.OTHER_LENGTH.of(minutes=minutes, **said)
    return times._replace(warnings=(*times.warnings, remark))
