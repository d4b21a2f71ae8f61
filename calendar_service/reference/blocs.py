"""Blocs of countries: their names in three languages and who belongs to them."""

from __future__ import annotations

import re
from functools import cache

# Members by ISO 3166-1 code: names, `/` between them, as texts write them.
BLOCS: tuple[tuple[str, str], ...] = (
    ("CL CO MX PE", "Pacific Alliance/Alianza del Pacífico/Aliança do Pacífico"),
    ("AR BO BR PY UY", "Mercosur/MERCOSUR/Mercosul/MERCOSUL/Southern Common Market"),
    ("BO CO EC PE", "Andean Community/Comunidad Andina/Comunidade Andina"),
    (
        "BZ CR DO GT HN NI PA SV",
        "SICA/Central American Integration System/Sistema de la Integración Centroamericana",
    ),
    ("BN ID KH LA MM MY PH SG TH TL VN", "ASEAN/Association of Southeast Asian Nations"),
    (
        "AG BB BS BZ DM GD GY HT JM KN LC MS SR TT VC",
        "CARICOM/Caribbean Community/Comunidad del Caribe/Comunidade do Caribe",
    ),
    (
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
        "European Union/Unión Europea/União Europeia",
    ),
    ("CA DE FR GB IT JP US", "G7/Group of Seven/Grupo de los Siete"),
    ("BR CN EG ET ID IN IR RU ZA AE", "BRICS"),
    (
        "BO BR CO EC GY PE SR VE",
        "OTCA/ACTO/Amazon Cooperation Treaty Organization/Organización del Tratado de Cooperación Amazónica/Organização do Tratado de Cooperação Amazônica",
    ),
    (
        "AO BR CV GQ GW MZ PT ST TL",
        "CPLP/Community of Portuguese Language Countries/Comunidade dos Países de Língua Portuguesa",
    ),
    ("DK FI IS NO SE", "Nordic Council/Consejo Nórdico/Conselho Nórdico"),
    ("EE LT LV", "Baltic Assembly/Baltic States/Estados bálticos/Estados bálticos"),
    ("BI KE CD RW SO SS TZ UG", "East African Community"),
    ("CA MX US", "USMCA/T-MEC"),
)
MEMBERS = re.compile(
    r"\b(?:member\s(?:countries|states)|(?:the\s|its\s)?(?:two|three|four|five|six|seven|eight|nine|ten)\s(?:member\s)?(?:countries|nations|states|members)"
    r"|all\s(?:its\s|the\s)?(?:countries|members)|countries\sof\sthe|countries\sthat\smake\sup"
    r"|países\s(?:miembros?|membros?|integrantes|de\sla|da|do|del)|(?:los|os)\s(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|dois|três|quatro|sete|oito|nove|dez)\s(?:países|miembros|membros|estados)"
    r"|estados\s(?:miembros|membros|partes?))\b",
    re.IGNORECASE,
)


@cache
def _names() -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    return tuple(
        (
            re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, names.split("/"))) + r")(?!\w)"),
            tuple(codes.split()),
        )
        for codes, names in BLOCS
    )


def bloc_members(text: str) -> tuple[str, ...]:
    """Members of the first bloc that `text` names, whether or not it means the members."""
    found = [(m.start(), codes) for pattern, codes in _names() if (m := pattern.search(text))]
    return min(found, default=(0, ()))[1]


def members_meant(text: str) -> bool:
    """Does the text speak of the member countries (`the four countries`)?"""
    return bool(MEMBERS.search(text))
