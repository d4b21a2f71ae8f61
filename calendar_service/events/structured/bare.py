"""Days that only their list makes days: `3 – Fair` below `APRIL`, `14/03 – Talk`, `May: 6, 20`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

from calendar_service.events.structured.lines import Line
from calendar_service.models import Bulletin
from calendar_service.reference.gazetteer import country_of
from calendar_service.temporal.evidence import MONTH_FIRST_COUNTRIES
from calendar_service.temporal.languages import LEXICONS
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.mention import DayOrder, Reading, Reference, Slot
from calendar_service.temporal.pipeline import read

FROM = {"en": "from", "es": "del", "pt": "de"}  # what makes numbers days
AWAY = 60  # lines that one month can have
NUMERIC = re.compile(
    r"(?:(?P<line>^)|[|\t]\s*|\s\s"
    # `Works Committee – 3/2, 14h`: by its hour a day, no score.
    r"|\s[–—-]\s(?=\d{1,2}/\d{1,2}[\s,–—-]+\d{1,2}(?:h|:\d\d|\s?[ap]\.?\s?m))"
    # `North District – 30/05 – School`, `South District (06/06)`: two places for the month.
    r"|\s[–—-]\s(?=\d\d/(?:0\d|1[0-2])\s*(?:[–—(-]|$))|\s\((?=\d\d/(?:0\d|1[0-2])\)))"
    r"(?P<days>(?P<one>\d{1,2})(?P<mark>[/.])(?P<two>\d{1,2}))"
    r"(?!\d|[/.:]\d)(?=\.?\)?\s*(?:[:|\t–—,(-]|\s{2,}|$|\s(?:a|at|às)\s)"
    # `08/01 Salmon and work` at the beginning of a line.
    r"|(?(line)\s[A-ZÁÉÍÓÚÂÊÔ¿¡“\"«]|(?!)))"
)


@dataclass(frozen=True)
class Bare:
    """The bare days of one bulletin; `at` gives those of a line, `words` those set apart."""

    bulletin: Bulletin
    reading: Reading
    lines: Sequence[Line]

    def at(self, index: int) -> Slot | None:
        """The days that the line says by its own numbers and the list around it, or None."""
        line, month = self.lines[index], self._months.get(index)
        if self.lexicon is None:
            return None
        if month and (told := self._find(_days, line)):
            return self._slot(*told.span("days"), self._of_month(told["days"], month))
        if told := self._find(_month_and_days, line):
            return self._slot(told.start(), told.end(), self._of_month(told["days"], told["month"]))
        told = self._numbers.get(index)
        return self._numeric(line.begin, told) if told else None

    def words(self, start: int, end: int) -> Slot | None:
        """The day in words that a label or a heading sets apart, read by themselves."""
        told = self.numbers(start, end)
        return told or self._slot(start, end, self.bulletin.text[start:end])

    def numbers(self, start: int, end: int) -> Slot | None:
        """The day in numbers with which the words at `start:end` begin, or None."""
        numeric = NUMERIC.match(self.bulletin.text[start:end])
        return self._numeric(start, numeric) if numeric and self.lexicon else None

    def labelled(self, start: int, end: int) -> Slot | None:
        """The days in numbers below or behind a label: `15/3`, `05/08 al 08/08`, `7/8 y 8/8`."""
        words = self.bulletin.text[start:end]
        several = _several(self.lexicon).match(words) if self.lexicon else None
        if several is None:
            return self.numbers(start, end)
        said = f"{FROM[self.bulletin.language]} {several.group()}"
        return self._slot(start, start + several.end(), said)

    def in_month_of(self, start: int, end: int, other: Slot) -> Slot | None:
        """`el 12` beside `el 18 de mayo`: the day at `start:end` of the month that is told."""
        number = other.days[0].first.month if other.days else 0
        months = self.lexicon.months if self.lexicon else {}
        month = next((m for m, n in months.items() if n == number), None)
        told = self.bulletin.text[start:end]
        return self._slot(start, end, self._of_month(told, month)) if month else None

    @cached_property
    def lexicon(self) -> Lexicon | None:
        return LEXICONS.get(self.bulletin.language)

    @cached_property
    def _months(self) -> dict[int, str]:
        """For each line below the name of a month, that name with its year if it has one."""
        found: dict[int, str] = {}
        month, since = "", 0
        for at, line in enumerate(self.lines):
            if words := self._find(_heading, line):
                month, since = " ".join(filter(None, words.group("month", "year"))), at
            elif month and at - since <= AWAY:
                found[at] = month
        return found

    @cached_property
    def _numbers(self) -> dict[int, re.Match[str]]:
        """Days as numbers, where several lines say them alike."""
        text = self.bulletin.text
        told = {
            at: match
            for at, line in enumerate(self.lines)
            if (match := NUMERIC.search(text[line.begin : line.end]))
        }
        marks = [match["mark"] for match in told.values()]
        return {at: match for at, match in told.items() if marks.count(match["mark"]) > 1}

    @cached_property
    def _order(self) -> DayOrder | None:
        """What comes first in a numeric day; None where nothing tells."""
        pairs = [(int(m["one"]), int(m["two"])) for m in self._numbers.values()]
        if any(one > 12 for one, _ in pairs):
            return "DMY"
        if any(two > 12 for _, two in pairs):
            return "MDY"
        if self.lexicon and self.lexicon.day_order == "DMY":
            return "DMY"
        if country := country_of(self.bulletin.dateline_place or ""):
            return "MDY" if country in MONTH_FIRST_COUNTRIES else "DMY"
        spelt = {m.rule for m in self.reading.mentions} & {"month-day", "day-month"}
        return None if len(spelt) != 1 else "MDY" if "month-day" in spelt else "DMY"

    def _find(
        self, pattern: Callable[[Lexicon], re.Pattern[str]], line: Line
    ) -> re.Match[str] | None:
        return (
            pattern(self.lexicon).match(self.bulletin.text, line.begin, line.end)
            if self.lexicon
            else None
        )

    def _numeric(self, begin: int, told: re.Match[str]) -> Slot | None:
        """The day that numbers say in words that begin at `begin`."""
        one, two = int(told["one"]), int(told["two"])
        order = "DMY" if one > 12 else "MDY" if two > 12 else self._order
        if order is None or self.lexicon is None:
            return None
        day, number = (one, two) if order == "DMY" else (two, one)
        month = next((m for m, n in self.lexicon.months.items() if n == number), None)
        start, end = (begin + offset for offset in told.span("days"))
        return self._slot(start, end, self._of_month(str(day), month)) if month else None

    def _of_month(self, days: str, month: str) -> str:
        return f"{days} {month}" if self.bulletin.language == "en" else f"{days} de {month}"

    def _slot(self, start: int, end: int, said: str) -> Slot | None:
        """What `said` means to the bulletin, as one mention of its words at `start:end`."""
        bulletin = self.bulletin
        reference = Reference(bulletin.published, bulletin.not_before, bulletin.not_after)
        slots = read(said, bulletin.language, reference).slots
        if len(slots) != 1 or slots[0].clocks or not slots[0].mentions:
            return None
        words = bulletin.text[start:end]
        mention = replace(slots[0].mentions[0], start=start, end=end, text=words)
        return replace(slots[0], start=start, end=end, mentions=(mention,))


def _names_of_months(lexicon: Lexicon) -> str:
    return "|".join(map(re.escape, sorted(lexicon.months, key=len, reverse=True)))


@cache
def _heading(lexicon: Lexicon) -> re.Pattern[str]:
    """The name of a month alone on its line, with its year or without."""
    of = "|".join(map(re.escape, lexicon.of))
    return re.compile(
        rf"[*_#\s]*(?P<month>{_names_of_months(lexicon)})"
        rf"(?:,?\s+(?:(?:{of})\s+)?(?P<year>\d{{4}}))?[\s:.*_–—-]*$",
        re.IGNORECASE,
    )


def _run(lexicon: Lexicon) -> str:
    """Bare days, one or several: `3`, `8–10`, `Tue 21 and Wed 22`."""
    known = sorted({*lexicon.weekdays, *lexicon.weekday_abbreviations}, key=len, reverse=True)
    joins = "|".join(map(re.escape, {*lexicon.joins, *lexicon.to}))
    day = rf"(?:(?:{'|'.join(map(re.escape, known))})\.?,?\s+)?\d{{1,2}}(?:º|ª|°|st|nd|rd|th)?"
    return rf"{day}(?:(?:\s*[,–—-]\s*|\s+(?:{joins})\s+){day})*"


@cache
def _several(lexicon: Lexicon) -> re.Pattern[str]:
    """Days in numbers that are joined: `05/08 to 08/08`, `27/08 and 28/08`."""
    joins = "|".join(map(re.escape, {*lexicon.joins, *lexicon.to}))
    day = r"\d{1,2}/\d{1,2}(?:/\d{4})?(?![\d/])"
    return re.compile(rf"{day}(?:\s*[,–—-]\s*|\s+(?:{joins})\s+){day}", re.IGNORECASE)


@cache
def _days(lexicon: Lexicon) -> re.Pattern[str]:
    """Bare days at the beginning of a line, set off from what follows; no clock, no month."""
    return re.compile(
        rf"(?P<days>{_run(lexicon)})(?![\d:.,]\d|\s?(?:h|hs|hrs|am|pm|[ap]\.\s?m)\b)"
        rf"\s*(?:[:|\t.)]\s*|[–—-]\s+|\s{{2,}}|\s(?=[\"“«‘A-ZÁÉÍÓÚÂÊÔÃÕÇÑ]))",
        re.IGNORECASE,
    )


@cache
def _month_and_days(lexicon: Lexicon) -> re.Pattern[str]:
    """`February: 13 and 27`, `Março: dia 20`: a line with a month and its days, and no more."""
    return re.compile(
        rf"(?P<month>{_names_of_months(lexicon)})\s*[:–—|-]\s*(?:d[ií]as?\s+)?"
        rf"(?P<days>{_run(lexicon)})[.;]?$",
        re.IGNORECASE,
    )
