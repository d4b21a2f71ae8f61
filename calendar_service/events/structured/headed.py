"""Names on lines of their own or run in, each before a text that begins with its day.

`▪ Buyers' Round` and below it `From 9 to 11 May, at the Old Hall, Lima. Buyers from …`;
`Night tour of the vaults. This Friday, 6:30 p.m. Bring a torch.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from calendar_service.events.draft import Draft
from calendar_service.events.names import names
from calendar_service.events.sentences import Sentence
from calendar_service.events.structured import entries
from calendar_service.events.structured.found import Found
from calendar_service.events.structured.introduction import Introduction, introduction
from calendar_service.events.structured.lines import Line
from calendar_service.events.structured.naming import Named
from calendar_service.events.structured.page import Page
from calendar_service.events.structured.rows import Row, row, said_until, states_day
from calendar_service.events.words.model import compiled
from calendar_service.temporal.mention import Slot

LONGEST = 110  # characters of a name above its text
APART = 5  # lines from one such text to the next name
OPENING = 5  # words before the day, as in `It will be held on 3 May`
BACK = 3  # words of a verb and what goes with it, as in `It is back on 3 May`
# The end of a name that is run in.
RUN_IN = re.compile(r"(?:(?<=[^\W\d]{3})|(?<=[”\"»)]))\.\s+(?=[\"“«¿¡]?[A-ZÀ-Þ0-9])")
QUOTES = '"”»’'
QUOTED = re.compile(r"[\"“«‘][^\"”»’]*[\"”»’]")
# What follows a day that is told beside its event, not in a sentence about another.
ASIDE = re.compile(r"\s*(?:[.,;:()|–—-]|$)|(?<=m\.)\s+[A-ZÀ-Þ]")  # `6:30 p.m. Free entry.`


@dataclass(frozen=True, slots=True)
class Headed:
    """The lines of a name and of its text, by their indices, and the time that this begins with.

    They are one and the same where the name is run in.
    """

    head: int
    body: int
    row: Row
    named: Named
    sentence: Sentence


def read(page: Page, found: Found) -> None:
    """Adds the events of such names; unless most name events, only those are some that do."""
    for run in _runs(page, found):
        events = [one for one in run if _is_event(page, one)]
        told = introduction(page, run[0].head)
        for one in run if 2 * len(events) > len(run) else events:
            _entry(page, one, told, found)


def _runs(page: Page, found: Found) -> Iterator[Sequence[Headed]]:
    """Names of one make that follow each other."""
    run: list[Headed] = []
    for at in range(len(page.lines)):
        one = None if at in found.taken else _headed(page, at, found) or _run_in(page, at)
        if one is None:
            continue
        alike = run and page.lines[run[-1].head].mark == page.lines[at].mark
        if run and not (alike and at - run[-1].body <= APART):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _headed(page: Page, at: int, found: Found) -> Headed | None:
    """A short line without a time, right above one that begins with its day."""
    if at + 1 == len(page.lines) or at + 1 in found.taken:
        return None
    line, below = page.lines[at], page.lines[at + 1]
    words = page.words_at(line)
    short = line.end - line.start <= LONGEST and words[-1:] not in ".;:,?"
    title = (page.bulletin.title or "").strip()
    apart = line.mark or line.gap or at == 0
    if not short or not apart or page.rows[at] or below.gap or below.mark or words == title:
        return None
    named = page.namer.named([(line.begin, line.end)])
    told = _begins_with_day(page, below)
    return Headed(at, at + 1, told[0], named, told[1]) if named and told else None


def _run_in(page: Page, at: int) -> Headed | None:
    """A first sentence that is short and says no time, before one that begins with its day."""
    line = page.lines[at]
    stop = RUN_IN.search(page.text, line.begin, min(line.end, line.begin + LONGEST))
    if stop is None or _tells_time(page, line.begin, stop.start()):
        return None
    named = page.namer.named([(line.begin, stop.start())])
    if named is None or (named.place and named.name[-1] not in QUOTES):
        return None
    told = _begins_with_day(page, replace(line, start=stop.end(), begin=stop.end()))
    if told is None or (told[0].layout != "first" and not _is_name(page, named.name)):
        return None
    return Headed(at, at, told[0], named, told[1])


def _is_name(page: Page, words: str) -> bool:
    """Nothing but the name of an event, or its title in quotes; not `The fair is as it was`."""
    first = next(iter(names(words, page.words)), None)
    return words[-1] in QUOTES or bool(
        first and first.start == 0 and (first.end == len(words) or not _is_told(page, words))
    )


def _is_told(page: Page, words: str) -> bool:
    """Is there a verb in it, as not in `Public hearing on the rates`?"""
    verbs = page.words.stops - page.words.determiners - page.words.places
    low = words.lower()
    told = not verbs.isdisjoint(low.split()[1:])
    endings = compiled(page.words.verb_endings)
    return told or _tells(page, low) or any(endings.search(word) for word in low.split()[1:])


def _tells_time(page: Page, start: int, end: int) -> bool:
    """Not in quotes, as in `Book club “Thursdays”`."""
    quoted = [m.span() for m in QUOTED.finditer(page.text, start, end)]
    told = [page.slot(i).start for i in page.inside(start, end)]
    return any(not any(a < at < b for a, b in quoted) for at in told)


def _begins_with_day(page: Page, line: Line) -> tuple[Row, Sentence] | None:
    """The time in the first sentence of the text, if it is told as that of the name before it."""
    inside = [i for i in page.inside(line.start, line.end) if states_day(page.slot(i))]
    sentence = page.sentence_of(page.slot(inside[0])) if inside else None
    if sentence is None or sentence.start > line.begin or page.is_imprint(page.slot(inside[0])):
        return None
    first = replace(line, end=min(line.end, sentence.end))
    told = row(
        page.text,
        first,
        page.reading.slots,
        page.inside(first.start, first.end),
        page.words.language,
        page.table,
    )
    if told is None or not told.dated or _of_a_house(told.slot) or page.refusal(told.index):
        return None
    return (told, sentence) if _is_aside(page, told, first.end) else None


def _of_a_house(slot: Slot) -> bool:
    """`Tuesdays from 10 to 5`, without the days that `Tuesdays 4, 11 and 18 March` counts up."""
    return slot.recurring and len(slot.days) < 2


def _is_aside(page: Page, told: Row, end: int) -> bool:
    """`On 3 May, in the hall`, `It will be held on 3 May`; not `On 3 May the minister opens …`."""
    hold = compiled(page.words.hold)
    after = max(m.end for m in told.slot.mentions if m.start < end)
    rest = page.text[after:end]
    if said_until(page.text, told.slot) < after:
        return False
    if told.layout == "first":
        first = next(iter(re.findall(r"\w+", rest.lower())), "")
        beside = ASIDE.match(page.text, after, end) and first not in page.words.definite
        return bool(beside or first in page.words.places) and not _tells(page, rest.lower())
    start, stop = told.cells[0]
    lead = page.text[start].lower() + page.text[start + 1 : stop]
    verb = hold.search(lead) and len(lead.split()) <= OPENING
    back = len(lead.split()) <= BACK and lead.split()[0] not in page.words.definite
    placed = page.namer.is_venue(page.text[start:stop])
    return bool(verb or back or placed) and not page.namer.is_event(lead)


def _tells(page: Page, low: str) -> bool:
    """Has it a verb that events go with? In `en la sede` it is a noun."""
    nouns = page.words.definite | page.words.places
    before = (low[: verb.start()].split()[-1:] for verb in compiled(page.words.hold).finditer(low))
    return any(nouns.isdisjoint(last) for last in before)


def _is_event(page: Page, one: Headed) -> bool:
    """Has its name more than a bare noun of an event, and no verb? Of what is run in before a day
    and an hour it needs no noun that events are known by: `Story time. Saturday, 10:00.`
    """
    name = one.named.name
    if compiled(page.words.hold).search(name.lower()):
        return False
    beside = one.head == one.body and one.row.timed
    return page.namer.is_full(name) or (beside and len(name.split()) > 1) or name[-1] in QUOTES


def _entry(page: Page, one: Headed, told: Introduction, found: Found) -> None:
    clocks = {i for i in one.row.others if not states_day(page.slot(i))}
    found.claim(i for i in (one.row.index, *clocks) if i is not None)
    found.taken.add(one.head)
    reason = entries.refusal_alone(page, one.row, one.named, told)
    if reason:
        found.refuse(one.row.slot, reason)
        return
    found.drafts.append(
        Draft(
            name=one.named.name,
            at=one.named.at,
            slot=one.row.slot,
            start=page.lines[one.head].begin,
            end=one.sentence.end,
            rule="list",
            frame=told.frame,
            clocks=one.row.slot.clocks,
            scope=(one.sentence.start, _until(page, one)),
            venue=one.named.venue,
        )
    )


def _until(page: Page, one: Headed) -> int:
    """The text is about its name as far as it tells of no other day."""
    end = page.lines[one.body].end
    later = [page.slot(i) for i in page.inside(one.sentence.end, end)]
    sentence = page.sentence_of(later[0]) if later else None
    return sentence.start if sentence else end
