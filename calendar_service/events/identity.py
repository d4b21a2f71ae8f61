"""Do two bulletins tell of the same event? A score from 0 to 1, with its reasons by name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from calendar_service.events.known import UNDONE, Known, meet
from calendar_service.events.wording import HALF, likeness, wording
from calendar_service.models import Kind, Timed, When

SAME = 0.75
POSSIBLE = 0.6

AHEAD = 200  # days that an announcement without a day may look ahead to the event it means
BEHIND = 30
NEAR = 14  # days within which the same title on another day is worth a second look
EDITION = 500  # days by which one edition may move

OVERLAP = 0.22  # what it says for two events that their days overlap
PARTS = frozenset({"installation", "closing", "ceremony", "launch"})  # of what the title names


@dataclass(frozen=True, slots=True)
class Match:
    score: float
    reasons: tuple[str, ...]


def match(a: Known, b: Known) -> Match | None:
    """How alike two mentions are; None if they cannot be the same event."""
    if a.parent is not None and b.parent is not None and a.id[0] != b.id[0]:
        whole = match(a.parent, b.parent)
        return match_sessions(a, b) if whole and whole.score >= SAME else None
    if _never(a, b):
        return None
    if a.id[0] == b.id[0]:
        return retold(a, b)
    return _main(a, b) if a.parent is b.parent is None else _loose_session(a, b)


def _never(a: Known, b: Known) -> bool:
    one, two = a.mention, b.mention
    if a.id == b.id or (a.pin and b.pin and a.pin != b.pin):
        return True
    if one.edition is not None and two.edition is not None and one.edition != two.edition:
        return True
    years, others = a.wording.years, b.wording.years
    return bool(years and others and years.isdisjoint(others))


def alike(a: Known, b: Known) -> float:
    """How alike the names are: those of the events, or those of their series."""
    translated = a.mention.language != b.mention.language
    title = likeness(a.wording, b.wording, translated=translated)
    shared = a.wording.stems & b.wording.stems
    if a.mention.series and b.mention.series and a.mention.edition is not None and shared:
        series = likeness(
            wording(a.mention.series), wording(b.mention.series), translated=translated
        )
        title = max(title, 0.9 * series)
    return title


def _main(a: Known, b: Known) -> Match | None:
    title = alike(a, b)
    edition = a.mention.edition is not None and a.mention.edition == b.mention.edition
    edition = edition and title > HALF and not a.wording.roots.isdisjoint(b.wording.roots)
    if edition:
        title = max(title, 0.95)
    time, why = _time(a, b, same_edition=edition)
    if time is None:
        near = title >= 0.9 and _apart(a, b) <= NEAR
        return Match(POSSIBLE, (f"title {title:.2f}", why)) if near else None
    place, where = _place(a, b)
    if edition and time >= OVERLAP:
        place = max(place, -0.1)  # one edition is not held twice at a time: one place is wrong
    kind, what = _kind(a, b)
    said = (f"edition {a.mention.edition}" if edition else "", f"title {title:.2f}", why)
    score = 0.55 * title + time + place + kind
    return Match(round(min(1.0, max(0.0, score)), 3), tuple(filter(None, (*said, where, what))))


def _time(a: Known, b: Known, *, same_edition: bool) -> tuple[float | None, str]:
    """At most .25; None if the days exclude each other."""
    if not a.days or not b.days:
        return _undated(a, b, same_edition=same_edition)
    if a.days[0] == b.days[0]:
        return _clocks(a.mention.when, b.mention.when)
    if meet(a.days, b.days):
        return OVERLAP, "days overlap"
    if not a.earlier.isdisjoint(b.days) or not b.earlier.isdisjoint(a.days):
        return 0.25, "moved from that day"
    if same_edition and _apart(a, b) <= EDITION:
        return 0.12, "another day"
    return None, "another day"


def _undated(a: Known, b: Known, *, same_edition: bool) -> tuple[float | None, str]:
    for vague, dated in ((a, b), (b, a)):
        if not vague.days and dated.days and not vague.earlier.isdisjoint(dated.days):
            return 0.25, "the day it was planned for"
    if same_edition:
        return 0.15, "no day"
    if not a.days and not b.days:
        near = a.said and b.said and abs((a.said - b.said).days) <= AHEAD
        return (0.12, "no day") if near else (None, "no day")
    vague, dated = (b, a) if a.days else (a, b)
    if vague.said is None:
        return None, "no day"
    ahead = dated.days[0] - vague.said.toordinal()
    fits = -BEHIND <= ahead <= AHEAD and _same_period(vague.mention.approximate, dated.days[0])
    if not fits:
        return None, "another time"
    known = vague.mention.status in UNDONE  # nobody calls off what was never announced
    return (0.2 if known else 0.1), "soon after"


def _same_period(approximate: str | None, day: int) -> bool:
    """Does the day lie in the month or year that the vague telling gives, if it gives one?"""
    if approximate is None or not approximate[:4].isdigit():
        return True
    text = date.fromordinal(day).isoformat()
    month = approximate[:7] if approximate[5:7].isdigit() else approximate[:4]
    return text.startswith(month)


def _clocks(one: When | None, two: When | None) -> tuple[float, str]:
    if isinstance(one, Timed) and isinstance(two, Timed):
        return (0.25, "same hour") if _same_instant(one, two) else (0.18, "same day")
    return 0.25, "same day"


def _same_instant(one: Timed, two: Timed) -> bool:
    """By the clock on the wall where one of them has no zone."""
    if one.zone is None or two.zone is None:
        return one.start == two.start
    return one.start.replace(tzinfo=one.zone) == two.start.replace(tzinfo=two.zone)


def _apart(a: Known, b: Known) -> int:
    return abs(a.days[0] - b.days[0]) if a.days and b.days else 0


def _place(a: Known, b: Known) -> tuple[float, str]:
    """From -.25 (elsewhere) over .05 (not said) to .1 (same town)."""
    here, there = a.mention.place, b.mention.place
    if here is None or there is None:
        return 0.05, ""
    if here.country and there.country and here.country != there.country:
        return -0.25, "another country"
    if here.city and there.city:
        same = wording(here.city).stems == wording(there.city).stems
        return (0.1, f"in {here.city}") if same else (-0.15, "another town")
    return (0.08, f"in {here.country}") if here.country and there.country else (0.05, "")


def _kind(a: Known, b: Known) -> tuple[float, str]:
    """From -.3 (one is the opening of the other) to .1 (the same kind)."""
    if _part(a.wording.nouns, b.wording.nouns):
        return -0.3, "a part of it"
    if a.mention.kind == b.mention.kind or not a.wording.nouns.isdisjoint(b.wording.nouns):
        return 0.1, a.mention.kind.value
    vague = Kind.OTHER in {a.mention.kind, b.mention.kind}
    return (0.07, "") if vague else (0.0, "another kind")


def _part(one: frozenset[str], other: frozenset[str]) -> bool:
    parts = one & PARTS, other & PARTS
    return bool(one and other and parts[0] != parts[1] and parts[0].isdisjoint(parts[1]))


def match_sessions(a: Known, b: Known) -> Match | None:
    """Two sessions of one event: by their hour, their day within it, and their name."""
    if _never(a, b):
        return None
    if a.id[0] == b.id[0]:
        return retold(a, b)
    title = alike(a, b)
    hour = _hour(a), _hour(b)
    same_day = not a.days or not b.days or hour[0][0] == hour[1][0] or a.days == b.days
    same_hour = hour[0][1] is not None and hour[0][1] == hour[1][1]
    if not same_day and title < 0.9:
        return None
    score = 0.55 * title + (0.2 if same_day else 0.1) + (0.25 if same_hour else 0.08)
    why = ("same event", f"title {title:.2f}", "same hour" if same_hour else "")
    return Match(round(min(1.0, score), 3), tuple(filter(None, why)))


def _hour(known: Known) -> tuple[int, str | None]:
    """The day within its event, which a move of the whole keeps, and the hour."""
    whole = known.parent.days if known.parent else None
    when = known.mention.when
    hour = when.start.strftime("%H:%M") if isinstance(when, Timed) else None
    return (known.days[0] - whole[0] if known.days and whole else 0), hour


def _loose_session(a: Known, b: Known) -> Match | None:
    """A session told by itself elsewhere: only its own name on its own day will do."""
    session, other = (a, b) if a.parent else (b, a)
    whole = match(session.parent, other) if session.parent else None
    if whole and whole.score >= SAME:
        return None  # the other is the event that it is a session of
    title = alike(a, b)
    days = bool(a.days and b.days and a.days[0] == b.days[0])
    lone = not a.wording.stems or not b.wording.stems
    undone = not days and _undone(a, b)
    if title < 0.9 or not (days or undone) or lone:
        return None
    time, why = _time(a, b, same_edition=False)
    place, _ = _place(a, b)
    if time is None:
        return None
    return Match(round(0.55 * title + time + place, 3), ("told as a session", why))


def _undone(a: Known, b: Known) -> bool:
    """One says no more than that it is off."""
    return any(not one.days and one.mention.status in UNDONE for one in (a, b))


# --- Within one bulletin -------------------------------------------------------------------------


def retold(a: Known, b: Known) -> Match | None:
    """One bulletin tells an event twice: as headline and in full, as session and in prose.

    What it tells by the same name at another time or place is another event.
    """
    title = alike(a, b)
    shared = a.wording.stems & b.wording.stems
    edition = a.mention.edition is not None and a.mention.edition == b.mention.edition
    if title < 0.8 or (len(shared) < 2 and not edition) or _part(a.wording.nouns, b.wording.nouns):
        return None
    if _within(a, b) or _within(b, a) or not _agree(a, b) or not _one_place(a, b):
        return None
    return Match(round(0.55 * title + 0.4, 3), ("told again", f"title {title:.2f}"))


def _within(a: Known, b: Known) -> bool:
    """Is `a` a session of `b`, or of a session of it?"""
    above = a.parent
    while above is not None and above.id != b.id:
        above = above.parent
    return above is not None


def _agree(a: Known, b: Known) -> bool:
    """At the same time, or one of them leaves out the hour, the later days or all of it."""
    if not a.days or not b.days:
        return _undated(a, b, same_edition=False)[0] is not None
    one, two = a.mention.when, b.mention.when
    if isinstance(one, Timed) and isinstance(two, Timed):
        return _same_instant(one, two)
    if isinstance(one, Timed) or isinstance(two, Timed):
        return a.days[0] == b.days[0] and len(a.days) == len(b.days)
    return set(a.days) <= set(b.days) or set(b.days) <= set(a.days)


def _one_place(a: Known, b: Known) -> bool:
    here, there = a.mention.place, b.mention.place
    if here is None or there is None:
        return True
    venues = [wording(place.name) for place in (here, there) if place.name]
    other = len(venues) == 2 and likeness(*venues, translated=False) < 0.6
    return not other and _place(a, b)[0] > 0
