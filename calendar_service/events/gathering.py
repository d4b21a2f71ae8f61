"""The place of what happens together: the town of those days, and a venue that is told once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from calendar_service.events import places
from calendar_service.events.atlas import NOWHERE, Where
from calendar_service.events.draft import Draft
from calendar_service.events.duplicates import content
from calendar_service.events.setting import Setting

# Days within which events of one bulletin are parts of one gathering at one place.
GATHERING = 4


@dataclass(frozen=True, slots=True)
class Scene:
    """The drafts of a bulletin, and of each its own place, whether online, whether hybrid.

    `once` is the place that a sentence names for all, `owner` the event that was told before it.
    """

    setting: Setting
    drafts: tuple[Draft, ...]
    told: tuple[tuple[Where, bool, bool], ...]
    once: Where
    owner: int | None

    def days(self, index: int) -> tuple[date, date] | None:
        slot = self.drafts[index].slot
        return (slot.days[0].first, slot.days[-1].last) if slot and slot.days else None

    def together(self, index: int, other: int) -> bool:
        """Do two events begin within the days of one gathering?"""
        own, theirs = self.days(index), self.days(other)
        return bool(own and theirs and abs((own[0] - theirs[0]).days) <= GATHERING)


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
        return places.completed(scene.once, own) if same and near(scene, index) else own
    return scene.once if venue.city == here.city and near(scene, index) else own


def near(scene: Scene, index: int) -> bool:
    """Is it at the time of the event that the sentence for all stands behind?"""
    return scene.owner in {None, index} or scene.together(index, scene.owner or 0)


def namesake(scene: Scene, index: int) -> Where:
    """The place of an event that is told under the same name: `Summit`, `XI Summit`."""
    name = content(scene.drafts[index].name)
    for other, draft in enumerate(scene.drafts):
        where, theirs = scene.told[other][0], content(draft.name)
        shorter = min(len(name), len(theirs))
        same = other != index and shorter > 1 and len(name & theirs) == shorter
        if same and where.place and scene.together(index, other):
            return where
    return NOWHERE


def gathering(scene: Scene, index: int) -> Where:
    """The town of the events of those days, if it is one: of those told before, else of the rest.

    Those told later count where they are at home, or where no home is known.
    """
    if (before := earlier(scene, index)).place or _towns(scene, index, range(index)):
        return before
    later = _towns(scene, index, range(index + 1, len(scene.drafts)))
    home, place = scene.setting.home.place, later[0].place if len(later) == 1 else None
    strange = home and home.city and place and place.city != home.city
    return NOWHERE if place is None or strange else later[0]


def earlier(scene: Scene, index: int) -> Where:
    """The one town of those told before on the days around."""
    found = _towns(scene, index, range(index))
    return found[0] if len(found) == 1 else NOWHERE


def _towns(scene: Scene, index: int, others: range) -> list[Where]:
    """The towns of the others, and the countries of which no town is told."""
    towns: dict[tuple[str | None, str | None], Where] = {}
    for other in others:
        where = places.completed(scene.told[other][0], scene.setting.home)
        if where.place and where.place.country and scene.together(index, other):
            towns.setdefault((where.place.country, where.place.city), where.region)
    known = {country for country, city in towns if city}
    return [where for (country, city), where in towns.items() if city or country not in known]
