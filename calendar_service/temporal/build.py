"""From clusters to slots and mentions: everything resolved that the text allows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from calendar_service.models import Basis
from calendar_service.temporal import around, coarse, times
from calendar_service.temporal.candidates import following
from calendar_service.temporal.context import Context, Resolved
from calendar_service.temporal.expressions import (
    Day,
    Days,
    Hours,
    Period,
    Recurrence,
    Remark,
    Span,
)
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.mention import DayRange, Mention, Slot, TimexType
from calendar_service.temporal.recurring import Bounds, occurrences, touching
from calendar_service.temporal.resolve import resolve
from calendar_service.temporal.slots import Cluster, Placed
from calendar_service.temporal.tense import TellTense, tense
from calendar_service.temporal.weekdays import after

NEAR = 40  # characters before a clock in which a verb says that it was changed
STATED = ("year", "month", "day", "weekday", "shift", "modifier")
WEAKEST = (Basis.BOUNDED, Basis.RELATIVE, Basis.COMPLETED, Basis.STATED)


@dataclass(slots=True)
class Draft:
    """What a cluster says, while its parts are read one after another."""

    ranges: list[DayRange] = field(default_factory=list)
    bases: list[Basis] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    coarse: str | None = None
    returns: Recurrence | None = None
    minutes: int | None = None


@dataclass(slots=True)
class Builder:
    """Builds the slots of one text, in its order; `context` grows on the way."""

    text: str
    lexicon: Lexicon
    context: Context
    afternoon: bool  # are small hours without am or pm those after noon?

    def slot(self, cluster: Cluster) -> Slot:
        draft = Draft()
        for part in cluster.parts:
            self._read(part, draft)
        self._settle_days(cluster, draft)
        if draft.ranges and not self.is_deadline(cluster.start):
            self._remember(draft.ranges)
        found = times.lasting(self._times(cluster, draft), draft.minutes)
        return Slot(
            cluster.start,
            cluster.end,
            tuple(draft.ranges),
            coarse=None if draft.ranges else draft.coarse,
            clocks=found.clocks,
            opening=cluster.opening,
            zone=found.zone,
            local=found.local,
            duration=draft.minutes,
            recurring=draft.returns is not None or cluster.opening_hours,
            basis=min(draft.bases, key=WEAKEST.index, default=None) if draft.ranges else None,
            mentions=tuple(sorted(draft.mentions, key=lambda m: m.start)),
            warnings=(*draft.warnings, *found.warnings),
        )

    def _read(self, part: Placed, draft: Draft) -> None:
        match part.said:
            case Days() as said:
                self._read_days(part, said, draft)
            case Period() as said:
                draft.mentions.append(self.aside(part))
                draft.coarse = draft.coarse or draft.mentions[-1].value
            case Span(value=value, minutes=minutes):
                draft.mentions.append(self._plain(part, "DURATION", value, "length"))
                draft.minutes = draft.minutes or minutes
            case Recurrence(value=value) as said:
                draft.mentions.append(self._plain(part, "SET", value, "recurrence"))
                draft.returns = said
            case Hours() | Remark():
                pass  # the mentions of hours need the day of the whole cluster

    def aside(self, part: Placed) -> Mention:
        """The mention of what is coarser than a day."""
        match part.said:
            case Period() as said:
                told = self.context.previous
                base = told.last if said.anchor == "previous" and told else self.context.now
                when = partial(tense, self.text, part.start, part.end, self.lexicon)
                return self._plain(part, "DATE", coarse.value(said, base, when), said.rule)
            case Remark(type=kind, value=value, rule=rule):
                return self._plain(part, kind, value, rule)
            case _:
                raise AssertionError(part)

    def _read_days(self, part: Placed, said: Days, draft: Draft) -> None:
        when = partial(tense, self.text, part.start, part.end, self.lexicon)
        earlier: date | None = None
        old = 1 if self._renewed(part, said) else 0
        for at, (first, last) in enumerate(said.ranges):
            if earlier and first.modifier is None and not first.year and not first.unit:
                start = self._going_on(first, earlier, when)
            else:
                start = resolve(first, self.context, when)
            draft.mentions.append(self._day_mention(first, start, part.offset))
            draft.warnings += start.warnings
            end = start
            if last is not None:
                end = self._last_day(last, start, when)
                draft.mentions.append(self._day_mention(last, end, part.offset))
                draft.warnings += end.warnings
            earlier = end.day
            if at < old:
                continue
            if last and end.day and self._is_new_day(part, said):
                draft.ranges.append(DayRange(end.day, end.day))
                draft.bases += [end.basis] if end.basis else []
            elif start.day and end.day and end.day >= start.day:
                draft.ranges.append(DayRange(start.day, end.day))
                draft.bases += [one.basis for one in (start, end) if one.basis]
            elif start.day is None:
                draft.coarse = draft.coarse or start.value

    def _is_new_day(self, part: Placed, said: Days) -> bool:
        """`moved from 20 to 23 June`: only the last of the two is meant; `4-5 May` are both old."""
        last = said.ranges[0][1]
        dashed = last and re.search(r"[-–]\s?\Z", self.text[: last.start + part.offset][-3:])
        return len(said.ranges) == 1 and not dashed and self._is_moved_from(part)

    def _is_moved_from(self, part: Placed) -> bool:
        head = self.text[max(0, part.start - NEAR) : part.start]
        return around.moved_from(self.lexicon).search(head) is not None

    def _renewed(self, part: Placed, said: Days) -> bool:
        """`moved from 4-5 May to 11-12 May`: only the latter two are meant."""
        if len(said.ranges) != 2 or not self._is_moved_from(part):
            return False
        one, two = said.ranges
        gap = slice((one[1] or one[0]).end + part.offset, two[0].start + part.offset)
        return around.to(self.lexicon).fullmatch(self.text[gap]) is not None

    def _going_on(self, said: Day, earlier: date, when: TellTense) -> Resolved:
        """`Thursday and Friday`, `23 May, 7 June`: the second is not before the first."""
        found = resolve(said, self.context, when)
        if found.day is None or found.day >= earlier:
            return found
        if said.rule == "weekday":
            day = after(found.day.weekday(), earlier)
        elif "year" in found.completed:
            day = following(found.day, earlier, said.weekday)
        else:
            return found
        return found._replace(day=day, value=day.isoformat())

    def _last_day(self, last: Day, start: Resolved, when: TellTense) -> Resolved:
        """The end of a range is the first such day after its beginning."""
        if start.day is None or last.year or last.unit or last.shift is not None:
            return resolve(last, self.context, when)
        reference = replace(self.context.reference, published=start.day)
        told = DayRange(start.day, start.day)
        context = replace(self.context, reference=reference, previous=told)
        end = resolve(last, context, lambda: "future")
        return end if end.basis is Basis.STATED else end._replace(basis=start.basis)

    def _settle_days(self, cluster: Cluster, draft: Draft) -> None:
        if cluster.opening_hours:
            draft.ranges, draft.coarse = [], None
        elif draft.returns:
            month = coarse.month_bounds(draft.coarse)
            bounds = Bounds(draft.ranges, month, self.context.now, self._begins(cluster))
            draft.ranges, remarks = occurrences(draft.returns, bounds)
            draft.warnings += remarks
            draft.bases = draft.bases or [Basis.RELATIVE]
        elif cluster.opening and len(draft.ranges) == 2:
            first, last = draft.ranges
            if first.first <= last.last:
                draft.ranges = [DayRange(first.first, last.last)]
            else:  # `brought forward from 9 May at 10:00 to 5 May`
                draft.ranges, cluster.opening = [last], False
        else:
            draft.ranges = touching(draft.ranges)

    def _begins(self, cluster: Cluster) -> bool:
        """`every Thursday from 6 June`: is the only day that is told the first, not the last?"""
        days = cluster.of(Days)
        head = self.text[max(0, days[0].start - NEAR) : days[0].start] if days else ""
        return bool(days) and around.until(self.lexicon).search(head) is None

    def is_deadline(self, start: int) -> bool:
        """A last day is not what `the day before` counts from."""
        head = " " + self.text[max(0, start - 24) : start]
        return around.deadline(self.lexicon).search(head) is not None

    def _remember(self, ranges: Sequence[DayRange]) -> None:
        told = DayRange(ranges[0].first, ranges[-1].last)
        self.context.previous = told
        if self.context.now is None or told.first > self.context.now:
            self.context.planned = told
        if told.first != told.last:
            self.context.spread = told

    def _times(self, cluster: Cluster, draft: Draft) -> times.Times:
        day = draft.ranges[0].first if draft.ranges else None
        if not cluster.timed:
            return times.Times()
        half = times.half_of_day(m.value for m in draft.mentions if m.type == "TIME")
        told = []
        for part in cluster.of(Hours):
            assert isinstance(part.said, Hours)  # noqa: S101 - narrowed by `of`
            told.append(times.Told(times.clock(part.said, self.afternoon, half), part.zone))
            draft.mentions += self._clock_mentions(part, part.said, told[-1], day)
        if cluster.opening and len(told) == 2:  # `from 3 June at 9:00 until 5 June at 17:00`
            first, last = told
            span = replace(first.clock, end=last.clock.start)
            told = [first._replace(clock=span)]
        elif self._is_moved(cluster):
            new = told[-1].clock
            told = [told[-1]._replace(clock=replace(new, start=new.end or new.start, end=None))]
        return times.combined(told, day, self.context.reference)

    def _is_moved(self, cluster: Cluster) -> bool:
        """`moved from 9:30 to 14:00`: only the new hour holds."""
        hours = cluster.of(Hours)
        head = self.text[max(0, hours[0].start - NEAR) : hours[0].start]
        verb = around.moved(self.lexicon).search(head)
        if verb is None:
            return False
        between = range(hours[0].start - len(head) + verb.start(), hours[0].start)
        return not any(part.start in between for part in cluster.of(Days))

    def _day_mention(self, said: Day, found: Resolved, offset: int) -> Mention:
        start, end = said.start + offset, said.end + offset
        values = (said.year, said.month, said.day, said.weekday, said.shift, said.modifier)
        pairs = zip(STATED, values, strict=True)
        stated: dict[str, int | str] = {name: value for name, value in pairs if value is not None}
        kind: TimexType = "TIME" if said.part else "DATE"
        value = f"{found.value}T{said.part}" if said.part else found.value
        resolved = found.day is not None
        return Mention(
            start, end, self.text[start:end], kind, value, said.rule, stated,
            dict(found.completed), found.basis, resolved,
        )  # fmt: skip

    def _plain(self, part: Placed, kind: TimexType, value: str, rule: str) -> Mention:
        return Mention(part.start, part.end, self.text[part.start : part.end], kind, value, rule)

    def _clock_mentions(
        self, part: Placed, said: Hours, told: times.Told, day: date | None
    ) -> Iterable[Mention]:
        completed = {"meridiem": "plausible for a meeting"} if told.clock.completed else {}
        zone = {"zone": told.zone.name} if told.zone and told.zone.name else {}
        for hour, at in ((said.first, told.clock.start), (said.last, told.clock.end)):
            if hour is None or at is None:
                continue
            start, end = hour.start + part.offset, hour.end + part.offset
            half = {"meridiem": hour.meridiem} if hour.meridiem else {}
            stated: dict[str, int | str] = {
                "hour": hour.hour,
                "minute": hour.minute,
                **half,
                **zone,
            }
            value = f"{day.isoformat() if day else ''}T{at:%H:%M}"
            yield Mention(
                start, end, self.text[start:end], "TIME", value, "clock", stated, completed,
                None, day is not None,
            )  # fmt: skip
