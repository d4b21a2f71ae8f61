"""Bulletins of one text and no place, as pages of lines."""

from __future__ import annotations

from datetime import date

from calendar_service.events import structured
from calendar_service.events.draft import Draft
from calendar_service.events.structured import Structured
from calendar_service.events.structured.page import Page
from calendar_service.models import Bulletin
from calendar_service.temporal.mention import Reading, Reference
from calendar_service.temporal.pipeline import read

PUBLISHED = date(2025, 3, 1)


def bulletin(
    text: str,
    language: str = "en",
    *,
    title: str | None = None,
    published: date | None = PUBLISHED,
    place: str | None = None,
) -> Bulletin:
    return Bulletin(
        id="told",
        source="told.txt",
        text=text,
        language=language,
        title=title,
        published=published,
        dateline_place=place,
    )


def reading(told: Bulletin) -> Reading:
    return read(told.text, told.language, Reference(published=told.published))


def page(text: str, language: str = "en", title: str | None = None) -> Page:
    one = bulletin(text, language, title=title)
    return Page(one, reading(one))


def found(text: str, language: str = "en", title: str | None = None) -> Structured:
    one = bulletin(text, language, title=title)
    return structured.drafts(one, reading(one))


def told(text: str, language: str = "en", title: str | None = None) -> list[tuple[str, str]]:
    """When and what is told in the lines of `text`."""
    return [(when(draft), draft.name) for draft in found(text, language, title).drafts]


def when(draft: Draft) -> str:
    """`2025-04-03T10:00–11:00`, with as much as is known."""
    if draft.slot is None or not draft.slot.days:
        return draft.slot.coarse or "" if draft.slot else ""
    days = draft.slot.days
    last = f"/{days[-1].last}" if days[-1].last != days[0].first else ""
    clock = draft.clocks[0] if draft.clocks else None
    start = f"T{clock.start:%H:%M}" if clock else ""
    end = f"–{clock.end:%H:%M}" if clock and clock.end else ""
    return f"{days[0].first}{last}{start}{end}"


def reasons(text: str, language: str = "en", title: str | None = None) -> dict[str, str]:
    """Why the times that are no events are none."""
    return {text[one.start : one.end]: one.reason for one in found(text, language, title).refusals}
