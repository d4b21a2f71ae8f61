"""What can go wrong, said in one line.

CalendarError
├── UserError          what was asked cannot be done as asked; exit status 2
│   ├── SettingsError
│   ├── NoSuchEvent
│   └── ChangedMeanwhile
├── InputError         one input failed; the others go on; exit status 1
└── StoreError         the database cannot be used; exit status 1
    └── OutdatedSchema
"""

from __future__ import annotations


class CalendarError(Exception):
    """Root. `str()` is the line that the user reads: what, where, what to do."""


class UserError(CalendarError):
    """The request itself is wrong."""


class SettingsError(UserError):
    """An environment variable is unknown or holds a wrong value."""


class NoSuchEvent(UserError):
    """No event that is published or hidden has the UID."""

    def __init__(self, uid: str) -> None:
        super().__init__(f"{uid}: there is no such event")
        self.uid = uid


class ChangedMeanwhile(UserError):
    """An editor corrects an event as it no longer is."""

    def __init__(self, uid: str, sequence: int, seen: int) -> None:
        super().__init__(f"{uid}: is at sequence {sequence}, not {seen}: look at it again")
        self.sequence = sequence


class InputError(CalendarError):
    """One input cannot be read; `source` names it."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason


class StoreError(CalendarError):
    """The database cannot be opened, read or written."""


class OutdatedSchema(StoreError):
    """The database has another schema than this program."""
