"""Where a visit goes and a walk begins, from the name of the event itself."""

from __future__ import annotations

import re

from calendar_service.events.atlas import NOWHERE, Atlas, Where, placed
from calendar_service.events.locating import TOWN_OF
from calendar_service.reference.gazetteer import find_places

DESTINATION = re.compile(
    r"(?:(?:visit|trip|tour|excursion|mission|delegation|expedition|pilgrimage)s?(?:\s(?:of|by|for|from)(?P<whose>(?:\s[^\W\d_]+){1,6}?))?\sto|(?:walk|march|ride|run|procession|tour)s?\sfrom"
    r"|(?:visita|excursión|excursão|salida|saída|viaje|viagem|recorrido|misi[oó]n(?:es)?|miss(?:ão|ões)|peregrinación|peregrinação|expedición|expedição)s?\s(?:[^\W\d_]+\s){0,2}?(?P<who>(?:d[aeo]s?|del)\s(?:[^\W\d_]+\s){1,5}?)?(?:a|al|à|ao|por|de\scampo\sa|de\scampo\sà)"
    r"|(?:caminata|marcha|procesión|romería|caminhada)s?\s(?:desde|de))\s(?:the\s|la\s|el\s|los\s|las\s|o\s|a\s)?"
    r"(?P<place>[^,;:()]{3,80}?)(?=\s(?:to|a|hasta|até|and|y|e)\s[A-ZÁÉÍÓÚ]|$)",
    re.IGNORECASE,
)
# Of a place that is a town, what stands before its name: `a |la ciudad de |Houston`.
PLAIN = re.compile(rf"(?:(?:la|el|the)\s)?(?:{TOWN_OF}|(?:city|town)\sof\s)?", re.IGNORECASE)


def destination(atlas: Atlas, at: int, name: str) -> Where:
    """`Visit to the Kisumu oil jetty`, `Walk from X to Y`: where it goes or begins.

    Behind those who go (`mission of tea growers to Riga`), what has a capital alone.
    """
    found = DESTINATION.search(name)
    if found is None or not re.search(r"[A-ZÁÉÍÓÚÂÊÔ]|\d", found["place"]):
        return NOWHERE
    if (found["whose"] or found["who"]) and not found["place"][0].isupper():
        return NOWHERE
    if not atlas.text.startswith(name, at):  # completed, or put together from a verb
        return _told_in(atlas, found["place"])
    start, end = at + found.start("place"), at + found.end("place")
    towns = [m for m in atlas.within(start, end) if m.kind != "demonym"]
    if towns and PLAIN.fullmatch(found["place"].removesuffix(towns[0].text)):
        return placed(None, towns[0])
    inner = [m for m in atlas.embedded if start <= m.start and m.end <= end and m.kind == "city"]
    own = next((m for m in (*towns, *inner) if m.country in atlas.countries[:1]), None)
    return placed(found["place"].strip(), own)


# Who goes on a journey is not at home, wherever that one leads.
JOURNEY = re.compile(
    r"\b(?:trade|business|export|commercial|economic)\smissions?\b"
    r"|\b(?:misi(?:ón|ones)|miss(?:ão|ões))\s(?:comercia(?:l|les|is)|empresaria(?:l|les|is)|exportadoras?|económicas?)\b(?!\sinversa)"
    r"|\b(?:mission|trip|expedition|pilgrimage|delegation|journey|voyage|misi[oó]n|viaje|expedición|peregrinación|gira"
    r"|missão|viagem|expedição|peregrinação|digressão)s?\s(?:[^\W\d_]+\s){0,5}?(?:to|a|al|à|ao|aos|às|por)\s",
    re.IGNORECASE,
)


def away(name: str) -> bool:
    """`Trade mission to three ports on the Baltic`: anywhere but where the bulletin is at home."""
    return JOURNEY.search(name) is not None


def _told_in(atlas: Atlas, words: str) -> Where:
    """Where `words` themselves say, if they are the name of a place and nothing else."""
    known = [m for m in find_places(words, atlas.likely) if m.kind != "demonym"]
    whole = known and PLAIN.fullmatch(words.removesuffix(known[0].text))
    return placed(None if whole else words.strip(), known[0] if whole else None)
