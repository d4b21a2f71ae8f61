"""The shape of the package: modules and functions that fit on a screen, names that exist."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

import calendar_service

PACKAGE = Path(calendar_service.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
TABLES = {"languages", "words", "reference", "versions"}  # vocabulary and schemas: long as it is
LONGEST_MODULE, LONGEST_FUNCTION, MEDIAN_FUNCTION = 300, 60, 10

Function = ast.FunctionDef | ast.AsyncFunctionDef


def name(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Name and length in lines of each, as far as it is more than a declaration."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, Function):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_modules_are_short_and_say_what_they_are(path: Path) -> None:
    text = path.read_text("utf-8")
    said = ast.get_docstring(ast.parse(text))
    assert said, "a module says in one sentence what it holds"
    if not TABLES & set(path.parts):
        assert len(text.splitlines()) <= LONGEST_MODULE
    assert path.name != "utils.py"


def test_functions_are_short() -> None:
    code = [path for path in MODULES if not TABLES & set(path.parts)]
    lengths = {f"{name(path)} {f}": length for path in code for f, length in functions(path)}
    assert {f: length for f, length in lengths.items() if length > LONGEST_FUNCTION} == {}
    assert median(lengths.values()) <= MEDIAN_FUNCTION


@pytest.mark.parametrize("path", [path for path in MODULES if path.name == "__init__.py"], ids=name)
def test_packages_export_what_they_say(path: Path) -> None:
    parts = path.relative_to(PACKAGE.parent).parent.parts
    module = importlib.import_module(".".join(parts))
    exported = getattr(module, "__all__", [])
    assert exported == sorted(exported, key=lambda one: (not one.isupper(), one))
    assert [one for one in exported if not hasattr(module, one)] == []


def test_no_module_hides_another_type_of_calendar() -> None:
    """The media type is text/calendar; times are aware."""
    wrong = ("text/icalendar", "utcnow", "utcfromtimestamp")
    found = [(name(p), one) for p in MODULES for one in wrong if one in p.read_text("utf-8")]
    assert found == []
