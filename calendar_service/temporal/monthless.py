"""Which month a bare day means: `on the 28th`, `el próximo 23`."""

from __future__ import annotations

from datetime import date

from calendar_service.models import Basis
from calendar_service.remarks import Remark
from calendar_service.temporal.candidates import agreeing, months, nearest, valid
from calendar_service.temporal.context import Context, Resolved
from calendar_service.temporal.expressions import Day
from calendar_service.temporal.lexicon import SAME
from calendar_service.temporal.mention import DayRange
from calendar_service.temporal.tense import TellTense, Tense

SPAN = 400  # days around publication within which a text speaks of its own events


def monthless(said: Day, context: Context, tell_tense: TellTense) -> Resolved:
    number = said.day or 0
    value = f"XXXX-XX-{number:02}"
    told, now = context.previous, context.now
    if said.unit and said.unit != "M":
        return Resolved(None, value)
    if said.unit == "M":
        same = said.modifier == SAME and told is not None and _current(told.first, now)
        base = told.first if same and told else now
        if base is None:
            return Resolved(None, value)
        shift = 0 if said.modifier in (SAME, None) else said.modifier
        year, month = next(months(base, -shift, shift))
        day = valid(year, month, number)
        if day is None:
            gone = Remark.NO_DAY_OF_MONTH.of(number=number, month=f"{year}-{month:02}")
            return Resolved(None, value, warnings=(gone,))
        return Resolved(day, day.isoformat(), Basis.COMPLETED, {"month": "month told before"})
    base = now or (told.first if told else None)
    if base is None:
        return Resolved(None, value)
    days = [d for y, m in months(base, 2, 3) if (d := valid(y, m, number))]
    days += [d for y, m in months(told.first, 0, 1) if (d := valid(y, m, number))] if told else []
    if now is None and said.weekday is not None:
        days = [day for day in days if day.weekday() == said.weekday]
    if now and said.modifier in (1, -1):  # `el próximo 23`
        days, told = [day for day in days if (day - now).days * said.modifier >= 0], None
    tense = tell_tense()
    if now and said.weekday is None and tense == "past":
        days = [day for day in days if day <= now]
    fitting = agreeing(days, said.weekday)
    if told and said.weekday is not None and tense != "past" and _current(told.first, now):
        ahead = [day for day in fitting if now is None or day >= now]
        best = min(ahead, key=lambda day: abs((day - told.first).days), default=None)
    else:
        best = _after_told(fitting, base, told, now, tense)
    if best is None:
        return Resolved(None, value)
    return Resolved(best, best.isoformat(), Basis.COMPLETED, {"month": "nearest that fits"})


def _current(day: date, now: date | None) -> bool:
    return now is None or abs((day - now).days) <= SPAN


# A bare day before the one told last is of the same month if it is so many times nearer.
BACK = 2


def _after_told(
    days: list[date], base: date, told: DayRange | None, now: date | None, tense: Tense | None
) -> date | None:
    """A bare `the 28th` goes on from the day told before it, where that agrees with the verb."""
    if (
        told
        and _current(told.first, now)
        and tense != "past"
        and (now is None or told.first >= now)
    ):
        ahead = [day for day in days if 0 <= (day - told.first).days <= 31]
        month = (told.first.year, told.first.month)
        earlier = [day for day in days if (day.year, day.month) == month and day < told.first]
        if earlier and ahead and (now is None or earlier[0] >= now):
            back, forth = (told.first - earlier[0]).days, (min(ahead) - told.first).days
            if BACK * back <= forth:
                return earlier[0]
        if ahead:
            return min(ahead)
    return nearest(days, base, tense)
