"""vdirsyncer and khal subscribe over HTTP, and see what happens to an event."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from calendar_service.feeds import ready_variants
from calendar_service.models import Status
from calendar_service.store import open_store
from tests.tellings import bulletin, days, telling
from tests.web.conftest import NOW
from tests.web.threads import serving

PROGRAMS = Path(sys.executable).parent
EXPECTED = Path(__file__).parents[2] / "data" / "expected" / "pacific-alliance.json"


class Subscriber:
    """A person's calendar: vdirsyncer fetches one feed into a folder, khal shows it."""

    def __init__(self, home: Path, feed: str) -> None:
        self.home = home
        (home / "sync.ini").write_text(
            f'[general]\nstatus_path = "{home}/status/"\n'
            '[pair events]\na = "feed"\nb = "here"\ncollections = null\n'
            f'[storage feed]\ntype = "http"\nurl = "{feed}"\n'
            f'[storage here]\ntype = "filesystem"\npath = "{home}/events/"\nfileext = ".ics"\n'
        )
        (home / "khal.ini").write_text(
            f"[calendars]\n[[events]]\npath = {home}/events\nreadonly = True\n"
            "[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
            "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
            "local_timezone = America/Bogota\ndefault_timezone = America/Bogota\n"
            f"[sqlite]\npath = {home}/khal.db\n"
        )
        (home / "events").mkdir()

    def run(self, program: str, *arguments: str) -> str:
        environment = os.environ | {"HOME": str(self.home), "XDG_DATA_HOME": str(self.home)}
        command = [str(PROGRAMS / program), *arguments]
        done = subprocess.run(  # noqa: S603 - the programs beside our interpreter
            command, env=environment, capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def sync(self) -> None:
        for step in ("discover", "sync"):
            self.run("vdirsyncer", "-c", str(self.home / "sync.ini"), step, "events")

    def days(self, first: str = "2022-01-01", last: str = "2025-01-01") -> set[str]:
        """`2023-08-09 09:00 Title` for each day of each event; no hour for whole days."""
        listed = self.run(
            "khal", "-c", str(self.home / "khal.ini"), "list", first, last,
            "--day-format", "= {date}", "--format", "{start-time} {title}",
        )  # fmt: skip
        shown, day = set(), ""
        for line in filter(None, map(str.strip, listed.splitlines())):
            if line.startswith("= "):
                day = line.removeprefix("= ")
            else:
                shown.add(f"{day} {line}")
        return shown


@pytest.fixture
def home(tmp_path: Path) -> Path:
    made = tmp_path / "home"
    made.mkdir()
    return made


def test_the_sample_on_its_days(filled: Path, home: Path) -> None:
    with serving(filled) as address:
        everything = Subscriber(home, f"{address}/feeds/all.ics")
        everything.sync()
        shown = everything.days()
        (home / "peru").mkdir()
        peru = Subscriber(home / "peru", f"{address}/feeds/country/pe.ics")
        peru.sync()
    for line in (
        "2022-08-30 IV Cooperation Forum of the Pacific Alliance",
        "2022-08-31 IV Cooperation Forum of the Pacific Alliance",
    ):
        assert line in shown
    assert expected_days() <= {line[:10] for line in shown}
    sessions = {line for line in shown if line.startswith("2023-08-09 ") and line[11].isdigit()}
    assert any(line.startswith("2023-08-09 09:00 ") for line in sessions)  # Bogota's clock
    assert set() < peru.days() < shown


def expected_days() -> set[str]:
    """On which a careful reader of the sample sees an event begin."""
    files = json.loads(EXPECTED.read_text("utf-8"))
    events = [one for file in files for one in file["events"]]
    return {one["start"][:10] for one in events if one["core"] and one["scheduled"]}


def test_an_event_s_life_is_seen_at_the_next_sync(tmp_path: Path, home: Path) -> None:
    file = tmp_path / "life.db"

    def tell(id: str, published: str, day: str, **facts: Any) -> None:
        news = bulletin(id, published=published)
        mention = telling(news, "Regional Forum on Fisheries", days(day), **facts)

        async def put() -> None:
            url = f"sqlite:///{file}"
            async with open_store(url, create=True, renderers=ready_variants()) as store:
                await store.put(news, [mention], now=NOW + timedelta(minutes=len(id)))

        asyncio.run(put())

    tell("a", "2023-09-01", "2023-10-10")
    with serving(file) as address:
        subscriber = Subscriber(home, f"{address}/feeds/all.ics")
        subscriber.sync()
        assert subscriber.days() == {"2023-10-10 Regional Forum on Fisheries"}
        tell("bb", "2023-09-10", "2023-10-12", previous_starts=("2023-10-10",))
        _noticed(address)
        subscriber.sync()
        assert subscriber.days() == {"2023-10-12 Regional Forum on Fisheries"}
        tell("ccc", "2023-09-20", "2023-10-12", status=Status.CANCELLED)
        _noticed(address)
        subscriber.sync()
        assert subscriber.days() == {"2023-10-12 Cancelled: Regional Forum on Fisheries"}


def _noticed(address: str) -> None:
    """Asking for readiness makes the server look at its store."""
    from urllib.request import urlopen

    urlopen(f"{address}/readyz").close()  # noqa: S310 - our own server
