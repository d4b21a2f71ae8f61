"""Labels and their values: `WHEN: …`, `Lugar | …`, a label on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from calendar_service.events.structured.lines import plain
from calendar_service.events.structured.page import Page
from calendar_service.events.structured.rows import Span, trimmed
from calendar_service.events.words.layout import vocabulary

# Labels as posts have them: `📍 Town Hall`, `🗓️ 20 de marzo`, `⏰ 9:00`.
ICONS = dict.fromkeys("📍📌🏛", "where") | dict.fromkeys("🗓📅📆", "date")
ICONS |= dict.fromkeys("⏰⌚🕒🕐🕑🕓🕔🕕🕖🕗🕘🕙🕚🕛🕜🕝", "time") | dict.fromkeys("💻🖥🌐", "mode")
ICON = re.compile(rf"([{''.join(ICONS)}])\ufe0f?\s*")


@dataclass(frozen=True, slots=True)
class Field:
    """`start` is where the label begins; `line` the index of the last line of the value."""

    role: str
    start: int
    value: Span
    line: int

    @property
    def empty(self) -> bool:
        return self.value[0] >= self.value[1]


def fields(page: Page) -> tuple[Field, ...]:
    """All fields in the order of the text; a label without a value takes the line below."""
    found = [field for at in range(len(page.lines)) for field in _of_line(page, at)]
    labelled = {field.line for field in found}
    return tuple(_filled(page, field, labelled) if field.empty else field for field in found)


def _of_line(page: Page, at: int) -> Iterator[Field]:
    line, language = page.lines[at], page.words.language
    low = plain(page.text[line.begin : line.end])
    with_colon, at_head = _patterns(language)
    marks = [m for m in with_colon.finditer(low) if _begins(page.text, line.begin, m)]
    if not marks or marks[0].start("label") > 3:
        head = at_head.match(low)
        marks = [head, *marks] if head and at not in page.headers else marks
    icon = ICON.match(page.text, line.begin, line.end) if not marks else None
    if icon:
        value = trimmed(page.text, icon.end(), line.end)
        yield Field(ICONS[icon[1]], line.begin, value, at)
    ends = [*(line.begin + mark.start() for mark in marks[1:]), line.end]
    for mark, end in zip(marks, ends, strict=False):
        value = trimmed(page.text, line.begin + mark.end(), end)
        role = page.table.labels[" ".join(mark["label"].split())]
        yield Field(role, line.begin + mark.start("label"), value, at)


def _begins(text: str, begin: int, mark: re.Match[str]) -> bool:
    """At the beginning of the line or, with a capital, further on in a line of labels."""
    return mark.start("label") <= 3 or text[begin + mark.start("label")].isupper()


def _filled(page: Page, field: Field, labelled: set[int]) -> Field:
    below = field.line + 1
    if below >= len(page.lines) or below in labelled or page.lines[below].gap > 1:
        return field
    line = page.lines[below]
    return replace(field, value=(line.begin, line.end), line=below)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    labels = sorted(vocabulary(language).labels, key=len, reverse=True)
    known = "|".join(re.escape(label).replace(r"\ ", r"\s+") for label in labels)
    label = rf"[¿*_]*(?P<label>{known})\??(?:\s*\([^()\n]{{0,40}}\))?[*_]*"
    return (
        re.compile(rf"(?:^|[.;|,–—)-]\s*|\s){label}(?:\s*:|(?<=[?]))[*_\s]*"),
        re.compile(rf"{label}\s*(?:[|\t]|\s{{2,}}|\s[–—-]\s|$)"),
    )
