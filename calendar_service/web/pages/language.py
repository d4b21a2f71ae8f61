"""The pages' three languages: which one a reader gets, and the texts in it."""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations

from calendar_service.feeds.labels import LANGUAGES, Language

FOLDER = Path(__file__).with_name("translations")
NAMES: dict[Language, str] = {"en": "English", "es": "Español", "pt": "Português"}
_RANGE = re.compile(r"\s*([A-Za-z]{1,8})(?:-[\w-]*)?\s*(?:;\s*q=\s*([01](?:\.\d{0,3})?))?\s*")


@cache
def translations(lang: Language) -> NullTranslations:
    """The catalogue, read from its source once; the texts in the code are the English ones."""
    if lang == "en":
        return NullTranslations()
    compiled = BytesIO()
    with (FOLDER / f"{lang}.po").open("rb") as source:
        write_mo(compiled, read_po(source, locale=lang))
    compiled.seek(0)
    return Translations(compiled)


def preferred(accepted: str) -> Language:
    """The best that an `Accept-Language` header asks for (RFC 9110 12.5.4), else English."""
    asked: dict[Language, float] = {}
    for one in accepted.split(","):
        if found := _RANGE.fullmatch(one):
            for lang in LANGUAGES:
                if found[1].lower() == lang:
                    asked[lang] = max(asked.get(lang, 0.0), float(found[2] or 1))
    best: Language = max(asked, key=lambda lang: asked[lang], default="en")
    return best if asked.get(best) else "en"
