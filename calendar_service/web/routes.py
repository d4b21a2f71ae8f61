"""Every address of the service, in one list."""

from __future__ import annotations

from calendar_service.feeds import FORMATS
from calendar_service.web import editing, feeds, operation
from calendar_service.web.pages.routes import ROUTES as PAGES
from calendar_service.web.route import Route

SUFFIX = "{suffix:" + "|".join(FORMATS) + "}"

ROUTES: tuple[Route, ...] = (
    Route(f"/feeds/all.{SUFFIX}", "feed-all", feeds.all_events),
    Route(f"/feeds/custom.{SUFFIX}", "feed-custom", feeds.custom),
    Route(f"/feeds/country/{{code}}.{SUFFIX}", "feed-country", feeds.country),
    Route(f"/feeds/topic/{{topic}}.{SUFFIX}", "feed-topic", feeds.topic),
    Route(f"/feeds/{{name}}.{SUFFIX}", "feed-named", feeds.named),
    Route("/healthz", "healthz", operation.healthz),
    *PAGES,
    *editing.ROUTES,
)
