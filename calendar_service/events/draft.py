"""The word of this layer: a draft is an event before its fields are read from its words."""

from __future__ import annotations

from dataclasses import dataclass

from calendar_service.events.sentences import Sentence
from calendar_service.temporal.mention import Clock, Slot


@dataclass(frozen=True, slots=True)
class Draft:
    """Which words of a bulletin name an event, say when it is, and where to look for the rest.

    `name`      the words that name it, as the text has them; `at` is where they begin.
    `slot`      when; None if the text gives no day that can be derived.
    `clocks`    the slot's own, or those of this one session of it.
    `start:end` the evidence: the sentence or the lines that carry the event.
    `scope`     where its place, link and status words stand, if wider or elsewhere.
    `frame`     the sentence that introduces a list, for what its entries leave unsaid.
    `retold`    where else the bulletin tells of it: there too its place may stand.
    `venue`     the words that a form labels as the place (`Place: …`), else None.
    `online`    a form or a cell says that it can be attended online.
    `previous`  the times that the text says no longer hold, for an event that was moved.
    `strength`  from 0 to 1, how sure the rule is that name and time belong together.
    `rule`      the name of the rule that found it.
    `session`   it is a part of the programme of another event of the same bulletin.
    `level`     how deep in the programme, 1 for the sessions of the main event.
    """

    name: str
    at: int
    slot: Slot | None
    start: int
    end: int
    rule: str
    clocks: tuple[Clock, ...] = ()
    scope: tuple[int, int] | None = None
    frame: tuple[int, int] | None = None
    retold: tuple[tuple[int, int], ...] = ()
    venue: str | None = None
    online: bool = False
    session: bool = False
    level: int = 0
    previous: tuple[Slot, ...] = ()
    strength: float = 0.9

    @property
    def whereabouts(self) -> tuple[int, int]:
        """Where the place, link and status words of a draft stand."""
        return self.scope or (self.start, self.end)

    @property
    def key(self) -> str:
        """Tells drafts of one bulletin apart: one name may have several times."""
        return f"{self.at}-{self.slot.start if self.slot else 'none'}"


def draft_of(
    sentence: Sentence,
    slot: Slot,
    title: str,
    rule: str,
    strength: float,
    at: int = 0,
    session: bool = False,
) -> Draft:
    return Draft(
        name=title,
        at=sentence.start + at,
        slot=slot,
        start=sentence.start,
        end=sentence.end,
        rule=rule,
        clocks=slot.clocks,
        strength=min(strength, 1.0),
        session=session,
    )
