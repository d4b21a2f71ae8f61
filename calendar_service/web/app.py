"""The application: settings in, routes and middlewares on, the store opened when it starts."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from hashlib import blake2b
from importlib.metadata import version

from aiohttp import web

from calendar_service.feeds import load_definitions, ready_variants
from calendar_service.settings import Settings
from calendar_service.store import open_store
from calendar_service.web import routes
from calendar_service.web.guard import guarded, nowhere
from calendar_service.web.keys import (
    CLOCK,
    DEFINITIONS,
    LIMITER,
    METRICS,
    ROUTES,
    SETTINGS,
    SHELF,
    STORE,
    WATCH,
    Clock,
)
from calendar_service.web.limiter import Limiter
from calendar_service.web.limits import limited
from calendar_service.web.metrics import Metrics
from calendar_service.web.moment import Watch
from calendar_service.web.observing import logged
from calendar_service.web.pages.setup import set_up
from calendar_service.web.route import Route
from calendar_service.web.security import TRANSPORT
from calendar_service.web.shelf import Shelf

REST = Route("/{rest:.*}", "rest", nowhere, method="*")  # after all others


def now() -> datetime:
    return datetime.now(UTC)


def create_app(settings: Settings, *, clock: Clock = now) -> web.Application:
    """Nothing is opened before the application starts; starting raises StoreError."""
    around = [logged] if settings.access_log else []
    around += [limited] if settings.rate_limit else []
    app = web.Application(middlewares=around, client_max_size=settings.largest_request)
    app[SETTINGS] = settings
    app[CLOCK] = clock
    app[DEFINITIONS] = load_definitions(settings.feeds)
    app[METRICS] = metrics = Metrics()
    app[LIMITER] = Limiter(settings.rate_limit, settings.proxies)
    app[ROUTES] = routes.ROUTES
    set_up(app)
    for route in (*routes.ROUTES, REST):
        handler = guarded(route, metrics.answers_of(route.pattern))
        if route.method == "GET":
            app.router.add_get(route.path, handler, name=route.name)
        else:
            app.router.add_route(route.method, route.path, handler, name=route.name)
    if only_https(settings):
        app.on_response_prepare.append(only_by_https)
    app.cleanup_ctx.append(serving_context)
    return app


def only_https(settings: Settings) -> bool:
    return (settings.base_url or "").startswith("https:")


async def only_by_https(_: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(TRANSPORT)


async def serving_context(app: web.Application) -> AsyncIterator[None]:
    """The store, the watch over it and the shelf of what is finished."""
    settings = app[SETTINGS]
    url = settings.database_url.get_secret_value()
    async with open_store(url, renderers=ready_variants()) as store:
        watch = Watch(store, app[CLOCK], settings.refresh_seconds, app[METRICS].flush)
        app[STORE], app[WATCH] = store, watch
        app[SHELF] = Shelf(
            watch,
            app[METRICS],
            limit=settings.cache_bytes,
            revision=revision(app),
            patience=settings.store_seconds,
            headers={
                "Cache-Control": f"public, max-age={settings.max_age_seconds}",
                **(TRANSPORT if only_https(settings) else {}),
            },
        )
        async with watch.running():
            yield


def revision(app: web.Application) -> str:
    """What answers depend on beside the store: the program, the feeds and the settings."""
    settings = app[SETTINGS]
    parts = (version("calendar-service"), app[DEFINITIONS].model_dump_json(), settings.base_url)
    return blake2b(repr(parts).encode(), digest_size=8).hexdigest()
