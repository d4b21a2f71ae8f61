"""The languages that have a grammar of their own."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from calendar_service.temporal.languages.en import ENGLISH
from calendar_service.temporal.languages.es import SPANISH
from calendar_service.temporal.languages.pt import PORTUGUESE
from calendar_service.temporal.lexicon import Lexicon

LEXICONS: Mapping[str, Lexicon] = MappingProxyType(
    {lexicon.language: lexicon for lexicon in (ENGLISH, SPANISH, PORTUGUESE)}
)
