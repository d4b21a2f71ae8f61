"""What an event is about: its own name first, then its sentence, its headline, its bulletin."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache

from calendar_service.models import Topic
from calendar_service.reference.fold import fold
from calendar_service.reference.topics import FAINT, STEMS

MOST = 3
TITLE, HEAD, SENTENCE, TEXT = 8.0, 2.5, 1.5, 4.0
# The least score of a topic, and the least share of the best one
ENOUGH, SHARE = 1.2, 0.25


@cache
def _pattern() -> tuple[re.Pattern[str], dict[str, list[tuple[Topic, int]]]]:
    """One expression over all stems, and the topics of each with their weights."""
    owner: dict[str, list[tuple[Topic, int]]] = {}
    whole: list[str] = []
    begun: list[str] = []
    for topic, stems in STEMS.items():
        for stem in stems.split():
            text = stem.rstrip("=").replace("_", " ")
            owner.setdefault(text, []).append((topic, 1 if stem in FAINT else 2))
            (whole if stem.endswith("=") else begun).append(re.escape(text))
    longest = sorted(begun, key=len, reverse=True)
    exact = sorted(whole, key=len, reverse=True)
    return re.compile(rf"\b(?:({'|'.join(exact)})\b|({'|'.join(longest)}))"), owner


def counts(text: str) -> Counter[Topic]:
    """How often a text speaks of each topic; a faint word counts half."""
    pattern, owner = _pattern()
    found: Counter[Topic] = Counter()
    for match in pattern.finditer(fold(text)):
        for topic, weight in owner[match.group(1) or match.group(2)]:
            found[topic] += weight
    return found


@lru_cache(maxsize=64)
def _of_text(text: str) -> Counter[Topic]:
    return counts(text)


def topics_of(title: str, sentence: str, head: str, text: str) -> tuple[Topic, ...]:
    """At most three topics, best first; none where nothing speaks clearly.

    An event's own name weighs most, then its bulletin's `text`, its `head`, its `sentence`.
    """
    scores: dict[Topic, float] = {}
    parts = (
        (TITLE, _shares(counts(title))),
        (HEAD, _shares(counts(head))),
        (SENTENCE, _shares(counts(sentence))),
        (TEXT, _shares(_of_text(text))),
    )
    for weight, shares in parts:
        for topic, share in shares.items():
            scores[topic] = scores.get(topic, 0.0) + weight * share
    if not scores:
        return ()
    best = max(scores.values())
    kept = [t for t, s in scores.items() if s >= ENOUGH and s >= SHARE * best]
    return tuple(sorted(kept, key=lambda t: (-scores[t], t.value))[:MOST])


def _shares(found: Counter[Topic]) -> dict[Topic, float]:
    total = sum(found.values())
    return {topic: count / total for topic, count in found.items()} if total else {}
