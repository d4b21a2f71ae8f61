"""Datelines: where a bulletin says when, and from where, it was published."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from calendar_service.temporal.mention import Mention, Reference
from calendar_service.temporal.pipeline import read

LINE = re.compile(r"[^\r\n]*\S[^\r\n]*")
HEAD_LINES, FOOT_LINES = 7, 4
BULLET = re.compile(r"\s*[•▪◦‣*-]\s")  # the entry of a list is no dateline
LABEL = re.compile(
    r"^\W*(?:date|posted|published|released?|issued|fecha(?:\sde\s(?:publicación|emisión))?"
    r"|publicad[oa]|data(?:\sde\spublicação)?|divulgad[oa]|emitid[oa]|postado)(?:\s(?:on|el|em|a|at))?\s*(?:día\s|dia\s)?[:,]?\s*(?:\w+,?\s)?$",
    re.IGNORECASE,
)
UPDATED = re.compile(
    r"\b(?:(?:last\s)?updated|last\supdate|(?:última\s)?actualiza(?:ción|d[oa])"
    r"|(?:última\s)?atualiza(?:ção|d[oa]))\b[^.\d]{0,20}$",
    re.IGNORECASE,
)
WORDS = r"[^\W\d_][\w.'’-]*"
# `Lima, `, `London and Mumbai, Tuesday `, `BUFFALO, N.Y. (`, `Media note | `: capitals at most.
PLACE = re.compile(
    rf"^[\s(•*–—-]*(?:{WORDS}(?:\s+{WORDS}){{0,9}}[\s,|:.(–—-]*){{0,4}}(?:a\s|el\s|em\s|,\s)?$"
)
SMALL = frozenset(
    "and y e de del do da dos of the la las los el a em on"
    " note notes desk press office prensa imprensa gabinete".split()
)
NO_PLACE = re.compile(
    r"^\W*(?:when|where|cuándo|quando|program\w*|agenda|schedule|day|día|dia"
    r"|session|sesión|sessão|deadline|plazo|prazo)\b",
    re.IGNORECASE,
)
# `abril 24/18`: the year after a stroke.
STROKE_YEAR = re.compile(r"/(\d{4}|\d{2})(?!\d)")
AFTER = re.compile(
    r"^\s*(?:\([^)]{0,60}\)|[|/][^\n]{0,40})?\s*"
    r"(?:$|[.,:;)]*\s*[-–—]|[.)]\s|\)\s*|:\s|\|\s|,\s+[A-ZÁÉÍÓÚ][\w\s]{2,30}[-–—]\s)"
)
FORM = re.compile(
    r"^\W*(?:time|where|place|venue|hora|horario|horário|lugar|dónde|local|onde)\s*:",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """`start:end` are its words; `whole` tells that its line holds nothing else.

    `day` is None when the words lack the year; `month_day` is then what they state. `days` are all
    days of a dateline that gives several. `weak`: it only says when the text was last updated.
    """

    start: int
    end: int
    day: date | None
    month_day: tuple[int, int]
    days: tuple[date, ...] = ()
    place: str | None = None
    whole: bool = False
    weak: bool = False
    foot: bool = False


def datelines(
    text: str, language: str, start: int = 0, end: int | None = None
) -> tuple[Dateline, ...]:
    """The datelines at the head and the foot of `text[start:end]`, head first."""
    part = text[start:end]
    lines = list(LINE.finditer(part))
    chosen = lines[:HEAD_LINES] + [m for m in lines[-FOOT_LINES:] if m not in lines[:HEAD_LINES]]
    mentions = _days(part, language)
    listed = _listed(part, lines, mentions)
    found = []
    for line in chosen:
        if line.start() in listed:
            continue
        foot = line not in lines[:HEAD_LINES] or (line is lines[-1] and len(lines) > 3)
        dateline = _dateline(
            part, line.start(), line.end(), mentions, foot, _following(lines, line)
        )
        if dateline is not None:
            found.append(_shifted(dateline, start))
    return tuple(found)


def at(text: str, language: str, start: int, end: int) -> Dateline | None:
    """The dateline with which the line or paragraph `text[start:end]` begins, if it does."""
    part = text[start:end]
    found = _dateline(part[:400], 0, min(len(part), 400), _days(part[:400], language), False, "")
    return _shifted(found, start) if found else None


def _listed(
    text: str, lines: Sequence[re.Match[str]], mentions: Sequence[Mention]
) -> frozenset[int]:
    """Where lines begin that follow each other and all begin with a day, as in a calendar."""
    days = {m.start for m in mentions}
    found: set[int] = set()
    for one, two in pairwise(lines):
        adjacent = text.count("\n", one.end(), two.start()) == 1
        if adjacent and all(_first_word(line) in days for line in (one, two)):
            found |= {one.start(), two.start()}
    return frozenset(found)


def _first_word(line: re.Match[str]) -> int:
    return line.end() - len(line.group().lstrip())


def _shifted(d: Dateline, by: int) -> Dateline:
    return replace(d, start=d.start + by, end=d.end + by)


def _days(text: str, language: str) -> tuple[Mention, ...]:
    reading = read(text, language, Reference())
    return tuple(
        m
        for m in reading.mentions
        if m.type == "DATE" and re.fullmatch(r"(?:\d{4}|XXXX)-\d\d-\d\d", m.value)
    )


def _following(lines: Sequence[re.Match[str]], line: re.Match[str]) -> str:
    index = lines.index(line)
    return lines[index + 1].group() if index + 1 < len(lines) else ""


def _dateline(
    text: str, start: int, end: int, mentions: Sequence[Mention], foot: bool, following: str
) -> Dateline | None:
    inside = [m for m in mentions if start <= m.start and m.end <= end]
    if not inside or BULLET.match(text, start, end):
        return None
    first = inside[0]
    before = text[start : first.start]
    run = _run(text, inside)
    after = text[run[-1].end : end]
    if LABEL.match(before) and not FORM.match(following):
        return _made(text, start, end, run, None, True, False, foot)
    if UPDATED.search(before):
        return _made(text, start, end, run, None, True, True, foot)
    if stroke := STROKE_YEAR.match(after):
        after = after[stroke.end() :]
    if len(before) > 90 or not _place_like(before) or not _ends(after, before, foot):
        return None
    dashed = bool(re.match(r"\s*[.,:;)]*\s*[-–—]", after))
    if not dashed and (len(run) > 1 or not (stroke or _with_year(run[0]) or _names_place(before))):
        return None  # a heading of a programme
    whole = len(after.strip(" .|)–—-")) < 60 and (
        foot or not re.search(r"[.:–—-]\s+\S+\s+\S+\s+\S+\s+\S+", after)
    )
    stop = end if whole else run[-1].end + _tail(after)
    return _made(text, start, stop, run, before, whole, False, foot)


def _with_year(mention: Mention) -> bool:
    return "year" in mention.stated


def _names_place(before: str) -> bool:
    return any(w.lower() not in WEEKDAYS | SMALL for w in re.findall(WORDS, before))


def _run(text: str, inside: Sequence[Mention]) -> list[Mention]:
    """`July 7 and 8, 2022`: the days that follow the first at once."""
    run = [inside[0]]
    for mention in inside[1:]:
        if not re.fullmatch(
            r"\s*(?:,|and|y|e|&|-|–|to|al|a)?\s*", text[run[-1].end : mention.start]
        ):
            break
        run.append(mention)
    return run


def _place_like(before: str) -> bool:
    if not PLACE.match(before) or NO_PLACE.match(before):
        return False
    words = re.findall(WORDS, before)
    return all(w[0].isupper() or w.lower() in SMALL or w.lower() in WEEKDAYS for w in words)


WEEKDAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday
    lunes martes miércoles jueves viernes sábado domingo
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira""".split()
)


def _ends(after: str, before: str, foot: bool) -> bool:
    if not AFTER.match(after):
        return False
    if foot:
        return len(after) < 90
    # `12 May. The …` begins a sentence; `Lima, 12 May. The …` is a dateline.
    return bool(before.strip(" (")) or not re.match(r"\.\s", after)


def _tail(after: str) -> int:
    match = re.match(r"\s*(?:\([^)]{0,60}\))?[\s.,:;)|]*[-–—]*\s*", after)
    return match.end() if match else 0


def _made(
    text: str,
    start: int,
    end: int,
    run: Sequence[Mention],
    before: str | None,
    whole: bool,
    weak: bool,
    foot: bool,
) -> Dateline:
    month, day = (int(part) for part in run[0].value[5:].split("-"))
    days = tuple(date.fromisoformat(m.value) for m in run if _with_year(m) and m.value[0] != "X")
    if stroke := STROKE_YEAR.match(text[run[-1].end : run[-1].end + 6]):
        year = int(stroke.group(1))
        days = (date(year if year > 99 else 2000 + year, month, day),)
        end = max(end, run[-1].end + stroke.end())
    place = _place(before) or _place_after(text[run[-1].end : run[-1].end + 40])
    return Dateline(
        start, end, days[0] if days else None, (month, day), days, place, whole, weak, foot
    )


def _place(before: str | None) -> str | None:
    """The place words of `Lima, ` or `Palacio X, Ciudad de México, `; None for an office's line."""
    if not before or "|" in before:
        return None
    words = [w for w in re.split(r"[\s,(]+", before.strip(" (,.:–—-")) if w]
    place = before.strip(" (,.:–—-")
    while words and words[-1].lower() in WEEKDAYS:
        place = place[: place.rfind(words.pop())].strip(" ,")
    return re.sub(r",?\s+(?:a|em|el)$", "", place) or None


def _place_after(after: str) -> str | None:
    """`12 April 2023, Accra –`."""
    match = re.match(
        r"(?:,|\s\|)\s+([A-ZÁÉÍÓÚ][^\d.:;|–—-]{2,30}?)\s*(?:[-–—]|$)", after.split("\n")[0]
    )
    return match.group(1) if match else None
