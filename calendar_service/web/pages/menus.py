"""Filters as a reader sees them: menus to choose from, and chips of what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from calendar_service.feeds.labels import (
    Language,
    country_name,
    kind_label,
    status_label,
    text,
    topic_label,
)
from calendar_service.models import Kind, Status, Topic
from calendar_service.reference.fold import fold
from calendar_service.web.pages.language import translations
from calendar_service.web.pages.overview import Counts, Field
from calendar_service.web.pages.selection import Selection


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    label: str
    count: int
    checked: bool


@dataclass(frozen=True, slots=True)
class Menu:
    """`name` is the parameter."""

    name: str
    label: str
    choices: tuple[Choice, ...]

    @property
    def chosen(self) -> int:
        return sum(choice.checked for choice in self.choices)


def menus(selection: Selection, counts: Counts, lang: Language) -> list[Menu]:
    """What events there are of, and what is chosen; each by its label."""
    _ = translations(lang).gettext
    names: dict[Field, str] = {"country": _("Country"), "topic": _("Topic"), "kind": _("Kind")}
    return [
        Menu(name, label, tuple(_choices(name, selection, counts[name], lang)))
        for name, label in names.items()
    ]


def _choices(
    name: str, selection: Selection, counts: Mapping[str, int], lang: Language
) -> Iterator[Choice]:
    chosen = set(selection.values.get(name, ()))
    found = {value.lower(): count for value, count in counts.items()}
    label = _labels(lang)[name]
    for value in sorted({*found, *chosen}, key=lambda value: fold(label(value))):
        yield Choice(value, label(value), found.get(value, 0), value in chosen)


def _labels(lang: Language) -> dict[str, Callable[[Any], str]]:
    """How the values of each parameter are told."""
    _ = translations(lang).gettext
    return {
        "country": lambda code: country_name(code.upper(), lang),
        "host": lambda code: _("Held in {place}").format(place=country_name(code.upper(), lang)),
        "topic": lambda topic: topic_label(Topic(topic), lang),
        "not_topic": lambda topic: _("Without {topic}").format(
            topic=topic_label(Topic(topic), lang)
        ),
        "kind": lambda kind: kind_label(Kind(kind), lang),
        "status": lambda status: status_label(Status(status), lang),
        "q": lambda words: f"“{words}”",
        "virtual": lambda value: text("online", lang) if value else _("Not online"),
        "min_confidence": lambda least: _("Confidence from {least}").format(least=least),
    }


def chips(selection: Selection, lang: Language) -> list[tuple[str, str]]:
    """Each chosen value as its label and the address without it."""
    return list(_chips(selection, lang))


def _chips(selection: Selection, lang: Language) -> Iterable[tuple[str, str]]:
    for name, label in _labels(lang).items():
        value = selection.values.get(name)
        if isinstance(value, tuple):
            for one in value:
                rest = tuple(other for other in value if other != one)
                yield label(one), selection.but(**{name: rest}).href
        elif value is not None:
            yield label(value), selection.but(**{name: None}).href
