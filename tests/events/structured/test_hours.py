"""Clock times that are told once for several events."""

from __future__ import annotations

import pytest

from calendar_service.events.structured.hours import timed
from tests.events.structured.pages import found, reasons, when


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- 8 April: On salt\n- 10 April: On dust\n\nAll talks begin at 19:00."),
        ("en", "Talks: on 8 April, On salt; on 10 April, On dust. All talks begin at 7 p.m."),
        ("es", "- 8 de abril: Taller de sal\n- 10 de abril: Taller de pan\n\nTodos a las 19:00."),
        ("pt", "- 8 de abril: Oficina de sal\n- 10 de abril: Oficina de pão\n\nTodas às 19h."),
    ],
)
def test_an_hour_behind_a_list(language: str, text: str) -> None:
    result = found(text, language, title="Talks on matter")
    drafts = timed(result.drafts, result.hours)
    assert [when(draft) for draft in drafts] == ["2025-04-08T19:00", "2025-04-10T19:00"]
    assert "hour of several events" in reasons(text, language, title="Talks on matter").values()


def test_an_event_keeps_its_own_hour() -> None:
    text = (
        "- 8 April: On salt\n- 9 April: On air\n- 10 April, 17:00: On dust\n\nAll begin at 19:00."
    )
    result = found(text, title="Talks on matter")
    hours = [when(draft)[11:] for draft in timed(result.drafts, result.hours)]
    assert hours == ["19:00", "19:00", "17:00"]


def test_a_last_hour_to_register_is_nobodys() -> None:
    text = "- 8 April: On salt\n- 10 April: On dust\n\nAll must register before 19:00."
    assert found(text, title="Talks on matter").hours == ()


def test_a_sentence_gives_an_entry_its_hour() -> None:
    text = (
        "They write a common forecast, which they present to the guides on 8 April, at 17:00.\n\n"
        "8 April: presentation of the common forecast\n9 April: excursion to the station"
    )
    drafts = found(text, title="Winter school on snow").drafts
    assert [when(draft) for draft in drafts] == ["2025-04-08T17:00", "2025-04-09"]


def test_an_hour_of_all_numbered_parts() -> None:
    text = (
        "Curso de aduanas\n\nMódulo 1, 8 de abril: Facturas\nMódulo 2, 15 de abril: Envases\n\n"
        "Los módulos se imparten de 18:30 a 20:00 en la Biblioteca."
    )
    hours = found(text, "es").hours
    assert [(h.slot.clocks[0].start.hour, h.slot.clocks[0].end is not None) for h in hours] == [
        (18, True)
    ]
