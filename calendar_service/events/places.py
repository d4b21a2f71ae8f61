"""Where an event is: venue, city and country from the words about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from calendar_service.events import venues
from calendar_service.events.atlas import NOWHERE, Atlas, Where, placed
from calendar_service.events.venues import ARTICLES, TRAILING, Span
from calendar_service.events.words.model import Words, compiled
from calendar_service.models import Place
from calendar_service.reference.gazetteer import RANK, PlaceMention, find_places

IN = frozenset({"in", "en", "em"})
CAPITAL = r"[A-ZÁÉÍÓÚÂÊÔÀÃÕÇÑ]"
TOWN_NAME = rf"{CAPITAL}[^\W\d_]{{3,}}(?:[\s-](?:de\s|la\s|del\s|do\s|da\s)?{CAPITAL}[^\W\d_]+)*"
VILLAGE = re.compile(rf"\b(?:in|at|near|of|en|em|de|do|da|no|na)\s({TOWN_NAME}),\s$")
# People from which `the Theatre of X` is a theatre in X.
OWN_TOWN = 60_000
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
    venue = _venue(atlas, start, end, near, hidden)
    towns = [
        m
        for m in atlas.within(start, end)
        if m.kind != "demonym" and not _covered(m, hidden) and _locates(atlas, m, venue, hidden)
    ]
    if not towns and venue is None:
        towns = [
            m for m in atlas.within(start, end) if _alone(atlas, m) and not _covered(m, hidden)
        ]
    town = min(towns, key=lambda m: (RANK[m.kind], _distance(m.start, near)), default=None)
    if venue and (inner := [m for m in towns if _belongs(atlas, venue, m)]):
        own = min(inner, key=lambda m: RANK[m.kind])
        other = town and town.city and town.city != own.city
        if town and other and _distance(town.start, near) < _distance(venue[0], near):
            venue = None
        else:
            town = own
    if _here_nearer(
        atlas, start, end, near, [*([venue[0]] if venue else []), *([town.start] if town else [])]
    ):
        return atlas.home.region
    if venue is None and town is None and not known:
        unknown = _unknown(atlas, start, end, near, hidden)
        return Where(Place(city=unknown), None, town=True) if unknown else NOWHERE
    if town is None or town.kind != "city":
        town = _embedded(atlas, venue) or town
    found = _named_at(atlas, venue, town)
    return _in_village(atlas, found, town) if town and town.kind != "city" else found


def _in_village(atlas: Atlas, found: Where, land: PlaceMention) -> Where:
    """`in Goyave, Guadeloupe`: before a region or a country, a town that no table knows."""
    before = VILLAGE.search(atlas.text, max(0, land.start - 60), land.start)
    if before is None or found.place is None or find_places(before.group(1)):
        return found
    name = found.place.name if found.place.name != land.text else None
    place = found.place.model_copy(update={"city": before.group(1), "name": name})
    return Where(place, found.zone)


def _belongs(atlas: Atlas, venue: Span, mention: PlaceMention) -> bool:
    """In the venue's words, or right after them in the same clause."""
    between = atlas.text[venue[1] : mention.start]
    return venue[0] <= mention.start <= venue[1] + 40 and not re.search(r"[;.\n]", between)


def labelled(atlas: Atlas, venue: str) -> Where:
    """The place in the words of a form or a cell (`Place: Old County Hall, Buffalo`)."""
    likely = dict.fromkeys(m.country for m in atlas.mentions)
    found = [m for m in find_places(venue, tuple(likely)[:2]) if not m.inside]
    parts = {part.strip(" .") for part in re.split(r"[,(|–—]", venue)}
    town = min(
        (m for m in found if m.kind != "demonym"),
        key=lambda m: (RANK[m.kind], m.text not in parts),  # `Teatro de Santa Isabel, Recife`
        default=None,
    )
    name = LEADING.sub("", venue.strip(" .;,"))
    if town and name.lower() == town.text.lower():
        return placed(None, town)
    if town and (rest := re.match(rf"{re.escape(town.text)},\s(?=[^\W\d_])", name)):
        return _named(name[rest.end() :], town)
    if town is None and _names_town(name, atlas.words):
        return Where(Place(name=name), None, town=True)
    return _named(_without(name, town), town)


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
        name = _without(name, town) if name.lower() != town.text.lower() else None
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


@cache
def _unknown_town(places: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(IN & places))})\s+({TOWN_NAME})")


def _unknown(atlas: Atlas, start: int, end: int, near: Span, hidden: Sequence[Span]) -> str | None:
    """`in Obergurgl`: a capitalised name after `in` that no table knows, the next one."""
    known = {(m.start, m.end) for m in atlas.mentions}
    for match in _unknown_town(atlas.words.places).finditer(atlas.text, start, end):
        here = match.span(1)
        covered = any(a <= here[0] < b for a, b in hidden)
        if (
            here[0] >= near[0]
            and here not in known
            and not covered
            and not _language(match.group(1))
        ):
            return match.group(1)
    return None


def _language(name: str) -> bool:
    """`in English`: a people's adjective, not a town."""
    return any(m.kind == "demonym" for m in find_places(name))


KINDS = (
    "ciudad|cidade|municipio|município|localidad|localidade|villa|vila|parroquia|comuna|departamento|provincia|província"
    "|estado|isla|ilha|distrito|barrio|bairro|región|região|concelho|freguesia|cantón|comunidad|puerto|alcaldía"
)


@cache
def _preposition(places: frozenset[str]) -> re.Pattern[str]:
    here = "|".join(sorted(places - {"from", "across"}))
    return re.compile(
        rf"(?<!\w)(?:{here}|between|entre)\s+(?:{ARTICLES}\s+)?"
        rf"(?:\w+\s+of\s+|(?:{KINDS})\s(?:de|do|da|del)\s(?:la\s|el\s|los\s|las\s)?)?$"
    )


PARTY = re.compile(r"\s(?:v\.|vs\.?|contra)\s")
WHERE = re.compile(r",\s(?:where|donde|onde)\b")
BELIEF = re.compile(r"\b(?:interest|invest\w*|believe|inver\w+)\s+(?:in|en|em)\s+$")


def _locates(
    atlas: Atlas, mention: PlaceMention, venue: Span | None, hidden: Sequence[Span]
) -> bool:
    """Does this place name say where: `in Lima`, `Hotel X, Lima`, `(Lima, Peru)`, `Lima |`?"""
    before = atlas.text[max(0, mention.start - 40) : mention.start].lower()
    if PARTY.match(atlas.text, mention.end):
        return False
    if WHERE.match(atlas.text, mention.end):
        return True
    if _preposition(atlas.words.places).search(before):
        return not BELIEF.search(before)
    if venue and venue[0] < mention.start <= venue[1] + 3:
        return _after_venue(atlas, mention, venue)
    earlier = [m for m in atlas.mentions if m.end <= mention.start and mention.start - m.end <= 3]
    if earlier and re.fullmatch(r"[,\s(]+", atlas.text[earlier[-1].end : mention.start]):
        return _locates(atlas, earlier[-1], venue, hidden)
    if re.search(r"[(|]\s*$", before) or _hosting(atlas, mention):
        return True
    return any(
        after <= mention.start and venues.BESIDE.fullmatch(atlas.text, after, mention.start)
        for _, after in hidden
    )


# Characters of a line of a list, whose parts are told by punctuation alone.
LINE = 140
FIRST = re.compile(r"(?:^|[\n,;:|–—(•·*-])\s*$")
LAST = re.compile(r"\s*(?:$|[\n,;:|–—().])")


def _alone(atlas: Atlas, mention: PlaceMention) -> bool:
    """`4–6 June: Agrofair, Nairobi`: a part of a line of a list by itself."""
    text = atlas.text
    begin, finish = text.rfind("\n", 0, mention.start) + 1, text.find("\n", mention.end)
    line = (finish if finish >= 0 else len(text)) - begin
    before = FIRST.search(text, max(begin, mention.start - 4), mention.start)
    return (
        mention.kind != "demonym"
        and line <= LINE
        and bool(before or mention.start == begin)
        and bool(LAST.match(text, mention.end))
    )


def _hosting(atlas: Atlas, mention: PlaceMention) -> bool:
    """`Coimbra acolhe …`, `Santiago will host …`."""
    after = atlas.text[mention.end : mention.end + 100].lower()
    return bool(compiled(atlas.words.hosts).search(after))


def _after_venue(atlas: Atlas, mention: PlaceMention, venue: Span) -> bool:
    """`Hotel X, Lima` and `Museum of Porto` have their town; `Praça do Carmo` is all name."""
    before = atlas.text[venue[0] : mention.start]
    if re.search(r"[,(]\s*$", before):
        return True
    return bool(re.search(r"\s(?:of|de|del|do|da)\s+$", before)) and (
        mention.kind == "country" or mention.people >= OWN_TOWN or _elsewhere(atlas, mention)
    )


def _elsewhere(atlas: Atlas, mention: PlaceMention) -> bool:
    """Does the text name the town in another place as well?"""
    return any(m.city == mention.city and m.start != mention.start for m in atlas.mentions)


def _here_nearer(atlas: Atlas, start: int, end: int, near: Span, others: Sequence[int]) -> bool:
    """`in this capital` stands nearer than any place that is named."""
    found = compiled(atlas.words.here).search(atlas.text[start:end].lower())
    if found is None:
        return False
    own = _distance(start + found.start(), near)
    return all(own < _distance(other, near) for other in others)


def _embedded(atlas: Atlas, venue: Span | None) -> PlaceMention | None:
    """`Hamburg Community Center`: a town that the text names too, or one not far from its home."""
    if venue is None:
        return None
    inside = (m for m in atlas.embedded if venue[0] <= m.start < venue[1] and m.kind == "city")
    return next((m for m in inside if _elsewhere(atlas, m) or _near_home(atlas, m)), None)


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
