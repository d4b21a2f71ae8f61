"""Events that only the headline names."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from calendar_service.bulletins.files import read_paths
from calendar_service.errors import InputError
from calendar_service.events.extract import read
from tests.events.reading import dated, told


def test_near_the_top_a_verb_of_holding_is_about_the_headline() -> None:
    text = "Arequipa será, los días 20 y 21 de mayo, la capital de los gobiernos andinos."
    assert dated(text, "es", "Cumbre de Alcaldes en Arequipa") == [
        ("2024-05-20", "Cumbre de Alcaldes")
    ]


def test_what_is_told_already_is_not_told_by_the_headline() -> None:
    text = "The Seed Fair will be held on 20 May. On 23 May at 9:00 the square is washed."
    assert dated(text, "en", "Seed Fair returns") == [("2024-05-20", "Seed Fair")]


def test_a_month_in_the_headline_is_no_event_of_its_own() -> None:
    findings = told("The square is full.", "en", "Seed Fair in June")
    assert findings.events == ()
    assert [d.reason for d in findings.decisions] == ["headline"]


def test_a_dateline_of_several_days_dates_what_the_headline_names(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(
        "Workshop on gender equality\n\n"
        "July 7 and 8, 2022.- Officials of four countries shared their experience.\n",
        encoding="utf-8",
    )
    (bulletin,) = (b for b in read_paths([str(path)]) if not isinstance(b, InputError))
    (event,) = read(bulletin).events
    assert event.title == "Workshop on gender equality"
    assert event.when is not None
    assert (event.when.start, event.when.end) == (date(2022, 7, 7), date(2022, 7, 9))


def test_the_day_of_a_headline_is_no_part_of_its_name() -> None:
    text = "The workshop will be on 20 May."
    found = {name for _, name in dated(text, title="Workshop on glass on 20 and 27 May")}
    assert found == {"Workshop on glass"}
