"""Which mentions are one event: a function of their set, whatever order they came in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from calendar_service.events.blocks import index, lookups
from calendar_service.events.identity import POSSIBLE, SAME, Match, match
from calendar_service.events.known import Known

Id = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions and how alike they are; `a` sorts before `b`."""

    a: Id
    b: Id
    match: Match


@dataclass(slots=True)
class Group:
    """Mentions taken for one event, with what may not contradict within it."""

    members: list[Known]
    bulletins: set[str] = field(init=False)
    editions: set[int] = field(init=False)
    years: set[str] = field(init=False)
    days: set[int] = field(init=False)
    pins: set[str] = field(init=False)
    sessions: bool = field(init=False)

    def __post_init__(self) -> None:
        self.bulletins = {known.mention.evidence.bulletin for known in self.members}
        self.editions = {e for known in self.members if (e := known.mention.edition) is not None}
        self.years = {year for known in self.members for year in known.wording.years}
        self.days = {day for known in self.members for day in (*known.days, *known.earlier)}
        self.pins = {known.pin for known in self.members if known.pin}
        self.sessions = any(known.parent for known in self.members)

    def contradicts(self, other: Group) -> bool:
        if self.bulletins & other.bulletins and self.told_beside(other):
            return True
        if any(
            ours and theirs and ours.isdisjoint(theirs)
            for ours, theirs in (
                (self.editions, other.editions),
                (self.years, other.years),
                (self.pins, other.pins),
            )
        ):
            return True
        if self.editions & other.editions or (self.sessions and other.sessions):
            return False  # one edition may have moved, a session may have moved with its event
        return bool(self.days and other.days and self.days.isdisjoint(other.days))

    def told_beside(self, other: Group) -> bool:
        """One bulletin tells of both as of two events."""
        return any(
            ours.id[0] == theirs.id[0] and not match(ours, theirs)
            for ours in self.members
            for theirs in other.members
        )

    def join(self, other: Group) -> None:
        self.members += other.members
        self.bulletins |= other.bulletins
        self.editions |= other.editions
        self.years |= other.years
        self.days |= other.days
        self.pins |= other.pins
        self.sessions = self.sessions or other.sessions


@dataclass(frozen=True, slots=True)
class Clusters:
    """The events, the pairs that made them, and those that an editor should look at."""

    groups: tuple[tuple[Known, ...], ...]
    pairs: dict[Id, Pair]
    doubtful: tuple[Pair, ...]


def cluster(mentions: Iterable[Known]) -> Clusters:
    """Joins the likeliest pairs first, as long as nothing in the two groups contradicts."""
    known = {one.id: one for one in sorted(mentions, key=lambda one: one.id)}
    group = {id: Group([one]) for id, one in known.items()}
    _join_pinned(group)
    because: dict[Id, Pair] = {}
    doubtful: list[Pair] = []
    for pair in _pairs(known):
        ours, theirs = group[pair.a], group[pair.b]
        if ours is theirs:
            continue
        if pair.match.score < SAME:
            doubtful.append(pair)
        elif not ours.contradicts(theirs):
            _join(group, ours, theirs)
            because.setdefault(pair.a, pair)
            because.setdefault(pair.b, pair)
        elif not ours.pins or not theirs.pins:
            doubtful.append(pair)
    groups = {id(one): one for one in group.values()}.values()
    told = tuple(tuple(sorted(one.members, key=lambda known: known.id)) for one in groups)
    return Clusters(told, because, tuple(p for p in doubtful if group[p.a] is not group[p.b]))


def _join(group: dict[Id, Group], ours: Group, theirs: Group) -> None:
    ours.join(theirs)
    for member in theirs.members:
        group[member.id] = ours


def _join_pinned(group: dict[Id, Group]) -> None:
    first: dict[str, Group] = {}
    for one in list(group.values()):
        for pin in tuple(one.pins):
            if (other := first.setdefault(pin, one)) is not one:
                _join(group, other, one)


def _pairs(known: dict[Id, Known]) -> list[Pair]:
    scored = (
        Pair(a, b, found)
        for a, b in candidates(known.values())
        if (found := match(known[a], known[b])) and found.score >= POSSIBLE
    )
    return sorted(scored, key=lambda pair: (-pair.match.score, pair.a, pair.b))


def candidates(known: Iterable[Known]) -> Iterator[tuple[Id, Id]]:
    """The pairs that share a token on a day, each once; the same relation as in the store."""
    told = list(known)
    table: dict[str, list[tuple[int, Id]]] = defaultdict(list)
    for one in told:
        for token, day in index(one):
            table[token].append((day, one.id))
    seen: set[tuple[Id, Id]] = set()
    for one in told:
        for other in _found(one, table):
            pair = min(one.id, other), max(one.id, other)
            if one.id != other and pair not in seen:
                seen.add(pair)
                yield pair


def _found(one: Known, table: dict[str, list[tuple[int, Id]]]) -> Iterator[Id]:
    shared: dict[tuple[Id, int], set[str]] = defaultdict(set)
    for block in lookups(one):
        for day, id in table.get(block.token, ()):
            if block.first <= day <= block.last:
                shared[id, block.need].add(block.token)
    yield from {id for (id, need), tokens in shared.items() if len(tokens) >= need}
