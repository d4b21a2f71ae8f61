"""Where text comes from, and how it is cut into bulletins."""

from __future__ import annotations

from calendar_service.bulletins.document import Document
from calendar_service.bulletins.files import read_paths
from calendar_service.bulletins.split import split

__all__ = ["Document", "read_paths", "split"]
