"""All places of one bulletin, found once, and the seat from which it speaks."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from calendar_service.events.words.model import Words
from calendar_service.models import Place
from calendar_service.reference.gazetteer import PlaceMention, find_places
from calendar_service.reference.hints import hinted

# Votes for the country of a bulletin: by its name, by what betrays it, by a town, within a name.
NAMED, HINTED, TOWN, WITHIN = 1.5, 2.0, 1.0, 0.5
# The share of all votes that makes a country the bulletin's own.
OWN = 0.6


@dataclass(frozen=True, slots=True)
class Where:
    """`place` as published and the IANA zone there; either may be unknown.

    `town` tells that its name is a town that no table knows, rather than a venue.
    """

    place: Place | None
    zone: str | None
    town: bool = False

    @property
    def region(self) -> Where:
        """Without the venue: the town or the country alone."""
        if self.place is None or self.place.name is None:
            return self
        place = self.place.model_copy(update={"name": None})
        return Where(place, self.zone) if place.country else NOWHERE


NOWHERE = Where(None, None)


@dataclass(frozen=True, slots=True)
class Atlas:
    """`mentions` are the places that the text names, `embedded` those within longer names."""

    text: str
    mentions: tuple[PlaceMention, ...]
    embedded: tuple[PlaceMention, ...]
    words: Words

    def within(self, start: int, end: int) -> tuple[PlaceMention, ...]:
        return tuple(m for m in self.mentions if start <= m.start and m.end <= end)


def atlas(text: str, words: Words, countries: Sequence[str]) -> Atlas:
    """`countries` (ISO codes, likeliest first) decide names that several countries have."""
    found = find_places(text, tuple(countries))
    outside = tuple(m for m in found if not m.inside)
    return Atlas(text, outside, tuple(m for m in found if m.inside), words)


def placed(name: str | None, mention: PlaceMention | None) -> Where:
    """A venue's name and the town, region or country where it is."""
    if mention is None:
        return Where(Place(name=name), None) if name else NOWHERE
    place = Place(
        name=name or (mention.text if mention.kind == "region" else None),
        city=mention.city,
        country=mention.country,
        latitude=mention.latitude,
        longitude=mention.longitude,
    )
    return Where(place, mention.zone)


def here(text: str, countries: Sequence[str] = ()) -> Where:
    """The place of a dateline."""
    found = [m for m in find_places(text, tuple(countries)) if m.kind != "demonym"]
    town = min(found, key=lambda m: RANK[m.kind], default=None)
    return placed(None, town).region if town else NOWHERE


RANK = {"city": 0, "region": 1, "country": 2, "demonym": 3}


def seat(atlas: Atlas) -> Where:
    """Where a bulletin without a dateline speaks from: the one country that it is about.

    With its town where the text names one alone or more often than all others.
    """
    country = _own_country(atlas)
    if country is None:
        return NOWHERE
    towns = [m for m in atlas.mentions if m.kind == "city" and m.country == country]
    towns = towns or [m for m in atlas.embedded if m.kind == "city" and m.country == country]
    counted = Counter(m.city for m in towns).most_common(2)
    zones = {m.zone for m in atlas.mentions if m.country == country and m.zone}
    if not towns:
        return Where(Place(country=country), zones.pop() if len(zones) == 1 else None)
    first = next(m for m in towns if m.city == counted[0][0])
    if not first.inside and (len(counted) == 1 or counted[0][1] > counted[1][1]):
        return placed(None, first)
    return Where(Place(country=country), first.zone)


def _own_country(atlas: Atlas) -> str | None:
    votes: defaultdict[str, float] = defaultdict(float)
    for country, count in hinted(atlas.text).items():
        votes[country] += HINTED * min(count, 2)
    for mention in atlas.mentions:
        votes[mention.country] += NAMED if mention.kind == "country" else TOWN
    for mention in atlas.embedded:
        votes[mention.country] += WITHIN
    best = max(votes, key=votes.__getitem__, default=None)
    return best if best and votes[best] >= OWN * sum(votes.values()) else None
