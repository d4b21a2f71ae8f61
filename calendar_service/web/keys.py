"""What an application and a request carry, by typed keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from aiohttp import web

from calendar_service.feeds import Definitions
from calendar_service.settings import Settings
from calendar_service.store import EventStore
from calendar_service.web.moment import Watch
from calendar_service.web.shelf import Shelf

Clock = Callable[[], datetime]

SETTINGS: Final = web.AppKey("SETTINGS", Settings)
CLOCK: Final = web.AppKey[Clock]("CLOCK")
DEFINITIONS: Final = web.AppKey("DEFINITIONS", Definitions)
PAGES: Final = web.AppKey[frozenset[str]]("PAGES")  # names of routes whose errors are pages
STORE: Final = web.AppKey("STORE", EventStore)
WATCH: Final = web.AppKey("WATCH", Watch)
SHELF: Final = web.AppKey("SHELF", Shelf)
