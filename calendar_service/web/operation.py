"""/healthz, /readyz and /metrics: for whoever runs the service."""

from __future__ import annotations

from aiohttp import web

from calendar_service.web.security import DATA


async def healthz(_: web.Request) -> web.Response:
    """The process answers; whether it has something to say is for /readyz."""
    return web.json_response({"status": "ok"}, headers={**DATA, "Cache-Control": "no-store"})
