"""Countries that a text betrays without naming them: domains, telephone numbers, money, bodies."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import chain

DOMAIN = re.compile(r"(?<=[a-z0-9-])\.([a-z]{2})(?=[/\s)>,;:.]|$)")
PHONE = re.compile(r"\+\s?(\d{2,3})[\s().-]")
# Domains that are sold to everybody, and what looks like one.
SOLD = frozenset("io tv me ai co fm ws cc ly gg to eu am pm la js py md".split())
CALLING = """20 EG|27 ZA|30 GR|31 NL|32 BE|33 FR|34 ES|351 PT|352 LU|353 IE|354 IS|36 HU|39 IT|40 RO|41 CH|420 CZ|43 AT
44 GB|45 DK|46 SE|47 NO|48 PL|49 DE|51 PE|52 MX|53 CU|54 AR|55 BR|56 CL|57 CO|58 VE|60 MY|61 AU|62 ID|63 PH|64 NZ|65 SG
66 TH|81 JP|82 KR|84 VN|86 CN|90 TR|91 IN|92 PK|212 MA|213 DZ|216 TN|221 SN|233 GH|234 NG|238 CV|244 AO|251 ET|254 KE
255 TZ|256 UG|258 MZ|260 ZM|263 ZW|501 BZ|502 GT|503 SV|504 HN|505 NI|506 CR|507 PA|509 HT|591 BO|592 GY|593 EC|595 PY
597 SR|598 UY|679 FJ|971 AE|972 IL|974 QA|977 NP"""
# Money as texts write it; one pattern per country is much faster than one for all.
MONEY = {
    country: re.compile(pattern)
    for country, pattern in {
        "AR": "pesos argentinos", "BO": "bolivianos", "BR": r"R\$", "CL": "pesos chilenos",
        "CO": "pesos colombianos", "CR": "[₡¢]", "GB": "£", "GT": "quetzales", "HN": "lempiras",
        "IN": "₹", "KE": r"KSh\b", "MX": "pesos mexicanos", "PA": r"B/\.", "PE": r"S/\.?\s?\d",
        "PH": "₱", "PY": "guaraníes", "ZA": r"R\d",
    }.items()
}  # fmt: skip


# Bodies and offices that only one country calls so.
BODIES = {
    country: re.compile(pattern)
    for country, pattern in {
        "BR": r"Câmara dos Deputados|Senado Federal|Prefeitura|Câmara de Vereadores",
        "ES": r"Congreso de los Diputados|Generalitat|Diputación Provincial|Consejería de|Concejalía",
        "AR": r"Honorable (?:Senado|Cámara|Concejo)|Concejo Deliberante|Jefatura de Gabinete",
        "CL": r"Ilustre Municipalidad|SEREMI|Seremi\b|Intendencia Metropolitana",
        "MX": r"Cámara de Diputados del H\. Congreso|Suprema Corte de Justicia de la Nación",
        "UY": r"Intendencia de (?:Montevideo|Canelones|Maldonado|Salto|Paysandú)|Junta Departamental",
        "GB": r"House of (?:Commons|Lords)|Borough Council|Scottish Government|NHS",
        "IE": r"Oireachtas|Taoiseach|Dáil", "IN": r"Lok Sabha|Rajya Sabha",
        "NZ": r"iwi\b|M[aā]ori", "PT": r"Assembleia da República|Junta de Freguesia|Autarquia",
        "US": r"Board of Supervisors|County Commission|Selectboard",
    }.items()
}  # fmt: skip


@cache
def _calling() -> dict[str, str]:
    """Country by telephone prefix."""
    return dict(entry.split() for entry in CALLING.replace("\n", "|").split("|"))


def hinted(text: str) -> Counter[str]:
    """How often each country (ISO 3166-1 alpha-2) is betrayed."""
    found: Counter[str] = Counter()
    for match in DOMAIN.finditer(text):
        code = match.group(1).upper()
        if match.group(1) not in SOLD:
            found["GB" if code == "UK" else code] += 1
    for match in PHONE.finditer(text):
        country = _calling().get(match.group(1)) or _calling().get(match.group(1)[:2])
        found.update([country] if country else [])
    for country, pattern in chain(MONEY.items(), BODIES.items()):
        if count := len(pattern.findall(text)):
            found[country] += count
    return found
