"""One draft per event of a bulletin, however often the bulletin names it."""

from __future__ import annotations

import re
import unicodedata
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from calendar_service.events.draft import Draft
from calendar_service.temporal.mention import DayRange, Slot

SMALL = frozenset(
    """the of a an and in on at for to with its de del la las el los y e en con para por al un una
    do da dos das no na em com o os as""".split()
)
# How many earlier drafts with a word in common a draft is compared with.
COMPARED = 60


@lru_cache(maxsize=10_000)
def content(text: str) -> frozenset[str]:
    """The words of a name that tell it from others, without accents."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return frozenset(w for w in re.findall(r"[a-z0-9]+", plain) if w not in SMALL)


def unique(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Drafts in text order; one that repeats another (its name, its days) only completes it."""
    kept: list[Draft] = []
    sharing: dict[str, deque[int]] = {}
    for draft in drafts:
        words = content(draft.name)
        near = sorted({i for word in words for i in sharing.get(word, ())})
        twin = next((i for i in near if same(kept[i], draft)), None)
        if twin is None:
            kept.append(draft)
        else:
            kept[twin] = merged(kept[twin], draft)
        for word in words:
            found = sharing.setdefault(word, deque(maxlen=COMPARED))
            found.append(len(kept) - 1 if twin is None else twin)
    return without_summaries(kept)


# Rules that read lines rather than sentences: of one list each line is an event of its own.
LINES = frozenset({"list", "programme"})


def same(one: Draft, two: Draft) -> bool:
    """Do two drafts of one bulletin tell the same event?"""
    a, b = content(one.name), content(two.name)
    if not a or not b:
        return False
    share = len(a & b) / min(len(a), len(b))
    if one.slot is None or two.slot is None or not one.slot.days or not two.slot.days:
        # `Fair`, the kind of a line below `FAIRS`, is none of those that have no day.
        kind = len(a if one.slot and one.slot.days else b) == 1 and {one.rule, two.rule} & LINES
        return share >= 0.75 and not kind and not _at_odds(one.slot, two.slot)
    if one.clocks and two.clocks and one.clocks[0].start != two.clocks[0].start:
        return False
    if one.session != two.session and bool(one.clocks) != bool(two.clocks):
        return False
    alike = _days(one.slot) == _days(two.slot)
    if alike and a & b and (_abbreviates(one.name, two.name) or _abbreviates(two.name, one.name)):
        return True
    if one.rule in LINES or two.rule in LINES:
        return alike and _same_line(one, two, a, b)
    if alike and one.clocks and two.clocks and (one.rule == "form") != (two.rule == "form"):
        return bool(a & b)
    if alike:
        return share >= 0.6
    inside = _inside(one.slot, two.slot)
    return share >= 0.99 and len(a) >= 2 and len(b) >= 2 and inside


def _at_odds(one: Slot | None, two: Slot | None) -> bool:
    """`in June 2025` is no 23 May 2024: of the two, one knows its day and one its month alone."""
    known = next((s for s in (one, two) if s and s.days), None)
    vague = next((s.coarse for s in (one, two) if s and not s.days and s.coarse), None)
    if known is None or vague is None or not MONTH.fullmatch(vague):
        return False
    days = {day.isoformat() for stretch in known.days for day in (stretch.first, stretch.last)}
    return not any(day.startswith(vague) for day in days)


MONTH = re.compile(r"\d{4}(?:-\d{2})?")


def _abbreviates(short: str, long: str) -> bool:
    """`WIR Summit 2024` is short for `Third Women in Rail Summit`."""
    words = re.findall(r"[^\W\d_]+", long)
    initials = ["".join(w[0] for w in words), "".join(w[0] for w in words if w not in SMALL)]
    found = re.findall(r"\b[A-Z]{3,}\b", short)
    return any(one in some.upper() and one not in long for one in found for some in initials)


def _same_line(one: Draft, two: Draft, a: frozenset[str], b: frozenset[str]) -> bool:
    """A line of a programme is not the event that its name goes on to name (`Forum opening`)."""
    if one.rule == two.rule:
        return a == b and one.clocks == two.clocks
    if one.session != two.session:
        return len(a & b) > 0.7 * len(a | b)
    return len(a & b) >= 0.6 * min(len(a), len(b))


def without_summaries(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Without sentences that sum up lines (`pitch sessions and networking, on 16 and 17`)."""
    lines = [draft for draft in drafts if draft.rule in LINES and draft.slot]
    listed = frozenset(s for line in lines if line.rule == "list" for s in stems(line.name))
    told: dict[date, frozenset[str]] = {}
    for line in lines:
        for stretch in line.slot.days if line.slot else ():
            told[stretch.first] = told.get(stretch.first, frozenset()) | content(line.name)
    return tuple(d for d in drafts if d.rule in LINES or not _summed_up(d, listed, told))


def _summed_up(draft: Draft, listed: frozenset[str], told: Mapping[date, frozenset[str]]) -> bool:
    """Are the words of a draft without an hour those of lines of its days, or of any list?"""
    if draft.clocks:
        return False
    if draft.slot is None or not draft.slot.days:
        own = stems(draft.name)
        several = draft.name.partition(" ")[0].endswith("s")  # `Reuniões ordinárias`
        return bool(listed) and len(own & listed) >= (0.5 if several else 1) * len(own)
    days = (day for stretch in draft.slot.days for day in told if _in(stretch, day))
    words = frozenset(word for day in days for word in told[day])
    return draft.session and bool(words) and content(draft.name) <= words


def _in(stretch: DayRange, day: date) -> bool:
    return stretch.first <= day <= stretch.last


def stems(name: str) -> frozenset[str]:
    """The beginnings of words, which plural and singular share."""
    return frozenset(word[:5] for word in content(name))


def merged(first: Draft, second: Draft) -> Draft:
    """The more telling of the two, completed by the other."""
    best, other = (second, first) if _telling(second) > _telling(first) else (first, second)
    slot = best.slot
    if slot is None or not slot.days:
        slot = other.slot
    clocks = best.clocks or (
        other.clocks if slot is not None and other.slot and _days(slot) == _days(other.slot) else ()
    )
    if slot is not None and clocks and not best.clocks and not slot.clocks and other.slot:
        # An hour without its zone would be another one.
        slot = replace(slot, zone=other.slot.zone, local=other.slot.local)
    longer = best.name if len(content(best.name)) >= len(content(other.name)) else other.name
    return replace(
        best,
        name=longer,
        slot=slot,
        clocks=clocks,
        venue=best.venue or other.venue,
        retold=(*best.retold, *other.retold, other.whereabouts),
        previous=best.previous or other.previous,
        strength=max(best.strength, other.strength),
    )


def _telling(draft: Draft) -> tuple[bool, bool, int, float]:
    slot = draft.slot
    span = sum((r.last - r.first).days + 1 for r in slot.days) if slot else 0
    return bool(draft.previous), bool(slot and slot.days), span, draft.strength


def _days(slot: Slot) -> tuple[tuple[object, object], ...]:
    return tuple((r.first, r.last) for r in slot.days)


def _inside(one: Slot, two: Slot) -> bool:
    """All days of one lie within the days of the other."""
    wide, narrow = (one, two) if _width(one) >= _width(two) else (two, one)
    return all(any(w.first <= n.first and n.last <= w.last for w in wide.days) for n in narrow.days)


def _width(slot: Slot) -> int:
    return sum((r.last - r.first).days + 1 for r in slot.days)
