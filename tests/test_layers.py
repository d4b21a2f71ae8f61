"""Imports point one way, down the flow; pure layers know neither clock nor input nor output."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import calendar_service

PACKAGE = Path(calendar_service.__file__).parent
LAYERS = (
    ("errors", "settings", "remarks"),
    ("models",),
    ("query", "record"),
    ("reference",),
    ("temporal",),
    ("bulletins",),
    ("events", "explain", "amendment"),
    ("store",),
    ("ingest",),
    ("polling",),
    ("feeds",),
    ("web",),
    ("commands", "cli", "__main__"),
)
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}
IMPURE = {"socket", "subprocess", "sqlite3", "aiohttp", "sqlalchemy", "requests", "random", "os"}
MODULES = sorted(PACKAGE.rglob("*.py"))


def layer(module: str) -> str:
    return module.partition(".")[2].partition(".")[0]


def imports(path: Path) -> set[str]:
    """Every module that the file imports, wherever in it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = {a.name for node in ast.walk(tree) if isinstance(node, ast.Import) for a in node.names}
    return found | {
        node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module
    }


def own_layer(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_point_down_the_flow(path: Path) -> None:
    own = own_layer(path)
    if own == "__init__":
        return
    assert own in RANK, f"{own} has no place in the flow: add it to LAYERS"
    inner = {layer(name) for name in imports(path) if name.startswith("calendar_service.")}
    assert {name for name in inner if RANK[name] > RANK[own]} == set()


@pytest.mark.parametrize(
    "path",
    [p for p in MODULES if own_layer(p) in {"temporal", "events"}],
    ids=lambda p: str(p.relative_to(PACKAGE)),
)
def test_reading_is_pure(path: Path) -> None:
    assert {name.split(".")[0] for name in imports(path)} & IMPURE == set()
