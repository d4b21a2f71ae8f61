"""Every rule has a name and an example that it, and none before it, understands."""

from __future__ import annotations

from collections import Counter

import pytest

from calendar_service.temporal.grammar import RULES, Rule
from calendar_service.temporal.languages import LEXICONS
from calendar_service.temporal.periods import PATTERNS
from calendar_service.temporal.scan import CLASSES, scanner
from calendar_service.temporal.shapes import SHAPES, Shape
from tests.temporal.told import read_told, reading_of

ENGLISH = LEXICONS["en"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_example_of_a_rule(rule: Rule) -> None:
    tokens = scanner(ENGLISH).tokens(rule.example)
    kinds = "".join(token.kind for token in tokens)
    fitting = (
        (one, found)
        for one in RULES
        if kinds[0] in one.first and (found := one.parse(tokens, kinds, 0, ENGLISH))
    )
    first, (_, after) = next(fitting)
    assert (first.name, after) == (rule.name, len(tokens))


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_example_of_a_shape(shape: Shape) -> None:
    mentions = reading_of(shape.example, "en", "2024-05-15").mentions
    assert [mention.rule for mention in mentions] == [shape.name]


def test_names_are_unique() -> None:
    names = [rule.name for rule in RULES] + [shape.name for shape in SHAPES]
    names += [name for name, _ in PATTERNS]
    assert [name for name, count in Counter(names).items() if count > 1] == []


def test_rules_begin_with_known_classes() -> None:
    assert set("".join(rule.first for rule in RULES)) <= set(CLASSES)


def test_a_date_ends_with_its_paragraph() -> None:
    """A day at the end of a headline and the month of the dateline below are two dates."""
    wrapped = read_told("It was moved to 22\nApril 2036.", "en", None)
    assert wrapped == "2036-04-22"
    told = read_told("Moved to May 21 and 22\n\nApril 28, 2036.- The Forum", "en", "2036-04-28")
    assert told == "2036-05-21..2036-05-22 | 2036-04-28"
