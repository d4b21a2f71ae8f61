"""One bulletin in, its events out."""

from __future__ import annotations

from calendar_service.events.findings import Findings
from calendar_service.models import Bulletin
from calendar_service.temporal.mention import Reading


def read(bulletin: Bulletin) -> Findings:
    """The events that `bulletin` tells, with the reading and the decisions behind them."""
    return Findings(Reading((), ()), (), ())
