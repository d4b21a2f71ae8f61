"""Long forms of short names."""

from __future__ import annotations

import pytest

from calendar_service.events.acronyms import expanded, long_forms
from calendar_service.events.words import words_of

TEXT = """The Southern Ports Compact (SPC) met. The Commission on Civic Rights (CCR) said so.
La Comisión Económica de las Islas (CEI) y el Grupo de Alto Nivel (GAN, por sus siglas) votaron.
A sale (USD) is no name."""


def test_a_long_form_stands_before_its_acronym() -> None:
    assert long_forms(TEXT) == {
        "SPC": "Southern Ports Compact",
        "CCR": "Commission on Civic Rights",
        "CEI": "Comisión Económica de las Islas",
        "GAN": "Grupo de Alto Nivel",
    }


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("meeting of the SPC", "meeting of the Southern Ports Compact"),
        ("Reunión del GAN", "Reunión del Grupo de Alto Nivel"),
        ("III SPC Forum", "III SPC Forum"),
        ("meeting of the SPC focal points", "meeting of the SPC focal points"),
        ("meeting of the XYZ", "meeting of the XYZ"),
    ],
)
def test_only_whose_event_it_is_is_expanded(name: str, title: str) -> None:
    assert expanded(name, TEXT, words_of("en")) == title
