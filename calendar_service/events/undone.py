"""Events that a sentence without a time calls off: `The Seminar on Green Ports is cancelled.`"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from calendar_service.events.draft import Draft
from calendar_service.events.duplicates import same
from calendar_service.events.names import Name, names
from calendar_service.events.planned import was_planned
from calendar_service.events.prose import governed
from calendar_service.events.refusals import masked, refusal
from calendar_service.events.sentences import Sentence, sentences
from calendar_service.events.subjects import ARTICLES, subject
from calendar_service.events.words import words_of
from calendar_service.events.words.model import Words, compiled
from calendar_service.models import Bulletin
from calendar_service.temporal.mention import Reading, Slot

# What may stand between the name and the verb of which it is the subject …
SUBJECT = re.compile(
    r"(?:\s(?:of|by|del?|d[aeo]s?)\s[^,.;:]{2,60}?)?(?:,[^,.;:]{2,80},)?"
    r"(?:\s(?:has|have|been|was|were|is|are|will|be|being|also|now|therefore|officially"
    r"|ha|han|sido|fue|fueron|será|serán|queda|quedan|quedó|está|están|estará|también|se"
    r"|foi|foram|serão|fica|ficam|ficou|estão|também))*\s",
    re.IGNORECASE,
)
# … and between the verb and the name that is its object: `Se cancela el Seminario`.
OBJECT = re.compile(
    r"\s(?:of\s|del?\s|d[aeo]s?\s)?(?:(?:the|its|this|their|el|la|l[oa]s|su|sus|este|esta|o|a|os|as"
    r"|seu|sua)\s)?",
    re.IGNORECASE,
)
# What is called off and no event: it runs or is done.
SERVICES = re.compile(
    r"\b(?:ferry|ferries|trains?|bus|buses|flights?|services?|lines?|works?|deliver\w+|collections?|project|plans?|order"
    r"|tren(?:es)?|autobús|vuelos?|servicios?|líneas?|obras?|recogida|proyecto|entregas?"
    r"|trem|trens|comboios?|ônibus|autocarros?|voos?|serviços?|linhas?|recolha|projeto|projecto)\b",
    re.IGNORECASE,
)
# An event that is not held at all.
NONE = re.compile(
    r"(?:[^.,;]{0,40}\s)?(?:[Tt]here\s(?:will|is\sto)\sbe\sno|[Nn]o\shabrá|[Nn]ão\shaverá)\s"
    r"(?P<what>[^.,;:]{4,60}?)(?=\s(?:this|in|on|at|until|este|en|hasta|neste|em|até)\s|[.,;]|$)"
)
TOP = 2  # sentences, headline included, whose word holds for a time that others tell


def drafts(bulletin: Bulletin, reading: Reading, found: Sequence[Draft]) -> tuple[Draft, ...]:
    """Drafts without a time, but for what `found` tells with one, or as called off, already."""
    words = words_of(bulletin.language)
    spans = sorted((m.start, m.end) for slot in reading.slots for m in slot.mentions)
    told = any(_off(bulletin.text[one.start : one.end], words) for one in found)
    off: list[Draft] = []
    read = sentences(bulletin.text, spans)
    for number, sentence in enumerate(read):
        first, after = (bisect_left(spans, (edge,)) for edge in (sentence.start, sentence.end))
        times = [start for start, _ in spans[first:after] if not _in(bulletin.imprint, start)]
        coarse = not any(slot.days or slot.clocks for slot in _slots(sentence, reading))
        if times and not (coarse or _announced(sentence, reading, words)):
            continue
        following = read[number + 1] if number + 1 < len(read) else None
        if following and (slot := _planned(following, reading, words)):
            off += _told_after(sentence, following, slot, words, found)
            continue
        if times:
            continue
        for draft in _called_off(sentence, words):
            known = any(same(one, draft) for one in found)
            stands = not told if number < TOP else not known
            if stands and not any(same(one, draft) for one in off):
                off.append(draft)
    return tuple(off)


def standing(found: Sequence[Draft], off: Sequence[Draft]) -> tuple[Draft, ...]:
    """`found` without what took the day of something that is called off for its own, and `off`."""
    days = {draft.slot.start for draft in off if draft.slot}
    return (*(d for d in found if d.slot is None or d.slot.start not in days), *off)


def _planned(sentence: Sentence, reading: Reading, words: Words) -> Slot | None:
    """The only time of a sentence that says when something was to be."""
    slots = _slots(sentence, reading)
    if len(slots) != 1 or not (slot := slots[0]).days:
        return None
    told = masked(sentence.text, sentence.start, slot, ())
    return slot if was_planned(told, words.language) else None


def _announced(sentence: Sentence, reading: Reading, words: Words) -> bool:
    """The only time of a sentence is that at which it was announced: `said on Monday that …`."""
    slots = _slots(sentence, reading)
    told = masked(sentence.text, sentence.start, slots[0], ()) if len(slots) == 1 else ""
    return bool(told) and refusal(told, slots[0], words.language) == "announcement"


def _slots(sentence: Sentence, reading: Reading) -> tuple[Slot, ...]:
    first, after = (
        bisect_left(reading.slots, edge, key=lambda s: s.start)
        for edge in (sentence.start, sentence.end)
    )
    return reading.slots[first:after]


def _told_after(
    sentence: Sentence, following: Sentence, slot: Slot, words: Words, found: Sequence[Draft]
) -> Iterator[Draft]:
    """`The story morning is cancelled. It was down for 9 May.`: the day is in the next sentence."""
    named = [draft for draft in _called_off(sentence, words)] or _subject_off(sentence, words)
    for draft in named:
        known = (one for one in found if one.slot is None or one.slot.start != slot.start)
        if not any(same(one, draft) for one in known):
            yield replace(draft, slot=slot, end=following.end, clocks=slot.clocks)


def _none(sentence: Sentence) -> list[Draft]:
    """`There will be no Night Relay this year.`"""
    if not (none := NONE.match(sentence.text)):
        return []
    at = sentence.start + none.start("what")
    return [Draft(none["what"], at, None, sentence.start, sentence.end, "called off", strength=0.6)]


def _subject_off(sentence: Sentence, words: Words) -> list[Draft]:
    """What a verb of calling off is about, though no noun of events names it."""
    if none := _none(sentence):
        return none
    low = sentence.text.lower()
    if compiled(words.negated).search(low):
        return []
    for pattern in _verbs(words):
        if (verb := pattern.search(low)) and (who := subject(sentence.text, verb.start(), words)):
            article, _, rest = who.partition(" ")
            name = rest if article.lower() in ARTICLES and rest else who
            if SERVICES.search(name) or compiled(rf"\b(?:{words.not_held})\b").search(name.lower()):
                return []
            at = sentence.start + max(0, sentence.text.find(name))
            return [Draft(name, at, None, sentence.start, sentence.end, "called off", strength=0.6)]
    return []


def _verbs(words: Words) -> tuple[re.Pattern[str], ...]:
    return compiled(words.cancelled), compiled(words.postponed)


def _off(text: str, words: Words) -> bool:
    low = text.lower()
    return any(verb.search(low) for verb in _verbs(words))


def _in(spans: Sequence[tuple[int, int]], at: int) -> bool:
    return any(start <= at < end for start, end in spans)


def _called_off(sentence: Sentence, words: Words) -> Iterator[Draft]:
    low = sentence.text.lower()
    if compiled(words.negated).search(low):
        return
    verbs = [found.span() for verb in _verbs(words) for found in verb.finditer(low)]
    if not verbs:
        return
    for name in names(sentence.text, words):
        if not name.bare and any(_of(sentence.text, name, verb) for verb in verbs):
            at = sentence.start + name.start
            yield Draft(
                name.text, at, None, sentence.start, sentence.end, "called off", strength=0.8
            )


def _of(text: str, name: Name, verb: tuple[int, int]) -> bool:
    if name.end < verb[0] and not governed(text, name.start):
        return SUBJECT.fullmatch(text, name.end, verb[0]) is not None
    return verb[1] < name.start and OBJECT.fullmatch(text, verb[1], name.start) is not None
