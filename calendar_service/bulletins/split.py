"""A collection into its bulletins: where each begins, and what is its title, its day, its body."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from calendar_service.bulletins.dateline import Dateline, datelines
from calendar_service.bulletins.document import Document
from calendar_service.bulletins.head import head, spoken_from
from calendar_service.bulletins.language import language_of
from calendar_service.bulletins.lines import RULE, lines_of
from calendar_service.bulletins.starts import spans, starts
from calendar_service.models import Bulletin
from calendar_service.temporal.mention import Reference
from calendar_service.temporal.pipeline import read

ZONES_APART = timedelta(days=1)  # the same moment is tomorrow already somewhere else


@dataclass(frozen=True, slots=True)
class Part:
    """One bulletin's stretch of the source, and its datelines."""

    start: int
    end: int
    language: str
    datelines: tuple[Dateline, ...]


def split(
    document: Document, *, published: date | None = None, language: str | None = None
) -> tuple[Bulletin, ...]:
    """The bulletins of a document in order; offsets count characters of its text.

    A complete dateline of the text wins over `published`, and that over the metadata, unless it
    is later: then it is no dateline but the day of an event. They complete one without a year and
    stand in for none, but only where the text is a single bulletin: in a collection an undated
    item has its neighbours' days as bounds instead.
    """
    text = document.text
    spoken = language or language_of(text)
    begin = [0] if document.whole else starts(text, spoken)
    parts = [_part(text, start, end, language) for start, end in spans(begin, len(text))]
    if len(parts) == 1:
        own = document.published
        known = own or published if document.whole else published or own
        part = _undated_later(parts[0], known)
        day = _published(part, known)
        return (_bulletin(document, part, day, (None, None), document.key, document.title),)
    days = [_published(part, None) for part in parts]
    return tuple(
        _bulletin(document, part, day, _bounds(days, n), document.key and f"{document.key} {n}")
        for n, (part, day) in enumerate(zip(parts, days, strict=True))
    )


def _part(text: str, start: int, end: int, language: str | None) -> Part:
    spoken = language or language_of(text[start:end])
    return Part(start, end, spoken, datelines(text, spoken, start, end))


def _undated_later(part: Part, known: date | None) -> Part:
    """Without what looks like a dateline but is later than the day of publication."""
    if known is None:
        return part
    latest = known + ZONES_APART
    kept = tuple(d for d in part.datelines if d.weak or d.day is None or d.day <= latest)
    return replace(part, datelines=kept)


def _published(part: Part, argument: date | None) -> date | None:
    """The day of the strongest dateline; the argument completes it or stands in for it."""
    strong = [d for d in part.datelines if not d.weak]
    for found in strong:
        if found.day is not None:
            return found.day
    if argument is not None:
        return argument
    weak = [d.day for d in part.datelines if d.weak and d.day is not None]
    return weak[0] if weak and not strong else None


def _bounds(days: Sequence[date | None], index: int) -> tuple[date | None, date | None]:
    """Collections run forwards or backwards in time: what is undated lies between neighbours."""
    if days[index] is not None:
        return None, None
    before = next((d for d in reversed(days[:index]) if d), None)
    after = next((d for d in days[index + 1 :] if d), None)
    known = [d for d in days if d]
    if len(known) < 2 or before is None or after is None:
        return None, None
    return min(before, after), max(before, after)


def _bulletin(
    document: Document,
    part: Part,
    day: date | None,
    bounds: tuple[date | None, date | None],
    key: str | None,
    known_title: str | None = None,
) -> Bulletin:
    start, end = _trimmed(document.text, part.start, part.end)
    own = document.text[start:end]
    lines = lines_of(own)
    found = [
        replace(d, start=max(d.start - start, 0), end=d.end - start)
        for d in part.datelines
        if d.end <= end
    ]
    title, body = head(lines, [d for d in found if not d.foot])
    day_lines = [d for d in found if d.day == day and not d.weak]
    return Bulletin(
        id=_identity(key or own),
        source=document.source,
        text=own,
        language=part.language,
        offset=start,
        body=body,
        title=known_title or title,
        published=day,
        not_before=bounds[0],
        not_after=bounds[1],
        dateline_place=next((d.place for d in found if d.place), None) or spoken_from(lines),
        dateline_days=day_lines[0].days if day_lines else (),
        imprint=tuple((d.start, d.end) for d in found if not _is_ahead(d, own, part, day)),
        url=document.url,
    )


def _is_ahead(dateline: Dateline, text: str, part: Part, published: date | None) -> bool:
    """A day after that of publication heads something of the text: a programme, a calendar."""
    if published is None or dateline.weak or dateline.labelled:
        return False
    words = text[dateline.start : dateline.end]
    days = [s.days for s in read(words, part.language, Reference(published)).slots if s.days]
    return bool(days) and days[0][0].first > published


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] == "\ufeff"):
        start += 1
    stretch = text[start:end].rstrip()
    while stretch and RULE.match(stretch.rsplit("\n", 1)[-1]) and "\n" in stretch:
        stretch = stretch.rsplit("\n", 1)[0].rstrip()
    return start, start + len(stretch)


def _identity(text: str) -> str:
    """Stable for the same words, however they are wrapped."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:20]
