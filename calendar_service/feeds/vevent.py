"""One event as a VEVENT (RFC 5545 3.6.1, RFC 7986, RFC 9253), the same bytes for the same event."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Conference, vGeo, vText, vUid, vUri, vXmlReference
from icalendar import Event as VEvent
from icalendar.enums import STATUS, TRANSP

from calendar_service.errors import CalendarError
from calendar_service.feeds.labels import text, topic_label
from calendar_service.feeds.options import Options
from calendar_service.feeds.text import one_line, web_address
from calendar_service.feeds.wording import description, location, title
from calendar_service.models import AllDay, Basis, Event, Status, Timed

Moment = date | datetime
LONGEST_LABEL = 200  # characters


class UnwritableEvent(CalendarError):
    """An event that has no place in a calendar; it is left out and the feed stands."""


def vevent_bytes(event: Event, options: Options) -> bytes:
    """The folded content lines from BEGIN:VEVENT to END:VEVENT, each ended by CRLF."""
    data: bytes = vevent(event, options).to_ical()
    return data


def vevent(event: Event, options: Options) -> VEvent:
    """The component; raises UnwritableEvent for what iCalendar cannot say."""
    try:
        return _vevent(event, options)
    except (ValueError, OverflowError) as error:  # years beyond 9999, text that no line can hold
        raise UnwritableEvent(f"{event.uid}: {error}") from error


def _vevent(event: Event, options: Options) -> VEvent:
    start, end = _start_and_end(event, options)
    updated = event.updated.astimezone(UTC)
    component = VEvent.new(
        uid=one_line(event.uid),
        stamp=updated,
        created=event.created.astimezone(UTC),
        last_modified=updated,
        sequence=event.sequence,
        start=start,
        end=end,
        summary=title(event, options),
        description=description(event, options.lang),
        location=location(event, options.lang),
        # A tuple: an empty list would be written, as a property without a value.
        categories=tuple(topic_label(topic, options.lang) for topic in event.topics),
        status=_status(event),
        transparency=None if isinstance(start, datetime) else TRANSP.TRANSPARENT,
        url=web_address(event.url),
        conferences=_conferences(event, options),
        links=_links(event),
        related_to=_parent(event),
    )
    _add_geo(component, event)
    if options.alarm is not None:
        component.add_component(_alarm(event, options, options.alarm))
    return component


def _start_and_end(event: Event, options: Options) -> tuple[Moment, Moment | None]:
    match event.when:
        case None:
            raise UnwritableEvent(f"{event.uid}: it has no date")
        case AllDay(start=first, end=after):
            return first, after
        case Timed(start=start, end=end):
            return _moment(event.when, start, options), _end(event.when, end, options)


def _end(when: Timed, end: datetime | None, options: Options) -> datetime | None:
    """None also where a change of clocks lets the end fall on or before the start."""
    if end is None:
        return None
    if when.zone and end.replace(tzinfo=when.zone).timestamp() <= (
        when.start.replace(tzinfo=when.zone).timestamp()
    ):
        return None
    return _moment(when, end, options)


def _moment(when: Timed, local: datetime, options: Options) -> datetime:
    if when.zone is None:
        return local
    aware = local.replace(tzinfo=when.zone)
    keep = options.times == "zone" and "/" in when.zone.key and not when.zone.key.startswith("Etc/")
    return aware if keep else aware.astimezone(UTC)


def _status(event: Event) -> STATUS:
    if event.status is Status.CANCELLED:
        return STATUS.CANCELLED
    if event.status is Status.CONFIRMED and event.date_basis is not Basis.BOUNDED:
        return STATUS.CONFIRMED
    return STATUS.TENTATIVE


def _conferences(event: Event, options: Options) -> list[Conference]:
    address = web_address(event.url) if event.virtual else None
    if address is None:
        return []
    return [Conference(address, feature="VIDEO", label=text("join", options.lang))]


def _links(event: Event) -> list[str | vUri | vUid | vXmlReference]:
    """One LINK (RFC 9253) for each bulletin that has an address.

    libical 3.0 does not know the property: it notes an error and drops that line alone, folded or
    not; all other lines of the event are read.
    """
    titles: dict[str, str] = {}
    for source in event.sources:
        if address := web_address(source.url):
            titles.setdefault(address, one_line(source.title or source.bulletin))
    return [_link(address, label) for address, label in titles.items()]


def _link(address: str, label: str) -> vUri:
    parameters = {"VALUE": "URI", "LINKREL": "describedby"}
    # Some readers give up the whole calendar over RFC 6868 escapes or a very long parameter.
    label = re.sub(r"[\"^\\]", "'", label)[:LONGEST_LABEL]
    return vUri(address, params=parameters | ({"LABEL": label} if label else {}))


def _parent(event: Event) -> list[str | vText | vUri | vUid]:
    if event.parent is None:
        return []
    return [vText(one_line(event.parent), params={"RELTYPE": "PARENT"})]


def _add_geo(component: VEvent, event: Event) -> None:
    place = event.place
    if place and place.latitude is not None and place.longitude is not None:
        # Four decimals are some ten metres; more of them could be written with an exponent.
        component.add("GEO", vGeo((round(place.latitude, 4), round(place.longitude, 4))))


def _alarm(event: Event, options: Options, trigger: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("TRIGGER", trigger)
    alarm.add("DESCRIPTION", title(event, options))
    return alarm
