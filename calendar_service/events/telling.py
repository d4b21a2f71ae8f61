"""What has been read of a bulletin so far: its headline, the events named, the last time told."""

from __future__ import annotations

from dataclasses import dataclass, field

from calendar_service.events.draft import Draft
from calendar_service.events.findings import Decision
from calendar_service.events.names import Name
from calendar_service.events.words.model import Words
from calendar_service.models import Bulletin
from calendar_service.temporal.mention import Slot

# Nouns that mean too much else: times, houses, lists.
MANIFOLD = frozenset(
    """house houses table tables hour hours day days night nights evening evenings morning afternoon
    week call calls class show sale mesa mesas casa día dia días dias noche noite tarde mañana manhã
    semana hora clase clases aula aulas ronda rondas rodada rodadas""".split()
)


@dataclass(slots=True)
class Telling:
    """`named` holds the last full name of each head noun; `topic` is what the last sentence is of.

    `people` are those who met or held something last, for `They will meet again`.

    `last` is the last time that had a day, `fixed` that of the last event told; `skipped` tells
    that the last day named was none of an event. `taken` are where the names and verbs of the
    sentence being read begin that have a time already, `former` is its last event of an old time.

    `announced` is what somebody was said to organise, which nothing else names.

    `waiting` is the event of the sentence before whose day may be replaced, and if it is put off.
    """

    bulletin: Bulletin
    words: Words
    headline: Name | None
    drafts: list[Draft] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    named: dict[str, Name] = field(default_factory=dict)
    latest: Name | None = None
    topic: str | None = None
    last: Slot | None = None
    people: str | None = None
    announced: str | None = None
    fixed: Slot | None = None
    skipped: bool = False
    taken: set[int] = field(default_factory=set)
    former: Draft | None = None
    waiting: tuple[Draft | None, bool] = (None, False)

    @property
    def known(self) -> frozenset[str]:
        """Nouns that mean what was named before with another word (`vaccination campaign`)."""
        heads = {*self.named, *([self.headline.head] if self.headline else [])}
        told = self.words.paired.keys() | self.words.proper
        return frozenset(heads & told - self.words.venues - MANIFOLD)

    def refuse(self, slot: Slot, reason: str) -> None:
        self.decisions.append(Decision(slot.start, slot.end, "refused", reason))

    def remember(self, names: tuple[Name, ...], topic: str | None) -> None:
        """Names of a sentence that is read: later ones may stand for them."""
        for name in names:
            if not name.bare and name.head not in self.words.generic:
                self.named[name.head] = name
                self.latest = name
        self.topic = topic
