"""The calendar page: a month as grid and agenda, and the ways from it to others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from calendar_service.feeds.labels import Language
from calendar_service.models import Event
from calendar_service.web.pages.dates import month_names, month_title, weekday_names
from calendar_service.web.pages.entry import Entry, by_day, entries
from calendar_service.web.pages.families import in_order
from calendar_service.web.pages.language import translations
from calendar_service.web.pages.menus import chips, menus
from calendar_service.web.pages.month import DAY, bounds, grid
from calendar_service.web.pages.overview import Counts, Days
from calendar_service.web.pages.parameters import FILTERS
from calendar_service.web.pages.period import jumps, next_month, previous_month
from calendar_service.web.pages.selection import Selection

MENUS = ("country", "topic", "kind", "virtual", "q")  # that the form asks for itself


@dataclass(frozen=True, slots=True)
class Contents:
    """What the store holds for one month of one selection.

    `days` counts the events of the selection by the day they begin on; `events` touch the weeks
    of the month, `cut` if there are more of them; `before` and `after` are those nearest to it.
    """

    month: date
    events: Sequence[Event]
    days: Days
    counts: Counts
    last_read: datetime | None
    cut: bool = False
    before: Event | None = None
    after: Event | None = None


def calendar_context(
    selection: Selection, contents: Contents, today: date, lang: Language
) -> dict[str, Any]:
    """All that the template shows."""
    month, (first, last) = contents.month, bounds(contents.month)
    shown = entries(contents.events, lang)
    agenda = by_day(shown, first, last)
    listed = [entry for entries_of_day in agenda.values() for entry in entries_of_day]
    return {
        "title": month_title(month, lang),
        "today": today,
        "weekdays": weekday_names(lang),
        "weeks": grid(shown, month),
        "agenda": agenda,
        "anchors": dict(_anchors(agenda, last)),
        "legend": in_order(entry.family for entry in listed),
        "total": sum(contents.days.values()),
        "summary": _summary(contents, listed, lang),
        "cut": len(contents.events) if contents.cut else 0,
        "last_read": contents.last_read,
        "neighbours": list(_neighbours(selection, contents, lang)),
        **_filters(selection, contents, lang),
        **_ways(selection, contents, today, lang),
    }


def _anchors(agenda: Mapping[date, Sequence[Entry]], last: date) -> Iterator[tuple[date, date]]:
    """For each day with events the day of the agenda that tells of them."""
    for listed_on, shown in agenda.items():
        for entry in shown:
            day = listed_on
            while day <= min(entry.last, last):
                if day == listed_on or day not in agenda:
                    yield day, listed_on
                day += DAY


def _summary(contents: Contents, listed: Sequence[Entry], lang: Language) -> str:
    count = sum(_size(entry) for entry in listed)
    many = translations(lang).ngettext
    of_month = many("{count} event in {month}", "{count} events in {month}", count)
    in_all = sum(contents.days.values())
    of_all = many("{count} in all", "{count} in all", in_all)
    month = month_title(contents.month, lang)
    lowered = month if lang == "en" else month[:1].lower() + month[1:]
    return f"{of_month.format(count=count, month=lowered)}, {of_all.format(count=in_all)}"


def _size(entry: Entry) -> int:
    return 1 + sum(_size(session) for session in entry.sessions)


def _filters(selection: Selection, contents: Contents, lang: Language) -> dict[str, Any]:
    kept = selection.but(**dict.fromkeys(MENUS))
    filters = [one.name for one in FILTERS]
    return {
        "path": selection.path,
        "words": selection.values.get("q", ""),
        "virtual": selection.values.get("virtual") is True,
        "menus": menus(selection, contents.counts, lang),
        "kept": [
            (one.name, one.text(kept.values[one.name]))
            for one in kept.known
            if one.name in kept.values
        ],
        "chips": chips(selection, lang),
        "cleared": selection.but(**dict.fromkeys(filters)).href,
    }


def _ways(selection: Selection, contents: Contents, today: date, lang: Language) -> dict[str, Any]:
    month = contents.month
    others = jumps(contents.days, month)

    def to(other: date | None) -> str | None:
        return selection.but(month=other).href if other else None

    return {
        "previous": to(previous_month(month)),
        "next": to(next_month(month)),
        "this_month": to(today.replace(day=1)),
        "month_is_now": month == today.replace(day=1),
        "years": [
            (year, to(first), count, year == month.year) for year, first, count in others.years
        ],
        "months": [
            (name, to(one), count, one == month)
            for name, (one, count) in zip(month_names(lang), others.months, strict=True)
        ],
    }


def _neighbours(
    selection: Selection, contents: Contents, lang: Language
) -> Iterator[tuple[str, Entry, str]]:
    """The nearest events around a month without any: what to press, the event, where it leads."""
    _ = translations(lang).gettext
    labels = ((_("Next event"), contents.after), (_("Last event before"), contents.before))
    for label, event in labels:
        for entry in entries([event] if event else (), lang):
            yield label, entry, selection.but(month=entry.first.replace(day=1)).href
