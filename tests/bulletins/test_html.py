"""Pages as press offices publish them, beside the text that a reader takes from them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from calendar_service.bulletins import read_paths, split
from calendar_service.bulletins.files import read_path
from calendar_service.bulletins.formats import documents
from calendar_service.bulletins.html import document
from calendar_service.errors import InputError
from calendar_service.events.extract import read
from calendar_service.models import Bulletin
from calendar_service.record import local

LINKED_DATA = '<script type="application/ld+json">'
PAGES = sorted(Path(__file__).with_name("pages").glob("*.html"))
KNOWN = {
    "wordpress-article": (
        "Basin authorities open the Water Week in Asunción",
        date(2024, 3, 5),
        "https://basin.example/news/water-week/",
    ),
    "agenda-table": ("Programa del Encuentro de Archivos", date(2023, 9, 14), None),
    "layout-table-windows-1252": (None, None, None),
    "fragment": (None, None, None),
}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_becomes_the_text_that_a_reader_sees(page: Path) -> None:
    (found,) = read_path(str(page))
    assert not isinstance(found, InputError)
    assert found.text == page.with_suffix(".txt").read_text("utf-8").rstrip("\n")
    assert (found.title, found.published, found.url) == KNOWN[page.stem]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_offsets_of_its_events_count_in_that_text(page: Path) -> None:
    text = page.with_suffix(".txt").read_text("utf-8")
    for bulletin in read_paths([str(page)]):
        assert isinstance(bulletin, Bulletin)
        assert text.startswith(bulletin.text, bulletin.offset)
        told = read(bulletin).events
        assert told
        for event in told:
            quote = event.evidence
            assert bulletin.text[quote.start : quote.end] == quote.quote


def test_the_rows_of_an_agenda_are_its_sessions() -> None:
    (page,) = read_paths([str(PAGES[0])])
    assert isinstance(page, Bulletin)
    starts = {local(event.when.start) for event in read(page).events if event.when}
    assert {"2023-09-21T09:00:00", "2023-09-21T11:00:00", "2023-09-22"} <= starts


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta property="article:published_time" content="2024-07-01T23:30-05:00">', "2024-07-01"),
        ('<meta name="DC.date.issued" content="2024-07-01">', "2024-07-01"),
        ('<meta property="article:modified_time" content="2024-07-01">', None),
        (f'{LINKED_DATA}{{"datePublished": "2024-07-01"}}</script>', "2024-07-01"),
        (f'{LINKED_DATA}{{"@type": "Event", "startDate": "2024-07-01"}}</script>', None),
    ],
)
def test_only_what_a_page_says_of_itself_dates_it(head: str, day: str | None) -> None:
    body = (
        "<h1>The forum</h1><p class='event-date'>5 May 2019</p>"
        "<p>It opens on <time datetime='2024-06-01'>1 June</time>.</p><footer>© 2021</footer>"
    )
    page = document(f"<html><head>{head}</head><body>{body}</body></html>", "page")
    assert page.published == (date.fromisoformat(day) if day else None)


def test_a_time_marked_as_that_of_publication_dates_the_page() -> None:
    page = (
        "<p><time class='entry-date published' datetime='2024-03-05T10:00'>5 March</time> Text</p>"
    )
    assert document(page, "page").published == date(2024, 3, 5)


def test_the_dateline_of_the_text_wins_over_the_metadata_and_they_over_nothing() -> None:
    head = '<html><head><meta property="article:published_time" content="2024-03-05"></head>'
    dated = document(f"{head}<h1>The council met</h1><p>Lima, 4 March 2024.- It met.</p>", "page")
    bare = document(f"{head}<h1>The council met</h1><p>It met today in Lima.</p>", "page")
    assert split(dated)[0].published == date(2024, 3, 4)
    assert split(bare)[0].published == date(2024, 3, 5)
    assert split(bare, published=date(2024, 3, 6))[0].published == date(2024, 3, 6)


def test_what_claims_to_be_a_dateline_cannot_be_later_than_the_page() -> None:
    head = '<html><head><meta property="article:published_time" content="2024-03-05"></head>'
    body = "<h1>Open day at the port</h1><p>Lima, 9 May 2024 – The port opens its gates.</p>"
    assert split(document(head + body, "page"))[0].published == date(2024, 3, 5)


def test_a_page_without_text_is_an_error_that_names_it() -> None:
    for page in ("<html></html>", "<p> </p>", "<script>let a = 1</script>"):
        with pytest.raises(InputError, match="nowhere: no text found in this HTML"):
            documents(page.encode(), "nowhere")


def test_xhtml_with_an_encoding_declaration_is_read() -> None:
    page = '<?xml version="1.0" encoding="ISO-8859-1"?><html><body><p>Reunião</p></body></html>'
    (found,) = documents(page.encode("latin-1"), "page")
    assert found.text == "Reunião"


def test_headings_of_a_long_page_stay() -> None:
    said = "".join(
        f"<h2>Heading number {n}</h2><p>{'The council met and spoke of ports. ' * 6}</p>"
        for n in range(4)
    )
    page = (
        f"<html><head><title>News</title></head><body><h1>The council met</h1>{said}</body></html>"
    )
    lines = document(page, "page").text.split("\n")
    assert [line for line in lines if line.startswith("Heading")] == [
        f"Heading number {n}" for n in range(4)
    ]


def test_an_article_without_text_does_not_hide_the_page() -> None:
    assert document("<article></article><p>The forum opens on 5 May 2024.</p>", "page").text == (
        "The forum opens on 5 May 2024."
    )


def test_soft_hyphens_do_not_part_words() -> None:
    assert document("<p>The semi\u00adnar</p>", "page").text == "The seminar"


def test_a_page_of_many_elements_is_read_without_searching_them() -> None:
    rows = "<tr><td>5 May 2024</td><td>Opening</td></tr>" * 20_000
    page = document(f"<html><title>Programme</title><body><table>{rows}</table></body>", "page")
    assert page.text.count("5 May 2024 | Opening") == 20_000


def test_a_page_that_is_nested_without_end_is_refused_or_read() -> None:
    page = "<div>" * 30_000 + "The forum opens on 5 May 2024." + "</div>" * 30_000
    with suppress(InputError):  # the parser's limit of depth, which differs between versions
        assert "The forum opens" in document(page, "page").text
