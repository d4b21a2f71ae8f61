"""Where to look for tellings of one event: mentions that may be the same share a token on a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b

from calendar_service.events.identity import AHEAD, BEHIND, EDITION, NEAR
from calendar_service.events.known import Known
from calendar_service.events.wording import RULES
from calendar_service.models import Timed

LAYOUT = 2  # of the tokens; another number has every store build its index anew
VOCABULARY = blake2b(f"{LAYOUT} {RULES}".encode(), digest_size=8).hexdigest()
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
    roots, anchor = known.wording.roots, _anchor(known)
    lone = "!" if len(roots) == 1 else ""
    pairs = {(lone + root, day) for root in roots for day in days}
    if not known.days:
        pairs |= {("?" + root, anchor) for root in roots}
    if known.mention.edition is not None:
        pairs |= {(f"#{known.mention.edition} {root}", anchor) for root in roots}
    return frozenset(pairs | {("=" + known.wording.fingerprint, anchor)})


def lookups(known: Known) -> Iterator[Block]:
    """Where to look for mentions of the same event; as symmetrical as `match` itself."""
    roots, anchor, edition = known.wording.roots, _anchor(known), known.mention.edition
    need = min(2, len(roots))
    for first, last in _spans(known):
        yield from (Block(root, first, last, need) for root in roots)
        yield from (Block("!" + root, first, last) for root in roots)
    if known.days:
        yield from (Block("?" + root, anchor - AHEAD, anchor + BEHIND, need) for root in roots)
    else:
        yield from (Block("?" + root, anchor - AHEAD, anchor + AHEAD, need) for root in roots)
        if anchor:
            ahead = (anchor - BEHIND, anchor + AHEAD)
            yield from (Block(root, *ahead, need) for root in roots)
            yield from (Block("!" + root, *ahead) for root in roots)
    if edition is not None:
        reach = (anchor - EDITION, anchor + EDITION) if anchor else (0, date.max.toordinal())
        yield from (Block(f"#{edition} {root}", *reach) for root in roots)
        yield from (Block(f"#{edition} {root}", 0, 0) for root in roots)
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


def session_tokens(known: Known) -> Iterator[str]:
    """What sessions of one event may share: programmes rename what keeps its hour."""
    yield from known.wording.roots
    yield "=" + known.wording.fingerprint
    if isinstance(known.mention.when, Timed):
        yield known.mention.when.start.strftime("%H:%M")
