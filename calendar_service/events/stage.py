"""Where and how each event of a bulletin is attended: from its own words, then from its context."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from calendar_service.events import mode, places
from calendar_service.events.atlas import NOWHERE, Where
from calendar_service.events.draft import Draft
from calendar_service.events.family import in_order
from calendar_service.events.links import compiled
from calendar_service.events.setting import Setting
from calendar_service.models import Place

# Days within which events of one bulletin are parts of one gathering at one place.
GATHERING = 4
# A stretch of words that stops before the place it speaks of.
CUT = re.compile(
    r"(?<!\w)(?:in|at|en|em|no|na|del?|do|da|of|the|el|la|los|las|o|a)\s*$", re.IGNORECASE
)
REST = re.compile(r"[^.;\n]{0,120}")


@dataclass(frozen=True, slots=True)
class Stage:
    """The place of an event and whether it can be attended online; `hybrid`: in both ways."""

    where: Where
    online: bool
    hybrid: bool = False


NO_STAGE = Stage(NOWHERE, online=False)


def stages(
    setting: Setting, drafts: Sequence[Draft], parents: Sequence[int | None]
) -> tuple[Stage, ...]:
    """The stage of every draft; parents come before their parts."""
    found: dict[int, Stage] = {}
    for index in in_order(parents):
        above = parents[index]
        parent = found.get(above, NO_STAGE) if above is not None else None
        found[index] = _stage(setting, drafts, index, parent, found)
    return tuple(found[index] for index in range(len(drafts)))


def scope(draft: Draft) -> tuple[int, int]:
    """Where the place, link and status words of a draft stand."""
    return draft.scope or (draft.start, draft.end)


def _stage(
    setting: Setting,
    drafts: Sequence[Draft],
    index: int,
    parent: Stage | None,
    found: dict[int, Stage],
) -> Stage:
    draft = drafts[index]
    own, told, hybrid = _told(setting, drafts, draft)
    online, hybrid = _mode(setting, own, told or draft.online, hybrid, parent)
    if told and not hybrid and own.place is not None and own.place.name is None:
        own = NOWHERE
    context = parent.where if parent else _gathering(drafts, index, found)
    where = own
    if where.place is None:
        where = _referred(setting, draft, index, found)
    if where.place is None and (hybrid or not online):
        where = context if context.place else _national(setting)
    return Stage(places.completed(places.completed(where, context), setting.home), online, hybrid)


def _told(setting: Setting, drafts: Sequence[Draft], draft: Draft) -> tuple[Where, bool, bool]:
    """Place, online and hybrid in the draft's own words; where they are silent, in its sentence."""
    own, words = _stretch(setting, drafts, draft), setting.words
    told, hybrid = mode.attendance(f"{draft.name}\n{_text(setting, own)}", words)
    shared = any(d is not draft and scope(d)[0] <= draft.at < scope(d)[1] for d in drafts)
    where = _own(setting, draft, own, shared)
    if own == scope(draft) or told or where.place is not None:
        return where, told, hybrid
    told, hybrid = mode.attendance(_text(setting, scope(draft)), words)
    return _own(setting, draft, scope(draft), shared), told, hybrid


def _text(setting: Setting, span: tuple[int, int]) -> str:
    return setting.bulletin.text[slice(*span)]


CLAUSE = re.compile(r"[,;]\s(?:and|while|y|mientras|en\stanto|e|enquanto)\s")


def _stretch(setting: Setting, drafts: Sequence[Draft], draft: Draft) -> tuple[int, int]:
    """Of a sentence that tells several events, the words about this one."""
    start, end = scope(draft)
    times = _times(draft)
    last = max([draft.at, *(b for _, b in times if b <= end)])
    others = [d for d in drafts if d is not draft and start <= d.at < end]
    end = min([end, *(d.at for d in others if d.at > last)])
    later = [a for d in drafts if d is not draft for a, _ in _times(d) if last < a < end]
    if later and (clause := CLAUSE.search(setting.bulletin.text, last, min(later))):
        end = clause.start()
    if all(a >= draft.at for a, _ in times):
        done = [d for d in others if d.at < draft.at and all(b <= draft.at for _, b in _times(d))]
        start = draft.at if any(d.slot for d in done) else start
    return start, end


def _times(draft: Draft) -> list[tuple[int, int]]:
    return [(m.start, m.end) for m in draft.slot.mentions] if draft.slot else []


def _own(setting: Setting, draft: Draft, span: tuple[int, int], shared: bool) -> Where:
    """The place that the words at `span` give the draft; where they are `shared`, near its time."""
    if draft.venue:
        return places.labelled(setting.atlas, draft.venue)
    start, end = span
    text = setting.bulletin.text
    if CUT.search(text, max(start, end - 12), end):
        rest = REST.match(text, end)
        end = rest.end() if rest else end
    hidden = [*setting.named, *_times(draft)]
    near = max([draft.at, *(b for _, b in _times(draft) if shared and b <= end)])
    found = places.where(setting.atlas, start, end, near, hidden)
    return found if found.place else places.destination(setting.atlas, draft.at, draft.name)


def _mode(
    setting: Setting, own: Where, told: bool, hybrid: bool, parent: Stage | None
) -> tuple[bool, bool]:
    """Online and hybrid: as the draft tells, else as its parent is, else as all are.

    Whoever names a place of their own without a word of being online is there in person.
    """
    if told:
        return True, hybrid
    there = own.place is not None and (own.place.name or own.place.city)
    if there and (parent is None or own.place != parent.where.place):
        return False, False
    if parent is not None and parent.online:
        return True, parent.hybrid
    return setting.virtual, False


def _referred(setting: Setting, draft: Draft, index: int, found: dict[int, Stage]) -> Where:
    """`in the same city`: the place told last."""
    start, end = scope(draft)
    text = setting.bulletin.text[start:end].lower()
    if compiled(setting.words.same_place).search(text):
        before = [found[i].where for i in sorted(found) if i < index and found[i].where.place]
        if before:
            return before[-1]
    return NOWHERE


def _gathering(drafts: Sequence[Draft], index: int, found: dict[int, Stage]) -> Where:
    """The town of an event of the same days."""
    day = _first_day(drafts[index])
    for other, stage in found.items():
        near, place = _first_day(drafts[other]), stage.where.place
        if place and place.country and day and near and abs((day - near).days) <= GATHERING:
            return stage.where.region
    return NOWHERE


def _national(setting: Setting) -> Where:
    """The country alone, where a bulletin speaks of no other."""
    country = setting.atlas.only_country
    return Where(Place(country=country), setting.home.zone) if country else NOWHERE


def _first_day(draft: Draft) -> date | None:
    return draft.slot.days[0].first if draft.slot and draft.slot.days else None
