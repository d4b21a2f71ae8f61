"""What an installation gets: the whole package, with its tables, pages and feed definitions."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    (built,) = WheelBuilder(str(ROOT)).build(directory=str(tmp_path_factory.mktemp("wheel")))
    return Path(built)


def test_a_wheel_holds_every_file_of_the_package(wheel: Path) -> None:
    files = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "calendar_service").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    names = set(zipfile.ZipFile(wheel).namelist())
    assert files - names == set()
    assert {name for name in names - files if ".dist-info/" not in name} == {
        "calendar_service/feeds/feeds.toml"
    }


def test_what_is_installed_needs_nothing_else_of_the_repository(
    wheel: Path, tmp_path: Path
) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    note = tmp_path / "note.txt"
    note.write_text("The IV Cooperation Forum will be held on 14 March 2024 in Lima.", "utf-8")
    command = [sys.executable, "-m", "calendar_service", "extract", str(note), "--format", "ics"]
    done = subprocess.run(  # noqa: S603 - our own package
        command, cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)}, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"SUMMARY:IV Cooperation Forum\r\n" in done.stdout
