"""How a subscriber wants a calendar to be written, as choices of a form."""

from __future__ import annotations

from dataclasses import dataclass

from calendar_service.feeds.labels import Language
from calendar_service.web import grammar
from calendar_service.web.pages.language import translations
from calendar_service.web.pages.selection import Selection
from calendar_service.web.parameters import Parameter


@dataclass(frozen=True, slots=True)
class Setting:
    """`choices` are value, label, and whether it is the chosen one; no value is the default."""

    name: str
    label: str
    choices: tuple[tuple[str, str, bool], ...]


def settings(selection: Selection, lang: Language) -> list[Setting]:
    _ = translations(lang).gettext
    past = {"": _("All"), "365d": _("Of one year"), "30d": _("Of one month"), "0d": _("None")}
    cancelled = {"": _("Shown, and marked"), "hide": _("Left out")}
    alarm = {
        "": _("None"),
        "-PT900S": _("15 minutes before"),
        "-PT3600S": _("1 hour before"),
        "-PT86400S": _("1 day before"),
    }
    return [
        _setting(grammar.PAST, _("Past events"), past, selection),
        _setting(grammar.CANCELLED, _("Cancelled events"), cancelled, selection),
        _setting(grammar.ALARM, _("Reminder"), alarm, selection),
    ]


def _setting(
    parameter: Parameter, label: str, choices: dict[str, str], selection: Selection
) -> Setting:
    """A value that the address has, and the form does not know, is a choice of its own."""
    value = selection.values.get(parameter.name, parameter.default)
    chosen = "" if value == parameter.default else parameter.text(value)
    known = choices if chosen in choices else {**choices, chosen: chosen}
    told = tuple((text, words, text == chosen) for text, words in known.items())
    return Setting(parameter.name, label, told)
