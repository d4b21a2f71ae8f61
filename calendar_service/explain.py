"""Why an event is one, or isn't: every mention of a time with its rule, every decision."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from calendar_service.events.findings import Decision, Findings
from calendar_service.models import Bulletin
from calendar_service.record import facts
from calendar_service.temporal.mention import Mention

Read = tuple[Bulletin, Findings]


def explanation(text: str, read: Iterable[Read]) -> dict[str, Any]:
    """JSON of all that was found in `text`; offsets count in it, whichever bulletin they are of."""
    mentions: list[dict[str, Any]] = []
    decisions: list[dict[str, Any]] = []
    for bulletin, findings in read:
        mentions += [_mention(mention, bulletin) for mention in findings.reading.mentions]
        events = {event.key: facts(event) for event in findings.events}
        decisions += [_decision(one, bulletin, events) for one in findings.decisions]
    return {"text": text, "mentions": mentions, "decisions": decisions}


def _mention(mention: Mention, bulletin: Bulletin) -> dict[str, Any]:
    fields = asdict(mention)
    fields["basis"] = mention.basis.value if mention.basis else None
    return _moved(fields, bulletin)


def _decision(
    decision: Decision, bulletin: Bulletin, events: dict[str, dict[str, Any]]
) -> dict[str, Any]:
    fields = asdict(decision)
    fields["event"] = events.get(decision.event) if decision.event else None
    return _moved(fields, bulletin)


def _moved(fields: dict[str, Any], bulletin: Bulletin) -> dict[str, Any]:
    offset = bulletin.offset
    return fields | {"start": fields["start"] + offset, "end": fields["end"] + offset}


def annotated(explained: dict[str, Any]) -> str:
    """The text line by line; below each line what was found in it, marked with `|`."""
    text: str = explained["text"]
    said: list[tuple[int, int, str]] = []  # by where it ends, a mention before what follows from it
    said += [(one["end"], 0, _of_mention(one)) for one in explained["mentions"]]
    said += [(one["end"], 1, _of_decision(one)) for one in explained["decisions"]]
    said.sort(key=lambda one: one[:2])
    lines: list[str] = []
    at, end = 0, 0
    for line in text.splitlines(keepends=True):
        end += len(line)
        lines.append(line.rstrip("\r\n"))
        while at < len(said) and said[at][0] <= end:
            lines.append(f"    | {said[at][2]}")
            at += 1
    return "\n".join(lines) + "\n"


def _of_mention(mention: dict[str, Any]) -> str:
    words = " ".join(mention["text"].split())
    completed = "".join(f", {part} by {rule}" for part, rule in mention["completed"].items())
    return f"{mention['type']} {mention['value']} “{words}” ({mention['rule']}{completed})"


def _of_decision(decision: dict[str, Any]) -> str:
    event = decision["event"]
    named = f" “{event['title']}” {event['start'] or 'undated'}" if event else ""
    return f"-> {decision['verdict']}{named}: {decision['reason']}"
