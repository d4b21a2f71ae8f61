"""What an application and a request carry, by typed keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from aiohttp import web

from calendar_service.feeds import Definitions
from calendar_service.settings import Settings
from calendar_service.store import EventStore
from calendar_service.web.limiter import Limiter
from calendar_service.web.metrics import Metrics
from calendar_service.web.moment import Watch
from calendar_service.web.route import Route
from calendar_service.web.shelf import Shelf

Clock = Callable[[], datetime]

SETTINGS: Final = web.AppKey("SETTINGS", Settings)
CLOCK: Final = web.AppKey[Clock]("CLOCK")
DEFINITIONS: Final = web.AppKey("DEFINITIONS", Definitions)
ROUTES: Final = web.AppKey[tuple[Route, ...]]("ROUTES")
STORE: Final = web.AppKey("STORE", EventStore)
WATCH: Final = web.AppKey("WATCH", Watch)
METRICS: Final = web.AppKey("METRICS", Metrics)
LIMITER: Final = web.AppKey("LIMITER", Limiter)
SHELF: Final = web.AppKey("SHELF", Shelf)
