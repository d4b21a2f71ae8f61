"""A PostgreSQL server of one's own: private directory, private port, gone at the end."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from pwd import getpwnam

NUMBERS = count()
START = 30.0  # seconds that the server may take to answer


def binaries() -> Path | None:
    """Where this machine has PostgreSQL's programs, the newest first; None if it has none."""
    every = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: int(p.parent.name))
    if every:
        return every[-1]
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _command(program: Path, *arguments: str) -> list[str]:
    """The server refuses to run as root; its own user then does."""
    as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    return [*as_user, str(program), *arguments]


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - PostgreSQL's programs


@contextmanager
def server() -> Iterator[str]:
    """The URL of a running server, without a database name."""
    programs = binaries()
    if programs is None:
        raise RuntimeError("PostgreSQL is not installed: apt-get install postgresql")
    home = Path(tempfile.mkdtemp(prefix="pg"))
    try:
        if os.geteuid() == 0:
            user = getpwnam("postgres")
            os.chown(home, user.pw_uid, user.pw_gid)
        port = _free_port()
        data = ("-D", str(home / "data"))
        made = _command(
            programs / "initdb", *data, "-A", "trust", "-U", "tests", "-E", "UTF8", "--no-sync"
        )
        _run([*made, "--locale=C.UTF-8"])
        running = subprocess.Popen(  # noqa: S603 - a server of our own
            _command(
                programs / "postgres",
                *data,
                *("-k", str(home), "-h", "127.0.0.1", "-p", str(port)),
                *("-c", "fsync=off", "-c", "max_connections=50"),
            ),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _wait(programs, port)
            yield f"postgresql://tests@127.0.0.1:{port}"
        finally:
            stop = _command(programs / "pg_ctl", *data, "-m", "immediate", "stop")
            _run(stop)
            running.wait(START)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def create_database(server: str) -> str:
    """The URL of a new, empty database."""
    programs = binaries()
    assert programs is not None
    url = f"{server}/t{next(NUMBERS)}"
    command = [str(programs / "createdb"), "--maintenance-db", f"{server}/postgres"]
    _run([*command, url.rpartition("/")[2]])
    return url


def _wait(programs: Path, port: int) -> None:
    """A server that starts takes connections before it answers."""
    until = time.monotonic() + START
    ready = [str(programs / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]
    while subprocess.run(ready, check=False).returncode:  # noqa: S603 - PostgreSQL's programs
        if time.monotonic() > until:
            raise RuntimeError(f"PostgreSQL did not start within {START:.0f} s")
        time.sleep(0.05)
