"""The static site: every feed, the listing and an index page; the same bytes for the same data."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path
from tempfile import NamedTemporaryFile

from calendar_service.errors import UserError
from calendar_service.feeds.definitions import Feed, load_definitions
from calendar_service.feeds.formats import FORMATS, written
from calendar_service.feeds.labels import Language
from calendar_service.feeds.options import Options
from calendar_service.models import Event, Topic
from calendar_service.record import record, utc_times
from calendar_service.store import EventStore

Files = dict[str, bytes]  # by path below the folder

STYLE = (
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}"
    "li{margin:.3rem 0}small{color:#595959}"
)


async def export(
    store: EventStore,
    directory: Path,
    *,
    lang: Language = "en",
    base_url: str | None = None,
) -> tuple[str, ...]:
    """Writes the site and gives the paths that are new or different.

    `feeds.toml` in the folder defines the feeds; without one, the built-in definitions do. A feed
    that the folder has already and that lost its events stays, empty: an address that somebody
    subscribed to must not vanish.
    """
    definitions = load_definitions(directory)
    countries, topics = await store.counts("country"), await store.counts("topic")
    feeds = definitions.feeds(
        set(countries) | {code.upper() for code in _there(directory / "country") if len(code) == 2},
        set(topics) | (_there(directory / "topic") & set(Topic)),
    )
    files: Files = {}
    sizes: dict[str, int] = {}
    for feed in feeds:
        events = [event async for event in store.iterate(feed.query)]
        files[f"{feed.path}.ics"], sizes[feed.path] = calendar_file(feed, events, lang, base_url)
    events = [event async for event in store.iterate()]
    files["events.json"] = listing(events)
    files["index.html"] = index_page(feeds, sizes, lang)
    return write(directory, files)


def calendar_file(
    feed: Feed, events: Iterable[Event], lang: Language, base_url: str | None
) -> tuple[bytes, int]:
    """The calendar and the number of its events."""
    ics = FORMATS["ics"]
    parts, _ = written(events, ics, Options(lang=lang))
    return ics.whole(feed.head(lang, base_url), parts), len(parts)


def listing(events: Iterable[Event]) -> bytes:
    """All records with their UTC times, in the form of the API's listing."""
    records = [record(event) | utc_times(event.when) for event in events]
    text = json.dumps({"events": records}, ensure_ascii=False, indent=1)
    return f"{text}\n".encode()


def index_page(feeds: Iterable[Feed], sizes: Mapping[str, int], lang: Language) -> bytes:
    items = "\n".join(
        f'<li><a href="{escape(feed.path)}.ics">{escape(feed.title(lang))}</a>'
        f" <small>{sizes[feed.path]}</small></li>"
        for feed in feeds
    )
    heading = {"en": "Calendars", "es": "Calendarios", "pt": "Calendários"}[lang]
    page = (
        f'<!doctype html>\n<html lang="{lang}">\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width">\n<title>{heading}</title>\n'
        f"<style>{STYLE}</style>\n<h1>{heading}</h1>\n<ul>\n{items}\n</ul>\n"
        f'<p><a href="events.json">events.json</a></p>\n</html>\n'
    )
    return page.encode()


def write(directory: Path, files: Files) -> tuple[str, ...]:
    """Each file is replaced as a whole, and only if it is to change."""
    changed: list[str] = []
    try:
        for name, data in files.items():
            path = directory / name
            if not path.is_file() or path.read_bytes() != data:
                path.parent.mkdir(parents=True, exist_ok=True)
                _replace(path, data)
                changed.append(name)
    except OSError as error:
        raise UserError(f"{error.filename or directory}: {error.strerror}") from error
    return tuple(changed)


def _replace(path: Path, data: bytes) -> None:
    with NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as file:
        try:
            file.write(data)
            file.flush()
            os.fchmod(file.fileno(), 0o644)  # a web server reads it, not its owner alone
            os.replace(file.name, path)
        except BaseException:
            os.unlink(file.name)
            raise


def _there(directory: Path) -> set[str]:
    return {path.stem for path in directory.glob("*.ics")}
