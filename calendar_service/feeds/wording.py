"""What an entry says to its reader: title, place, and the description with its evidence."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

from babel.dates import format_date, get_timezone_location

from calendar_service.feeds.labels import Language, country_name, kind_label, status_label, text
from calendar_service.feeds.options import Options
from calendar_service.feeds.remarks import moment_text, remark_text
from calendar_service.feeds.text import clean, one_line, web_address
from calendar_service.models import (
    AllDay,
    Basis,
    Event,
    Evidence,
    Place,
    Status,
    Timed,
    When,
    ZoneBasis,
)

LONGEST_NAME = 500  # characters
_QUOTES: dict[str, tuple[str, str]] = {"es": ("«", "»")}


def title(event: Event, options: Options) -> str:
    """The event's name, marked where a client that ignores STATUS would mislead."""
    name = _short(one_line(event.title)) or kind_label(event.kind, options.lang)
    unmarked = event.status is Status.CANCELLED and options.cancelled == "status"
    if event.status in (Status.CANCELLED, Status.POSTPONED) and not unmarked:
        return f"{status_label(event.status, options.lang)}: {name}"
    return name


def _short(name: str) -> str:
    """Nobody reads more of a name, and readers with buffers of 8 kB break in the middle of it."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"


def location(event: Event, lang: Language) -> str | None:
    """Venue, city and country, none said twice; `Online` for what has no place but the net."""
    return _location(event.place, event.virtual, lang)


@lru_cache(4096)  # many events are held in few places
def _location(place: Place | None, virtual: bool, lang: Language) -> str | None:
    parts: list[str] = []
    for part in _place_parts(place, lang) if place else ():
        if not any(part.casefold() in said.casefold() for said in parts):
            parts.append(part)
    if virtual and not (place and (place.name or place.city)):
        return text("online", lang)
    return ", ".join(parts) or None


def _place_parts(place: Place, lang: Language) -> list[str]:
    country = country_name(place.country, lang) if place.country else None
    return [line for part in (place.name, place.city, country) if part and (line := one_line(part))]


def description(event: Event, lang: Language) -> str:
    """Plain text: when as the bulletin says it, what is doubtful, and the quoted sentences."""
    paragraphs = [_when_and_notes(event, lang)]
    if event.description:
        paragraphs.append(clean(event.description))
    paragraphs += [_evidence(source, lang) for source in event.sources]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _when_and_notes(event: Event, lang: Language) -> str:
    lines = [when_line(event.when, lang)] if event.when else []
    return "\n".join(lines + notes(event, lang))


def notes(event: Event, lang: Language) -> list[str]:
    """What a reader must know before relying on the entry."""
    said: list[str] = []
    if event.status is Status.CANCELLED:
        said.append(text("was_cancelled", lang))
    if event.status is Status.POSTPONED:
        said.append(text("no_new_date", lang))
    if event.date_basis is Basis.BOUNDED:
        said.append(text("bounded", lang))
    if event.time_zone_basis in (ZoneBasis.PLACE, ZoneBasis.SOURCE):
        said.append(text(f"zone_{event.time_zone_basis.value}", lang))
    earlier = [moment_text(start, lang) for start in event.previous_starts]
    said += [f"{text('earlier', lang)}: {start}" for start in earlier]
    warnings = [one_line(remark_text(warning, lang)) for warning in event.warnings]
    said += [f"{text('note', lang)}: {warning}" for warning in warnings]
    return said


def when_line(when: When, lang: Language) -> str:
    """`Wednesday, August 9, 2023, 09:00–11:20 (Colombia Time, America/Bogota)`."""
    if isinstance(when, AllDay):
        return _days(when.start, when.end - timedelta(days=1), lang)
    start = f"{_day(when.start, lang)}, {when.start:%H:%M}"
    if when.end is None:
        return f"{start} ({_zone(when, lang)})"
    if when.end.date() == when.start.date():
        return f"{start}–{when.end:%H:%M} ({_zone(when, lang)})"
    return f"{start} – {_day(when.end, lang)}, {when.end:%H:%M} ({_zone(when, lang)})"


def _days(first: date, last: date, lang: Language) -> str:
    return _day(first, lang) if first == last else f"{_day(first, lang)} – {_day(last, lang)}"


def _day(day: date | datetime, lang: Language) -> str:
    return format_date(day, "full", locale=lang)


def _zone(when: Timed, lang: Language) -> str:
    if when.zone is None:
        return text("floating", lang)
    if "/" not in when.zone.key or when.zone.key.startswith("Etc/"):  # no place to name
        return when.zone.key
    return f"{get_timezone_location(when.zone.key, locale=lang)}, {when.zone.key}"


def _evidence(source: Evidence, lang: Language) -> str:
    opening, closing = _QUOTES.get(source.language, ("“", "”"))
    published = format_date(source.published, "long", locale=lang) if source.published else ""
    origin = ", ".join(part for part in (one_line(source.title or ""), published) if part)
    lines = [f"{opening}{clean(source.quote)}{closing}"]
    lines += [f"— {origin}"] if origin else []
    lines += [address] if (address := web_address(source.url)) else []
    return "\n".join(lines)
