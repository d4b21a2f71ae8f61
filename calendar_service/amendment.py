"""What an editor writes to correct an event, in the words of its JSON record."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Self, TypeVar

from pydantic import TypeAdapter, ValidationError, model_validator

from calendar_service.errors import UserError
from calendar_service.models import (
    AllDay,
    Basis,
    CountryCode,
    Event,
    Kind,
    Model,
    NonEmpty,
    Place,
    Status,
    Topic,
    When,
    ZoneBasis,
)
from calendar_service.record import local
from calendar_service.reference.countries import names

M = TypeVar("M", bound=Model)

WHEN: TypeAdapter[When] = TypeAdapter(When)
ABSENT = frozenset({"missing", "string_type", "string_too_short"})
TIMES = frozenset({"start", "end", "time_zone"})

# How command line and forms name and write things.
LISTS = ("countries", "topics")
CODES = ("country", "countries")
PLACE = {"venue": "name", "city": "city", "country": "country"}
NAMES = {"zone": "time_zone"}


class Amendment(Model):
    """Only what is given is corrected; null takes away what an event can be without.

    `start` and `end` are days or local times, `end` exclusive. A start alone takes a known end
    along; of a location, the given parts are corrected.
    """

    title: NonEmpty = "-"
    kind: Kind = Kind.OTHER
    status: Status = Status.CONFIRMED
    start: NonEmpty = "-"
    end: NonEmpty | None = None
    time_zone: NonEmpty | None = None
    location: Place | None = None
    virtual: bool = False
    url: NonEmpty | None = None
    countries: tuple[CountryCode, ...] = ()
    topics: tuple[Topic, ...] = ()
    series: NonEmpty | None = None
    edition: int | None = None
    description: NonEmpty | None = None

    @model_validator(mode="after")
    def _countries_exist(self) -> Self:
        named = {*self.countries, *([self.location.country] if self.location else [])} - {None}
        if unknown := sorted(str(code) for code in named - set(names().values())):
            raise ValueError(f"{', '.join(unknown)}: not a country (ISO 3166-1 alpha-2)")
        return self

    def fields(self, event: Event) -> dict[str, Any]:
        """The fields to correct, as the store names them; raises UserError on a wrong time."""
        given = self.model_dump(mode="json", exclude_unset=True)
        fields = {name: value for name, value in given.items() if name not in TIMES}
        if "location" in fields:
            fields["place"] = fields.pop("location")
        if TIMES & set(given):
            fields |= _times(event, given)
        return fields


def amendment(given: Mapping[str, Any]) -> Amendment:
    """Raises UserError that names what is wrong."""
    return checked(Amendment, given)


def checked(model: type[M], given: Mapping[str, Any]) -> M:
    """What an editor sent; raises UserError that names what is wrong with it."""
    try:
        return model.model_validate(given)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        said = first["msg"].removeprefix("Value error, ")
        if first["type"] == "extra_forbidden":
            names = (field.alias or name for name, field in model.model_fields.items())
            said = f"not to be set; there are {', '.join(names)}"
        elif first["type"] in ABSENT:
            said = "must be given"
        raise UserError(f"{where}: {said}" if where else said) from error


def spelt_out(options: Mapping[str, str | bool | None]) -> dict[str, Any]:
    """What options or form fields say, as an amendment has it; an empty word means nothing.

    None is what was not given.
    """
    found: dict[str, Any] = {}
    place: dict[str, Any] = {}
    for name, value in options.items():
        if value is None:
            continue
        word = value.upper() if isinstance(value, str) and name in CODES else value
        if name in LISTS:
            found[name] = [part.strip() for part in str(word).split(",") if part.strip()]
        elif name in PLACE:
            place[PLACE[name]] = word or None
        else:
            found[NAMES.get(name, name)] = None if word == "" else word
    return found | ({"location": place} if place else {})


def _times(event: Event, given: Mapping[str, Any]) -> dict[str, Any]:
    """Who sets the day vouches for it; who sets the zone states it."""
    old = WHEN.dump_python(event.when, mode="json") if event.when else {}
    start = given.get("start", old.get("start"))
    if start is None:
        raise UserError("start: the event has no date yet, name it")
    timed = len(start) > len("2023-08-09")
    fields = {"kind": "timed" if timed else "all_day", "start": start}
    fields["end"] = given["end"] if "end" in given else _end(event.when, start, given)
    if timed:
        fields["zone"] = given.get("time_zone", old.get("zone"))
    elif fields["end"] is None:
        fields["end"] = local(_parsed(start) + timedelta(days=1))
    try:
        when = WHEN.validate_python(fields)
    except ValidationError as error:
        raise UserError(_wrong(error, given)) from error
    corrected: dict[str, Any] = {"when": WHEN.dump_python(when, mode="json")}
    if "start" in given:
        known = {"date_basis": Basis.STATED, "approximate": None, "confidence": 1.0}
        corrected |= known
    if "time_zone" in given:
        corrected["time_zone_basis"] = ZoneBasis.STATED if given["time_zone"] else None
    return corrected


def _end(known: When | None, start: str, given: Mapping[str, Any]) -> str | None:
    """The known end, moved along; what becomes timed, or whole days, loses it."""
    if known is None or known.end is None:
        return None
    if "start" not in given:
        return local(known.end)
    first = _parsed(start)
    if isinstance(known, AllDay) == isinstance(first, datetime):
        return None
    return local(first + (known.end - known.start))


def _parsed(start: str) -> date | datetime:
    day = len(start) <= len("2023-08-09")
    try:
        return date.fromisoformat(start) if day else datetime.fromisoformat(start)
    except ValueError:
        raise UserError(f"start: {start} is neither 2023-08-09 nor 2023-08-09T09:00") from None


def _wrong(error: ValidationError, given: Mapping[str, Any]) -> str:
    first = error.errors()[0]
    name = {"zone": "time_zone"}.get(str(first["loc"][-1]), str(first["loc"][-1]))
    if name not in TIMES:
        return f"start, end: {first['msg']}"
    return f"{name}: {given.get(name)}: {first['msg']}"
