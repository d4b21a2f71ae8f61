"""Feeds over HTTP."""

from __future__ import annotations

from icalendar import Calendar

from tests.web.conftest import Client


async def test_a_feed_holds_events_of_the_sample(client: Client) -> None:
    response = await client.get("/feeds/all.ics")
    assert response.status == 200
    assert response.content_type == "text/calendar"
    assert len(Calendar.from_ical(await response.read()).events) > 5
