"""What each command prints, and its status when all is well."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.console import BULLETINS, run
from tests.terminal import typed

NOTE = (
    "Basin council meets in Lima\n\n"
    "Lima, March 5, 2024.- The IV Cooperation Forum will be held on 14 March in Lima, Peru."
)
RECORD = {
    "uid", "title", "kind", "start", "end", "all_day", "time_zone", "time_zone_basis", "date_basis",
    "status", "location", "virtual", "url", "countries", "topics", "series", "edition", "parent",
    "language", "description", "sources", "warnings", "confidence", "sequence", "created",
    "updated",
}  # fmt: skip


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text(NOTE, "utf-8")
    return path


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database, `calendar.db`, of the sample bulletins."""
    folder = tmp_path_factory.mktemp("filled")
    done = run("ingest", BULLETINS, cwd=folder)
    assert (done.status, done.err) == (0, "")
    return folder


def test_extract_prints_the_contract(note: Path) -> None:
    done = run("extract", note)
    assert (done.status, done.err) == (0, "")
    found = json.loads(done.out)
    assert set(found) == {"bulletins", "events", "undated"}
    (event,) = found["events"]
    assert set(event) >= RECORD
    assert (event["title"], event["start"], event["end"]) == (
        "IV Cooperation Forum",
        "2024-03-14",
        "2024-03-15",
    )
    (source,) = event["sources"]
    (bulletin,) = found["bulletins"]
    assert bulletin["text"][source["start"] : source["end"]] == source["quote"]
    assert source["bulletin"] == bulletin["id"]


def test_extract_reads_standard_input_and_it_may_be_a_page(note: Path) -> None:
    said = json.loads(run("extract", "-", stdin=NOTE.encode()).out)["events"]
    assert said == json.loads(run("extract", note).out)["events"]
    head, body = NOTE.split("\n\n")
    page = f"<!doctype html><h1>{head}</h1><p>{body}</p>".encode()
    assert json.loads(run("extract", "-", stdin=page).out)["events"] == said


def test_extract_completes_the_date_from_the_day_of_publication() -> None:
    said = b"The IV Cooperation Forum will be held on 2 January in Lima."
    (event,) = json.loads(run("extract", "-", "--published", "2024-12-20", stdin=said).out)[
        "events"
    ]
    assert (event["start"], event["date_basis"]) == ("2025-01-02", "completed")


def test_extract_as_a_calendar(note: Path) -> None:
    done = run("extract", note, "--format", "ics")
    assert done.status == 0
    (event,) = Calendar.from_ical(done.out).walk("VEVENT")
    assert str(event["SUMMARY"]) == "IV Cooperation Forum"


def test_extract_as_a_table_keeps_each_event_on_a_line(note: Path) -> None:
    done = run("extract", note, "--format", "table")
    (line,) = [line for line in done.out.splitlines() if "IV Cooperation Forum" in line]
    assert "2024-03-14" in line
    assert "Lima, PE" in line


def test_explain_as_json_is_in_offsets_of_the_given_text(note: Path) -> None:
    found = json.loads(run("explain", note, "--format", "json").out)
    assert set(found) == {"text", "mentions", "decisions"}
    assert found["text"] == NOTE
    for mention in found["mentions"]:
        assert set(mention) >= {"start", "end", "text", "type", "value", "rule"}
        assert NOTE[mention["start"] : mention["end"]] == mention["text"]
    assert ("DATE", "2024-03-14") in {(one["type"], one["value"]) for one in found["mentions"]}
    verdicts = {NOTE[one["start"] : one["end"]]: one["verdict"] for one in found["decisions"]}
    assert verdicts == {"March 5, 2024": "refused", "14 March": "event"}


def test_explain_of_a_collection_counts_in_the_whole_file() -> None:
    path = next(BULLETINS.glob("*2023*"))
    text = path.read_text("utf-8")
    found = json.loads(run("explain", path, "--format", "json").out)
    assert found["text"] == text
    assert len(found["mentions"]) > 50
    assert all(text[one["start"] : one["end"]] == one["text"] for one in found["mentions"])


def test_explain_for_readers(note: Path) -> None:
    shown = run("explain", note).out
    assert [line for line in shown.splitlines() if not line.startswith("    |")] == NOTE.split("\n")
    assert "| DATE 2024-03-14 “14 March”" in shown
    assert "-> event “IV Cooperation Forum” 2024-03-14" in shown


def test_ingest_counts_and_a_second_run_changes_nothing(filled: Path, tmp_path: Path) -> None:
    for name in ("calendar.db", "feeds.toml"):
        if (filled / name).exists():
            shutil.copy(filled / name, tmp_path)
    before, after = tmp_path / "before", tmp_path / "after"
    assert run("export", before, cwd=tmp_path).status == 0
    again = run("ingest", BULLETINS, cwd=tmp_path)
    assert again.status == 0
    new, changed, unchanged, undated, failed = [
        int(part.split()[0]) for part in again.out.split(",")
    ]
    assert (new, changed, failed) == (0, 0, 0)
    assert unchanged > 20
    assert undated > 0
    assert run("export", after, cwd=tmp_path).status == 0
    assert contents(after) == contents(before)
    assert run("export", after, cwd=tmp_path).out == "0 files written\n"


def contents(folder: Path) -> dict[str, bytes]:
    return {str(f.relative_to(folder)): f.read_bytes() for f in folder.rglob("*") if f.is_file()}


def test_ingest_shows_a_bar_on_a_terminal(tmp_path: Path) -> None:
    path = next(BULLETINS.glob("*2022*"))
    arguments = ["ingest", str(path), "--database", f"sqlite:///{tmp_path}/x.db"]
    status, shown = typed(arguments, [], kind="xterm")
    assert status == 0
    assert "100%" in shown
    assert "0 failed" in shown


def test_export_of_files_needs_no_database_and_equals_that_of_one(
    filled: Path, tmp_path: Path
) -> None:
    assert run("export", "stored", cwd=filled).status == 0
    assert run("export", tmp_path / "direct", BULLETINS, cwd=tmp_path).status == 0
    assert contents(tmp_path / "direct") == contents(filled / "stored")
    assert {path.name for path in tmp_path.iterdir()} == {"direct"}


def test_events_lists_all_that_are_kept_and_filters(filled: Path) -> None:
    every = json.loads(run("events", "--format", "json", cwd=filled).out)["events"]
    starts = [event["start"] for event in every]
    assert starts == sorted(starts)
    chosen = run(
        "events", "--country", "pe", "--from", "2023-01-01", "--format", "json", cwd=filled
    )
    some = json.loads(chosen.out)["events"]
    assert some == [one for one in every if "PE" in one["countries"] and one["start"] >= "2023"]
    assert 0 < len(some) < len(every)
    table = run("events", cwd=filled).out
    assert all(event["uid"] in table for event in every)


def test_events_shows_one_with_its_history(filled: Path) -> None:
    every = json.loads(run("events", "--format", "json", cwd=filled).out)["events"]
    told_twice = next(event for event in every if event["sequence"])
    uid = told_twice["uid"]
    shown = json.loads(run("events", uid, "--history", "--format", "json", cwd=filled).out)
    assert [step["sequence"] for step in shown["history"]] == list(
        range(told_twice["sequence"] + 1)
    )
    assert json.loads(run("events", uid, cwd=filled).out)["title"] == told_twice["title"]


def test_feeds_lists_addresses_and_counts(filled: Path) -> None:
    shown = run("feeds", cwd=filled).out
    (everything,) = [line for line in shown.splitlines() if "/feeds/all.ics" in line]
    listed = json.loads(run("events", "--format", "json", cwd=filled).out)["events"]
    assert everything.split()[-1] == str(len(listed))
    assert "/feeds/country/pe.ics" in shown


def test_an_editor_corrects_hides_and_shows(filled: Path, tmp_path: Path) -> None:
    shutil.copy(filled / "calendar.db", tmp_path)
    uid = json.loads(run("events", "--format", "json", cwd=tmp_path).out)["events"][0]["uid"]
    corrected = run(
        "correct", uid, "--title", "Another name", "--why", "misread", "--who", "me", cwd=tmp_path
    )
    assert (corrected.status, corrected.err) == (0, "")
    assert json.loads(run("events", uid, cwd=tmp_path).out)["title"] == "Another name"
    assert run("ingest", BULLETINS, cwd=tmp_path).status == 0
    assert json.loads(run("events", uid, cwd=tmp_path).out)["title"] == "Another name"
    assert run("hide", uid, "--why", "private", "--who", "me", cwd=tmp_path).status == 0
    assert uid not in run("events", cwd=tmp_path).out
    assert run("show", uid, "--why", "public", "--who", "me", cwd=tmp_path).status == 0
    assert uid in run("events", cwd=tmp_path).out


def test_dump_and_load_move_everything(filled: Path, tmp_path: Path) -> None:
    dumped = run("dump", cwd=filled)
    assert dumped.status == 0
    (tmp_path / "all.jsonl").write_text(dumped.out, "utf-8")
    assert run("load", "all.jsonl", cwd=tmp_path).status == 0
    assert run("dump", cwd=tmp_path).out == dumped.out
    piped = run(
        "load", "-", "--database", "sqlite:///piped.db", cwd=tmp_path, stdin=dumped.out.encode()
    )
    assert piped.status == 0
    assert run("dump", "--database", "sqlite:///piped.db", cwd=tmp_path).out == dumped.out


def test_migrate_makes_an_empty_database(tmp_path: Path) -> None:
    assert run("migrate", cwd=tmp_path).status == 0
    assert json.loads(run("events", "--format", "json", cwd=tmp_path).out) == {"events": []}


def test_the_database_may_be_a_setting(filled: Path, tmp_path: Path) -> None:
    url = f"sqlite:///{filled}/calendar.db"
    done = run("events", "--format", "json", cwd=tmp_path, CALENDAR_DATABASE_URL=url)
    assert json.loads(done.out)["events"]


def test_it_prints_utf8_whatever_the_locale(note: Path) -> None:
    note.write_text(NOTE.replace("Lima, Peru", "Bogotá"), "utf-8")
    done = run("extract", note, LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.status == 0
    assert "Bogotá" in done.out
