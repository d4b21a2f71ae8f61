"""Where something stops, a line each: `The book bus calls at:` and below it `Kinvara, 3 May`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from calendar_service.events.structured import entries, places
from calendar_service.events.structured.found import Found
from calendar_service.events.structured.introduction import introduction
from calendar_service.events.structured.lines import plain
from calendar_service.events.structured.naming import Named
from calendar_service.events.structured.page import Page
from calendar_service.events.structured.stops import IN
from calendar_service.reference.gazetteer import place_named

# What goes round, and the verb that says so …
GOES = {
    "en": (
        r"(?:the|our|its|an?)",
        r"(?:(?:also|then|again|next|now)\s)?(?:goes|will|(?:is|are)\s\w+ing|calls|stops|visits|tours|travels"
        r"|comes|returns|takes|hits|rolls|sets)",
    ),
    "es": (
        r"(?:el|la|los|las|nuestr[oa]s?)",
        r"(?:se\s)?(?:(?:vuelve|sale|recorre|visita|pasa|llega|atiende|va|continúa)n?"
        r"|(?:saldr|recorrer|visitar|pasar|llegar|estar|ir|atender|instalar|parar|continuar)án?)",
    ),
    "pt": (
        r"(?:o|a|os|as|noss[oa]s?)",
        r"(?:se\s)?(?:(?:volta|percorre|visita|passa|chega|atende|continua)m?|sai|saem|vai|vão|para"
        r"|(?:percorrer|visitar|passar|chegar|estar|ir|atender|parar|continuar)(?:á|ão))",
    ),
}
# … in a sentence that ends right above the list. Others tell when something is shut.
ROUTE = re.compile(
    r"\b(?:road|route|stops?|calls?|villages|towns|places|cities|districts|visit|tour|ruta|gira"
    r"|localidades|pueblos|ciudades|comunas|barrios|municipios|lugares|rota|cidades|bairros|municípios"
    r"|povoados|locais|recorr|percorr|visita|pasa|passa|para)"
)
CLOSED = re.compile(
    r"\b(?:clos|cerrad|cierr|fechad|encerrad|suspend|cancel|leav|depart|must\b"
    r"|deben?\b|devem?\b|due\b|not?\b|não\b)"
)
TOWN = re.compile(r"[A-ZÁÉÍÓÚÂÊÔ][\w’'-]*(?:\s(?:[a-z]{1,3}\s){0,2}[A-ZÁÉÍÓÚÂÊÔ][\w’'-]*){0,3}")
HEADED = re.compile(
    r"(?:\d{1,2}[.)]\s)?(?P<what>[^\W\d_a-zà-ÿ][^.:;,\d]{4,40})[.:]\s[^:]{10,}\s(?:at|in|en|em|nos?|nas?)"
    r"(?:\s[^\W\d]+){0,3}:"
)
TOUR = re.compile(r"\b(?:tour|roadshow|gira|caravana|caravan|turnê|digressão|circuito|circuit)\b")
HEADING = 60  # characters
FEWEST = 2  # stops
LONGEST = 6  # words of what goes round


def read(page: Page, found: Found) -> None:
    """Adds a stop for every line of such a list."""
    for run in _runs(page, found):
        what = _introduced(page, run)
        towns = [_town(page, at) for at in run]
        if what and all(towns):
            for at, town in zip(run, towns, strict=True):
                _stop(page, at, f"{what} {IN[page.bulletin.language]} {town}", found)


def _runs(page: Page, found: Found) -> Iterator[Sequence[int]]:
    """Lines below each other that give a day and a place alone."""
    run: list[int] = []
    for at, row in enumerate(page.rows):
        alone = row and row.dated and row.cells and not row.slot.recurring and at not in found.taken
        if run and not (alone and page.lines[at].mark == page.lines[run[0]].mark):
            yield from [run] if len(run) >= FEWEST else []
            run = []
        if alone:
            run.append(at)
    yield from [run] if len(run) >= FEWEST else []


def _introduced(page: Page, run: Sequence[int]) -> str | None:
    """What goes round, as the sentence above the list says or the heading above that."""
    first = page.words_at(page.lines[run[0] - 1]) if run[0] else ""
    if CLOSED.search(first.lower()):
        return None
    known = sum(place_named(_town(page, at) or "") is not None for at in run)
    sentence = re.split(r"(?<=[.!?])\s", first)[-1]
    told = _pattern(page.bulletin.language).fullmatch(sentence)
    if told and len(told["what"].split()) <= LONGEST:
        return told["what"] if 2 * known >= len(run) or ROUTE.search(sentence.lower()) else None
    timed = all((row := page.rows[at]) and row.timed for at in run)
    return (_headed(first) or _toured(page, run)) if timed and 3 * known >= 2 * len(run) else None


def _headed(above: str) -> str | None:
    """`2. Travelling consul. Papers can be handed in at:`, a heading at the beginning of a line."""
    told = HEADED.fullmatch(above)
    return told["what"] if told else None


def _toured(page: Page, run: Sequence[int]) -> str | None:
    """`MONSOON TOUR 2025`, at most one short line above the list."""
    above = [page.words_at(page.lines[at]) for at in range(max(0, run[0] - 2), run[0])]
    found = (line for line in reversed(above) if TOUR.search(line.lower()))
    return next((line for line in found if len(line) <= HEADING and line[-1] not in ".:;!?"), None)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    article, verb = GOES[language]
    expression = rf"{article}\s(?P<what>[^,.;:!]{{3,60}}?)\s{verb}\b[^.;]*[:!]"
    return re.compile(expression, re.IGNORECASE)


def _town(page: Page, at: int) -> str | None:
    """The place that the line begins with, if it names nothing else."""
    row = page.rows[at]
    cells = [page.text[a:b] for a, b in row.cells] if row else []
    town = cells[0].split(",")[0].strip(" :(–—-") if cells else ""
    if not TOWN.fullmatch(town) or any(page.namer.is_event(cell) for cell in cells):
        return None
    return town if place_named(town) or not page.namer.is_venue(town) else None


def _stop(page: Page, at: int, name: str, found: Found) -> None:
    row = page.rows[at]
    assert row is not None  # noqa: S101  # runs hold rows
    found.claim(row.indices)
    found.taken.add(at)
    if reason := page.refusal(row.index):
        found.refuse(row.slot, reason)
        return
    where = (places.words(page, at) or "").split(", ")
    venue = ", ".join(part for part in where if not page.namer.is_each(plain(part)))
    named = Named(name, page.lines[at].begin, venue or None)
    found.drafts.append(entries.draft(page, at, row.slot, named, introduction(page, at)))
