"""Which events: one filter for the store, the feeds, the listing and the pages."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import AwareDatetime, Field

from calendar_service.models import CountryCode, Kind, Model, Status, Topic


class EventQuery(Model):
    """Several values of one field are alternatives (OR); different fields must all hold (AND).

    `countries` matches host or participant, `hosts` the host alone. The window `start` (inclusive)
    to `end` (exclusive) keeps events that touch it. `text` holds words that must all occur.
    Cancelled events that ended before `cancelled_from` are left out.
    """

    countries: tuple[CountryCode, ...] = ()
    hosts: tuple[CountryCode, ...] = ()
    topics: tuple[Topic, ...] = ()
    not_topics: tuple[Topic, ...] = ()
    kinds: tuple[Kind, ...] = ()
    statuses: tuple[Status, ...] = ()
    start: date | None = None
    end: date | None = None
    text: str | None = None
    virtual: bool | None = None
    min_confidence: Annotated[float, Field(ge=0, le=1)] | None = None
    updated_since: AwareDatetime | None = None
    cancelled_from: date | None = None
