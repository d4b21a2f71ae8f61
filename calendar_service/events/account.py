"""Many tellings, one account: what holds is a function of the set of mentions and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from calendar_service.events.known import days_of
from calendar_service.models import (
    AllDay,
    Basis,
    EventMention,
    Evidence,
    Facts,
    Kind,
    Place,
    Status,
    Timed,
    When,
)
from calendar_service.record import local
from calendar_service.remarks import Remark

T = TypeVar("T")

DETERMINED = {Status.CANCELLED: 2, Status.POSTPONED: 1}


def order(mention: EventMention) -> tuple[date, int, int, str, str]:
    """Oldest first; of one day, what cancels or moves comes after what announces."""
    day = mention.announced or mention.evidence.published or date.min
    change = max(DETERMINED.get(mention.status, 0), int(bool(mention.previous_starts)))
    return day, int(mention.reported), change, mention.evidence.bulletin, mention.key


class Account(Facts):
    """What is known of one event, with the words that say so, before it has an identity."""

    sources: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Timing:
    """When, how that is known, and the starts that no longer hold."""

    when: When | None
    date_basis: Basis | None
    zone: EventMention | None
    previous: tuple[str, ...]
    warnings: tuple[str, ...] = ()


def merge(mentions: Iterable[EventMention]) -> Account:
    """What all mentions of one event together say of it."""
    told = sorted(mentions, key=order)
    announced = [one for one in told if not one.reported] or told
    reports = [one for one in told if one.reported and one not in announced]
    last = _standing(announced)
    timing = _timing(announced, reports, last)
    named = _named(told)
    latest = list(reversed(told))
    status, contradiction = _status(last, reports)
    warnings = [*(warning for one in told for warning in one.warnings), *timing.warnings]
    return Account(
        title=named.title,
        kind=named.kind if named.kind != Kind.OTHER else _kind(latest),
        when=timing.when,
        approximate=None if timing.when else _first(one.approximate for one in latest),
        date_basis=timing.date_basis,
        time_zone_basis=timing.zone.time_zone_basis if timing.zone else None,
        status=status,
        reported=all(one.reported for one in told),
        place=_place(announced, reports),
        virtual=any(one.virtual for one in told),
        url=_first(one.url for one in latest),
        countries=tuple(sorted({country for one in told for country in one.countries})),
        topics=tuple(sorted({topic for one in told for topic in one.topics})),
        series=_first(one.series for one in (named, *latest)),
        edition=_first(one.edition for one in latest),
        language=named.language,
        description=_description(named, latest),
        previous_starts=timing.previous,
        warnings=tuple(dict.fromkeys([*warnings, *contradiction])),
        confidence=max(one.confidence for one in told),
        sources=tuple(dict.fromkeys(one.evidence for one in told)),
    )


def _first(values: Iterable[T | None]) -> T | None:
    return next((value for value in values if value is not None), None)


def _named(told: Sequence[EventMention]) -> EventMention:
    """The telling whose title stands: the fullest in the language that the event was first told in.

    A title that changed language with each bulletin would look like another event.
    """
    language = told[0].language
    own = [(one, place) for place, one in enumerate(told) if one.language == language]

    def full(item: tuple[EventMention, int]) -> tuple[int, int]:
        return min(len(item[0].title.split()), 12), item[1]

    return max(own, key=full)[0]


def _kind(latest: Sequence[EventMention]) -> Kind:
    return _first(one.kind for one in latest if one.kind != Kind.OTHER) or Kind.OTHER


def _description(named: EventMention, latest: Sequence[EventMention]) -> str | None:
    own = (one.description for one in latest if one.language == named.language)
    return _first(own) or _first(one.description for one in latest)


# --- When ----------------------------------------------------------------------------------------


def _timing(
    announced: Sequence[EventMention], reports: Sequence[EventMention], last: Status
) -> Timing:
    """The last announcement wins; what agrees with it refines it; reports only refine, unless the
    event was put off without a new day: then they tell it."""
    now: EventMention | None = None
    when: When | None = None
    superseded: list[str] = []
    for one in announced:
        superseded += one.previous_starts
        if one.when is None:
            continue
        if when is None or now is None:
            now, when = one, one.when
        elif consistent(when, one.when):
            now, when = (one if _informs(when, one.when) else now), refined(when, one.when)
        elif not _weaker(one, now):
            superseded.append(local(when.start))
            now, when = one, one.when
    warnings = []
    for report in reports:
        if report.when is not None and when is None:
            now, when = report, report.when
            last = Status.CONFIRMED if _undecided(last, report) else last
        elif report.when is not None and when is not None and _undecided(last, report):
            superseded.append(local(when.start))
            now, when, last = report, report.when, Status.CONFIRMED
        elif report.when is not None and when is not None:
            if consistent(when, report.when):
                when = refined(when, report.when)
            else:
                warnings.append(Remark.OTHER_REPORT.of(start=local(report.when.start)))
    basis = now.date_basis if now else None
    return Timing(when, basis, now, _previous(superseded, when), tuple(warnings))


def _undecided(last: Status, report: EventMention) -> bool:
    return last == Status.POSTPONED and report.status == Status.CONFIRMED


def _weaker(one: EventMention, now: EventMention) -> bool:
    """A day inferred from neighbouring bulletins does not overrule one that a text gives."""
    return one.date_basis == Basis.BOUNDED and now.date_basis != Basis.BOUNDED


def consistent(one: When, two: When) -> bool:
    """Can both be true? A whole day and an hour of it can, as can a range and a day of it."""
    if isinstance(one, Timed) and isinstance(two, Timed):
        if one.zone and two.zone and one.zone != two.zone:
            return one.start.replace(tzinfo=one.zone) == two.start.replace(tzinfo=two.zone)
        return one.start == two.start and (not one.end or not two.end or one.end == two.end)
    ours, theirs = days_of(one), days_of(two)
    return set(ours) <= set(theirs) or set(theirs) <= set(ours)


def refined(one: When, two: When) -> When:
    """The fuller of two consistent tellings: hours before days, a range before one of its days."""
    if isinstance(one, Timed) and isinstance(two, Timed):
        return _completed(one, two)
    if isinstance(one, AllDay) and isinstance(two, AllDay):
        return two if len(days_of(two)) > len(days_of(one)) else one
    timed, days = (one, two) if isinstance(one, Timed) else (two, one)
    return timed if len(days_of(timed)) >= len(days_of(days)) else days


def _completed(one: Timed, two: Timed) -> Timed:
    if one.zone and two.zone and one.zone != two.zone:
        return one if one.end or not two.end else two
    return Timed(start=one.start, end=one.end or two.end, zone=one.zone or two.zone)


def _informs(one: When, two: When) -> bool:
    """Does `two` add to `one`?"""
    return refined(one, two) != one


def _previous(superseded: Iterable[str], when: When | None) -> tuple[str, ...]:
    """Each earlier day once, with its hour if any telling gave it; never the day that holds."""
    by_day: dict[str, str] = {}
    for start in superseded:
        day = start[:10]
        by_day[day] = max(by_day.get(day, ""), start, key=len)
    now = local(when.start) if when else ""
    kept = (start for start in by_day.values() if start != now)
    return tuple(start for start in kept if len(start) > 10 or start != now[:10])


# --- What else -----------------------------------------------------------------------------------


def _standing(announced: Sequence[EventMention]) -> Status:
    """The last word, other than that of a day inferred from neighbours about one that is told."""
    telling = [one for one in announced if one.when is not None or one.status in DETERMINED]
    told = [one for one in telling if one.when and one.date_basis != Basis.BOUNDED]
    firm = [one for one in telling if not told or one.date_basis != Basis.BOUNDED]
    return (firm or telling or announced)[-1].status


def _status(last: Status, reports: Sequence[EventMention]) -> tuple[Status, tuple[str, ...]]:
    """What is reported as held was not tentative, nor put off once its day is known; what was
    cancelled stays so, and somebody should look."""
    held = [one for one in reports if one.status == Status.CONFIRMED]
    if held and last == Status.CANCELLED:
        return last, (Remark.HELD.of(),)
    known = last != Status.POSTPONED or any(one.when for one in held)
    return (Status.CONFIRMED if held and known else last), ()


def _place(announced: Sequence[EventMention], reports: Sequence[EventMention]) -> Place | None:
    """The last place announced, completed by every telling that does not contradict it."""
    known: Place | None = None
    for one in (*reversed(announced), *reversed(reports)):
        if one.place is not None:
            known = _filled(known, one.place) if known else one.place
    return known


def _filled(known: Place, other: Place) -> Place:
    if known.country and other.country and known.country != other.country:
        return known
    if known.city and other.city and known.city != other.city:
        return known
    if known.name and not known.city and other.name and other.name != known.name:
        return known  # another venue: its town need not be this one's
    mine = {name: value for name, value in known if value is not None}
    return Place(**{**dict(other), **mine})
