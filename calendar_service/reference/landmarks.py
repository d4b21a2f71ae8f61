"""Seats and palaces that bulletins name without their town."""

from __future__ import annotations

import re
from functools import cache

from calendar_service.reference.cities import City, cities

# Own name of the town (as in the table of places) and country: names, `/` between them.
LANDMARKS: dict[tuple[str, str], str] = {
    ("Geneva", "CH"): "Palais des Nations/Palais Wilson/Centre William Rappard/Palacio de las Naciones",
    ("New York City", "US"): "UN Headquarters/United Nations Headquarters/UN headquarters/United Nations headquarters/sede de las Naciones Unidas/Sede de las Naciones Unidas/sede das Nações Unidas/UN Secretariat",
    ("Vienna", "AT"): "Vienna International Centre/Hofburg",
    ("Nairobi", "KE"): "United Nations Office at Nairobi/UNON",
    ("The Hague", "NL"): "Peace Palace/Palacio de la Paz/Palácio da Paz",
    ("Brussels", "BE"): "Berlaymont/Europa Building/Justus Lipsius/Egmont Palace",
    ("Strasbourg", "FR"): "Palais de l'Europe",
    ("Paris", "FR"): "UNESCO Headquarters/UNESCO House/UNESCO headquarters/Château de la Muette/OECD Conference Centre",
    ("Rome", "IT"): "FAO headquarters/FAO Headquarters/sede de la FAO/sede da FAO/Palazzo Chigi",
    ("London", "GB"): "Lancaster House/Downing Street/Whitehall/Palace of Westminster/Houses of Parliament",
    ("Addis Ababa", "ET"): "African Union Headquarters/African Union headquarters/Africa Hall",
    ("Washington", "US"): "Capitol Hill/White House/OAS headquarters/sede de la OEA/sede da OEA/Hall of the Americas/Salón de las Américas",
    ("Ottawa", "CA"): "Parliament Hill",
    ("Mexico City", "MX"): "Palacio Legislativo de San Lázaro/Palacio Nacional de México/Tlatelolco/Palacio de Bellas Artes",
    ("Santiago", "CL"): "Palacio de La Moneda/La Moneda/sede de la CEPAL/ECLAC headquarters/sede da CEPAL",
    ("Lima", "PE"): "Torre Tagle/Palacio de Torre Tagle/sede de la Secretaría General de la Comunidad Andina",
    ("Bogotá", "CO"): "Palacio de Nariño/Casa de Nariño/Palacio de San Carlos/Corferias",
    ("Quito", "EC"): "Palacio de Carondelet/Carondelet",
    ("La Paz", "BO"): "Palacio Quemado/Casa Grande del Pueblo",
    ("Asunción", "PY"): "Palacio de López",
    ("Montevideo", "UY"): "Edificio MERCOSUR/Edificio Mercosur/Edifício Mercosul/Palacio Estévez",
    ("Buenos Aires", "AR"): "Casa Rosada/Palacio San Martín/Teatro Colón/La Rural de Palermo",
    ("Brasília", "BR"): "Palácio Itamaraty/Palácio do Planalto/Palácio da Alvorada/Esplanada dos Ministérios/Itamaraty Palace",
    ("Rio de Janeiro", "BR"): "Maracanã/Estádio do Maracanã/Engenhão/Copacabana Palace/Museu do Amanhã/Riocentro/Fundição Progresso",
    ("São Paulo", "BR"): "Morumbi/Pacaembu/Ibirapuera/Parque Ibirapuera/Allianz Parque/Neo Química Arena/Memorial da América Latina/Palácio dos Bandeirantes",
    ("Belo Horizonte", "BR"): "Mineirão",
    ("Porto", "PT"): "Palácio da Bolsa/Alfândega do Porto/Museu de Serralves/Estádio do Dragão",
    ("Maputo", "MZ"): "Centro de Conferências Joaquim Chissano",
    ("Lisbon", "PT"): "Centro Cultural de Belém/Fundação Calouste Gulbenkian/Coliseu dos Recreios/Altice Arena/MEO Arena/Estádio da Luz/Palácio de Belém/Palácio de São Bento/Palácio das Necessidades/Palácio Conde de Penafiel",
    ("Madrid", "ES"): "Palacio de la Moncloa/La Moncloa/Palacio de la Zarzuela/IFEMA/Ifema/Casa de América",
    ("Panama City", "PA"): "Palacio de las Garzas",
    ("Guatemala City", "GT"): "Palacio Nacional de la Cultura",
}  # fmt: skip


@cache
def _names() -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    owner = {name: town for town, names in LANDMARKS.items() for name in names.split("/")}
    longest = sorted(map(re.escape, owner), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest)})(?!\w)"), owner


def landmarks(text: str) -> dict[int, tuple[int, City]]:
    """Where each begins: its end, and the town where it is."""
    pattern, owner = _names()
    found: dict[int, tuple[int, City]] = {}
    for match in pattern.finditer(text):
        name, country = owner[match.group()]
        city = next(c for c in cities(name) if c.country == country)
        found[match.start()] = match.end(), city
    return found
