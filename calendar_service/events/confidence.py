"""How far to trust that an event is one, and on its day: from how its parts were found.

The factors follow how often each was right in bulletins of many writers: least where a name was
taken from a sentence before, where it is one word, and where only a weekday gives the day.
"""

from __future__ import annotations

from datetime import date

from calendar_service.events.draft import Draft
from calendar_service.models import Basis, Timed, When
from calendar_service.temporal.mention import Slot

BASES = {Basis.STATED: 1.0, Basis.COMPLETED: 1.0, Basis.RELATIVE: 0.86, Basis.BOUNDED: 0.8}
CONTRADICTED = 0.9
BRIEF_TIMED, BRIEF = 0.8, 0.7  # a name of one word, with and without a clock
COMMON = 0.94  # a name without a capital
PAST = 0.96
# Rules that find less surely than their strength says; those of structured lines speak for
# themselves; a line of a list a little less, and less without a capital.
RULES = {
    "antecedent": 0.75,
    "headline of a programme": 0.8,
    "resumed": 0.85,
    "act": 0.9,
    "held": 0.75,
}
STRUCTURED = frozenset({"form", "programme", "table"})
LISTED = "list"
LINE, PLAIN = 0.93, 0.88


def confidence(draft: Draft, slot: Slot, when: When, published: date | None) -> float:
    """From 0 to 1; `published` is the day from which the bulletin looks back or ahead."""
    value = min(draft.strength, 1.0) * BASES[slot.basis or Basis.STATED]
    value *= RULES.get(draft.rule, 1.0) * (CONTRADICTED if slot.warnings else 1.0)
    if draft.rule == LISTED:
        value *= LINE * (PLAIN if draft.name[1:].islower() else 1.0)
    elif draft.rule not in STRUCTURED:
        past = bool(published and slot.days[-1].last < published)
        value *= _of_name(draft.name, isinstance(when, Timed)) * (PAST if past else 1.0)
    return round(value, 2)


def _of_name(name: str, timed: bool) -> float:
    brief = BRIEF_TIMED if timed else BRIEF
    short = brief if len(name.split()) == 1 else 1.0
    return short * (COMMON if name[1:].islower() else 1.0)
