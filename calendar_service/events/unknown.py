"""Towns that no table knows: a name after `in`, a name before a country that is known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from calendar_service.events.atlas import Atlas, Where
from calendar_service.events.locating import LISTED
from calendar_service.events.venues import Span
from calendar_service.reference.common_words import CALENDAR
from calendar_service.reference.gazetteer import PlaceMention, find_places
from calendar_service.reference.no_towns import no_town

IN = frozenset({"in", "en", "em"})
CAPITAL = r"[A-ZÁÉÍÓÚÂÊÔÀÃÕÇÑ]"
TOWN_NAME = rf"{CAPITAL}[^\W\d_]{{3,}}(?:[\s-](?:de\s|la\s|del\s|do\s|da\s)?{CAPITAL}[^\W\d_]+)*"
VILLAGE = re.compile(
    rf"\b(?:in|at|near|of|en|em|de|do|da|no|na)\s({TOWN_NAME}),\s(?:(?:in|en|em|n[oa])\s(?:the\s|el\s|la\s)?)?$"
)


def in_village(atlas: Atlas, found: Where, land: PlaceMention) -> Where:
    """`in Goyave, Guadeloupe`: before a region or a country, a town that no table knows."""
    before = VILLAGE.search(atlas.text, max(0, land.start - 60), land.start)
    if before is None or found.place is None or find_places(before.group(1)):
        return found
    if no_town(atlas.text, *before.span(1)) or LISTED.match(atlas.text, land.end):
        return found
    name = found.place.name if land.text not in (found.place.name or "") else None
    place = found.place.model_copy(update={"city": before.group(1), "name": name})
    return Where(place, found.zone)


@cache
def _unknown_town(places: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(IN & places))})\s+({TOWN_NAME})")


def unknown(atlas: Atlas, start: int, end: int, near: Span, hidden: Sequence[Span]) -> str | None:
    """`in Obergurgl`: a capitalised name after `in` that no table knows, the next one."""
    known = {(m.start, m.end) for m in atlas.mentions}
    for match in _unknown_town(atlas.words.places).finditer(atlas.text, start, end):
        here = match.span(1)
        covered = any(a <= here[0] < b for a, b in hidden)
        if (
            here[0] >= near[0]
            and here not in known
            and not covered
            and not no_town(atlas.text, *here)
            and not _language(match.group(1))
            and (name := _without_day(match.group(1)))
        ):
            return name
    return None


def _without_day(name: str) -> str:
    """`in Obergurgl Tuesday`, `the first meeting in July`: words of the calendar are no town."""
    first = next((m.start() for m in CAPITALISED.finditer(name) if CALENDAR.fullmatch(m[0])), None)
    return name[:first].strip(" -")


CAPITALISED = re.compile(r"[^\W\d_]+")


def _language(name: str) -> bool:
    """`in English`: a people's adjective, not a town."""
    return any(m.kind == "demonym" for m in find_places(name))
