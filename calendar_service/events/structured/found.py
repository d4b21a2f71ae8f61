"""What the readers of lines have found so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from calendar_service.events.draft import Draft
from calendar_service.events.findings import Decision
from calendar_service.events.structured.rows import Span
from calendar_service.temporal.mention import Slot


@dataclass(frozen=True, slots=True)
class Hour:
    """A clock time told once: `slot` has it, for the events told in `reach`; `sentence` may say
    where they are.
    """

    slot: Slot
    reach: Span
    sentence: Span


@dataclass(slots=True)
class Found:
    """`claimed` are the indices of slots that are used or refused, `taken` those of lines; `hours`
    hold for what others find."""

    drafts: list[Draft] = field(default_factory=list)
    claimed: set[int] = field(default_factory=set)
    refusals: list[Decision] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)
    hours: list[Hour] = field(default_factory=list)

    def refuse(self, slot: Slot, reason: str) -> None:
        self.refusals.append(Decision(slot.start, slot.end, "refused", reason))

    def claim(self, indices: Iterable[int]) -> None:
        self.claimed.update(indices)
