"""Words that are a place and nothing else: `Room 2`, `Sala de Juntas, Lima`, `Rio de Janeiro`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calendar_service.events.names import names
from calendar_service.events.words.model import Words
from calendar_service.reference.gazetteer import find_places
from calendar_service.reference.venues import VENUES

OF = re.compile(r"\s(?:of|to|for|on|in|at|with|by)\s")
IN_TOWN = re.compile(r"(?:In|En|Em)\s([A-ZÁÉÍÓÚ][^,;:()\n]{2,30}),\s")
TOLD = re.compile(r":\s")  # `Old Hall: “The price of salt”`


def is_venue(cell: str, words: Words) -> bool:
    """A place and no event."""
    if TOLD.search(cell):
        return False
    parts = [part.strip() for part in cell.split(",")]
    named = ":" in cell or is_event(cell, words)
    first, _, rest = cell.partition(" ")
    if first in words.places and not named:  # `at the Beach Ballroom`
        return is_proper(re.sub(r"^[a-z]{1,3}\s", "", rest), words)
    if len(parts) > 1 and not named and is_proper(parts[0], words):
        return any(is_venue(part, words) for part in parts)
    head = OF.split(parts[0], maxsplit=1)[0] if words.head_last else parts[0]
    found = [w for w in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", head.lower())]
    found = [w for w in found if w not in words.determiners]
    if not found or len(found) > 9:
        return False
    return _is_hall(head, found, words) or (len(found) <= 4 and is_town(head))


def is_event(told: str, words: Words) -> bool:
    """Is there a noun of events, at the beginning too (`Semana del Cacao`, a week in prose)?"""
    return bool(names(told, words)) or _begins_proper(told, words)


def _begins_proper(told: str, words: Words) -> bool:
    first, _, rest = told.partition(" ")
    last = rest.rpartition(" ")[2]
    capital = first[:1].isupper() and last[:1].isupper() and "," not in told
    return capital and first.lower() in words.proper - words.sitting


def _is_hall(head: str, found: Sequence[str], words: Words) -> bool:
    """Is the noun that the words turn on one of a building, a room, a square?"""
    numbered = re.search(r"\d|\b[A-Z]\b", head) is not None
    venues = words.venues
    if not numbered and is_proper(head, words):  # called so by its name: `Tamarind Terrace`
        venues = venues | VENUES[words.language] - words.nouns
    if not words.head_last or len(found) == 1 or numbered:
        return found[0] in venues
    if found[-1] in words.nouns | words.proper:
        return False
    return found[-1] in venues or (found[0] in venues and is_proper(head, words))


def is_proper(told: str, words: Words) -> bool:
    """Capitals throughout, but for what joins them: the name of a place, a body, a person."""
    found = [w for w in re.findall(r"[^\W\d_][\w’'-]*", told) if w not in words.joiners]
    return bool(found) and all(w[0].isupper() and not re.search(r"-[a-z]", w) for w in found)


def is_town(told: str) -> bool:
    """The name of a town and nothing else."""
    towns = find_places(told, ()) if told[:1].isupper() else []
    return any(t.kind == "city" and len(t.text) >= len(told) - 1 for t in towns)


def in_town(text: str, start: int, end: int) -> re.Match[str] | None:
    """`In Madrid, the minister …`: the town before what is on there."""
    found = IN_TOWN.match(text, start, end)
    return found if found and is_town(found[1]) else None
