"""Which days, clock times, zones and durations belong together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from calendar_service.temporal import around
from calendar_service.temporal.expressions import (
    Day,
    Days,
    Expression,
    Hours,
    Period,
    Recurrence,
    Remark,
    Span,
)
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.tense import sentence
from calendar_service.temporal.zones import Zone

SHORT = 12  # characters of small words
DATED = (Days, Recurrence)
# `from 14 to 21 May, with the opening at 10 a.m.`: an hour of the first day alone.
OPENS = re.compile(r"\b(?:opening|abertura|apertura|inaugura\w+)\b", re.IGNORECASE)
NEAR = 90  # characters of running text between a day and its clock in one sentence


class Placed(NamedTuple):
    """An expression at its offset in the text, with the zone said beside it."""

    start: int
    end: int
    said: Expression
    offset: int
    zone: Zone | None = None

    @property
    def reach(self) -> int:
        """Where the expression and its zone end."""
        return max(self.end, self.zone.end if self.zone else 0)


def is_aside(part: Placed) -> bool:
    """Told in passing, it neither makes a slot nor stands between two parts of one."""
    return isinstance(part.said, Remark) or (isinstance(part.said, Period) and part.said.aside)


@dataclass(slots=True)
class Cluster:
    """A slot while it grows."""

    parts: list[Placed] = field(default_factory=list)
    end: int = 0
    dated: bool = False
    timed: bool = False
    opening: bool = False

    @classmethod
    def beginning(cls, part: Placed) -> Cluster:
        said = part.said
        return cls([part], part.reach, isinstance(said, DATED), isinstance(said, Hours))

    def of(self, *kinds: type) -> list[Placed]:
        return [part for part in self.parts if isinstance(part.said, kinds)]

    def add(self, part: Placed) -> None:
        self.parts.append(part)
        self.end = max(self.end, part.reach)
        self.dated = self.dated or isinstance(part.said, DATED)
        self.timed = self.timed or isinstance(part.said, Hours)

    @property
    def counts(self) -> bool:
        """Is it more than numbers that only a day beside them would make clock times?"""
        return any(not (isinstance(part.said, Hours) and part.said.weak) for part in self.parts)

    @property
    def weekdays_only(self) -> bool:
        return self.dated and all(
            day is None or (day.rule == "weekday" and day.modifier is None)
            for part in self.parts
            if isinstance(part.said, Days)
            for pair in part.said.ranges
            for day in pair
        )

    @property
    def opening_hours(self) -> bool:
        """Weekdays without a week return: `Monday to Friday, 9:00-17:00`, `Tuesday, Thursday`."""
        if not self.timed:
            return False
        days = [part.said for part in self.parts if isinstance(part.said, Days)]
        pairs = [pair for said in days for pair in said.ranges]
        if not pairs or not self.weekdays_only or any(d and d.unit for pair in pairs for d in pair):
            return False
        numbers = [first.weekday or 0 for first, last in pairs if last is None]
        apart = any(b - a > 1 for a, b in pairwise(numbers))
        return (len(pairs) == 1 and pairs[0][1] is not None) or (len(numbers) > 1 and apart)

    @property
    def stretch(self) -> bool:
        told = (part.said for part in self.parts if isinstance(part.said, Days))
        return any(last for days in told for _, last in days.ranges)

    @property
    def start(self) -> int:
        return self.parts[0].start


def clusters(text: str, parts: Sequence[Placed], lexicon: Lexicon) -> list[Cluster]:
    found: list[Cluster] = []
    for at, part in enumerate(parts):
        dated = bool(found) and found[-1].dated
        own = dated and _leads_to_day(text, found[-1], part, parts[at + 1 : at + 2], lexicon)
        if found and not own and _belongs(text, found[-1], part, lexicon):
            found[-1].add(part)
        else:
            found.append(Cluster.beginning(part))
    return [cluster for cluster in found if cluster.counts]


def _leads_to_day(
    text: str, cluster: Cluster, part: Placed, following: Sequence[Placed], lexicon: Lexicon
) -> bool:
    """`…, and from 10 to noon on 4 October`, `… set for 4 p.m. today`: its day is right behind."""
    if not isinstance(part.said, Hours) or not following:
        return False
    gap = text[part.reach : following[0].start]
    if len(gap) > SHORT or not isinstance(following[0].said, Days):
        return False
    words = gap.lower().split()
    apart = around.tight(lexicon).fullmatch(text, cluster.end, part.start) is None
    small = {*lexicon.on, *lexicon.of, *lexicon.the}
    return (bool(words) or (gap == " " and apart)) and small.issuperset(words)


def _belongs(text: str, cluster: Cluster, part: Placed, lexicon: Lexicon) -> bool:
    gap = text[cluster.end : part.start]
    if len(gap) > 2 * NEAR:
        return False
    tight = around.tight(lexicon).fullmatch(gap) is not None
    label = around.LABEL.match(gap) if "\n" in gap else None
    labelled = bool(label and around.tight(lexicon).fullmatch(gap, label.end()))
    match part.said:
        case Hours():
            return _takes_clock(text, cluster, part, lexicon, gap, tight, labelled)
        case Days():
            return _takes_days(text, cluster, part, lexicon, gap, tight, labelled)
        case Span(minutes=minutes):
            near = tight or labelled or (len(gap) < 40 and "\n" not in gap and "." not in gap)
            told = around.lasts(lexicon).search(gap) is not None
            return cluster.timed and minutes is not None and minutes <= 720 and (near or told)
        case Period(unit=unit):
            week = unit in ("W", "WE") and cluster.weekdays_only
            return tight and "\n" not in gap and (week or bool(cluster.of(Recurrence)))
        case Recurrence():  # `from 20 May, always on Mondays`
            single = len(cluster.parts) == 1 and bool(cluster.of(Days))
            led = around.since(lexicon).search(text[max(0, cluster.start - 24) : cluster.start])
            return (
                single and led is not None and len(gap) < NEAR // 2 and not set(gap) & set(".;\n")
            )
        case Remark():
            return False


def _takes_clock(
    text: str,
    cluster: Cluster,
    part: Placed,
    lexicon: Lexicon,
    gap: str,
    tight: bool,
    labelled: bool,
) -> bool:
    if not cluster.dated and not cluster.timed:
        return False
    if cluster.timed:
        last = cluster.of(Hours)[-1]
        several = "\n" not in gap and tight and not _begins_list_item(gap)
        return several or same_list(text, last, part, lexicon)
    if labelled:
        return True
    if tight:
        over = _line_is_over(text, part) and "." not in gap
        return "\n" not in gap or _runs_on(gap, lexicon) or over
    if not _same_sentence(text, cluster, part, gap):
        return False
    cluster.opening |= cluster.stretch and OPENS.search(gap) is not None
    return True


def _begins_list_item(gap: str) -> bool:
    return "|" in gap or "•" in gap


def _takes_days(
    text: str,
    cluster: Cluster,
    part: Placed,
    lexicon: Lexicon,
    gap: str,
    tight: bool,
    labelled: bool,
) -> bool:
    if cluster.of(Recurrence) and not cluster.of(Days):
        return "\n" not in gap and (tight or around.to(lexicon).fullmatch(gap) is not None)
    if len(cluster.parts) == 1 and isinstance(cluster.parts[0].said, Period):
        period = cluster.parts[0].said
        weekdays = Cluster.beginning(part).weekdays_only
        return tight and "\n" not in gap and period.unit == "W" and weekdays
    if cluster.dated:
        if cluster.timed and around.to(lexicon).fullmatch(gap) and len(cluster.of(Days)) == 1:
            cluster.opening = True
            return True
        return False
    if not cluster.timed:
        return False
    stop = text[part.start - len(gap) - 1] == "." and gap.split()[:1] == [_on(gap, lexicon)]
    if stop:  # `opens at 8.30 a.m. On Friday it goes on`
        return False
    if (tight and "\n" not in gap and not _begins_sentence(text, part, gap)) or labelled:
        return True
    assert isinstance(part.said, Days)  # noqa: S101  # narrowed by the caller
    first = part.said.ranges[0][0]
    dated = first.month is not None or first.numbers is not None
    return dated and _same_sentence(text, cluster, part, gap)


def _on(gap: str, lexicon: Lexicon) -> str | None:
    """The preposition or article with a capital that a sentence begins with."""
    word = next(iter(gap.split()), "")
    small = {*lexicon.on, *lexicon.the}
    return word if word.istitle() and word.lower() in small else None


def _runs_on(gap: str, lexicon: Lexicon) -> bool:
    """`on 3 May at`, and in the next line `9 a.m.`"""
    at = rf"(?:^|\W)(?:{around.either(lexicon.at)})\s*\n\s*"
    return gap.count("\n") == 1 and re.search(at + "$", gap, re.IGNORECASE) is not None


def _line_is_over(text: str, part: Placed) -> bool:
    """A clock alone on its line, as in a table, not the beginning of a line of an agenda."""
    end = text.find("\n", part.reach, part.reach + NEAR)
    rest = text[part.reach : end if end >= 0 else part.reach + NEAR]
    return not rest.strip(" .)|")


def _same_sentence(text: str, cluster: Cluster, part: Placed, gap: str) -> bool:
    if len(gap) > NEAR or "\n" in gap or ";" in gap:
        return False
    _, high = sentence(text, cluster.start, cluster.end)
    return part.start < high


def _begins_sentence(text: str, part: Placed, gap: str) -> bool:
    """`at 9:00 (Lima time). The day before …`, `às 11h00. Na sexta …`, but `at 9 a.m. Monday`."""
    after = gap[gap.rfind(".") + 1 :].strip()
    if "." in gap and after:
        return after[0].isupper()
    stop = part.start - len(gap) + gap.rfind(".")
    word = re.search(r"\w*$", text[max(0, stop - 4) : stop])
    short = word is not None and 0 < len(word.group()) < 4 and not word.group().isdigit()
    return "." in gap and not short and text[part.start].isupper()


def same_list(text: str, one: Placed, two: Placed, lexicon: Lexicon) -> bool:
    """Do two clocks stand in one list of an instant in several zones?"""
    if not (isinstance(one.said, Hours) and isinstance(two.said, Hours)) or two.zone is None:
        return False
    gap = text[one.reach : two.start]
    if one.zone is None:
        return gap.strip() == "("
    apart = "\n\n" in gap and (one.zone.bare or two.zone.bare)
    joined = around.tight(lexicon).fullmatch(gap) or around.same_instant(lexicon).fullmatch(gap)
    return len(gap) < NEAR and joined is not None and not apart


def of_week(cluster: Cluster) -> Cluster:
    """`next week, from Monday to Friday`: the week holds for the weekdays."""
    week = next((p.said for p in cluster.of(Period) if isinstance(p.said, Period)), None)
    if week is None or week.unit != "W" or not cluster.weekdays_only:
        return cluster
    for at, part in enumerate(cluster.parts):
        if isinstance(part.said, Days):
            ranges = tuple(
                (_in_week(first, week), last and _in_week(last, week))
                for first, last in part.said.ranges
            )
            cluster.parts[at] = part._replace(said=part.said._replace(ranges=ranges))
    return cluster


def _in_week(day: Day, week: Period) -> Day:
    return day._replace(unit="W", modifier=week.modifier)
