"""The place of what happens together: the town of those days, and a venue that is told once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from calendar_service.events import places
from calendar_service.events.atlas import NOWHERE, Where
from calendar_service.events.draft import Draft
from calendar_service.events.duplicates import content
from calendar_service.events.meanwhile import Days, about, days_of, passed, together
from calendar_service.events.setting import Setting
from calendar_service.models import Place

# Rules that read lines, each of which may be about something else.
LINES = frozenset({"list", "programme"})


@dataclass(frozen=True)
class Scene:
    """The drafts of a bulletin, and of each its own place, whether online, whether hybrid.

    `once` is the place that a sentence names for all, `owner` the event that was told before it.
    """

    setting: Setting
    drafts: tuple[Draft, ...]
    told: tuple[tuple[Where, bool, bool], ...]
    once: Where
    owner: int | None

    @cached_property
    def days(self) -> tuple[Days | None, ...]:
        return tuple(days_of(draft) for draft in self.drafts)

    @cached_property
    def regions(self) -> tuple[Where, ...]:
        """As told, in the town of the bulletin where none is; still unknown where unknown."""
        home = self.setting.home
        return tuple(replace(places.completed(w, home), town=w.town) for w, _, _ in self.told)

    @cached_property
    def earlier(self) -> Sequence[Sequence[Where]]:
        """The towns of those told before each, on the days around."""
        return passed(self.days, self.regions)

    @cached_property
    def later(self) -> Sequence[Sequence[Where]]:
        """… and of those told after it."""
        return passed(self.days, self.regions, backwards=True)

    @cached_property
    def lines(self) -> Mapping[date, set[str]]:
        """The towns that the lines of lists tell of each day."""
        found: defaultdict[date, set[str]] = defaultdict(set)
        for draft, days, (where, _, _) in zip(self.drafts, self.days, self.told, strict=True):
            if days and draft.rule in LINES and where.place and where.place.city:
                found[days[0]].add(where.place.city)
        return found

    @cached_property
    def placed(self) -> Sequence[Sequence[int]]:
        """Those with a place in their own words, on the days around each."""
        return about(self.days, [bool(where.place) for where, _, _ in self.told])


def owner(drafts: Sequence[Draft], parents: Sequence[int | None], at: int) -> int | None:
    """The event that a sentence at `at` goes on about: the one told last, or what it is part of."""
    before = [i for i, draft in enumerate(drafts) if draft.start < at]
    last = max(before, key=lambda i: drafts[i].start, default=None)
    above = parents[last] if last is not None else None
    return last if above is None else above


def shared(scene: Scene, index: int) -> Where:
    """The place that a sentence names for all, else the town of the gathering."""
    town = gathering(scene, index)
    if scene.once.place is None:
        return town
    return places.completed(scene.once, town if town.place else scene.setting.home)


def venue_of_all(scene: Scene, index: int, own: Where) -> Where:
    """`own`, a town alone, with the venue that a sentence tells of the events in that town."""
    venue, here = scene.once.place, own.place
    if venue is None or venue.name is None or here is None or here.name or scene.owner is None:
        return own
    if venue.city is None and here.city is not None:
        there = places.completed(scene.told[scene.owner][0], scene.setting.home).place
        same = there is not None and there.city == here.city
        hall = Where(Place(name=venue.name), None)  # its country is no more than that of the town
        return places.completed(hall, own) if same and near(scene, index) else own
    return scene.once if venue.city == here.city and near(scene, index) else own


def near(scene: Scene, index: int) -> bool:
    """Is it at the time of the event that the sentence for all stands behind?"""
    return scene.owner in {None, index} or together(scene.days[index], scene.days[scene.owner or 0])


def namesake(scene: Scene, index: int) -> Where:
    """The place of an event that is told under the same name: `Summit`, `XI Summit`."""
    name = content(scene.drafts[index].name)
    for other in scene.placed[index]:
        theirs = content(scene.drafts[other].name)
        shorter = min(len(name), len(theirs))
        if other != index and shorter > 1 and len(name & theirs) == shorter:
            return scene.told[other][0]
    return NOWHERE


def gathering(scene: Scene, index: int) -> Where:
    """The town of the events of those days, if it is one: of those told before, else of the rest.

    Those told later count where they are at home, or where no home is known.
    """
    if scene.earlier[index]:
        return earlier(scene, index)
    later = scene.later[index]
    home, place = scene.setting.home.place, later[0].place if len(later) == 1 else None
    strange = home and home.city and place and place.city != home.city
    return NOWHERE if place is None or strange else later[0]


def earlier(scene: Scene, index: int) -> Where:
    """The one town of those told before on the days around."""
    found = scene.earlier[index]
    return found[0] if len(found) == 1 and not apart(scene, index) else NOWHERE


def apart(scene: Scene, index: int) -> bool:
    """One line of a list whose lines of that day are in several towns: a diary of many people."""
    draft, days = scene.drafts[index], scene.days[index]
    return draft.rule in LINES and days is not None and len(scene.lines.get(days[0], ())) > 1
