"""What pages need of the application before it starts: templates, static files."""

from __future__ import annotations

from aiohttp import web


def set_up(app: web.Application) -> None:
    """Called by `create_app` once settings and definitions are there."""
