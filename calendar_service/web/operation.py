"""/healthz, /readyz and /metrics: for whoever runs the service."""

from __future__ import annotations

from aiohttp import web
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

from calendar_service.errors import StoreError
from calendar_service.models import Status
from calendar_service.record import instant
from calendar_service.web.keys import METRICS, SHELF, STORE, WATCH
from calendar_service.web.moment import NEVER
from calendar_service.web.parameters import parsed
from calendar_service.web.problems import Problem, problem_response
from calendar_service.web.security import DATA
from calendar_service.web.writing import MEDIA_TYPE, json_bytes

PLAIN = CONTENT_TYPE_PLAIN_0_0_4

NOW = {**DATA, "Cache-Control": "no-store"}


async def healthz(request: web.Request) -> web.Response:
    """The process answers; whether it has something to say is for /readyz."""
    parsed(request.rel_url.raw_query_string, ())
    body = json_bytes({"status": "ok"})
    return web.Response(body=body, headers={**NOW, "Content-Type": MEDIA_TYPE})


async def readyz(request: web.Request) -> web.Response:
    """Asks the store now, rather than telling what the watch saw last."""
    parsed(request.rel_url.raw_query_string, ())
    watch = request.app[WATCH]
    await watch.refresh()
    moment, since = watch.moment, watch.failing_since
    if since is not None:
        told = f"The store does not answer since {instant(since)}; what is ready is served."
        return problem_response(request, Problem(503, "unavailable", told))
    document = {
        "status": "ready",
        "version": moment.version,
        "changed": instant(moment.changed_at) if moment.changed_at != NEVER else None,
        "last_ingest": instant(moment.last_ingest) if moment.last_ingest else None,
    }
    return web.Response(body=json_bytes(document), headers={**NOW, "Content-Type": MEDIA_TYPE})


async def metrics(request: web.Request) -> web.Response:
    parsed(request.rel_url.raw_query_string, ())
    told, watch = request.app[METRICS], request.app[WATCH]
    moment = watch.moment
    told.version.set(moment.version)
    told.stale.set(watch.failing_since is not None)
    told.last_ingest.set(moment.last_ingest.timestamp() if moment.last_ingest else 0)
    told.cached.set(request.app[SHELF].octets)
    try:
        counts = await request.app[STORE].counts("status")
    except StoreError:
        counts = {}  # the gauges keep what they had
    for status in Status if counts else ():
        told.events.labels(status.value).set(counts.get(status.value, 0))
    return web.Response(body=told.text(), headers={**NOW, "Content-Type": PLAIN})
