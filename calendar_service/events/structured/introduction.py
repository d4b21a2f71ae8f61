"""What stands above a dated list: of what it is a list, where and at what hour, and for whom."""

from __future__ import annotations

import re
from dataclasses import dataclass

from calendar_service.events.names import names
from calendar_service.events.structured.lines import plain
from calendar_service.events.structured.page import Page
from calendar_service.events.structured.plurals import head_of, one_of, singular
from calendar_service.events.structured.rows import Span, states_day
from calendar_service.temporal.mention import Slot

LINES = 3  # above a list that may say what it is a list of
SHORT = 200  # characters of a heading or an introduction
HEADING = 60  # characters of a heading without a colon


@dataclass(frozen=True, slots=True)
class Introduction:
    """`above` is the line right above the list, `frame` the sentences that tell its events.

    `hour` is the clock time that holds for each of them, `kind` what each of them is called that
    has no name, `noun` what they are called together, in the singular. `programme` and
    `chronology` tell that the list is announced as one.
    """

    above: str
    frame: Span | None
    hour: Slot | None
    kind: str | None
    noun: str | None
    programme: bool
    chronology: bool


def introduction(page: Page, first: int) -> Introduction:
    """What introduces the list whose first entry is the line at index `first`."""
    lines = [i for i in range(max(0, first - LINES), first) if i not in page.headers]
    above = [page.words_at(page.lines[i]) for i in lines]
    near = plain(" | ".join(words for words in above if len(words) <= SHORT))
    start, end = page.lines[lines[0] if lines else first].start, page.lines[first].start
    hour = _hour(page, start, end)
    frame = _frame(page, start, end, hour)
    return Introduction(
        above[-1] if above else "",
        _with_colon(page, frame, start, end),
        hour,
        page.kind_of(frame),
        _noun(page, frame),
        re.search(page.table.programme, near) is not None,
        re.search(page.table.chronology, near) is not None,
    )


def _frame(page: Page, start: int, end: int, hour: Slot | None) -> Span | None:
    told = [s for s in page.sentences if start <= s.start < end and _tells_several(page, s.text)]
    last = page.sentence_of(hour) if hour else None
    spans = [*told, *([last] if last else [])]
    return (min(s.start for s in spans), max(s.end for s in spans)) if spans else None


def _with_colon(page: Page, frame: Span | None, start: int, end: int) -> Span | None:
    """With the sentence that announces the list: `… will be heard in Court Hall 2, Guwahati:`."""
    last = [s for s in page.sentences if start <= s.start < end and s.text.strip()][-1:]
    spans = [frame] if frame else []
    spans += [(s.start, s.end) for s in last if s.text.rstrip().endswith(":")]
    return (min(a for a, _ in spans), max(b for _, b in spans)) if spans else None


def _hour(page: Page, start: int, end: int) -> Slot | None:
    """`All begin at 18:30`, `The lectures begin at 7 p.m.`"""
    able = [page.slot(i) for i in page.inside(start, end)]
    able = [slot for slot in able if slot.clocks and not states_day(slot)]
    if not able:
        return None
    sentence = page.sentence_of(able[-1])
    words = sentence.text if sentence else ""
    return able[-1] if _tells_several(page, words) or page.is_for_each(words) else None


def _tells_several(page: Page, words: str) -> bool:
    return any(one_of(name, page.words) for name in names(words, page.words))


def _noun(page: Page, frame: Span | None) -> str | None:
    """`graduation ceremonies of the Faculty of Arts` are each a `graduation ceremony`."""
    found = names(page.text[slice(*frame)], page.words) if frame else ()
    return next(filter(None, (head_of(name, page.words) for name in found)), None)


def noun(page: Page, above: str) -> str | None:
    """`Hearings open to the public:` lists hearings: each is a `Hearing`."""
    short = above.endswith(":") or len(above) <= HEADING
    first = re.match(r"[^\W\d_]+", above)
    if not short or ". " in above or not first or not first.group()[0].isupper():
        return None
    one = singular(first.group().lower(), page.words)
    return one.capitalize() if one else None
