"""Where in a text its events are told, looked up by bisection: a list can have a thousand."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from operator import itemgetter

from calendar_service.events.draft import Draft


class Ordered:
    """Positions in the order of the text, each with the draft it is of."""

    __slots__ = ("places", "told")

    def __init__(self, told: Iterable[tuple[int, Draft]]) -> None:
        self.told = sorted(told, key=itemgetter(0))
        self.places = [place for place, _ in self.told]

    def others(self, draft: Draft, low: int, high: int) -> list[tuple[int, Draft]]:
        """Those from `low` to before `high` that are of another draft."""
        first, after = bisect_left(self.places, low), bisect_left(self.places, high)
        return [(place, one) for place, one in self.told[first:after] if one is not draft]

    def any(self, low: int, high: int) -> bool:
        return bisect_left(self.places, low) < bisect_left(self.places, high)


class Positions:
    """Where the names of all drafts begin, and where their times begin and end."""

    __slots__ = ("begins", "ends", "names")

    def __init__(self, drafts: Iterable[Draft]) -> None:
        drafts = tuple(drafts)
        self.names = Ordered((draft.at, draft) for draft in drafts)
        self.begins = Ordered((start, d) for d in drafts for start, _ in times(d))
        self.ends = Ordered((end, d) for d in drafts for _, end in times(d))


def times(draft: Draft) -> list[tuple[int, int]]:
    """The spans of the words that say when."""
    return [(m.start, m.end) for m in draft.slot.mentions] if draft.slot else []
