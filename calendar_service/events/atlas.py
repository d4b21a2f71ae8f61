"""All places of one bulletin, found once, and the seat from which it speaks."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from calendar_service.events import letterhead
from calendar_service.events.words.model import Words
from calendar_service.models import Place
from calendar_service.reference.capitals import capital_of
from calendar_service.reference.cities import City, cities
from calendar_service.reference.gazetteer import PlaceMention, survey, zone_of_country
from calendar_service.reference.hints import hinted

# Votes for the country of a bulletin: by its name, by what betrays it, by a town, within a name.
NAMED, HINTED, TOWN, WITHIN = 1.2, 2.0, 1.0, 0.6
# The share of all votes that makes a country the bulletin's own.
OWN = 0.6
# The share that makes it the only one.
ALONE = 0.65


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


@dataclass(frozen=True)
class Atlas:
    """`mentions` are the places that the text names, `embedded` those within longer names.

    `home` is where the bulletin speaks from: its dateline, else its seat. `countries` are those of
    the text, its own first; `only_country` is the one that it speaks of alone.
    """

    text: str
    words: Words
    mentions: tuple[PlaceMention, ...]
    embedded: tuple[PlaceMention, ...]
    home: Where
    countries: tuple[str, ...]
    only_country: str | None

    def within(self, start: int, end: int) -> tuple[PlaceMention, ...]:
        first, after = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return tuple(m for m in self.mentions[first:after] if m.end <= end)

    @cached_property
    def _starts(self) -> list[int]:
        return [m.start for m in self.mentions]

    @cached_property
    def likely(self) -> tuple[str, ...]:
        """The two countries that are named first."""
        return tuple(dict.fromkeys(m.country for m in self.mentions))[:2]


def atlas(text: str, words: Words, dateline: str | None) -> Atlas:
    """The places of a bulletin whose dateline names the place `dateline`."""
    found, named = survey(text, dateline or "")
    country = named.country if named else None
    elsewhere = [m for m in found if OTHER_HOUR.search(text, max(0, m.start - 140), m.start)]
    found = tuple(m for m in found if m not in elsewhere and not _no_place(text, m, words))
    titles = [match.span(1) for match in TITLE.finditer(text)]
    found = tuple(m for m in found if not any(a <= m.start and m.end <= b for a, b in titles))
    outside = tuple(m for m in found if not m.inside)
    embedded = tuple(m for m in found if m.inside)
    votes = _votes(text, outside, embedded)
    total = sum(votes.values())
    ranked = sorted(votes, key=lambda code: (code != country, -votes[code]))
    home = placed(None, named).region
    if home.zone is None:
        own = ranked[0] if ranked and votes[ranked[0]] >= OWN * total else _of_towns(outside)
        head = letterhead.town(text, outside)
        seat = placed(None, head) if head else _opening(text, outside) or _publisher(text, found)
        seat = seat or (_seat(own, outside, embedded) if own else NOWHERE)
        home = Where(home.place or seat.place, seat.zone)
    alone = ranked[0] if ranked and votes[ranked[0]] >= ALONE * total else None
    countries = tuple(dict.fromkeys((*ranked, *(m.country for m in elsewhere))))
    return Atlas(text, words, outside, embedded, home, countries, alone)


# `the exhibition “Oaxaca in memory”`: a title says what something is about.
TITLE = re.compile(r"[“«\"]([^“”«»\"\n.]{3,70})[”»\"]")


# `9h (10h em Brasília)`, `3 p. m. (… ; 5 p. m. en Madrid)`: the hour that it is elsewhere.
OTHER_HOUR = re.compile(
    r"\d[^()\n]{0,40}\(\d{1,2}\s?(?::|h|[ap]\.?\s?m)[^()\n]{0,80}?\s(?:en|em|in|n[oa]s?|horas?\sdel?|horas?\sd[aeo])"
    r"\s(?:[^(),;]{0,30}\s(?:y|e|and)\s)?$"
)


# `(San José 1116)`, `Montevideo 345 esq. Sarandí`: a street that is named after a town.
HOUSE = re.compile(
    r"\s(?:n\.?[º°o]\s?)?(?!(?:19|20)\d\d\b)\d{3,5}\s?(?:[),;]|\.(?!\d)|\n|$|(?:y|esq|entre|piso|of)\b)"
)


# `la película Roma`, `the film “Fargo”`: a work that is called so.
WORK = re.compile(
    r"\b(?:pel[ií]cula|filme?|obra|[óo]pera|libro|livro|novela|disco|[áa]lbum|canción|canção|peça|documental|documentário"
    r"|movie|novel|book|play|musical)\s[“‘\"'«]?\Z",
    re.IGNORECASE,
)
# `en las Chimeneas`: a small town has no article, or one with a capital.
AMONG = re.compile(r"(?<!\w)(?:en|de|por|a)\sl[ao]s\s\Z")
KNOWN_BY_NAME = 100_000  # people


def _no_place(text: str, mention: PlaceMention, words: Words) -> bool:
    """A street, a film, or a word that begins a sentence: `Este viernes` is not in Este."""
    if HOUSE.match(text, mention.end) or WORK.search(
        text, max(0, mention.start - 16), mention.start
    ):
        return True
    among = AMONG.search(text, max(0, mention.start - 8), mention.start)
    if among and mention.kind == "city" and mention.people < KNOWN_BY_NAME:
        return True
    first = BEGINS.search(text, max(0, mention.start - 3), mention.start)
    return bool(first) and mention.text.lower() in words.determiners | words.stops | words.places


BEGINS = re.compile(r"(?:^|\n|[.!?:;]\s)[“«\"¿¡(]?\Z")


def placed(name: str | None, mention: PlaceMention | None) -> Where:
    """A venue's name and the town, region or country where it is."""
    if mention is None:
        return Where(Place(name=name), None) if name else NOWHERE
    town = _namesake(mention) if mention.kind == "country" else None
    place = Place(
        name=name or (mention.text if mention.kind == "region" or mention.landmark else None),
        city=town.name if town else mention.city,
        country=mention.country,
        latitude=town.latitude if town else mention.latitude,
        longitude=town.longitude if town else mention.longitude,
    )
    return Where(place, mention.zone)


def _namesake(country: PlaceMention) -> City | None:
    """Djibouti, Luxembourg, Singapore: the capital that has the name of its country."""
    capital = capital_of(country.country)
    found = (c for c in cities(country.text) if c.country == country.country)
    return next((c for c in found if c.name == capital), None)


# Characters from the beginning within which a bulletin names who publishes it.
EARLY = 600


# `PORT OF SPAIN, Trinidad. The Court …`: the rest of an opening that names where it is written.
OPENING = re.compile(
    r"(?:,\s[^.,;:\n\d–—-]{2,30})?\s?(?:\([^)\n]{2,30}\)\s?)?(?:\.\s?[–—-]|\.|–|—|-)\s"
)


def _opening(text: str, mentions: Sequence[PlaceMention]) -> Where | None:
    """The one town that begins a line, with a full stop or a dash after it."""
    found = [
        mention
        for mention in mentions
        if mention.kind in {"city", "country"}
        and mention.start < EARLY
        and (not mention.start or text[mention.start - 1] == "\n")
        and OPENING.match(text, mention.end)
    ]
    one = len({m.text.lower() for m in found}) == 1 and found[0].kind == "city"
    return placed(None, found[0]) if one else None


def _of_towns(mentions: Sequence[PlaceMention]) -> str | None:
    """The one country of nearly all towns that the text names."""
    counted = Counter(m.country for m in mentions if m.kind in {"city", "region"})
    best = counted.most_common(1)
    return best[0][0] if best and best[0][1] >= OWN * sum(counted.values()) else None


# `at the Hillcrest Library`: where something is, and nobody who writes.
VISITED = re.compile(
    r"\b(?:at|in|en|em|n[oa])\s(?:(?:the|la|el)\s)?"
    r"(?:[A-ZÁÉÍÓÚÂ][^\W\d_]*\s(?:(?:of|de|del|d[ao]s?)\s(?:(?:la|los|las|the)\s)?)?){0,5}$"
)
BODY = 80  # characters of the name of such a body


def _publisher(text: str, mentions: Sequence[PlaceMention]) -> Where | None:
    """The town or country of the body that a bulletin without a dateline comes from."""
    named = [
        m
        for m in mentions
        if m.seat
        and m.start < EARLY
        and m.kind != "demonym"
        and not VISITED.search(text, max(0, m.start - BODY), m.start)
    ]
    if not named:
        return None
    return placed(None, named[0]).region


# Times more than any other that a town is named which the text does not begin with.
AHEAD = 2


def _seat(
    country: str, mentions: Sequence[PlaceMention], embedded: Sequence[PlaceMention]
) -> Where:
    """Where a bulletin without a dateline speaks from: the one country that it is about.

    With its town where the text names one alone or more often than all others.
    """
    towns = [m for m in mentions if m.kind == "city" and m.country == country]
    towns = towns or [m for m in embedded if m.seat and m.country == country]
    counted = Counter(m.city for m in towns).most_common(2)
    zones = {m.zone for m in mentions if m.country == country and m.zone}
    if not towns:
        zone = zones.pop() if len(zones) == 1 else zone_of_country(country)
        return Where(Place(country=country), zone)
    first = next(m for m in towns if m.city == counted[0][0])
    lead = counted[0][1] - counted[1][1] if len(counted) > 1 else AHEAD
    if not first.inside and (lead >= AHEAD or (lead and first == towns[0])):
        return placed(None, first)
    return Where(Place(country=country), first.zone)


# `Permanent Representative, Republic of Rwanda`: whom somebody speaks for.
OF_OFFICE = re.compile(
    r"\b(?:(?:Permanent\s)?(?:Representative|Observer|Mission|Delegate)|Ambassador|High\sCommissioner|Consul|Embajadora?|Embaixadora?"
    r"|Representante(?:\sPermanente)?|Cónsul|Cônsul)(?:\s(?:of|from|de|del|do|da)\s|,\s)(?:(?:the|la|el)\s)?"
    r"(?:(?:Federal\s|Islamic\s)?(?:Republic|Kingdom|State|República|Reino)\s(?:of|de|del|do|da)\s(?:the\s)?)?$",
    re.IGNORECASE,
)


def _votes(
    text: str, mentions: Sequence[PlaceMention], embedded: Sequence[PlaceMention]
) -> dict[str, float]:
    votes: defaultdict[str, float] = defaultdict(float)
    for country, count in hinted(text).items():
        votes[country] += HINTED * min(count, 2)
    for mention in mentions:
        if mention.kind == "country" and OF_OFFICE.search(
            text, max(0, mention.start - 60), mention.start
        ):
            continue
        votes[mention.country] += NAMED if mention.kind == "country" else TOWN
    for mention in embedded:
        if mention.seat:
            votes[mention.country] += WITHIN
    return votes
