"""Where an event is: venue, city and country from the words about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from calendar_service.events.links import compiled
from calendar_service.events.words.model import Words
from calendar_service.models import Place
from calendar_service.reference.gazetteer import PlaceMention, find_places

ARTICLES = r"(?:the|el|la|los|las|lo|o|a|os|as|its|su|sua|seu|our)"
PHRASE_END = re.compile(
    r"[,;:()\[\]|•\n§¤]|\.(?=\s|$)|\s[–—-]\s|\s(?:and|y|e|with|con|com|to|para|from|desde|until|hasta|até|which|who|that|que|"
    r"where|donde|onde|for|by|por|during|durante|on|before|after|is|are|was|were|will|has|have|será|fue|foi|se|a\slas|às)\s",
    re.IGNORECASE,
)
# `en la Casa Comunal | el Cabildo`: an article without a preposition begins the next phrase.
NEXT_PHRASE = re.compile(
    r"(?:^|\s)(?!(?:de|del|en|em|y|e|of|in|at|a|do|da|con|com|por|para|and|sobre)\s)[^\W\d_]+(\s(?:el|la|los|las|o|os|as|the)\s)",
    re.IGNORECASE,
)
TRAILING = re.compile(
    r"\s+(?:in|at|en|em|no|na|nos|nas|de|del|do|da|of|the|el|la|los|las|o|a|on|and|y|e)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Where:
    """`place` as published and the IANA zone there; either may be unknown.

    `town` tells that its name is a town that no table knows, rather than a venue.
    """

    place: Place | None
    zone: str | None
    town: bool = False


NOWHERE = Where(None, None)


@dataclass(frozen=True, slots=True)
class Atlas:
    """All place names of one bulletin, found once."""

    text: str
    mentions: tuple[PlaceMention, ...]
    words: Words

    def within(self, start: int, end: int) -> tuple[PlaceMention, ...]:
        return tuple(m for m in self.mentions if start <= m.start and m.end <= end)


def atlas(text: str, words: Words, countries: Sequence[str]) -> Atlas:
    """`countries` (ISO codes, likeliest first) decide names that several countries have."""
    return Atlas(text, tuple(find_places(text, tuple(countries))), words)


def where(
    atlas: Atlas, start: int, end: int, near: int, hidden: Sequence[tuple[int, int]] = ()
) -> Where:
    """The place told in `start:end`, nearest to `near`; the spans `hidden` (names, times) are not it."""
    venue = _venue(atlas, start, end, near, hidden)
    towns = [
        m
        for m in atlas.within(start, end)
        if m.kind != "demonym" and not _covered(m, hidden) and _locates(atlas, m, venue)
    ]
    town = min(towns, key=lambda m: (m.kind != "city", _distance(m.start, near)), default=None)
    if venue and (inner := [m for m in towns if venue[0] <= m.start <= venue[1] + 40]):
        town = min(inner, key=lambda m: m.kind != "city")
    if venue is None and town is None and (unknown := _unknown(atlas, start, end, near, hidden)):
        return Where(Place(name=unknown), None, town=True)
    return _where(atlas, venue, town)


def labelled(atlas: Atlas, venue: str) -> Where:
    """The place in the words of a form or a cell (`Place: Old County Hall, Buffalo`)."""
    found = find_places(venue, tuple(m.country for m in atlas.mentions[:1]))
    town = min(
        (m for m in found if m.kind != "demonym"), key=lambda m: m.kind != "city", default=None
    )
    name = venue.strip(" .;,")
    if town and name.lower() == town.text.lower():
        return _placed(None, town)
    return _placed(_without(name, town), town)


def here(text: str, countries: Sequence[str] = ()) -> Where:
    """The place of a dateline."""
    found = [m for m in find_places(text, tuple(countries)) if m.kind != "demonym"]
    town = min(found, key=lambda m: m.kind != "city", default=None)
    return _placed(None, town) if town else NOWHERE


def home(atlas: Atlas) -> str | None:
    """The zone of a bulletin without a dateline: that of the one country whose towns it names."""
    towns = [m for m in atlas.mentions if m.kind == "city" and m.zone]
    if not towns or len({m.country for m in towns}) > 1:
        return None
    return towns[0].zone


def completed(found: Where, context: Where) -> Where:
    """A venue without a town is in the town of its context, and a town's zone with it."""
    if found.place is None or found.place.country or context.place is None:
        return found
    c = context.place
    city = None if found.town else c.city
    place = found.place.model_copy(update={"city": city, "country": c.country})
    return Where(place, found.zone or context.zone)


def _where(atlas: Atlas, venue: tuple[int, int] | None, town: PlaceMention | None) -> Where:
    name = atlas.text[venue[0] : venue[1]] if venue else None
    if name and town and venue and venue[0] <= town.start < venue[1]:
        name = _without(name, town)
    if name is None and town is None:
        return NOWHERE
    return _placed(name, town)


def _placed(name: str | None, town: PlaceMention | None) -> Where:
    name = re.sub(r"\s+", " ", name).strip(' ,.;–—-"“”') if name else None
    if town is None:
        return Where(Place(name=name), None) if name else NOWHERE
    place = Place(
        name=name or None,
        city=town.city if town.kind == "city" else None,
        country=town.country,
        latitude=town.latitude if town.kind == "city" else None,
        longitude=town.longitude if town.kind == "city" else None,
    )
    return Where(place, town.zone)


def _without(name: str, town: PlaceMention | None) -> str | None:
    """A venue's own name: the town after it goes, unless the name would not stand without it."""
    if town is None:
        return name
    cut = re.sub(
        rf"[\s,(]+(?:(?:in|en|em|no|na|de|do|da)\s+)?{re.escape(town.text)}\b.*$", "", name
    ).strip(" ,")
    if re.search(rf"\b(?:of|de|do|da|del)\s+{re.escape(town.text)}", name):
        return name
    return TRAILING.sub("", cut) or None


def _venue(
    atlas: Atlas, start: int, end: int, near: int, hidden: Sequence[tuple[int, int]]
) -> tuple[int, int] | None:
    text, words = atlas.text[start:end], atlas.words
    found: list[tuple[int, int]] = []
    pattern = rf"(?<!\w)(?:{'|'.join(sorted(words.places - {'from', 'across'}))})\s+(?:{ARTICLES}\s+)?(?=\S)"
    for match in re.finditer(pattern, text, re.IGNORECASE):
        first, last = match.end(), _phrase_end(text, match.end())
        last = min([last, *(a - start for a, _ in hidden if a - start > first)])
        if _is_venue(text[first:last], words):
            found.append((start + first, start + last))
    found += [(start + a, start + b) for a, b in _hosts(text, words)]
    found = [f for f in found if not any(a <= f[0] < b for a, b in hidden)]
    return min(found, key=lambda f: _distance(f[0], near), default=None)


def _unknown(
    atlas: Atlas, start: int, end: int, near: int, hidden: Sequence[tuple[int, int]]
) -> str | None:
    """`in Obergurgl`: a capitalised name after `in` that no table knows, the nearest after the name."""
    text = atlas.text[start:end]
    pattern = rf"(?<!\w)(?:{'|'.join(sorted(IN & atlas.words.places))})\s+((?:[A-ZÁÉÍÓÚ][^\W\d_]{{3,}})(?:[\s-](?:de\s|la\s|del\s|do\s|da\s)?[A-ZÁÉÍÓÚ][^\W\d_]+)*)"
    demonyms = {(m.start, m.end) for m in atlas.mentions}
    found = [
        m
        for m in re.finditer(pattern, text)
        if start + m.start(1) >= near
        and (start + m.start(1), start + m.end(1)) not in demonyms
        and not any(a <= start + m.start(1) < b for a, b in hidden)
        and not find_places(m.group(1))
    ]
    return found[0].group(1) if found else None


IN = frozenset({"in", "en", "em"})


def _hosts(text: str, words: Words) -> list[tuple[int, int]]:
    """`The Museum of the Sea will host …`: the subject is the venue."""
    found = []
    for match in re.finditer(rf"(?<!\w)(?:{ARTICLES})\s+", text, re.IGNORECASE):
        first = match.end()
        stretch = re.match(r"[^,.;:()\n§¤]{3,90}?(?=\s(?:se\s)?\w+)", text[first:])
        if stretch is None or not text[first : first + 1].isupper():
            continue
        for last in (m.start() for m in re.finditer(r"\s", text[first : first + 100])):
            if compiled(words.hosts).search(text[first + last :].lower()) and _is_venue(
                text[first : first + last], words
            ):
                found.append((first, first + last))
                break
    return found


def _phrase_end(text: str, first: int) -> int:
    match = PHRASE_END.search(text, first)
    end = match.start() if match else len(text)
    if article := NEXT_PHRASE.search(text, first, end):
        end = article.start(1)
    while trailing := TRAILING.search(text[first:end]):
        end = first + trailing.start()
    return end


def _is_venue(phrase: str, words: Words) -> bool:
    if re.match(r"(?:mism[oa]|same|mesm[oa]|open)\s", phrase, re.IGNORECASE):
        return False
    found = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", phrase.lower())
    if not found or len(found) > 16:
        return False
    head = found[:6] if not words.head_last else found
    return any(w in words.venues for w in head)


def _locates(atlas: Atlas, mention: PlaceMention, venue: tuple[int, int] | None) -> bool:
    """Does this place name say where: `in Lima`, `Hotel X, Lima`, `(Lima, Peru)`, `Lima |`?"""
    before = atlas.text[max(0, mention.start - 40) : mention.start].lower()
    if re.search(_IN.format("|".join(atlas.words.places)), before):
        return not re.search(
            r"\b(?:interest|invest\w*|believe|inver\w+)\s+(?:in|en|em)\s+$", before
        )
    if venue and venue[0] < mention.start <= venue[1] + 3:
        return _after_venue(atlas, mention, venue)
    earlier = [m for m in atlas.mentions if m.end <= mention.start and mention.start - m.end <= 3]
    if earlier and re.fullmatch(r"[,\s(]+", atlas.text[earlier[-1].end : mention.start]):
        return _locates(atlas, earlier[-1], venue)
    return bool(re.search(r"[(|]\s*$", before))


_IN = r"(?<!\w)(?:{})\s+(?:" + ARTICLES + r"\s+)?(?:\w+\s+of\s+|ciudad\sde\s+|cidade\sde\s+)?$"
# People in thousands from which `the Theatre of X` is a theatre in X.
OWN_TOWN = 60


def _after_venue(atlas: Atlas, mention: PlaceMention, venue: tuple[int, int]) -> bool:
    """`Hotel X, Lima` and `Museum of Porto` have their town; `Praça do Carmo` is all name."""
    before = atlas.text[venue[0] : mention.start]
    if re.search(r"[,(]\s*$", before):
        return True
    return bool(re.search(r"\s(?:of|de|del|do|da)\s+$", before)) and (
        mention.kind == "country" or mention.thousands >= OWN_TOWN
    )


def _covered(mention: PlaceMention, hidden: Sequence[tuple[int, int]]) -> bool:
    return any(a <= mention.start and mention.end <= b for a, b in hidden)


def _distance(position: int, near: int) -> int:
    """Words after the event's name are likelier to place it than words before."""
    return position - near if position >= near else 2 * (near - position)
