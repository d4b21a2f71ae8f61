"""Calendars by month: `APRIL` above lines that begin with bare days (`8–10 – Fair`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from calendar_service.events.structured.lines import Line
from calendar_service.models import Bulletin
from calendar_service.temporal.languages import LEXICONS
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.mention import Mention, Reference, Slot
from calendar_service.temporal.pipeline import read

AWAY = 60  # lines that one month can have


def headed(text: str, lines: Sequence[Line], language: str) -> dict[int, str]:
    """For each line below the name of a month, that name with its year if it has one."""
    lexicon = LEXICONS.get(language)
    if lexicon is None:
        return {}
    heading, found = _heading(lexicon), {}
    month, since = "", 0
    for at, line in enumerate(lines):
        words = heading.fullmatch(text, line.begin, line.end)
        if words:
            month, since = " ".join(words.group("month", "year")[: 1 + bool(words["year"])]), at
        elif month and at - since <= AWAY:
            found[at] = month
    return found


def day_in_month(text: str, line: Line, month: str, bulletin: Bulletin) -> Slot | None:
    """The days of `month` that begin the line, or None if it begins with anything else."""
    lexicon = LEXICONS[bulletin.language]
    start = line.start if line.mark == "number" else line.begin
    told = _days(lexicon).match(text, start, line.end)
    if not told:
        return None
    of = " " if bulletin.language == "en" else " de "
    reference = Reference(bulletin.published, bulletin.not_before, bulletin.not_after)
    slots = read(f"{told['days']}{of}{month}", bulletin.language, reference).slots
    if len(slots) != 1 or slots[0].clocks or not slots[0].mentions:
        return None
    return _moved(slots[0], text, *told.span("days"))


def _moved(slot: Slot, text: str, start: int, end: int) -> Slot:
    """The slot as one mention of the words at `start:end`."""
    mention: Mention = replace(slot.mentions[0], start=start, end=end, text=text[start:end])
    return replace(slot, start=start, end=end, mentions=(mention,))


@cache
def _heading(lexicon: Lexicon) -> re.Pattern[str]:
    months = "|".join(map(re.escape, lexicon.months))
    of = "|".join(map(re.escape, lexicon.of))
    return re.compile(
        rf"[*_#\s]*(?P<month>{months})(?:,?\s+(?:(?:{of})\s+)?(?P<year>\d{{4}}))?[\s:.*_–—-]*",
        re.IGNORECASE,
    )


@cache
def _days(lexicon: Lexicon) -> re.Pattern[str]:
    """Bare days at the beginning of a line, set off from what follows; no clock, no month."""
    weekdays = "|".join(
        map(re.escape, sorted({*lexicon.weekdays, *lexicon.weekday_abbreviations}, key=len)[::-1])
    )
    joins = "|".join(map(re.escape, {*lexicon.joins, *lexicon.to}))
    day = rf"(?:(?:{weekdays})\.?,?\s+)?\d{{1,2}}(?:º|ª|°|st|nd|rd|th)?"
    return re.compile(
        rf"(?P<days>{day}(?:(?:\s*[,–—-]\s*|\s+(?:{joins})\s+){day})*)(?![\d:.,]\d|\s?(?:h|hs|hrs|am|pm|[ap]\.\s?m)\b)"
        rf"\s*(?:[:|\t.)]\s*|[–—-]\s+|\s{{2,}}|\s(?=[\"“«‘A-ZÁÉÍÓÚÂÊÔÃÕÇÑ]))",
        re.IGNORECASE,
    )
