"""New and changed events as Atom."""

from __future__ import annotations

from datetime import timedelta
from xml.etree import ElementTree

import pytest

from calendar_service.feeds import FORMATS, Head, Options, UnwritableEvent
from calendar_service.feeds.atom import MOST, atom_bytes, atom_event
from calendar_service.feeds.formats import written
from calendar_service.models import Event
from tests.feeds.samples import HOSTILE, UPDATED, event, full_event, timed

ATOM = "{http://www.w3.org/2005/Atom}"
HEAD = Head('A & "B"', "<what>", source="https://example.org/feeds/all.atom?a=1&b=2")


def parse(events: list[Event]) -> ElementTree.Element:
    data = atom_bytes(HEAD, [atom_event(one, Options()) for one in events])
    return ElementTree.fromstring(data)  # noqa: S314 - it reads what this program wrote


def words(element: ElementTree.Element, name: str) -> list[str]:
    return [found.text or "" for found in element.iter(ATOM + name)]


def test_the_newest_change_comes_first_and_dates_the_feed() -> None:
    later = event(uid="2@x", updated=UPDATED + timedelta(days=1))
    root = parse([event(uid="1@x"), later])
    assert words(root, "id")[1:] == [f"urn:x-calendar-service:{n}%40x" for n in (2, 1)]
    assert words(root, "updated") == [
        "2023-07-03T12:00:00Z",
        "2023-07-03T12:00:00Z",
        "2023-07-02T12:00:00Z",
    ]


def test_an_entry() -> None:
    entry = next(parse([full_event()]).iter(f"{ATOM}entry"))
    assert words(entry, "title") == ["Postponed: Meeting of Ministers"]
    assert words(entry, "content")[0].startswith("Hotel Central, Lima, Peru\nWednesday, August 9")
    assert [link.get("rel") for link in entry.iter(f"{ATOM}link")] == ["alternate", "via"]
    assert [one.get("term") for one in entry.iter(f"{ATOM}category")] == ["gender", "smes"]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_it(text: str) -> None:
    assert len(words(parse([event(title=text, description=text)]), "title")) == 2


def test_an_empty_feed_is_a_feed() -> None:
    assert words(parse([]), "updated") == ["1970-01-01T00:00:00Z"]


def test_no_more_than_what_is_new() -> None:
    entries = [atom_event(event(uid=f"{n}@x"), Options()) for n in range(MOST + 5)]
    assert atom_bytes(HEAD, entries).count(b"<entry>") == MOST


def test_an_undated_event_is_left_out_of_every_format(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(UnwritableEvent):
        atom_event(event(when=None), Options())
    late = event(uid="late@x", when=timed("9999-12-31T23:00", zone="America/Lima"))
    for suffix in ("ics", "jcal"):
        parts, left_out = written([event(), late, event(when=None)], FORMATS[suffix], Options())
        assert (len(parts), left_out) == (1, 1)
        assert "late@x" in caplog.text
        caplog.clear()
