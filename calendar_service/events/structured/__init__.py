"""Events in the structured lines of a bulletin: forms, programmes, dated lists."""

from __future__ import annotations

from dataclasses import dataclass

from calendar_service.events.draft import Draft
from calendar_service.events.findings import Decision
from calendar_service.events.structured import (
    days,
    forms,
    groups,
    headed,
    hours,
    lists,
    programmes,
    rounds,
    stacks,
    stops,
)
from calendar_service.events.structured.found import Found, Hour
from calendar_service.events.structured.page import Page
from calendar_service.models import Bulletin
from calendar_service.temporal.mention import Reading

# Each leaves alone what the ones before it have taken.
READERS = (forms, stops, rounds, days, stacks, groups, headed, programmes, lists, hours)


@dataclass(frozen=True, slots=True)
class Structured:
    """`claimed` are the indices of the slots that are used or refused on purpose; `hours`
    hold for events told in sentences too."""

    drafts: tuple[Draft, ...] = ()
    claimed: frozenset[int] = frozenset()
    refusals: tuple[Decision, ...] = ()
    hours: tuple[Hour, ...] = ()


def drafts(bulletin: Bulletin, reading: Reading) -> Structured:
    """The events that the structured lines of `bulletin` tell."""
    page = Page(bulletin, reading)
    found = Found()
    for reader in READERS:
        reader.read(page, found)
    found.claim(page.former)
    return Structured(
        tuple(found.drafts),
        frozenset(found.claimed),
        tuple(found.refusals),
        tuple(found.hours),
    )
