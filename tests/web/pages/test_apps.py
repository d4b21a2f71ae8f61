"""Addresses that calendar apps of the web open, read back as they read them."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from calendar_service.models import Place
from calendar_service.web.pages.apps import (
    google_event,
    google_feed,
    map_of,
    outlook_event,
    outlook_feed,
    webcal,
)
from tests.feeds.samples import event, timed
from tests.tellings import days

ADDRESS = "https://calendar.test/events/e1"
FEED = "https://calendar.test/feeds/custom.ics?country=cl,pe&lang=es"


def query(address: str | None) -> dict[str, str]:
    assert address
    return {name: value for name, (value,) in parse_qs(urlsplit(address).query).items()}


def test_google_event() -> None:
    told = query(google_event(event(place=Place(city="Lima", country="PE")), ADDRESS, "en"))
    assert told["dates"] == "20230809T140000Z/20230809T162000Z"
    assert told["text"] == "Meeting of Ministers"
    assert told["location"] == "Lima, Peru"
    assert told["details"].endswith(ADDRESS)


def test_days_and_floating_hours() -> None:
    whole = event(when=days("2023-08-30", "2023-08-31"))
    assert query(google_event(whole, ADDRESS, "en"))["dates"] == "20230830/20230901"
    floating = event(when=timed("2023-08-09T09:00"))
    assert (
        query(google_event(floating, ADDRESS, "en"))["dates"] == "20230809T090000/20230809T090000"
    )
    assert google_event(event(when=None), ADDRESS, "en") is None
    assert outlook_event(event(when=None), "Outlook.com", ADDRESS, "en") is None


def test_outlook_event() -> None:
    address = outlook_event(event(), "Office 365", ADDRESS, "en")
    told = query(address)
    assert address
    assert address.startswith("https://outlook.office.com/calendar/0/deeplink/compose?")
    assert (told["startdt"], told["enddt"]) == ("2023-08-09T14:00:00Z", "2023-08-09T16:20:00Z")
    assert told["allday"] == "false"
    whole = query(outlook_event(event(when=days("2023-08-30")), "Outlook.com", ADDRESS, "en"))
    assert (whole["startdt"], whole["enddt"], whole["allday"]) == (
        "2023-08-30",
        "2023-08-31",
        "true",
    )


def test_subscriptions() -> None:
    assert webcal(FEED) == FEED.replace("https:", "webcal:")
    assert query(google_feed(FEED)) == {"cid": webcal(FEED)}
    address = outlook_feed(FEED, "Outlook.com", "Peru & Chile")
    assert address.startswith("https://outlook.live.com/calendar/0/addfromweb?")
    assert query(address) == {"url": FEED, "name": "Peru & Chile"}


def test_maps() -> None:
    assert map_of(Place(city="Lima")) is None
    address = map_of(Place(latitude=-12.04, longitude=-77.03))
    assert address
    assert query(address) == {"mlat": "-12.0400", "mlon": "-77.0300"}
