"""Events whose day is still to be told: listed for review, never dated."""

from __future__ import annotations

from collections.abc import Iterator

from calendar_service.events.draft import Draft
from calendar_service.events.scene import Scene
from calendar_service.events.telling import Telling
from calendar_service.events.words.model import compiled

# How sure it is that what has no day is an event; how many of them one sentence may name.
UNFIXED, MOST_UNFIXED = 0.6, 3
# How many of the last events told may be the same.
RECALLED = 30


def unfixed(telling: Telling, each: Scene) -> Iterator[Draft]:
    """`The date of the Fair will be announced`: an event without a day, to be looked at."""
    if not compiled(telling.words.unfixed).search(each.low):
        return
    dated = {d.name for d in telling.drafts[-RECALLED:]}
    for name in each.names[:MOST_UNFIXED]:
        specific = not name.bare and name.head not in telling.words.generic
        if specific and not name.text.islower() and name.text not in dated:
            draft = Draft(
                name.text,
                each.sentence.start + name.start,
                None,
                each.sentence.start,
                each.sentence.end,
                "unfixed",
                strength=UNFIXED,
            )
            yield draft
