"""What all events of a bulletin share."""

from __future__ import annotations

from dataclasses import dataclass

from calendar_service.events.atlas import Atlas, Where
from calendar_service.events.words.model import Words
from calendar_service.models import Bulletin


@dataclass(frozen=True, slots=True)
class Setting:
    """`virtual`: the bulletin says once for all of its events that they are online, `hybrid`: that
    they can be attended in both ways.

    `dated` is where single days are told, in text order.

    `named` are the spans of the events' own names; a town in a name is no place of the event.
    """

    bulletin: Bulletin
    words: Words
    atlas: Atlas
    virtual: bool
    hybrid: bool
    named: tuple[tuple[int, int], ...]
    dated: tuple[int, ...] = ()

    @property
    def home(self) -> Where:
        """Where the bulletin speaks from."""
        return self.atlas.home
