"""Where all is held, as a sentence or a label says once that tells no event itself."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from calendar_service.events import places
from calendar_service.events.atlas import NOWHERE, Atlas, Where
from calendar_service.events.sentences import sentences

Span = tuple[int, int]

HELD = re.compile(
    r"\b(?:held|always|siempre|sempre|finished|began|concluy\w+|culmin\w+|finaliz\w+|conclu\w+|takes?\splace|taking\splace|hosted|hosts?|venue|location|place\s?:|where\s?:|celebra\w*|realiza\w*"
    r"|a\scabo|tendrán?\slugar|tiene[n]?\slugar|sede|lugar\s?:|decorre\w*|acontece\w*|ser[áã]o?\s(?:n[oa]s?|em)|será[n]?\sen|se\shará[n]?|will\sbe\s(?:in|at)|ter[áã]o?\slugar|local\s?:)",
    re.IGNORECASE,
)

# A sentence about another time: `the previous edition was held in Lima`, `the next one will be …`.
PAST = re.compile(
    r"\b(?:previous|next\s(?:one|edition|conference|congress|meeting|summit|forum|year)|próxim[oa]\s(?:edición|edição|año|ano|conferencia|conferência"
    r"|congreso|congresso|reunión|reunião|cumbre|cimeira|foro|fórum)|siguiente\sedición|seguinte\sedição|last\s(?:year|edition)|first\sheld|founded|created|since|anterior(?:es)?|pasad[oa]s?|últim[oa]\sedi\w+"
    r"|fundad[oa]|passad[oa]s?|desde\s(?:\d|que))\b",
    re.IGNORECASE,
)


def said_once(
    atlas: Atlas, spans: Sequence[Span], body: int, dated: Sequence[int]
) -> tuple[Where, int]:
    """The one place of the sentences outside `spans` (those of the events) that say where.

    With it, where the sentence begins. One with a day of its own (`dated` is where those are)
    tells of something else than all that is announced.
    """
    found: dict[tuple[str | None, str | None], tuple[Where, int]] = {}
    starts = sorted(start for start, _ in spans)
    ends = list(accumulate((end for _, end in sorted(spans)), max))
    for one in sentences(atlas.text):
        before = bisect_left(starts, one.end) - 1
        within = before >= 0 and ends[before] > one.start
        own = bisect_left(dated, one.start) < bisect_left(dated, one.end)
        if own or one.start < body or within or not HELD.search(one.text) or PAST.search(one.text):
            continue
        where = places.where(atlas, one.start, one.end, (one.start, one.start), known=True)
        if where.place and (where.place.city or where.place.name):
            found.setdefault((where.place.name, where.place.city), (where, one.start))
    return next(iter(found.values())) if len(found) == 1 else (NOWHERE, 0)
