"""Who and what: the subject and the object of a verb, for events that are told without a noun."""

from __future__ import annotations

import re

from calendar_service.events.names import names
from calendar_service.events.tokens import QUOTES
from calendar_service.events.words.model import Words, compiled

PARENTHESES = re.compile(r"\s*\([^)]*\)")
LEADING = re.compile(
    r"""^(?:[^,]{0,80}[\d§][^,]{0,40},\s*
    |(?:on|last|this|next|el|este|na|no|em|en)\s[^,]{1,60},\s*
    |during\s(?:her|his|their|its|the)\s\w+,?\s(?=the\s)
    |(?:for\sthe|por|pela)\s\w+\s(?:time|vez),?\s
    |(?:when|once|while|if|cuando|mientras|si|quando|enquanto|se|and|y|e|que|that|já|ya|também|también|asimismo|além\sdisso|además|finalmente|finally|meanwhile|ainda|assim),?\s+)+""",
    re.IGNORECASE | re.VERBOSE,
)
BREAK = re.compile(
    r"""[;:§¤]|[.!?]\s|\s(?:because|while|although|porque|mientras|enquanto|aunque|pois)\s|\s[–—]\s|[–—]\s|\.-\s
    |,\s*(?!\s*(?:which|who|que|quien|cual)\b)  # unless a list of names goes on
    (?!\s*(?:[A-ZÁÉÍÓÚÂÊÔ][\w’'-]+\s?){1,3}(?:,|(?:and|y|e)\s[A-ZÁÉÍÓÚÂÊÔ]))""",
    re.VERBOSE,
)
# Of English alone: in Portuguese it is an article.
AS = re.compile(r"^as\s", re.IGNORECASE)
CONTRACTED = {
    ("es", "de"): {"el": "del"},
    ("es", "a"): {"el": "al"},
    ("pt", "de"): {"o": "do", "a": "da", "os": "dos", "as": "das"},
    ("pt", "a"): {"o": "ao", "a": "à", "os": "aos", "as": "às"},
}
PRONOUNS = frozenset(
    "they he she it we you i both all there this ellos ellas él ella eles elas isto also".split()
)
AUXILIARIES = re.compile(
    r"(?:\s(?:will|would|shall|may|should|is|are|was|were|be|been|being|to|also|has|have|had|due|expected|last|next|first|again|now|still|already|recently|later|then|both|all|jointly"
    r"|van?\sa|ha|han|había|habían|prevén?|planean?|podrán?|deben?|deberán?|también"
    r"|vai|vão|será|serão|prevê|preveem|pretendem?|poderão?|poderá|devem?|deverão|deverá|também))+$",
    re.IGNORECASE,
)
ARTICLES = frozenset("the el la los las o a os as".split())
POINTING = frozenset("the la los las its their her his su sus seu sua".split())
OWNED = dict.fromkeys("its their her his".split(), "the")
# `…, where she meets`: the place is not who does it.
# `a tour in which he visits`: nor is the tour.
IN_WHICH = re.compile(
    r"\s(?:in|at|on|during|with|en|con|durante|por|para|de|a|em|com|sobre)(?:\s(?:el|la|l[oa]s))?\Z|\s(?:n[oa]s?|pel[oa]s?)\Z",
    re.IGNORECASE,
)
LOCATIVE = r"\b(?:where|donde|onde)\b"
AND = re.compile(r"\s(?:and|y|e)$")
HONORIFIC = re.compile(r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Dame|Rev|Fr|Br|Capt|Hon|St)\b\.?\s")
MOST = 16
# Words of `del próximo día`, at most.
DAY_OF = 3
# How far before a verb its subject may begin, and after it its object.
REACH = 400
CAPITAL = "[A-ZÁÉÍÓÚÂÊÔ]"


def subject(sentence: str, verb: int, words: Words) -> str | None:
    """The noun phrase before the verb that begins at `verb`, with its article; None if unclear."""
    left = PARENTHESES.sub("", sentence[max(0, verb - REACH) : verb]).rstrip()
    left = compiled(words.planned).sub("", AUXILIARIES.sub("", left))
    relative = re.search(
        r"[\s,]+(?:" + "|".join(words.relatives) + r")\s*(?:se|also|también|também)?$",
        left,
        re.IGNORECASE,
    )
    if relative and re.search(LOCATIVE, relative.group(), re.IGNORECASE):
        return None
    if relative and IN_WHICH.search(left, 0, relative.start()):
        return None
    if relative:
        left = left[: relative.start()].rstrip(" ,")
        left = _after_verb(re.split(r",\s", left)[-1] if left.count(",") else left, words)
        left = _governed(left, words)
    else:
        left = _without_aside(left, words)
    return _kept(_last_clause(left, words), words)


def leading(sentence: str, words: Words) -> str | None:
    """The noun phrase with a capital that the sentence begins with, before its first verb."""
    match = re.match(words.articled + r"[^,.;:()§¤]+", sentence, re.IGNORECASE)
    phrase = _kept(match.group(), words) if match else None
    return phrase if phrase and any(w[0].isupper() for w in phrase.split()[1:]) else None


def following(sentence: str, verb_end: int, words: Words) -> str | None:
    """The noun phrase right after the verb, where the subject comes second (`se reunirá la …`)."""
    match = re.match(
        r"""(?:\s(?:(?:a|o|el|los|n[oa]s?|em|en|del?|desde|entre|e|y|d[ií]as?)\s){0,3}[§¤]+)*
        [\s§¤]*(?:(?:,[^,]*){1,3}?,\s*)?
        (?:\s?(?:en|em|n[oa]s?)\s(?:(?!\s(?:para|con|com|que|por|y|e|al|ao|entre|sobre|desde)\s)[^,;:.§]){2,70}?
            (?:,\s(?:en|em|n[oa]s?)\s[^,;.§]{2,40},)?(?<!\sde)(?<!\sen)(?<!\sem)
            (?=\s(?:el|la|los|las|o|a|os|as|una?|uma?)\s))?\s*
        ((?!a\spartir\b)(?:el|la|los|las|o|a|os|as|un|una|um|uma)\s(?:[^,.;:()§¤]|\.(?=[ªº°]))+
        (?:(?:,\s(?-i:[A-ZÁÉÍÓÚ])\w+)+\s[ye]\s(?-i:[A-ZÁÉÍÓÚ])\w+)?)""",
        sentence[verb_end : verb_end + REACH],
        re.IGNORECASE | re.VERBOSE,
    )
    phrase = _kept(_ended(match.group(1), words), words) if match else None
    return None if phrase and words.calendar.intersection(phrase.split()[1:2]) else phrase


def object_of(sentence: str, verb_end: int, words: Words, named: bool = False) -> str | None:
    """The noun phrase that the verb is about, past times, places and asides; None if unclear.

    With `named` it may also be a name without an article.
    """
    rest = sentence[verb_end : verb_end + REACH]
    skipped = re.match(words.skipped, rest, re.IGNORECASE | re.VERBOSE)
    rest = rest[skipped.end() :] if skipped else rest
    if quoted := re.match(r"(?:\w+\s){0,2}[“«\"‘]([^”»\"’]{3,200})", rest):
        return " ".join(quoted.group(1).partition(": ")[0].split())
    match = re.match(words.articled + r"(?:[^,.;:()§¤]|\.(?=[ªº°]))+", rest, re.IGNORECASE)
    if not match and named:
        match = re.match(CAPITAL + r"[^,.;:()§¤]+", rest)
    if not match:
        return None
    phrase = _ended(match.group(), words)
    title = re.match(r",?\s*([“«\"‘][^”»\"’]{3,200}[”»\"’])", rest[match.end() :])
    phrase = f"{phrase} {title.group(1)}" if title else phrase
    return phrase if 1 - named < len(phrase.split()) <= MOST else None


def _ended(phrase: str, words: Words) -> str:
    """Without what says when, where, for what and with whom."""
    ended = re.split(words.object_ends, phrase + " ", flags=re.IGNORECASE)[0].strip()
    return AND.sub("", ended)


def _without_aside(left: str, words: Words) -> str:
    """`The Group, which brings together …, met`: what stands between the commas goes."""
    if not left.endswith((",", "-", "–")):
        return left
    aside = re.search(
        r",\s(?:"
        + "|".join(words.relatives)
        + r"|[^,]{3,60}\b(?:made up|formed|integrad|mecanismo|mechanism|composed|the)\b).*,?$",
        left,
        re.IGNORECASE,
    )
    if aside and aside.start() > 3:
        return left[: aside.start()]
    return re.sub(r",\s[^,]{2,80},$", "", left)


def _after_verb(phrase: str, words: Words) -> str:
    """`One is the Fair`: what stands right before `which` is the noun phrase after the verb."""
    found = phrase.split()
    for index in range(len(found) - 1, -1, -1):
        word = found[index]
        verb = word in words.stops - words.determiners or re.search(words.verb_endings, word)
        if word.islower() and verb:
            return " ".join(found[index + 1 :]) or phrase
    return phrase


# What a verb leads with to a noun phrase, and the article that is part of it.
LED = {
    "en": (r"(?:on\s)?(?:to|into|for|at|in|with)\s", {}),
    "es": (r"(?:al|a|en|para|por|con|hacia)\s", {"al": "el"}),
    "pt": (
        r"(?:à|às|aos?|n[oa]s?|pel[oa]s?|para|por|em|com)\s",
        {
            "à": "a",
            "às": "as",
            "ao": "o",
            "aos": "os",
            "no": "o",
            "na": "a",
            "pelo": "o",
            "pela": "a",
        },
    ),
}


def _governed(phrase: str, words: Words) -> str:
    """`advance to the final, which …`, `pasarán al torneo, que …`: without the preposition."""
    pattern, articles = LED[words.language]
    led = re.match(pattern, phrase, re.IGNORECASE)
    if led is None:
        return phrase
    article = articles.get(led.group().strip().lower(), "")
    return f"{article} {phrase[led.end() :]}".strip()


# What somebody says (`said on Monday that`) begins a clause with a subject of its own.
SAID = re.compile(
    r"\s(?:announce[sd]?|sa(?:id|ys)|confirm(?:ed|s)|report(?:ed|s)|add(?:ed|s)|state[sd]|told|inform(?:ed|s)"
    r"|anunci(?:ó|a|an|aron|ou|am|aram)|inform(?:ó|a|an|aron|ou|am|aram)|comunic(?:ó|a|ou)|avis(?:ó|a|ou)"
    r"|señal(?:ó|a)|confirm(?:ó|a|ou)|recuerda|recordó|record(?:a|ou)|explic(?:ó|a|ou)|revel(?:ó|a|ou)"
    r"|di(?:jo|ce|sse|z)|afirm(?:ó|a|ou)|adiant(?:a|ou)|acrescent(?:a|ou)|destac(?:ó|a|ou)|refer(?:e|iu)"
    r"|esclare(?:ce|ceu)|lembr(?:a|ou)|prevê|prevé|indic(?:ó|a|ou))"
    r"(?:[\s,]*§+|,\s[^.;:,]{2,40},|\s(?:today|hoy|ayer|hoje|ontem))*,?\s(?:that|que)\s"
)


def _last_clause(left: str, words: Words) -> str:
    left = LEADING.sub("", SAID.split(left)[-1].strip())
    left = LEADING.sub("", AS.sub("", left)) if words.head_last else left
    pieces = [p for p in BREAK.split(left) if p and p.strip()]
    return pieces[-1].strip() if pieces else ""


def _kept(phrase: str, words: Words) -> str | None:
    phrase = re.sub(r"[§¤\s,]+$", "", re.sub(r"^[§¤\s,]+", "", phrase))
    found = _until_verb(phrase.split(), words)
    while not words.head_last and found and found[-1] in words.links | words.definite:
        found.pop()  # `el partido del`, whose day is cut out
    phrase = " ".join(found)
    if found and not words.head_last and _is_verb(found[0], words):
        return None  # `visitará el puerto y`: its subject is that of the clause before
    if found and found[0].lower() in words.places | words.purposes:
        return None  # `No dia §, haverá`: says when or where, not who
    if found and found[-1].lower() in words.calendar and len(found) <= DAY_OF:
        return None  # `às 10h do dia §`: what is left of a time
    worded = any(w.isalpha() for w in phrase.split()[1:] or found)
    if not worded or len(found) > MOST or found[0].lower() in PRONOUNS:
        return None
    if len(found) == 1 and found[0].lower() in words.determiners | words.stops:
        return None
    if names(phrase, words) and len(found) <= 2:
        return None
    named = any(w[0].isupper() for w in found) or found[0].lower() in words.determiners
    counted = words.head_last and found[0].isdigit()  # `30 officers are trained`
    return phrase if named or counted else None


def _is_verb(word: str, words: Words) -> bool:
    return word.islower() and bool(re.search(words.verb_endings, word))


def _until_verb(found: list[str], words: Words) -> list[str]:
    """The words before the first verb in lower case."""
    quoted = False
    for index, word in enumerate(found):
        quoted = (quoted or word[0] in QUOTES) and word[-1] not in QUOTES.values()
        if quoted:
            continue
        verb = word in words.stops - words.determiners or re.search(words.verb_endings, word)
        noun = index == 1 and found[0].lower() in words.determiners  # `the review of`
        noun = noun or (index > 0 and not words.head_last and found[index - 1] in words.links)
        if index and not noun and word.islower() and verb:
            return found[:index]
    return found


def in_full(phrase: str, text: str) -> str:
    """`the Network` by the longer name that the text gives it first (`Network of …`)."""
    article, _, rest = phrase.rpartition(" ")
    if (" " in phrase.strip() and article.lower() not in ARTICLES) or not rest[:1].isupper():
        return phrase
    word = rf"(?!(?:The|El|La|Los|Las|Os|As)\b){CAPITAL}[\w’'-]+"
    link = r"(?:\s(?:of|for|on|de|del|do|da|dos|das|y|e|and|la|el|the))"
    longer = re.search(
        rf"(?:{word}\s){{1,5}}{re.escape(rest)}\b"
        rf"|\b{re.escape(rest)}(?:\s{word})+(?:{link}+\s{word})*"
        rf"|\b{re.escape(rest)}{link}+\s{word}(?:{link}*\s{word}){{0,6}}",
        text,
    )
    return f"{article} {_bare(longer.group())}".strip() if longer else phrase


def _bare(phrase: str) -> str:
    article, _, rest = phrase.partition(" ")
    return rest if article.lower() in ARTICLES else phrase


def joined(noun: str, of: str, phrase: str, language: str) -> str:
    """`Reunión` + `de` + `la Comisión`; Spanish and Portuguese contract the article."""
    first, _, rest = phrase.partition(" ")
    low = first.lower()
    contracted = CONTRACTED.get((language, of), {})
    if rest and low in contracted:
        return f"{noun} {contracted[low]} {rest}"
    if low in POINTING and rest:
        return f"{noun} {of} {OWNED.get(low, low)} {rest}"
    if language == "en" and low in {"a", "an"}:
        return f"{noun} {of} {low} {rest}"
    if language != "en" or of != "of":
        return f"{noun} {of} {phrase}"
    if HONORIFIC.match(phrase):
        return f"{noun} {of} {phrase}"
    if _plain_plural(phrase):
        return f"{noun} {of} {phrase[0].lower()}{phrase[1:]}"
    return f"{noun} {of} {phrase}" if phrase[-1].isdigit() else f"{noun} {of} the {phrase}"


def _plain_plural(phrase: str) -> bool:
    """`Senior officials`: a capital only for the start of its sentence, no article."""
    first, *rest = phrase.split()
    head = next((i for i, w in enumerate(rest) if w in {"from", "of", "in", "for"}), len(rest))
    plural = (first, *rest[:head])[-1].endswith("s") and not first.isupper()
    return bool(rest) and plural and all(w.islower() for w in rest[:head])
