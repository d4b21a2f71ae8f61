"""The shortest address of a calendar; what it serves is what was chosen."""

from __future__ import annotations

import pytest

from calendar_service.feeds import load_definitions
from calendar_service.web.pages.feed_address import feed_address, feed_of, selection_of
from calendar_service.web.pages.parameters import SUBSCRIBE
from calendar_service.web.pages.selection import selected
from tests.web.conftest import Client

DEFINITIONS = load_definitions()
ECONOMY = "topic=finance,investment,smes,tourism,trade"


@pytest.mark.parametrize(
    ("chosen", "address"),
    [
        ("", "/feeds/all.ics"),
        ("lang=es", "/feeds/all.ics?lang=es"),
        ("lang=en&past=30d", "/feeds/all.ics?past=30d"),
        ("country=pe", "/feeds/country/pe.ics"),
        ("topic=gender&alarm=-PT1H", "/feeds/topic/gender.ics?alarm=-PT3600S"),
        ("virtual=true", "/feeds/online.ics"),
        (ECONOMY, "/feeds/economy.ics"),
        ("country=pe,cl", "/feeds/custom.ics?country=cl,pe"),
        ("country=pe&topic=gender", "/feeds/custom.ics?country=pe&topic=gender"),
        ("q=rural+women", "/feeds/custom.ics?q=rural%20women"),
    ],
)
async def test_the_shortest_address(client: Client, chosen: str, address: str) -> None:
    found = feed_address(selected("/subscribe", chosen, SUBSCRIBE), DEFINITIONS)
    assert found == address
    short, custom = await client.get(address), await client.get(f"/feeds/custom.ics?{chosen}")
    assert short.status == custom.status == 200
    assert (await short.read()).count(b"UID:") == (await custom.read()).count(b"UID:")


@pytest.mark.parametrize("name", sorted(DEFINITIONS.named))
def test_defined_feeds_as_choices(name: str) -> None:
    feed = DEFINITIONS.of_name(name)
    chosen = selection_of(feed, "/subscribe")
    assert feed_of(chosen, DEFINITIONS) == feed
    assert feed_address(chosen, DEFINITIONS) == f"/feeds/{name}.ics"
