"""Addresses that put one event, or a whole calendar, into the calendar apps of the web."""

from __future__ import annotations

from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from calendar_service.feeds.labels import Language
from calendar_service.feeds.options import Options
from calendar_service.feeds.wording import location, title, when_line
from calendar_service.models import AllDay, Event, Place, When
from calendar_service.record import instant, local

GOOGLE = "https://calendar.google.com/calendar/render"
OUTLOOK = {"Outlook.com": "https://outlook.live.com", "Office 365": "https://outlook.office.com"}


def google_event(event: Event, address: str, lang: Language) -> str | None:
    """None for an event without a day. Google wants an end: where none is known, the start."""
    if event.when is None:
        return None
    start, end = _ends(event.when)
    basic = str.maketrans("", "", "-:")
    return _with(
        GOOGLE,
        action="TEMPLATE",
        dates=f"{start}/{end}".translate(basic),
        **_told("text", "details", "location", event, address, lang),
    )


def outlook_event(event: Event, service: str, address: str, lang: Language) -> str | None:
    """`service` is one of OUTLOOK."""
    if event.when is None:
        return None
    start, end = _ends(event.when)
    return _with(
        f"{OUTLOOK[service]}/calendar/0/deeplink/compose",
        path="/calendar/action/compose",
        rru="addevent",
        startdt=start,
        enddt=end,
        allday="true" if isinstance(event.when, AllDay) else "false",
        **_told("subject", "body", "location", event, address, lang),
    )


def webcal(address: str) -> str:
    """The same address for whatever app the device has for calendars."""
    return urlunsplit(urlsplit(address)._replace(scheme="webcal"))


def google_feed(address: str) -> str:
    return _with(GOOGLE, cid=webcal(address))


def outlook_feed(address: str, service: str, name: str) -> str:
    return _with(f"{OUTLOOK[service]}/calendar/0/addfromweb", url=address, name=name)


def map_of(place: Place) -> str | None:
    """Coordinates are mostly those of a city, so the map shows one."""
    if place.latitude is None or place.longitude is None:
        return None
    latitude, longitude = f"{place.latitude:.4f}", f"{place.longitude:.4f}"
    query = urlencode({"mlat": latitude, "mlon": longitude})
    return f"https://www.openstreetmap.org/?{query}#map=12/{latitude}/{longitude}"


def _ends(when: When) -> tuple[str, str]:
    """Start and exclusive end: days, instants in UTC, or local times where no zone is known."""
    if isinstance(when, AllDay):
        return local(when.start), local(when.end)
    end = when.end or when.start
    if when.zone is None:
        return local(when.start), local(end)
    return instant(when.start.replace(tzinfo=when.zone)), instant(end.replace(tzinfo=when.zone))


def _told(
    name: str, body: str, place: str, event: Event, address: str, lang: Language
) -> dict[str, str]:
    when = when_line(event.when, lang) if event.when else ""
    return {
        name: title(event, Options(lang=lang)),
        body: f"{when}\n{address}",
        place: location(event, lang) or "",
    }


def _with(address: str, **query: str) -> str:
    return f"{address}?{urlencode(query, quote_via=quote)}"
