"""A day above the hours of its sessions, which is not that of publication."""

from __future__ import annotations

import re

# A line that begins with a clock time; so many of them are a programme.
CLOCKED = re.compile(
    r"^[^\w\n]{0,3}\d{1,2}(?:[:.h]\d\d\b|\s?(?:[ap]\.?m\b|[ap]\.\sm\.|h(?:o?ra)?s?\b))",
    re.IGNORECASE | re.MULTILINE,
)
SESSIONS = 3
# The head of the column of hours.
HOURS = re.compile(r"^\W*(?:time|hours?|hora|horario|horário)\s*(?:\||$)", re.IGNORECASE)


def heads_programme(following: str, text: str) -> bool:
    """Does the line below a day (`Friday, 28 June`) begin a programme (`9:45 am`)?"""
    below = CLOCKED.match(following) or HOURS.match(following)
    return bool(below) and len(CLOCKED.findall(text)) >= SESSIONS
