"""RSS and Atom: what their entries state becomes the bulletin's."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from calendar_service.bulletins import Document, read_paths
from calendar_service.bulletins.feed import documents
from calendar_service.errors import InputError
from calendar_service.models import Bulletin

FEEDS = Path(__file__).with_name("feeds")


def entries(name: str, url: str | None = None) -> tuple[Document, ...]:
    return documents((FEEDS / name).read_text("utf-8"), name, url)


def test_rss_entries_with_their_whole_text() -> None:
    first, second = entries("wordpress.rss")
    assert first.text == (
        "Basin authorities open the Water Week in Asunción\n\n"
        "The council opens its Water Week on 18 March in Asunción.\n\n"
        "Programme\n\n• 18 March, 09:00: Opening\n• 19 March, 14:00: Workshop"
    )
    assert first.published == date(2024, 3, 5), "the day at the publisher's, not that in UTC"
    assert (first.url, first.key) == (
        "https://basin.example/news/water-week/",
        "https://basin.example/?p=811",
    )
    assert not first.teaser
    assert second.title == "Gauges & dams: a seminar for mayors"
    assert "gauges & dams work" in second.text


def test_an_entry_that_breaks_off_is_a_teaser_of_its_page() -> None:
    second = entries("wordpress.rss", "https://basin.example/feed/")[1]
    assert second.teaser
    assert second.url == "https://basin.example/news/gauges/"
    assert second.key == "https://basin.example/feed/ 812"


def test_atom_entries() -> None:
    first, second = entries("ministry.atom")
    assert first.text == (
        "Encuentro de Archivos en Sucre\n\n"
        "El encuentro será el 21 y 22 de septiembre.\n\nEntrada libre."
    )
    assert (first.published, first.key) == (date(2023, 9, 14), "tag:cultura.example,2023:77")
    assert (second.published, second.url) == (date(2023, 9, 15), None)


def test_each_entry_is_one_bulletin_in_its_own_language() -> None:
    items = list(read_paths([str(FEEDS)]))
    bulletins = [one for one in items if isinstance(one, Bulletin)]
    assert bulletins == items
    assert [(one.language, one.published, one.title) for one in bulletins] == [
        ("es", date(2023, 9, 14), "Encuentro de Archivos en Sucre"),
        ("es", date(2023, 9, 15), "Nota sin fecha de publicación"),
        ("en", date(2024, 3, 5), "Basin authorities open the Water Week in Asunción"),
        ("en", date(2024, 3, 6), "Gauges & dams: a seminar for mayors"),
    ]
    assert len({one.id for one in bulletins}) == 4


def test_an_entry_keeps_its_id_when_its_text_changes(tmp_path: Path) -> None:
    changed = (FEEDS / "ministry.atom").read_text("utf-8").replace("21 y 22", "28 y 29")
    (tmp_path / "ministry.atom").write_text(changed, "utf-8")
    old = list(read_paths([str(FEEDS / "ministry.atom")]))
    new = list(read_paths([str(tmp_path)]))
    assert [getattr(one, "id", None) for one in old] == [getattr(one, "id", None) for one in new]
    assert [getattr(one, "text", None) for one in old] != [
        getattr(one, "text", None) for one in new
    ]


def test_other_xml_is_refused() -> None:
    with pytest.raises(InputError, match="map: is neither RSS nor Atom"):
        documents("<urlset><url><loc>https://a.example</loc></url></urlset>", "map")


def test_entities_of_a_feed_neither_grow_nor_read_files(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hidden", "utf-8")
    grown = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    feed = (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "grown">{grown}'
        f'<!ENTITY file SYSTEM "{secret.as_uri()}">]><rss version="2.0"><channel>'
        "<item><title>One &file; two</title></item><item><title>&e9;</title></item></channel></rss>"
    )
    text = "".join(entry.text for entry in documents(feed, "feed"))
    assert "hidden" not in text
    assert text.count("grown") < 1000
