"""Options that several commands share, and what their words mean."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from calendar_service.errors import UserError

if TYPE_CHECKING:
    from calendar_service.query import EventQuery

Database = Annotated[
    str | None,
    typer.Option("--database", help="sqlite:///FILE or postgresql://…; by default the setting."),
]
Published = Annotated[
    str | None, typer.Option(metavar="DATE", help="When the bulletins were published.")
]
Language = Annotated[
    str | None, typer.Option(metavar="LANGUAGE", help="en, es or pt; by default it is found out.")
]
Country = Annotated[str | None, typer.Option(help="ISO codes, host or taking part: pe,cl")]
Host = Annotated[str | None, typer.Option(help="ISO codes of host countries.")]
TopicOption = Annotated[str | None, typer.Option("--topic", help="Topics: gender,trade")]
NotTopic = Annotated[str | None, typer.Option(help="Topics to leave out.")]
KindOption = Annotated[str | None, typer.Option("--kind", help="Kinds: forum,seminar")]
StatusOption = Annotated[
    str | None, typer.Option("--status", help="confirmed, tentative, cancelled, postponed")
]
From = Annotated[str | None, typer.Option("--from", metavar="DATE", help="First day.")]
To = Annotated[str | None, typer.Option("--to", metavar="DATE", help="Day after the last.")]
Words = Annotated[str | None, typer.Option("--q", help="Words that must occur.")]
Virtual = Annotated[
    bool | None, typer.Option("--virtual/--in-person", help="Online events, or the others.")
]
MinConfidence = Annotated[float | None, typer.Option(help="From 0 to 1.")]

LISTS = ("country", "host", "topic", "not_topic", "kind", "status")


def day(text: str | None, option: str) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserError(f"{option} {text}: not a date, write it as 2023-08-09") from None


def language(code: str | None) -> str | None:
    from calendar_service.temporal.languages import LEXICONS

    if code is not None and code not in LEXICONS:
        raise UserError(f"--language {code}: not known, there are {', '.join(sorted(LEXICONS))}")
    return code


def store_url(database: str | None) -> str:
    """The database that was named, or that of the settings."""
    from calendar_service import settings

    return database or settings.load().database_url.get_secret_value()


def query(given: Mapping[str, Any]) -> EventQuery:
    """The filter that the options of `events` say; raises UserError that lists what is allowed."""
    from pydantic import ValidationError

    from calendar_service.feeds.definitions import Filter
    from calendar_service.feeds.labels import country_name

    fields = {name: value for name, value in given.items() if value is not None}
    start, end = day(fields.pop("from", None), "--from"), day(fields.pop("to", None), "--to")
    for name in fields.keys() & LISTS:
        values = [value.strip() for value in fields[name].split(",") if value.strip()]
        upper = name in ("country", "host")
        fields[name] = tuple(value.upper() if upper else value.lower() for value in values)
    try:
        found = Filter.model_validate(fields).query()
    except ValidationError as error:
        first = error.errors()[0]
        option = str(first["loc"][0]).replace("_", "-")
        wrong = "not a country" if option in ("country", "host") else first["msg"]
        raise UserError(f"--{option} {first['input']}: {wrong}") from error
    for code in (*found.countries, *found.hosts):
        if country_name(code, "en") == code:
            raise UserError(f"--country/--host {code}: not a country")
    return found.model_copy(update={"start": start, "end": end})
