"""Events that a sentence without a time calls off: `The Seminar on Green Ports is cancelled.`"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from calendar_service.events.draft import Draft
from calendar_service.events.duplicates import same
from calendar_service.events.names import Name, names
from calendar_service.events.prose import governed
from calendar_service.events.sentences import Sentence, sentences
from calendar_service.events.words import words_of
from calendar_service.events.words.model import Words, compiled
from calendar_service.models import Bulletin
from calendar_service.temporal.mention import Reading

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
TOP = 2  # sentences, headline included, whose word holds for a time that others tell


def drafts(bulletin: Bulletin, reading: Reading, found: Sequence[Draft]) -> tuple[Draft, ...]:
    """Drafts without a time, but for what `found` tells with one, or as called off, already."""
    words = words_of(bulletin.language)
    spans = sorted((m.start, m.end) for slot in reading.slots for m in slot.mentions)
    told = any(_off(bulletin.text[one.start : one.end], words) for one in found)
    off: list[Draft] = []
    for number, sentence in enumerate(sentences(bulletin.text, spans)):
        first, after = (bisect_left(spans, (edge,)) for edge in (sentence.start, sentence.end))
        times = (start for start, _ in spans[first:after])
        if any(not _in(bulletin.imprint, start) for start in times):
            continue
        for draft in _called_off(sentence, words):
            known = any(same(one, draft) for one in found)
            stands = not told if number < TOP else not known
            if stands and not any(same(one, draft) for one in off):
                off.append(draft)
    return tuple(off)


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
