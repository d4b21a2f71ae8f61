"""Does the text announce or report? The verb nearest to a mention in its sentence says it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Literal

from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.vocabulary import BEGIN, trie

Tense = Literal["past", "future"]
TellTense = Callable[[], Tense | None]  # asked only where it matters, for it is dear

# One class before all else, which a search runs through.
STOP = r"[.!?:;\n](?:(?<=;)|(?<=[.!?:])(?=\s+[A-ZÁÉÍÓÚÂÊÔÀÇ“\"¿¡•\-])|(?<=\n)"
SENTENCE_END = re.compile(rf"{STOP})")
WRAPPED = re.compile(rf"{STOP}(?![a-zà-ÿ]))")  # where a line may go on in the next
REACH = 160
FRONT = 40  # how much farther the verb before a clause seems to its first words
REPORTS = 2  # times as many verbs that report
BEGINNING = 1000  # characters that show the mood of a text


@cache
def _that(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.that}\b")


@cache
def _begins_clause(lexicon: Lexicon) -> re.Pattern[str]:
    """`opened on Monday, and on Friday the ministers will sign`."""
    joins = "|".join(lexicon.joins)
    small = "|".join((*lexicon.on, *lexicon.the))
    return re.compile(rf"(?:,|,? (?:{joins})) (?:(?:{small}) ){{0,2}}\Z")


@cache
def _cues(lexicon: Lexicon) -> re.Pattern[str]:
    """Over a text in lower case with a space before it."""
    future = rf"(?P<future>{trie(lexicon.future)}|{lexicon.future_forms})"
    past = rf"(?P<past>{trie(lexicon.past)}|{lexicon.past_forms})"
    return re.compile(rf"{BEGIN}(?:{future}|{past})\b")


def sentence(
    text: str, start: int, end: int, stop: re.Pattern[str] = SENTENCE_END
) -> tuple[int, int]:
    """The bounds of the sentence or line that holds a span."""
    low, high = max(0, start - REACH), min(len(text), end + REACH)
    for match in stop.finditer(text, low, start + 1):
        if match.end() <= start:
            low = match.end()
    after = stop.search(text, end, high)
    return low, after.start() if after else high


@lru_cache(maxsize=1000)
def _verbs(words: str, lexicon: Lexicon) -> tuple[tuple[int, int, Tense], ...]:
    """Of one sentence, which is asked about once for each of its times."""
    low = words.lower()
    return tuple(
        (cue.start(), cue.end() - 1, _kind(cue, _put_off(low, cue.start())))
        for cue in _cues(lexicon).finditer(" " + low)
        if lexicon.capitalised or not _is_name(words, cue.start(cue.lastgroup or 0) - 1)
    )


def _is_name(words: str, at: int) -> bool:
    """`Eliseu`, `Abreu`: a capital within a sentence, of a word that looks like a verb."""
    return (
        words[at : at + 1].isupper()
        and words[at + 1 : at + 2].islower()
        and (re.search(r"[^\W_],?\s\Z", words[max(0, at - 3) : at]) is not None)
    )


# What was cancelled, put off or scheduled was yet to come.
CALLED_OFF = re.compile(
    r"(?:\w+\s){0,3}?(?:cancel|suspend|suspens|anulad|aplazad|aplazó|pospuest|pospuso|posterg"
    r"|program(?:ó|ou|aron|aram)\b|agend(?:ó|ou|aron|aram)\b|calendariz|reprogram|trasladad|adiad|adiou|transferid|remarcad|postponed|called\soff|rescheduled"
    r"|been\s(?:moved|delayed|put\soff|pushed\sback)|brought\sforward|antecipad|adelantad"
    r"|confirm(?:ed|ad[oa]s?)\)|(?:moved|shifted|switched)\s(?:the|its|their|his|her|this|next)\s|(?:trasladó|cambió|movió|adelantó)\s(?:la|el|su)\s"
    r"|(?:transferiu|mudou|antecipou)\s(?:o\s|a\s)?(?:seu|sua|data|dia)?)"
)
# `quedó para el 26`, `passou a reunião para o dia 26`: the day to which something was moved, too.
MOVED_TO = re.compile(
    r"(?:se\s)?(?:adelant|antecip|atras|cambi|corri|fic|mov|mud|pas[óa]|pass|qued|reagend|remarc|retras"
    r"|traslad|transfer)\w*(?:\s[^\s.;]+){0,8}?\s(?:para|al)\s(?:(?:el|o|a)\s)?(?:próxim[oa]\s)?(?:dia\s|día\s)?"
    r"(?:\d{1,2}\b|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta)"
)


def _put_off(low: str, at: int) -> bool:
    return bool(CALLED_OFF.match(low, at) or MOVED_TO.match(low, at))


def _kind(cue: re.Match[str], called_off: bool) -> Tense:
    return "future" if cue.lastgroup == "future" or called_off else "past"


def tense(text: str, start: int, end: int, lexicon: Lexicon) -> Tense | None:
    """What comes before the mention counts more than what comes after it."""
    low, high = sentence(text, start, end, WRAPPED)
    start, end = start - low, end - low
    best: tuple[int, Tense] | None = None
    words = text[low:high]
    fronted = _begins_clause(lexicon).search(words, max(0, start - FRONT), start) is not None
    for first, last, kind in _verbs(words, lexicon):
        if first < end and last > start:
            continue
        distance = start - last if last <= start else 2 * (first - end) + 20
        if last <= start and _that(lexicon).search(words, last, start):
            distance += REACH  # `said that on Friday it will`
        if last <= start and fronted:
            distance += FRONT
        if best is None or distance < best[0]:
            best = distance, kind
    return best[1] if best else mood(text, lexicon)


@lru_cache(maxsize=8)
def mood(text: str, lexicon: Lexicon) -> Tense | None:
    """`past` where a text reports far more than it announces."""
    cues = Counter(cue.lastgroup for cue in _cues(lexicon).finditer(" " + text[:BEGINNING].lower()))
    return "past" if cues["past"] > max(1, REPORTS * cues["future"]) else None
