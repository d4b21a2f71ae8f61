"""Countries by name in English, Spanish and Portuguese, from Babel, with what texts also write."""

from __future__ import annotations

from functools import cache

from babel import Locale

from calendar_service.reference.fold import fold

LANGUAGES = ("en", "es", "pt")
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
    "CV": "Cape Verde/Cabo Verde",
    "TL": "East Timor/Timor Leste",
}
# Names of countries that a state or a city of another country has too.
ALSO_PLACES = frozenset({"georgia", "granada"})
# Territory names that are rather words, given names or cities in running text.
AMBIGUOUS = frozenset(
    """jersey reunion reuniao man guam niue chad san_martin saint_martin sao_martinho guadalupe san_bartolome
    sao_bartolomeu saint_barthelemy santa_elena santa_helena montserrat""".split()
)


# Territories of CLDR that are no countries.
GROUPS = frozenset(
    {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "IC", "EA", "AC", "CP", "CQ", "DG", "TA"}
)


@cache
def codes() -> tuple[str, ...]:
    """ISO 3166-1 alpha-2 codes, sorted."""
    return tuple(sorted(filter(_is_country, map(str, Locale("en").territories))))


def _is_country(code: str) -> bool:
    return len(code) == 2 and code.isalpha() and code not in GROUPS


@cache
def names() -> dict[str, str]:
    """Folded name to ISO 3166-1 alpha-2 code."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if _is_country(code):
                found.setdefault(fold(name), code)
    for code, others in ALSO.items():
        for name in others.split("/"):
            found[fold(name)] = code
    for name in AMBIGUOUS:
        found.pop(name.replace("_", " "), None)
    return found
