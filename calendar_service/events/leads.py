"""The town that sets the scene for what a paragraph tells next: `The next stop is Oslo.`"""

from __future__ import annotations

import re

from calendar_service.events.atlas import NOWHERE, Where, placed
from calendar_service.events.draft import Draft
from calendar_service.events.sections import is_town, section
from calendar_service.events.setting import Setting
from calendar_service.reference.gazetteer import PlaceMention

# Where somebody on a journey is next: what follows it is told of that town.
TRAVEL = re.compile(
    r"\b(?:(?:stop|leg|stage|destination)\s(?:is|will\sbe|takes\s\w+\sto)|(?:travels?|flies|fly|moves\son|goes\son|continues|heads)\s(?:on\s)?to"
    r"|(?:escala|etapa|parada|destino)\s(?:es|será|é)|(?:se\straslada\w*|viaja\w*|sigue|seguirá|parte|partirá|segue|desloca-se)\s(?:a|hacia|para)"
    r"|will\sbe\sin|estar(?:á|án|ão)\se[nm])"
    r"\s(?:the\s|la\s|el\s|a\s|o\s)?$",
    re.IGNORECASE,
)
# `28-30 October, Gothenburg, Sweden. Meetings …`: days, before a town that begins a paragraph.
DAYS = re.compile(r"(?:(?:[^\W\d_]+,?[ ])?\d[^.;:()\n]{0,44}(?:,|:|\s[–—-])\s)?")
IN = re.compile(
    r"(?:(?:Already|Ya|Já)\s)?(?:[Ii]n|[Ee]n|[Ee]m|[Nn][oa])\s"
)  # `In Lima, the minister …`
AFTER = re.compile(
    r"(?:,\s[^\W\d_][^.,;:()\n]{2,30}|\s?\([^()\n]{2,30}\))?"
    r"(?:\.\s|:\s|\s[–—]\s|\n|,\s(?:[^\W\d_]+,?\s)?\d[^.;()\n]{0,40}\n)"
)
LONGEST = 1200  # characters of a paragraph


def lead(setting: Setting, draft: Draft) -> Where:
    """Of the paragraph of `draft`, the town where the journey goes last, else that opens it.

    Else the place in the heading above it.
    """
    text, at = setting.bulletin.text, draft.at
    begin = max(text.rfind("\n\n", 0, at) + 2, at - LONGEST)
    towns = [m for m in setting.atlas.within(begin, at) if is_town(m)]
    named = next((m for m in reversed(towns) if _travels(text, m)), None)
    if named is None and towns and not any(begin <= a < towns[0].start for a, _ in setting.named):
        named = _opening(text, begin, towns[0])
    if named is None:
        return section(setting.atlas, at)
    found = placed(None, named)
    return NOWHERE if found.place == setting.home.place else found


def _travels(text: str, town: PlaceMention) -> bool:
    return TRAVEL.search(text, max(0, town.start - 60), town.start) is not None


def _opening(text: str, begin: int, first: PlaceMention) -> PlaceMention | None:
    """The town before which the paragraph has its days at most, with a stop behind it."""
    if IN.fullmatch(text, begin, first.start) and text.startswith(", ", first.end):
        return first
    days = DAYS.fullmatch(text, begin, first.start)
    return first if days and AFTER.match(text, first.end) else None
