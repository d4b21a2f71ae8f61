"""Venue phrases: `at the Old Customs House`, `en la sala de actos`, `…, Veterans Hall`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from calendar_service.events.words import LANGUAGES
from calendar_service.events.words.model import Words, compiled
from calendar_service.reference.common_words import CALENDAR
from calendar_service.reference.venues import FOREIGN, INSTITUTIONS, VENUES

Span = tuple[int, int]

ARTICLES = r"(?:the|el|la|los|las|lo|o|a|os|as|its|su|sua|seu|our)"
# `leave Eyre Square`, `saldrá de la plaza`: where something that moves begins.
LEAVING = (
    r"(?:leav(?:e|es|ing)(?:\sfrom)?|(?:depart|start|set|setting)(?:s|ing)?(?:\soff)?\sfrom|assembl\w+\sat"
    r"|(?:sale|salen|saldrá|saldrán|parte|parten|partirá|partirán|salida)\s(?:del?|desde)|(?:sai|saem|sairá|sairão|partem|partida|saída)\sd[aeo]s?)"
)
PHRASE_END = re.compile(
    r"[,;:()\[\]|•\n§¤]|\.(?=\s|$)(?:(?<!\bSt\.)|(?=\s(?:The|It|In|For|This|There|All|Free|Tickets)\s))|\s[–—-]\s"
    r"|\s(?:today|tonight|tomorrow|hoy|hoje|amanhã)\b|\sat\s(?:a\s(?:date|time)\b|\d)|\snext\sto\s|\sdue\sto\s|\s(?:and|y|e|with|con|com|to|para|from|desde|until|hasta|até|which|who|that|que|instead|rather|en\slugar|en\svez|em\svez|sino|"
    r"where|donde|onde|(?:o|ou|or)\s(?:a\strav[ée]s|atrav[ée]s|via|vía|online|on-line|en\slínea|em\slinha|por|virtualmente)|for|by|por|during|durante|on|before|after|is|are|was|were|will|has|have|será|fue|foi|se|a\slas|às)\s",
    re.IGNORECASE,
)
# `en la Casa Comunal | el Cabildo`: an article without a preposition begins the next phrase.
NEXT_PHRASE = re.compile(
    r"(?:^|\s)(?!(?:de|del|en|em|y|e|of|in|at|a|do|da|con|com|por|para|and|sobre|beside|near|behind|to)\s)[^\W\d_]+(\s(?:el|la|los|las|o|os|as|the|un|una|um|uma)\s)",
    re.IGNORECASE,
)
TRAILING = re.compile(
    r"\s+(?:in|at|en|em|no|na|nos|nas|de|del|do|da|of|the|el|la|los|las|o|a|on|and|y|e)$",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"(?:^|[\n|•.;·])\s*(?:Where|Venue|Place|Location|Lugar|Sede|Dónde|Local|Onde|Ubicación)\s*:\s*([^\n|;]{3,120}?)(?=\.\s|\.?$|[\n|;])",
    re.IGNORECASE | re.MULTILINE,
)
# `because of the works at the airport`: where the reason is, not the event.
CAUSE = re.compile(
    r"\b(?:because\sof|(?<!is\s)(?<!was\s)(?<!are\s)(?<!were\s)(?<!be\s)due\sto|owing\sto|on\saccount\sof|debido\sal?|a\scausa\sdel?"
    r"|por\s(?:causa|motivos?)\sd[aeo]l?|em\srazão\sd[aeo]|devido\s(?:ao|à|a))\s[^,.;\n]*$",
    re.IGNORECASE,
)
REACH = 80  # characters of such a clause before the venue
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# What may stand between a time or a name and the venue that follows it without a preposition.
BESIDE = re.compile(r"[\s,.;|–—()-]{1,4}")
CLOCK = re.compile(
    r"(?:(?:(?:to|until|till|at|from|a|às|as|las|hasta|até)\s(?:las\s|às\s)?)?\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?\s?m\b\.?|hrs|hs|h)?\s)?"
    r"(?:on|in|at|en|em|n[oa])\s(?:the\s|el\s|la\s)?",
    re.IGNORECASE,
)
SEGMENT = re.compile(r"[^,.;|()\n•–—§]{3,80}")
BRACKET = re.compile(r"\(([^,.;|()\n•–—§\d]{3,60})(?=[,)])")
# Endings of English nouns of buildings: `Guildhall`, `Sportsplex`.
BUILDING = re.compile(
    r"[A-Z]\w+(?:hall|house|haus|saal|halle|platz|plex|dome|drome|arium|torium|theatre)"
)
NUMBERED = re.compile(r"(?:Room|Hall|Sala|Aula|Salón|Salão|Courtroom)\s\w{1,5}\b")
LONGEST = 16


def labelled(text: str) -> str | None:
    """The words after `Place:`, `Lugar:`, `Local:`."""
    found = LABEL.search(text)
    return found.group(1).strip(" .;,") if found else None


def venues(text: str, words: Words, hidden: Sequence[Span]) -> list[Span]:
    """Where venues stand in `text`, whose spans `hidden` hold names and times."""
    found = [*_phrases(text, words, hidden), *_at(text, words, hidden), *_hosts(text, words)]
    found += [*_beside(text, words, hidden), *_in_brackets(text, words)]
    kept = [
        f
        for f in found
        if not any(a <= f[0] < b for a, b in hidden) and not CAUSE.search(text[: f[0]][-REACH:])
    ]
    return [_within(text, first, _extended(text, last, words)) for first, last in kept]


# `in a |hybrid format at the |Grand Hotel`, `Marlborough House| at 13:00`
FORMAT = re.compile(
    r"(?:hybrid|virtual|online|mixed|in-person)\s(?:format|mode|form)\s(?:at|in)\s(?:the\s)?",
    re.IGNORECASE,
)
HOUR = re.compile(r"\s(?:at|from)\s\d")


def _within(text: str, first: int, last: int) -> Span:
    """Without the way to attend before it and the hour behind it."""
    way, hour = FORMAT.match(text, first, last), HOUR.search(text, first, last)
    return way.end() if way else first, hour.start() if hour else last


ADDRESS = re.compile(r"\d+[\w-]*\s[A-ZÁÉÍÓÚ]|(?:Calle|Rua|Avenida|Av\.|Jirón|Carrera|Paseo)\s")


def _extended(text: str, end: int, words: Words) -> int:
    """`Council Chamber, Town Hall, 3 High Street`: the building and the street of the room."""
    while comma := re.compile(r",\s").match(text, end):
        segment = SEGMENT.match(text, comma.end())
        if not segment or not (
            ADDRESS.match(segment.group()) or _stands_for_itself(segment.group().strip(), words)
        ):
            break
        end = segment.end()
    return end


@cache
def _prepositions(places: frozenset[str]) -> re.Pattern[str]:
    here = "|".join(sorted(places - {"from", "across"}))
    return re.compile(
        rf"(?<!\w)(?:{here}|{ON}|{LEAVING}|{NAMING}|{MOVING})\s+(?:{ARTICLES}\s+)?(?=\S)",
        re.IGNORECASE,
    )


# `at the Suntec Centre`, `at Burns Hall`: in English, what is after `at` and has a capital.
AT = re.compile(r"\bat\s(?:the\s)?(?=[A-Z][^\W\d_])")

# `has been moved to the Town Hall`
MOVING = (
    r"(?:moved?|relocated|transferred|switched|shifted)\s(?:from\s[^.;]{3,60}?\s)?to"
    r"|(?:traslada\w*|cambia\w*)\s(?:del?\s[^.;]{3,60}?\s)?al?|transferid[oa]s?\s(?:d[aeo]\s[^.;]{3,60}?\s)?para"
)
# `The venue will be the Museum of the Sea`: what follows is the venue.
NAMING = (
    r"(?:venue|location)\s(?:is|will\sbe|remains)|(?:sede|lugar|recinto)\s(?:es|será|sigue\ssiendo)"
    r"|(?:sede|local)\s(?:é|será|continua\sa\sser)"
)

# `on the campus of`, `on the quay`: what one is on, in English.
ON = (
    r"on(?=\s(?:the\s)?(?:campus|grounds|quay|pier|premises|square|steps|beach|waterfront|site|lawn|common"
    r"|green|island|jetty|promenade|shore)\b)"
)


def _at(text: str, words: Words, hidden: Sequence[Span]) -> Iterator[Span]:
    for match in AT.finditer(text) if words.head_last else ():
        first, last = match.end(), _phrase_end(text, match.end())
        last = min([last, *(a for a, _ in hidden if a > first)])
        found = {w.lower() for w in WORD.findall(text[first:last])}
        if found and not found & (words.nouns | words.generic | words.proper):
            yield first, last


# `cocina en vivo en el Mercado`, `ao vivo no Teatro`: how, before where.
IDIOM = re.compile(
    r"(?:vivo|directo|direto|l[ií]nea|linha|persona|pessoa|presencia|presença|conjunto|familia|família|punto|ponto"
    r"|torno|honor|honra|homenaje|homenagem|memoria|memória|marcha|general|geral|concreto|materia|matéria"
    r"|busca|favor|defensa|defesa|apoyo|apoio|person|memory|honou?r|support|favou?r|search)\s(?:en|em|n[oa]s?|de|del|do|da|of|at|in|on|al?|y|e)\s",
    re.IGNORECASE,
)


def _phrases(text: str, words: Words, hidden: Sequence[Span]) -> Iterator[Span]:
    """After a preposition of place, or where something leaves."""
    for match in _prepositions(words.places).finditer(text):
        first, last = _past_clock(text, match.end()), _phrase_end(text, match.end())
        last = _trimmed(text, first, min([last, *(a for a, _ in hidden if a > first)]))
        if _is_venue(text[first:last], words) and not IDIOM.match(text, first):
            yield first, last


def _beside(text: str, words: Words, hidden: Sequence[Span]) -> Iterator[Span]:
    """`5 p.m., Customs Yard`: right after a time or a name, but for punctuation."""
    for _, after in hidden:
        gap = BESIDE.match(text, after) if 0 < after < len(text) else None
        segment = SEGMENT.match(text, _past_clock(text, gap.end())) if gap else None
        if gap and "(" in gap.group() and _of_person(text, gap.start() + gap.group().index("(")):
            continue
        while segment:
            if _stands_for_itself(segment.group().strip(), words):
                yield segment.start(), segment.start() + len(segment.group().rstrip())
                break
            following = re.compile(r",\s").match(text, segment.end())
            segment = SEGMENT.match(text, following.end()) if following else None
            if segment is None or not NUMBERED.match(text, gap.end() if gap else 0):
                break


def _past_clock(text: str, at: int) -> int:
    """After a day or hour, past the rest of its clock: `9 |to 2 pm on the |Quay`."""
    clock = CLOCK.match(text, at)
    return clock.end() if clock else at


def _in_brackets(text: str, words: Words) -> Iterator[Span]:
    """`(National Museum, Nairobi)`, but not where a speaker is from (`(University of Bath)`)."""
    for match in BRACKET.finditer(text):
        if not _of_person(text, match.start()) and _stands_for_itself(match.group(1), words):
            yield match.span(1)


BRACKETED = 120  # characters of what is read of a bracket


def _of_person(text: str, bracket: int) -> bool:
    """`(University of Bath)`, `(Ann Lee, Bath Institute)`: where a speaker is from."""
    inside = text[bracket : bracket + BRACKETED].partition(")")[0]
    return not INSTITUTIONS.isdisjoint(word.lower() for word in WORD.findall(inside))


def _stands_for_itself(segment: str, words: Words) -> bool:
    """A venue's whole name: `Madera Branch Library`, `Sala de Mesas`."""
    found = WORD.findall(segment)
    if NUMBERED.match(segment):
        return True
    if not found or len(found) > 9 or found[0].lower() in words.places:
        return False
    if any(w in words.stops for w in segment.lower().split()):
        return False
    if not words.head_last:
        a_verb = (
            bool(found[1:]) and found[1].lower() in words.indefinite
        )  # `junta uma historiadora`
        return found[0].lower() in _nouns(words.language) and not a_verb
    big = all(w[0].isupper() for w in found if len(w) > 3) and found[0] != "and"
    return big and any(_is_noun(word, words) for word in found)


def is_hall(sentence: str, words: Words) -> bool:
    """A short sentence that is the name of a room or a house: `Reading Room`."""
    found = [word.lower() for word in WORD.findall(sentence)]
    if not found or not words.places.isdisjoint(found):
        return False
    head = found[-1 if words.head_last else 0]
    return head in _nouns(words.language) and _stands_for_itself(sentence, words)


def _hosts(text: str, words: Words) -> Iterator[Span]:
    """`The Museum of the Sea will host …`: the subject is the venue."""
    hosts = compiled(words.hosts)
    for match in re.finditer(rf"(?<!\w)(?:{ARTICLES})\s+(?=[A-ZÁÉÍÓÚ])", text, re.IGNORECASE):
        first = match.end()
        if not text[first].isupper():
            continue
        for last in (m.start() for m in re.finditer(r"\s", text[first : first + 100])):
            if re.search(r"[.;:()\n§¤]", text[first : first + last]):
                break
            if hosts.search(text[first + last : first + last + 80].lower()) and _is_venue(
                text[first : first + last], words
            ):
                yield first, first + last
                break


def _phrase_end(text: str, first: int) -> int:
    match = PHRASE_END.search(text, first)
    end = match.start() if match else len(text)
    if article := NEXT_PHRASE.search(text, first, end):
        end = article.start(1)
    return _trimmed(text, first, end)


def _trimmed(text: str, first: int, end: int) -> int:
    while trailing := TRAILING.search(text[first:end].rstrip()):
        end = first + trailing.start()
    return end


def _is_venue(phrase: str, words: Words) -> bool:
    # `en la que técnicos explicaron`: a relative clause.
    if CALENDAR.match(phrase):  # `in April the Secretariat`
        return False
    if re.match(r"(?:mism[oa]|same|mesm[oa]|open|que|cual|qual|which)\s", phrase, re.IGNORECASE):
        return False
    found = WORD.findall(phrase)
    if not found or len(found) > LONGEST:
        return False
    head = found[:6] if not words.head_last else found
    if words.head_last and phrase.islower() and " of " not in phrase:
        head = found[-1:]  # `in the harbour say`: no venue ends so
    return any(_is_noun(word, words) for word in head)


def _is_noun(word: str, words: Words) -> bool:
    """A noun of venues, of another language too where it is written with a capital."""
    low = word.lower().rpartition("-")[2]  # `Kaiser-Leopold-Saal`
    if low in _nouns(words.language) or (word[0].isupper() and low in _all_nouns()):
        return True
    if words.head_last and word[0].isupper() and low.removesuffix("s") in _nouns("en"):
        return True  # `the Corran Halls`
    return words.head_last and BUILDING.fullmatch(word) is not None


@cache
def _nouns(language: str) -> frozenset[str]:
    return LANGUAGES[language].venues | VENUES[language]


@cache
def _all_nouns() -> frozenset[str]:
    return FOREIGN.union(*(_nouns(language) for language in LANGUAGES))
