"""An error as a page."""

from __future__ import annotations

from html import escape

from aiohttp import web

from calendar_service.web.problems import Problem
from calendar_service.web.security import PAGE


def error_page(request: web.Request, problem: Problem) -> web.Response:
    """What `problem` says, for a person."""
    title = escape(f"{problem.status} {problem.title}")
    text = (
        f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>{title}</title>\n'
        f"<h1>{title}</h1>\n<p>{escape(problem.detail)}</p>\n</html>\n"
    )
    headers = {**PAGE, "Cache-Control": "no-store", **problem.headers}
    return web.Response(status=problem.status, text=text, content_type="text/html", headers=headers)
