"""The words of one language, as typed data: structure is shared, vocabulary is not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from calendar_service.temporal.mention import DayOrder

FOLLOWING, PREVIOUS = 8, -8  # next and last, counted from what was told before
SAME = 9  # the modifier that points back in the text: `the same Friday`

STEPS = {FOLLOWING: 1, PREVIOUS: -1}

Words = Mapping[str, int]
Names = Mapping[str, str]
Some = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """All that the shared grammar has to know of a language; every word in lower case.

    `anchors` are words that begin an expression without a digit or a name of the calendar nearby;
    all other words only count in the neighbourhood of one.
    """

    language: str
    day_order: DayOrder
    months: Words
    month_abbreviations: Words
    weekdays: Words  # Monday is 0
    weekday_abbreviations: Words
    weekday_plurals: Words  # `on Mondays` returns
    ordinal_suffixes: Some
    ordinals: Words
    numbers: Words
    relative_days: Words  # days from the reference date
    relative_ordinal: Words  # `the following day`: days from the day told before
    range_days: Names  # word -> number as text: `the second day`: of the days told before, from 0
    relative_parts: Names  # `tonight`: days from the reference date and part of the day
    references: Names  # `now`: PRESENT_REF, PAST_REF, FUTURE_REF
    returning: Names  # `annually`: TIMEX length
    modifiers: Words  # next 1, this 0, last -1, or FOLLOWING, PREVIOUS, SAME
    leading: Some  # those that can only stand before what they modify
    units: Names  # word -> TIMEX unit: D, W, M, Y, H, MIN, Q, S (half), WE
    day_parts: Names  # word -> MO, AF, EV, NI
    noon: Names  # word -> HH:MM
    meridiems: Names  # word -> am, pm
    hour_words: Some
    seasons: Names  # word -> SP, SU, FA, WI
    phases: Names  # word -> START, MID, END
    of: Some
    the: Some
    to: Some
    joins: Some
    since: Some
    between: Some
    at: Some
    on: Some
    day_words: Some
    every: Words  # `every other`: each second one
    later: Names  # `two weeks later`: counted from what was `told`, from `now` or `tomorrow`
    ago: Names  # `two weeks ago`, likewise
    ago_before: Some  # `hace dos semanas`
    about: Some  # before a number: `nearly`, `at least`
    only: Some  # before a number of things
    indefinite: Some  # articles that count one
    vague: Some  # `few`, `several`
    old: Some  # after an age
    half: Words  # `half past`, `y media`: word -> minutes to add, with `past` before or after
    anchors: Some
    idioms: frozenset[str]  # that look like dates
    names: frozenset[str]  # of places, with a word of the calendar in them
    refused_before: str  # regular expression of words after which a number is no date or clock
    refused_after: str  # … and before which a bare day or clock is none
    numbered: str  # … and of nouns that a number counts, as in `Session 1, 13 July`
    that: str  # begins what is reported: `said that on Friday it will`
    past: Some  # what reports
    past_forms: str  # … and the endings of such verbs, as a regular expression
    future: Some  # what announces, likewise
    future_forms: str
    lasts: str  # regular expression of the verbs that say how long
    same_time: str
    same_instant: str  # between two clocks of one instant: `11 am in Suva, which is 9 am in Perth`
    moved: str  # verbs after which `from 9:00 to 10:00` is an old hour and a new one
    ends: str  # … that tell the end
    follows: str  # … and what comes right after something
    continues: str  # … and what goes on
    time_label: str  # how a line that gives the hour begins
    each: Some  # words that make one clock hold for several days
    deadline: str  # what stands before a last day, not before an event
    zone_before: str  # regular expressions around a place: `hora de {place}`, `{place} time`
    zone_after: str
    local_time: str
    all_times: str
    zone_phrases: Names  # phrase -> IANA zone: what no table of places knows
    capitalised: bool  # are months and weekdays written with a capital?
    capital_only: frozenset[str]  # names of the calendar that else are other words
    small_hours_in_afternoon: bool  # does `1:30` of a programme mean 13:30?
    # weekdays that are ordinals before a noun, months that are nouns
    ambiguous: frozenset[str] = frozenset()
    numbered_weekdays: Some = ()  # `5ª feira`: words that make a weekday of the number before
    bare_day: str | None = None  # words that make a number behind them a day of the month
