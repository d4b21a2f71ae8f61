"""What stands in cells and names nothing: the code of an event, its price, `on both days`."""

from __future__ import annotations

import re

from calendar_service.events.structured.lines import plain
from calendar_service.temporal.languages import LEXICONS

CODE = re.compile(
    r"(?:n[°º.]+o?\s*|#\s*)?[A-Z0-9]{1,8}(?:\s?[-/._–]\s?[A-Z0-9]{1,8}|\s\d{1,4}){0,4}"
)
# `CB-11: Course …`; what has no mark inside may be the name itself (`COP30: …`).
LEADING = re.compile(
    r"[\[(]?[A-Z]{1,6}[-/._–]?[A-Z]{0,3}[-/._–]\d{1,4}(?:[\])]\s*[:.–—-]?|\s*[:.)–—-])\s+(?=\S)"
)
SIGN = r"[A-Z]{0,3}\s?[$€£]|[A-Z]{3}|[KTU]Sh|Rs\.?|Gs\.?|Bs\.?|S/\.?"
MONEY = re.compile(
    rf"(?:{SIGN})\s?\d[\d.,]*"
    r"|\d[\d.,]*\s?(?:[$€£]|[A-Z]{3}|euros?|dollars?|d[oó]lares|pesos|reais|soles)"
)


def is_mark(words: str) -> bool:
    """`CB-11`, `ST/04`, `No. 3`, `$45`, `20 euros`."""
    told = words.strip(" .")
    code = re.search(r"\d", told) is not None and CODE.fullmatch(told) is not None
    return code or MONEY.fullmatch(told) is not None


def is_each(low: str, language: str, small: frozenset[str]) -> bool:
    """`on both days`, `each evening`: of which of its days a time is."""
    lexicon = LEXICONS.get(language)
    told = set(re.findall(r"\w+", low))
    if lexicon is None or told.isdisjoint(map(plain, lexicon.each)):
        return False
    parts = (*lexicon.each, *lexicon.units, *lexicon.day_parts, *lexicon.numbers, *lexicon.the)
    return told <= {plain(part) for part in parts} | small


def without_code(text: str, start: int, end: int) -> int:
    """Where the name begins behind a code: `CB-11: Course on valuation`."""
    found = LEADING.match(text, start, end)
    return found.end() if found else start
