"""Every address of the service, in one list."""

from __future__ import annotations

from collections.abc import Sequence

from calendar_service.feeds import FORMATS
from calendar_service.models import Topic
from calendar_service.web import (
    catalogue,
    docs,
    documents,
    editing,
    events,
    feeds,
    fullcalendar,
    grammar,
    listing,
    operation,
    redirects,
)
from calendar_service.web.pages.routes import ROUTES as PAGES
from calendar_service.web.parameters import Parameter
from calendar_service.web.route import Operation, Route

SUFFIX = f"{{suffix:{'|'.join(FORMATS)}}}"
CODE = f"{{code:{'|'.join(grammar.COUNTRY_CODES)}}}"
TOPIC = f"{{topic:{'|'.join(Topic)}}}"


def of_feed(summary: str, without: Sequence[Parameter] = ()) -> Operation:
    told = tuple(one for one in feeds.GRAMMAR if one not in without)
    return Operation(summary, tuple(one.media_type for one in FORMATS.values()), "feeds", told)


ALL = of_feed("All events.")
NAMED = of_feed("A calendar that has a name of its own.", feeds.OWN)
EVENTS = Operation("Events, page by page.", documents.Listing, parameters=listing.GRAMMAR)
UNDATED = Operation(
    "Events whose day cannot be derived.", documents.Undated, parameters=listing.PAGING
)
EVENT = Operation("An event with its history.", documents.EventDocument)
EVENT_CALENDAR = Operation(
    "An event as a calendar.", (FORMATS["ics"].media_type,), parameters=grammar.EVENT_OPTIONS
)
COUNTRIES = Operation("Countries.", documents.Countries, parameters=catalogue.GRAMMAR)
TOPICS = Operation("Topics.", documents.Topics, parameters=catalogue.GRAMMAR)
FEEDS = Operation("Calendars.", documents.Feeds, "feeds", catalogue.GRAMMAR)
VIEW = Operation(
    "What FullCalendar shows.", list[documents.CalendarEntry], parameters=fullcalendar.GRAMMAR
)
HEALTH = Operation("Whether the process answers.", documents.Health, "operation", errors=(400,))
READY = Operation("Whether the store answers.", documents.Readiness, "operation", errors=(400, 503))
METRICS = Operation("Counts for Prometheus.", (operation.PLAIN,), "operation", errors=(400,))

ROUTES: tuple[Route, ...] = (
    # The address that is asked for most has no variable: the router finds it without a search.
    *(Route(f"/feeds/all.{one}", f"feed-all-{one}", feeds.all_events, told=ALL) for one in FORMATS),
    Route(f"/feeds/custom.{SUFFIX}", "feed-custom", feeds.custom, told=of_feed("A selection.")),
    Route(
        f"/feeds/country/{CODE}.{SUFFIX}",
        "feed-country",
        feeds.country,
        told=of_feed("Events that a country hosts or takes part in.", (grammar.COUNTRY,)),
    ),
    Route(
        f"/feeds/topic/{TOPIC}.{SUFFIX}",
        "feed-topic",
        feeds.topic,
        told=of_feed("Events about a topic.", (grammar.TOPIC,)),
    ),
    Route(f"/feeds/{{name}}.{SUFFIX}", "feed-named", feeds.named, told=NAMED),
    Route("/feeds/{name}", "feed-spelling", redirects.feed),
    Route("/feeds/{group}/{name}", "feed-group-spelling", redirects.feed),
    Route("/events/{uid}.ics", "event-ics", events.calendar, told=EVENT_CALENDAR),
    Route("/events/{uid}.json", "event-json", events.record, told=EVENT),
    Route("/api/v1/events", "events", listing.events, told=EVENTS),
    Route("/api/v1/events/{uid}", "event-record", events.record, told=EVENT),
    Route("/api/v1/undated", "undated", listing.undated, told=UNDATED),
    Route("/api/v1/countries", "countries", catalogue.countries, told=COUNTRIES),
    Route("/api/v1/topics", "topics", catalogue.topics, told=TOPICS),
    Route("/api/v1/feeds", "feeds", catalogue.feeds, told=FEEDS),
    Route("/api/v1/fullcalendar", "fullcalendar", fullcalendar.view, told=VIEW),
    Route("/openapi.json", "openapi", docs.openapi),
    Route("/docs", "docs", docs.page, page=True),
    Route("/healthz", "healthz", operation.healthz, told=HEALTH),
    Route("/readyz", "readyz", operation.readyz, told=READY),
    Route("/metrics", "metrics", operation.metrics, told=METRICS),
    *PAGES,
    *editing.ROUTES,
)
