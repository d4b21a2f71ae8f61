"""Bulletins and what they tell, made by hand: the tests' own little press office."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from calendar_service.events.findings import Findings
from calendar_service.models import AllDay, Bulletin, EventMention, Evidence, Timed, When
from calendar_service.temporal.mention import Reading

NOW = datetime(2024, 1, 1, 12, tzinfo=UTC)
FORUM = "IV Cooperation Forum of the Southern Alliance"
FORO = "IV Foro de Cooperación de la Alianza del Sur"


def day(text: str) -> date:
    return date.fromisoformat(text)


def days(first: str, last: str | None = None) -> AllDay:
    return AllDay.days(day(first), day(last) if last else None)


def hour(start: str, end: str | None = None, zone: str | None = None) -> Timed:
    return Timed.model_validate({"start": start, "end": end, "zone": zone})


def bulletin(id: str, published: str | None = "2023-03-01", language: str = "en") -> Bulletin:
    return Bulletin(
        id=id,
        source=f"{id}.txt",
        text=f"Text of {id}. " * 20,
        language=language,
        title=f"News {id}",
        published=day(published) if published else None,
    )


def telling(
    told_in: Bulletin,
    title: str,
    when: When | None,
    *,
    key: str = "e1",
    at: tuple[int, int] = (0, 12),
    **facts: Any,
) -> EventMention:
    start, end = at
    return EventMention(
        key=key,
        title=title,
        when=when,
        language=told_in.language,
        announced=told_in.published,
        evidence=Evidence(
            bulletin=told_in.id,
            title=told_in.title,
            published=told_in.published,
            quote=told_in.text[start:end],
            start=start,
            end=end,
            language=told_in.language,
        ),
        **facts,
    )


def findings(*events: EventMention) -> Findings:
    return Findings(Reading((), ()), events, ())
