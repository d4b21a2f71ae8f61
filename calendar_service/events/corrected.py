"""A headline whose day the body contradicts, or tells with a fuller name: the body knows better."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from calendar_service.events.draft import Draft
from calendar_service.events.duplicates import content
from calendar_service.events.findings import Decision
from calendar_service.events.words.model import Words
from calendar_service.models import Basis

# Days by which a headline errs; what lies farther apart are two events.
APART = 7


def corrected(
    drafts: Sequence[Draft], body: int, words: Words
) -> tuple[tuple[Draft, ...], tuple[Decision, ...]]:
    """The drafts without those of the headline that the first of the body contradicts, and why.

    A headline's `next meeting` says less than what the body calls the meeting of that day.

    `body` is the offset at which the body begins.
    """
    lead = next(
        (d for d in sorted(drafts, key=lambda d: d.at) if d.start >= body and _day(d)), None
    )
    told_there = [d for d in drafts if d.start >= body and _day(d)]
    wrong = [
        d
        for d in drafts
        if d.start < body
        and ((lead and _contradicts(lead, d)) or any(_fuller(o, d, words) for o in told_there))
    ]
    refused = (Decision(d.slot.start, d.slot.end, "refused", "corrected") for d in wrong if d.slot)
    return tuple(d for d in drafts if d not in wrong), tuple(refused)


def _contradicts(lead: Draft, headline: Draft) -> bool:
    told, stated = _day(headline), _day(lead)
    if told is None or stated is None or headline.previous or lead.previous:
        return False
    near = 0 < abs((told - stated).days) <= APART
    own, other = content(headline.name), content(lead.name)
    named = own <= other and not (headline.session or lead.session)
    return near and (named or (_loose(headline, lead) and bool(own & other)))


def _loose(headline: Draft, lead: Draft) -> bool:
    """`next Tuesday` in the headline, and in the body the date of that Tuesday."""
    told, stated = headline.slot, lead.slot
    if told is None or stated is None or told.basis is not Basis.RELATIVE:
        return False
    same = told.days[0].first.weekday() == stated.days[0].first.weekday()
    return same and stated.basis is not Basis.RELATIVE


def _fuller(one: Draft, headline: Draft, words: Words) -> bool:
    """Is it of the same day, with all that the headline's name says, but that it is the next?"""
    own = content(headline.name) - words.another
    return not headline.previous and _day(one) == _day(headline) and own < content(one.name)


def _day(draft: Draft) -> date | None:
    """The only day of a draft of a sentence; forms and lists state theirs on purpose."""
    told = draft.slot if draft.rule not in {"form", "list", "programme"} else None
    days = told.days if told else ()
    return days[0].first if len(days) == 1 and days[0].first == days[0].last else None
