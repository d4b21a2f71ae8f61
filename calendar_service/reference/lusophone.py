"""Places that only Portuguese joins with `da` or `do`: `Câmara Municipal da Horta`."""

from __future__ import annotations

import re

from calendar_service.reference.cities import City

LUSOPHONE = frozenset({"PT", "BR", "AO", "MZ", "CV", "GW", "ST"})
OF_PORTUGUESE = re.compile(r"\sd[ao]s?\s$")
# The town takes no article: `antes do Natal`, `no Natal`, `o próximo Natal` are Christmas.
FEAST = re.compile(r"\b(?:[DdNn]?[Oo]|[Aa]o|[Pp]elo|[DdNn]este|[Pp]róximo|[Úú]ltimo)\s$")


def lusophone(text: str, start: int, options: tuple[City, ...]) -> tuple[City, ...]:
    """Of the places of a name those where Portuguese is spoken, if it joins the name."""
    if not OF_PORTUGUESE.search(text, max(0, start - 5), start):
        return options
    return tuple(city for city in options if city.country in LUSOPHONE) or options


def is_feast(text: str, start: int, name: str) -> bool:
    """`Natal` as Christmas rather than the town."""
    return name == "Natal" and FEAST.search(text, max(0, start - 9), start) is not None
