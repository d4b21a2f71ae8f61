"""What goes wrong is one line and a status; what can be done is done; nothing is a traceback."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
from pathlib import Path

import pytest

from tests.console import BULLETINS, COMMAND, PATIENCE, complaint, environment, run

NOTE = "The IV Cooperation Forum will be held on 14 March 2024 in Lima, Peru."
NOISE = random.Random(5).randbytes(50_000_000)  # noqa: S311 - noise, no secret


UNREADABLE: dict[str, tuple[bytes | None, str]] = {
    "missing.txt": (None, "there is no such file"),
    "empty.txt": (b"", "is empty"),
    "blank.txt": (b" \n\t\n", "is empty"),
    "binary.txt": (b"%PDF-1.7\n\0\0\1\2\3", "is not text"),
    "noise.txt": (NOISE[:100_000], "is not text"),
    "large.txt": (NOISE, "is larger than 20 MB; split it"),
    "page.html": (b"<html><body></body></html>", "no text found in this HTML"),
    "feed.xml": (b"<?xml version='1.0'?><urlset><url/></urlset>", "is neither RSS nor Atom"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With what cannot be read, a bulletin, and an empty database."""
    made = tmp_path_factory.mktemp("bad")
    for name, (content, _) in UNREADABLE.items():
        if content is not None:
            (made / name).write_bytes(content)
    (made / "note.txt").write_text(NOTE, "utf-8")
    assert run("migrate", cwd=made).status == 0
    return made


def test_inputs_that_cannot_be_read_are_named_and_the_rest_is_done(folder: Path) -> None:
    told = "".join(f"calendar-service: {name}: {said}\n" for name, (_, said) in UNREADABLE.items())
    done = run("extract", *UNREADABLE, "note.txt", cwd=folder)
    assert (done.status, done.err) == (1, told)
    assert [event["start"] for event in json.loads(done.out)["events"]] == ["2024-03-14"]
    database = ("--database", "sqlite:///other.db")
    done = run("ingest", *UNREADABLE, "note.txt", *database, cwd=folder)
    assert (done.status, done.err) == (1, told)
    assert done.out == f"1 new, 0 changed, 0 unchanged, 0 undated, {len(UNREADABLE)} failed\n"
    assert complaint(run("explain", "empty.txt", cwd=folder)) == "empty.txt: is empty"


def test_a_folder_without_bulletins(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8")
    done = run("extract", tmp_path)
    assert done.status == 1
    assert complaint(done).startswith(f"{tmp_path}: no file in this folder ends in .atom, .htm, ")


def test_standard_input_that_is_empty_or_noise() -> None:
    assert complaint(run("extract", "-")) == "-: is empty"
    assert complaint(run("extract", "-", stdin=NOISE)) == "-: is larger than 20 MB; split it"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Missing command (see --help)"),
        (["read"], "No such command 'read' (see --help)"),
        (["extract"], "Missing argument 'PATH…' (see --help)"),
        (["extract", "x", "--colour"], "No such option: --colour (see --help)"),
        (["extract", "x", "--format", "xml"], "'xml' is not one of 'json', 'table', 'ics'"),
        (["extract", "x", "--published", "9/8/23"], "--published 9/8/23: not a date, write it as"),
        (["extract", "x", "--language", "fr"], "--language fr: not known, there are en, es, pt"),
        (["events", "--country", "xx"], "--country"),
        (["events", "--topic", "football"], "--topic football"),
        (["events", "--from", "soon"], "--from soon: not a date, write it as 2023-08-09"),
        (["events", "--min-confidence", "2"], "--min-confidence 2.0"),
        (["events", "nobody"], "nobody: there is no such event"),
        (["events", "--history"], "--history: name the UID of an event"),
        (["events", "--database", "mysql://x"], "mysql://x: use sqlite:///FILE or postgresql://"),
        (["export", "site", "x", "--database", "sqlite:///y"], "--database: name either"),
        (["serve", "--port", "99999"], "'--port'"),
        (["correct", "nobody", "--why", "x"], "correct: name what to set"),
    ],
    ids=" ".join,
)
def test_wrong_usage(folder: Path, arguments: list[str], said: str) -> None:
    done = run(*arguments, cwd=folder)
    assert said in complaint(done)
    assert done.status == (1 if "mysql://x" in arguments else 2)
    assert done.out == ""


def test_unknown_and_wrong_settings(tmp_path: Path) -> None:
    done = run("events", cwd=tmp_path, CALENDAR_DATABSE_URL="sqlite:///x.db")
    assert done.status == 2
    assert complaint(done).startswith("unknown setting CALENDAR_DATABSE_URL: known are ")


@pytest.mark.parametrize(
    ("command", "url", "said"),
    [
        (["events"], "sqlite:///no/folder/x.db", "there is no directory"),
        (["export", "site"], "sqlite:///note.txt", "file is not a database"),
        (["ingest", "note.txt"], "sqlite:///note.txt", "file is not a database"),
        (["ingest", "note.txt"], "postgresql://127.0.0.1:1/x", "127.0.0.1"),
        (["events"], "sqlite:///none.db", "ingest something first"),
    ],
)
def test_databases_that_cannot_be_used(
    folder: Path, command: list[str], url: str, said: str
) -> None:
    done = run(*command, "--database", url, cwd=folder)
    assert done.status == 1
    assert said in complaint(done)


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("a file", "utf-8")
    done = run("export", "site", BULLETINS, cwd=tmp_path)
    assert (done.status, complaint(done)) == (2, "site: File exists")


def test_a_load_of_what_is_no_dump(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text(NOTE, "utf-8")
    missing = run("load", "missing.jsonl", cwd=tmp_path)
    assert missing.status == 1
    assert complaint(missing) == "missing.jsonl: No such file or directory"
    other = run("load", "note.txt", cwd=tmp_path)
    assert other.status == 2
    assert complaint(other).startswith("note.txt: line 1 is not of a dump")


def test_a_reader_that_has_enough_is_no_failure(tmp_path: Path) -> None:
    with subprocess.Popen(  # noqa: S603 - our own command
        [COMMAND, "extract", BULLETINS], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=environment(),
    ) as running:  # fmt: skip
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(PATIENCE) == 0


def test_a_full_disk() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(  # noqa: S603 - our own command
            [COMMAND, "extract", BULLETINS], stdout=full, stderr=subprocess.PIPE,
            env=environment(), timeout=PATIENCE, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == b"calendar-service: standard output: No space left on device\n"


def test_interrupted_it_says_nothing_and_a_second_run_completes(tmp_path: Path) -> None:
    reader, writer = os.pipe()  # an input that does not come
    with subprocess.Popen(  # noqa: S603 - our own command
        [COMMAND, "ingest", BULLETINS, "-"], stdin=reader, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, cwd=tmp_path, env=environment(),
    ) as running:  # fmt: skip
        os.close(reader)
        while not (tmp_path / "calendar.db").exists() and running.poll() is None:
            os.sched_yield()
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=PATIENCE)
    os.close(writer)
    assert (running.returncode, out, err) == (130, b"", b"")
    assert run("ingest", BULLETINS, cwd=tmp_path).status == 0
    assert run("ingest", BULLETINS, cwd=tmp_path).out.startswith("0 new, 0 changed")
