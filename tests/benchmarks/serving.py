"""How fast feeds are served: `python tests/benchmarks/serving.py [--events N] [--part warm …]`.

warm: answers that are ready, each against a bare aiohttp handler that returns the same bytes, and
nginx where it is installed; needs wrk. cold: feeds that nobody asked for yet, of 100 to N events,
against serialising with icalendar at request time, and against joining bytes that are in memory.
memory: of a server with N events. Rates of a shared machine vary; processor time varies less.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from aiohttp import web

sys.path.insert(0, str(Path(__file__).parents[2]))

from calendar_service.feeds import FORMATS, Head, Options
from calendar_service.feeds.calendar import calendar_bytes
from calendar_service.query import EventQuery
from calendar_service.store import EventStore, open_store
from calendar_service.web.serve import listening
from tests.benchmarks.store import YEARS, fill

ICS = FORMATS["ics"]
PLAIN = Options()
VARIANT = ICS.variant(PLAIN)
RENDERERS = {VARIANT: ICS.renderer(PLAIN)}
FEED, LISTING = "/feeds/all.ics", "/api/v1/events?limit=100"
OF_60_KB = 120  # events
SLOW = 10_000  # events that are serialised at most: a minute of them says no more
ROUNDS, SECONDS, CONNECTIONS = 5, 2, 32
SERVER, LOAD = "0", "1"  # the cores that they run on


# --- Warm: servers and load ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Case:
    """An answer that is ready, and what a client says to get it."""

    name: str
    path: str
    headers: Mapping[str, str]
    status: int
    coding: str | None
    body: bytes

    @classmethod
    def of(cls, name: str, base: str, path: str, **headers: str) -> Case:
        asked = {key.replace("_", "-"): value for key, value in headers.items()}
        try:
            answer = urlopen(Request(base + path, headers=asked))  # noqa: S310 - our own server
        except HTTPError as error:
            return cls(name, path, asked, error.code, None, b"")
        coding = answer.headers.get("Content-Encoding")
        return cls(name, path, asked, answer.status, coding, answer.read())


def bare(port: int, path: str, body: Path, status: int, coding: str) -> None:
    """The bound: an application whose only handler returns constant bytes."""
    import uvloop

    data = body.read_bytes() or None
    headers = {"Content-Type": "text/calendar"} | ({"Content-Encoding": coding} if coding else {})

    async def handler(_: web.Request) -> web.Response:
        return web.Response(status=status, body=data, headers=headers)

    app = web.Application()
    app.router.add_get(path.partition("?")[0], handler)
    loop = uvloop.new_event_loop()
    web.run_app(app, host="127.0.0.1", port=port, access_log=None, print=None, loop=loop)


def free_port() -> int:
    with listening("127.0.0.1", 0) as bound:
        return int(bound.getsockname()[1])


@contextmanager
def running(command: Sequence[str], probe: str) -> Iterator[int]:
    """A server on its core; gives its process id once it answers."""
    pinned = ["taskset", "-c", SERVER] if shutil.which("taskset") else []
    process = subprocess.Popen([*pinned, *command], stdout=subprocess.DEVNULL)  # noqa: S603
    try:
        for _ in range(600):
            try:
                urlopen(probe).close()  # noqa: S310 - our own server
                break
            except HTTPError:
                break
            except OSError:
                time.sleep(0.1)
        yield process.pid
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


@contextmanager
def service(database: Path) -> Iterator[tuple[str, int]]:
    port = free_port()
    base = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "calendar_service", "serve", "--port", str(port)]
    with running([*command, "--database", f"sqlite:///{database}"], f"{base}/readyz") as pid:
        yield base, pid


@contextmanager
def bound(case: Case, folder: Path) -> Iterator[tuple[str, int]]:
    port = free_port()
    body = folder / f"{case.name}.body"
    body.write_bytes(case.body)
    told = [str(port), case.path, str(body), str(case.status), case.coding or ""]
    base = f"http://127.0.0.1:{port}"
    with running([sys.executable, __file__, "--bare", *told], base + case.path) as pid:
        yield base, pid


@contextmanager
def nginx(case: Case, folder: Path) -> Iterator[tuple[str, int]]:
    """The same bytes as a file, packed beforehand if the case is packed."""
    port, home = free_port(), folder / "nginx"
    file = home / "html" / case.path.lstrip("/").partition("?")[0]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(case.body if case.coding is None else b"packed")
    if case.coding:
        file.with_name(f"{file.name}.gz").write_bytes(case.body)
    (home / "nginx.conf").write_text(
        "worker_processes 1; daemon off; master_process off; error_log stderr crit;\n"
        f"pid {home}/pid;\n"
        "events {} http { access_log off; gzip_static on; etag on; keepalive_requests 10000000;\n"
        f"server {{ listen 127.0.0.1:{port}; root {home}/html; }} }}\n"
    )
    base = f"http://127.0.0.1:{port}"
    command = ["nginx", "-p", str(home), "-c", str(home / "nginx.conf"), "-e", "stderr"]
    with running(command, base + case.path) as pid:
        yield base, pid


@dataclass(frozen=True, slots=True)
class Measured:
    rate: float  # answers per second
    p99: float  # ms
    spent: float  # µs of processor time per answer


def load(base: str, pid: int, case: Case) -> Measured:
    headers = [part for k, v in case.headers.items() for part in ("-H", f"{k}: {v}")]
    pinned = ["taskset", "-c", LOAD] if shutil.which("taskset") and os.cpu_count() != 1 else []
    command = [*pinned, "wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s", "--latency", *headers]
    before = processor(pid)
    done = subprocess.run(  # noqa: S603 - wrk on our own server
        [*command, base + case.path], capture_output=True, text=True, check=True
    )
    spent = processor(pid) - before
    found = re.search(r"99%\s+([\d.]+)(us|ms|s)", done.stdout)
    number = re.search(r"(\d+) requests in", done.stdout)
    rate = re.search(r"Requests/sec:\s+([\d.]+)", done.stdout)
    if not (found and number and rate):
        raise RuntimeError(done.stdout)
    scale = {"us": 0.001, "ms": 1.0, "s": 1000.0}[found[2]]
    return Measured(float(rate[1]), float(found[1]) * scale, spent / int(number[1]) * 1e6)


def processor(pid: int) -> float:
    """Seconds that the process and its threads have spent."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def compare(case: Case, own: tuple[str, int], folder: Path) -> None:
    """In turns, so that a busy moment of the machine is everybody's; the medians."""
    with ExitStack() as stack:
        rivals = {"service": own, "bare": stack.enter_context(bound(case, folder))}
        if shutil.which("nginx") and case.path == FEED and case.status == 200:
            rivals["nginx"] = stack.enter_context(nginx(case, folder))
        told: dict[str, list[Measured]] = {name: [] for name in rivals}
        for _ in range(ROUNDS):
            for name, rival in rivals.items():
                told[name].append(load(*rival, case))
    of = {
        name: Measured(
            *(statistics.median(getattr(m, f) for m in many) for f in ("rate", "p99", "spent"))
        )
        for name, many in told.items()
    }
    line = "  ".join(
        f"{name} {m.rate:7,.0f}/s p99 {m.p99:5.1f} ms {m.spent:5.1f} µs" for name, m in of.items()
    )
    ratio = of["service"].rate / of["bare"].rate
    spent = of["bare"].spent / of["service"].spent
    print(
        f"{case.name:8} {len(case.body):7,} B  {line}  × bare {ratio:.2f}, by µs {spent:.2f}",
        flush=True,
    )


def warm(folder: Path) -> None:
    if not shutil.which("wrk"):
        print("warm: left out, wrk is not installed")
        return
    database = folder / "warm.db"
    asyncio.run(make(database, 0, OF_60_KB))
    asyncio.run(make(listed := folder / "listed.db", 0, 100))
    with service(database) as own, service(listed) as other:
        base = own[0]
        tag = urlopen(base + FEED).headers["ETag"]  # noqa: S310 - our own server
        compare(Case.of("plain", base, FEED), own, folder)
        compare(Case.of("gzip", base, FEED, Accept_Encoding="gzip"), own, folder)
        compare(Case.of("304", base, FEED, If_None_Match=tag), own, folder)
        compare(Case.of("listing", other[0], LISTING), other, folder)


# --- Cold: the store and what writes calendars ---------------------------------------------------


async def make(database: Path, first: int, last: int) -> None:
    url = f"sqlite:///{database}"
    async with open_store(url, create=True, renderers=RENDERERS) as store:
        await fill(store, first, last)


@dataclass(frozen=True, slots=True)
class Asker:
    """Three ways to one calendar; each gives the number of its events."""

    store: EventStore
    head: Head

    async def ready(self, query: EventQuery) -> int:
        """What the service does: bytes that were written at ingest, joined."""
        return self._calendar((await self.store.rendered(query, VARIANT)).bodies)

    async def icalendar(self, query: EventQuery) -> int:
        """What a service without them would do; for as many events as tell its rate."""
        bodies: list[bytes] = []
        async for one in self.store.iterate(query):
            bodies.append(ICS.part(one, PLAIN))
            if len(bodies) == SLOW:
                break
        return self._calendar(bodies)

    async def rates(self, query: EventQuery, *, slow: bool) -> dict[str, float]:
        """Events per second of processor time."""
        bodies = (await self.store.rendered(query, VARIANT)).bodies
        told = {"ready": await rate(self.ready(query))}
        if slow:
            told["icalendar"] = await rate(self.icalendar(query))
        before = time.process_time()
        self._calendar(bodies)
        return told | {"joined": len(bodies) / (time.process_time() - before)}

    def _calendar(self, bodies: Sequence[bytes]) -> int:
        calendar_bytes(self.head, bodies, limit=None)
        return len(bodies)


async def rate(work: Awaitable[int]) -> float:
    before = time.process_time()
    number = await work
    return number / (time.process_time() - before)


async def cold(database: Path, events: int) -> None:
    head = Head("All events", "Every event.", source="http://127.0.0.1/feeds/all.ics")
    async with open_store(f"sqlite:///{database}", renderers=RENDERERS) as store:
        print(f"{'events':>8} {'ready/s':>10} {'icalendar/s':>12} {'joined/s':>10}  × icalendar")
        size = 100
        while size <= events:
            await cold_of(Asker(store, head), size, events)
            size *= 10


async def cold_of(asker: Asker, size: int, events: int) -> None:
    days = YEARS * 365
    length = max(1, days * size // events)
    rates: dict[str, list[float]] = {"ready": [], "icalendar": [], "joined": []}
    for turn in range(21 if size <= 1_000 else 3):
        start = date(2020, 1, 1) + timedelta(days=(turn * 167) % max(1, days - length))
        query = EventQuery(start=start, end=start + timedelta(days=length))
        told = await asker.rates(query, slow=size <= 1_000 or turn == 0)
        for name, one in told.items():
            rates[name].append(one)
    of = {name: statistics.median(many) for name, many in rates.items()}
    print(
        f"{size:8,} {of['ready']:10,.0f} {of['icalendar']:12,.0f} {of['joined']:10,.0f}"
        f"  {of['ready'] / of['icalendar']:.0f}",
        flush=True,
    )


def memory(database: Path, events: int) -> None:
    with service(database) as (base, pid):
        before = resident(pid)
        for path in (FEED, "/feeds/all.jcal", LISTING, "/feeds/country/pe.ics"):
            urlopen(base + path).close()  # noqa: S310 - our own server
        print(
            f"memory with {events:,} events: {before} MiB at the start, {resident(pid)} after feeds"
        )


def resident(pid: int) -> int:
    found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) // 1024 if found else 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--part", nargs="+", choices=["warm", "cold", "memory"])
    asked = parser.parse_args()
    parts = asked.part or ["warm", "cold", "memory"]
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        if "warm" in parts:
            warm(folder)
        if {"cold", "memory"} & set(parts):
            asyncio.run(make(database := folder / "cold.db", 0, asked.events))
            if "cold" in parts:
                asyncio.run(cold(database, asked.events))
            if "memory" in parts:
                memory(database, asked.events)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--bare"]:
        port, path, body, status, coding = sys.argv[2:]
        bare(int(port), path, Path(body), int(status), coding)
    else:
        main()
