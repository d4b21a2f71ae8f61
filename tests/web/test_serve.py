"""The server as a process: starting, sharing a port, ending, and saying why it cannot start."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.web.conftest import DATA

COMMAND = [sys.executable, "-m", "calendar_service", "serve"]
PATIENCE = 60.0


def environment(**settings: str) -> dict[str, str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith("CALENDAR_")}
    return clean | settings


@contextmanager
def server(*arguments: str, **settings: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process and its address; at the end it is told to stop, and has to end well."""
    process = subprocess.Popen(  # noqa: S603 - our own command
        [*COMMAND, *arguments, "--port", "0"],
        env=environment(**settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        first = process.stdout.readline()
        found = re.search(r"http://\S+?(?=/\s)", first)
        assert found, (first, process.communicate(timeout=PATIENCE))
        yield process, found[0]
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=PATIENCE)
    assert process.returncode == 0


def refused(*arguments: str, **settings: str) -> tuple[int, str]:
    """Status and the one line that says what is wrong."""
    done = subprocess.run(  # noqa: S603 - our own command
        [*COMMAND, *arguments],
        env=environment(**settings),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    return done.returncode, done.stderr


def get(address: str) -> str:
    with urlopen(address, timeout=PATIENCE) as response:  # noqa: S310 - our own server
        data: bytes = response.read()
        return data.decode()


def test_it_reads_what_is_named_and_serves_it(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/c.db"
    with server(str(DATA), "--database", database) as (_, address):
        feed = get(f"{address}/feeds/all.ics").replace("\r\n ", "")
        assert feed.count("BEGIN:VEVENT") > 10
        assert f"SOURCE;VALUE=URI:{address}/feeds/all.ics" in feed


def test_without_anything_to_read_nothing_was_ingested(tmp_path: Path) -> None:
    with server("--database", f"sqlite:///{tmp_path}/c.db") as (_, address):
        assert json.loads(get(f"{address}/readyz"))["last_ingest"] is None


def test_workers_share_a_port(database: Path) -> None:
    with server("--workers", "2", "--database", f"sqlite:///{database}") as (process, address):
        for _ in range(20):
            assert "BEGIN:VEVENT" in get(f"{address}/feeds/all.ics")
        children = _children(process.pid)
        assert len(children) >= 2
        counted = 'calendar_requests_total{route="/feeds/all.ics",status="200"} 20.0'
        _eventually(lambda: counted in get(f"{address}/metrics"))  # put together by and by
    _eventually(lambda: not any(Path(f"/proc/{child}").exists() for child in children))


def _eventually(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.05)


def _children(pid: int) -> list[int]:
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    return [int(one) for one in listed.split()]


def test_a_worker_that_dies_is_replaced(database: Path) -> None:
    with server("--workers", "2", "--database", f"sqlite:///{database}") as (process, address):
        victim = _children(process.pid)[-1]
        os.kill(victim, signal.SIGKILL)
        _eventually(lambda: victim not in (now := _children(process.pid)) and len(now) == 3)
        assert "BEGIN:VEVENT" in get(f"{address}/feeds/all.ics")


def test_what_is_under_way_is_finished(database: Path) -> None:
    """More than the socket holds is still to be sent when the server is told to stop."""
    with server("--database", f"sqlite:///{database}") as (process, address):
        host, _, port = address.removeprefix("http://").partition(":")
        with socket.socket() as client:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            client.settimeout(PATIENCE)
            client.connect((host, int(port)))
            requests = b"GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n" * 100
            client.sendall(requests)
            data = client.recv(1)
            process.send_signal(signal.SIGTERM)
            while chunk := client.recv(65536):
                data += chunk
        process.wait(PATIENCE)  # told once: a second signal would find it ending, and end it
        head, _, body = data.rpartition(b"HTTP/1.1 200 OK")[2].partition(b"\r\n\r\n")
        length = re.search(rb"Content-Length: (\d+)", head)
        assert length is not None
        assert len(body) == int(length[1])


def test_what_is_no_http_learns_nothing(database: Path) -> None:
    with server("--database", f"sqlite:///{database}") as (_, address):
        host, _, port = address.removeprefix("http://").partition(":")
        with socket.create_connection((host, int(port)), PATIENCE) as client:
            client.sendall(b"\x16\x03\x01 no HTTP\r\n\r\n")
            data = client.recv(65536)
        assert data.startswith(b"HTTP/1.0 400") or data.startswith(b"HTTP/1.1 400")
        assert b"aiohttp" not in data
        assert b"Python" not in data


@pytest.mark.parametrize(
    ("begun", "piece"),
    [
        (b"GET /healthz HTTP/1.1\r\n", b"X-A: b\r\n"),
        (b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\n", b"X-A: b\r\n"),
        (
            b"POST /review/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n"
            b"Content-Type: application/x-www-form-urlencoded\r\n\r\n",
            b"a",
        ),
    ],
    ids=["first", "next", "body"],
)
def test_who_takes_forever_is_left(database: Path, begun: bytes, piece: bytes) -> None:
    """A connection that sends a little now and then is not held for longer than an idle one."""
    settings = {"CALENDAR_KEEPALIVE_SECONDS": "1", "CALENDAR_EDITING_TOKEN": "x" * 16}
    with server("--database", f"sqlite:///{database}", **settings) as (_, address):
        host, _, port = address.removeprefix("http://").partition(":")
        with socket.create_connection((host, int(port)), PATIENCE) as client:
            client.sendall(begun)
            client.settimeout(0.2)
            _eventually(lambda: _left(client, piece))


def _left(client: socket.socket, piece: bytes) -> bool:
    """Whether the other side has closed the connection."""
    try:
        client.sendall(piece)
        return client.recv(65536) == b""
    except TimeoutError:
        return False
    except ConnectionError:
        return True


@pytest.mark.parametrize(
    ("database", "workers"),
    [
        ("sqlite:////no/such/folder/c.db", "1"),
        ("sqlite:////no/such/folder/c.db", "2"),
        ("postgresql://127.0.0.1:1/none", "1"),
        ("nonsense", "1"),
    ],
)
def test_a_database_that_cannot_be_opened(database: str, workers: str) -> None:
    status, line = refused("--database", database, "--workers", workers, "--port", "0")
    assert status == 1
    assert line.startswith("calendar-service: ")


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "c.db").write_bytes(b"nothing of a database" * 1000)
    status, line = refused("--database", f"sqlite:///{tmp_path}/c.db", "--port", "0")
    assert status == 1
    assert "not a database" in line


def test_a_port_that_is_taken(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        status, line = refused("--port", port, "--database", f"sqlite:///{tmp_path}/c.db")
    assert status == 2
    assert f"127.0.0.1:{port}: cannot listen there" in line


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CALENDAR_CACHE_BITES", "1"),
        ("CALENDAR_CACHE_BYTES", "some"),
        ("CALENDAR_FEEDS", "/no/such/folder"),
    ],
)
def test_settings_that_are_wrong(tmp_path: Path, name: str, value: str) -> None:
    database = f"sqlite:///{tmp_path}/c.db"
    status, line = refused("--database", database, "--port", "0", **{name: value})
    assert status == 2
    assert name in line
