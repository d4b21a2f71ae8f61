"""What looks like a date or a clock and is none: versions, rooms, prices, counts, names."""

from __future__ import annotations

import re
from functools import cache

from calendar_service.temporal.dates import BARE_DAY
from calendar_service.temporal.expressions import Day, Days, Hours, Period, Recurrence
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.mention import Reference
from calendar_service.temporal.scan import scanner
from calendar_service.temporal.slots import Placed
from calendar_service.temporal.whichever import is_no_day

# Each is sought in what stands before, with a space at its head.
CODES = re.compile(r"\W(?:USD|EUR|CAD|COP|MXN|CLP|PEN|ARS|BRL|UYU|GBP|CHF|KSh|Rs|Q|R)\s?\$?$")


SENTENCE = 70  # characters before a bare day that make it one
DAY_TOLD = 400  # characters before a range of bare days in which a day is told
LED_RANGE = re.compile(r"(?:,|rán?|\slugar|\sa\scabo)\sdel\s\Z")
CAPITAL = "[A-ZÁÉÍÓÚÂÊÔÃÕÇÑ]"
BARE = re.compile(r"(?<![\d:.,h])\d\d?\Z")
PLURAL = re.compile(r"\s([^\W\d_A-Z]{4,}s)(?!\w)")
# `A segunda, sobre a pesca, será …` begins a sentence and tells of which it is the second.
SUBJECT = re.compile(r"(?:^|[.!?]\s|\n)[AE]\s\Z")
# `A próxima edição, a quarta, deverá …`: an article alone counts, a weekday has `na` or `à`.
APPOSED = re.compile(r"[,(]\sa\s\Z|\(a\s\Z")
APPOSED_END = re.compile(r"[,)]|\sd[aeo]\s(?!\d)")
ASIDE = re.compile(
    r",\s(?:sobre|de(?!\s\d)|d[aeo]s?|com|que|para|em|intitulad|dedicad|no|na)\s?[^\W\d]"
    r"|\s(?:é|foi|será|teve|tem|terá|realiza|decorre|acontece|fica|está|estará)\w*\b"
)
MARKS = re.compile(r"[$€£¥₡#§+]\s?\Z|(?:UTC|GMT)\s?[-−–]\Z|[\w)][-/.:]\Z")
ADDRESS = re.compile(r" (?:Street|St\.|Road|Rd|Avenue|Ave|Square|Lane|Drive|Boulevard|Crescent)\b")
# `at 1 Abbey Yard, …`: the number of a house, where the words are no part of a day or zone.
HOUSE = re.compile(r" ([A-Z][\w'’]+)(?: [A-Z][\w'’]+){1,2}(?=[,.;:)\n]|\Z)")
# `esquina 14 de mayo`, `Avenida 9 de Julio`: streets are named after days.
STREET = re.compile(
    r"\W(?:esq(?:uina|\.)?|calles?|avenidas?|av(?:da)?\.?|rua|pra[çc]a|jir[óo]n|jr\.|pasaje|plaza"
    r"|plazoleta|barrio|bairro|colonia|paseo|bulevar|boulevard|peatonal|terminal|estadio|escuela|escola)"
    r"\s(?:con\s|y\s|de\s)?\Z"
    # `Centro de Saúde 25 de Setembro`, `Escola Secundária 12 de Outubro`
    r"|\W(?:centro|unida[d]e?|posto|puesto|complexo|complejo|escola|escuela|hospital|cooperativa|institui[cç]\w+)"
    r"\s(?:de\s(?:sa[uú]de?|salud|ensino|forma[cç]i?[ãaoó]n?o?)|secund[áa]ri[oa]|prim[áa]ri[oa]|b[áa]sica|educativ[oa]|d?esportivo|deportivo"
    r"|rural|agr[íi]cola|normal|sanit[áa]ri[oa])\s\Z",
    re.IGNORECASE,
)
SHIFT = re.compile(
    r"\W(?:turnos?|franja|horario)\s(?:de\s(?:la\s)?)?\Z", re.IGNORECASE
)  # `turno mañana`
# `the “8 March” Tournament`: what opens and closes a short title with a day in it, after a word.
TITLE_OPENS = re.compile(r"\w\s[\"“«‘](?:[^\s\"”»’:]+\s){0,3}\Z")
TITLE_CLOSES = re.compile(r"(?:\s[^\s\"”»’:]+){0,3}[\"”»’]")
HONORIFIC = re.compile(r"(?:^|\W)(?:D|Dn|Dr|Sr|Prof|Ing|Lic|Arq|Pbro|Mons|Fr)\.\s?\Z")
NAME_BEFORE = re.compile(rf"({CAPITAL}[\w'’]*)[ ,/]\Z")
NAME_AFTER = re.compile(rf"\s?(?:{CAPITAL}|[%-])")


@cache
def _before(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\W{lexicon.refused_before}\s?\Z", re.IGNORECASE)


@cache
def _after(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"[ \xa0]?{lexicon.refused_after}", re.IGNORECASE)


@cache
def _day_word(lexicon: Lexicon) -> re.Pattern[str]:
    """`…, dia 23`, in small letters and in a sentence: no heading begins."""
    words = "|".join(lexicon.day_words)
    return re.compile(rf"[^\W_|:.•–—-] (?:{words}) \Z|[,)] (?:{words}) \Z")


# `recebe, a 5, às 11 horas`, `el 5, a las 11`, but not `de 3 a 5, às 11`.
LED = re.compile(r"[^\d\s],?\s(?:a|el)\s\Z")


@cache
def _at_clock(lexicon: Lexicon) -> re.Pattern[str]:
    at = "|".join(sorted(lexicon.at, key=len, reverse=True))
    return re.compile(rf", (?:{at}) \d{{1,2}}(?!\d)")


@cache
def _about(lexicon: Lexicon) -> re.Pattern[str]:
    words = "|".join(map(re.escape, (*lexicon.about, *lexicon.only)))
    return re.compile(rf"\W(?:{words})\s?\Z", re.IGNORECASE)


def accepted(text: str, part: Placed, lexicon: Lexicon, reference: Reference) -> bool:
    """Only expressions that begin or end with a bare number can be something else."""
    head = " " + text[max(0, part.start - 24) : part.start]
    numeric = text[part.start].isdigit()
    match part.said:
        case Days():
            return _is_day(text, part, part.said, lexicon)
        case Recurrence() if not lexicon.capitalised and _is_name_part(text, part):
            return False
        case Hours(weak=weak):
            if _counts(text, part, lexicon) or (weak and _is_house(text, part, lexicon)):
                return False
            if weak:
                return not _after(lexicon).match(text, part.end)
            dotted = "." in text[part.start : part.end] and text[part.end - 1].isdigit()
            counted = dotted and _after(lexicon).match(text, part.end)
            code = numeric and (_is_code(head, lexicon) or _is_quantity(head, lexicon))
            return not (counted or code)
        case Period(unit="M", year=None, number=number) if number:
            word = text[part.start : part.end].lower()
            return word not in lexicon.ambiguous and not _is_name(text, part)
        case Period(rule="year", aside=True, year=year):
            known = reference.published is not None and (year or 0) <= reference.published.year
            return not (
                _is_code(head, lexicon)
                or _is_of_a_name(text, part, lexicon, known)
                or _after(lexicon).match(text, part.end)
            )
        case _:
            return True


def _is_day(text: str, part: Placed, said: Days, lexicon: Lexicon) -> bool:
    ranges, first = said.ranges, said.ranges[0][0]
    head = " " + text[max(0, part.start - 24) : part.start]
    numeric = text[part.start].isdigit()
    if first.rule == BARE_DAY:
        bare = _is_bare_range if ranges[0][1] else _is_bare_day
        return bare(text, part, lexicon)
    dashed = first.rule == "iso" and text[part.start + 4] == "-"
    sure = dashed or _begins_line(text, part)
    if numeric and not sure and _is_code(head, lexicon):
        return False
    if numeric and first.month and not first.year and _named_after_day(text, part, lexicon):
        return False
    if numeric and first.month is None and _is_quantity(head, lexicon):
        return False
    if text[part.start : part.end] in lexicon.idioms:
        return False
    if first.shift is not None and first.day and not first.month and ranges[-1][1]:
        return False  # `ganó ayer 3 a 1`
    if numeric and first.year is None and ADDRESS.match(text, part.end):
        return False
    if first.rule == "weekday" and is_no_day(text, part, lexicon):
        return False
    lower = first.rule == "weekday" and not lexicon.capitalised
    if (lower or first.rule == "relative day") and _is_name_part(text, part):
        return False
    if _is_of_something(text, part, first, head):
        return False
    last = ranges[-1][1] or ranges[-1][0]
    if last.rule == "weekday" and _is_ordinal(text, part, lexicon):
        return False
    if last.month is None and last.rule == "day" and last.unit is None:
        sure = last.weekday is not None and text[part.end - 1 : part.end + 1].find(")") >= 0
        return sure or not _after(lexicon).match(text, part.end)
    return True


def _begins_line(text: str, part: Placed) -> bool:
    """`Room`, and in the next row of a table `3 June`: the word above is none of its number."""
    spelt = any(c.isalpha() for c in text[part.start : part.end])
    return spelt and text[max(0, part.start - 9) : part.start].rstrip(" \t")[-1:] in ("\n", "\r")


# What may follow a bare day, but not what it counts: `para 14 cidades`, `al 24 %`.
NO_NOUN = re.compile(
    r"\s*(?:\Z|[.,;:)\n–—(]|(?:a|à|às|ao|com|con|debido|devido|e|em|en|mas|mediante|n[oa]s?|o|para|pel[oa]s?|pero|por"
    r"|porque|previa|y)\s)(?!\s?\d)"
)


def _is_bare_day(text: str, part: Placed, lexicon: Lexicon) -> bool:
    """`se celebrará el 23`, `el próximo 23`, `acontece dia 23`, but not `subirá al 24`."""
    said = text[part.start : part.end]
    if _day_word(lexicon).search(text, max(0, part.start - 8), part.start):
        return True
    if LED.search(text, max(0, part.start - 6), part.start) and _at_clock(lexicon).match(
        text, part.end
    ):
        return True
    if lexicon.bare_day is None or text[part.end : part.end + 1].isalnum():
        return False
    head = text[max(0, part.start - SENTENCE) : part.start]
    if not said.isdigit() and not said.partition(" ")[0].endswith("s"):
        return True
    led = re.search(rf"(?<!\w)(?:{lexicon.bare_day})\s\Z", head)
    return led is not None and NO_NOUN.match(text, part.end) is not None


def _is_bare_range(text: str, part: Placed, lexicon: Lexicon) -> bool:
    """`el domingo 15 de mayo … , del 25 al 27`, where a day was told before; no scale, no score."""
    head = text[max(0, part.start - DAY_TOLD) : part.start].lower()
    days, months = "|".join(lexicon.weekdays), "|".join(lexicon.months)
    told = re.search(rf"\b(?:(?:{days})\s\d\d?|\d\d?\sde\s(?:{months}))\b", head) is not None
    return told and LED_RANGE.search(head) is not None


# `“O General que começou o 25 de Abril”`: the article makes of the day what happened on it.
HISTORIC = re.compile(r"[“«\"][^”»\"\n]{0,80}?(?<!\w)(?:[Oo]|do|ao|pelo)\s\Z")


def _named_after_day(text: str, part: Placed, lexicon: Lexicon) -> bool:
    """A street or the title of a work has its name from a day."""
    if STREET.search(" " + text[max(0, part.start - 36) : part.start]):
        return True
    if lexicon.language != "pt":
        return False
    return HISTORIC.search(text, max(0, part.start - 90), part.start) is not None


def _counts(text: str, part: Placed, lexicon: Lexicon) -> bool:
    """`at 4 locations`, `às duas sessões`: a bare number before a plural is none of a clock."""
    noun = PLURAL.match(text, part.end)
    if not noun or noun[1] in scanner(lexicon).words:
        return False
    spelt = text[part.start : part.end].lower().split()[-1] in lexicon.numbers
    return spelt or BARE.search(text[max(0, part.end - 4) : part.end]) is not None


def _is_name_part(text: str, part: Placed) -> bool:
    """`Museu do Amanhã`, `Santo Domingo`, `D. Domingo Ruiz`: a capital within a sentence."""
    before = text[max(0, part.start - 6) : part.start]
    if text[part.start].isupper() and HONORIFIC.search(before):
        return True
    return text[part.start].isupper() and before[-2:-1].isalpha() and before[-1] == " "


def _is_of_something(text: str, part: Placed, first: Day, head: str) -> bool:
    """`turno mañana`, `the “8 March” Tournament`: part of what is called so."""
    if first.rule == "relative day":
        return SHIFT.search(head) is not None
    if not first.month or first.year:
        return False
    opens = TITLE_OPENS.search(text, max(0, part.start - 40), part.start)
    return opens is not None and TITLE_CLOSES.match(text, part.end) is not None


def _is_house(text: str, part: Placed, lexicon: Lexicon) -> bool:
    """`at 1 Abbey Yard, Westminster`, but not `at 9 Monday`: a bare number before a name."""
    if BARE.search(text[max(0, part.end - 4) : part.end]) is None:
        return False
    street = HOUSE.match(text, part.end)
    return bool(street and street[1].lower() not in scanner(lexicon).words)


# After an ordinal, but not `na terça uma reunião`, `na sexta com os pais`.
NOUN = re.compile(
    r"\s+(?:e\s(?=(?:pen)?últim|derradeir))?(?!(?:uma?|com|para|pel[oa]s?|por|que|sob|nos|nas|aos|das|dos"
    r"|será|foi|não|haverá|sua|seu)\s)[^\W\d_]{3}"
)


def _is_ordinal(text: str, part: Placed, lexicon: Lexicon) -> bool:
    """`a segunda fase`, `A segunda, sobre …`: short weekdays of Portuguese are ordinals too."""
    word = re.split(r"\W", text[part.start : part.end].lower())[-1]
    if word not in lexicon.ambiguous:
        return False
    # `a sexta e última reunião` is none of a weekday either
    noun = NOUN.match(text[part.end :][:24])
    subject = SUBJECT.search(text, max(0, part.start - 6), part.start)
    apposed = APPOSED.search(text, max(0, part.start - 4), part.start)
    return bool(
        noun
        or (subject and ASIDE.match(text, part.end))
        or (apposed and APPOSED_END.match(text, part.end))
    )


def _is_code(head: str, lexicon: Lexicon) -> bool:
    return bool(CODES.search(head) or MARKS.search(head) or _before(lexicon).search(head))


def _is_quantity(head: str, lexicon: Lexicon) -> bool:
    """`about 30`, `more than 9`: a number of things, where nothing else says that it is a day."""
    return _about(lexicon).search(head) is not None


def _is_of_a_name(text: str, part: Placed, lexicon: Lexicon, past: bool) -> bool:
    """`Agenda 2030`, `the 2030 Agenda`; but a past year may be that of `the 1971 Convention`."""
    name = NAME_BEFORE.search(text[max(0, part.start - 24) : part.start])
    small = (*lexicon.the, *lexicon.indefinite, *lexicon.leading)
    word = name[1] if name else ""
    named_before = word and word.lower() not in small and not word.endswith(("'s", "’s"))
    named_after = NAME_AFTER.match(text, part.end)
    return bool(named_before or (named_after and not past))


def _is_name(text: str, part: Placed) -> bool:
    """`June Hallowmere`: a month before another name."""
    return re.match(r" [A-Z][a-z]", text[part.end : part.end + 3]) is not None


__all__ = ["accepted"]
