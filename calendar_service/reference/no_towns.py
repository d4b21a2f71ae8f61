"""Names that follow `in` and are no towns: media, parts of the world, feasts, stages, levels."""

from __future__ import annotations

import re

from calendar_service.reference.fold import fold

# A name with one of these words in it, folded, is read, watched, kept or played, not visited.
WORDS = frozenset(
    """facebook youtube instagram twitter tiktok telegram whatsapp spotify twitch linkedin discord google android windows
    internet streaming live online podcast radio televisao television tv canal channel press prensa imprensa news noticias
    diario jornal periodico gaceta gazeta gazette telecinco antena nature science lancet
    europa europe africa asia america oceania antartida antarctica eurasia oriente occidente ocidente mediterraneo
    caribe caribbean atlantico atlantic pacifico pacific
    semana navidad natal pascua pascoa cuaresma quaresma adviento advento ramadan christmas easter lent advent ramadhan
    fase etapa phase stage nivel level modo mode serie series lote grupo group categoria category
    primera segunda tercera primeira terceira division divisao liga league champions premier copa cup
    braille libras esperanto kahoot""".split()
)
NUMERAL = re.compile(r"\s(?:\d|[IVX]+\b)")


def no_town(text: str, start: int, end: int) -> bool:
    """`in Phase II`, `en Europa Press`, `no Facebook`: the name at `start:end` is that of no town."""
    words = fold(text[start:end]).replace("-", " ").split()
    return not WORDS.isdisjoint(words) or bool(NUMERAL.match(text, end))
