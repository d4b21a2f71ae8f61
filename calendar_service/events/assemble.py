"""From drafts to event mentions: every field read from its own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calendar_service.events import mode, status, times, titles
from calendar_service.events.acronyms import expanded
from calendar_service.events.confidence import confidence
from calendar_service.events.draft import Draft
from calendar_service.events.family import in_order
from calendar_service.events.kinds import kind_of
from calendar_service.events.participants import participants
from calendar_service.events.setting import Setting
from calendar_service.events.stage import Stage, stages
from calendar_service.events.topics import topics_of
from calendar_service.events.words.model import Words
from calendar_service.models import (
    Basis,
    Bulletin,
    EventMention,
    Evidence,
    Place,
    Status,
    Timed,
    When,
    ZoneBasis,
)
from calendar_service.record import local
from calendar_service.temporal.mention import Slot

# How much of a bulletin gives the long forms of its acronyms.
TOP = 8000


def mentions(
    setting: Setting, drafts: Sequence[Draft], parents: Sequence[int | None]
) -> tuple[EventMention, ...]:
    """The mentions of all drafts in text order; a draft of several days makes several."""
    found = stages(setting, drafts, parents)
    made: dict[int, tuple[EventMention, ...]] = {}
    for index in in_order(parents):
        parent = parents[index]
        above = made[parent] if parent is not None else ()
        made[index] = _made(setting, drafts[index], found[index], above)
    return tuple(mention for index in range(len(drafts)) for mention in made[index])


def _made(
    setting: Setting, draft: Draft, stage: Stage, above: Sequence[EventMention]
) -> tuple[EventMention, ...]:
    """The mentions of one draft; `above` are those of the event that it is a part of."""
    slot = draft.slot
    base = _base(setting, draft, stage, above[0].key if above else None)
    if slot is None or not slot.days:
        return (base,)
    told = slot.zone or next(filter(None, map(_stated_zone, above)), None)
    zone, zone_basis = times.zone_of(replace(slot, zone=told), stage.where.zone, setting.home.zone)
    clocks = draft.clocks or slot.clocks
    found = times.whens(slot, clocks, zone)
    return tuple(
        base.model_copy(
            update={
                "key": f"{draft.key}.{number}",
                "when": when,
                "parent": _on_day(above, when),
                "date_basis": slot.basis or Basis.STATED,
                "time_zone_basis": zone_basis if isinstance(when, Timed) else None,
                "previous_starts": _previous(draft.previous, zone),
                "status": _status(base.status, slot),
                "warnings": slot.warnings,
                "confidence": confidence(draft, slot, when, setting.bulletin.published),
            }
        )
        for number, when in enumerate(found)
    )


def _stated_zone(mention: EventMention) -> str | None:
    """The zone that the text gives for an event, which holds for its parts too."""
    when = mention.when
    stated = mention.time_zone_basis is ZoneBasis.STATED
    return when.zone.key if isinstance(when, Timed) and when.zone and stated else None


def _on_day(above: Sequence[EventMention], when: When) -> str | None:
    """Of an event of several days apart, the day that a session belongs to."""
    day = local(when.start)[:10]
    same = [m.key for m in above if m.when and local(m.when.start)[:10] <= day]
    return same[-1] if same else above[0].key if above else None


def _approximate(slot: Slot | None) -> str | None:
    """A month, a season, a year; `PRESENT_REF` and `XXXX` place nothing in the calendar."""
    known = slot.coarse if slot else None
    return known if known and any(map(str.isdigit, known)) else None


def _standing(text: str, draft: Draft, words: Words) -> Status:
    """As its own words say; what is on there may be off where it is told again."""
    first, *again = (text[a:b] for a, b in (draft.whereabouts, *draft.retold))
    first += status.footnote(text, draft.start, draft.end)
    first += status.afterwards(text, draft.name, draft.end, words)
    told = status.status(first, bool(draft.previous), words)
    if told is not Status.CONFIRMED or draft.previous:
        return told
    others = (status.status(one, False, words) for one in again)
    return next((one for one in others if one in {Status.CANCELLED, Status.POSTPONED}), told)


def _base(setting: Setting, draft: Draft, stage: Stage, parent: str | None) -> EventMention:
    bulletin, words = setting.bulletin, setting.words
    start, end = draft.whereabouts
    around = bulletin.text[start:end]
    title = titles.clean(expanded(draft.name, bulletin.text[:TOP], words))
    edition, series = titles.edition(title, bulletin.language)
    quote = bulletin.text[draft.start : draft.end]
    place = stage.where.place
    kind, host = kind_of(title, bulletin.language), place.country if place else None
    return EventMention(
        key=f"{draft.key}.u",
        title=title,
        kind=kind,
        when=None,
        approximate=_approximate(draft.slot),
        status=_standing(bulletin.text, draft, words),
        reported=status.reported(around, words),
        place=place,
        virtual=stage.online,
        url=mode.link(around),
        countries=participants(setting.atlas, draft.start, draft.end, title, kind, host),
        topics=topics_of(title, _aside(quote, place), _head(bulletin), bulletin.text),
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


def _aside(quote: str, place: Place | None) -> str:
    """The evidence without the venue, whose name is no subject (`House of Science`)."""
    return quote.replace(place.name, " ") if place and place.name else quote


# Characters of the lines before the body that may name a section (`Category: Trade`).
HEAD = 400


def _head(bulletin: Bulletin) -> str:
    return f"{bulletin.title or ''}\n{bulletin.text[: min(bulletin.body, HEAD)]}"


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
