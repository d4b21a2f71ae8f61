"""How strongly a name and a time of one sentence belong together."""

from __future__ import annotations

import re
from functools import cache

from calendar_service.events.names import Name
from calendar_service.events.words.model import Words

PARENTHESES = re.compile(r"\([^)]*\)")
WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
CLAUSE = re.compile(r"[;:]|\s[–—]\s|,\s(?:and|but|while|y|mientras|e|mas|enquanto|pero)\s")
LEAST = 3.0


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE)


def strength(
    sentence: str,
    name: Name,
    time: tuple[int, int],
    crossed_names: int,
    crossed_times: int,
    words: Words,
) -> float:
    """From 0 (unrelated) to 10 (`the Forum on 30 August`); those below LEAST are strangers."""
    after = name.end <= time[0]
    gap = sentence[name.end : time[0]] if after else sentence[time[1] : name.start]
    gap = PARENTHESES.sub(" ", gap)
    if after and crossed_names == 0 and _relative(gap, words):
        return 9.5 - 0.02 * len(gap)
    count = len(WORD.findall(gap))
    score = _forward(gap, count, words) if after else _backward(gap, count, words)
    score -= 2.5 * crossed_names + (1.0 if after else 2.5) * crossed_times
    score -= 2.0 * len(CLAUSE.findall(gap))
    if name.bare:
        score -= 0.8
    if after and crossed_names == 0 and _held(gap, words):
        score = max(score, LEAST + 1.2)
    if not after and _closes(sentence[: time[0]], words):
        score -= 2.5
    if compiled(words.framework).search(sentence[: name.start].lower()):
        score -= 3.5
    return score


def _relative(gap: str, words: Words) -> bool:
    """`…, which will be held` right before the time: it is the last thing named."""
    relative = "|".join(sorted(words.relatives))
    found = re.search(rf"(?<!\w)(?:{relative})\s(?:se\s)?([^,;:.]{{2,45}})$", gap.lower())
    return bool(found) and _held(found.group(1) if found else "", words)


def _held(gap: str, words: Words) -> bool:
    low = gap.lower()
    return bool(compiled(words.hold).search(low) or compiled(words.meet).search(low))


def _closes(before: str, words: Words) -> bool:
    """A verb of holding right before the time: the clause is told, what follows is another."""
    last = before[-28:].lower()
    return bool(
        re.search(r"(?:" + words.hold + r")\s+(?:on|el|em|no|na|for|para)?\s*$", last, re.VERBOSE)
    )


def _forward(gap: str, count: int, words: Words) -> float:
    if _held(gap, words):
        return 9.0 - 0.12 * count
    if count <= 9 and not any(w in words.stops for w in WORD.findall(gap.lower())):
        return 10.0 - 0.25 * count
    return 6.0 - 0.2 * count


def _backward(gap: str, count: int, words: Words) -> float:
    low = gap.lower()
    if compiled(words.hold).search(low):
        return 8.4 - 0.1 * count
    if count <= 4:
        return 7.5 - 0.3 * count
    if compiled(words.during).search(low):
        return 7.0 - 0.1 * count
    return 5.0 - 0.2 * count
