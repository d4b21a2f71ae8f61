"""The API as an OpenAPI 3.1 document, from the route table and the models of what it gives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import JsonSchemaMode

from calendar_service.web.documents import ProblemDocument
from calendar_service.web.parameters import Parameter
from calendar_service.web.problems import MEDIA_TYPE as PROBLEM
from calendar_service.web.route import VARIABLE, Operation, Route
from calendar_service.web.writing import MEDIA_TYPE

Schemas = Mapping[str, Any]  # by the name of a route

TEMPLATE = "#/components/schemas/{model}"
PROBLEMS = "problem"
ERRORS = {
    400: "A parameter is unknown or has a value that it cannot have.",
    401: "The editing token is missing, or another one.",
    403: "Editing over HTTP is off.",
    409: "The event has changed since the editor looked at it.",
    413: "The body is too long.",
    415: "The body is not JSON.",
    404: "There is no such thing.",
    429: "Too many requests in a minute.",
    503: "The store cannot be read, and nothing is ready.",
}
DONE = {200: "Done.", 201: "Made.", 204: "Done; the event is no longer published."}
EDITOR = "editor"
BEARER = {"type": "http", "scheme": "bearer", "description": "The token of the settings."}
ABOUT = (
    "Events read from press bulletins. One grammar for feeds and listings: a comma is OR within a "
    "parameter, different parameters are AND. What is unknown is refused, never ignored. Answers "
    "have strong entity tags: send them back in If-None-Match."
)
PATH_WORDS = {
    "suffix": "Format.",
    "code": "Country (ISO 3166-1).",
    "topic": "Topic.",
    "name": "Name of a calendar, from /api/v1/feeds.",
    "uid": "UID of an event.",
}


def document(routes: Iterable[Route], version: str, base_url: str | None) -> dict[str, Any]:
    """`base_url` is the public address of the service, if it has one."""
    told = [(route, route.told) for route in routes if route.told is not None]
    schemas, components = _schemas(told)
    paths: dict[str, dict[str, Any]] = {}
    for route, operation in told:
        methods = paths.setdefault(route.pattern, {})
        methods[route.method.lower()] = _operation(route, operation, schemas)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Calendar service", "version": version, "description": ABOUT},
        "servers": [{"url": base_url.rstrip("/") if base_url else "/"}],
        "paths": paths,
        "components": {"schemas": components, "securitySchemes": {EDITOR: BEARER}},
    }


def _schemas(told: Iterable[tuple[Route, Operation]]) -> tuple[Schemas, Schemas]:
    """Of each route's JSON, and what these refer to."""
    types = [(route.name, operation.gives) for route, operation in told]
    adapters: list[tuple[str, JsonSchemaMode, TypeAdapter[Any]]] = [
        (name, "serialization", TypeAdapter(gives))
        for name, gives in [*types, (PROBLEMS, ProblemDocument)]
        if not isinstance(gives, tuple)
    ]
    adapters += [
        (_body(route), "validation", TypeAdapter(operation.takes))
        for route, operation in told
        if operation.takes is not None
    ]
    found, rest = TypeAdapter.json_schemas(adapters, ref_template=TEMPLATE)
    return {name: schema for (name, _), schema in found.items()}, rest["$defs"]


def _operation(route: Route, operation: Operation, schemas: Schemas) -> dict[str, Any]:
    parameters = [_in_path(*found) for found in VARIABLE.findall(route.path)]
    parameters += [_in_query(parameter) for parameter in operation.parameters]
    media = operation.gives if isinstance(operation.gives, tuple) else (MEDIA_TYPE,)
    content = {one: {"schema": schemas.get(route.name) or _of_media(one)} for one in media}
    errors = {str(status): _error(status, schemas) for status in operation.errors}
    done = {str(status): _done(status, content) for status in operation.done}
    return {
        "operationId": route.name,
        "summary": operation.summary,
        "tags": [operation.tag],
        "parameters": parameters,
        "responses": done | errors,
        **(_taking(schemas[_body(route)]) if operation.takes is not None else {}),
    }


def _of_media(media: str) -> dict[str, Any]:
    """jCal is an array; other formats are text."""
    return {"type": "array"} if media.endswith("json") else {"type": "string"}


def _body(route: Route) -> str:
    """The name of what it takes, beside that of what it gives."""
    return f"{route.name} takes"


def _taking(schema: Mapping[str, Any]) -> dict[str, Any]:
    content = {MEDIA_TYPE: {"schema": schema}}
    return {
        "requestBody": {"required": True, "content": content},
        "security": [{EDITOR: []}],
    }


def _done(status: int, content: Mapping[str, Any]) -> dict[str, Any]:
    return {"description": DONE[status], **({} if status == 204 else {"content": content})}


def _in_path(name: str, pattern: str) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string", "minLength": 1}
    if pattern:
        schema = {"type": "string", "enum": pattern.split("|")}
    told = {"name": name, "in": "path", "description": PATH_WORDS[name], "schema": schema}
    return told | {"required": True}


def _in_query(parameter: Parameter) -> dict[str, Any]:
    schema = dict(parameter.schema)
    if parameter.many:
        schema = {"type": "array", "items": schema, "minItems": 1}
    told = {
        "name": parameter.name,
        "in": "query",
        "description": parameter.description,
        "required": parameter.required,
        "schema": schema,
        "style": "form",
        "explode": False,
    }
    if parameter.default is not None:
        numeric = schema["type"] in {"integer", "number"}
        schema["default"] = parameter.default if numeric else parameter.text(parameter.default)
    return told | ({"example": parameter.example} if parameter.example else {})


def _error(status: int, schemas: Schemas) -> dict[str, Any]:
    content = {PROBLEM: {"schema": schemas[PROBLEMS]}}
    return {"description": ERRORS[status], "content": content}
