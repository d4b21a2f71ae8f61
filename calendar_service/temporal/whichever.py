"""Weekdays of no known date: `on a Tuesday`, `the Wednesday before the meeting`, `Good Friday`."""

from __future__ import annotations

import re

from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.slots import Placed

COUNTED = re.compile(
    r" (?:(?:immediately |just )?(?:prior|before|preceding|proceeding)\b|(?:previo|anterior) al? )"
)
# `Easter Sunday`, `domingo de Páscoa`, `Viernes Santo`: a day of its own year, not of this week.
FEAST_BEFORE = re.compile(
    r"\W(?:easter|palm|good|holy|maundy|ash|shrove|fat|black|cyber|giving|whit)\s\Z", re.IGNORECASE
)
FEAST_AFTER = re.compile(
    r"\s(?:sant[oa]|(?:de\s(?:la\s)?|da\s)?(?:pascuas?|p[áa]scoa|ramos|resurrecci[óo]n|gloria|ceniza"
    r"|cinzas|carnaval|pentecost[ée]s|ressurrei[çc][ãa]o|aleluia))\b",
    re.IGNORECASE,
)
# `on a Tuesday`, `Third Thursday Event`: no one day.
ANY = (
    "any|some|un|algún|cualquier|uma?|numa?|qualquer|first|second|third|fourth|fifth|primer|tercer"
    "|cuarto|primeir[oa]|terceir[oa]"
)


def is_no_day(text: str, part: Placed, lexicon: Lexicon) -> bool:
    """Does nothing say which one is meant, or is it that of a feast?"""
    counted = _counts_from(text, part) or _is_any(text, part, lexicon)
    return counted or _is_feast(text, part)


def _counts_from(text: str, part: Placed) -> bool:
    """`the Wednesday before the Council meeting`: whichever that is."""
    led = re.search(r"(?:the|el) \w*\Z", text[max(0, part.start - 4) : part.start + 4].lower())
    return led is not None and COUNTED.match(text, part.end) is not None


def _is_feast(text: str, part: Placed) -> bool:
    head = " " + text[max(0, part.start - 12) : part.start]
    return bool(FEAST_BEFORE.search(head) or FEAST_AFTER.match(text, part.end))


def _is_any(text: str, part: Placed, lexicon: Lexicon) -> bool:
    words = "|".join((ANY, *lexicon.indefinite))
    head = f" {text[max(0, part.start - 12) : part.start]}"
    return re.search(rf"\W(?:{words})\s\Z", head, re.IGNORECASE) is not None
