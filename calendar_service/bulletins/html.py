"""Web pages to text: headings, paragraphs, list items and table rows each on lines of their own."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from datetime import date
from itertools import groupby

import trafilatura
from htmldate import find_date
from lxml import html as lxml_html
from lxml.etree import LxmlError, SubElement, _Element
from lxml.html import HtmlElement, HTMLParser
from trafilatura.metadata import extract_metadata
from trafilatura.settings import Document as TrafilaturaDocument

from calendar_service.bulletins.document import Document
from calendar_service.errors import InputError

for chatty in ("trafilatura", "htmldate"):  # what cannot be read is told by InputError, once
    logging.getLogger(chatty).setLevel(logging.CRITICAL)

# What a page says about itself. Nothing else dates it: a `<time>` in its text may be an event's.
OWN_DATES = (
    "//meta",
    "//script[@type='application/ld+json']",
    "//time[@pubdate or @itemprop='datePublished' or contains(@class, 'publish')]",
    "//*[@itemprop='datePublished']",
)
REVISED = re.compile(r"modif|updat|revis", re.IGNORECASE)
LATEST = "2200-01-01"  # by default nothing after the clock's today is believed

SHORT = (
    600  # characters; what is shorter is no page in which trafilatura could tell text from frame
)
LONGEST_TITLE = 200
MOST = 20_000  # elements, beyond which trafilatura takes minutes; the largest of articles has 5,000
LOST = 0.4  # of a marked article: what keeps less than this share of it is no reading of it

BULLET = "• "
SOFT_HYPHEN = "\u00ad"
BREAK = "\x1e"
NAMES = {"ul": "list", "ol": "list", "dl": "list", "br": "lb"}
SILENT = frozenset(
    "title meta script style template noscript nav footer aside button svg iframe".split()
)
BLOCKS = frozenset(
    "p head h1 h2 h3 h4 h5 h6 div quote blockquote section article main body list table pre hr form"
    " header address figure figcaption center details summary fieldset".split()
)


def document(page: str, source: str, url: str | None = None) -> Document:
    """The running text of a page without menus and footers; its title, day and address.

    Raises InputError if it has no text.
    """
    tree = _tree(page, source)
    known = _read(page, tree, url)
    text = _text(tree, known)
    if not text:
        raise InputError(source, "no text found in this HTML")
    title = _title(tree, known, text)
    return Document(
        source,
        title=title,
        text=text if title is None or _begins(text, title) else f"{title}\n\n{text}",
        published=published(tree),
        url=url or known.url,
        key=url,
    )


def _read(page: str, tree: HtmlElement, url: str | None) -> TrafilaturaDocument:
    """What trafilatura makes of the page; of one that is too large, only its title."""
    if sum(1 for _ in tree.iter()) > MOST:
        known = TrafilaturaDocument()
        known.title = tree.findtext(".//title")
        return known
    read = trafilatura.bare_extraction(
        page, url=url, favor_recall=True, include_comments=False, with_metadata=True
    )
    return read if isinstance(read, TrafilaturaDocument) else extract_metadata(tree, url)


def fragment(markup: str) -> str:
    """The text of a piece of HTML, all of it."""
    try:
        return _joined(lxml_html.fragment_fromstring(markup, create_parent="div"))
    except (LxmlError, ValueError):
        return markup


def _tree(page: str, source: str) -> HtmlElement:
    try:
        return lxml_html.document_fromstring(page.encode(), parser=HTMLParser(encoding="utf-8"))
    except (LxmlError, ValueError):
        raise InputError(source, "no text found in this HTML") from None


def _text(tree: HtmlElement, read: TrafilaturaDocument) -> str:
    """As trafilatura finds it, unless that is nothing to go by."""
    found = _joined(read.body)
    marked = tree.xpath("//article") or tree.xpath("//main")
    article = _joined(marked[0]) if len(marked) == 1 else ""
    if len(found) < LOST * len(article):
        return article
    if len(found) >= SHORT:
        return found
    body = article or _joined(tree.find("body"))
    return body if not found or len(body) < SHORT else found


def _joined(element: _Element | None) -> str:
    text = "" if element is None else "\n".join(lines(element)).strip()
    return text.replace(SOFT_HYPHEN, "")


def _title(tree: HtmlElement, known: TrafilaturaDocument, text: str) -> str | None:
    """The title of the page, unless it is that of the window alone and the text has one."""
    title = " ".join((known.title or "").split())
    said = tree.xpath("//meta/@content | //script[@type='application/ld+json']/text()")
    said += [one.text_content() for one in tree.iter("h1", "h2", "h3")]
    if any(title in " ".join(one.split()) for one in said):
        return title or None
    return title if len(text.partition("\n")[0]) > LONGEST_TITLE else None


def _begins(text: str, title: str) -> bool:
    heads = (" ".join(line.split()).casefold() for line in text.split("\n")[:6])
    return title.casefold() in heads


def published(tree: HtmlElement) -> date | None:
    """The day that the metadata of a page gives for its publication, as they say it."""
    whole = lxml_html.Element("html")
    head = SubElement(whole, "head")
    for path in OWN_DATES:
        for one in tree.xpath(path):
            if not REVISED.search(" ".join(map(str, one.attrib.values()))):
                head.append(deepcopy(one))
    found = find_date(whole, extensive_search=False, original_date=True, max_date=LATEST)
    return date.fromisoformat(found) if found else None


def lines(element: _Element) -> Iterator[str]:
    """The text of HTML, or of what trafilatura makes of it, block by block, blank lines between."""
    for block in _blocks(element):
        yield from block
        yield ""


def _blocks(element: _Element) -> Iterator[list[str]]:
    """Runs of text outside of inner blocks, and these, in order; each as its lines."""
    run: list[str] = [element.text or ""]
    for inner in element.iterchildren():
        if _is_block(inner):
            yield from _run(run)
            yield from _block(inner)
            run = []
        else:
            run.append(_words(inner))
        run.append(inner.tail or "")
    yield from _run(run)


def _run(pieces: Iterable[str]) -> Iterator[list[str]]:
    """The lines of a run of text; an empty one between two breaks parts two blocks."""
    said = [" ".join(line.split()) for line in "".join(pieces).split(BREAK)]
    for filled, block in groupby(said, key=bool):
        if filled:
            yield list(block)


def _block(element: _Element) -> Iterator[list[str]]:
    match _name(element):
        case "":
            return
        case "list":
            found = list(_items(element))
        case "table":
            rows = [list(row.iterchildren("cell", "td", "th")) for row in element.iter("row", "tr")]
            if all(len(cells) < 2 for cells in rows):  # a frame, not a table
                for cell in (cell for cells in rows for cell in cells):
                    yield from _blocks(cell)
                return
            found = [" | ".join(map(_flat, cells)).strip(" |") for cells in rows]
        case _:
            yield from _blocks(element)
            return
    yield [line for line in found if line]


def _items(element: _Element) -> Iterator[str]:
    """Each item on a line; a term and what is said of it (`dl`) on one."""
    term = ""
    for item in element.iterchildren("item", "li", "dt", "dd"):
        said = _flat(item)
        if item.tag == "dt" or str(item.get("rend", "")).startswith("dt"):
            term = said.rstrip(": ")
        elif said:
            yield f"{term}: {said}" if term else f"{BULLET}{said}"
        for inner in item.iterchildren("list", "ul", "ol"):
            yield from _items(inner)


def _flat(element: _Element) -> str:
    """All in one line, without lists inside, which have lines of their own."""
    pieces = [element.text or ""]
    for inner in element.iterchildren():
        if _name(inner) != "list":
            pieces += [" " if _is_block(inner) else "", _flat(inner)]
        pieces += [" " if _is_block(inner) else "", inner.tail or ""]
    return " ".join("".join(pieces).replace(BREAK, " ").split())


def _words(element: _Element) -> str:
    """The text of something inline, with line breaks as BREAK."""
    name = _name(element)
    if name in {"", "lb"}:
        return BREAK if name else ""
    inner = (_words(one) + (one.tail or "") for one in element.iterchildren())
    return (element.text or "") + "".join(inner)


def _is_block(element: _Element) -> bool:
    return _name(element) in BLOCKS or any(
        _name(one) in BLOCKS for one in element.iterdescendants()
    )


def _name(element: _Element) -> str:
    """trafilatura's name for the tag; empty for what has no text: comments, scripts, menus."""
    if not isinstance(element.tag, str) or element.tag in SILENT:
        return ""
    if element.tag == "a" and str(element.get("href", "")).startswith("#"):
        return ""  # `Skip to content`, marks of footnotes
    return NAMES.get(element.tag, element.tag)
