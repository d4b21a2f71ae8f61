"""An event's name as it is published, its edition and its series."""

from __future__ import annotations

import re

from calendar_service.events.words import words_of

ROMAN_EDITION = re.compile(r"^([IVXLC]+)[.ªº]?(?=\s+\S)")
NUMBER_EDITION = re.compile(
    r"^(\d{1,3})\.?\s?(?:st|nd|rd|th|ª|º|a|o|ra|da|ta|va|er|°)\.?(?=\s)", re.IGNORECASE
)
EDITION_OF = re.compile(
    r"^(?:edition|edición|edicion|edição)\s+(?:of\s+the|of|del|de\s+la|de|do|da)\s+", re.IGNORECASE
)
ARTICLE = re.compile(
    r"^(?:the|a|an|el|la|los|las|o|os|as|um|uma|un|una|su|sus|seu|sua|its|their)\s+(?=\S)",
    re.IGNORECASE,
)
# Says when it is rather than what it is called: `the upcoming IV Forum`.
COMING = re.compile(
    r"^(?:(?:(?i:upcoming|forthcoming|next|pr[oó]xim[oa]s?))\s+(?=[IVXLC]+[.ªº]?\s|\d)"
    r"|(?i:next|this|last)\s(?:year|month|week)['’]s\s+)"
)
NUMERALS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
LETTERS = (
    *((100, "C"), (90, "XC"), (50, "L"), (40, "XL")),
    *((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
# Says what kind of notice it is rather than what it tells of.
HERALD = re.compile(
    r"^(?:notice\sof|announcement\sof|invitation\sto|reminder\sof|aviso\sde|invitación\sa"
    r"|convite\spara)\s+(?=\S+\s+\S)",
    re.IGNORECASE,
)
# `En la Reunión de ministros`: it is what the words are about, not when.
DURING = re.compile(
    r"^(?:en|durante|em|na|no)\s(?:(?:el|la|los|las|a|o)\s)?(?=(?:Reuni|Cumbre|C[úu]pula|Sesi[oó]n|Sess|Conferencia|Conferência"
    r"|Asamblea|Assembleia|Congres|F[oó]ro|F[oó]rum|Encuentro|Encontro|Feria|Feira|Jornada|Seminari|Taller|Ceremonia|Cerim[oó]nia))",
    re.IGNORECASE,
)
# What the sentence goes on with after a name: `… del grupo integrado |por`, `… a realizarse |en`.
LEFT_OVER = re.compile(
    r"\s(?:a\s(?:realizar|celebrar|efectuar|desarrollar|llevar|disputar|inaugurar)(?:se|-se)?(?:\sa\scabo)?|to\sbe\sheld"
    r"|(?:integrad|conformad|compuest|compost|encabezad|encabeçad|liderad|presidid|organizad|convocad|promovid|impulsad|coordinad"
    r"|auspiciad|patrocinad|constituid)[oa]s?"
    r"|[ye]\s(?:mantener|sostener|participar|asistir|celebrar|realizar|firmar|reunirse|visitar|inaugurar|anunciar|manter|reunir-se)"
    r"|to|for|of|with|by|para|con|com|por|de|del|da|do|y|e)$"
)
# What has become of it, in a headline: `Council meeting postponed`.
STANDING = re.compile(
    r"\s(?:postponed|cancell?ed|rescheduled|called\soff|aplazad[oa]s?|pospuest[oa]s?|postergad[oa]s?|cancelad[oa]s?|adiad[oa]s?)$",
    re.IGNORECASE,
)
# The number of an item right before its name: `1Follow-up`.
ITEM = re.compile(r"^\d{1,2}(?=[A-ZÁÉÍÓÚ][a-zà-ÿ])")
EDGES = " \t\r\n,;:.·•|–—-*#_"


def clean(name: str) -> str:
    """One line, without article or loose punctuation at its edges, beginning with a capital."""
    title = re.sub(r"\s+", " ", name).strip(EDGES)
    title = re.sub(r"\s*\([^()]*$", "", title).strip(EDGES) or title
    title = STANDING.sub("", ITEM.sub("", title))
    title = COMING.sub("", ARTICLE.sub("", HERALD.sub("", DURING.sub("", title))))
    while (cut := LEFT_OVER.search(title)) and cut.start():
        title = title[: cut.start()].rstrip(EDGES)
    title = re.sub(r'\s+(?:([”’»])|(")(?!\w))', r"\1\2", title)
    return title[:1].upper() + title[1:]


def edition(title: str, language: str) -> tuple[int | None, str]:
    """The number that a title begins with (`IV`, `29th`, `First`, `Décima`, `1ª`) and the rest.

    Without one, None and the whole title.
    """
    number, rest = _leading(title, language)
    if number is None or not rest:
        return None, title
    series = EDITION_OF.sub("", rest)
    return number, series[:1].upper() + series[1:]


def _leading(title: str, language: str) -> tuple[int | None, str]:
    if match := ROMAN_EDITION.match(title):
        number = roman(match.group(1))
        return (number, title[match.end() :].strip()) if number else (None, title)
    if match := NUMBER_EDITION.match(title):
        return int(match.group(1)), title[match.end() :].strip()
    return _written(title, language)


def _written(title: str, language: str) -> tuple[int | None, str]:
    """`Centésima vigésima segunda Asamblea`: hundreds, tens and units add up."""
    ordinals = words_of(language).ordinals
    total, rest = 0, title
    while rest:
        word, _, after = rest.partition(" ")
        value = ordinals.get(word.lower().strip("-"))
        lowest = 10 ** (len(str(total)) - 1) if not total % 10 else 0
        if value is None or (total and value >= lowest):
            break
        total, rest = total + value, after
    return (total, rest) if total else (None, title)


def roman(text: str) -> int | None:
    """The value of a well-formed Roman numeral up to CXCIX, else None."""
    values = [NUMERALS[c] for c in text]
    total = sum(-v if v < max(values[i + 1 :], default=0) else v for i, v in enumerate(values))
    return total if 0 < total < 200 and _spelt(total) == text else None


def _spelt(number: int) -> str:
    spelt = ""
    for value, letters in LETTERS:
        while number >= value:
            spelt, number = spelt + letters, number - value
    return spelt
