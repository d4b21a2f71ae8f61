"""The grammar: an ordered list of rules, tried at every token of a window."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from calendar_service.temporal.clocks import hours
from calendar_service.temporal.dates import days
from calendar_service.temporal.expressions import Days, Expression, Hours, Period, Recurrence, Span
from calendar_service.temporal.lengths import ago, length, recurrence, remark
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.periods import period
from calendar_service.temporal.scan import CLASSES, scanner
from calendar_service.temporal.tokens import Token
from calendar_service.temporal.weeks import week_from

Found = tuple[Expression, int] | None
Parser = Callable[[Sequence[Token], str, int, Lexicon], Found]


@dataclass(frozen=True, slots=True)
class Rule:
    """`first` are the classes of tokens that it can begin with; the example is run by a test."""

    name: str
    example: str
    first: str
    parse: Parser


RULES: tuple[Rule, ...] = (
    Rule("recurrence", "every Thursday", "EZtQOD", lambda t, k, i, _: recurrence(t, k, i)),
    Rule("week from a day", "a week from Tuesday", "uVNDWRo", week_from),
    Rule("ago", "two weeks ago", "ctDQgNnVuvj", lambda t, k, i, _: ago(t, k, i)),
    Rule("clock", "9 to 11:30 a.m.", "aNnCPVhKY", hours),
    Rule("days", "August 9, 16 and 17", "tdDWNOQVXMRBreGLp", lambda t, k, i, _: days(t, k, i)),
    Rule("length", "two hours", "ctDQgNnVuvUs", lambda t, k, i, _: length(t, k, i)),
    Rule("period", "second half of 2024", "eGLDQONVSUMYts", lambda t, k, i, _: period(t, k, i)),
    Rule("remark", "annually", "gfye", lambda t, k, i, _: remark(t, k, i)),
)


BEGINNING_WITH = {kind: tuple(r for r in RULES if kind in r.first) for kind in CLASSES}
# More than numbers and small words, or a number that they can make a day.
SAYS_WHEN = re.compile(r"[^NnVvtoTJFiucjeGLlQ?,.:()|w-]|[tTi]N(?:[.,)w]|\Z)")


@lru_cache(maxsize=20_000)
def parse(lexicon: Lexicon, window: str) -> tuple[Expression, ...]:
    """The expressions of a window; a pure function of its words, so its answers are kept."""
    tokens = scanner(lexicon).tokens(window)
    kinds = "".join([token.kind for token in tokens])
    if not SAYS_WHEN.search(kinds):
        return ()
    found: list[Expression] = []
    at = 0
    while at < len(tokens):
        for rule in BEGINNING_WITH[kinds[at]]:
            if result := rule.parse(tokens, kinds, at, lexicon):
                found.append(result[0])
                at = result[1]
                break
        else:
            at += 1
    return tuple(with_shared_years(found))


def with_shared_years(found: Sequence[Expression]) -> list[Expression]:
    """`between January and December 2023`: both months are of that year."""
    shared = list(found)
    for at in range(len(shared) - 2, -1, -1):
        one, two = shared[at], shared[at + 1]
        if (
            (isinstance(one, Period) and isinstance(two, Period))
            and (one.unit == two.unit == "M" and one.number and two.number)
            and (two.year and one.year is None and one.modifier is None)
        ):
            back = int(one.number) > int(two.number)
            shared[at] = one._replace(year=two.year - back)
    return shared


__all__ = ["RULES", "Days", "Expression", "Hours", "Period", "Recurrence", "Rule", "Span", "parse"]
