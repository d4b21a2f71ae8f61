"""One bulletin in, its events out: the whole of this layer on one screen."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from calendar_service.events import headline, mode, prose, structured, undone, whole
from calendar_service.events.assemble import mentions
from calendar_service.events.atlas import Atlas, atlas
from calendar_service.events.corrected import corrected
from calendar_service.events.draft import Draft
from calendar_service.events.duplicates import unique
from calendar_service.events.family import parents
from calendar_service.events.findings import Decision, Findings
from calendar_service.events.lasting import lasting
from calendar_service.events.setting import Setting
from calendar_service.events.structured.hours import timed
from calendar_service.events.superseded import superseded
from calendar_service.events.words import words_of
from calendar_service.events.world_clock import gathered
from calendar_service.models import Bulletin, EventMention
from calendar_service.temporal.mention import Reading, Reference
from calendar_service.temporal.pipeline import read as read_times

# Rules that read the parts of one event.
Span = tuple[int, int]
SENTENCE_END = re.compile(r"[.!?]\s|\n")
OF_ONE = frozenset({"list", "programme", "form"})


def read(bulletin: Bulletin) -> Findings:
    """The events that `bulletin` tells, with the reading and the decisions behind them."""
    words = words_of(bulletin.language)
    places = atlas(bulletin.text, words, bulletin.dateline_place)
    reading = read_times(bulletin.text, bulletin.language, _reference(bulletin, places))
    table = structured.drafts(bulletin, reading)
    told, refused = prose.drafts(bulletin, reading, table.claimed)
    found = timed((*table.drafts, *told), table.hours)
    found = gathered(bulletin.text, found, places.countries)
    found, wrong = corrected(found, bulletin.body, words)
    found = superseded(bulletin.text, found)
    found = lasting(bulletin.text, found, reading.slots, words)
    found = (*found, *whole.drafts(bulletin, found))
    found = unique(sorted(found, key=lambda d: d.at)) or headline.drafts(bulletin)
    found = undone.standing(found, undone.drafts(bulletin, reading, found))
    virtual, hybrid = _online(bulletin, found, _of_a_day(bulletin.text, reading, bulletin.imprint))
    setting = Setting(
        bulletin, words, places, virtual, hybrid, _named(bulletin, found), _dated(reading)
    )
    events = mentions(setting, found, parents(found, bulletin.title))
    return Findings(reading, events, _decisions((*table.refusals, *refused, *wrong), found, events))


def _reference(bulletin: Bulletin, places: Atlas) -> Reference:
    return Reference(
        published=bulletin.published,
        not_before=bulletin.not_before,
        not_after=bulletin.not_after,
        countries=places.countries,
        zone=places.home.zone,
    )


def _of_a_day(text: str, reading: Reading, imprint: Sequence[tuple[int, int]]) -> list[Span]:
    """The sentences that tell a day: what they say holds on it, though they name no event."""
    days = [s for s in reading.slots if s.days and "day" in s.mentions[0].stated]
    days = [s for s in days if not any(a <= s.start < b for a, b in imprint)]
    stops = sorted({0, len(text), *(m.end() for m in SENTENCE_END.finditer(text))})
    at = {bisect_right(stops, s.start) for s in days}
    return [(stops[i - 1], stops[min(i, len(stops) - 1)]) for i in at]


def _online(
    bulletin: Bulletin, drafts: tuple[Draft, ...], dated: Sequence[Span]
) -> tuple[bool, bool]:
    """Online and hybrid, as the headline or the body says once for all, not the `dated`."""
    words = words_of(bulletin.language)
    spans = sorted(draft.whereabouts for draft in drafts)
    hybrid = any(mode.attendance(one, words)[1] for one in _between(bulletin.text, spans))
    if mode.attendance(bulletin.title or "", words)[0]:
        return True, hybrid
    own = sorted((*spans, *dated)) if _several(drafts) else spans[1:]
    first_too = _between(bulletin.text, own)
    return hybrid or any(mode.format_online(one, words) for one in first_too), hybrid


def _several(drafts: tuple[Draft, ...]) -> bool:
    """News of several days, of which the first says only of itself that it is online."""
    days = {d.slot.days for d in drafts if d.slot and d.slot.days and d.rule not in OF_ONE}
    return len(days) > 1


def _between(text: str, spans: Sequence[tuple[int, int]]) -> list[str]:
    """The words that are about none of the spans."""
    ends = [0, *accumulate((end for _, end in spans), max)]
    starts = [*(start for start, _ in spans), len(text)]
    return [text[a:b] for a, b in zip(ends, starts, strict=True) if a < b]


def _named(bulletin: Bulletin, drafts: tuple[Draft, ...]) -> tuple[tuple[int, int], ...]:
    """Where names stand word for word: a town in a name is no place of the event."""
    return tuple(
        (d.at, d.at + len(d.name)) for d in drafts if bulletin.text.startswith(d.name, d.at)
    )


def _dated(reading: Reading) -> tuple[int, ...]:
    """Where single days begin that a calendar names, neither `today` nor `every Tuesday`."""
    told = (s for s in reading.slots if s.days and s.days[0].first == s.days[0].last)
    return tuple(s.start for s in told if any("day" in mention.stated for mention in s.mentions))


def _decisions(
    refused: tuple[Decision, ...], drafts: tuple[Draft, ...], events: tuple[EventMention, ...]
) -> tuple[Decision, ...]:
    """Why each time is an event or is not, in text order."""
    keys = {event.key.partition(".")[0]: event.key for event in events}
    accepted = [
        Decision(d.slot.start, d.slot.end, "event", d.rule, keys.get(d.key))
        for d in drafts
        if d.slot is not None
    ]
    return tuple(sorted((*refused, *accepted), key=lambda d: (d.start, d.end)))
