"""Reading bulletins that must not stop each other."""

from __future__ import annotations

import logging

from calendar_service.errors import InputError
from calendar_service.events.extract import read
from calendar_service.events.findings import Findings
from calendar_service.models import Bulletin

log = logging.getLogger(__name__)


def attempt(bulletin: Bulletin) -> Findings:
    """As `read`. A defect of the program costs the one bulletin that brings it out.

    Raises InputError; the log has the traceback at level DEBUG.
    """
    try:
        return read(bulletin)
    except Exception as error:
        log.debug("%s cannot be read", bulletin.id, exc_info=error)
        name = type(error).__name__
        reason = f"cannot be understood, by a defect of the program ({name}); please report it"
        raise InputError(bulletin.source, reason) from error
