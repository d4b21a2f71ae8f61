"""No expression of a module or of the words of a language backtracks without end.

Those that a function composes are tried by what they are composed of.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from types import FrameType

import pytest

import calendar_service
from calendar_service.events.words import words_of

LONG = 48
RUNS = [
    "§",
    "¤",
    " ",
    "a",
    "a ",
    "el ",
    "9",
    "9,",
    "A. ",
    "(",
    ",",
    "§ ",
    "1/",
    "\n",
    "“",
    "-",
    ": ",
]
ENDS = ["", "x", ".", "\n", "!"]
TEXTS = [f"{before}{run * LONG}{end}" for run in RUNS for before in ("", " ", "a ") for end in ENDS]
PATIENCE = 5.0  # seconds for one expression and one text: a thousand times what they take


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Those of all modules, and of the words of each language."""
    for found in pkgutil.walk_packages(calendar_service.__path__, "calendar_service."):
        if ".migrations" in found.name or found.name.endswith("__main__"):
            continue
        module = importlib.import_module(found.name)
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                yield f"{found.name}.{name}", value
            if ".words" in found.name and name.isupper():
                yield from spelt(f"{found.name}.{name}", value)
    for language in ("en", "es", "pt"):
        yield from spelt(language, words_of(language))


def spelt(name: str, value: object) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Expressions that are kept as text; what is no expression by itself is left out."""
    for text in strings(value):
        try:
            yield f"{name}: {text[:40]}", re.compile(text, re.IGNORECASE | re.VERBOSE)
        except re.error:
            continue


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from strings(one)
    elif isinstance(value, Mapping):
        yield from strings(tuple(value.values()))
    elif is_dataclass(value) and not isinstance(value, type):
        yield from strings(tuple(getattr(value, field.name) for field in fields(value)))


def too_slow(_: int, __: FrameType | None) -> None:
    raise TimeoutError


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_every_expression_ends(text: str) -> None:
    before = signal.signal(signal.SIGALRM, too_slow)
    name = ""
    try:
        for name, pattern in EVERY:  # noqa: B007 - told where it does not end
            signal.setitimer(signal.ITIMER_REAL, PATIENCE)
            pattern.search(text)
    except TimeoutError:
        pytest.fail(f"{name} does not end on {text[:12]!r}…")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


EVERY = list(patterns())
