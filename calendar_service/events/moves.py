"""Moved events: of two times in one telling, the one that no longer holds and the one that does."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from calendar_service.events.draft import Draft
from calendar_service.events.links import compiled
from calendar_service.events.scene import Scene
from calendar_service.events.words.model import Words
from calendar_service.temporal.mention import Slot


def moves(fresh: Sequence[tuple[Draft, Slot]], told: Scene, words: Words) -> tuple[Draft, ...]:
    """The drafts of one sentence, each old time folded into the draft that has the new one."""
    if len(fresh) < 2 or not _changes(told.low, words):
        return tuple(draft for draft, _ in fresh)
    former = compiled(words.formerly)
    old = {i for i, (_, slot) in enumerate(fresh) if former.search(told.mask(slot))}
    if not old or len(old) == len(fresh):
        return tuple(draft for draft, _ in fresh)
    return _folded(fresh, old)


def _changes(low: str, words: Words) -> bool:
    return any(compiled(pattern).search(low) for pattern in (words.moved, words.postponed))


def _folded(fresh: Sequence[tuple[Draft, Slot]], old: set[int]) -> tuple[Draft, ...]:
    """Each old time goes to the next draft that stands; without one, to the one before."""
    kept = [index for index in range(len(fresh)) if index not in old]
    gained: dict[int, list[int]] = {index: [] for index in kept}
    for index in sorted(old):
        after = bisect_left(kept, index)
        heir = kept[after] if after < len(kept) else kept[-1]
        gained[heir].append(index)
    return tuple(
        replace(
            fresh[index][0],
            name=fresh[min([index, *gained[index]])][0].name,
            at=fresh[min([index, *gained[index]])][0].at,
            previous=tuple(fresh[i][1] for i in gained[index]),
        )
        for index in kept
    )
