"""Which of the places of one name a text means: by what stands beside it, by the countries and the
neighbours that the text names, by size."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from calendar_service.reference.cities import City, is_famous
from calendar_service.reference.hints import hinted
from calendar_service.reference.mentions import Candidate

# What speaks for a country, in votes: it is given, named, betrayed; its people, a region, a city.
GIVEN, NAMED, HINTED, PEOPLE, REGION, TOWN = 4.0, 2.0, 2.0, 1.0, 1.0, 1.0
# How much of a name's score the votes of its country, a town nearby and its exact spelling make;
# a city of ten times as many people has one more.
COUNTRY, NEARBY, EXACT, STATE, FAMOUS, ACCENT = 2.6, 1.2, 0.3, -0.4, 1.6, -1.0
# What speaks for a town that the text has told to be this one.
AGAIN = 4.0
# What a town loses of whose country nothing is said, where the text is about another one.
STRANGE = -0.7
# The name of a town tells nothing by itself where so many countries have one, and this one is not
# so many times as large as that of any other.
MANY_COUNTRIES, LARGER = 3, 5
# What speaks for a state of the United States that has no town of its name.
FEDERAL = 0.3
KILOMETRES = 150.0
# People from which a city is known without its country; from which no word is taken for one.
KNOWN, TOWNLIKE = 150_000, 15_000
# Votes and their share that a country has which a text is about.
MANY, MAIN = 3.0, 0.5
# The share of votes that makes a country one of the text's.
LIKELY = 0.12
DOMINANT = 20
BESIDE_KILOMETRES = 150.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a text says of its countries and places, before any name is settled.

    `meant` are the places that the words beside a name tell (`Paraná, Argentina`): where the text
    has the name again, it means the same.
    """

    votes: Mapping[str, float]
    anchors: tuple[City, ...]
    meant: frozenset[City] = frozenset()

    def share(self, country: str) -> float:
        """From 0 to 1: how much of what the text betrays is for this country."""
        total = sum(self.votes.values())
        return self.votes.get(country, 0.0) / total if total else 0.0

    def foreign(self, country: str) -> bool:
        """Is the text about another country, and not a word of it betrays this one?"""
        most = max(self.votes.values(), default=0.0)
        return country not in self.votes and most >= max(MANY, MAIN * sum(self.votes.values()))


def evidence(text: str, found: Sequence[Candidate], given: Sequence[str]) -> Evidence:
    """`given`: countries known from elsewhere, the surest first."""
    votes: defaultdict[str, float] = defaultdict(float)
    anchors: dict[City, None] = {}
    for rank, country in enumerate(given):
        votes[country] += GIVEN / (rank + 1)
    for country, count in hinted(text).items():
        votes[country] += HINTED * min(count, 2)
    for candidate in found:
        named, weight = _vote(candidate)
        if named:
            votes[named] += weight
        if (city := _anchor(candidate)) is not None:
            anchors[city] = None
    if sum(votes.values()) < FEW:
        for country in _neighbours(found):
            votes[country] += TOWN
    meant = (city for c in found for city in c.options if c.beside and city.name and told(c, city))
    return Evidence(votes, tuple(anchors)[:24], frozenset(meant))


# Votes below which small towns that are near each other speak for their country.
FEW = 2.0
TOGETHER_KILOMETRES, MOST_NAMES, MOST_OPTIONS = 80.0, 16, 8


def _neighbours(found: Sequence[Candidate]) -> list[str]:
    """The country of each two names of the text that can only be towns near each other."""
    names = {c.text: c.options for c in found if c.kind == "city" and not c.inside and not c.common}
    few = [options for options in names.values() if len(options) <= MOST_OPTIONS][:MOST_NAMES]
    pairs = (
        {a.country for a in one for b in two if _near(a, b)} for one, two in combinations(few, 2)
    )
    return [country for near in pairs if len(near) == 1 for country in near]


def _near(one: City, other: City) -> bool:
    return one.country == other.country and one.distance(other) <= TOGETHER_KILOMETRES


def _vote(candidate: Candidate) -> tuple[str | None, float]:
    first = candidate.options[0]
    if candidate.kind == "country":
        return (None, 0.0) if candidate.inside else (first.country, NAMED)
    if candidate.kind == "demonym":
        return first.country, PEOPLE
    best = _dominant(candidate)
    meant = candidate.located or candidate.seat
    if (
        best is None
        or (candidate.common and (best.is_region or not meant))
        or (candidate.inside and not candidate.seat)
    ):
        return None, 0.0
    return best.country, REGION if best.is_region else TOWN


def _dominant(candidate: Candidate) -> City | None:
    """The one place that the name means to everybody, if it is large or told by its neighbour."""
    named = [c for c in candidate.options if told(candidate, c)]
    if named:
        return max(named, key=lambda c: c.people)
    ranked = sorted(candidate.options, key=lambda c: -c.people)
    others = [c for c in ranked[1:] if c.country != ranked[0].country]
    second = others[0].people if others else 0
    meant = candidate.located and not candidate.common and ranked[0].people >= TOWNLIKE
    large = meant or ranked[0].people >= KNOWN or is_famous(candidate.text, ranked[0])
    large = large or (ranked[0].is_region and not candidate.inside)
    return ranked[0] if large and ranked[0].people >= DOMINANT * second else None


def _anchor(candidate: Candidate) -> City | None:
    """A city that other towns of the text may be near."""
    if candidate.kind != "city" or candidate.inside:
        return None
    return _dominant(candidate)


def told(candidate: Candidate, city: City) -> bool:
    """Do the words after the name say that it is this one: its country, its region, a town near?"""
    for other in candidate.beside:
        if not other.name and other.country == city.country:
            if not other.region or other.region == city.region:
                return True
        elif other.name and other.country == city.country and other != city:
            same = other.is_region and other.region == city.region and other.region
            if same or city.distance(other) <= BESIDE_KILOMETRES:
                return True
    return False


def settled(candidate: Candidate, known: Evidence, sure: bool = False) -> City | None:
    """The place that the name means; None where it is rather a word, a surname or a village.

    `sure`: that the words name a place is known.
    """
    best = max(candidate.options, key=lambda city: _score(candidate, city, known))
    if _contradicted(candidate, best):
        return None
    return best if sure or _credible(candidate, best, known) else None


def _contradicted(candidate: Candidate, best: City) -> bool:
    """`Northern Region, Ghana` is not the one of Uganda."""
    said = {other.country for other in candidate.beside if not other.name and not other.region}
    known = best.people >= KNOWN and not best.is_region
    return bool(said) and best.country not in said and not known


def _with_article(candidate: Candidate) -> bool:
    """`La Junta` at the beginning of a sentence is rather a junta than the town."""
    return candidate.opens and candidate.text.split()[0] in {
        "La",
        "El",
        "Los",
        "Las",
        "The",
        "O",
        "A",
        "Os",
        "As",
    }


def _score(candidate: Candidate, city: City, known: Evidence) -> float:
    score = math.log10(city.people) + COUNTRY * known.share(city.country)
    score += EXACT if city.name == candidate.text else 0.0
    score += ACCENT if city.name.isascii() and not candidate.text.isascii() else 0.0
    if city.is_region:
        score += 2.0 if candidate.regional else _state(candidate, city)
    if told(candidate, city):
        score += 6.0
    score += AGAIN if city in known.meant else 0.0
    if is_famous(candidate.text, city):
        score += FAMOUS
    elif known.foreign(city.country):
        score += STRANGE
    placeless = city.is_region or not city.name
    return score + (0.0 if placeless else NEARBY * _nearness(city, known.anchors))


def _state(candidate: Candidate, region: City) -> float:
    """`Oregon` is the state: the towns of its name, in other states, are named after it."""
    towns = [c for c in candidate.options if c.country == region.country and not c.is_region]
    if region.country == "US" and all(
        c.region != region.region and not is_famous(candidate.text, c) for c in towns
    ):
        return FEDERAL
    return STATE - 3.0 * _has_town(candidate, region)


def _has_town(candidate: Candidate, region: City) -> bool:
    """A region's name is that of one of its country's towns: the town is meant."""
    return any(
        c.country == region.country and not c.is_region and c.people >= TOWNLIKE
        for c in candidate.options
    )


def _nearness(city: City, anchors: Sequence[City]) -> float:
    """From 0 to 1: how near the nearest other place of the text is."""
    others = (a for a in anchors if a.country == city.country and a.name != city.name)
    distances = [city.distance(a) for a in others]
    return math.exp(-min(distances) / KILOMETRES) if distances else 0.0


def _one_of_many(candidate: Candidate, city: City) -> bool:
    """`San Rafael`: it may be anywhere."""
    others = {o.country for o in candidate.options} - {city.country}
    largest = max((o.people for o in candidate.options if o.country in others), default=0)
    return len(others) + 1 >= MANY_COUNTRIES and city.people < LARGER * largest


def _credible(candidate: Candidate, city: City, known: Evidence) -> bool:
    """A small town that nothing else of the text speaks for is rather a word or a surname."""
    if candidate.landmark:
        return True
    if known.foreign(city.country) and _one_of_many(candidate, city):
        return is_famous(candidate.text, city) or told(candidate, city)
    if is_famous(candidate.text, city) and not candidate.common:
        return True
    placed = candidate.located or candidate.seat or told(candidate, city)
    if candidate.common and (city.is_region or not placed):
        return False
    if told(candidate, city) or city.people >= KNOWN or city.is_region or not city.name:
        return True
    if candidate.common or (_with_article(candidate) and not candidate.located):
        return False
    likely = known.share(city.country) >= LIKELY or not known.votes
    if likely:
        ours = candidate.listed and known.share(city.country) >= LIKELY
        return candidate.located or ours or city.people >= TOWNLIKE
    told_of_it = candidate.located or (candidate.seat and not candidate.inside)
    return told_of_it and city.people >= TOWNLIKE
