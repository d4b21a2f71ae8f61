"""The parameters of pages: the filters of feeds, a month, and the language."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from calendar_service.web import grammar
from calendar_service.web.pages.period import FIRST, LAST
from calendar_service.web.parameters import Parameter

FILTERS = (
    grammar.COUNTRY,
    grammar.HOST,
    grammar.TOPIC,
    grammar.NOT_TOPIC,
    grammar.KIND,
    grammar.STATUS,
    grammar.WORDS,
    grammar.VIRTUAL,
    grammar.CONFIDENCE,
)


def _month(text: str) -> date:
    if not re.fullmatch(r"\d{4}-\d\d", text):
        raise ValueError("is not a month: write it as 2023-08")
    try:
        month = date.fromisoformat(f"{text}-01")
    except ValueError:
        raise ValueError("is not a month of the calendar") from None
    if not FIRST <= month <= LAST:
        raise ValueError(f"is not a month from {FIRST:%Y-%m} to {LAST:%Y-%m}")
    return month


MONTH = Parameter(
    "month",
    "The month to show; by default the nearest one with events.",
    {"type": "string", "pattern": r"^\d{4}-\d\d$"},
    _month,
    write=lambda month: month.isoformat()[:7],
    example="2023-08",
)
# A page speaks the reader's language unless its address names another.
LANG = replace(grammar.LANG, default=None)

OTHER = Parameter("other", "The event that may be the same.", {"type": "string"}, str)

CALENDAR = (*FILTERS, MONTH, LANG)
EMBED = CALENDAR
SUBSCRIBE = (*FILTERS, grammar.PAST, grammar.CANCELLED, grammar.TIMES, grammar.ALARM, LANG)
FEED = (*FILTERS, *grammar.FEED_OPTIONS)
