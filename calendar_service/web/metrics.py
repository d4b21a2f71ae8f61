"""What is counted while serving, for Prometheus."""

from __future__ import annotations

import os
from collections import defaultdict
from functools import partial

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
    multiprocess,
)

SHARED = "PROMETHEUS_MULTIPROC_DIR"  # where several processes put their counts together
BUCKETS = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30)


class Metrics:
    """One set for each application. Answers with status 304 are those that cost nothing.

    What is counted for each request is counted in plain numbers and handed on by `flush`: a
    counter of the library costs more than all the rest that a ready answer needs.
    """

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        counter = partial(Counter, registry=self.registry, namespace="calendar")
        gauge = partial(
            Gauge,
            registry=self.registry,
            namespace="calendar",
            multiprocess_mode="mostrecent",
        )
        self.requests = counter("requests", "Answers.", ("route", "status"))
        self.cache = counter("cache", "Answers that were ready, built or stale.", ("result",))
        self.left_out = counter("left_out", "Records that could not be written into a feed.")
        self.ingested = counter("ingested", "What reading the sources gave.", ("result",))
        self.builds = Histogram(
            "build_seconds",
            "Building an answer.",
            registry=self.registry,
            namespace="calendar",
            buckets=BUCKETS,
        )
        self.events = gauge("events", "Dated events.", ("status",))
        self.version = gauge("store_version", "Version of the store that is served.")
        self.last_ingest = gauge("last_ingest_seconds", "Unix time of the last ingest.")
        self.stale = gauge("stale", "1 while the store does not answer.")
        self.cached = gauge("cached_octets", "Size of the finished answers that are kept.")
        self.answers: dict[str, dict[int, int]] = {}  # by route, then status
        self.ready = self.built = self.was_stale = 0

    def answers_of(self, route: str) -> dict[int, int]:
        """Where the answers of a route are to be counted, by status."""
        return self.answers.setdefault(route, defaultdict(int))

    def flush(self) -> None:
        for route, counts in self.answers.items():
            for status, number in counts.items():
                self.requests.labels(route, str(status)).inc(number)
            counts.clear()
        results = {"ready": self.ready, "built": self.built, "stale": self.was_stale}
        for result, number in results.items():
            self.cache.labels(result).inc(number)
        self.ready = self.built = self.was_stale = 0

    def text(self) -> bytes:
        """In Prometheus' format; of all processes, where several serve."""
        self.flush()
        if SHARED not in os.environ:
            return generate_latest(self.registry)
        together = CollectorRegistry()
        multiprocess.MultiProcessCollector(together)  # type: ignore[no-untyped-call]
        return generate_latest(together)
