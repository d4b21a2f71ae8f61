"""Which day a weekday without a date means: counted from publication, or from the day told."""

from __future__ import annotations

from datetime import date, timedelta

from calendar_service.temporal.expressions import Day
from calendar_service.temporal.lexicon import SAME
from calendar_service.temporal.mention import DayRange
from calendar_service.temporal.tense import Tense

SOON = 10  # days to come within which a weekday can go on from the day told before
SIDE_BY_SIDE = 2  # days apart at which two days surely belong together
A_WEEK = 7
THIS_PAST = 4  # days back that `this Thursday` can reach


def weekday(said: Day, now: date, told: DayRange | None, tense: Tense | None) -> date | None:
    """The day meant, None where two weeks are as likely; `told` is the day told before."""
    number = said.weekday or 0
    if said.unit == "W":
        monday = now - timedelta(days=now.weekday()) + timedelta(weeks=said.modifier or 0)
        return monday + timedelta(days=number)
    if told and said.anchor == "previous":
        return before(number, told.first) if said.modifier == -1 else after(number, told.last)
    if told and said.anchor == "onward" and told.last >= now:
        return after(number, told.last)
    if told and said.modifier == SAME:
        return near(number, told.first)
    if told and said.modifier is None:
        inside = _inside(number, told, now, tense)
        if inside:
            return inside
        if tense != "past" and 0 < (told.first - now).days <= SOON:
            today = number == now.weekday() and tense != "future"
            soon = 0 < (near(number, told.first) - told.first).days <= SIDE_BY_SIDE
            return None if today and not soon else _going_on(number, told.first, now)
    return _from_publication(number, now, said.modifier, tense)


def on_or_after(number: int, day: date) -> date:
    return day + timedelta(days=(number - day.weekday()) % A_WEEK)


def after(number: int, day: date) -> date:
    return on_or_after(number, day + timedelta(days=1))


def before(number: int, day: date) -> date:
    return on_or_after(number, day - timedelta(days=A_WEEK))


def near(number: int, day: date) -> date:
    return on_or_after(number, day - timedelta(days=A_WEEK // 2))


def _inside(number: int, told: DayRange, now: date, tense: Tense | None) -> date | None:
    """`from 3 to 7 June … on Thursday`: a day of the range, where the verb can mean it."""
    day = on_or_after(number, told.first)
    if told.first == told.last or not day <= told.last < day + timedelta(days=A_WEEK):
        return None
    near_by = abs((day - now).days) <= SOON
    fits = {"past": day <= now, "future": day >= now, None: near_by}
    return day if fits[tense] else None


def _going_on(number: int, told: date, now: date) -> date | None:
    """`on Sunday, 13 August … on Saturday`: the nearest to the day told, if it is to come."""
    first = after(number, now)
    best = near(number, told)
    if best <= now:
        best += timedelta(days=A_WEEK)
    sure = best == first or abs((best - told).days) <= SIDE_BY_SIDE
    return best if sure else None


def _from_publication(number: int, now: date, modifier: int | None, tense: Tense | None) -> date:
    if modifier == 1:
        return after(number, now)
    if modifier == -1:
        return before(number, now)
    last = before(number, now + timedelta(days=1))
    if tense == "past" and (modifier is None or (now - last).days <= THIS_PAST):
        return last
    return on_or_after(number, now)
