"""`review` on a real terminal: the sentence is shown, the answer carried out and kept."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from calendar_service.models import Status
from calendar_service.store import EventStore, open_doubts, open_store
from tests.tellings import NOW, bulletin, days, hour, telling
from tests.terminal import typed

MORE = "q quit: "
NAME = "Ministerial Dialogue on Fisheries"


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[EventStore]:
    """A day that is doubtful, one that is missing, and two events that may be one."""
    async with open_store(f"sqlite:///{tmp_path}/x.db", create=True) as opened:
        one, two, three = bulletin("a"), bulletin("b", "2023-03-02"), bulletin("c", "2023-03-03")
        told = [
            telling(one, "Ports Day", days("2023-04-10"), confidence=0.4, at=(13, 26)),
            telling(one, "Seed Fair", None, key="e2", approximate="2023-09", at=(39, 52)),
        ]
        told[1] = told[1].model_copy(update={"confidence": 0.4})
        await opened.put(one, told, now=NOW)
        await opened.put(two, [telling(two, NAME, days("2023-05-10"))], now=NOW)
        await opened.put(three, [telling(three, NAME, days("2023-05-17"))], now=NOW)
        yield opened


def url(store: EventStore) -> str:
    return store.database.name


async def test_a_walk_through(store: EventStore) -> None:
    status, shown = typed(
        ["review", "--who", "ana", "--database", url(store)],
        [
            (MORE, "x"),  # no such choice: it is asked again
            (MORE, "c"),
            ("Why", ""),
            (MORE, "e"),
            ("> ", "start 2023-99-01"),
            ("> ", "colour red"),
            ("> ", ""),
            (MORE, "e"),
            ("> ", "start 2023-09-02T10:00"),
            ("> ", "zone America/Lima"),
            ("> ", "city Cusco"),
            ("> ", ""),
            ("Why", "the poster says so"),
            (MORE, "m"),
            ("Why", ""),
        ],
    )
    assert status == 0
    assert "2023-03-01 News a: Text of a. Text of a. Text of a." in " ".join(shown.split())
    assert "start: 2023-99-01 is neither" in shown
    assert "colour: no such field" in shown
    assert "the text gives no day, only 2023-09" in shown
    assert "Nothing is left to look at." in shown
    assert await open_doubts(store) == ()
    events = {event.title: event for event in (await store.events()).events}
    assert events["Ports Day"].confidence == 1
    assert events["Seed Fair"].when == hour("2023-09-02T10:00", zone="America/Lima")
    assert len(events[NAME].sources) == 2
    done = [(one.action, one.who, one.why) for one in await store.corrections()]
    assert ("correct", "ana", "the poster says so") in done
    assert {action for action, _, _ in done} == {"confirm", "correct", "merge"}


async def test_hidden_kept_apart_and_skipped(store: EventStore) -> None:
    answers = [(MORE, "s"), (MORE, "h"), ("Why", "no event"), (MORE, "k"), ("Why", "")]
    status, _ = typed(["review", "--database", url(store)], answers)
    assert status == 0
    assert [doubt.event.title for doubt in await open_doubts(store)] == ["Ports Day"]
    assert {event.title for event in (await store.events()).events} == {"Ports Day", NAME}


async def test_given_up(store: EventStore) -> None:
    for last in ("q", "\x04"):
        status, _ = typed(["review", "--database", url(store)], [(MORE, last)])
        assert status == 0
    assert await store.corrections() == ()


async def test_a_list_where_nobody_can_answer(store: EventStore) -> None:
    command = [sys.executable, "-m", "calendar_service", "review", "--database", url(store)]
    listed = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: ASYNC221, S603
    assert "Seed Fair" in listed.stdout
    assert "confidence" in listed.stdout
    event = (await store.events()).events[0]
    assert event.status == Status.CONFIRMED
