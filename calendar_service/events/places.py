"""Where an event is: venue, city and country from the words about it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calendar_service.events import venues
from calendar_service.events.atlas import NOWHERE, Atlas, Where, placed
from calendar_service.events.locating import (
    TOWN_OF,
    affiliation,
    alone,
    before_time,
    elsewhere,
    lends_name,
    locates,
)
from calendar_service.events.unknown import in_village, unknown
from calendar_service.events.venues import ARTICLES, TRAILING, Span
from calendar_service.events.words.model import Words, compiled
from calendar_service.models import Place
from calendar_service.reference.gazetteer import RANK, PlaceMention, find_places

# `is cancelled because the copy is held up in Valparaíso`
REASON = re.compile(
    r"\b(?:because(?!\sof)|porque|puesto\sque|ya\sque|debido\sa\sque|pois|uma\svez\sque|já\sque)\s[^.;\n]*$"
)
# Between a venue and a town: that one is where something else is.
CLAUSE = re.compile(r"\s(?:with|and|while|where|con|y|mientras|com|e|enquanto)\s")
# What was to be elsewhere: from here on, the new place is told.
TURN = re.compile(
    r"\s(?:sino(?=\sen\s)|(?:but|mas\ssim|mas)(?=\s(?:in|at|em|n[oa])\s)|(?:moved?|relocated|transferred|switched|shifted)\s(?:from\s[^.;]{3,60}?\s)?to|(?:will\s)?now\s"
    r"(?:be|take|meet)|trasladad[oa]s?|se\straslada[n]?|se\strasladará[n]?|se\s\w+\sahora|transferid[oa]s?|passa(?:rá|m)?\s(?:para|a))(?=\s)"
)
# `, originally planned for 14 June in the Theatre, will be …`: from the comma on, what holds.
NO_LONGER = re.compile(
    r"\b(?:originally|initially|originalmente|inicialmente|en\sun\sprincipio|num\sprimeiro\smomento)\s"
    r"[^.;\n]{3,140}?,\s(?=(?:will|has|is|se|ser[áã]o?|tendrá|terá|passa|[^\W\d_]{3,}(?:rá|rão|rán))\s)"
)
# Degrees within which the town in a venue's name is one of the neighbourhood.
NEAR = 1.5


def where(
    atlas: Atlas,
    start: int,
    end: int,
    near: Span,
    hidden: Sequence[Span] = (),
    known: bool = False,
) -> Where:
    """The place told in `start:end`, nearest to `near`; `hidden` (names, times) is not it.

    `near` is where the words that name and date the event begin and end.

    `known` asks for a place that the table knows or for a venue.
    """
    if label := venues.labelled(atlas.text[start:end]):
        return labelled(atlas, label)
    old = NO_LONGER.search(atlas.text, start, end)
    turn = TURN.search(atlas.text, start, end)
    if old or turn:
        begin = old.end() if old else turn.start() + 1 if turn else start
        there = where(atlas, begin, end, near, hidden, known=True)
        if there.place:
            return there
    venue = _venue(atlas, start, end, near, hidden)
    towns = _towns(atlas, start, end, venue, hidden)
    town = min(towns, key=lambda m: (RANK[m.kind], _distance(m.start, near)), default=None)
    if venue:
        venue, town = _together(atlas, venue, town, towns, near)
    if _here_nearer(
        atlas, start, end, near, [*([venue[0]] if venue else []), *([town.start] if town else [])]
    ):
        return atlas.home.region
    if venue is None and town is None and not known:
        town_name = unknown(atlas, start, end, near, hidden)
        return Where(Place(city=town_name), None, town=True) if town_name else NOWHERE
    if town is None or town.kind != "city":
        town = _embedded(atlas, venue) or town
    found = _named_at(atlas, venue, town)
    return in_village(atlas, found, town) if town and town.kind != "city" else found


def _towns(
    atlas: Atlas, start: int, end: int, venue: Span | None, hidden: Sequence[Span]
) -> list[PlaceMention]:
    """The places in `start:end` that say where; of a list, those that stand by themselves."""
    named = [m for m in atlas.within(start, end) if m.kind != "demonym" and not _covered(m, hidden)]
    named = [m for m in named if not affiliation(atlas, m)]
    named = [m for m in named if not REASON.search(atlas.text, start, m.start)]
    towns = [m for m in named if locates(atlas, m, venue, hidden)]
    towns = [m for m in towns if not _qualifies(atlas, m)] or towns
    if towns or venue:
        return towns
    before = [m for m in named if before_time(atlas, m, hidden)]
    return before or [m for m in named if alone(atlas, m)]


def _together(
    atlas: Atlas,
    venue: Span,
    town: PlaceMention | None,
    towns: Sequence[PlaceMention],
    near: Span,
) -> tuple[Span | None, PlaceMention | None]:
    """The venue with the town that belongs to it; the town alone where that is another, nearer."""
    inner = [m for m in towns if _belongs(atlas, venue, m)]
    if not inner:
        apart = town and CLAUSE.search(atlas.text, venue[1], max(town.start, venue[1]))
        return venue, None if apart else town
    own = min(inner, key=lambda m: RANK[m.kind])
    other = town is not None and town.city is not None and town.city != own.city
    if town and other and _distance(town.start, near) < _distance(venue[0], near):
        return None, town
    return venue, own


def _qualifies(atlas: Atlas, mention: PlaceMention) -> bool:
    """`Trujillo (Cáceres)`: it only says which town of that name."""
    return mention.kind != "country" and any(
        m.kind == "city" and 0 < mention.start - m.end <= 2 and m.country == mention.country
        for m in atlas.mentions
    )


def _belongs(atlas: Atlas, venue: Span, mention: PlaceMention) -> bool:
    """In the venue's words, or right after them in the same clause."""
    between = atlas.text[venue[1] : mention.start]
    return venue[0] <= mention.start <= venue[1] + 40 and not re.search(r"[;.\n]", between)


def labelled(atlas: Atlas, venue: str) -> Where:
    """The place in the words of a form or a cell (`Place: Old County Hall, Buffalo`)."""
    venue = AGAIN.split(venue)[0]
    at = atlas.text.find(venue)
    inside = atlas.within(at, at + len(venue)) if at >= 0 else ()
    found = [m for m in inside if m.kind == "city"]
    found = found or [m for m in find_places(venue, atlas.likely) if not m.inside]
    found = [m for m in found if not lends_name(atlas, venue, m)]
    parts = {part.strip(" .") for part in re.split(r"[,(|–—]", venue)}
    town = min(
        (m for m in found if m.kind != "demonym"),
        key=lambda m: (
            RANK[m.kind],
            m.landmark,
            m.text not in parts,
        ),  # `Teatro de Santa Isabel, Recife`
        default=None,
    )
    name = LEADING.sub("", venue.strip(" .;,"))
    if town and town.landmark:
        return placed(name, town)
    if town and name.lower() == town.text.lower():
        return placed(None, town)
    if town and (rest := re.match(rf"{re.escape(town.text)},\s(?=[^\W\d_])", name)):
        venue = name[rest.end() :]
        return _named(None if any(m.text == venue for m in found) else venue, town)
    if town is None and _names_town(name, atlas.words):
        return Where(Place(name=name), None, town=True)
    return _named(_without(name, town), town)


# The next sentence, rather than an abbreviation.
AGAIN = re.compile(r"(?<=[a-zà-ÿ]{4})\.\s(?=[A-ZÁÉÍÓÚ])")
# `Place: in the Town Hall`
LEADING = re.compile(rf"^(?:in|at|en|em|n[oa]s?)\s(?:{ARTICLES}\s)?", re.IGNORECASE)


def _names_town(name: str, words: Words) -> bool:
    """`Legion Hall, Outlook`, `Outlook`: a town that no table knows, alone or beside the venue."""
    parts = [part.split() for part in name.split(",")]
    return (len(parts) > 1 or len(parts[0]) == 1) and any(
        len(part) <= 3
        and all(word[0].isupper() and word.isalpha() for word in part)
        and words.venues.isdisjoint(word.lower() for word in part)
        for part in parts[:1] + parts[-1:]
        if part
    )


def completed(found: Where, context: Where) -> Where:
    """A venue without a town is in the town of its context, and a town's zone with it."""
    if found.place is None or found.place.country or context.place is None:
        return found
    c = context.place
    update: dict[str, object] = {"country": c.country}
    if not found.town:
        update |= {"city": c.city, "latitude": c.latitude, "longitude": c.longitude}
    return Where(found.place.model_copy(update=update), found.zone or context.zone)


def _named_at(atlas: Atlas, venue: Span | None, town: PlaceMention | None) -> Where:
    name = atlas.text[venue[0] : venue[1]] if venue else None
    if name and town and venue and venue[0] <= town.start < venue[1]:
        same = re.fullmatch(rf"(?:{TOWN_OF})?{re.escape(town.text)}", name, re.IGNORECASE)
        name = None if same else name if town.landmark else _without(name, town)
    return _named(name, town)


def _named(name: str | None, town: PlaceMention | None) -> Where:
    return placed(re.sub(r"\s+", " ", name).strip(' ,.;–—-"“”') if name else None, town)


def _without(name: str, town: PlaceMention | None) -> str | None:
    """A venue's own name: the town after it goes, unless the name would not stand without it."""
    if town is None:
        return name
    if re.search(rf"\b(?:of|de|do|da|del)\s+{re.escape(town.text)}", name):
        return name
    name = re.sub(rf"^{re.escape(town.text)}\s*,\s*", "", name)  # `Kenora, Lakeside Inn`
    cut = re.sub(
        rf"[\s,(]+(?:(?:in|en|em|no|na|de|do|da)\s+)?{re.escape(town.text)}\b.*$", "", name
    ).strip(" ,")
    return TRAILING.sub("", cut) or None


def _venue(atlas: Atlas, start: int, end: int, near: Span, hidden: Sequence[Span]) -> Span | None:
    inside = [(a - start, b - start) for a, b in hidden]
    found = venues.venues(atlas.text[start:end], atlas.words, inside)
    spans = [(start + a, start + b) for a, b in found]
    return min(spans, key=lambda f: _distance(f[0], near), default=None)


def _here_nearer(atlas: Atlas, start: int, end: int, near: Span, others: Sequence[int]) -> bool:
    """`in this capital` stands nearer than any place that is named."""
    found = compiled(atlas.words.here).search(atlas.text[start:end].lower())
    if found is None:
        return False
    own = _distance(start + found.start(), near)
    return all(own < _distance(other, near) for other in others)


def _embedded(atlas: Atlas, venue: Span | None) -> PlaceMention | None:
    """`Hamburg Community Center`: a town of the text, or near its home, or whose body it is."""
    if venue is None:
        return None
    inside = (m for m in atlas.embedded if venue[0] <= m.start < venue[1] and m.kind == "city")
    return next((m for m in inside if m.seat or elsewhere(atlas, m) or _near_home(atlas, m)), None)


def _near_home(atlas: Atlas, mention: PlaceMention) -> bool:
    home = atlas.home.place
    if home is None or home.country != mention.country:
        return False
    if None in (home.latitude, home.longitude, mention.latitude, mention.longitude):
        return False
    north = abs((mention.latitude or 0.0) - (home.latitude or 0.0))
    return max(north, abs((mention.longitude or 0.0) - (home.longitude or 0.0))) <= NEAR


def _covered(mention: PlaceMention, hidden: Sequence[Span]) -> bool:
    return any(a <= mention.start and mention.end <= b for a, b in hidden)


def _distance(position: int, near: Span) -> float:
    """From the words that name and date an event; those before them are likelier of another."""
    if position < near[0]:
        return 2.0 * (near[0] - position)
    return position - near[1] if position >= near[1] else 0.1 * (near[1] - position)
