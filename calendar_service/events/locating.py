"""Whether the name of a place says where something is: `in Lima`, `Hotel X, Lima`, `Lima |`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from calendar_service.events import venues
from calendar_service.events.atlas import Atlas
from calendar_service.events.venues import ARTICLES, Span
from calendar_service.events.words.model import compiled
from calendar_service.reference.common_words import CALENDAR
from calendar_service.reference.gazetteer import PlaceMention
from calendar_service.reference.venues import VENUES

# People from which `the Theatre of X` is a theatre in X.
OWN_TOWN = 60_000
KINDS = (
    "ciudad|cidade|capital|pueblo|aldea|aldeia|balneario|balneário|urbe|municipio|município|localidad|localidade|villa|vila|parroquia|comuna|departamento|provincia|província"
    "|estado|isla|ilha|distrito|barrio|bairro|región|região|concelho|freguesia|cantón|comunidad|puerto|alcaldía"
)
# `ciudad de`, `histórica villa portuguesa de`: what stands before the name of a town or region.
TOWN_OF = (
    rf"(?:[^\W\d_]+\s)?(?:{KINDS})\s(?:[^\W\d_]+\s)?(?:de|do|da|del)\s(?:la\s|el\s|los\s|las\s)?"
)


@cache
def _preposition(places: frozenset[str]) -> re.Pattern[str]:
    here = "|".join(sorted(places - {"from", "across"}))
    return re.compile(
        rf"(?<!\w)(?:{here}|between|entre|off)\s+(?:{ARTICLES}\s+)?"
        rf"(?:\w+\s+of\s+|{TOWN_OF})?$"
    )


PARTY = re.compile(r"\s(?:v\.|vs\.?|contra)\s")
# `Seoul on 4 June, Busan on 6 June`: a town right before a time.
ON = re.compile(r",?\s?(?:on|the|el|em|a|no\sdia|día|:|\(|,|–|-)?\s?(?:the\s|el\s)?")
MOVED = re.compile(
    r"\b(?:moved|relocated|transferred|shifted|traslad\w+|transferid[oa]s?)\s(?:from\s\w+\s|d[aeo]l?\s\w+\s)?"
    r"(?:to|a|para|al)\s+(?:the\s|la\s|el\s|o\s)?$"
    r"|\b(?:returns?|comes?|came|travel(?:s|led|ing)?|vuelven?|regresan?|llegan?|volta|voltam|regressa|chega)\s(?:back\s|here\s)?(?:to|a|ao|à)\s+$"
)
FOR = re.compile(r"\b(?:announced|scheduled|planned|set|called|due)\sfor\s$")
# `, Luke Ode (Princeton)`: after a person, where that one works.
PERSON = re.compile(
    r"[,;—–-][\"”’]?\s(?:(?:by|with|por|con|com|a\scargo\sd[eo])\s)?((?:[A-ZÁÉÍÓÚ][^\W\d_]+\s){1,3}[A-ZÁÉÍÓÚ][^\W\d_’'-]+)\s\($"
)
INITIALS = re.compile(r"\((?:[A-Z]\.[\s-]?){1,3}[A-ZÁÉÍÓÚ][\w’'-]+,\s$")
# `at Canada Water`, `in India House`: what is named after a country is anywhere.
NAMED_AFTER = re.compile(r"\s([A-Z][a-z]{2,})")
WHERE = re.compile(r",\s(?:where|donde|onde)\b")
# `the Residence of the Ambassador of Peru` is where Peru is represented.
ABROAD = re.compile(
    r"\b(?:ambassadors?|embass(?:y|ies)|consuls?|consulates?|delegations?|(?:permanent\s)?missions?"
    r"|embajad(?:or|ora|as?)|consulados?|cónsul|delegaci(?:ón|ones)|misi(?:ón|ones)"
    r"|embaixad(?:or|ora|as?)|cônsul|delegaç(?:ão|ões)|miss(?:ão|ões))(?:\s(?:general|geral))?\s"
    r"(?:of|del?|do|da)\s(?:the\s|la\s|los\s)?$"
)
# `the ambassador of Brazil in Lisbon`: where somebody works who may be anywhere.
POSTED = re.compile(
    r"\b(?:ambassador|consul|representative|correspondent|embajador|embajadora|cónsul|representante|corresponsal"
    r"|embaixador|embaixadora|cônsul|correspondente)(?:\s(?:of|de|del|d[ao])\s(?:the\s|la\s|los\s)?[^\W\d_]+)?\s(?:in|to|en|ante|em|n[oa])\s$"
)
BELIEF = re.compile(r"\b(?:interest|invest\w*|believe|inver\w+)\s+(?:in|en|em)\s+$")
# `to discuss the political crisis in Haiti`: what it is about.
CRISIS = re.compile(
    r"\b(?:cris[ei]s|situa(?:tion|ción|ção)|conflictos?|conflitos?|conflicts?|guerras?|wars?|violen(?:ce|cia)|violência"
    r"|hambruna|famine|fome|genocid\w+|golpe|coup|invas[^\W\d_]+|hostilid\w+|hostilities|bombarde\w+|incendios?|wildfires|incêndios?)"
    r"(?:\s[^\W\d_]+){0,2}?\s(?:in|en|em|n[oa]s?)\s(?:the\s|el\s|la\s|los\s)?$"
)


def locates(
    atlas: Atlas, mention: PlaceMention, venue: Span | None, hidden: Sequence[Span]
) -> bool:
    """Does this place name say where: `in Lima`, `Hotel X, Lima`, `(Lima, Peru)`, `Lima |`?"""
    before = atlas.text[max(0, mention.start - 40) : mention.start].lower()
    if PARTY.match(atlas.text, mention.end) or _takes_part(atlas, mention):
        return False
    if ABROAD.search(before) or POSTED.search(before):
        return False
    if mention.kind == "country" and (_one_of_several(atlas, mention) or _names(atlas, mention)):
        return False
    if WHERE.match(atlas.text, mention.end) or MOVED.search(before) or FOR.search(before):
        return True
    if _preposition(atlas.words.places).search(before):
        about = BELIEF.search(before) or CRISIS.search(before)
        return about is None
    if mention.kind in {"country", "region"} and IN_VILLAGE.search(
        atlas.text, max(0, mention.start - 50), mention.start
    ):
        return True
    if venue and mention.landmark and venue[0] <= mention.start < venue[1]:
        return True
    if venue and venue[0] < mention.start <= venue[1] + 3:
        return _after_venue(atlas, mention, venue)
    earlier = [m for m in atlas.mentions if m.end <= mention.start and mention.start - m.end <= 3]
    if earlier and re.fullmatch(r"[,\s(]+", atlas.text[earlier[-1].end : mention.start]):
        return locates(atlas, earlier[-1], venue, hidden)
    if re.search(r"[(|]\s*$", before) or _hosting(atlas, mention):
        return True
    return any(
        after <= mention.start and venues.BESIDE.fullmatch(atlas.text, after, mention.start)
        for _, after in hidden
    )


# `in Ta’ Qali, Malta`: the land behind a place that no table knows.
IN_VILLAGE = re.compile(
    r"\s(?:in|at|near|en|em)\s(?:[A-ZÁÉÍÓÚ][\w’'-]*\s){0,3}[A-ZÁÉÍÓÚ][\w’'-]*,\s\Z"
)


# `…, Bolivia and the associated countries`: after a comma, one of those who take part.
LISTED = re.compile(r"(?:,\s[^\W\d_][^.,;:()\n]{2,30}){0,6},?\s(?:and|y|e)\s")
COMMA = re.compile(r"[^\W\d_],\s$")


def _one_of_several(atlas: Atlas, country: PlaceMention) -> bool:
    after_comma = COMMA.search(atlas.text, max(0, country.start - 3), country.start)
    return bool(after_comma and LISTED.match(atlas.text, country.end))


def _names(atlas: Atlas, country: PlaceMention) -> bool:
    """Is something named after the country, unlike `in Canada Monday`?"""
    after = NAMED_AFTER.match(atlas.text, country.end)
    return after is not None and CALENDAR.fullmatch(after.group(1)) is None


def _takes_part(atlas: Atlas, mention: PlaceMention) -> bool:
    """`the ASEAN+3 meeting (China, Japan, South Korea)`: countries in a bracket take part."""
    opening = atlas.text.rfind("(", max(0, mention.start - BRACKET), mention.start)
    closing = atlas.text.find(")", mention.end, mention.end + BRACKET)
    if mention.kind != "country" or min(opening, closing) < 0:
        return False
    if ")" in atlas.text[opening : mention.start]:
        return False
    inside = atlas.within(opening, closing)
    return len({m.country for m in inside if m.kind == "country"}) > 1 and not any(
        m.kind == "city" for m in inside
    )


BRACKET = 120  # characters of a list of countries


def affiliation(atlas: Atlas, mention: PlaceMention) -> bool:
    """In brackets after what is neither a venue nor a place: where a person is from."""
    if INITIALS.search(atlas.text, max(0, mention.start - 40), mention.start):
        return True
    before = PERSON.search(atlas.text, max(0, mention.start - 60), mention.start)
    if before is None or mention.kind == "country":
        return False
    named = atlas.within(*before.span(1))
    words = {word.lower() for word in before.group(1).split()}
    return not (
        named or words & (atlas.words.nouns | atlas.words.venues | VENUES[atlas.words.language])
    )


# Characters of a line of a list, whose parts are told by punctuation alone.
LINE = 140
FIRST = re.compile(r"(?:^|[\n,;:|–—(•·*-])\s*$")
LAST = re.compile(r"\s*(?:$|[\n,;:|–—().])")


def before_time(atlas: Atlas, mention: PlaceMention, hidden: Sequence[Span]) -> bool:
    """`Seoul on 4 June`: nothing but a preposition between the town and a time or name."""
    return mention.kind == "city" and any(
        0 <= first - mention.end <= 8 and ON.fullmatch(atlas.text, mention.end, first)
        for first, _ in hidden
    )


def alone(atlas: Atlas, mention: PlaceMention) -> bool:
    """`4–6 June: Agrofair, Nairobi`: a part of a line of a list by itself."""
    text = atlas.text
    begin, finish = text.rfind("\n", 0, mention.start) + 1, text.find("\n", mention.end)
    line = (finish if finish >= 0 else len(text)) - begin
    before = FIRST.search(text, max(begin, mention.start - 4), mention.start)
    return (
        mention.kind != "demonym"
        and not _takes_part(atlas, mention)
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
    if not re.search(r"\s(?:of|de|del|do|da)\s+$", before):
        return False
    if STREET.match(atlas.text, venue[0]) or _abroad(atlas, mention):
        return elsewhere(atlas, mention)
    large = mention.kind == "city" and mention.people >= OWN_TOWN
    return (
        mention.kind == "country"
        or (large and _at_home(atlas, mention))
        or elsewhere(atlas, mention)
    )


def _at_home(atlas: Atlas, mention: PlaceMention) -> bool:
    """`Plaza del Pilar` in Zaragoza is not in the Pilar of another country."""
    home = atlas.home.place
    return home is None or home.country in {None, mention.country}


# Streets and squares are named after towns that lie anywhere.
STREET = re.compile(
    r"(?:plaza|plazuela|calle|avenida|av\.|paseo|puente|praça|rua|largo|ponte|rotunda|glorieta)\s",
    re.IGNORECASE,
)


STREET_OF = re.compile(
    r"(?<!\w)(?:c\.|c/|calle|cra\.?|carrera|avda\.?|av\.?|avenida|plaza|pza\.?|plazuela|glorieta|paseo|p\.º|ronda|ctra\.?|carretera"
    r"|rua|r\.|travessa|largo|praça|alameda|jir[óo]n|jr\.|esquina|esq\.)\s(?:(?:de|del|d[oa])\s(?:la\s|los\s|las\s)?)?$",
    re.IGNORECASE,
)
OF = re.compile(r"[A-ZÁÉÍÓÚ][^\W\d_]+\s(?:of|de|del|d[oa])\s$")


def lends_name(atlas: Atlas, words: str, mention: PlaceMention) -> bool:
    """`Palacio de Viana (C. de Bailén, 3)`: a house or a street of `words` is named after it."""
    before = words[: mention.start]
    if STREET_OF.search(before):
        return True
    return bool(OF.search(before)) and _abroad(atlas, mention) and not elsewhere(atlas, mention)


def _abroad(atlas: Atlas, mention: PlaceMention) -> bool:
    """A town in a name, of another country than that in which the bulletin is at home."""
    home = atlas.home.place
    return bool(home and home.country and home.country != mention.country)


def elsewhere(atlas: Atlas, mention: PlaceMention) -> bool:
    """Does the text name the town in another place as well?"""
    return any(m.city == mention.city and m.start != mention.start for m in atlas.mentions)
