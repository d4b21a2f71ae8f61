"""Where and how each event of a bulletin is attended: from its own words, then from its context."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from calendar_service.events import mode, places
from calendar_service.events.atlas import NOWHERE, Where
from calendar_service.events.attended import attended, of_programmes
from calendar_service.events.defined import defined
from calendar_service.events.destinations import away, destination
from calendar_service.events.draft import Draft
from calendar_service.events.family import in_order
from calendar_service.events.gathering import (
    Scene,
    earlier,
    namesake,
    owner,
    shared,
    venue_of_all,
)
from calendar_service.events.leads import lead
from calendar_service.events.meanwhile import Days, around, covers
from calendar_service.events.positions import Positions, times
from calendar_service.events.said_once import said_once
from calendar_service.events.setting import Setting
from calendar_service.events.venues import is_hall
from calendar_service.events.words.model import compiled
from calendar_service.models import Place

# A stretch of words that stops before the place or the medium it speaks of, and the rest of it.
CUT = re.compile(
    r"(?<!\w)(?:in|at|en|em|n[oa]s?)(?:\s[^\s.,;]{1,16}){0,2}?(?:\s(?:del?|d[oa]|of|the|el|la|los|las|o|a)){0,2}\s*$",
    re.IGNORECASE,
)
BY = re.compile(r"(?<!\w)(?:by|via|vía|por|pel[oa])(?:\s(?:the|la))?\s*$", re.IGNORECASE)
REST = {CUT: re.compile(r"[^.;\n]{0,120}"), BY: re.compile(r"[^,.;\n]{0,30}")}


@dataclass(frozen=True, slots=True)
class Stage:
    """The place of an event and whether it can be attended online; `hybrid`: in both ways."""

    where: Where
    online: bool
    hybrid: bool = False


def stages(
    setting: Setting, drafts: Sequence[Draft], parents: Sequence[int | None]
) -> tuple[Stage, ...]:
    """The stage of every draft; those above come before those below them."""
    positions = Positions(drafts)
    below = of_programmes(setting, drafts, parents)
    told = tuple(
        (where, *below.get(index, (online, hybrid)))
        for index, (where, online, hybrid) in enumerate(
            _told(setting, positions, draft) for draft in drafts
        )
    )
    once, at = said_once(
        setting.atlas, [d.whereabouts for d in drafts], setting.bulletin.body, setting.dated
    )
    scene = Scene(setting, tuple(drafts), told, once, owner(drafts, parents, at))
    lasting = [draft.slot is not None and len(draft.slot.days) == 1 for draft in drafts]
    days, festivals = scene.days, around(scene.days, lasting)
    above = [
        festivals[index] if parent is None else _parent(days[parent], days[index], parent)
        for index, parent in enumerate(parents)
    ]
    found: dict[int, Stage] = {}
    for index in in_order(above):
        over = above[index]
        found[index] = _stage(scene, index, found.get(over) if over is not None else None, found)
    return tuple(found[index] for index in range(len(drafts)))


def _parent(theirs: Days | None, own: Days | None, parent: int) -> int | None:
    """The parent, unless it is on other days: the place of an event goes without saying there."""
    return parent if not own or not theirs or covers(theirs, own) else None


def _stage(scene: Scene, index: int, above: Stage | None, found: dict[int, Stage]) -> Stage:
    setting, draft = scene.setting, scene.drafts[index]
    own, told, hybrid = scene.told[index]
    online, hybrid = _mode(setting, own, told or draft.online, hybrid, above, draft.session)
    if told and not hybrid and own.place is not None and own.place.name is None:
        own = NOWHERE
    if draft.online and not draft.venue and not hybrid:  # `Place: Zoom`
        own = NOWHERE
    context = above.where if above else NOWHERE
    common = shared(scene, index)
    if context.place is None or not (context.place.city or context.place.name):
        context = common if common.place else context
    where = _with_venue(scene, index, own) if hybrid or not online else own
    if hybrid or not online:
        where = _in_scene(scene, draft, defined(setting.atlas, where))
    if where.place is None and draft.frame and not (online and not hybrid):
        framed = _own(setting, draft, draft.frame)
        where = framed if framed.place != setting.home.place or not scene.once.place else common
    if where.place is None:
        where = _referred(setting, draft, index, found)
    if where.place is None and (hybrid or not online) and not away(draft.name):
        where = context if context.place else _national(setting)
    if away(draft.name):
        return Stage(where, online, hybrid)
    if where.place is not None and where.place.name:
        context = above.where if above else earlier(scene, index)
    return Stage(places.completed(where, _fuller(context, setting.home)), online, hybrid)


def _in_scene(scene: Scene, draft: Draft, where: Where) -> Where:
    """`where`, with the town that the paragraph sets the scene in as far as it lacks one."""
    if where.place is not None and (where.place.country or where.town):
        return where
    there = lead(scene.setting, draft)
    return places.completed(where, there) if where.place else there


def _fuller(context: Where, home: Where) -> Where:
    """Of the two, the context, unless it names the country alone and home a town of it."""
    here, there = context.place, home.place
    if here is None or (there and there.city and not here.city and here.country == there.country):
        return home
    return context


def _told(setting: Setting, positions: Positions, draft: Draft) -> tuple[Where, bool, bool]:
    """Place, online and hybrid in the draft's own words; where they are silent, in its sentence."""
    own, words = _stretch(setting, positions, draft), setting.words
    words_of_it = f"{draft.name}\n{draft.venue or ''}\n{_text(setting, _whole(setting, own, BY))}"
    told, hybrid = attended(setting, positions, draft, words_of_it)
    where = _own(setting, draft, own)
    if own == draft.whereabouts or told or where.place is not None:
        return where, told, hybrid
    told, hybrid = mode.attendance(_text(setting, draft.whereabouts), words)
    return _own(setting, draft, draft.whereabouts), told, hybrid


def _text(setting: Setting, span: tuple[int, int]) -> str:
    return setting.bulletin.text[slice(*span)]


# Of what is the same: the town, rather than the house.
TOWN = re.compile(r"(?:city|town|capital|ciudad|villa|localidad|cidade|vila)$")
CLAUSE = re.compile(r";\s|,\s(?:and|while|y|mientras|en\stanto|e|enquanto)\s")


def _stretch(setting: Setting, positions: Positions, draft: Draft) -> tuple[int, int]:
    """Of a sentence that tells several events, the words about this one."""
    start, end = draft.whereabouts
    own = times(draft)
    last = max([draft.at, *(b for _, b in own if b <= end)])
    others = [other for _, other in positions.names.others(draft, start, end)]
    end = min([end, *(d.at for d in others if d.at > last)])
    later = [a for a, _ in positions.begins.others(draft, last + 1, end)]
    if later and (clause := CLAUSE.search(setting.bulletin.text, last, later[0])):
        end = clause.start()
    if all(a >= draft.at for a, _ in own):
        done = [d for d in others if d.at < draft.at and all(b <= draft.at for _, b in times(d))]
        start = draft.at if any(d.slot for d in done) else start
    elif own and start < (first := min(a for a, _ in own)):
        told = [b for b, _ in positions.ends.others(draft, start + 1, first)]
        cuts = CLAUSE.finditer(setting.bulletin.text, told[-1], first) if told else ()
        start = max([start, *(cut.end() for cut in cuts)])
    return start, end


def _with_venue(scene: Scene, index: int, own: Where) -> Where:
    """A town alone, or no place at all, is completed by the venue that another sentence tells."""
    if own.place is not None and own.place.name:
        return own
    if own.place is None and (behind := _behind(scene.setting, scene.drafts[index])):
        return places.labelled(scene.setting.atlas, behind)
    for span in scene.drafts[index].retold:
        there = _own(scene.setting, scene.drafts[index], span)
        if there.place and (own.place is None or (there.place.name and _in_town(there, own))):
            return places.completed(there, own)
    if own.place is None or own.place.city is None:
        return places.completed(same, own) if (same := namesake(scene, index)).place else own
    return venue_of_all(scene, index, own)


# `… on Thursday at 6.30pm. Reading Room. No booking needed.`
SENTENCE = re.compile(r"\s?([A-ZÁÉÍÓÚ][^.;:\n]{2,50})\.(?=\s|$)")


def _behind(setting: Setting, draft: Draft) -> str | None:
    """The sentence behind that is the name of a house and no more."""
    found = SENTENCE.match(setting.bulletin.text, draft.whereabouts[1])
    return found[1] if found and is_hall(found[1], setting.words) else None


def _own(setting: Setting, draft: Draft, span: tuple[int, int]) -> Where:
    """The place that the words at `span` give the draft."""
    if draft.venue:
        online = mode.attendance(draft.venue, setting.words) == (True, False)
        return NOWHERE if online else places.labelled(setting.atlas, draft.venue)
    start, end = _whole(setting, span, CUT)
    hidden = [*setting.named, *times(draft)]
    near = _around(draft, span)
    found = places.where(setting.atlas, start, end, near, hidden)
    if not _definite(found) or found.place == setting.home.place:  # a mission leaves from home
        there = destination(setting.atlas, draft.at, draft.name)
        found = there if there.place else found
    if found.place is None and not draft.session:  # what a session is about is elsewhere
        found = places.where(setting.atlas, start, end, near, times(draft), known=True)
    return found


def _definite(where: Where) -> bool:
    """More than a country or, as `from the station`, the kind of a venue."""
    place = where.place
    return place is not None and bool(place.city or (place.name and not place.name.islower()))


def _whole(setting: Setting, span: tuple[int, int], cut: re.Pattern[str]) -> tuple[int, int]:
    """`span` with the words after it where it ends in `cut`, what they belong to."""
    start, end = span
    text = setting.bulletin.text
    rest = REST[cut].match(text, end) if cut.search(text, max(start, end - 40), end) else None
    return start, rest.end() if rest else end


def _around(draft: Draft, span: tuple[int, int]) -> tuple[int, int]:
    """From the name to the last time of its own that follows; from the name to its end if none."""
    ends = [b for _, b in times(draft) if draft.at < b <= span[1]]
    return draft.at, max([draft.at, *ends])


def _mode(
    setting: Setting, own: Where, told: bool, hybrid: bool, parent: Stage | None, session: bool
) -> tuple[bool, bool]:
    """Online and hybrid: as the draft tells, else as its parent is, else as all are.

    Whoever names a place of their own without a word of being online is there in person, but for
    the rooms in which the sessions of a hybrid event are.
    """
    if told or setting.hybrid:
        return True, hybrid or setting.hybrid
    if parent is not None and parent.online and not parent.hybrid:
        return True, False
    there = own.place is not None and (own.place.name or own.place.city)
    if there and parent is not None and parent.online and session and _in_town(own, parent.where):
        return True, parent.hybrid
    if there and (parent is None or own.place != parent.where.place):
        return False, False
    if parent is not None and parent.online:
        return True, parent.hybrid
    return setting.virtual, False


def _in_town(own: Where, parent: Where) -> bool:
    here, there = own.place, parent.place
    return not (here and there and here.city and there.city and here.city != there.city)


def _referred(setting: Setting, draft: Draft, index: int, found: dict[int, Stage]) -> Where:
    """`in the same city`: the place told last."""
    start, end = draft.whereabouts
    text = setting.bulletin.text[start:end].lower()
    same = compiled(setting.words.same_place).search(text)
    if same is None:
        return NOWHERE
    before = (found[i].where for i in range(index - 1, -1, -1) if i in found)
    there = next((where for where in before if where.place), NOWHERE)
    return there.region if TOWN.search(same.group()) else there


def _national(setting: Setting) -> Where:
    """The country, where a bulletin speaks of no other; the town too, where of no other town."""
    country, home = setting.atlas.only_country, setting.home
    if country is None:
        return NOWHERE
    towns = {m.city for m in setting.atlas.mentions if m.city}
    if home.place and home.place.country == country and towns <= {home.place.city}:
        return home.region
    return Where(Place(country=country), home.zone)
