"""The API document: valid, complete, and true of what is served."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from openapi_spec_validator import validate
from schemathesis import GenerationMode

from calendar_service.store.rows import asked_words
from calendar_service.web.routes import ROUTES
from tests.web.conftest import Client
from tests.web.threads import serving


async def document(client: Client) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(await (await client.get("/openapi.json")).text())
    return found


async def test_the_document_is_valid(client: Client) -> None:
    validate(await document(client))


async def test_every_route_of_data_is_described(client: Client) -> None:
    told = set((await document(client))["paths"])
    read = {one.pattern for one in ROUTES if one.told is not None}
    assert told == read
    assert {"/feeds/all.ics", "/events/{uid}.json", "/api/v1/events", "/metrics"} <= told


async def test_the_page_tells_the_same(client: Client) -> None:
    page = await (await client.get("/docs")).text()
    for path, methods in (await document(client))["paths"].items():
        assert f"<code>{path}</code>" in page
        for parameter in (one for method in methods.values() for one in method["parameters"]):
            assert f"<code>{parameter['name']}</code>" in page
    assert "http://" not in page.replace("http://calendar.test", "")
    assert "https://" not in page


@pytest.fixture(scope="module")
def described(filled: Path) -> Iterator[Any]:
    with serving(filled) as address:
        yield schemathesis.openapi.from_url(f"{address}/openapi.json")


OPERATIONS = [(one.pattern, one.method) for one in ROUTES if one.told is not None]


@pytest.mark.parametrize("mode", GenerationMode)
@pytest.mark.parametrize(("path", "method"), OPERATIONS)
def test_what_is_served_is_what_is_described(
    described: Any, path: str, method: str, mode: Any
) -> None:
    """Requests made up from the document, right and wrong ones, are answered as it says."""
    operation = described[path][method]

    @given(case=operation.as_strategy(generation_mode=mode))
    @settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
    def check(case: Any) -> None:
        case.query.pop("cursor", None)  # only a page can give one
        if mode is GenerationMode.POSITIVE and not asked_words(case.query.get("q", "forum")):
            case.query["q"] = "forum"  # no schema can say what a word is in every script
        case.call_and_validate()

    try:
        check()
    except Unsatisfiable:
        assert mode is GenerationMode.NEGATIVE  # an operation without parameters has no wrong ones
