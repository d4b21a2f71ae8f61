"""Which of the languages read here a text is written in, by its function words."""

from __future__ import annotations

import re
from collections import Counter

WORD = re.compile(r"[^\W\d_]+")
FUNCTION_WORDS = {
    "en": frozenset("the of and to in for on with will be is at by from that this it as are was which".split()),
    "es": frozenset("el la los las de del en y que con para por se una un al su como será es más lo".split()),
    "pt": frozenset("o os as de da do das dos em e que com para por uma um ao na no nos não à às será é mais pelo pela".split()),
}  # fmt: skip
MARKS = {"es": re.compile(r"[ñ¿¡]|ción\b|\by\b|\bel\b"), "pt": re.compile(r"[ãõ]|ção\b|ções\b|\bnão\b|\be\b|\bo\b")}  # fmt: skip


def language_of(text: str) -> str:
    """`en`, `es` or `pt`; English when no function word of any is there."""
    low = text[:20_000].lower()
    words = Counter(WORD.findall(low))
    scores = {language: sum(words[w] for w in known) for language, known in FUNCTION_WORDS.items()}
    for language, marks in MARKS.items():
        scores[language] += 0.5 * len(marks.findall(low))
    return max(scores, key=lambda language: scores[language])
