"""Datelines: where a bulletin says when, and from where, it was published."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from calendar_service.bulletins.labels import LABEL, THEN_UPDATED, UPDATED, of_a_body, unnamed
from calendar_service.bulletins.lines import LINE, PROSE
from calendar_service.bulletins.programmes import heads_programme, is_one_of_several
from calendar_service.reference.gazetteer import country_of
from calendar_service.temporal.mention import Mention, Reference
from calendar_service.temporal.pipeline import read

DIGIT = re.compile(r"\d")
HEAD_LINES, FOOT_LINES = 7, 4
NEAR = 400  # characters of a line in which a dateline is looked for
LONGEST_BEFORE = 90  # characters of place, office and label
LONGEST_FOOT = 90  # what may follow a date in the last lines
SHORT = 60  # characters of a name or two
TRIM = " (,.:*–—-[|/"

WEEKDAYS = frozenset(
    """sunday monday tuesday wednesday thursday friday saturday sun mon tue wed thu fri sat
    domingo lunes martes miércoles jueves viernes sábado segunda terça quarta quinta sexta feira
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira""".split()
)
# `Lima, viernes`, `Lima viernes`: not the end of `Santo Domingo`.
LAST_WEEKDAY = re.compile(
    rf"(?:(?:^|[^\w\s])\s*(?i:{'|'.join(sorted(WEEKDAYS))})|\s(?:{'|'.join(sorted(WEEKDAYS))}))\W*$"
)
# The line of a form that describes an event, next to whose `Date:` it stands.
FORM = re.compile(
    r"^\W*(?:time|where|place|venue|hora|horario|horário|lugar|dónde|local|onde)\s*:",
    re.IGNORECASE,
)

WORD = re.compile(r"[^\W\d_][\w.'’-]*")
# Before the day there are the names of a place or an office: capitals, and of small words only
# these. `a`, `el`, `em` also stand right before the day, after a comma.
SMALL = frozenset(
    "and y e de del do da dos of the la las los by por note notes desk press office prensa"
    " imprensa gabinete release news noticias notícias es".split()
)
BEFORE_DAY = re.compile(r"(?:,|^)\s*(?:a|aos?|el|em|on)\s*$", re.IGNORECASE)
SENTENCE = re.compile(r"[;!?%]|\d")
LISTED = re.compile(r"\s*[•*·–—-]\s")
NO_PLACE = re.compile(
    r"^\W*(?:when|where|cuándo|quando|program\w*|agenda|schedule|day|día|dia"
    r"|session|sesión|sessão|deadline|plazo|prazo)\b",
    re.IGNORECASE,
)

# `abril 24/18`: the year after a stroke.
STROKE_YEAR = re.compile(r"/(\d{4}|\d{2})(?!\d)")
DAY = re.compile(r"(?:\d{4}|XXXX)-\d\d-\d\d")
BETWEEN_DAYS = re.compile(r"\s*(?:,|and|y|e|&|-|–|to|al|a)?\s*")
TO_CLOCK = re.compile(r"[\s,|T–—-]*(?:(?:at|a\slas?|às?)\s*)?")
AFTER_CLOCK = re.compile(
    r"(?::\d\d(?:\.\d+)?)?\s*(?:h(?:o?ra)?s?\b\.?)?\s*(?:\(?[A-Z]{2,5}\b\)?|Z\b)?"
)
AGENCY = re.compile(r"\s*(?:\([^)\n]{0,60}\)|\[[^\]\n]{0,60}\]|[|/][^\n]{0,40}?(?=\s*(?:[-–—]|$)))")
NOTHING = re.compile(r"[\s*_)\].,:;|]*$")
CHANGES = re.compile(r"[\s*_)\]]*(?:$|[.:;(–—-])")  # nothing, or what was changed
DASH = re.compile(r"[\s*_)\].,:;]*[-–—]")
STOP = re.compile(r"[*_]*[)\].]\s|\)|[*_]*:\s|\s*[|•·]\s|,\s+[A-ZÁÉÍÓÚ][\w\s]{2,30}[-–—]\s")
DATED = re.compile(r"\W*(?:[^\W\d]+\W+)?\d")  # an entry of a list
TELLS = re.compile(r"\s*:\s+\S")  # what is on that day
CREDIT = re.compile(r"[\s,]*(?:by|in|por|en|em)\s+[A-ZÁÉÍÓÚ].{1,40}$|,\s+[A-ZÁÉÍÓÚ][^\d.:]{2,40}$")
SENTENCE_BEGINS = re.compile(r"\s+[A-ZÁÉÍÓÚ“\"][^\W\d]*\s+\S+\s+\S+\s+\S+\s+\S+")
AFTER_BREAK = re.compile(r"[.:–—-]\s+(?:\S+\s+){3}\S")
PLACE_AFTER = re.compile(r"(?:,|\s\|)\s+([A-ZÁÉÍÓÚ][^\d.:;|–—-]{2,30}?)\s*(?:[-–—]|$)")


@dataclass(frozen=True, slots=True)
class Dateline:
    """`start:end` are its words; `whole` tells that its line holds nothing else.

    `day` is None when the words lack the year. `days` are all that a dateline gives.
    `labelled`: it says that it is the day of publication. `weak`: only that of a revision.
    """

    start: int
    end: int
    day: date | None
    days: tuple[date, ...] = ()
    place: str | None = None
    whole: bool = False
    weak: bool = False
    foot: bool = False
    labelled: bool = False

    @property
    def is_bare_day(self) -> bool:
        """Nothing but a day, neither called that of publication nor beside a place."""
        return self.whole and not (self.labelled or self.weak or self.place)


@dataclass(frozen=True, slots=True)
class Opening:
    """The beginning of a line, where that is in its text, and the line after it."""

    text: str
    start: int
    foot: bool = False
    following: str = ""

    @property
    def long(self) -> bool:
        return len(self.text) >= PROSE


def datelines(
    text: str, language: str, start: int = 0, end: int | None = None
) -> tuple[Dateline, ...]:
    """The datelines at the head and the foot of `text[start:end]`, head first."""
    part = text[start:end]
    lines = list(LINE.finditer(part))
    found = []
    for number, match in enumerate(lines):
        if HEAD_LINES <= number < len(lines) - FOOT_LINES:
            continue
        last = number == len(lines) - 1
        following = "" if last else lines[number + 1].group()
        text = match.group()[:NEAR]
        foot = number >= HEAD_LINES or (last and number > 2 and len(text) < PROSE)
        line = Opening(text, match.start(), foot, following)
        dateline = _dateline(line, language, part)
        heading = heads_programme(following, part) or is_one_of_several(text, part)
        if dateline and not (dateline.is_bare_day and heading):
            found.append(replace(dateline, start=dateline.start + start, end=dateline.end + start))
    return tuple(found)


def at(text: str, language: str, start: int, end: int) -> Dateline | None:
    """The dateline with which the line or paragraph `text[start:end]` begins, if it does."""
    line = Opening(text[start : min(end, start + NEAR)], start)
    return _dateline(line, language, line.text)


def _days(text: str, language: str, countries: tuple[str, ...] = ()) -> tuple[Mention, ...]:
    """Days of a month, with a year or without, and clock times."""
    mentions = read(text, language, Reference(countries=countries)).mentions
    return tuple(m for m in mentions if m.type == "TIME" or DAY.fullmatch(m.value))


def _dateline(line: Opening, language: str, whole: str) -> Dateline | None:
    """`whole` is the text around the line, which shows in what order numeric dates are written."""
    if not DIGIT.search(line.text):
        return None
    mentions = _days(line.text, language)
    run: Sequence[Mention] = _run(line, [m for m in mentions if m.type == "DATE"])
    if not run:
        return None
    before, after = unnamed(line.text[: run[0].start]), line.text[run[-1].end :]
    rest = _unclocked(line, run, mentions)
    if UPDATED.search(before):
        return _made(line, run, weak=True) if CHANGES.match(rest) else None
    if LABEL.match(before):
        if FORM.match(line.following) or of_a_body(before, rest):
            return None
        run = _ordered(run, line, language, whole)
        if _names_only(rest):
            return _made(line, run, labelled=True)
        return _made(line, run, stop=run[-1].end, whole=False, labelled=True)
    if len(before) > LONGEST_BEFORE or not _place_like(before):
        return None
    place = _place(before)
    run = _ordered(run, line, language, whole, place)
    if rest != after:
        alone = NOTHING.match(rest) or THEN_UPDATED.match(rest)
        return _made(line, run, place) if alone else None
    return _parted(line, run, before, place)


def _run(line: Opening, days: Sequence[Mention]) -> list[Mention]:
    """`July 7 and 8, 2022`: the first day and those that follow at once."""
    run = list(days[:1])
    for mention in days[1:]:
        between = line.text[run[-1].end : mention.start]
        if not BETWEEN_DAYS.fullmatch(between):
            break
        run.append(mention)
    return run


def _unclocked(line: Opening, run: Sequence[Mention], inside: Sequence[Mention]) -> str:
    """What follows the days, and the clock time after them if there is one."""
    end = run[-1].end
    for clock in inside:
        between = line.text[end : clock.start]
        if clock.type == "TIME" and clock.start >= end and TO_CLOCK.fullmatch(between):
            after = line.text[clock.end :]
            zone = AFTER_CLOCK.match(after)
            return after[zone.end() if zone else 0 :]
    return line.text[end:]


def _place_like(before: str) -> bool:
    """Capitals and little else: `Lima, `, `BUFFALO, N.Y. (`, `By Jane Doe | `, or nothing."""
    names = BEFORE_DAY.sub("", before)
    if LISTED.match(before) or NO_PLACE.match(names) or SENTENCE.search(names):
        return False
    return all(
        word[0].isupper() or word.lower() in SMALL | WEEKDAYS for word in WORD.findall(names)
    )


def _parted(
    line: Opening, run: Sequence[Mention], before: str, place: str | None
) -> Dateline | None:
    """What begins with a place and a day, if something parts these from what follows."""
    after = line.text[run[-1].end :]
    if stroke := STROKE_YEAR.match(after):
        after = after[stroke.end() :]
    year = bool(stroke) or "year" in run[0].stated
    named = any(word.lower() not in WEEKDAYS | SMALL for word in WORD.findall(before))
    agency = AGENCY.match(after)
    rest = after[agency.end() :] if agency else after
    dashed = bool(DASH.match(rest))
    if not (year or named or (dashed and line.long)) or (len(run) > 1 and not dashed):
        return None  # a heading of a programme
    bare = not before.strip(" (") and re.match(r"\.\s", rest)
    opening = year and line.long and len(run) == 1 and not DATED.match(line.following)
    stopped = STOP.match(rest) if not bare or opening else None
    credited = CREDIT.match(rest)
    opened = named and year and line.long and SENTENCE_BEGINS.match(rest)
    if not (dashed or stopped or NOTHING.match(rest) or credited or opened):
        return None
    if (line.foot and len(after) >= LONGEST_FOOT) or (TELLS.match(rest) and not line.long):
        return None
    few = len(rest.strip(" .|)–—-")) < SHORT
    whole = bool(credited) or _names_only(rest) or (few and line.foot)
    tail = 0 if opened else len(rest) - len(rest.lstrip(" \t.,:;)]|*_–—-"))
    stop = len(line.text) if whole else len(line.text) - len(rest) + tail
    return _made(line, run, place, stop=stop, whole=whole)


def _names_only(rest: str) -> bool:
    """No sentence follows: nothing, the name of a section, the day of a revision."""
    short = len(rest.strip(" .|)–—-")) < SHORT and not AFTER_BREAK.search(rest)
    return short or bool(THEN_UPDATED.match(rest))


def _ordered(
    run: Sequence[Mention], line: Opening, language: str, whole: str, place: str | None = None
) -> Sequence[Mention]:
    """`SUVA (12/05/2024)`: numbers alone are read as in the text, or as in the place."""
    if "month" in run[0].stated:
        return run
    country = country_of(place) if place else None
    at = 0 if whole == line.text else line.start
    mentions = _days(whole, language, (country,) if country else ())
    again = [m for m in mentions if any(m.start == at + one.start for one in run)]
    return [replace(m, start=m.start - at, end=m.end - at) for m in again] or run


def _made(
    line: Opening,
    run: Sequence[Mention],
    place: str | None = None,
    *,
    stop: int | None = None,
    whole: bool = True,
    weak: bool = False,
    labelled: bool = False,
) -> Dateline:
    """The dateline of `run`; `stop` is where in its line the words end, if not with it."""
    days = tuple(date.fromisoformat(m.value) for m in run if m.value[0] != "X")
    after = line.text[run[-1].end :]
    if stroke := STROKE_YEAR.match(after):
        year = stroke.group(1)
        with suppress(ValueError):  # 29 February
            days = (date.fromisoformat(f"20{year[-2:]}{run[0].value[4:]}"),)
    behind = PLACE_AFTER.match(after)
    return Dateline(
        start=line.start,
        end=line.start + (len(line.text) if stop is None else stop),
        day=days[0] if days else None,
        days=days,
        place=place or (behind.group(1) if behind else None),
        whole=whole,
        weak=weak,
        foot=line.foot,
        labelled=labelled,
    )


def _place(before: str) -> str | None:
    """The place words of `Lima, ` or `Palacio X, Ciudad de México, `; None for an office's line."""
    if "|" in before or re.match(r"\W*(?:by|por)\s", before, re.IGNORECASE):
        return None
    place = BEFORE_DAY.sub("", before).strip(TRIM)
    while weekday := LAST_WEEKDAY.search(place):
        place = place[: weekday.start()].strip(TRIM)
    return place or None
