"""Time zones as texts say them: offsets, abbreviations, places; IANA names come out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from calendar_service.reference.gazetteer import zone_of
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.mention import Reference

UNAMBIGUOUS = {
    "UTC": "UTC", "GMT": "UTC", "Z": "UTC",
    "ET": "America/New_York", "EST": "America/New_York", "EDT": "America/New_York",
    "CT": "America/Chicago", "CDT": "America/Chicago", "MT": "America/Denver",
    "MST": "America/Denver", "MDT": "America/Denver", "PT": "America/Los_Angeles",
    "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles", "AKST": "America/Anchorage",
    "AKDT": "America/Anchorage", "HST": "Pacific/Honolulu", "ADT": "America/Halifax",
    "NST": "America/St_Johns", "NDT": "America/St_Johns", "CET": "Europe/Paris",
    "CEST": "Europe/Paris", "MEZ": "Europe/Berlin", "EET": "Europe/Athens",
    "EEST": "Europe/Athens", "WET": "Europe/Lisbon", "WEST": "Europe/Lisbon",
    "MSK": "Europe/Moscow", "TRT": "Europe/Istanbul", "EAT": "Africa/Nairobi",
    "CAT": "Africa/Maputo", "WAT": "Africa/Lagos", "SAST": "Africa/Johannesburg",
    "PKT": "Asia/Karachi", "NPT": "Asia/Kathmandu", "ICT": "Asia/Bangkok", "WIB": "Asia/Jakarta",
    "SGT": "Asia/Singapore", "HKT": "Asia/Hong_Kong", "PHT": "Asia/Manila", "JST": "Asia/Tokyo",
    "KST": "Asia/Seoul", "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney",
    "ACST": "Australia/Darwin", "ACDT": "Australia/Adelaide", "AWST": "Australia/Perth",
    "NZST": "Pacific/Auckland", "NZDT": "Pacific/Auckland", "FJT": "Pacific/Fiji",
    "CLT": "America/Santiago", "CLST": "America/Santiago", "COT": "America/Bogota",
    "PET": "America/Lima", "ECT": "America/Guayaquil", "BOT": "America/La_Paz",
    "VET": "America/Caracas", "ART": "America/Argentina/Buenos_Aires",
    "BRT": "America/Sao_Paulo", "BRST": "America/Sao_Paulo", "AMT": "America/Manaus",
    "UYT": "America/Montevideo", "PYT": "America/Asuncion", "PYST": "America/Asuncion",
    "COL": "America/Bogota", "PER": "America/Lima", "CHI": "America/Santiago",
    "CHL": "America/Santiago", "MEX": "America/Mexico_City", "CDMX": "America/Mexico_City",
    "ARG": "America/Argentina/Buenos_Aires", "URU": "America/Montevideo",
    "ECU": "America/Guayaquil", "BOL": "America/La_Paz", "CRC": "America/Costa_Rica",
    "BRA": "America/Sao_Paulo", "PAN": "America/Panama", "ESP": "Europe/Madrid",
    "Eastern": "America/New_York", "Central": "America/Chicago", "Mountain": "America/Denver",
    "Pacific": "America/Los_Angeles",
}  # fmt: skip

# Abbreviations that several countries use; the first is meant where no country is known.
BY_COUNTRY = {
    "IST": {"IN": "Asia/Kolkata", "IE": "Europe/Dublin", "IL": "Asia/Jerusalem"},
    "BST": {"GB": "Europe/London", "BD": "Asia/Dhaka"},
    "CST": {
        "US": "America/Chicago", "CA": "America/Winnipeg", "MX": "America/Mexico_City",
        "CN": "Asia/Shanghai", "TW": "Asia/Taipei", "CU": "America/Havana",
        "CR": "America/Costa_Rica", "GT": "America/Guatemala", "SV": "America/El_Salvador",
        "HN": "America/Tegucigalpa", "NI": "America/Managua", "BZ": "America/Belize",
    },
    "AST": {"CA": "America/Halifax", "PR": "America/Puerto_Rico", "SA": "Asia/Riyadh",
            "BB": "America/Barbados", "TT": "America/Port_of_Spain"},
    "EST": {"US": "America/New_York", "CA": "America/Toronto", "PA": "America/Panama",
            "JM": "America/Jamaica", "AU": "Australia/Sydney"},
    "PST": {"US": "America/Los_Angeles", "CA": "America/Vancouver", "PH": "Asia/Manila"},
    "MST": {"US": "America/Denver", "CA": "America/Edmonton", "MX": "America/Hermosillo"},
    "GST": {"AE": "Asia/Dubai"},
    "SST": {"SG": "Asia/Singapore", "WS": "Pacific/Pago_Pago"},
    "ET": {"US": "America/New_York", "CA": "America/Toronto"},
}  # fmt: skip

HALF_HOURS = {
    210: "Asia/Tehran", 270: "Asia/Kabul", 330: "Asia/Kolkata", 345: "Asia/Kathmandu",
    390: "Asia/Yangon", 525: "Australia/Eucla", 570: "Australia/Darwin",
    765: "Pacific/Chatham", -210: "America/St_Johns", -570: "Pacific/Marquesas",
}  # fmt: skip

CAPITAL = "[A-ZÁÉÍÓÚÂÊÔÃÕÇÑÅÖØ]"
NAME = rf"(?:St\.|(?:[A-Z]\.){{2,3}}|{CAPITAL}[\w'’]*)"
PLACE = rf"{NAME}(?:(?:[ \-]| (?:de|del|do|da|of|the|los|las|el) ){NAME}){{0,3}}"
OFFSET = re.compile(
    r"(?:UTC|GMT)(?:\s?/\s?(?:UTC|GMT))?\s*(?:(?P<sign>[+\-−–]|minus|plus|men[oa]s|más|mais)\s*(?P<hours>\d{1,2})(?::?(?P<minutes>[0-5]\d))?)?(?!\w)"
    r"(?!\s(?:minus|plus|men[oa]s|más|mais)\s)"  # `UTC menos cinco`
)

EAST = frozenset({"+", "plus", "más", "mais"})
SMALL = r"(?:(?:in|en|no|na|em)\s)?"  # `14h, no horário de Lisboa`
# What ISO 8601 adds to a clock: seconds, and an offset without `UTC`.
ISO = re.compile(
    r"(?::\d\d(?:\.\d+)?)?(?:Z(?!\w)|(?P<sign>[+\-])(?P<hours>\d\d):?(?P<minutes>\d\d))"
)
CUE = re.compile(r"[TtHhUG](?:imes?\b|IMES?\b|TC|MT|ora|ORA|or[áa]rio|OR[ÁA]RIO|iempo)")
# What follows a place in a list of clocks; more words make it a name (`11:00 Mesa 2: Actas`).
# `21h (de Brasília)`, `às 16h de Lisboa`: the hour of that place.
OF_PLACE = re.compile(r"\s?(?P<open>\(?)d[aeo]\s")
LISTED = re.compile(r"\s*(?:$|[\r\n,;)(/|.\]]|(?:and|or|y|o|e|ou)\s)")
AROUND = 60  # characters of a phrase before and after its cue


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone phrase; `name` None with `local` True is the time of the place of the event.

    `bare` is a place that only counts in a list of clocks: `16:00 in Lagos, 10:00 in Washington`.
    """

    start: int
    end: int
    name: str | None
    local: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True)
class ZoneWords:
    """The compiled phrases of one language."""

    after_clock: re.Pattern[str]
    anywhere: re.Pattern[str]  # without abbreviations, which mean much else
    all_times: re.Pattern[str]
    bare: re.Pattern[str]


@cache
def _words(lexicon: Lexicon) -> ZoneWords:
    known = "|".join(sorted(map(re.escape, lexicon.zone_phrases), key=len, reverse=True))
    more = rf"(?:(?:/|, | and | y | e ){PLACE})*"
    first, second, third = (
        rf"(?P<{name}>(?i:{known})(?!\w| {CAPITAL})|{PLACE}){more}"
        for name in ("one", "two", "three")
    )
    lead, tail = lexicon.zone_before.split("{place}")
    before = rf"(?i:{lead}){first}{tail}"
    after = lexicon.zone_after.replace("{place}", second)
    abbreviation = "|".join(sorted({*UNAMBIGUOUS, *BY_COUNTRY}, key=len, reverse=True))
    abbreviation = rf"(?:{abbreviation})(?!\w| [A-Z][a-z])"
    phrase = (
        rf"(?P<local>(?i:{lexicon.local_time})(?! (?:de|of|in|en|em|da|do) [A-ZÁ]))"
        rf"|{before}|(?P<offset>{OFFSET.pattern})"
        rf"|{after}|(?P<abbr>{abbreviation})(?:/[A-Z]{{2,4}}(?!\w))*"
    )
    return ZoneWords(
        after_clock=re.compile(rf"[\s,]{{0,3}}[(\[]?{SMALL}(?:{phrase})\)?"),
        anywhere=re.compile(rf"(?<!\w)(?:{phrase.rsplit('|(?P<abbr>', 1)[0]})(?P<abbr>(?!))?"),
        all_times=re.compile(rf"(?<!\w)(?:{lexicon.all_times})", re.IGNORECASE),
        bare=re.compile(
            r"[\s,]{0,3}(?:[–—-]\s?|\(?(?:in|en|em|de|no|na|nos|nas|at)\s(?:el |la |the )?|\()?"
            rf"(?P<place>{third})"
        ),
    )


def after_clock(text: str, end: int, lexicon: Lexicon, reference: Reference) -> Zone | None:
    """The zone phrase that follows a clock time directly."""
    if text[end - 6 : end - 5] in ("T", "t") and (iso := ISO.match(text, end)):
        name = of_offset(iso["sign"], iso["hours"], iso["minutes"])
        return Zone(end, iso.end(), name) if name else None
    found = _words(lexicon).after_clock.match(text, end)
    return _zone(found, lexicon, reference) if found else None


def beside_clock(text: str, end: int, lexicon: Lexicon, reference: Reference) -> Zone | None:
    """A place right after a clock, which means its zone where several clocks are listed."""
    found = _words(lexicon).bare.match(text, end)
    if not found or not LISTED.match(text, found.end()):
        return None
    name = of_place(found["three"], lexicon, reference)
    own = OF_PLACE.match(text, end)
    close = own and (not own["open"] or text[found.end() : found.end() + 1] == ")")
    known = found["three"].lower() in lexicon.zone_phrases
    told = bool(close and (own["open"] or known)) if own else False
    end = found.end() + (told and text[found.end() : found.end() + 1] == ")")
    return Zone(found.start("place"), end, name, bare=not told) if name else None


def cues(text: str) -> list[tuple[int, int]]:
    """Where a text may speak of zones: the few words that their phrases cannot do without."""
    return [cue.span() for cue in CUE.finditer(text)]


def anywhere(
    text: str, found: Sequence[tuple[int, int]], lexicon: Lexicon, reference: Reference
) -> list[Zone]:
    """Zone phrases in running text, around its cues."""
    zones: dict[int, Zone] = {}
    for start, end in found:
        low = max(0, start - AROUND)
        for phrase in _words(lexicon).anywhere.finditer(text, low, end + AROUND):
            if phrase.start() <= start <= phrase.end() and phrase.start() not in zones:
                zone = _zone(phrase, lexicon, reference)
                if zone:
                    zones[phrase.start()] = zone
    return list(zones.values())


def at_position(text: str, position: int, lexicon: Lexicon, reference: Reference) -> Zone | None:
    """The zone phrase, or the bare name of a zone, that follows `all times are in`."""
    found = after_clock(text, position, lexicon, reference)
    if found:
        return found
    bare = _words(lexicon).bare.match(text, position)
    name = of_place(bare["three"], lexicon, reference) if bare else None
    return Zone(position, bare.end(), name) if bare and name else None


def for_all(text: str, found: Sequence[tuple[int, int]], lexicon: Lexicon) -> list[int]:
    """Where `all times are …` ends."""
    ends = set()
    for start, end in found:
        phrase = _words(lexicon).all_times.search(text, max(0, start - AROUND), end + AROUND)
        ends.update([phrase.end()] if phrase else [])
    return sorted(ends)


def _zone(found: re.Match[str], lexicon: Lexicon, reference: Reference) -> Zone | None:
    start, end = found.span()
    if found["local"]:
        return Zone(start, end, None, local=True)
    if found["abbr"]:
        return Zone(start, end, of_abbreviation(found["abbr"], reference))
    if found["offset"]:
        name = of_offset(found["sign"], found["hours"], found["minutes"])
        return Zone(start, end, name) if name else None
    place = found["one"] or found["two"]
    name = of_place(place, lexicon, reference)
    return Zone(start, end, name) if name else None


def of_offset(sign: str | None, hours: str | None, minutes: str | None) -> str | None:
    if not sign or not hours:
        return "UTC"
    total = (int(hours) * 60 + int(minutes or 0)) * (1 if sign in EAST else -1)
    if total % 60:
        return HALF_HOURS.get(total)
    if not -12 <= total // 60 <= 14:
        return None
    # The signs of the Etc zones are those of POSIX, west of Greenwich is positive.
    return f"Etc/GMT{-total // 60:+}" if total else "UTC"


def of_abbreviation(text: str, reference: Reference) -> str | None:
    """`EST` in July is the wall clock of the place; `IST` and the like are those of the country."""
    if reference.zone and text in _names_of(reference.zone):
        return reference.zone
    options = BY_COUNTRY.get(text, {})
    for country in reference.countries:
        if country in options:
            return options[country]
    return UNAMBIGUOUS.get(text) or next(iter(options.values()), None)


@lru_cache(maxsize=256)
def _names_of(zone: str) -> frozenset[str]:
    days = (datetime(2024, month, 1) for month in (1, 7))  # noqa: DTZ001  # wall clock of the zone
    return frozenset(ZoneInfo(zone).tzname(day) or "" for day in days)


def of_place(place: str, lexicon: Lexicon, reference: Reference) -> str | None:
    """The zone of a city, country or people; of a longer name, that of its beginning."""
    words = place.split(" ")
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count])
        known = lexicon.zone_phrases.get(name.lower().removeprefix("the ").replace(".", ""))
        if not known and (name in UNAMBIGUOUS or name in BY_COUNTRY):
            known = of_abbreviation(name, reference)
        known = known or zone_of(name, reference.countries)
        if known:
            return known
    return None
