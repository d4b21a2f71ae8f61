"""From what is stated to calendar days: completing, checking, and leaving open what is unknown."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

from calendar_service.models import Basis
from calendar_service.remarks import Remark
from calendar_service.temporal.candidates import agreeing, near, nearest, nth_weekday, valid
from calendar_service.temporal.context import Context, Resolved
from calendar_service.temporal.expressions import Day
from calendar_service.temporal.lexicon import SAME
from calendar_service.temporal.mention import DayOrder, DayRange
from calendar_service.temporal.monthless import monthless
from calendar_service.temporal.tense import TellTense, Tense
from calendar_service.temporal.weekdays import A_WEEK, on_or_after, weekday

BEFORE_LAST = 45  # days that a year-less date may lie from a full date of the same text
SURE = 60  # days from publication within which a stated weekday does not move the year
LATE = 245  # days ahead from which a year-less date is doubtful
TENSES: tuple[Tense | None, ...] = ("past", "future", None)


def ordered(said: Day, order: DayOrder) -> Day:
    """Day and month of a numeric date; a part over twelve overrules the usual order."""
    if said.numbers is None:
        return said
    first, second = said.numbers
    day_first = order == "DMY" if first <= 12 and second <= 12 else second <= 12
    day, month = (first, second) if day_first else (second, first)
    return said._replace(day=day, month=month)


def resolve(said: Day, context: Context, tell_tense: TellTense) -> Resolved:
    """`tell_tense` is asked only where the verb decides, for looking at the sentence is dear."""
    said = ordered(said, context.order)
    if said.nth is not None:
        return _of_month(said, context, tell_tense)
    if said.month is not None and said.day is not None and said.year is not None:
        found = _full(said)
    elif said.month is not None and said.day is not None:
        found = _yearless(said, context, tell_tense)
    elif said.shift is not None:
        found = _shifted(said, context)
    elif said.day is not None:
        found = monthless(said, context, tell_tense)
    else:
        found = _weekday(said, context, tell_tense())
    if said.plus:
        found = _weeks_from(said, found, context.now)
    found = _checked(said, found)
    return _week(found) if said.rule == "week of a day" else found


def _weeks_from(said: Day, found: Resolved, now: date | None) -> Resolved:
    """Counted from a weekday that is today, it could be a week earlier or later."""
    if found.day is None or (said.weekday is not None and found.day == now):
        return Resolved(None, "XXXX-XX-XX")
    day = found.day + timedelta(days=said.plus)
    return found._replace(day=day, value=day.isoformat())


def _week(found: Resolved) -> Resolved:
    if found.day is None:
        return found._replace(value="XXXX-WXX")
    year, week, _ = found.day.isocalendar()
    return found._replace(day=None, basis=None, value=f"{year}-W{week:02}")


def _checked(said: Day, found: Resolved) -> Resolved:
    if found.day is None or said.weekday is None or found.day.weekday() == said.weekday:
        return found
    stated, real = calendar.day_name[said.weekday], calendar.day_name[found.day.weekday()]
    remark = Remark.WEEKDAY.of(day=found.day, weekday=real, stated_weekday=stated)
    return found._replace(warnings=(*found.warnings, remark))


def _full(said: Day) -> Resolved:
    year, month, number = said.year or 0, said.month or 0, said.day or 0
    day = valid(year, month, number)
    value = f"{year:04}-{month:02}-{number:02}"
    if day is None:
        return Resolved(None, value, warnings=(Remark.NO_DAY.of(day=value),))
    return Resolved(day, value, Basis.STATED)


def _of_month(said: Day, context: Context, tell_tense: TellTense) -> Resolved:
    """`the first Monday of June`."""
    month, weekday, nth = said.month or 0, said.weekday or 0, said.nth or 0
    base = context.middle
    if said.unit == "M":
        return _of_this_month(said, context.now)
    years = [said.year] if said.year else [base.year + n for n in (-1, 0, 1)] if base else []
    days = [day for year in years if (day := nth_weekday(year, month, weekday, nth))]
    if not days:
        return Resolved(None, f"XXXX-{month:02}-XX")
    if said.year:
        return Resolved(days[0], days[0].isoformat(), Basis.STATED)
    best = nearest(days, base or days[0], tell_tense(), said.modifier) or days[0]
    return Resolved(best, best.isoformat(), context.year_basis, {"year": "nearest to publication"})


def _of_this_month(said: Day, now: date | None) -> Resolved:
    """`the last Friday of this month`, `of next month`; another month cannot be told."""
    if now is None or said.modifier not in (0, 1, -1, None):
        return Resolved(None, "XXXX-XX-XX")
    shift = said.modifier or 0
    index = now.year * 12 + now.month - 1 + shift
    day = nth_weekday(index // 12, index % 12 + 1, said.weekday or 0, said.nth or 0)
    if day is None:
        return Resolved(None, "XXXX-XX-XX")
    return Resolved(day, day.isoformat(), Basis.RELATIVE, {"month": "from publication"})


def _yearless(said: Day, context: Context, tell_tense: TellTense) -> Resolved:
    if said.unit == "Y" and context.now and said.modifier is not None:
        shift = 0 if said.modifier == SAME else said.modifier
        found = _full(said._replace(year=context.now.year + shift))
        return found._replace(
            basis=Basis.COMPLETED if found.day else None, completed={"year": "this year"}
        )
    month, number = said.month or 0, said.day or 0
    value = f"XXXX-{month:02}-{number:02}"
    if valid(2024, month, number) is None:
        return Resolved(None, value, warnings=(Remark.NO_DAY_OF_ANY_YEAR.of(day=value[5:]),))
    base = context.middle
    if base is None:
        return _from_full_dates(said, context, value)
    years = range(base.year - 1, base.year + 2)
    days = [day for year in years if (day := valid(year, month, number))]
    best = _nearest(days, base, tell_tense, said.modifier)
    if best and abs((best - base).days) > SURE:  # else it is the weekday that is wrong
        best = _nearest(agreeing(days, said.weekday), base, tell_tense, said.modifier)
    sure = said.weekday is not None or said.modifier is not None
    # Announced for so late, rather the day just past is meant, or the verb is misread.
    if best is None or (not sure and (best - base).days > LATE):
        return Resolved(None, value)
    return Resolved(best, best.isoformat(), context.year_basis, {"year": "nearest to publication"})


def _nearest(
    days: Sequence[date], base: date, tell_tense: TellTense, modifier: int | None
) -> date | None:
    """That of any tense, if it is the same in all."""
    found = {tense: nearest(days, base, tense, modifier) for tense in TENSES}
    return found[None] if len(set(found.values())) == 1 else found[tell_tense()]


def _from_full_dates(said: Day, context: Context, value: str) -> Resolved:
    """Nothing says when the text was written: only a full date of its own can give the year."""
    month, number = said.month or 0, said.day or 0
    same = [day for day in context.full if (day.month, day.day) == (month, number)]
    if same:
        best = same[0]
    else:
        years = {day.year for day in context.full}
        days = [day for year in sorted(years) if (day := valid(year, month, number))]
        days = [
            day
            for day in days
            if (said.weekday == day.weekday() if said.weekday is not None else True)
            and any(abs((day - full).days) <= BEFORE_LAST for full in context.full)
        ]
        if len(set(days)) != 1:
            return Resolved(None, value)
        best = days[0]
    return Resolved(best, best.isoformat(), Basis.COMPLETED, {"year": "full date in the text"})


def _shifted(said: Day, context: Context) -> Resolved:
    shift = said.shift or 0
    if said.anchor == "range":
        told = context.spread or context.previous
        if told is None or told.first == told.last == context.now:  # a day of publication
            return Resolved(None, "XXXX-XX-XX")
        day = told.first + timedelta(days=shift) if shift >= 0 else told.last
        return Resolved(day, day.isoformat(), Basis.RELATIVE, {"date": "range told before"})
    if said.anchor == "previous":
        told = (shift < 0 and context.planned) or context.previous
        if told is None:
            return Resolved(None, "XXXX-XX-XX")
        # `a week later` counts from the beginning, as weekdays do.
        base = told.last if 0 < shift < A_WEEK else told.first
        rule = "day told before"
    elif context.now is None:
        return Resolved(None, {0: "PRESENT_REF"}.get(shift, "XXXX-XX-XX"))
    else:
        base, rule = context.now, "publication"
    day = base + timedelta(days=shift)
    if said.day and said.day != day.day:
        remark = Remark.OTHER_NUMBER.of(day=day, number=said.day)
        stated = near(said.day, base, said.weekday)
        day, warnings = (stated or day), (remark,)
        return Resolved(day, day.isoformat(), Basis.RELATIVE, {"date": rule}, warnings)
    return Resolved(day, day.isoformat(), Basis.RELATIVE, {"date": rule})


def _of_week_told(said: Day, spread: DayRange | None, told: DayRange | None) -> date | None:
    """`from 29 August to 2 September … on Wednesday 31 … on Friday`: still of that week."""
    if spread is None or told is None or said.modifier is not None or said.unit:
        return None
    if not spread.first <= told.first <= spread.last:
        return None
    day = on_or_after(said.weekday or 0, spread.first)
    return day if told.first <= day <= spread.last < day + timedelta(days=A_WEEK) else None


def _weekday(said: Day, context: Context, tense: Tense | None) -> Resolved:
    assert said.weekday is not None  # noqa: S101  # every Day has one of these parts
    unknown = f"XXXX-WXX-{said.weekday + 1}"
    now, told = context.now, context.previous
    if now is None:
        return Resolved(None, unknown)
    spread = context.spread if told and told.first == told.last else None
    inside = _of_week_told(said, spread, told)
    if inside and tense != "past":
        return Resolved(inside, inside.isoformat(), Basis.RELATIVE, {"date": "range told before"})
    day = weekday(said, now, told, tense)
    if day is None:
        return Resolved(None, unknown)
    return Resolved(day, day.isoformat(), Basis.RELATIVE, {"date": "weekday from publication"})
