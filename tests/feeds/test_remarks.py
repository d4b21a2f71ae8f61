"""Warnings are said in the reader's language, whatever they are about."""

from __future__ import annotations

import re
from datetime import date

import pytest

from calendar_service.events.extract import read
from calendar_service.feeds.labels import Language
from calendar_service.feeds.remarks import OTHERS, remark_text
from calendar_service.models import Bulletin
from calendar_service.remarks import Remark, understood

VALUES = {
    "day": "2024-05-06",
    "weekday": "Monday",
    "stated_weekday": "Saturday",
    "start": "2024-05-06T09:00:00",
}


def fields(template: str) -> list[str]:
    return re.findall(r"\{(\w+)\}", template)


@pytest.mark.parametrize("remark", list(Remark))
def test_each_has_its_words_in_every_language(remark: Remark) -> None:
    needed = {name: VALUES.get(name, "12:30") for name in fields(remark)}
    said = remark.of(**needed)
    assert understood(said) == (remark, needed)
    for other in OTHERS[remark]:
        assert sorted(fields(other)) == sorted(fields(remark))


@pytest.mark.parametrize(
    ("language", "sentence", "remark"),
    [
        ("en", "The seminar will be held on Saturday 6 May 2024 in Lima.", Remark.WEEKDAY),
        ("es", "El taller será el martes 13 de mayo de 2024 a las 10:00.", Remark.WEEKDAY),
        ("pt", "A reunião será na segunda-feira, 14 de maio de 2024.", Remark.WEEKDAY),
        ("en", "The workshop is on 6 May 2024 from 9:00 to 11:00 (3 hours).", Remark.OTHER_LENGTH),
    ],
)
def test_warnings_of_readings_are_remarks(language: str, sentence: str, remark: Remark) -> None:
    bulletin = Bulletin(
        id="b", source="b.txt", text=sentence, language=language, published=date(2024, 4, 1)
    )
    warnings = [warning for event in read(bulletin).events for warning in event.warnings]
    told = [understood(warning) for warning in warnings]
    assert [found and found[0] for found in told] == [remark]


@pytest.mark.parametrize(
    ("warning", "lang", "told"),
    [
        ("2024-05-06 is a Monday, not a Saturday", "en", "May 6, 2024 is a Monday, not a Saturday"),
        (
            "2024-05-06 is a Monday, not a Saturday",
            "es",
            "el 6 de mayo de 2024 es lunes, no sábado",
        ),
        (
            "2024-05-06 is a Monday, not a Saturday",
            "pt",
            "6 de maio de 2024 é segunda-feira, não sábado",
        ),
        ("2023-02-30 is no day of the calendar", "es", "2023-02-30 no existe en el calendario"),
        (
            "a later report says 2024-05-06T09:00:00",
            "pt",
            "uma nota posterior diz 6 de maio de 2024, 09:00",
        ),
        ("confidence 0.40", "es", "confianza 0.40"),
        ("the room is to be confirmed", "es", "the room is to be confirmed"),
    ],
)
def test_in_words(warning: str, lang: Language, told: str) -> None:
    assert remark_text(warning, lang) == told
