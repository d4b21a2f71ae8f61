"""A new day told in the sentence after the one that put the event off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from calendar_service.events.draft import Draft
from calendar_service.events.moves import was
from calendar_service.events.scene import Scene
from calendar_service.events.words.model import Words, compiled

# `It will now take place on …`: the day told before no longer holds.
NOW = re.compile(
    r"\b(?:now|finally|instead|new\s(?:dates?|day|time)|(?:correct|right)\s(?:dates?|day|time)"
    r"|(?:fechas?|día|hora|datas?|dia)\s(?:correct|corret|cert)[oa]s?|ahora|finalmente|en\scambio"
    r"|nuev[oa]s?\s(?:fecha|día|hora)s?|agora|afinal|nov[oa]s?\s(?:data|dia|hora)s?)\b"
)

# `we wrongly said that the Fair was on …`: nor does the day that was told in error.
WRONG = re.compile(
    r"\b(?:(?:by|in)\s(?:mistake|error)|(?:wrong|mistaken|erroneous|incorrect)ly"
    r"|por\s(?:un\s)?(?:error|equivocación)|(?:err[óo]nea|equivocada|errada|incorrecta|incorreta)mente"
    r"|por\s(?:lapso|engano|erro|equívoco))\b"
)


def waiting(found: Sequence[Draft], told: Scene, words: Words) -> tuple[Draft | None, bool]:
    """The only event of a sentence whose day may give way to one of the next; is it put off?"""
    one = found[0] if len(found) == 1 else None
    if one is None or one.previous or one.slot is None or not one.slot.days:
        return None, False
    off = compiled(words.postponed).search(told.low) is not None
    off = off and not compiled(words.negated).search(told.low)
    former = any(was(told, slot, words) for slot in told.slots) or WRONG.search(told.low)
    return (one, off) if off or former else (None, False)


def renewed(before: tuple[Draft | None, bool], found: Sequence[Draft], told: Scene) -> list[Draft]:
    """`The Fair of 8 May is postponed. It will be held on 15 May.`: one event, which was moved."""
    old, off = before
    if old is None or old.slot is None or not (off or NOW.search(told.low)):
        return list(found)
    same = [d for d in found if d.slot and d.slot.days and d.name == old.name and not d.previous]
    if len(same) != 1 or same[0].slot is None or same[0].slot.days == old.slot.days:
        return list(found)
    return [replace(d, previous=(old.slot,)) if d is same[0] else d for d in found]
