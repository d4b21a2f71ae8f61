"""What holds for every route: one shape of errors, headers that protect, no defect shown."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import Any
from urllib.parse import quote

import pytest
from aiohttp import ClientResponse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yarl import URL

from calendar_service.web.documents import ProblemDocument
from calendar_service.web.feeds import GRAMMAR
from calendar_service.web.parameters import parsed
from calendar_service.web.problems import BadParameter
from calendar_service.web.route import VARIABLE, Route
from calendar_service.web.routes import ROUTES
from tests.web.conftest import Client

EXAMPLES = {"suffix": "ics", "code": "pe", "topic": "gender", "name": "online", "uid": "nobody"}
READ = [route for route in ROUTES if route.method == "GET" and not route.page]
DATA = [route for route in READ if route.told is not None]
INSIDE = re.compile(r"Traceback|File \"|\.py\b|/usr/lib|sqlite|SELECT ", re.IGNORECASE)


def address(route: Route) -> str:
    return VARIABLE.sub(lambda found: EXAMPLES.get(found[1], "x"), route.path)


async def problem(response: ClientResponse) -> dict[str, Any]:
    assert response.content_type == "application/problem+json"
    assert response.headers["Cache-Control"] == "no-store"
    assert "ETag" not in response.headers
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    document: dict[str, Any] = json.loads(await response.text())
    ProblemDocument.model_validate(document)
    assert document["status"] == response.status
    assert not INSIDE.search(await response.text())
    return document


@pytest.mark.parametrize("route", DATA, ids=lambda route: route.name)
async def test_an_unknown_parameter_is_named(client: Client, route: Route) -> None:
    response = await client.get(f"{address(route)}?no_such=1")
    assert response.status == 400
    assert (await problem(response))["parameter"] == "no_such"


@pytest.mark.parametrize("route", READ, ids=lambda route: route.name)
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "PROPFIND"])
async def test_what_is_only_read(client: Client, route: Route, method: str) -> None:
    methods = {one.method for one in ROUTES if one.path == route.path}
    if method not in methods:
        response = await client.request(method, address(route))
        assert response.status == 405
        assert {"GET", "HEAD", "OPTIONS"} <= set(response.headers["Allow"].split(", "))
        assert (await problem(response))["type"] == "/docs#method-not-allowed"


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.name}-{route.method}")
async def test_protecting_headers(client: Client, route: Route) -> None:
    response = await client.request(route.method, address(route), allow_redirects=False)
    assert response.status < 500
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "Referrer-Policy" in response.headers
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]
    assert "unsafe" not in response.headers["Content-Security-Policy"]
    assert response.headers["Server"] == "calendar-service"
    assert "Set-Cookie" not in response.headers


async def test_nothing_there(client: Client) -> None:
    for path in ("/api/v2/events", "/feeds/a/b/c", "/robots.pdf", "/api"):
        assert (await problem(await client.get(path)))["type"] == "/docs#not-found"
    for path in ("/nowhere", "/a/b"):
        response = await client.get(path)
        assert response.status == 404
        assert response.content_type == "text/html"


BAD = {
    "country": ["xx", "peru", "pe,,cl", "", "pe,xx"],
    "host": ["1"],
    "topic": ["sports", "gender;trade"],
    "not_topic": ["none"],
    "kind": ["party"],
    "status": ["maybe"],
    "from": ["2023-02-30", "yesterday", "20230201", "2023-2-1", ""],
    "to": ["2023-13-01"],
    "q": ["", "   ", "?!", "x" * 201],
    "virtual": ["yes", "2"],
    "min_confidence": ["1.1", "-1", "nan", "1e", "high"],
    "updated_since": ["2023-08-09", "2023-08-09T14:00:00", "now"],
    "past": ["-1d", "90", "1y", "99999999d"],
    "cancelled": ["show"],
    "times": ["local"],
    "alarm": ["PT", "1h", "-P1Y", "-P99999999D", "P"],
    "lang": ["fr", "EN-us"],
    "download": ["please"],
}


@pytest.mark.parametrize(("name", "value"), [(n, v) for n, many in BAD.items() for v in many])
async def test_an_impossible_value_is_named(client: Client, name: str, value: str) -> None:
    response = await client.get(URL(f"/feeds/custom.ics?{name}={quote(value)}", encoded=True))
    assert response.status == 400
    document = await problem(response)
    assert document["parameter"] == name
    parameter = next(one for one in GRAMMAR if one.name == name)
    if parameter.allowed:
        assert document["allowed"] == list(parameter.allowed)


def test_every_parameter_has_bad_examples() -> None:
    assert set(BAD) == {one.name for one in GRAMMAR}


@pytest.mark.parametrize(
    "query",
    [
        "%ff%fe=1",
        "q=%ff",
        "times=utc&times=zone",
        "%00%0d%0aX-Injected:%201=1",
        "&".join(["q=a"] * 65),
    ],
)
async def test_queries_that_say_nothing(client: Client, query: str) -> None:
    response = await client.get(URL(f"/feeds/all.ics?{query}", encoded=True))
    assert response.status == 400
    assert "X-Injected" not in response.headers
    await problem(response)


async def test_a_request_that_is_too_long(client: Client) -> None:
    for address in (f"/feeds/all.ics?q={'a' * 20_000}", f"/{'a' * 20_000}"):
        response = await client.get(address)
        assert response.status == 400


raw_queries = st.text(alphabet=st.characters(codec="utf-8"), max_size=40)


@given(
    st.lists(
        st.tuples(st.sampled_from([one.name for one in GRAMMAR]) | raw_queries, raw_queries),
        max_size=4,
    )
)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_query_is_understood_or_refused(pairs: list[tuple[str, str]]) -> None:
    raw = "&".join(f"{quote(name)}={quote(value)}" for name, value in pairs)
    with suppress(BadParameter):  # and nothing else
        assert set(parsed(raw, GRAMMAR)) <= {name for name, _ in pairs}
