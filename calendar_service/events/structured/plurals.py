"""What a list is a list of: of `five public meetings on heating` each is a `public meeting`."""

from __future__ import annotations

import re
from dataclasses import replace

from calendar_service.events.names import Name
from calendar_service.events.words.model import Words
from calendar_service.temporal.languages import LEXICONS

ENDINGS = (("ies", "y"), ("iones", "ión"), ("ões", "ão"), ("es", "e"), ("es", ""), ("s", ""))
ADJECTIVES = (("ais", "al"), ("ales", "al"), ("iles", "il"), ("ores", "or"), ("s", ""))
COUNT = re.compile(r"^\d+\s+")


def singular(noun: str, words: Words) -> str | None:
    """The singular of a plural noun that events are named by, else None."""
    for plural, ending in ENDINGS:
        one = noun.removesuffix(plural) + ending
        if noun.endswith(plural) and (one in words.nouns or one in words.paired):
            return one
    return None


def one_of(name: Name, words: Words) -> str | None:
    """The name of one of several events that `name` tells together, else None."""
    noun = singular(name.head, words)
    if noun is None:
        return None
    text = COUNT.sub("", name.text)
    start = text.lower().find(name.head)
    lexicon = LEXICONS.get(words.language)
    counts = lexicon.numbers if lexicon else {}
    before = [word for word in text[:start].split() if word.lower() not in counts]
    after = text[start + len(name.head) :]
    if not words.head_last:
        before, after = [_agreeing(word) for word in before], _with_adjectives(after, words)
    return " ".join([*before, noun]) + after


def head_of(name: Name, words: Words) -> str | None:
    """Its noun with what stands before it, in the singular, else None."""
    end = name.text.lower().find(name.head) + len(name.head)
    return one_of(replace(name, text=name.text[:end]), words)


def _with_adjectives(after: str, words: Words) -> str:
    """`públicas sobre tarifas`: the adjectives right behind the noun agree with it."""
    told = after.split(" ")
    for at, word in enumerate(told):
        if word in words.joiners or word in words.places or not (word.islower() or not word):
            break
        told[at] = _agreeing(word)
    return " ".join(told)


def _agreeing(word: str) -> str:
    for plural, ending in ADJECTIVES:
        if word.endswith(plural) and len(word) > len(plural) + 2:
            return word.removesuffix(plural) + ending
    return word
