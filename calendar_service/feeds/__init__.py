"""What subscribers get: iCalendar bytes, feed definitions, static export."""

from __future__ import annotations

from calendar_service.feeds.calendar import Head, calendar_bytes
from calendar_service.feeds.options import Options
from calendar_service.feeds.vevent import vevent_bytes

__all__ = ["Head", "Options", "calendar_bytes", "vevent_bytes"]
