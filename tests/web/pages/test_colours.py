"""Colours told from what is behind them (WCAG 2.2: 1.4.3, 1.4.11), in both schemes."""

from __future__ import annotations

import re

import pytest

from calendar_service.web.pages.families import FAMILIES, OTHER
from calendar_service.web.pages.static import files

STYLE = files()["style.css"].decode()
LIGHT, DARK = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)[:2]
SCHEMES = {"light": LIGHT, "dark": DARK}


def colour(scheme: str, name: str) -> tuple[float, float, float]:
    (found,) = re.findall(rf"--{name}: #([0-9a-f]+)", SCHEMES[scheme])
    digits = found if len(found) == 6 else "".join(digit * 2 for digit in found)
    red, green, blue = (int(digits[n : n + 2], 16) / 255 for n in (0, 2, 4))
    return red, green, blue


def luminance(parts: tuple[float, float, float]) -> float:
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(scheme: str, one: str, other: str) -> float:
    darker, lighter = sorted(luminance(colour(scheme, name)) for name in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("family", [*FAMILIES, OTHER])
def test_families(scheme: str, family: str) -> None:
    assert contrast(scheme, "ink", family) >= 7
    for paper in ("card", "paper", family):
        assert contrast(scheme, f"{family}-edge", paper) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("ink", "paper"),
        ("soft", "paper"),
        ("soft", "card"),
        ("soft", "hush"),
        ("ink", "lit"),
        ("accent", "paper"),
        ("accent", "card"),
        ("on-accent", "accent"),
        ("on-accent", "now"),
        ("warn", "card"),
        ("warn", "warn-paper"),
    ],
)
def test_texts(scheme: str, text: str, paper: str) -> None:
    assert contrast(scheme, text, paper) >= 4.5
