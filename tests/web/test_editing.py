"""Corrections over HTTP: nothing without the token, everything noted, one shape of errors."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientResponse
from openapi_spec_validator import OpenAPIV31SpecValidator
from pydantic import SecretStr

from tests.web.conftest import Client, Starter, settings_for

TOKEN = "a long and secret word"  # noqa: S105 - opens nothing but this test
BY = {"who": "ana", "why": "the ministry called"}
HEADERS = {"Authorization": f"Bearer {TOKEN}"}


@pytest.fixture
async def editing(start: Starter, database: Path) -> Client:
    return await start(settings_for(database, editing_token=SecretStr(TOKEN)))


async def send(client: Client, path: str, method: str = "POST", **given: Any) -> ClientResponse:
    return await client.request(method, f"/api/v1/{path}", json=BY | given, headers=HEADERS)


async def events(client: Client) -> list[dict[str, Any]]:
    answer = await client.get("/api/v1/review", headers=HEADERS)
    assert answer.status == 200
    return [doubt["event"] for doubt in (await answer.json())["doubts"]]


async def dated(client: Client) -> dict[str, Any]:
    return next(event for event in await events(client) if event["start"])


async def problem(answer: ClientResponse) -> dict[str, Any]:
    assert answer.content_type == "application/problem+json"
    document: dict[str, Any] = await answer.json()
    assert document["status"] == answer.status
    assert answer.headers["Cache-Control"] == "no-store"
    return document


async def test_off_unless_a_token_is_set(client: Client) -> None:
    for method, path in (("PATCH", "events/x"), ("POST", "events/x/hide"), ("GET", "review")):
        answer = await client.request(method, f"/api/v1/{path}", json=BY, headers=HEADERS)
        assert answer.status == 403
        assert "off" in (await problem(answer))["detail"]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": "Bearer "},
        {"Authorization": "Bearer wrong"},
        {"Authorization": f"Basic {TOKEN}"},
        {"Authorization": TOKEN},
        {"Cookie": f"token={TOKEN}"},
    ],
)
async def test_only_with_the_token(editing: Client, headers: dict[str, str]) -> None:
    uid = (await dated(editing))["uid"]
    answer = await editing.post(f"/api/v1/events/{uid}/hide", json=BY, headers=headers)
    assert answer.status == 401
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")
    assert "secret" not in (await problem(answer))["detail"]
    assert uid in {event["uid"] for event in await events(editing)}


async def test_a_form_of_another_site_changes_nothing(editing: Client) -> None:
    """What a browser can send without asking first is no JSON and carries no token."""
    uid = (await dated(editing))["uid"]
    path = f"/api/v1/events/{uid}/hide"
    answer = await editing.post(path, data=BY, headers=HEADERS)
    assert answer.status == 415
    await problem(answer)
    asked = {"Origin": "https://elsewhere.example", "Access-Control-Request-Method": "POST"}
    answer = await editing.options(path, headers=asked)
    assert "POST" not in answer.headers.get("Access-Control-Allow-Methods", "")
    assert "Authorization" not in answer.headers.get("Access-Control-Allow-Headers", "")


async def test_corrected_and_noted(editing: Client) -> None:
    event = await dated(editing)
    path = f"events/{event['uid']}"
    fields = {"title": "The Meeting", "start": "2023-10-05T09:00", "time_zone": "America/Lima"}
    place = {"location": {"city": "Cusco", "country": "PE"}}
    answer = await send(editing, path, "PATCH", **fields, **place, sequence=event["sequence"])
    assert answer.status == 200
    now = await answer.json()
    assert (now["title"], now["start"]) == ("The Meeting", "2023-10-05T09:00:00")
    assert (now["time_zone"], now["start_utc"]) == ("America/Lima", "2023-10-05T14:00:00Z")
    assert (now["location"]["city"], now["sequence"]) == ("Cusco", event["sequence"] + 1)
    answer = await editing.get(f"/api/v1/{path}/corrections", headers=HEADERS)
    (noted,) = (await answer.json())["corrections"]
    assert noted["who"] == "ana"
    assert noted["why"] == BY["why"]
    assert noted["at"] == "2023-10-01T12:00:00Z"
    answer = await editing.get("/feeds/all.ics")
    assert "The Meeting" in await answer.text()


async def test_two_editors_at_once(editing: Client) -> None:
    event = await dated(editing)
    path = f"events/{event['uid']}"
    assert (await send(editing, path, "PATCH", title="One", sequence=event["sequence"])).ok
    answer = await send(editing, path, "PATCH", title="Two", sequence=event["sequence"])
    assert answer.status == 409
    assert (await problem(answer))["sequence"] == event["sequence"] + 1


async def test_hidden_shown_and_taken_back(editing: Client) -> None:
    uid = (await dated(editing))["uid"]
    assert (await send(editing, f"events/{uid}/hide")).status == 204
    assert uid not in {event["uid"] for event in await events(editing)}
    assert (await send(editing, f"events/{uid}/show")).status == 200
    answer = await send(editing, f"events/{uid}/confirm")
    assert (await answer.json())["confidence"] == 1
    assert uid not in {event["uid"] for event in await events(editing)}
    await send(editing, f"events/{uid}/revert")
    assert uid in {event["uid"] for event in await events(editing)}


async def test_joined_and_parted(editing: Client) -> None:
    one, two = (await events(editing))[:2]
    bulletin = two["sources"][0]["bulletin"]
    answer = await send(editing, f"events/{one['uid']}/merge", **{"with": two["uid"]})
    assert (await answer.json())["uid"] == one["uid"]
    answer = await send(editing, f"events/{two['uid']}/split", bulletin=bulletin)
    assert answer.status == 201
    other = await answer.json()
    assert answer.headers["Location"] == f"/events/{other['uid']}.json"
    answer = await send(editing, f"events/{one['uid']}/keep-apart", **{"from": other["uid"]})
    assert answer.status == 200
    answer = await editing.get("/api/v1/corrections", headers=HEADERS)
    done = [one["action"] for one in (await answer.json())["corrections"]]
    assert done == ["merge", "split", "keep_apart"]


@pytest.mark.parametrize(
    ("path", "method", "given", "status", "word"),
    [
        ("events/nothing", "PATCH", {"title": "x"}, 404, "nothing"),
        ("events/nothing/hide", "POST", {}, 404, "nothing"),
        ("events/UID", "PATCH", {}, 400, "name a field"),
        ("events/UID", "PATCH", {"tittle": "x"}, 400, "tittle"),
        ("events/UID", "PATCH", {"start": "soon"}, 400, "soon"),
        ("events/UID", "PATCH", {"title": "x", "sequence": "y"}, 400, "sequence"),
        ("events/UID", "PATCH", {"title": "x", "why": " "}, 400, "why"),
        ("events/UID/hide", "POST", {"who": None}, 400, "who"),
        ("events/UID/hide", "POST", {"for": "ever"}, 400, "for"),
        ("events/UID/merge", "POST", {"with": "UID"}, 400, "itself"),
        ("events/UID/merge", "POST", {"with": "nothing"}, 404, "nothing"),
        ("events/UID/split", "POST", {}, 400, "bulletin"),
    ],
)
async def test_what_cannot_be_done(
    editing: Client, path: str, method: str, given: dict[str, Any], status: int, word: str
) -> None:
    uid = (await dated(editing))["uid"]
    told = {name: uid if value == "UID" else value for name, value in given.items()}
    answer = await send(editing, path.replace("UID", uid), method, **told)
    assert answer.status == status
    assert word in (await problem(answer))["detail"]
    answer = await editing.get("/api/v1/corrections", headers=HEADERS)
    assert (await answer.json())["corrections"] == []


@pytest.mark.parametrize(
    "body", ["", "{", "[]", "[" * 100_000, "\ud800", '{"who": "\\u0000"}', '{"who": "\\udc00"}']
)
async def test_what_is_no_json(editing: Client, body: str) -> None:
    data = body.encode("utf-8", "surrogatepass")
    headers = HEADERS | {"Content-Type": "application/json"}
    answer = await editing.patch("/api/v1/events/x", data=data, headers=headers)
    assert answer.status in {400, 413}
    await problem(answer)


async def test_the_document_tells_how(client: Client) -> None:
    document = await (await client.get("/openapi.json")).json()
    OpenAPIV31SpecValidator(document).validate()
    tell = document["paths"]["/api/v1/events/{uid}"]["patch"]
    (schema,) = tell["requestBody"]["content"].values()
    fields = document["components"]["schemas"][schema["schema"]["$ref"].rpartition("/")[2]]
    assert set(fields["required"]) == {"who", "why"}
    assert {"title", "start", "sequence"} <= set(fields["properties"])
    assert tell["security"] == [{"editor": []}]
    merging = document["paths"]["/api/v1/events/{uid}/merge"]["post"]
    assert {"200", "204", "401", "403", "409"} <= set(merging["responses"])
