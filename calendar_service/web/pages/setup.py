"""What pages need of the application before it starts: templates, static files."""

from __future__ import annotations

import aiohttp_jinja2
from aiohttp import web
from jinja2 import PackageLoader, StrictUndefined

from calendar_service.web.pages.overview import OVERVIEW, Overview
from calendar_service.web.pages.rendering import ENVIRONMENTS, prepare


def set_up(app: web.Application) -> None:
    """Called by `create_app`; a template is read and compiled when somebody first needs it."""
    app[OVERVIEW] = Overview()
    for lang, key in ENVIRONMENTS.items():
        environment = aiohttp_jinja2.setup(
            app,
            app_key=key,
            loader=PackageLoader("calendar_service.web.pages"),
            extensions=["jinja2.ext.i18n"],
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        prepare(environment, lang)
