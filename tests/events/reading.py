"""Short texts read as bulletins: what the tests of single concerns share."""

from __future__ import annotations

from datetime import date

from calendar_service.events.extract import read
from calendar_service.events.findings import Findings
from calendar_service.models import Bulletin, EventMention

TODAY = date(2024, 5, 6)  # a Monday


def told(text: str, language: str = "en", title: str | None = None) -> Findings:
    """What is found in `text`, published on TODAY, below its headline if it has one."""
    whole = f"{title}\n\n{text}" if title else text
    body = whole.index(text)
    return read(
        Bulletin(
            id="short",
            source="short.txt",
            text=whole,
            language=language,
            body=body,
            title=title,
            published=TODAY,
        )
    )


def dated(text: str, language: str = "en", title: str | None = None) -> list[tuple[str, str]]:
    """The day and the title of each dated event, in text order."""
    return [(day(event), event.title) for event in told(text, language, title).events if event.when]


def day(event: EventMention) -> str:
    return event.when.start.isoformat()[:10] if event.when else ""


def reasons(text: str, language: str = "en") -> set[str]:
    """Why times of `text` are no events."""
    return {d.reason for d in told(text, language).decisions if d.verdict == "refused"}
