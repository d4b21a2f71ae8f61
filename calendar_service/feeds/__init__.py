"""What subscribers get: iCalendar, jCal and Atom bytes, feed definitions, static export."""

from __future__ import annotations

from calendar_service.feeds.calendar import Head, calendar_bytes
from calendar_service.feeds.definitions import Definitions, Feed, load_definitions
from calendar_service.feeds.formats import FORMATS, Format, ready_variants
from calendar_service.feeds.options import Options, keeps
from calendar_service.feeds.vevent import UnwritableEvent, vevent_bytes

__all__ = [
    "FORMATS",
    "Definitions",
    "Feed",
    "Format",
    "Head",
    "Options",
    "UnwritableEvent",
    "calendar_bytes",
    "keeps",
    "load_definitions",
    "ready_variants",
    "vevent_bytes",
]
