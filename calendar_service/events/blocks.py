"""Where to look for tellings of one event: mentions that may be the same share a token on a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from calendar_service.events.identity import AHEAD, BEHIND, EDITION, NEAR
from calendar_service.events.known import Known
from calendar_service.models import Timed

MANY_DAYS = 62  # days of a long event that are indexed, beside its last


@dataclass(frozen=True, slots=True)
class Block:
    """What to look for in the index of days: mentions with `token` between two days, inclusive."""

    token: str
    first: int
    last: int
    need: int = 1


def index(known: Known) -> frozenset[tuple[str, int]]:
    """The (token, day) pairs under which a mention is found."""
    days = {*known.days[:MANY_DAYS], *known.days[-1:], *known.earlier}
    stems, anchor = known.wording.stems, _anchor(known)
    lone = "!" if len(stems) == 1 else ""
    pairs = {(lone + stem, day) for stem in stems for day in days}
    if not known.days:
        pairs |= {("?" + stem, anchor) for stem in stems}
    if known.mention.edition is not None:
        pairs |= {(f"#{known.mention.edition} {stem}", anchor) for stem in stems}
    pairs |= {("=" + known.wording.fingerprint, anchor)}
    return frozenset(pairs | {("@" + clock, day) for clock in _clock(known) for day in days})


def lookups(known: Known) -> Iterator[Block]:
    """Where to look for mentions of the same event; as symmetrical as `match` itself."""
    stems, anchor, edition = known.wording.stems, _anchor(known), known.mention.edition
    need = min(2, len(stems))
    for first, last in _spans(known):
        yield from (Block(stem, first, last, need) for stem in stems)
        yield from (Block("!" + stem, first, last) for stem in stems)
        yield from (Block("@" + clock, first, last) for clock in _clock(known))
    if known.days:
        yield from (Block("?" + stem, anchor - AHEAD, anchor + BEHIND, need) for stem in stems)
    else:
        yield from (Block("?" + stem, anchor - AHEAD, anchor + AHEAD, need) for stem in stems)
        if anchor:
            ahead = (anchor - BEHIND, anchor + AHEAD)
            yield from (Block(stem, *ahead, need) for stem in stems)
            yield from (Block("!" + stem, *ahead) for stem in stems)
    if edition is not None:
        reach = (anchor - EDITION, anchor + EDITION) if anchor else (0, date.max.toordinal())
        yield from (Block(f"#{edition} {stem}", *reach) for stem in stems)
        yield from (Block(f"#{edition} {stem}", 0, 0) for stem in stems)
    yield Block("=" + known.wording.fingerprint, anchor - NEAR, anchor + NEAR)


def _anchor(known: Known) -> int:
    """The first day, else the day on which it was said, else nothing."""
    if known.days:
        return known.days[0]
    return known.said.toordinal() if known.said else 0


def _spans(known: Known) -> Iterator[tuple[int, int]]:
    if known.days:
        yield known.days[0], known.days[-1]
    yield from ((day, day) for day in sorted(known.earlier))


def _clock(known: Known) -> Iterator[str]:
    """Sessions are found by their hour too: programmes rename what they keep."""
    when = known.mention.when
    if known.parent is not None and isinstance(when, Timed):
        yield when.start.strftime("%H:%M")
