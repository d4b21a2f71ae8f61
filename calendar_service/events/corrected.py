"""A headline whose day the body contradicts: the body knows better."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from calendar_service.events.draft import Draft
from calendar_service.events.duplicates import content
from calendar_service.events.findings import Decision
from calendar_service.models import Basis

# Days by which a headline errs; what lies farther apart are two events.
APART = 7


def corrected(drafts: Sequence[Draft], body: int) -> tuple[tuple[Draft, ...], tuple[Decision, ...]]:
    """The drafts without those of the headline that the first of the body contradicts, and why.

    `body` is the offset at which the body begins.
    """
    lead = next(
        (d for d in sorted(drafts, key=lambda d: d.at) if d.start >= body and _day(d)), None
    )
    wrong = [d for d in drafts if lead and d.start < body and _contradicts(lead, d)]
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


def _day(draft: Draft) -> date | None:
    """The only day of a draft of a sentence; forms and lists state theirs on purpose."""
    told = draft.slot if draft.rule not in {"form", "list", "programme"} else None
    days = told.days if told else ()
    return days[0].first if len(days) == 1 and days[0].first == days[0].last else None
