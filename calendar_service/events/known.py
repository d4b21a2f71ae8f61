"""A mention as identity sees it: its words, its days, its parent, and what it was known as."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from calendar_service.events.wording import Wording, wording
from calendar_service.models import AllDay, Bulletin, EventMention, Status, When

UNDONE = frozenset({Status.CANCELLED, Status.POSTPONED})


def days_of(when: When | None) -> range:
    """Its local days as ordinals; the night that a late event runs into is not its day."""
    if when is None:
        return range(0)
    if isinstance(when, AllDay):
        return range(when.start.toordinal(), when.end.toordinal())
    last = (when.end - timedelta(hours=6)).date() if when.end else when.start.date()
    first = when.start.toordinal()
    return range(first, max(first, last.toordinal()) + 1)


def meet(a: range, b: range) -> bool:
    return a[0] <= b[-1] and b[0] <= a[-1]


def day_of_start(start: str) -> int:
    return date.fromisoformat(start[:10]).toordinal()


@dataclass(frozen=True, slots=True)
class Known:
    """A mention with what identity looks at, its parent, and the event it was known as before.

    `pin` is the UID that an editor gave it: it binds like with like and keeps others apart.
    """

    mention: EventMention
    parent: Known | None = None
    uid: str | None = None
    pin: str | None = None
    wording: Wording = field(init=False, compare=False)
    days: range = field(init=False, compare=False)
    earlier: frozenset[int] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        told = self.mention
        object.__setattr__(self, "wording", wording(told.title))
        object.__setattr__(self, "days", days_of(told.when))
        object.__setattr__(self, "earlier", frozenset(map(day_of_start, told.previous_starts)))

    @property
    def id(self) -> tuple[str, str]:
        return self.mention.evidence.bulletin, self.mention.key

    @property
    def depth(self) -> int:
        """How many events it is inside of."""
        return self.parent.depth + 1 if self.parent else 0

    @property
    def said(self) -> date | None:
        return self.mention.announced or self.mention.evidence.published


def known_of(
    bulletin: Bulletin, mentions: Iterable[EventMention], before: Mapping[str, Known] | None = None
) -> list[Known]:
    """The mentions of one bulletin with their parents; `before` gives their UIDs and pins.

    What does not say when it was said takes the bulletin's day, or the bound of it; what was then
    still to come, or off, was not reported as held.
    """
    day = bulletin.published or bulletin.not_after or bulletin.not_before
    told = {one.key: _said(one, one.announced or day) for one in mentions}
    made: dict[str, Known] = {}

    def make(key: str, below: frozenset[str]) -> Known:
        if key not in made:
            above = told[key].parent
            inner = below | {key}
            parent = make(above, inner) if above in told and above not in inner else None
            old = before.get(key) if before else None
            known_as = (old.uid, old.pin) if old else (None, None)
            made[key] = Known(told[key], parent, *known_as)
        return made[key]

    return [make(key, frozenset()) for key in told]


def _said(mention: EventMention, day: date | None) -> EventMention:
    days = days_of(mention.when)
    ahead = day is not None and bool(days) and days[0] > day.toordinal()
    held = mention.reported and not ahead and mention.status not in UNDONE
    if (mention.announced, mention.reported) == (day, held):
        return mention
    return mention.model_copy(update={"announced": day, "reported": held})
