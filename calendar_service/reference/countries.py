"""Countries by their names in English, Spanish and Portuguese, with what texts also write.

The names are Babel's, kept in a table: loading three of its locales takes 100 ms.
"""

from __future__ import annotations

import re
from functools import cache

from calendar_service.reference.fold import fold
from calendar_service.reference.table import COUNTRIES

ALSO = {
    "US": "USA/United States of America/EE. UU/EE.UU/EEUU/EUA/Estados Unidos de América/the United States/Estados Unidos da América",
    "GB": "UK/Great Britain/Gran Bretaña/Grã-Bretanha/England/Scotland/Wales/Inglaterra/Escocia/Escócia",
    "KR": "Korea/South Korea/Republic of Korea/Corea/Corea del Sur/Coreia/Coreia do Sul/República de Corea",
    "NL": "Holland/Holanda/The Netherlands",
    "CZ": "Czech Republic/República Checa/República Tcheca",
    "RU": "Russian Federation/Federación Rusa",
    "CI": "Ivory Coast/Costa de Marfil",
    "TR": "Turkey",
    "VN": "Viet Nam",
    "BO": "Plurinational State of Bolivia/Estado Plurinacional de Bolivia",
    "VE": "República Bolivariana de Venezuela",
    "DO": "República Dominicana",
    "CN": "People's Republic of China",
    "LA": "Lao PDR",
    "CD": "DR Congo",
    "TZ": "Tanzania",
    "VC": "Saint Vincent and the Grenadines/St. Vincent and the Grenadines",
    "KN": "St. Kitts and Nevis",
    "CV": "Cape Verde/Cabo Verde",
    "TL": "East Timor/Timor Leste",
}
# Names of countries that a state or a city of another country has too.
ALSO_PLACES = frozenset({"georgia", "granada"})
# Territory names that are rather words, given names or cities in running text.
AMBIGUOUS = frozenset(
    """jersey reunion reuniao man guam niue chad san_martin saint_martin sao_martinho guadalupe san_bartolome
    sao_bartolomeu saint_barthelemy santa_elena santa_helena saint_helena montserrat""".split()
)


@cache
def codes() -> tuple[str, ...]:
    """ISO 3166-1 alpha-2 codes, sorted."""
    return tuple(sorted({code for code, _ in _rows()}))


@cache
def names() -> dict[str, str]:
    """Folded name to ISO 3166-1 alpha-2 code."""
    found: dict[str, str] = {}
    for code, name in _rows():
        found.setdefault(name, code)
        found.setdefault(_in_full(name), code)
    for code, others in ALSO.items():
        for name in others.split("/"):
            found[fold(name)] = code
    for name in AMBIGUOUS:
        found.pop(name.replace("_", " "), None)
    return found


def _in_full(name: str) -> str:
    """`st. kitts & nevis` as texts write it: `saint kitts and nevis`."""
    return re.sub(r"^st\. ", "saint ", name).replace(" & ", " and ")


def _rows() -> list[tuple[str, str]]:
    lines = COUNTRIES.read_text(encoding="utf-8").splitlines()
    return [(line[:2], line[3:]) for line in lines]
