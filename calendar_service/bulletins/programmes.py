"""A day above the hours of its sessions, or the first of several, which dates no publication."""

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


# `Monday 1 July 2019` on a line of its own.
DAY = re.compile(
    r"^\W{0,3}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miércoles|jueves|viernes"
    r"|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?),?\s(?=[^\n]{0,30}\d)[^\n.:]{1,40}$",
    re.IGNORECASE | re.MULTILINE,
)


def is_one_of_several(line: str, text: str) -> bool:
    """Does a day with its weekday stand above some lines, and other days above the next?"""
    return bool(DAY.match(line.strip())) and len({d.strip() for d in DAY.findall(text)}) > 1
