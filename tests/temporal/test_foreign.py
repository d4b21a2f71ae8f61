"""Languages without a grammar of their own: full dates through dateparser, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from calendar_service.models import Basis
from calendar_service.temporal.mention import Reference
from calendar_service.temporal.pipeline import read
from tests.temporal.told import told


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("de", "Die Tagung findet am 25. August 2022 in Bonn statt.", "2022-08-25"),
        ("de", "am 25.08.2022", "2022-08-25"),
        ("fr", "Le forum aura lieu le 1er septembre 2023 à Dakar.", "2023-09-01"),
        ("it", "Il convegno si terrà il 3 ottobre 2023.", "2023-10-03"),
        ("nl", "op 3 maart 2024 in Gent", "2024-03-03"),
        ("ru", "Форум пройдет 25 августа 2022 года.", "2022-08-25"),
        ("ja", "会議は2023年10月3日に開催", "2023-10-03"),
        ("de-AT", "am 3. Mai 2024", "2024-05-03"),
    ],
)
def test_full_dates(language: str, text: str, days: str) -> None:
    reading = read(text, language, Reference(published=date(2024, 5, 15)))
    assert told(reading) == days
    assert [m.text in text and m.basis is Basis.STATED for m in reading.mentions] == [True]
    assert "low confidence" in reading.mentions[0].rule


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "am 25. August"),
        ("de", "morgen, nächsten Dienstag"),
        ("fr", "en août 2023"),
        ("fr", "le 3 octobre"),
        ("it", "versione 3.1.2024.5"),
        ("xx", "25 August 2022"),
        ("", "25 August 2022"),
    ],
)
def test_nothing_but_full_dates(language: str, text: str) -> None:
    reading = read(text, language, Reference(published=date(2024, 5, 15)))
    assert (reading.mentions, reading.slots) == ((), ())
