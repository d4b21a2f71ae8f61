"""What else happens on the days of an event: in which town, within which longer event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain, islice
from operator import itemgetter

from calendar_service.events.atlas import Where
from calendar_service.events.draft import Draft

# Days within which events of one bulletin are parts of one gathering at one place.
GATHERING = 4
# Days that an event may last whose place is that of all that happens meanwhile.
FESTIVAL = 16

Days = tuple[date, date]
Town = tuple[str, str | None]  # country and city


def days_of(draft: Draft) -> Days | None:
    slot = draft.slot
    return (slot.days[0].first, slot.days[-1].last) if slot and slot.days else None


def covers(outer: Days, inner: Days) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def together(one: Days | None, two: Days | None) -> bool:
    """Do two events begin within the days of one gathering?"""
    return bool(one and two and abs((one[0] - two[0]).days) <= GATHERING)


def _near(day: int) -> range:
    return range(day - GATHERING, day + GATHERING + 1)


def about(days: Sequence[Days | None], wanted: Sequence[bool]) -> list[list[int]]:
    """For each event those wanted that begin within the days of one gathering, in text order."""
    on: dict[int, list[int]] = defaultdict(list)
    for index, own in enumerate(days):
        if own and wanted[index]:
            on[own[0].toordinal()].append(index)
    near = {
        day: sorted(index for other in _near(day) for index in on.get(other, ()))
        for day in {own[0].toordinal() for own in days if own}
    }
    return [near[own[0].toordinal()] if own else [] for own in days]


class Towns:
    """The towns of one day, and the countries of which no town is told, each as told first."""

    __slots__ = ("told",)

    def __init__(self) -> None:
        self.told: dict[bool, dict[Town, tuple[int, Where]]] = {True: {}, False: {}}

    def add(self, index: int, where: Where) -> None:
        place = where.place
        if place is None or place.country is None:
            return
        city = place.name if where.town else place.city
        some, town = self.told[city is not None], (place.country, city)
        some[town] = min(some.get(town, (index, where)), (index, where), key=itemgetter(0))

    def some(self) -> Iterator[tuple[Town, tuple[int, Where]]]:
        """Two of each: more say no more than that there are several."""
        return chain.from_iterable(islice(some.items(), 2) for some in self.told.values())


def passed(
    days: Sequence[Days | None], wheres: Sequence[Where], *, backwards: bool = False
) -> list[list[Where]]:
    """For each event the towns of those about its first day that are told before (or after) it.

    Where there is one, it is as the first of them in the text tells it; where there are more, then
    not all, for none of them is that of the gathering.
    """
    on: dict[int, Towns] = defaultdict(Towns)
    found: list[list[Where]] = [[] for _ in days]
    for index in reversed(range(len(days))) if backwards else range(len(days)):
        if own := days[index]:
            day = own[0].toordinal()
            found[index] = _towns(on[other] for other in _near(day) if other in on)
            on[day].add(index, wheres[index])
    return found


def _towns(days: Iterable[Towns]) -> list[Where]:
    near: dict[Town, tuple[int, Where]] = {}
    for town, told in chain.from_iterable(day.some() for day in days):
        near[town] = min(near.get(town, told), told, key=itemgetter(0))
    known = {country for country, city in near if city}
    return [
        where.region for (country, city), (_, where) in near.items() if city or country not in known
    ]


def around(days: Sequence[Days | None], lasting: Sequence[bool]) -> list[int | None]:
    """For each event the one of several days that lasts longer than it and covers it.

    `lasting` are those that go on all the while, rather than on single days.
    """
    over: dict[int, dict[Days, int]] = defaultdict(dict)
    for index, span in enumerate(days):
        if span and lasting[index] and 0 < (span[1] - span[0]).days <= FESTIVAL:
            for day in range(span[0].toordinal(), span[1].toordinal() + 1):
                over[day].setdefault(span, index)
    return [
        _over(index, own, over[own[0].toordinal()]) if own else None
        for index, own in enumerate(days)
    ]


def _over(at: int, own: Days, spans: Mapping[Days, int]) -> int | None:
    """Of what lasts longer and covers it, what was told last before it, else what comes first."""
    wider = [index for span, index in spans.items() if span != own and covers(span, own)]
    return max((i for i in wider if i < at), default=min(wider, default=None))
