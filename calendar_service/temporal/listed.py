"""Places beside clocks: zones in a list of one instant, venues and names elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from calendar_service.reference.gazetteer import find_places
from calendar_service.temporal.clocks import twenty_four
from calendar_service.temporal.expressions import Hours
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.mention import Reference
from calendar_service.temporal.slots import Placed, same_list
from calendar_service.temporal.zones import Zone

HALVES = (1, 7)  # months of winter and summer time
LARGE = 500_000  # people
A_YEAR = 2024  # where none is known


def without_lonely_places(
    text: str, parts: Sequence[Placed], lexicon: Lexicon, reference: Reference
) -> list[Placed]:
    """`16:00 in Lagos, 10:00 in Washington` names zones; one `16:00 in Lagos` names a venue.

    Neither do `9h – Abertura` and `10h30 – Painel` name zones, though both are towns: their clocks
    are not one instant.
    """
    year = reference.published.year if reference.published else A_YEAR
    found = list(parts)
    for at, part in enumerate(found):
        if part.zone and part.zone.bare:
            before = at > 0 and _listed(text, parts[at - 1], part, lexicon, year)
            after = at + 1 < len(found) and _listed(text, part, parts[at + 1], lexicon, year)
            if not (before or after or _in_parentheses(text, part.zone)):
                found[at] = part._replace(zone=None)
    return found


def _in_parentheses(text: str, zone: Zone) -> bool:
    """`4:00 p.m. (Lima)`: a large city alone in them; smaller ones share names with all sorts."""
    if text[zone.start - 1] != "(" or text[zone.end : zone.end + 1] != ")":
        return False
    words = text[zone.start : zone.end]
    return any(place.text == words and place.people >= LARGE for place in find_places(words))


def _listed(text: str, one: Placed, two: Placed, lexicon: Lexicon, year: int) -> bool:
    if not same_list(text, one, two, lexicon):
        return False
    dashed = any(_after_dash(text, part) for part in (one, two))
    return not dashed or _one_instant(one, two, year)


def _after_dash(text: str, part: Placed) -> bool:
    """A dash before a place is also that before the matter of a line."""
    return part.zone is not None and text[part.end : part.zone.start].strip() in tuple("–—-")


def _one_instant(one: Placed, two: Placed, year: int) -> bool:
    """Can both clocks be the same instant, in winter or in summer?"""
    zones = [part.zone.name for part in (one, two) if part.zone and part.zone.name]
    if len(zones) < 2:  # `21h30 (20h30 nos Açores)`: the first has none
        return True
    later = _minutes(one) - _minutes(two)
    first, second = map(ZoneInfo, zones)
    for month in HALVES:
        noon = datetime(year, month, 15, 12)  # noqa: DTZ001 - wall clock of the zones
        ahead = (first.utcoffset(noon) or timedelta()) - (second.utcoffset(noon) or timedelta())
        if (later - ahead.total_seconds() / 60) % (24 * 60) == 0:
            return True
    return False


def _minutes(part: Placed) -> int:
    assert isinstance(part.said, Hours)  # noqa: S101 - narrowed by the caller
    return twenty_four(part.said.first) * 60 + part.said.first.minute
