"""Whatever happens to events, in whatever order it is heard of: one record each, and the truth."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from hypothesis.stateful import run_state_machine_as_test as run
from sqlalchemy import Connection, delete, text

from calendar_service.events.merge import combine_all
from calendar_service.models import AllDay, Bulletin, Event, EventMention, Place, Status, Timed
from calendar_service.record import record
from calendar_service.store import EventStore, open_store
from calendar_service.store.schema import metadata, state
from tests.store.conftest import FreshUrl
from tests.tellings import NOW, bulletin, findings, telling

T = TypeVar("T")
REVISION = {"uid", "sequence", "created", "updated"}


@dataclass
class Reality:
    """A real event: its names, and the days that it was planned for, the last one being true."""

    names: dict[str, str]
    edition: int
    starts: list[date]
    cancelled: bool = False


def world() -> list[Reality]:
    return [
        Reality(
            {"en": "IV Cooperation Forum of the Lake Alliance", "es": "IV Foro de Cooperación"},
            4,
            [date(2023, 6, 1)],
        ),
        Reality(
            {"en": "V Cooperation Forum of the Lake Alliance", "es": "V Foro de Cooperación"},
            5,
            [date(2023, 6, 20)],
        ),
        Reality({"en": "II Youth Meeting", "es": "II Encuentro de Jóvenes"}, 2, [date(2023, 6, 1)]),
    ]


@dataclass
class Office:
    """Writes bulletins about the world, one a day; they may arrive in any order."""

    world: list[Reality] = field(default_factory=world)
    about: dict[str, int] = field(default_factory=dict)
    written: dict[str, tuple[Bulletin, list[EventMention]]] = field(default_factory=dict)

    def write(self, which: int, language: str, when: AllDay | None, **facts: Any) -> str:
        real = self.world[which]
        number = len(self.written)
        day = date(2023, 3, 1) + timedelta(days=number)
        made = bulletin(f"b{number:03}", day.isoformat(), language)
        mention = telling(made, real.names[language], when, edition=real.edition, **facts)
        self.about[made.id] = which
        self.written[made.id] = made, [mention]
        return made.id

    def programme(self, which: int, language: str, when: AllDay) -> str:
        """The event with its one session, on its second day."""
        id = self.write(which, language, when)
        made, told = self.written[id]
        opens = datetime.combine(when.start + timedelta(days=1), time(10))
        told.append(
            telling(made, PANEL[language], Timed(start=opens), key="s", at=(14, 26), parent="e1")
        )
        return id


PANEL = {"en": "Panel on ports", "es": "Mesa sobre puertos"}
WHICH = st.integers(0, 2)
LANGUAGE = st.sampled_from(["en", "es"])


class Lives(RuleBasedStateMachine):
    """The store beside the world it hears of."""

    url = ""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.stack = AsyncExitStack()
        self.office = Office()
        self.pending: list[str] = []
        self.heard: dict[str, tuple[Bulletin, list[EventMention]]] = {}
        self.uids: dict[tuple[int, bool], str] = {}
        self.corrected: set[str] = set()

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(work)

    @initialize()
    def open(self) -> None:
        renderers: dict[str, Callable[[Event], bytes]] = {
            "v1": lambda event: json.dumps(record(event)).encode()
        }
        opening = open_store(self.url, create=True, renderers=renderers)
        self.store: EventStore = self.do(self.stack.enter_async_context(opening))
        self.do(self._wipe())

    async def _wipe(self) -> None:
        def wipe(connection: Connection) -> None:
            for table in reversed(metadata.sorted_tables):
                if table is not state:
                    connection.execute(delete(table))
            connection.execute(text("DELETE FROM search"))

        async with self.store.database.write() as transaction:
            await transaction.run(wipe)

    # --- The world and what is written of it -----------------------------------------------------

    @rule(which=WHICH, language=LANGUAGE)
    def announce(self, which: int, language: str) -> None:
        real = self.office.world[which]
        if not real.cancelled:
            when = AllDay.days(real.starts[-1], real.starts[-1] + timedelta(days=1))
            self.pending.append(self.office.write(which, language, when))

    @rule(which=WHICH, language=LANGUAGE)
    def programme(self, which: int, language: str) -> None:
        real = self.office.world[which]
        if not real.cancelled:
            when = AllDay.days(real.starts[-1], real.starts[-1] + timedelta(days=1))
            self.pending.append(self.office.programme(which, language, when))

    @rule(which=WHICH, language=LANGUAGE, by=st.integers(1, 40))
    def move(self, which: int, language: str, by: int) -> None:
        real = self.office.world[which]
        if not real.cancelled:
            real.starts.append(real.starts[-1] + timedelta(days=by))
            before = tuple(start.isoformat() for start in real.starts[:-1])
            when = AllDay.days(real.starts[-1], real.starts[-1] + timedelta(days=1))
            self.pending.append(self.office.write(which, language, when, previous_starts=before))

    @rule(which=WHICH, language=LANGUAGE)
    def cancel(self, which: int, language: str) -> None:
        self.office.world[which].cancelled = True
        written = self.office.write(which, language, None, status=Status.CANCELLED)
        self.pending.append(written)

    @rule(which=WHICH, language=LANGUAGE)
    def report(self, which: int, language: str) -> None:
        real = self.office.world[which]
        if not real.cancelled:
            when = AllDay.days(real.starts[-1])
            place = Place(city="Lima", country="PE")
            written = self.office.write(which, language, when, reported=True, place=place)
            self.pending.append(written)

    # --- What the store hears --------------------------------------------------------------------

    @precondition(lambda self: self.pending)
    @rule(data=st.data())
    def hear(self, data: st.DataObject) -> None:
        place = data.draw(st.integers(0, len(self.pending) - 1))
        self._put(*self.office.written[self.pending.pop(place)])

    @precondition(lambda self: self.heard)
    @rule(data=st.data())
    def hear_again(self, data: st.DataObject) -> None:
        before = self.do(self._everything())
        self._put(*self.heard[data.draw(st.sampled_from(sorted(self.heard)))])
        assert self.do(self._everything()) == before

    @precondition(lambda self: self.heard)
    @rule(data=st.data(), key=st.sampled_from(["e2", "forum"]), until=st.integers(8, 16))
    def read_anew(self, data: st.DataObject, key: str, until: int) -> None:
        """A newer extractor cuts the words otherwise and counts otherwise."""
        id = data.draw(st.sampled_from(sorted(self.heard)))
        made, (mention, *sessions) = self.heard[id]
        words = mention.evidence.model_copy(update={"end": until, "quote": made.text[:until]})
        again = mention.model_copy(update={"key": key, "evidence": words})
        self._put(made, [again, *(one.model_copy(update={"parent": key}) for one in sessions)])

    @precondition(lambda self: self.uids)
    @rule(data=st.data())
    def correct(self, data: st.DataObject) -> None:
        which = data.draw(st.sampled_from(sorted(self.uids)))
        uid = self.uids[which]
        fields = {"description": f"by hand {len(self.corrected)}"}
        work = self.store.correct(uid, fields, who="ana", why="asked", now=NOW)
        self._checked(work)
        self.corrected.add(uid)

    # --- What must hold --------------------------------------------------------------------------

    def _put(self, made: Bulletin, told: list[EventMention]) -> None:
        self.heard[made.id] = made, told
        self._checked(self.store.put(made, told, now=NOW))
        for event in self.do(self._events()).values():
            about = {self.office.about[source.bulletin] for source in event.sources}
            assert len(about) == 1, event.sources
            real = about.pop(), event.parent is not None
            assert self.uids.setdefault(real, event.uid) == event.uid
        real_ones = {
            (self.office.about[id], mention.parent is not None)
            for id, (_, mentions) in self.heard.items()
            for mention in mentions
        }
        assert len(self.do(self._events())) == len(real_ones)

    def _checked(self, work: Coroutine[Any, Any, Any]) -> None:
        """Each visible change is one step of SEQUENCE, and only a visible change is."""
        before = self.do(self._events())
        self.do(work)
        for uid, event in self.do(self._events()).items():
            old = before.get(uid)
            if old is None:
                assert event.sequence == 0
            elif seen(old) == seen(event):
                assert event == old
            else:
                assert event.sequence == old.sequence + 1
                assert event.updated > old.updated
            assert len(self.do(self.store.history(uid))) == event.sequence + 1

    async def _events(self) -> dict[str, Event]:
        dated = [event async for event in self.store.iterate()]
        return {event.uid: event for event in (*dated, *await self.store.undated())}

    async def _everything(self) -> tuple[Any, ...]:
        bodies = (await self.store.rendered(variant="v1")).bodies
        return bodies, await self.store.version(), await self._events()

    def teardown(self) -> None:
        """Heard one by one in any order is the same as read all at once."""
        try:
            whole = combine_all((made, findings(*told)) for made, told in self.heard.values())
            stored = self.do(self._events()).values()
            assert sorted(map(self._facts, whole)) == sorted(map(self._facts, stored))
        finally:
            self.do(self.stack.aclose())
            self.runner.close()

    def _facts(self, event: Event) -> str:
        fields = {name: value for name, value in seen(event).items() if name != "description"}
        fields["parent"] = event.parent is not None  # a UID depends on who was read first, and how
        return json.dumps(fields, sort_keys=True)


def seen(event: Event) -> dict[str, Any]:
    return {name: value for name, value in record(event).items() if name not in REVISION}


@pytest.fixture
def url(fresh_url: FreshUrl) -> str:
    return fresh_url()


def test_lives(url: str) -> None:
    machine = type("Machine", (Lives,), {"url": url})
    checks = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
    few = settings(
        max_examples=15,
        stateful_step_count=15,
        deadline=None,
        suppress_health_check=checks,
        derandomize=True,
        database=None,
    )
    run(machine, settings=few)
