"""A day that no longer holds: `The forum had first been announced for 4 March.`"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from calendar_service.events.draft import Draft
from calendar_service.events.duplicates import content

# From the beginning of the evidence in lower case to the day.
PLANNED = re.compile(
    r"\b(?:(?:had\s(?:\w+\s)?been|(?:was|were)\s(?:first|originally|initially))\s(?:\w+\s)?"
    r"(?:announced|planned|scheduled|set|called|fixed|advertised|billed|convened|due|slated"
    r"|pencill?ed\sin)\s(?:for|to\s\w+(?:\son)?)"
    r"|(?:,|\()\s?(?:(?:at\s)?first|originally|initially|previously|earlier)\s(?:\w+\s)?"
    r"(?:announced|planned|scheduled|set|called|fixed|advertised|billed|convened|given)\s(?:for|on)"
    r"|,\s(?:advertised|billed)\s(?:for|on)"
    r"|(?:can\s?not|can['’]t|will\snot|won['’]t|could\snot|can\sno\slonger|will\sno\slonger)\s"
    r"(?:be\s\w+|take\splace|go\sahead|happen|open|start|begin|run)(?:\sas\s\w+)?(?:\son)?"
    r"|no\s(?:se\s)?(?:podrán?|puede|pueden)\s\w+(?:\slugar)?"
    r"|no\s(?:se\s)?(?:celebrar|realizar|har|ser|tendr)án?(?:\slugar|\s\w+d[oa]s?)?"
    r"|não\s(?:se\s)?(?:poder[áã]o?|pode|podem)\s\w+(?:-se)?(?:\slugar)?"
    r"|não\s(?:se\s)?(?:realizar|ser|ter|ocorrer)[áã]o?(?:-se)?(?:\slugar|\s\w+d[oa]s?)?"
    r"|(?:,|\()\s?(?:previst|anunciad|programad|convocad|fijad|agendad|marcad)[oa]s?\s"
    r"(?:primero|antes|en\sun\sprincipio|de\sinicio|primeiro|de\sinício|a\sprincípio)\s(?:para|em|a)"
    r"|(?:hab[ií]an?\ssido|estaban?|estuvo|estuvieron)\s(?:\w+\s)?"
    r"(?:previst|anunciad|programad|convocad|fijad|señalad|agendad)[oa]s?\s(?:para|a)"
    r"|(?:(?:tinha|havia)m?\ssido|estavam?|esteve|estiveram)\s(?:\w+\s)?"
    r"(?:previst|anunciad|programad|convocad|marcad|agendad)[oa]s?\s(?:para|em))"
    r"\s(?:[a-z]{1,3}\s|d[ií]as?\s)*$"
)
# Characters before the day in which it stands.
REACH = 80


def superseded(text: str, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts, without a former day of an event that another one tells with a new day."""
    found = list(drafts)
    for old in drafts:
        slot = old.slot
        if slot is None or not slot.days or old.previous or not _planned(text, old):
            continue
        index = next((i for i, one in enumerate(found) if _renews(one, old)), None)
        if index is not None:
            one = found[index]
            found[index] = replace(one, previous=(*one.previous, slot))
            found.remove(old)
    return tuple(found)


def _planned(text: str, draft: Draft) -> bool:
    start = draft.slot.start if draft.slot else 0
    return PLANNED.search(text[max(draft.start, start - REACH) : start].lower()) is not None


def _renews(one: Draft, old: Draft) -> bool:
    """Is it of the same name, on another day?"""
    if one.slot is None or not one.slot.days or old.slot is None or one.slot.days == old.slot.days:
        return False
    own, other = content(one.name), content(old.name)
    return bool(own and other) and (own <= other or other <= own)
