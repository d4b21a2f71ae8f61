"""Names that bodies and houses have of their place: `City of Lima`, `Museu dos Mares do Recife`."""

from __future__ import annotations

import re

HOUSE = (
    r"(?:Ayuntamiento|Municipalidad|Alcald[ií]a|Intendencia|Concejo|Cabildo|Munic[ií]pio|Municipality|Diputación|Gobernación"
    r"|Gobierno|Prefeitura|Assembleia|Asamblea|Câmara|Cámara|Chamber|Freguesia|Universidade?|University|City|Town|Village|Borough"
    r"|County|Comercio|Comércio|Commerce|Museo|Museu|Museum|Archivo|Biblioteca|Arquivo|Histórico|Obispado|Diocese|Puerto|Porto|Port"
    r"|Colegio|College|Ordem|Hospital|Teatro|Theatre|Orquesta|Orquestra|Orchestra|Ateneo|Conservatorio|Conservatório|Instituto"
    r"|Institute|Escuela|Escola|Academia|Academy|Centro|Federación|Federação|Asociación|Associação|Sindicato|Junta|Tribunal|Fórum"
    r"|Sociedad|Sociedade|Liga|Club|Clube)"
)
KIND = (
    r"(?:\s(?:Municipal|Distrital|Provincial|Mayor|Nacional|Federal|Estadual|Autónoma|Regional|Deliberante|Técnica|Oficial"
    r"|Sinfónica|Sinfônica|Metropolitana|Metropolitano|Central|Profesional))*"
)
OF = r"\s(?:of|de|del|da|do)\s(?:la\s|el\s|los\s|las\s|the\s)?"
# What it is about comes before its place: `Colegio de Farmacéuticos de |Badajoz`.
ABOUT = r"(?:\s(?:of|de|del|d[ao]s?)\s(?:la\s|los\s|las\s|the\s)?[^\W\d_]{3,20}(?:\s(?:y|e|and)\s[^\W\d_]{3,20})?)?"
BODY_OF = re.compile(rf"\b{HOUSE}{KIND}{ABOUT}{OF}$")
OF_BODY = re.compile(
    r"(?:\s[A-Z][a-z]+){0,3}\s(?:Council|Chamber|Library|Libraries|Museum|University|Authority"
    r"|Commission|Diocese|Co-operative|Cooperative|Society|Trust|Board|Festival|Orchestra|School|College|Agency)\b"
)
LONGEST = 80  # characters of the name of a body before its place


def of_body(text: str, start: int, end: int) -> bool:
    """Is the name at `start:end` the place in the name of a body?"""
    before = BODY_OF.search(text, max(0, start - LONGEST), start)
    return bool(before or OF_BODY.match(text, end))
