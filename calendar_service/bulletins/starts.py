"""Where the bulletins of a collection begin: at a head with a dateline, or at what looks alike."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calendar_service.bulletins.dateline import Dateline, at
from calendar_service.bulletins.lines import QUOTES, Line, lines_of

TODAY = re.compile(
    r"\b(?:today|yesterday|tomorrow|this\s(?:morning|afternoon)"
    r"|hoy|ayer|esta\s(?:mañana|tarde)|hoje|ontem)\b",
    re.IGNORECASE,
)
# Headlines are sentences without their end; headings inside of a bulletin seldom are.
FINITE = re.compile(
    r"\b(?:will|to|is|are|has|have|was|were|promotes?|holds?|held|meets?|met|makes?|announces?"
    r"|launch\w*|opens?|hosts?|presents?|calls?|\w{3,}(?:rá|rán|ará|ou))\b",
    re.IGNORECASE,
)
HEADLINE = 12  # words of a title that is one wherever it stands
LEAD = 300  # characters of a paragraph in which a `today` is that of its bulletin


def starts(text: str, language: str) -> list[int]:
    """Offsets at which bulletins begin; the first is 0.

    A single bulletin has a date at its head at most, so a second head with one makes a collection;
    in a collection, titles without a dateline are heads too.
    """
    return _Heads(text, language).starts()


class _Heads:
    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.language = language
        self.lines = lines_of(text)

    def starts(self) -> list[int]:
        inner = range(1, len(self.lines))
        first = self._form(0) or self._form(1)
        dated = [i for i in inner if self._dated(i) or (first and self._form(i) == first)]
        ruled = [i + 1 for i in inner if self.lines[i].is_rule and self._opens(i + 1)]
        taken = {*dated, *ruled}
        collection = bool(first) + len(dated) + len(ruled) > 1
        bare = [i for i in inner if self._undated(i, collection)]
        # A title right before or after one that is taken is part of the same head.
        alone = [i for i in bare if not any(0 < abs(i - other) <= 2 for other in taken)]
        return self._apart(sorted({*taken, *alone}))

    def _apart(self, heads: Sequence[int]) -> list[int]:
        """Without those that follow a head at once: the title below an office's letterhead."""
        chosen, last = [0], 0
        for index in heads:
            if any(line.is_paragraph or line.is_prose for line in self.lines[last:index]):
                chosen.append(self.lines[index].start)
                last = index
        return chosen

    def _line(self, index: int) -> Line | None:
        return self.lines[index] if index < len(self.lines) else None

    def _at(self, index: int) -> Dateline | None:
        """The dateline that a line begins with, unless it only tells of a revision."""
        line = self._line(index)
        found = at(self.text, self.language, line.start, line.end) if line else None
        return found if found and not found.weak else None

    def _dated(self, index: int) -> bool:
        """A title, perhaps a subtitle, then a paragraph that begins with a dateline."""
        line = self.lines[index]
        if not line.is_title or line.is_item or line.gap < 1:
            return False
        body = index + 1
        while (after := self._line(body)) and after.is_item and body - index < 3:
            body += 1
        found = self._at(body) if after else None
        if not found or not after:
            return False
        return line.gap >= 2 and bool(found.place) if found.whole else after.is_paragraph

    def _form(self, index: int) -> str | None:
        """How a head with a date on a line of its own is laid out, if this line begins one.

        Only a text whose first head is laid out so is cut at such heads: elsewhere a title and a
        day are those of an event.
        """
        line, after, body = (self._line(index + n) for n in range(3))
        if not line or not after or not body or not body.is_paragraph:
            return None
        far = index < 2 or line.gap >= 2
        if line.is_title and not line.is_item and (found := self._at(index + 1)) and found.whole:
            if found.labelled and (far or line.gap):
                return "title, label"
            return "title, day" if far and found.day else None
        if after.is_title and far and (found := self._at(index)) and found.whole and found.day:
            return "day, title"
        return None

    def _opens(self, index: int) -> bool:
        """After a ruled line: there is a dateline near the head of what follows."""
        near = range(index, min(index + 4, len(self.lines)))
        return any(self._at(number) for number in near)

    def _undated(self, index: int, collection: bool) -> bool:
        """A title over a paragraph, or a paragraph without one, that tells of its own `today`;
        in a collection also a title that a ruled line sets apart.
        """
        line, after = self.lines[index], self._line(index + 1)
        over = after is not None and after.is_paragraph and after.gap >= 1
        if after and over and line.is_title and not line.is_item and line.text[0] not in QUOTES:
            if collection and self.lines[index - 1].is_rule:
                return True
            if line.gap >= 2:
                return collection or bool(TODAY.search(after.text[:LEAD]))
            sentence = len(line.text.split()) >= HEADLINE and FINITE.search(line.text)
            return collection and line.gap >= 1 and bool(sentence)
        lead = re.split(r"(?<=[.!?])\s", line.text)[0]
        return collection and line.gap >= 2 and line.is_paragraph and bool(TODAY.search(lead))


def spans(offsets: Sequence[int], length: int) -> list[tuple[int, int]]:
    """Each stretch from one start to the next, the last to the end."""
    return list(zip(offsets, [*offsets[1:], length], strict=True))
