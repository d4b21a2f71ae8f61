"""What an event is about: its own name first, then its sentence, its headline, its bulletin."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache

from calendar_service.models import Topic
from calendar_service.reference.fold import fold
from calendar_service.reference.topics import FAINT, STEMS

MOST = 3
TITLE, HEAD, SENTENCE, TEXT = 8.0, 2.5, 1.5, 4.0
# The least score of a topic, and the least share of the best one
ENOUGH, SHARE = 1.2, 0.25


# `no Porto`, `Puerto Montt`: towns, while `Porto de Santos` is a port.
TOWN = re.compile(r"\bPuerto(?=\s[A-ZÁÉÍÓÚ])|\bPorto\b(?!\s(?:d[aeo]s?|[a-z]))")
WORD = re.compile(r"[^\W_]+")
Weights = tuple[tuple[Topic, int], ...]


@dataclass(frozen=True, slots=True)
class Stems:
    """What speaks of topics: whole words, beginnings of words, and phrases by their first word.

    Of the phrases each is a text, whether it ends with a word, and what it speaks of; the longest
    come first.
    """

    whole: dict[str, Weights]
    begun: dict[str, Weights]
    phrases: dict[str, list[tuple[str, bool, Weights]]]


@cache
def _stems() -> Stems:
    merged: defaultdict[tuple[str, bool], Weights] = defaultdict(tuple)
    for topic, stems in STEMS.items():
        for stem in stems.split():
            key = stem.rstrip("=").replace("_", " "), stem.endswith("=")
            merged[key] += ((topic, 1 if stem in FAINT else 2),)
    found = Stems({}, {}, {})
    for (text, whole), weights in sorted(merged.items(), key=lambda item: -len(item[0][0])):
        first = WORD.match(text)
        if first and first.end() < len(text):
            found.phrases.setdefault(first.group(), []).append((text, whole, weights))
        else:
            (found.whole if whole else found.begun)[text] = weights
    return found


def counts(text: str) -> Counter[Topic]:
    """How often a text speaks of each topic; a faint word counts half."""
    folded = fold(TOWN.sub(" ", text))
    found: Counter[Topic] = Counter()
    end = 0
    for match in WORD.finditer(folded):
        if match.start() < end:
            continue
        end, weights = _phrase(folded, match.start(), match.group())
        for topic, weight in weights or _of_word(match.group()):
            found[topic] += weight
    return found


def _phrase(text: str, start: int, word: str) -> tuple[int, Weights]:
    """Where the longest phrase that begins at `start` ends, and what it speaks of."""
    for phrase, whole, weights in _stems().phrases.get(word, ()):
        end = start + len(phrase)
        if text.startswith(phrase, start) and not (whole and text[end : end + 1].isalnum()):
            return end, weights
    return 0, ()


@lru_cache(maxsize=16_384)
def _of_word(word: str) -> Weights:
    stems = _stems()
    if word in stems.whole:
        return stems.whole[word]
    beginnings = (word[:length] for length in range(len(word), 1, -1))
    return next((stems.begun[part] for part in beginnings if part in stems.begun), ())


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
