"""The three formats of a feed: how one event is written, and how a feed is made of such parts."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from calendar_service.feeds.atom import MOST, atom_bytes, atom_event
from calendar_service.feeds.calendar import Head, calendar_bytes, jcal_bytes, jcal_event
from calendar_service.feeds.labels import LANGUAGES
from calendar_service.feeds.options import Options
from calendar_service.feeds.vevent import UnwritableEvent, vevent_bytes
from calendar_service.models import Event

log = logging.getLogger(__name__)

REVISION = "1"  # raise it when the bytes of an event change, so that a store writes them anew


class Whole(Protocol):
    """A feed of parts that come oldest first; `total` as in `calendar_bytes`."""

    def __call__(self, head: Head, parts: Iterable[bytes], /, *, total: int | None = None) -> bytes:
        """Its bytes."""


@dataclass(frozen=True, slots=True)
class Format:
    """`part` writes one event, `whole` a feed of such parts, of `most` events if it says so, and
    then of those that were stored last."""

    suffix: str
    media_type: str
    part: Callable[[Event, Options], bytes]
    whole: Whole
    most: int | None = None

    def variant(self, options: Options) -> str:
        """Names what the bytes of a part depend on, beside the event."""
        return f"{self.suffix}-{options.variant}-{REVISION}"

    def renderer(self, options: Options) -> Callable[[Event], bytes]:
        """Writes one event; nothing for one without a day, and nothing but a line in the log for
        one that cannot be written."""

        def render(event: Event) -> bytes:
            if event.when is None:
                return b""
            try:
                return self.part(event, options)
            except UnwritableEvent as error:
                log.warning("left out of %s: %s", self.suffix, error)
                return b""

        return render


FORMATS: Mapping[str, Format] = {
    one.suffix: one
    for one in (
        Format("ics", "text/calendar; charset=utf-8", vevent_bytes, calendar_bytes),
        Format("jcal", "application/calendar+json", jcal_event, jcal_bytes),
        Format("atom", "application/atom+xml; charset=utf-8", atom_event, atom_bytes, MOST),
    )
}


def ready_variants() -> Mapping[str, Callable[[Event], bytes]]:
    """What a store writes at ingest (its `renderers`): the plain calendar in each language."""
    ics = FORMATS["ics"]
    ready = [Options(lang=lang) for lang in LANGUAGES]
    return {ics.variant(options): ics.renderer(options) for options in ready}


def written(
    events: Iterable[Event], format: Format, options: Options
) -> tuple[tuple[bytes, ...], int]:
    """The parts of a feed, and how many events had to be left out."""
    render = format.renderer(options)
    parts = [render(event) for event in events if event.when is not None]
    kept = tuple(part for part in parts if part)
    return kept, len(parts) - len(kept)
