"""Houses whose town another sentence gives: `The Salón Ulúa is on the first floor, in Lima.`"""

from __future__ import annotations

import re

from calendar_service.events.atlas import Atlas, Where, placed
from calendar_service.reference.gazetteer import PlaceMention

# Between the name of a house and its town: that it lies there, or nothing.
LIES = re.compile(
    r"(?:,|\s?\(|\s(?:in|at|en|em|n[oa]|de|do|da|of))?\s?"
    r"|,?\s(?:which\s|que\s)?(?:is|are|stands?|lies|está[n]?|queda[n]?|fica[m]?|se\s(?:encuentra|ubica|localiza|sitúa)|localiza-se"
    r"|(?:located|situated|ubicad[oa]|situad[oa]|localizad[oa]))\s[^.;\n]{0,120}?(?:,\s|\s(?:in|at|en|em|n[oa]|de|do|da|of)\s)"
)
SHORTEST, REACH = 6, 160  # characters of such a name, and of the rest of its sentence
END = re.compile(r"\.(?=\s|$)|[;\n]")


def defined(atlas: Atlas, where: Where) -> Where:
    """`where`, a house alone, in the town that the text says once it lies in."""
    place = where.place
    if place is None or place.name is None or place.city or place.country or where.town:
        return where
    if len(place.name) < SHORTEST or place.name.islower():
        return where
    for match in re.finditer(rf"(?<!\w){re.escape(place.name)}(?!\w)", atlas.text):
        if town := _town(atlas, match.end()):
            return placed(place.name, town)
    return where


def _town(atlas: Atlas, at: int) -> PlaceMention | None:
    """The first town of the rest of the sentence, if that says where something lies."""
    stop = END.search(atlas.text, at, at + REACH)
    end = stop.start() if stop else min(len(atlas.text), at + REACH)
    towns = (m for m in atlas.within(at, end) if m.kind == "city")
    return next((m for m in towns if LIES.fullmatch(atlas.text, at, m.start)), None)
