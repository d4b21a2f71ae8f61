"""Names whose noun was told before: `the second, “Caravans”`, `the next, on fuel storage`."""

from __future__ import annotations

import re

from calendar_service.events.links import compiled
from calendar_service.events.names import Name
from calendar_service.events.tokens import QUOTES
from calendar_service.events.words.model import Words


def elided(text: str, low: str, noun: str | None, words: Words) -> tuple[Name, ...]:
    """The elliptic names of a sentence, restored with `noun`, the last one told before it.

    Times are blanked by `§` in `text`; `low` is it in lower case.
    """
    if noun is None:
        return ()
    one = _one(noun, words)
    return tuple(
        Name(*match.span(), _restored(text, match, one, words), one, "", False)
        for match in compiled(words.elided).finditer(low)
    )


def _restored(text: str, match: re.Match[str], noun: str, words: Words) -> str:
    which = text[match.start("which") : match.end("which")]
    more = text[match.start("more") : match.end("more")].lstrip(" ,") if match["more"] else ""
    name = f"{which} {noun}" if which.lower() in words.ordinals else noun
    return f"{name}: {more}" if more[:1] in QUOTES else f"{name} {more}".rstrip()


def _one(noun: str, words: Words) -> str:
    """The singular, where the lexicon has it."""
    return next((n for n in (noun[:-2], noun[:-1]) if n in words.nouns), noun)
