"""Days and hours as the pages say them, in the reader's language."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache, lru_cache

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton, get_timezone_location

from calendar_service.feeds.labels import Language
from calendar_service.models import AllDay, Timed, When

_WEEKDAY_AND_DAY = {"en": "EEEE, MMMM d", "es": "EEEE d 'de' MMMM", "pt": "EEEE, d 'de' MMMM"}
_INSTANT = timedelta(microseconds=1)
KEPT = 4096  # wordings of days: a month says the same ones again and again


def days_of(when: When) -> tuple[date, date]:
    """First and last day, both inclusive; a midnight closes the day before it."""
    if isinstance(when, AllDay):
        return when.start, when.end - timedelta(days=1)
    if when.end is None:
        return when.start.date(), when.start.date()
    return when.start.date(), (when.end - _INSTANT).date()


def weekday_names(lang: Language) -> list[tuple[str, str]]:
    """From Monday: the whole name and the short one."""
    names = Locale(lang).days["stand-alone"]
    return [(names["wide"][n], names["abbreviated"][n].rstrip(".")) for n in range(7)]


def month_names(lang: Language) -> list[str]:
    names = Locale(lang).months["stand-alone"]["abbreviated"]
    return [_capital(names[n].rstrip(".")) for n in range(1, 13)]


def month_title(month: date, lang: Language) -> str:
    return _capital(format_skeleton("yMMMM", month, locale=lang))


@lru_cache(KEPT)
def day_heading(day: date, lang: Language) -> str:
    """`Wednesday, August 9`; the page's title says the year."""
    return _capital(format_date(day, _WEEKDAY_AND_DAY[lang], locale=lang))


@lru_cache(KEPT)
def short_day(day: date, lang: Language) -> str:
    """`Wed, Aug 9, 2023`"""
    return format_skeleton("yMMMEd", day, locale=lang)


@lru_cache(KEPT)
def span(first: date, last: date, lang: Language) -> str:
    """`Aug 9 – 11, 2023`, or the one day."""
    if first == last:
        return short_day(first, lang)
    return format_interval(first, last, "yMMMd", locale=lang)


def short_when(when: When, lang: Language) -> str:
    """`Wed, Aug 9, 2023, 09:00–11:20` or the days."""
    days = span(*days_of(when), lang)
    return f"{days}, {hours}" if (hours := clock(when)) else days


def clock(when: When) -> str:
    """`09:00–11:20`, or `09:00` where the end is unknown or days away; nothing for whole days."""
    if isinstance(when, AllDay):
        return ""
    same_stretch = when.end is not None and when.end - when.start < timedelta(days=1)
    start = when.start.isoformat(timespec="minutes")[11:]
    if when.end is None or not same_stretch:
        return start
    return f"{start}–{when.end.isoformat(timespec='minutes')[11:]}"


def zone_name(when: When, lang: Language) -> str:
    """Where the clock of a timed event hangs, `Colombia`; nothing if nobody said."""
    if not isinstance(when, Timed) or when.zone is None:
        return ""
    if "/" not in when.zone.key or when.zone.key.startswith("Etc/"):
        return when.zone.key.removeprefix("Etc/")
    return _zone_name(when.zone.key, lang)


@cache
def _zone_name(key: str, lang: Language) -> str:
    return get_timezone_location(key, locale=lang)


def local_text(text: str, lang: Language) -> str:
    """A day or a local time as the record writes it."""
    day = short_day(date.fromisoformat(text[:10]), lang)
    return f"{day}, {text[11:16]}" if len(text) > 10 else day


def moment_text(moment: datetime, lang: Language) -> str:
    """An aware moment in UTC, to the minute."""
    return f"{format_date(moment, 'medium', locale=lang)}, {moment:%H:%M} UTC"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
