"""A week or two from a day: `a week from Tuesday`, `Friday week`, `el martes en ocho`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from calendar_service.temporal.expressions import Day, Days
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.tokens import Form, Parts, Token

WEEKS = {"W": 7, "2W": 14}
AFTER_NEXT = 7
IN_DAYS = {8: 7, 15: 14}  # counted with both ends, as the Romance languages do

DAY = r"(?:(?P<wd>W)|(?P<rel>R))"
FORMS = {
    "en": (
        Form(rf"(?P<n>[uVN])(?P<u>[Us])[Fi]t?D?{DAY}(?!,?t?[NOX]|,?o?M|Tt?W)"),
        Form(rf"(?P<n>u)(?P<u>U){DAY}(?!,?t?[NOX]|,?o?M|Tt?W)"),
        Form(rf"D?{DAY}(?P<u>U)(?![oNnYM-])"),
        Form(r"(?P<wd>W)F(?P<n>D)(?!t?[UsMW])"),  # `the Thursday after next`
    ),
    "es": (Form(rf"D?{DAY}i(?P<n>[NV])d?(?![oMsUH])"),),
    "pt": (Form(rf"o{DAY}T(?P<n>[NV])d"),),
}


def week_from(
    tokens: Sequence[Token], kinds: str, at: int, lexicon: Lexicon
) -> tuple[Days, int] | None:
    """`plus` of the day tells how many days after the one named it is."""
    for form in FORMS[lexicon.language]:
        found = form.match(kinds, at)
        if found and (plus := _plus(Parts(found, tokens))):
            parts = Parts(found, tokens)
            start, end = tokens[at].start, tokens[found.end() - 1].end
            weekday, shift = parts.number("wd"), parts.number("rel")
            rule = "week from a day"
            day = Day(start, end, rule, weekday=weekday, shift=shift, plus=plus)
            return Days(start, end, ((day, None),)), found.end()
    return None


def _plus(parts: Parts) -> int | None:
    unit = parts.text("u") if "u" in parts.places else None
    count = parts.token("n")
    if count and count.kind == "D":
        return AFTER_NEXT if count.value == 1 else None
    if unit is None:
        return IN_DAYS.get(parts.number("n") or 0)
    number = int(count.value) if count and count.kind != "u" else 1
    return number * WEEKS[unit] if unit in WEEKS else None


@cache
def _goes_on(lexicon: Lexicon) -> re.Pattern[str]:
    """What makes of the number or the week something else: `el martes en ocho ciudades`."""
    nouns = r"\s+(?!para\b|sobre\b|desde\b|entre\b|with\b|from\b|when\b|before\b)[^\W\d_A-Z]{4,}"
    return re.compile(nouns if lexicon.language == "es" else r"-\w|['’]s")


@cache
def _lasting(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"(?:{lexicon.lasts}|runs?|running|(?<!will )(?<!to )open|for) \Z", re.IGNORECASE
    )


def confirmed(text: str, start: int, end: int, said: Days, lexicon: Lexicon) -> Days:
    """Only the day that is named, where a noun or a verb shows that no week is added."""
    first = said.ranges[0][0]
    if not first.plus:
        return said
    if _goes_on(lexicon).match(text, end) or _lasting(lexicon).search(
        text, max(0, start - 20), start
    ):
        return said._replace(ranges=((first._replace(plus=0), None),))
    return said
