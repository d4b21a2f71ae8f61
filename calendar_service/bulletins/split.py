"""A collection into its bulletins: where each begins, and what is its title, its day, its body."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from calendar_service.bulletins.dateline import Dateline, at, datelines
from calendar_service.bulletins.document import Document
from calendar_service.bulletins.language import language_of
from calendar_service.models import Bulletin

PARAGRAPH = re.compile(r"[^\r\n]*\S[^\r\n]*")
RULE = re.compile(r"^[\s*_=~#—–-]{3,}$")
PROSE = 120
ZONES_APART = timedelta(days=1)  # the same moment is tomorrow already somewhere else
TODAY = re.compile(
    r"\b(?:today|yesterday|tomorrow|this\s(?:morning|afternoon)"
    r"|hoy|ayer|esta\s(?:mañana|tarde)|hoje|ontem)\b",
    re.IGNORECASE,
)
LETTERHEAD = re.compile(
    r"^\W*(?:for\simmediate\srelease|press\s(?:release|notice|note)|media\s(?:note|release|contact)"
    r"|note\sto|notice|newsroom|comunicado|nota\sde\s(?:prensa|imprensa)|bolet[ií]n?m?"
    r"|aviso|informativo|contact|status|categor|section|source|tags?|fuente|secci)\b",
    re.IGNORECASE,
)
FINITE = re.compile(
    r"\b(?:will|to|is|are|has|have|was|were|promotes?|holds?|held|meets?|met|makes?|announces?"
    r"|launch\w*|opens?|hosts?|presents?|calls?|\w{3,}(?:rá|rán|ará|ou))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    start: int
    end: int
    text: str
    gap: int  # blank lines before it


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
    starts = [0] if document.whole else _starts(text, spoken)
    ends = [*starts[1:], len(text)]
    parts = [_part(text, a, b, language) for a, b in zip(starts, ends, strict=True)]
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


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    position = 0
    for match in PARAGRAPH.finditer(text):
        gap = text.count("\n", position, match.start()) - (1 if lines else 0)
        lines.append(Line(match.start(), match.end(), match.group().strip(), gap))
        position = match.end()
    return lines


def _starts(text: str, language: str) -> list[int]:
    """Offsets at which bulletins begin."""
    lines = _lines(text)
    dated = [i for i in range(1, len(lines)) if _titled(text, lines, i, language)]
    ruled = [
        i + 1
        for i in range(1, len(lines) - 1)
        if RULE.match(lines[i].text) and _opens(text, lines, i + 1, language)
    ]
    collection = len(dated) + len(ruled) > 1
    bare = [i for i in range(1, len(lines)) if _undated(lines, i, collection)]
    bare = [i for i in bare if not _near(i, [*dated, *ruled], lines)]
    chosen = sorted({0, *dated, *ruled, *bare})
    return [0, *(lines[i].start for i in chosen if i)]


def _near(index: int, others: Sequence[int], lines: Sequence[Line]) -> bool:
    """A title right before or after one that is taken is part of the same head."""
    return any(abs(index - other) <= 2 and other != index for other in others)


def _titled(text: str, lines: Sequence[Line], index: int, language: str) -> bool:
    """A title line, perhaps a subtitle, then a paragraph that begins with a dateline."""
    if not _title_like(lines[index]) or lines[index].gap < 1:
        return False
    follower = index + 1
    while follower < len(lines) and lines[follower].text[0] in "•*-–" and follower - index < 3:
        follower += 1
    if follower >= len(lines) or lines[index].text[0] in "•*-–":
        return False
    found = at(text, language, lines[follower].start, lines[follower].end)
    if found is None or found.weak:
        return False
    if found.whole:
        return lines[index].gap >= 2 and bool(found.place)
    return lines[follower].end - lines[follower].start >= PROSE


def _opens(text: str, lines: Sequence[Line], index: int, language: str) -> bool:
    """Does a bulletin begin after a ruled line? It has a dateline of its own near its head."""
    return any(
        at(text, language, line.start, line.end) is not None for line in lines[index : index + 4]
    )


def _undated(lines: Sequence[Line], index: int, collection: bool) -> bool:
    line = lines[index]
    after = lines[index + 1] if index + 1 < len(lines) else None
    if (
        _title_like(line)
        and after is not None
        and len(after.text) >= PROSE
        and after.gap >= 1
        and line.text[0] not in '•*-–“‘"'
    ):
        if line.gap >= 2:
            return collection or bool(TODAY.search(after.text[:300]))
        return (
            collection
            and line.gap >= 1
            and len(line.text.split()) >= 12
            and bool(FINITE.search(line.text))
        )
    lead = re.split(r"(?<=[.!?])\s", line.text)[0]
    return line.gap >= 2 and collection and len(line.text) >= PROSE and bool(TODAY.search(lead))


def _title_like(line: Line) -> bool:
    text = line.text
    return (
        12 <= len(text) <= 230
        and text[-1] not in '.:;,”"'
        and (text[0].isupper() or text[0] in "“‘\"¿¡'")
        and len(text.split()) >= 3
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
    lines = _lines(own)
    found = [d for d in part.datelines if d.end <= end]
    title, body = _head(
        lines, [(d.start - start, d.end - start, d.whole) for d in found if not d.foot]
    )
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
        dateline_place=next((d.place for d in found if d.place), None) or _spoken_from(own, lines),
        dateline_days=day_lines[0].days if day_lines else (),
        imprint=tuple((max(d.start - start, 0), d.end - start) for d in found),
        url=document.url,
    )


PLACE_HEAD = re.compile(
    r"^([A-ZÁÉÍÓÚÂÊÔÃÕÇÑ][^\d\n(]{2,45}?)\s(?:[-–—])\s(?=[A-ZÁÉÍÓÚ“\"])|^([A-ZÁÉÍÓÚ][^\d\n.:]{3,45}?)\.-?\s(?=[A-Z])"
)


def _spoken_from(text: str, lines: Sequence[Line]) -> str | None:
    """`BUFFALO, N.Y. – The District …`: a place without a day."""
    for line in lines[:HEAD]:
        match = PLACE_HEAD.match(line.text)
        if match and match.group(1) and len(line.text) > PROSE and len(match.group(1).split()) <= 5:
            return (
                match.group(1).strip(" .,").title()
                if match.group(1).isupper()
                else match.group(1).strip(" .,")
            )
    return None


HEAD = 9


def _head(lines: Sequence[Line], spans: Sequence[tuple[int, int, bool]]) -> tuple[str | None, int]:
    """Title and where the running text begins."""
    candidates: list[tuple[int, Line]] = []
    after_imprint: list[Line] = []
    body = 0
    imprint_seen = False
    for line in lines[:HEAD]:
        whole = [s for s in spans if s[2] and s[0] <= line.start < s[1]]
        partial = [s for s in spans if not s[2] and s[0] <= line.start < s[1]]
        if whole:
            imprint_seen = True
            continue
        if partial:
            body = partial[0][1]
            break
        if _is_prose(line):
            body = line.start
            break
        if (
            LETTERHEAD.match(line.text)
            or line.text[0] in "•*-–"
            or (re.match(r"^[^\s:]{1,20}:\s", line.text) and LETTERHEAD.match(line.text))
        ):
            continue
        candidates.append((line.start, line))
        if imprint_seen:
            after_imprint.append(line)
    if after_imprint and not (
        candidates and candidates[0][1] is not after_imprint[0] and _headline(candidates[0][1])
    ):
        return after_imprint[0].text, body or after_imprint[0].end
    if candidates:
        return candidates[0][1].text, body or candidates[0][1].end
    fallback = next((line for line in lines[:2] if not _is_prose(line)), None)
    return (fallback.text, body) if fallback and len(fallback.text) < 200 else (None, body)


def _headline(line: Line) -> bool:
    """A sentence-like line rather than the name of an office."""
    return len(line.text.split()) >= 5 and not line.text.isupper() and "|" not in line.text


def _is_prose(line: Line) -> bool:
    return len(line.text) >= 230 or (len(line.text) >= 60 and line.text[-1] in '.:;”"')


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
