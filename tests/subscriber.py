"""A subscriber with real programs: vdirsyncer fetches the calendar, khal shows it."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass
from pathlib import Path

SYNC = """
[general]
status_path = "{home}/status"
[pair calendar]
a = "remote"
b = "local"
collections = null
conflict_resolution = "a wins"
[storage remote]
type = "http"
url = "{url}"
[storage local]
type = "filesystem"
path = "{home}/calendar"
fileext = ".ics"
"""
SHOW = """
[calendars]
[[calendar]]
path = {home}/calendar
readonly = True
[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {home}/khal.db
"""
LINE = "{start-date-long} {start-time} > {end-date-long} {end-time}|{title}|{status}"


@dataclass(frozen=True, slots=True)
class Subscriber:
    """Somebody in `zone` with a folder of their own, subscribed to `url`."""

    home: Path
    url: str
    zone: str

    def __post_init__(self) -> None:
        (self.home / "calendar").mkdir(parents=True)
        sync = SYNC.format(home=self.home, url=self.url)
        (self.home / "vdirsyncer.conf").write_text(sync, encoding="utf-8")
        show = SHOW.format(home=self.home, zone=self.zone)
        (self.home / "khal.conf").write_text(show, encoding="utf-8")

    async def sync(self) -> None:
        configured = ("-c", str(self.home / "vdirsyncer.conf"))
        if not (self.home / "status").exists():
            await run("vdirsyncer", *configured, "discover")
        await run("vdirsyncer", *configured, "sync")

    async def agenda(self, first: str, length: str) -> list[str]:
        """What the screen shows from a day on: times, title and status, each event once."""
        shown = await run(
            "khal",
            *("-c", str(self.home / "khal.conf"), "list", "--once", "--notstarted"),
            *("--day-format", "", "--format", LINE, first, length),
        )
        return sorted(" ".join(line.split()) for line in shown.splitlines() if line.strip())

    def items(self) -> dict[str, str]:
        """The entries by UID, as they were fetched."""
        texts = [path.read_text("utf-8") for path in (self.home / "calendar").glob("*.ics")]
        return {_uid(text): text for text in texts}


def _uid(text: str) -> str:
    return next(line[4:] for line in text.splitlines() if line.startswith("UID:"))


async def run(program: str, *arguments: str) -> str:
    """Runs a program of this installation and gives what it printed; fails if the program does."""
    made = await asyncio.create_subprocess_exec(
        str(Path(sys.executable).with_name(program)),
        *arguments,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    said, complained = await made.communicate()
    assert made.returncode == 0, f"{program}: {complained.decode()}"
    return said.decode()
