"""A text cut where marked spans begin and end, so that spans may overlap."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple


class Span(NamedTuple):
    """Characters `start` to `end` tell the event that the page numbers `number`."""

    start: int
    end: int
    number: int
    family: str


class Piece(NamedTuple):
    """A stretch under the same spans; `begins` if one begins here, `ended` are those that end."""

    start: int
    text: str
    family: str
    begins: bool
    ended: tuple[int, ...]


def pieces(text: str, spans: Sequence[Span], begin: int = 0) -> list[Piece]:
    """Every character from `begin` on, once and in order."""
    told = sorted(set(span for span in spans if begin <= span.start < span.end <= len(text)))
    cuts = sorted({begin, len(text), *(c for s in told for c in (s.start, s.end))})
    found = []
    for start, end in pairwise(cuts):
        over = [span for span in told if span.start <= start and end <= span.end]
        found.append(
            Piece(
                start,
                text[start:end],
                over[0].family if over else "",
                any(span.start == start for span in over),
                tuple(sorted({span.number for span in over if span.end == end})),
            )
        )
    return found
