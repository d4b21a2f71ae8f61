"""The README is true: what it names exists, what exists it names, and its commands run."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
from pathlib import Path
from typing import cast

import pytest
import typer
from aiohttp import ClientSession
from typer.core import TyperCommand, TyperGroup

from calendar_service.cli import app
from calendar_service.settings import PREFIX, Settings
from tests.bulletins.site import RSS, rss, site
from tests.console import BULLETINS, COMMAND, PATIENCE, environment, run

ROOT = BULLETINS.parents[1]
README = (ROOT / "README.md").read_text("utf-8")
GROUP = cast(TyperGroup, typer.main.get_command(app))
COMMANDS = cast(dict[str, TyperCommand], GROUP.commands)
BLOCKS = [line.strip() for line in README.splitlines() if line.startswith("    ")]
EXAMPLES = [line for line in BLOCKS if re.match(r"(cat .*\| )?calendar-service ", line)]
PRESS = "https://press.example.org"
FORUM = "The IV Cooperation Forum will be held on 14 March 2024 in Lima, Peru."


def rows(section: str) -> list[list[str]]:
    """The cells of the table in a section."""
    text = README.split(f"\n## {section}\n")[1].split("\n## ")[0]
    lines = [line for line in text.splitlines() if line.startswith("| `")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


def options(command: TyperCommand) -> set[str]:
    every = {name for one in command.params for name in (*one.opts, *one.secondary_opts)}
    return {name for name in every if name.startswith("--")} - {"--help"}


def named(cell: str) -> set[str]:
    return set(re.findall(r"--[a-z][a-z-]*", cell))


def test_every_command_is_in_the_table_with_every_option() -> None:
    told = {
        re.split(r"[ `]", call)[0]: named(cells[2])
        for cells in rows("Commands")
        for call in re.findall(r"`([^`]+)`", cells[0])
    }
    assert told == {name: options(command) for name, command in COMMANDS.items()}


def test_every_command_and_option_has_a_help_that_runs() -> None:
    for name, command in COMMANDS.items():
        assert command.help, name
    done = run("--help")
    assert done.status == 0
    assert all(f"  {name} " in done.out for name in COMMANDS)


def test_no_other_command_or_option_is_named() -> None:
    used = re.findall(r"calendar-service ([a-z][a-z-]*)", README)
    assert set(used) <= set(COMMANDS)
    known = {option for command in COMMANDS.values() for option in options(command)}
    assert named(README.split("\n## Read")[1].split("\n## Benchmarks")[0]) <= known


def test_every_setting_is_in_the_table_with_its_default() -> None:
    table = {cells[0].strip("`"): cells[2].strip("`") for cells in rows("Settings")}
    assert set(table) == {PREFIX + name.upper() for name in Settings.model_fields}
    for name, field in Settings.model_fields.items():
        default = field.default
        if default is not None:
            plain = getattr(default, "get_secret_value", lambda value=default: value)()
            assert table[PREFIX + name.upper()] == str(plain)
    assert set(re.findall(r"CALENDAR_[A-Z_]+", README)) == set(table)


def test_what_it_points_to_is_there() -> None:
    paths = set(re.findall(r"`((?:calendar_service|data|feeds|tests)/[\w./-]*)`", README))
    paths |= {path for path in re.findall(r"(?<![\w/.])((?:data|tests)/[\w./-]+\w)", README)}
    assert len(paths) > 8
    assert [path for path in sorted(paths) if not (ROOT / path).exists()] == []


def test_every_benchmark_is_named() -> None:
    there = {f"tests/benchmarks/{path.name}" for path in (ROOT / "tests/benchmarks").glob("*.py")}
    assert there == set(re.findall(r"tests/benchmarks/\w+\.py", README))


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a clone holds for the examples, which are run in their order."""
    made = tmp_path_factory.mktemp("clone")
    shutil.copytree(ROOT / "data", made / "data")
    return made


@pytest.mark.parametrize("example", EXAMPLES)
async def test_its_examples_run(clone: Path, example: str) -> None:
    async with site() as press:
        press.shows("/feed.xml", rss(("/note", "Forum", FORUM)), RSS)
        line = example.replace(PRESS, press.root)
        if " UID" in line:
            listed = json.loads(await said(clone, "calendar-service events --format json"))
            line = line.replace("UID", listed["events"][0]["uid"])
        if " serve " in line:
            assert await served(clone, f"exec {line} --port 0") > 20
        else:
            await said(clone, line)


async def started(folder: Path, line: str) -> asyncio.subprocess.Process:
    search = f"{COMMAND.parent}{os.pathsep}{os.environ['PATH']}"
    return await asyncio.create_subprocess_shell(
        line, cwd=folder, env=environment(PATH=search), stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip


async def said(folder: Path, line: str) -> str:
    """What the line prints; it must succeed."""
    running = await started(folder, line)
    out, err = await running.communicate()
    assert (running.returncode, err.decode()) == (0, "")
    return out.decode()


async def served(folder: Path, line: str) -> int:
    """How many events the first feed has whose address the line prints; then it is ended."""
    running = await started(folder, line)
    assert running.stdout is not None
    try:
        async with asyncio.timeout(PATIENCE), ClientSession() as session:
            while not (
                found := re.search(r"http\S+\.ics", (await running.stdout.readline()).decode())
            ):
                assert running.returncode is None
            async with session.get(found.group()) as answer:
                return (await answer.text()).count("BEGIN:VEVENT")
    finally:
        running.terminate()
        assert await running.wait() == 0
