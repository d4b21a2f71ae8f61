"""The head of a bulletin: its title, where its running text begins, the place it speaks from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calendar_service.bulletins.dateline import Dateline
from calendar_service.bulletins.lines import Line
from calendar_service.reference.gazetteer import country_of

HEAD = 9  # lines in which a head ends
LONGEST = 200  # characters of a line that is a title for want of a better one
# Lines of an office's letter paper.
LETTERHEAD = re.compile(
    r"^\W*(?:for\simmediate\srelease|press\s(?:release|notice|note)|media\s(?:note|release|contact)"
    r"|note\sto|notice|newsroom|comunicado|nota\sde\s(?:prensa|imprensa)|bolet[ií]n?m?"
    r"|aviso|informativo|contact|status|categor|section|source|tags?|fuente|secci)\b",
    re.IGNORECASE,
)
# Lines of a form or a table.
FORM = re.compile(
    r"^\W*(?:who|when|where|why|date|time|place|venue|qui[eé]n|cu[aá]ndo|d[oó]nde|fecha|hora|lugar"
    r"|quem|quando|onde|data|hor[aá]rio|local)\s*[:?\t|]|^\W*[^|]*\|[^|]*\|",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"^(?:title|headline|subject|t[íi]tulo|titular|asunto|assunto):\s*", re.IGNORECASE
)
# `BUFFALO, N.Y. – The …`, `Lima (Andina).- El …`, `TEGUCIGALPA. El …`: a place without a day.
PLACE = re.compile(
    r"^\W?([^\W\d_a-z][^\d\n(–—:]{2,45}?)(?:\s*\([^)\n]{2,40}\))?"
    r"(\s[-–—]|\.\s?[-–—]|\.)\s+(?=[^\W\d_a-z]|[“\"¿¡])"
)


def head(lines: Sequence[Line], datelines: Sequence[Dateline]) -> tuple[str | None, int]:
    """The title, if there is one, and where the running text begins."""
    titles: list[Line] = []
    below: list[Line] = []  # those after letterhead, or after a line that is a dateline as a whole
    body, opened = 0, False
    for line in lines[:HEAD]:
        own = [d for d in datelines if d.start <= line.start < d.end]
        if any(d.whole for d in own) or (not own and LETTERHEAD.match(line.text)):
            opened, below = True, []
        elif own or line.is_prose:
            body = own[0].end if own else line.start
            break
        elif not (line.is_item or FORM.match(line.text)):
            titles.append(line)
            below += [line] if opened else []
    title = _chosen(titles, below)
    if title is None:
        dates = [d.start for d in datelines if d.whole]
        left = (one for one in lines[:2] if not one.is_prose and one.start not in dates)
        title = next((one for one in left if len(one.text) < LONGEST), None)
        return (_bare(title.text) if title else None), body
    return _bare(title.text), body or title.end


def _bare(title: str) -> str:
    """Without the marks of Markdown and the label of a form."""
    return LABEL.sub("", title.strip("#*_ ")) or title


def _chosen(titles: Sequence[Line], below: Sequence[Line]) -> Line | None:
    """What follows the letterhead, unless the first line is a headline and no office's name."""
    if below and not (titles[0] is not below[0] and _is_headline(titles[0])):
        return below[0]
    return titles[0] if titles else None


def _is_headline(line: Line) -> bool:
    return len(line.text.split()) >= 5 and not line.text.isupper() and "|" not in line.text


def spoken_from(lines: Sequence[Line]) -> str | None:
    """The place with which a paragraph of the head begins, where no day stands beside it."""
    for line in lines[:HEAD]:
        match = PLACE.match(line.text) if line.is_paragraph else None
        if match and len(match.group(1).split()) <= 5:
            place = match.group(1).strip(" .,")
            if match.group(2) != "." or country_of(place):
                return place.title() if place.isupper() else place
    return None
