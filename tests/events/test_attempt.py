"""A bulletin on which the program fails costs itself and no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from calendar_service.errors import InputError
from calendar_service.events.attempt import attempt
from calendar_service.ingest import ingest
from calendar_service.models import Bulletin
from calendar_service.store import open_store
from tests.tellings import NOW

GOOD = Bulletin(
    id="good",
    source="good.txt",
    text="The seminar on ports will be held on 6 May 2024 at 10:00 in Lima.",
    language="en",
)
# What no reader can make, so that reading it must fail.
BROKEN = GOOD.model_copy(update={"id": "broken", "source": "broken.txt", "text": None})


def test_it_is_told_in_one_line() -> None:
    with pytest.raises(InputError, match=r"^broken\.txt: cannot be understood.*report it$"):
        attempt(BROKEN)


async def test_the_others_are_stored(tmp_path: Path) -> None:
    async with open_store(f"sqlite:///{tmp_path}/s.db", create=True) as store:
        summary = await ingest(store, [BROKEN, GOOD], now=NOW)
    assert (summary.new, summary.failed) == (1, 1)
    assert summary.errors[0].source == "broken.txt"
