"""From clusters to slots and mentions: days resolved, clocks completed, zones decided."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from calendar_service.models import Basis
from calendar_service.reference.gazetteer import zone_of_country
from calendar_service.temporal.clocks import twenty_four
from calendar_service.temporal.expressions import (
    Day,
    Days,
    Expression,
    Hour,
    Hours,
    Period,
    Recurrence,
    Span,
)
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.mention import Clock, DayRange, Mention, Slot
from calendar_service.temporal.resolve import Context, Resolved, resolve
from calendar_service.temporal.slots import Cluster, Placed
from calendar_service.temporal.tense import tense

YEAR = 366  # days that a recurrence is followed at most
WEAKEST = (Basis.BOUNDED, Basis.RELATIVE, Basis.COMPLETED, Basis.STATED)


@dataclass(slots=True)
class Builder:
    """Builds the slots of one text, in its order; `context` grows on the way."""

    text: str
    lexicon: Lexicon
    context: Context
    clock_is_exact: bool
    mentions: list[Mention] = field(default_factory=list)

    def slot(self, cluster: Cluster) -> Slot:
        ranges: list[DayRange] = []
        bases: list[Basis] = []
        warnings: list[str] = []
        coarse: str | None = None
        before = len(self.mentions)
        for part in cluster.parts:
            match part.said:
                case Days():
                    found, more, remarks, value = self._days(part)
                    ranges += found
                    bases += more
                    warnings += remarks
                    coarse = coarse or value
                case Period():
                    coarse = coarse or self._period(part)
                case Span():
                    self._length(part)
                case Recurrence():
                    self._recurrence(part)
                case Hours():
                    pass
        returning = cluster.of(Recurrence)
        if returning:
            ranges, remark = self._occurrences(returning[0].said, ranges, coarse)
            warnings += remark
            bases = [basis for basis in bases if ranges] or [Basis.RELATIVE]
        if cluster.opening_hours:
            ranges, coarse = [], None
        if cluster.opening and len(ranges) == 2:
            ranges = [DayRange(ranges[0].first, ranges[-1].last)]
        ranges = ranges if returning else touching(ranges)
        if ranges and not self._is_deadline(cluster):
            self._remember(ranges)
        clocks, zone, local, remarks = self._clocks(cluster, ranges)
        warnings += remarks
        clocks, duration, remarks = self._duration(cluster, clocks)
        warnings += remarks
        return Slot(
            cluster.start,
            cluster.end,
            tuple(ranges),
            coarse=None if ranges else coarse,
            clocks=clocks,
            opening=cluster.opening,
            zone=zone,
            local=local,
            duration=duration,
            recurring=bool(returning) or cluster.opening_hours,
            basis=min(bases, key=WEAKEST.index, default=None) if ranges else None,
            mentions=tuple(self.mentions[before:]),
            warnings=tuple(warnings),
        )

    def _occurrences(
        self, said: Expression, ranges: list[DayRange], coarse: str | None
    ) -> tuple[list[DayRange], list[str]]:
        """The days of what returns, where it is bounded; else the first, with a remark."""
        if not isinstance(said, Recurrence) or not said.weekdays:
            return [], []
        now = self.context.now
        bounds = month_of(coarse)
        if ranges:
            first, last = ranges[0].first, ranges[-1].last
            bounds = (first, last) if first < last or now is None else (min(now, last), last)
        if bounds:
            first, last = bounds
            days = (first + timedelta(days=n) for n in range(min((last - first).days, YEAR) + 1))
            return [DayRange(day, day) for day in days if day.weekday() in said.weekdays], []
        if now is None:
            return [], []
        ahead = min((weekday - now.weekday()) % 7 for weekday in said.weekdays)
        first = now + timedelta(days=ahead)
        return [DayRange(first, first)], ["returns without a last day: only the first is given"]

    def _is_deadline(self, cluster: Cluster) -> bool:
        """A last day is not what `the day before` counts from."""
        head = self.text[max(0, cluster.start - 24) : cluster.start]
        return deadline(self.lexicon).search(head) is not None

    def _remember(self, ranges: Sequence[DayRange]) -> None:
        self.context.previous = DayRange(ranges[0].first, ranges[-1].last)
        if self.context.now is None or self.context.previous.first > self.context.now:
            self.context.planned = self.context.previous
        if self.context.previous.first != self.context.previous.last:
            self.context.spread = self.context.previous

    def _days(self, part: Placed) -> tuple[list[DayRange], list[Basis], list[str], str | None]:
        assert isinstance(part.said, Days)  # noqa: S101  # narrowed by the caller
        when = tense(self.text, part.start, part.end, self.lexicon)
        ranges: list[DayRange] = []
        bases: list[Basis] = []
        warnings: list[str] = []
        coarse: str | None = None
        for first, last in part.said.ranges:
            start = resolve(first, self.context, when)
            self._day_mention(first, start, part.offset)
            warnings += start.warnings
            end = start
            if last is not None:
                end = self._last_day(last, start, when)
                self._day_mention(last, end, part.offset)
                warnings += end.warnings
            if start.day and end.day and end.day >= start.day:
                ranges.append(DayRange(start.day, end.day))
                bases += [found.basis for found in (start, end) if found.basis]
            elif start.day is None:
                coarse = coarse or start.value
        return ranges, bases, warnings, coarse

    def _last_day(self, last: Day, start: Resolved, when: object) -> Resolved:
        if start.day is None or last.year or last.unit or last.shift is not None:
            return resolve(last, self.context, None)
        base = replace(self.context.reference, published=start.day)
        context = replace(self.context, reference=base, previous=DayRange(start.day, start.day))
        end = resolve(last, context, "future")
        basis = start.basis if end.basis is not Basis.STATED else end.basis
        return replace(end, basis=basis)

    def _day_mention(self, said: Day, found: Resolved, offset: int) -> None:
        start, end = said.start + offset, said.end + offset
        stated = {
            name: value
            for name in ("year", "month", "day", "weekday", "shift", "modifier")
            if (value := getattr(said, name)) is not None
        }
        self.mentions.append(
            Mention(
                start,
                end,
                self.text[start:end],
                "TIME" if said.part else "DATE",
                found.value + (f"T{said.part}" if said.part else ""),
                said.rule,
                stated,
                found.completed,
                found.basis,
                found.day is not None,
            )
        )

    def _period(self, part: Placed) -> str | None:
        assert isinstance(part.said, Period)  # noqa: S101  # narrowed by the caller
        said = part.said
        if said.unit == "M" and said.number and said.year is None and said.modifier is None:
            said = replace(said, year=self._year_of_month(part, int(said.number)))
        value = period_value(said, self.context)
        self._plain(part, "DATE", value, part.said.rule)
        return value

    def _year_of_month(self, part: Placed, month: int) -> int | None:
        """A month without year goes with the verb, as a day does."""
        now = self.context.now
        if now is None:
            return None
        when = tense(self.text, part.start, part.end, self.lexicon)
        gap = month - now.month
        if gap < 0 and when == "future":
            return now.year + 1
        return now.year - (gap > 0 and when == "past")

    def _length(self, part: Placed) -> None:
        assert isinstance(part.said, Span)  # noqa: S101  # narrowed by the caller
        self._plain(part, "DURATION", part.said.value, "length")

    def _recurrence(self, part: Placed) -> None:
        assert isinstance(part.said, Recurrence)  # noqa: S101  # narrowed by the caller
        self._plain(part, "SET", part.said.value, "recurrence")

    def _plain(self, part: Placed, kind: str, value: str, rule: str) -> None:
        self.mentions.append(
            Mention(part.start, part.end, self.text[part.start : part.end], kind, value, rule)  # type: ignore[arg-type]  # one of the TIMEX types
        )

    def _clocks(
        self, cluster: Cluster, ranges: Sequence[DayRange]
    ) -> tuple[tuple[Clock, ...], str | None, bool, list[str]]:
        parts = cluster.of(Hours)
        if not parts:
            return (), None, False, []
        day = ranges[0].first if ranges else None
        told = [(part, self._clock(part.said)) for part in parts if isinstance(part.said, Hours)]
        for part, clock in told:
            self._clock_mentions(part, clock, day)
        zoned = [(part, clock) for part, clock in told if part.zone and part.zone.name]
        local = any(part.zone and part.zone.local for part, _ in told)
        if zoned and zoned[0][0] is not told[0][0]:
            return (told[0][1],), self._agreeing_zone(told[0][1], zoned, day), local, []
        if len({clock.start for _, clock in zoned}) > 1 and len(zoned) == len(told):
            return self._one_instant(zoned, day)
        clocks = tuple(dict.fromkeys(clock for _, clock in told))
        zone = zoned[0][0].zone if zoned else None
        return clocks, zone.name if zone else None, local, []

    def _agreeing_zone(
        self, clock: Clock, zoned: list[tuple[Placed, Clock]], day: date | None
    ) -> str | None:
        """`21h30 (20h30 nos Açores)`: the host's zone, if it makes both the same instant."""
        reference = self.context.reference
        homes = [reference.zone, *map(zone_of_country, reference.countries)]
        for home in filter(None, homes):
            others = [(part.zone.name, c) for part, c in zoned if part.zone and part.zone.name]
            if day and all(_instant(day, clock, home) == _instant(day, c, z) for z, c in others if z):
                return home
        return None

    def _one_instant(
        self, zoned: list[tuple[Placed, Clock]], day: date | None
    ) -> tuple[tuple[Clock, ...], str | None, bool, list[str]]:
        """Several zones for one moment: the host's, else the first; the others have to agree."""
        hosts = set(map(zone_of_country, self.context.reference.countries))
        ranked = sorted(zoned, key=lambda pair: not (pair[0].zone and pair[0].zone.name in hosts))
        part, clock = ranked[0]
        zone = part.zone.name if part.zone else None
        warnings = []
        for other, second in zoned:
            name = other.zone.name if other.zone else None
            if day and zone and name and _instant(day, clock, zone) != _instant(day, second, name):
                told = f"{clock.start:%H:%M} {zone} is not {second.start:%H:%M} {name}"
                warnings.append(f"{told} on {day.isoformat()}")
        return (clock,), zone, False, warnings

    def _clock(self, said: Hours) -> Clock:
        first, last = said.first, said.last
        start, guessed = self._time(first)
        if last is None:
            return Clock(start, None, guessed)
        end, also = self._time(last)
        open_half = not (last.meridiem or last.exact)
        if open_half and end <= start and end.hour < 12 and not self.clock_is_exact:
            end, also = end.replace(hour=end.hour + 12), True
        return Clock(start, end, guessed or also)

    def _time(self, said: Hour) -> tuple[time, bool]:
        """The 24-hour time; True when morning or afternoon had to be worked out."""
        if said.meridiem or said.exact or self.clock_is_exact:
            return time(twenty_four(said), said.minute), False
        if 1 <= said.hour <= 6 and self.lexicon.small_hours_in_afternoon:
            return time(said.hour + 12, said.minute), True
        return time(said.hour % 24, said.minute), False

    def _clock_mentions(self, part: Placed, clock: Clock, day: date | None) -> None:
        assert isinstance(part.said, Hours)  # noqa: S101  # narrowed by the caller
        head = day.isoformat() if day else "XXXX-XX-XX"
        for said, at in ((part.said.first, clock.start), (part.said.last, clock.end)):
            if said is None or at is None:
                continue
            start, end = said.start + part.offset, said.end + part.offset
            completed = {"meridiem": "plausible for a meeting"} if clock.completed else {}
            stated: dict[str, int | str] = {"hour": said.hour, "minute": said.minute}
            if said.meridiem:
                stated["meridiem"] = said.meridiem
            if part.zone and part.zone.name:
                stated["zone"] = part.zone.name
            value = f"{head}T{at:%H:%M}" if day else f"T{at:%H:%M}"
            self.mentions.append(
                Mention(
                    start,
                    end,
                    self.text[start:end],
                    "TIME",
                    value,
                    "clock",
                    stated,
                    completed,
                    None,
                    day is not None,
                )  # fmt: skip
            )

    def _duration(
        self, cluster: Cluster, clocks: tuple[Clock, ...]
    ) -> tuple[tuple[Clock, ...], int | None, list[str]]:
        spans = [part.said for part in cluster.of(Span)]
        minutes = next((s.minutes for s in spans if isinstance(s, Span) and s.minutes), None)
        if minutes is None or len(clocks) != 1:
            return clocks, minutes, []
        clock = clocks[0]
        real = datetime.combine(date(2000, 1, 1), clock.start) + timedelta(minutes=minutes)
        if clock.end is None:
            return (replace(clock, end=real.time()),), minutes, []
        if clock.end != real.time():
            told = f"{clock.start:%H:%M} to {clock.end:%H:%M}"
            return clocks, minutes, [f"{minutes} minutes contradict {told}"]
        return clocks, minutes, []


def _instant(day: date, clock: Clock, zone: str) -> datetime:
    return datetime.combine(day, clock.start, ZoneInfo(zone)).astimezone(ZoneInfo("UTC"))


def month_of(value: str | None) -> tuple[date, date] | None:
    """The first and last day of a month given as `2024-02`."""
    if value is None or not re.fullmatch(r"\d{4}-\d\d", value):
        return None
    first = date.fromisoformat(f"{value}-01")
    return first, first.replace(day=calendar.monthrange(first.year, first.month)[1])


@cache
def deadline(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){lexicon.deadline}\s?$", re.IGNORECASE)


def touching(ranges: Iterable[DayRange]) -> list[DayRange]:
    """Days that follow each other become one range."""
    found: list[DayRange] = []
    for one in sorted(set(ranges), key=lambda r: (r.first, r.last)):
        if found and one.first <= found[-1].last + timedelta(days=1):
            found[-1] = DayRange(found[-1].first, max(found[-1].last, one.last))
        else:
            found.append(one)
    return found


def period_value(said: Period, context: Context) -> str:
    """TIMEX3 value: `2024-05`, `2024-H2`, `2024-SU`, `2024-W23`, `XXXX-05`."""
    now = context.now
    year = said.year
    if said.unit in ("W", "WE"):
        if now is None or said.modifier is None:
            return "XXXX-WXX"
        week = (now + timedelta(weeks=said.modifier if said.modifier != 9 else 0)).isocalendar()
        return f"{week.year}-W{week.week:02}" + ("-WE" if said.unit == "WE" else "")
    shift = said.modifier if said.modifier not in (None, 9) else 0
    if said.unit == "M" and said.number is None:
        if now is None:
            return "XXXX-XX"
        index = now.year * 12 + now.month - 1 + shift
        return f"{index // 12}-{index % 12 + 1:02}"
    if year is None and now is not None:
        year = now.year + (shift if said.unit in ("Y", "M", "season", "Q", "H") else 0)
        if said.unit == "M" and said.number and said.modifier == 1:
            year = now.year + (int(said.number) <= now.month)
        elif said.unit == "M" and said.number and said.modifier == -1:
            year = now.year - (int(said.number) >= now.month)
    head = f"{year:04}" if year else "XXXX"
    match said.unit:
        case "M":
            return f"{head}-{int(said.number or 0):02}"
        case "season":
            return f"{head}-{said.number}"
        case "Q" | "H" if said.number:
            return f"{head}-{said.unit}{said.number}"
        case _:
            return head
