"""The parameters of URLs: one grammar for feeds, listings and pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

from calendar_service.web.problems import BadParameter

MOST = 64  # parameters of one query

_WHOLE = re.compile(r"[0-9]+")
_DECIMAL = re.compile(r"[0-9]*\.?[0-9]+(e[+-]?[0-9]+)?", re.IGNORECASE)

Values = Mapping[str, Any]  # by the parameter's name; only those that were given


@dataclass(frozen=True, slots=True)
class Parameter:
    """`read` turns one value into what it means, or raises ValueError; `write` is its inverse.

    A comma separates values of a parameter that has `many`. `allowed` lists a closed choice.
    """

    name: str
    description: str
    schema: Mapping[str, Any]
    read: Callable[[str], Any]
    write: Callable[[Any], str] = str
    many: bool = False
    default: Any = None
    allowed: Sequence[str] = ()
    example: str | None = None
    required: bool = False

    def value(self, texts: Sequence[str]) -> Any:
        """Of all that was given under this name."""
        if not self.many:
            if len(texts) > 1:
                raise BadParameter(self.name, "is given twice")
            return self._read(texts[0])
        parts = [part.strip() for text in texts for part in text.split(",")]
        return tuple(sorted({self._read(part) for part in parts}))

    def _read(self, text: str) -> Any:
        if not text:
            raise BadParameter(self.name, "is empty", value="", allowed=self.allowed)
        try:
            return self.read(text)
        except (ValueError, OverflowError) as error:
            reason = "is none of the allowed values" if self.allowed else str(error)
            raise BadParameter(self.name, reason, value=text, allowed=self.allowed) from error

    def text(self, value: Any) -> str:
        """As in a canonical URL."""
        return ",".join(map(self.write, value)) if self.many else self.write(value)


def parsed(raw: str, known: Sequence[Parameter]) -> dict[str, Any]:
    """The values of a raw (still quoted) query string.

    Raises BadParameter for what is unknown, impossible, missing, given twice or not UTF-8.
    """
    by_name = {one.name: one for one in known}
    given: dict[str, list[str]] = {}
    for name, text in _pairs(raw):
        if name not in by_name:
            raise BadParameter(name, "is not a parameter of this address", allowed=sorted(by_name))
        given.setdefault(name, []).append(text)
    for one in known:
        if one.required and one.name not in given:
            raise BadParameter(one.name, "is required")
    return {name: by_name[name].value(texts) for name, texts in given.items()}


def _pairs(raw: str) -> list[tuple[str, str]]:
    if not raw:
        return []
    try:
        return parse_qsl(raw, keep_blank_values=True, errors="strict", max_num_fields=MOST)
    except UnicodeDecodeError:
        raise BadParameter("query", "is not UTF-8") from None
    except ValueError:
        raise BadParameter("query", f"has more than {MOST} parameters") from None


def canonical(values: Values, known: Iterable[Parameter]) -> str:
    """The query string that all spellings of one selection share: sorted, without defaults."""
    told = [
        (one.name, one.text(values[one.name]))
        for one in known
        if one.name in values and values[one.name] != one.default
    ]
    return urlencode(sorted(told), safe=",:", quote_via=quote)


# --- Kinds of values -----------------------------------------------------------------------------


def choice(
    name: str, description: str, values: Iterable[str], *, many: bool = False, default: Any = None
) -> Parameter:
    """One of a closed list; upper and lower case are alike."""
    allowed = tuple(values)

    def read(text: str) -> str:
        if (value := text.lower()) not in allowed:
            raise ValueError(value)
        return value

    schema = {"type": "string", "enum": list(allowed)}
    return Parameter(name, description, schema, read, many=many, default=default, allowed=allowed)


def flag(name: str, description: str, *, default: bool | None = None) -> Parameter:
    words = {"true": True, "false": False, "1": True, "0": False}

    def read(text: str) -> bool:
        if text.lower() not in words:
            raise ValueError(text)
        return words[text.lower()]

    return Parameter(
        name,
        description,
        {"type": "string", "enum": list(words)},
        read,
        write=lambda value: "true" if value else "false",
        default=default,
        allowed=tuple(words),
    )


def day(name: str, description: str) -> Parameter:
    return Parameter(
        name,
        description,
        {"type": "string", "format": "date"},
        _day,
        write=date.isoformat,
        example="2023-08-09",
    )


def number(
    name: str,
    description: str,
    type: Callable[[str], float],
    least: float,
    most: float,
    **more: Any,
) -> Parameter:
    def read(text: str) -> float:
        if not (_WHOLE if type is int else _DECIMAL).fullmatch(text):
            raise ValueError(f"is not a number from {least} to {most}")
        value = type(text)
        if not least <= value <= most:
            raise ValueError(f"is not a number from {least} to {most}")
        return value

    kind = "integer" if type is int else "number"
    schema = {"type": kind, "minimum": least, "maximum": most}
    return Parameter(name, description, schema, read, **more)


def _day(text: str) -> date:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise ValueError("is not a day: write it as 2023-08-09")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError("is not a day of the calendar") from None
