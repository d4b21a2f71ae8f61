"""A selection in words, for the title of a calendar: `Peru, Chile · Gender · Online`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from babel.dates import format_date

from calendar_service.feeds.labels import (
    Language,
    country_name,
    kind_label,
    status_label,
    text,
    topic_label,
)
from calendar_service.feeds.text import one_line
from calendar_service.query import EventQuery


def selection_words(query: EventQuery, lang: Language) -> list[str]:
    """One entry for each condition that a reader would miss."""
    hosts = _names(country_name(code, lang) for code in query.hosts)
    without = _names(topic_label(topic, lang) for topic in query.not_topics)
    words = [
        _names(country_name(code, lang) for code in query.countries),
        text("host", lang).format(hosts) if hosts else "",
        _names(topic_label(topic, lang) for topic in query.topics),
        text("without", lang).format(without) if without else "",
        _names(kind_label(kind, lang) for kind in query.kinds),
        _names(status_label(status, lang) for status in query.statuses),
        _online(query.virtual, lang),
        f"“{one_line(query.text)}”" if query.text else "",
        *_window(query, lang),
    ]
    return [word for word in words if word]


def _names(names: Iterable[str]) -> str:
    return ", ".join(names)


def _online(virtual: bool | None, lang: Language) -> str:
    if virtual is None:
        return ""
    return text("online" if virtual else "in_person", lang)


def _window(query: EventQuery, lang: Language) -> list[str]:
    """The days in words, the last of them inclusive."""
    since = [text("since", lang).format(_day(query.start, lang))] if query.start else []
    if query.end is None or query.end == date.min:
        return since
    return [*since, text("until", lang).format(_day(query.end - timedelta(days=1), lang))]


def _day(day: date, lang: Language) -> str:
    return format_date(day, "medium", locale=lang)
