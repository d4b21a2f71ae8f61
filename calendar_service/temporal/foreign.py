"""Languages without a grammar of their own: full dates only, resolved by dateparser."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache, lru_cache

from calendar_service.models import Basis
from calendar_service.temporal.mention import DayRange, Mention, Reading, Slot

RULE = "dateparser (low confidence)"
WORD = r"[^\W\d_]{1,14}"
# dateparser is asked about candidates only: day, month in letters and year, or a numeric date.
CANDIDATE = re.compile(
    rf"(?<![\w.,/-])(?:\d{{1,2}}(?:[.º]|\w{{1,3}})?\s{{1,2}}(?:{WORD}\s)?{WORD}\.?,?\s{{1,2}}"
    rf"(?:{WORD}\s)?\d{{4}}|{WORD}\.?\s\d{{1,2}}(?:\.|\w{{2}})?,?\s\d{{4}}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}([./-])\d{1,2}\1\d{4})(?![\w-]|[./]\d)"
    r"|\d{4}[年년]\s?\d{1,2}[月월]\s?\d{1,2}[日일]"
)


def read(text: str, language: str) -> Reading:
    """The full dates of a text in a language that dateparser knows; none in any other."""
    if not _known(language):
        return Reading((), ())
    found = ((one, _day(one[0], language)) for one in CANDIDATE.finditer(text))
    mentions = tuple(_mention(one, day) for one, day in found if day)
    return Reading(mentions, tuple(map(_slot, mentions)))


def _mention(found: re.Match[str], day: date) -> Mention:
    return Mention(
        found.start(),
        found.end(),
        found[0],
        "DATE",
        day.isoformat(),
        RULE,
        {"year": day.year, "month": day.month, "day": day.day},
        basis=Basis.STATED,
        resolved=True,
    )


def _slot(mention: Mention) -> Slot:
    day = date.fromisoformat(mention.value)
    days = (DayRange(day, day),)
    return Slot(mention.start, mention.end, days, basis=mention.basis, mentions=(mention,))


@cache
def _known(language: str) -> bool:
    from dateparser.languages.loader import default_loader

    return language in default_loader.get_locale_map()


@lru_cache(maxsize=4096)
def _day(words: str, language: str) -> date | None:
    from dateparser import parse  # 250 ms that most readings never need

    settings = {
        "STRICT_PARSING": True,
        "REQUIRE_PARTS": ["day", "month", "year"],
        "RELATIVE_BASE": datetime(2000, 1, 1),  # noqa: DTZ001  # dateparser wants it naive
    }
    found = parse(words, languages=[language], settings=settings)
    return found.date() if found else None
