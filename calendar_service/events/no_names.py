"""Nouns of events that name none here: what a day is called, what a list has."""

from __future__ import annotations

import re

from calendar_service.events.names import Name

# `on Wednesday 20, World Children's Day, at …`: between a time and a comma …
AFTER_TIME = re.compile(r"§\s?[,(–—-]\s?(?:(?:el|the|o)\s)?$", re.IGNORECASE)
# … what the day is dedicated to.
DEDICATED = re.compile(r"\s?[,)–—-]|\s*$|\.")


def observed(name: Name, blank: str) -> bool:
    """A day of observance beside its date: no event, but what the date is called."""
    return (
        name.head in {"day", "dia", "día"}
        and bool(AFTER_TIME.search(blank, max(0, name.start - 12), name.start))
        and bool(DEDICATED.match(blank, name.end))
    )


# `the agenda of events planned for the 21st`: what the list has is told in its entries.
LIST_OF = re.compile(
    r"\b(?:agendas?|calendari?o?|calendário|list|lista|schedule|diary|relación|relação)\s(?:of|de)\s"
    r"(?:(?:the|l[oa]s|[ao]s)\s)?$"
)


def listed(name: Name, low: str) -> bool:
    return name.head.endswith("s") and bool(
        LIST_OF.search(low, max(0, name.start - 30), name.start)
    )
