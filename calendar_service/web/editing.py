"""Corrections through the web."""

from __future__ import annotations

from calendar_service.web.route import Route

ROUTES: tuple[Route, ...] = ()
