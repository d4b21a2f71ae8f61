"""Whether an event can be attended online, and by which link."""

from __future__ import annotations

import re

from calendar_service.events.words.model import Words, compiled

URL = re.compile(r"https?://[^\s<>\"'“”()]+[^\s<>\"'“”().,;:!?]")
# Characters before and after a word for online in which it may turn out to mean something else.
BEFORE, AFTER = 45, 25


def attendance(text: str, words: Words) -> tuple[bool, bool]:
    """(online, hybrid) as `text` says; `register online`, `without online access` say nothing."""
    low = text.lower()
    if _said(low, words.hybrid, words):
        return True, True
    return _said(low, words.virtual, words), False


# Whom an event online is for beside those who come: `Those who cannot travel may join by Zoom.`
OPTION = re.compile(
    r"\b(?:cannot|can['’]t|unable\sto|do\snot\s(?:travel|come|attend)|stay\sat\shome|from\s(?:home|afar|abroad|a\sdistance|there)"
    r"|remote(?:ly)?|no\s(?:puedan?|viajen?|asistan?|acudan?|se\sdesplac\w+)|lejos|desde\scasa|a\sdistancia|prefier\w+"
    r"|não\s(?:puder(?:em)?|possam?|viaj\w+)|longe|de\scasa|à\sdistância|preferir(?:em)?)\b"
)
ALSO = re.compile(r"\b(?:also|too|as\swell|también|asimismo|además|igualmente|também|igualmente)\b")
MAY = re.compile(
    r"\b(?:can|may|could|possible|available|podrán?|pueden?|posible|poder[áã]o?|podem?|possível)\b"
)


def optional(text: str, words: Words, behind: bool) -> bool:
    """Is online but one of two ways to attend: `you can also join by Zoom`?

    A sentence `behind` an event tells so by `also` alone; one of its own by what one may do.
    """
    for clause in re.split(r"[.;\n]\s?", text.lower()):
        if attendance(clause, words)[0]:
            allowed = behind or MAY.search(clause) is not None
            followed = FOLLOWING.search(clause) and ASKING.search(clause)
            if allowed and (OPTION.search(clause) or ALSO.search(clause) or followed):
                return True
    return False


# Who only follows a broadcast is not there, but for those who may ask or vote.
FOLLOWING = re.compile(r"(?:acompanh|segu|sigue|transmi|emit|difund|watch|stream|follow|broadcast)")
ASKING = re.compile(
    r"\b(?:questions?|ask|comment|take\spart|vot\w+|pregunt\w+|interven\w+|participa\w*|pergunt\w+|interv\w+)\b"
)


def _said(low: str, pattern: str, words: Words) -> bool:
    """`pattern` in a phrase of its own, rather than in one of the asides."""
    aside = compiled(words.online_aside)
    for match in compiled(pattern).finditer(low):
        first = max(0, match.start() - BEFORE)
        around = aside.search(low[first : match.end() + AFTER])
        said_of_it = around is not None and first + around.start() < match.end()
        around = around if said_of_it else aside.search(low[first : match.start()])
        if around is None or (FOLLOWING.match(around.group()) and _asked(low, match)):
            return True
    return False


def _asked(low: str, match: re.Match[str]) -> bool:
    """Does the sentence of `match` speak of questions or votes?"""
    begin = max(low.rfind(stop, 0, match.start()) for stop in ".;\n") + 1
    return ASKING.search(re.split(r"[.;\n]", low[begin:], maxsplit=1)[0]) is not None


def format_online(text: str, words: Words) -> bool:
    """A bulletin that says once of its event that it is virtual (`modalidad virtual`)."""
    return bool(compiled(words.virtual_format).search(text.lower()))


def link(text: str) -> str | None:
    found = URL.search(text)
    return found.group() if found else None
