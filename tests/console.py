"""The installed command, run as people run it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

COMMAND = Path(sys.executable).with_name("calendar-service")
BULLETINS = Path(__file__).parents[1] / "data" / "bulletins"
PATIENCE = 60  # seconds until a run that hangs is ended


class Done(NamedTuple):
    status: int
    out: str
    err: str


def environment(**settings: str) -> dict[str, str]:
    """That of this process without its settings of the service, and with the given ones."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith("CALENDAR_")}
    return bare | settings


def run(
    *arguments: str | Path, cwd: Path | None = None, stdin: bytes = b"", **settings: str
) -> Done:
    command = [str(COMMAND), *map(str, arguments)]
    done = subprocess.run(  # noqa: S603 - our own command
        command, input=stdin, capture_output=True, cwd=cwd, env=environment(**settings),
        timeout=PATIENCE, check=False,
    )  # fmt: skip
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def complaint(done: Done) -> str:
    """The one line on standard error, without the name of the command."""
    (line,) = done.err.splitlines()
    assert line.startswith("calendar-service: ")
    return line.removeprefix("calendar-service: ")
