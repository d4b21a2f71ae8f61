"""Warnings in the reader's language."""

from __future__ import annotations

from datetime import date

from babel import Locale
from babel.dates import format_date

from calendar_service.feeds.labels import Language
from calendar_service.remarks import Remark, understood

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MOMENTS = ("day", "start")  # values that are days or local times
OTHERS: dict[Remark, tuple[str, str]] = {  # Spanish, Portuguese
    Remark.WEEKDAY: (
        "el {day} es {weekday}, no {stated_weekday}",
        "{day} é {weekday}, não {stated_weekday}",
    ),
    Remark.NO_DAY: ("{day} no existe en el calendario", "{day} não existe no calendário"),
    Remark.NO_DAY_OF_ANY_YEAR: (
        "{day} no existe en ningún año",
        "{day} não existe em ano nenhum",
    ),
    Remark.NO_DAY_OF_MONTH: ("{month} no tiene día {number}", "{month} não tem dia {number}"),
    Remark.OTHER_NUMBER: ("{day} no es día {number}", "{day} não é dia {number}"),
    Remark.OTHER_INSTANT: (
        "las {time} de {zone} no son las {other_time} de {other_zone} el {day}",
        "{time} em {zone} não são {other_time} em {other_zone} em {day}",
    ),
    Remark.OTHER_LENGTH: (
        "{minutes} minutos no van de {start} a {end}",
        "{minutes} minutos não vão de {start} a {end}",
    ),
    Remark.ONLY_FIRST: (
        "se repite sin último día: solo se muestra el primero",
        "repete-se sem último dia: só se mostra o primeiro",
    ),
    Remark.EVERY_SECOND: (
        "se repite cada dos veces: no se conocen sus días",
        "repete-se vez sim, vez não: não se conhecem os dias",
    ),
    Remark.PARENT_MOVED: (
        "el evento pasó al {start}; no se conoce la nueva hora de esta parte",
        "o evento passou para {start}; não se conhece a nova hora desta parte",
    ),
    Remark.OTHER_REPORT: ("una nota posterior dice {start}", "uma nota posterior diz {start}"),
    Remark.HELD: (
        "una nota posterior lo da por realizado",
        "uma nota posterior dá-o como realizado",
    ),
    Remark.UNKNOWN_DAY: ("el texto no da día", "o texto não dá dia"),
    Remark.APPROXIMATE: (
        "el texto no da día, solo {approximate}",
        "o texto não dá dia, só {approximate}",
    ),
    Remark.CONFIDENCE: ("confianza {confidence}", "confiança {confidence}"),
}


def remark_text(warning: str, lang: Language) -> str:
    """As it is where it is no remark of the service but an editor's words."""
    found = understood(warning)
    if found is None:
        return warning
    remark, values = found
    template = remark.value if lang == "en" else OTHERS[remark][lang == "pt"]
    return template.format(**{name: _said(name, value, lang) for name, value in values.items()})


def _said(name: str, value: str, lang: Language) -> str:
    if value in WEEKDAYS:
        return str(Locale(lang).days["format"]["wide"][WEEKDAYS.index(value)])
    return moment_text(value, lang) if name in MOMENTS else value


def moment_text(local: str, lang: Language) -> str:
    """`2023-08-02T09:00:00` as `August 2, 2023, 09:00`; a day that does not exist as it is."""
    try:
        day = format_date(date.fromisoformat(local[:10]), "long", locale=lang)
    except ValueError:
        return local
    return f"{day}, {local[11:16]}" if len(local) > 10 else day
