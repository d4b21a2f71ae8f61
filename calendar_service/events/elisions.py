"""Names whose noun was told before: `the second, “Caravans”`, `the next, on fuel storage`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calendar_service.events.names import Name
from calendar_service.events.tokens import QUOTES
from calendar_service.events.words.model import Words, compiled


def elided(
    text: str, low: str, found: Sequence[Name], noun: str | None, words: Words
) -> tuple[Name, ...]:
    """The elliptic names of a sentence, restored with the last noun told before them.

    `found` are the names of the sentence, `noun` the last one before it. Times are blanked by `§`
    in `text`; `low` is it in lower case.
    """
    restored: list[Name] = []
    for match in compiled(words.elided).finditer(low):
        before = [n.head for n in found if n.end <= match.start() and n.head not in words.generic]
        if last := before[-1] if before else noun:
            one = _one(last, words)
            name = _restored(text, match, one, words)
            same = match["which"] == "que"  # `La que estaba prevista en …`: the one named before
            article = match.group().partition(" ")[0] if same else ""
            restored.append(Name(*match.span(), name, one, article, same))
    return tuple(restored)


def _restored(text: str, match: re.Match[str], noun: str, words: Words) -> str:
    which = text[match.start("which") : match.end("which")]
    more = text[match.start("more") : match.end("more")].lstrip(" ,") if match["more"] else ""
    which = re.sub("(?i)^(primer|tercer)o$", r"\1", which)  # `el primero`, but `primer desayuno`
    name = f"{which} {noun}" if which.lower() in words.ordinals else noun
    title = re.search(f"[{''.join(QUOTES)}].*", more)  # without `titulado`
    return f"{name}: {title.group()}" if title else f"{name} {more}".rstrip()


def _one(noun: str, words: Words) -> str:
    """The singular, where the lexicon has it."""
    return next((n for n in (noun[:-2], noun[:-1]) if n in words.nouns), noun)
