"""Which mentions are one event: a function of their set, whatever order they came in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations

from calendar_service.events.blocks import index, lookups, session_tokens
from calendar_service.events.identity import POSSIBLE, SAME, Match, match, match_sessions
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
    """Joins the likeliest pairs first, as long as nothing in the two groups contradicts.

    Events come before their sessions, which are one only within one event.
    """
    known = {one.id: one for one in sorted(mentions, key=lambda one: one.id)}
    joining = Joining({id: Group([one]) for id, one in known.items()})
    _join_pinned(joining.group)
    found = [(known[a], known[b]) for a, b in candidates(known.values())]
    joining.join(_scored(match, (pair for pair in found if not any(one.parent for one in pair))))
    for sessions in _levels(known.values()):
        joining.join(_scored(match_sessions, _sessions(sessions, joining.group)))
    loose = (pair for pair in found if sum(one.parent is not None for one in pair) == 1)
    joining.join(_scored(match, loose))
    return joining.clusters()


@dataclass(slots=True)
class Joining:
    """The groups so far, why mentions are in them, and the pairs that nobody joined."""

    group: dict[Id, Group]
    because: dict[Id, Pair] = field(default_factory=dict)
    doubtful: list[Pair] = field(default_factory=list)

    def join(self, pairs: Iterable[Pair]) -> None:
        for pair in pairs:
            ours, theirs = self.group[pair.a], self.group[pair.b]
            if ours is theirs:
                continue
            if pair.match.score < SAME:
                self.doubtful.append(pair)
            elif not ours.contradicts(theirs):
                _join(self.group, ours, theirs)
                self.because.setdefault(pair.a, pair)
                self.because.setdefault(pair.b, pair)
            elif not ours.pins or not theirs.pins:
                self.doubtful.append(pair)

    def clusters(self) -> Clusters:
        groups = {id(one): one for one in self.group.values()}.values()
        told = tuple(tuple(sorted(one.members, key=lambda known: known.id)) for one in groups)
        apart = (p for p in self.doubtful if self.group[p.a] is not self.group[p.b])
        return Clusters(told, self.because, tuple(apart))


def _levels(known: Iterable[Known]) -> Iterator[list[Known]]:
    """Sessions, then sessions of sessions."""
    by_depth: dict[int, list[Known]] = defaultdict(list)
    for one in known:
        by_depth[one.depth].append(one)
    yield from (by_depth[depth] for depth in sorted(by_depth) if depth)


def _sessions(sessions: Iterable[Known], group: dict[Id, Group]) -> Iterator[tuple[Known, Known]]:
    """Pairs of sessions of one event that share a word or their hour."""
    shelf: dict[tuple[int, str], list[Known]] = defaultdict(list)
    for one in sessions:
        if one.parent and one.parent.id in group:
            whole = id(group[one.parent.id])
            for token in session_tokens(one):
                shelf[whole, token].append(one)
    seen: set[tuple[Id, Id]] = set()
    for together in shelf.values():
        for a, b in combinations(together, 2):
            if (a.id, b.id) not in seen:
                seen.add((a.id, b.id))
                yield a, b


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


def _scored(
    matching: Callable[[Known, Known], Match | None], pairs: Iterable[tuple[Known, Known]]
) -> list[Pair]:
    """Those that may be one event, the likeliest first."""
    scored = (
        Pair(a.id, b.id, found)
        for a, b in pairs
        if (found := matching(a, b)) and found.score >= POSSIBLE
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
