"""The entries of a dated list: which lines are some, what they are called, which are refused."""

from __future__ import annotations

import re
from dataclasses import replace

from calendar_service.events.draft import Draft
from calendar_service.events.names import names
from calendar_service.events.refusals import FIRM
from calendar_service.events.status import status
from calendar_service.events.structured import places
from calendar_service.events.structured.introduction import HEADING, Introduction, noun
from calendar_service.events.structured.lines import Line, plain
from calendar_service.events.structured.naming import Named
from calendar_service.events.structured.page import Page
from calendar_service.events.structured.plurals import head_of
from calendar_service.events.structured.rows import Row, at_hour
from calendar_service.events.words.model import compiled
from calendar_service.models import Status
from calendar_service.temporal.mention import Slot

SHORT = 200  # characters of an entry that has neither bullet nor columns
PLAIN = 140  # characters of one that only commas divide
CLAUSE = 7  # words of an entry that may hold a verb
# What is in brackets or in quotes has verbs of its own.
ASIDE = re.compile(r"\([^)]*\)|[\"“«][^\"”»]*[\"”»]")
WORD = re.compile(r"[^\W\d_]+")
COLUMN = re.compile(r"[|\t┃\n]")
# Between the columns of a table: `9am    Beach clean-up    Meet at the surf club`.
WIDE = re.compile(r"(?<=\S) {3,}(?=\S)")


def is_entry(page: Page, row: Row) -> bool:
    """A name and a time set apart from each other, not a sentence that tells a day."""
    text = page.words_at(row.line)
    if not row.cells or row.slot.recurring:
        return row.index is None
    if is_piped(page, row):
        return True
    if _is_sentence(page, text):
        return False
    apart = row.apart or bool(row.line.mark)
    if row.layout != "first":
        lead = page.text[row.line.begin : row.slot.start]
        return apart and len(text) <= SHORT and not clausal(lead, page.words.language)
    numbered = row.index is None and not row.line.mark  # `08/03 Concert`
    return apart or ((row.timed or numbered) and len(text) <= PLAIN and not text.endswith("."))


# Verbs that only sentences have, by which the words before a time are no name.
FINITE = {
    "en": r"\b(?:will|shall|is|are|was|were|has|have|had|must|may|can|takes?|goes|comes)\b",
    "es": r"\b(?:se|será|serán|es|son|están?|fue|fueron|ha|han|tiene|tendrá|pasan?|queda|deben?)\b"
    r"|\b\w{2,}[aei]r(?:á|án)\b",
    "pt": r"\w-se\b|\b(?:se|será|serão|é|são|está|estão|foi|foram|tem|terá|há|passa|fica|deve|devem"
    r"|segue)\b|\b\w{2,}[aei]r(?:á|ão)\b",
}


def clausal(text: str, language: str) -> bool:
    """`b) The Cup is played in two legs, on 9 March in Lae`: more than a name and its time."""
    verbs = FINITE.get(language)
    return verbs is not None and re.search(verbs, ASIDE.sub("", text.lower())) is not None


def is_piped(page: Page, row: Row) -> bool:
    return COLUMN.search(page.words_at(row.line)) is not None


def _is_sentence(page: Page, text: str) -> bool:
    if len(WIDE.findall(text)) > 1:
        return False
    words, low = page.words, ASIDE.sub("", text.lower())
    long = len(WORD.findall(low)) > CLAUSE
    verbs = (words.hold, words.meet, words.cancelled, words.postponed)
    return long and any(compiled(verb).search(low) for verb in verbs)


def draft(page: Page, at: int, slot: Slot, named: Named, told: Introduction) -> Draft:
    """The event of an entry that is one."""
    row = page.rows[at]
    assert row is not None  # noqa: S101  # entries are rows
    slot = slot if slot.clocks or not told.hour else at_hour(slot, told.hour)
    return Draft(
        name=named.name,
        at=named.at,
        slot=slot,
        start=row.line.begin,
        end=row.line.end,
        rule="list",
        frame=told.frame,
        clocks=slot.clocks,
        venue=named.venue,
        online=any(page.namer.is_online(page.text[a:b]) for a, b in row.cells),
        session=told.programme,
        level=int(told.programme),
        previous=_previous(page, row),
    )


def _previous(page: Page, row: Row) -> tuple[Slot, ...]:
    """`19 May (was 12 May)`: the day that no longer holds."""
    formerly = re.compile(rf"(?:{page.table.formerly})\s*$")
    others = [page.slot(i) for i in row.others if page.slot(i).days]
    begin = row.line.begin
    return tuple(s for s in others if formerly.search(plain(page.text[begin : s.start]))) or tuple(
        page.slot(i) for i in row.others if page.is_former(i)
    )


def named(page: Page, at: int, told: Introduction, by_place: bool) -> Named | None:
    """The name of an entry; one that only gives a place is an event of the list's kind."""
    found = page.named(at)
    if by_place:
        return places.at_place(page, at, found, told)
    if found is None or found.place:
        return places.of_kind(found, told, page.lines[at].begin)
    venue = found.venue or places.across(page, at)
    return replace(found, name=_full(page, found, told), venue=venue)


def _full(page: Page, found: Named, told: Introduction) -> str:
    """With the noun of what introduces the list, where the entry has none of its own."""
    headline = page.headline
    if page.namer.is_part(found.name) and headline is not None:
        rest = headline.text.lower().partition(headline.head)[2]
        return found.name + headline.text[len(headline.text) - len(rest) :]
    if told.noun and re.match(r"(?:of|del?|d[ao]s?)\s", found.name):
        return f"{told.noun} {found.name}"  # `ceremonies of the Faculty of Arts (2 July) and of …`
    kind = (
        None if page.namer.is_event(found.name) else noun(page, told.above) or _of_which(page, told)
    )
    return f"{kind}: {found.name}" if kind else found.name


def _of_which(page: Page, told: Introduction) -> str | None:
    """`The workshops follow this calendar:`: each of the quarters below has a `Workshop`."""
    if told.programme or told.chronology or not told.noun or not told.above.endswith(":"):
        return None
    several = names(told.above, page.words)
    kind = next(filter(None, (head_of(name, page.words) for name in several)), None)
    return f"{kind[0].upper()}{kind[1:]}" if kind else None


def _off(page: Page, row: Row) -> bool:
    return status(page.words_at(row.line), False, page.words) is not Status.CONFIRMED


def refusal(page: Page, row: Row, name: Named | None, told: Introduction) -> str | None:
    """Why an entry is no event, or None."""
    if name is None:
        return "no name"
    if row.index is not None and page.is_former(row.index) and not _off(page, row):
        return "former day"
    if page.namer.is_none(name.name) or page.namer.is_holiday(name.name, page.words_at(row.line)):
        return "no meeting"
    if page.namer.is_pause(name.name) and not page.namer.is_dinner(name.name):
        return "pause"
    if page.namer.is_procedure(name.name):
        return "step of a procedure"
    event = page.namer.is_event(name.name)
    if page.namer.is_deadline(name.name) and (told.chronology or not event):
        return "deadline"
    reason = page.refusal(row.index)
    if reason and (reason in FIRM or not event):
        return reason
    if not page.is_current(row.slot):
        return "long past"
    if not event and (told.chronology or below_unheld(page, row.line)):
        return "step of a procedure"
    return None


def below_unheld(page: Page, line: Line) -> bool:
    """`Releases`, `Closing dates`: does the heading above a line say that nothing is held?"""
    at = page.line_of(line.start)
    while at and (row := page.rows[at]) and row.dated and row.slot.days:
        at -= 1
    above = page.lines[at]
    words = page.words_at(above)
    short = above.end - above.start <= HEADING and words[-1:] != "."
    return short and page.namer.is_unheld(words) and not page.namer.is_event(words)


def refusal_alone(page: Page, row: Row, name: Named | None, told: Introduction) -> str | None:
    """The same of an entry on lines of its own, where `Annual Dinner` is an occasion."""
    reason = refusal(page, row, name, told)
    return None if reason == "pause" and name and page.namer.is_full(name.name) else reason
