"""From drafts to event mentions: every field read from its own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from calendar_service.events import mode, places, status, times, titles
from calendar_service.events.atlas import NOWHERE, Atlas, Where
from calendar_service.events.draft import Draft
from calendar_service.events.kinds import kind_of
from calendar_service.events.links import compiled
from calendar_service.events.topics import topics_of
from calendar_service.events.words.model import Words
from calendar_service.models import Basis, Bulletin, EventMention, Evidence, Status, Timed, When
from calendar_service.record import local
from calendar_service.reference.gazetteer import participants
from calendar_service.temporal.mention import Slot


@dataclass(frozen=True, slots=True)
class Setting:
    """What all events of a bulletin share."""

    bulletin: Bulletin
    words: Words
    atlas: Atlas
    dateline: Where
    home: Where
    virtual: bool
    named: tuple[tuple[int, int], ...]


def mentions(
    setting: Setting, drafts: Sequence[Draft], parents: Sequence[int | None]
) -> tuple[EventMention, ...]:
    """The mentions of all drafts in text order; a draft of several days makes several."""
    wheres: dict[int, Where] = {}
    modes: dict[int, bool] = {}
    order = sorted(range(len(drafts)), key=lambda i: parents[i] is not None)
    made: dict[int, tuple[EventMention, ...]] = {}
    for index in order:
        parent = parents[index]
        modes[index], hybrid = _mode(
            setting, drafts[index], modes.get(parent, False) if parent is not None else False
        )
        context = _context(drafts, index, parent, wheres)
        wheres[index] = _where(setting, drafts[index], context, modes[index] and not hybrid)
        parent_key = made[parent][0].key if parent is not None and made.get(parent) else None
        made[index] = _made(setting, drafts[index], wheres[index], modes[index], parent_key)
    return tuple(mention for index in range(len(drafts)) for mention in made[index])


# Days within which events of one bulletin are parts of one gathering at one place.
GATHERING = 4


def _context(
    drafts: Sequence[Draft], index: int, parent: int | None, wheres: dict[int, Where]
) -> Where:
    """The place that goes without saying: the parent's, else that of an event of those days."""
    if parent is not None:
        return wheres.get(parent, NOWHERE)
    day = _first_day(drafts[index])
    for other, where in wheres.items():
        near = _first_day(drafts[other])
        if (
            where.place
            and where.place.country
            and day
            and near
            and abs((day - near).days) <= GATHERING
        ):
            return where
    return NOWHERE


def _first_day(draft: Draft) -> date | None:
    return draft.slot.days[0].first if draft.slot and draft.slot.days else None


def _scope(draft: Draft) -> tuple[int, int]:
    return draft.scope or (draft.start, draft.end)


def _mode(setting: Setting, draft: Draft, inherited: bool) -> tuple[bool, bool]:
    start, end = _scope(draft)
    online, hybrid = mode.attendance(
        draft.name + "\n" + setting.bulletin.text[start:end], setting.words
    )
    return (online or draft.online or setting.virtual or inherited), hybrid


def _where(setting: Setting, draft: Draft, context: Where, online: bool) -> Where:
    """The draft's own place, else its parent's; a venue without a town is completed."""
    start, end = _scope(draft)
    text = setting.bulletin.text[start:end].lower()
    if draft.venue:
        found = places.labelled(setting.atlas, draft.venue)
    else:
        hidden = [*setting.named, *_times(draft)]
        found = places.where(setting.atlas, start, end, draft.at, hidden)
    if online and found.place is not None and found.place.name is None:
        found = NOWHERE
    if found.place is None and compiled(setting.words.here).search(text):
        found = setting.dateline
    if found.place is None and not online:
        found = context
    return places.completed(places.completed(found, context), setting.home)


def _times(draft: Draft) -> list[tuple[int, int]]:
    return [(m.start, m.end) for m in draft.slot.mentions] if draft.slot else []


def _made(
    setting: Setting, draft: Draft, where: Where, online: bool, parent: str | None
) -> tuple[EventMention, ...]:
    slot = draft.slot
    base = _base(setting, draft, where, online, parent)
    if slot is None or not slot.days:
        return (base,)
    zone, zone_basis = times.zone_of(slot, where.zone, setting.home.zone)
    clocks = draft.clocks or slot.clocks
    found = times.whens(slot, clocks, zone)
    return tuple(
        base.model_copy(
            update={
                "key": f"{draft.at}.{number}",
                "when": when,
                "date_basis": slot.basis or Basis.STATED,
                "time_zone_basis": zone_basis if isinstance(when, Timed) else None,
                "previous_starts": _previous(draft.previous, zone),
                "status": _status(base.status, slot),
                "warnings": slot.warnings,
                "confidence": _confidence(draft, slot, when),
            }
        )
        for number, when in enumerate(found)
    )


def _base(
    setting: Setting, draft: Draft, where: Where, online: bool, parent: str | None
) -> EventMention:
    bulletin, words = setting.bulletin, setting.words
    start, end = _scope(draft)
    scope = bulletin.text[start:end]
    title = titles.clean(draft.name)
    edition, series = titles.edition(title, bulletin.language)
    quote = bulletin.text[draft.start : draft.end]
    host = (where.place.country,) if where.place and where.place.country else ()
    return EventMention(
        key=f"{draft.at}.u",
        title=title,
        kind=kind_of(title, bulletin.language),
        when=None,
        approximate=draft.slot.coarse if draft.slot else None,
        status=status.status(scope, bool(draft.previous), words),
        reported=status.reported(scope, words),
        place=where.place,
        virtual=online,
        url=mode.link(scope),
        countries=tuple(dict.fromkeys(host + tuple(participants(quote, bulletin.language)))),
        topics=topics_of(title, quote, bulletin.title, bulletin.text, bulletin.language),
        series=series,
        edition=edition,
        parent=parent,
        language=bulletin.language,
        evidence=Evidence(
            bulletin=bulletin.id,
            title=bulletin.title,
            published=bulletin.published,
            url=bulletin.url,
            quote=quote,
            start=draft.start,
            end=draft.end,
            language=bulletin.language,
        ),
        announced=bulletin.published or bulletin.not_after,
        confidence=round(0.5 * draft.strength, 2),
    )


def _status(told: Status, slot: Slot) -> Status:
    """Days inferred from neighbours alone are tentative (publication rule 3)."""
    bounded = slot.basis is Basis.BOUNDED and told is Status.CONFIRMED
    return Status.TENTATIVE if bounded else told


def _previous(slots: Sequence[Slot], zone: str | None) -> tuple[str, ...]:
    return tuple(
        local(when.start)
        for slot in slots
        for when in times.whens(replace(slot, warnings=()), slot.clocks, zone)[:1]
    )


def _confidence(draft: Draft, slot: Slot, when: When) -> float:
    """How far to trust that this is an event on this day, from how its parts were found."""
    weakest = {Basis.STATED: 1.0, Basis.COMPLETED: 1.0, Basis.RELATIVE: 0.98, Basis.BOUNDED: 0.8}
    known = weakest[slot.basis or Basis.STATED]
    doubt = 0.9 if slot.warnings else 1.0
    return round(min(draft.strength, 1.0) * known * doubt, 2)
