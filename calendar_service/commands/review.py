"""`review`: one doubt after the other, with the sentence behind it and what can be done."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

import typer

from calendar_service.amendment import amendment, spelt_out
from calendar_service.commands.edit import Who, editor, run
from calendar_service.commands.options import Database
from calendar_service.commands.output import print_table, when, where
from calendar_service.errors import UserError

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from calendar_service.models import Event, Evidence
    from calendar_service.store import Doubt, EventStore

CONTEXT = 160  # characters shown on either side of the words that carry an event
SOURCES = 3
EVENT = {"c": "confirm", "e": "edit", "h": "hide", "m": "merge", "s": "skip", "q": "quit"}
PAIR = {"m": "merge", "k": "keep apart", "s": "skip", "q": "quit"}
FIELDS = """title start end zone venue city country countries status kind topics url description
virtual""".split()
REASON = "read the bulletin"


def review(ctx: typer.Context, who: Who = None, database: Database = None) -> None:
    """Go through what is doubtful: undated, unsure, contradictory, perhaps the same.

    On a terminal each is shown with its sentence and asked about; elsewhere they are listed.
    """

    async def look(store: EventStore) -> None:
        if sys.stdin.isatty() and sys.stdout.isatty():
            await Walk(store, editor(who), ctx.obj).all()
        else:
            await _list(store)

    run(database, look)


async def _list(store: EventStore) -> None:
    from calendar_service.store import open_doubts

    rows = []
    for doubt in await open_doubts(store):
        event, other = doubt.event, doubt.other
        uids = event.uid if other is None else f"{event.uid} {other.uid}"
        titles = event.title if other is None else f"{event.title} = {other.title}?"
        rows.append((uids, when(event), titles, "; ".join(doubt.reasons)))
    print_table(("uid", "when", "title", "doubt"), rows)


@dataclass(slots=True)
class Walk:
    """One sitting of an editor: every doubt is asked about once."""

    store: EventStore
    who: str
    now: datetime
    seen: set[tuple[str, ...]] = field(default_factory=set)

    async def all(self) -> None:
        from rich.console import Console

        from calendar_service.store import open_doubts

        console = Console(highlight=False)
        while True:  # what is decided may settle other doubts too
            left = [d for d in await open_doubts(self.store) if _name(d) not in self.seen]
            if not left:
                break
            doubt = left[0]
            self.seen.add(_name(doubt))
            console.rule(f"{len(left)} to look at")
            await self._show(console, doubt)
            try:
                if not await self._decide(console, doubt):
                    return
            except EOFError:
                return
        console.print("Nothing is left to look at.")

    async def _show(self, console: Console, doubt: Doubt) -> None:
        from rich.text import Text

        for event in filter(None, (doubt.event, doubt.other)):
            facts = (when(event), where(event), event.status.value, event.uid)
            console.print(Text(event.title, style="bold"))
            console.print(Text(" · ".join(fact for fact in facts if fact)))
            for source in event.sources[-SOURCES:]:
                console.print(await self._quoted(source))
        for reason in doubt.reasons:
            console.print(Text(f"? {reason}", style="yellow"))

    async def _quoted(self, source: Evidence) -> Text:
        """The words in their surroundings, as the bulletin has them."""
        from rich.text import Text

        told_in = await self.store.bulletin(source.bulletin)
        text = told_in.text if told_in else source.quote
        start, end = (source.start, source.end) if told_in else (0, len(text))
        before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        said = Text(f"  {source.published or 'undated'} {source.title or source.bulletin}: ", "dim")
        said.append(" ".join(before.rpartition("\n")[2].split()) + " ")
        said.append(" ".join(text[start:end].split()), style="reverse")
        return said.append(" " + " ".join(after.partition("\n")[0].split()))

    async def _decide(self, console: Console, doubt: Doubt) -> bool:
        """Asks until an answer can be carried out; False to stop."""
        choices = EVENT if doubt.other is None else PAIR
        while True:
            choice = choices[_ask(console, choices)]
            if choice in {"skip", "quit"}:
                return choice == "skip"
            try:
                await self._do(console, choice, doubt)
            except UserError as error:
                console.print(str(error), style="red", markup=False)
            else:
                return True

    async def _do(self, console: Console, choice: str, doubt: Doubt) -> None:
        event, store = doubt.event, self.store
        other = doubt.other.uid if doubt.other else None
        if choice == "merge" and other is None:
            other = console.input("UID of the event that it is: ").strip()
        fields = _amended(console, event) if choice == "edit" else {}
        why = console.input(f"Why ({REASON}): ").strip() or REASON
        by: dict[str, Any] = {"who": self.who, "why": why, "now": self.now}
        if choice == "confirm":
            await store.confirm(event.uid, **by)
        elif choice == "hide":
            await store.hide(event.uid, **by)
        elif choice == "edit":
            await store.correct(event.uid, fields, **by)
            await store.confirm(event.uid, **by)
        elif other is not None and choice == "merge":
            first, second = (event.uid, other) if doubt.other else (other, event.uid)
            await store.merge(first, second, **by)
        elif other is not None:
            await store.keep_apart(event.uid, other, **by)


def _name(doubt: Doubt) -> tuple[str, ...]:
    return (doubt.event.uid, doubt.other.uid) if doubt.other else (doubt.event.uid, *doubt.reasons)


def _ask(console: Console, choices: dict[str, str]) -> str:
    offered = ", ".join(f"{letter} {word}" for letter, word in choices.items())
    while True:
        answer = console.input(f"{offered}: ", markup=False).strip().lower()[:1]
        if answer in choices:
            return answer


def _amended(console: Console, event: Event) -> dict[str, Any]:
    """What the editor types, a field a line, until an empty line."""
    console.print(
        f"A field and its value, as in: start 2023-08-09T09:00. Fields: {', '.join(FIELDS)}"
    )
    typed: dict[str, str] = {}
    while line := console.input("> ", markup=False).strip():
        name, _, value = line.partition(" ")
        if name in FIELDS:
            typed[name] = value.strip()
        else:
            console.print(f"{name}: no such field", style="red", markup=False)
    if not typed:
        raise UserError("nothing was corrected")
    return amendment(spelt_out(typed)).fields(event)
