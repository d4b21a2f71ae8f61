"""The kind of an event, from the noun that its name turns on."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from calendar_service.models import Kind
from calendar_service.reference.fold import fold
from calendar_service.reference.kinds import NOUNS

WORD = re.compile(r"[a-z]+")
# `Opening of the Forum` is a ceremony, `Forum` a forum: in English the noun before `of` counts.
SPLIT = re.compile(r"\s(?:of|on|for|with|about|de|del|da|do|sobre|com|con)\s|[:“\"‘«]")


@cache
def _nouns() -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for kind, nouns in NOUNS:
        for noun in nouns.split():
            for form in (
                noun,
                noun + "s",
                noun + "es",
                re.sub("ao$", "oes", noun),
                re.sub("on$", "ones", noun),
            ):
                found.setdefault(form, kind)
    return found


@lru_cache(maxsize=4096)
def kind_of(title: str, language: str) -> Kind:
    """The kind that the first part of a title names; `other` where it names none."""
    head, *rest = SPLIT.split(fold(title), maxsplit=1)
    for part in (head, *rest):
        words = [w for w in WORD.findall(part) if w in _nouns()]
        if words:
            return _nouns()[words[-1] if language == "en" else words[0]]
    return Kind.OTHER
