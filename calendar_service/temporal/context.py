"""What a text has said so far, and the days that its words come to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from calendar_service.models import Basis
from calendar_service.temporal.mention import DayOrder, DayRange, Reference


class Resolved(NamedTuple):
    """A calendar day, or what is known of it as TIMEX value; and how it was found."""

    day: date | None
    value: str
    basis: Basis | None = None
    completed: Mapping[str, str] = MappingProxyType({})
    warnings: tuple[str, ...] = ()


@dataclass(slots=True)
class Context:
    """What the text has said so far, and when it speaks."""

    reference: Reference
    order: DayOrder
    full: tuple[date, ...] = ()  # days that the text states in full
    previous: DayRange | None = None  # the day or range told before
    spread: DayRange | None = None  # the last range of several days
    planned: DayRange | None = None  # the last that was still to come

    @property
    def now(self) -> date | None:
        return self.reference.published

    @property
    def middle(self) -> date | None:
        """The reference day; where it is unknown, what the neighbours of the bulletin leave."""
        low, high = self.reference.not_before, self.reference.not_after
        if self.now or not (low or high):
            return self.now
        return low + (high - low) / 2 if low and high else low or high

    @property
    def year_basis(self) -> Basis:
        return Basis.COMPLETED if self.now else Basis.BOUNDED
