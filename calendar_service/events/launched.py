"""What is launched or presented on one day and takes place on others.

`spoke today at the launch of the Film Festival, which will run from 3 to 5 May`: the later days
are those of the Festival, not of its launch.
"""

from __future__ import annotations

import re
from dataclasses import replace

from calendar_service.events.names import Name, names
from calendar_service.events.scene import Scene
from calendar_service.events.words.model import compiled
from calendar_service.temporal.mention import Slot

LAUNCHES = frozenset(
    """launch presentation announcement preview unveiling lanzamiento presentación anuncio
    lançamento apresentação anúncio""".split()
)
WHICH = re.compile(r"\s?,?\s(?:which|that|que|[oa]\squal|(?:el|la)\scual)\s")
OF = re.compile(
    r"[\w-]+\s(?:of|for|del?|d[aeo]s?)\s(?:(?:the|its|la|el|l[oa]s|su|[oa]s?|sua|seu)\s)?"
)


def presented(each: Scene, name: Name, slot: Slot) -> Name:
    """The event within `name`, if its launch has a day of its own or `slot` is of several."""
    between = each.low[name.end : slot.start - each.sentence.start]
    end = each.sentence.start + name.end
    first = not any(end <= one.start < slot.start for one in each.slots)
    told = first and WHICH.match(between) and compiled(each.words.hold).search(between)
    of = OF.match(name.text) if name.head in LAUNCHES and told else None
    other = any(one.days and one.start != slot.start for one in each.slots)
    several = bool(slot.days) and slot.days[0].first != slot.days[-1].last
    found = names(name.text[of.end() :], each.words) if of and (other or several) else ()
    if not of or not found or found[0].bare:
        return name
    at = name.start + of.end()
    return replace(found[0], start=found[0].start + at, end=found[0].end + at)
