"""How far the words of a mention reach, by the conventions of TimeML.

Slots keep the bare core of an expression, for what stands before it tells what it is for. A mention
takes in its article, and a clock and a day that stand side by side are one mention.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.mention import Mention

BARE = ("year", "month")  # `a 1971 law`, `the March accession`: the article is not theirs
ZONE = re.compile(r"\s(?:[A-Z]{2,4}\s)?")


def extents(text: str, mentions: Iterable[Mention], lexicon: Lexicon) -> Iterator[Mention]:
    """The mentions in the order of the text."""
    found = sorted(mentions, key=lambda one: one.start)
    before: Mention | None = None
    for mention in found:
        if before and _is_one(text, before, mention):
            before = _joined(text, before, mention)
            continue
        if before:
            yield before
        before = _with_article(text, mention, lexicon)
    if before:
        yield before


def _is_one(text: str, clock: Mention, day: Mention) -> bool:
    """`9 a.m. EST Tuesday`, with nothing but a zone between."""
    if clock.rule != "clock" or day.type != "DATE" or not day.resolved:
        return False
    return ZONE.fullmatch(text, clock.end, day.start) is not None


def _joined(text: str, clock: Mention, day: Mention) -> Mention:
    value = f"{day.value}T{clock.value.partition('T')[2]}"
    return replace(
        clock,
        end=day.end,
        text=text[clock.start : day.end],
        value=value,
        stated=clock.stated | day.stated,
        completed=clock.completed | day.completed,
        basis=day.basis,
        resolved=day.resolved,
    )


@cache
def _article(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(lexicon.the)})\s\Z", re.IGNORECASE)


def _with_article(text: str, mention: Mention, lexicon: Lexicon) -> Mention:
    if mention.rule in BARE or text[mention.start - 1 : mention.start] != " ":
        return mention
    head = text[max(0, mention.start - 4) : mention.start]
    found = _article(lexicon).search(head)
    if not found:
        return mention
    start = mention.start - len(found[0])
    return replace(mention, start=start, text=text[start : mention.end])
