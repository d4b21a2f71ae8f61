"""A record's life: UIDs, SEQUENCE, created and updated; and sessions under their event."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import Any

from calendar_service.events.account import merge
from calendar_service.events.life import born, changes, revised, uid_of, under
from calendar_service.events.merge import combine_all
from calendar_service.models import Event, Status
from tests.tellings import FORO, FORUM, bulletin, days, findings, hour, telling

DAY = datetime(2023, 3, 1, tzinfo=UTC)


def forum(title: str = FORUM, **facts: Any) -> Event:
    told = telling(bulletin("a"), title, facts.pop("when", days("2023-05-10")), **facts)
    return born(uid_of(told), merge([told]), first=DAY, last=DAY)


def test_the_uid_depends_on_neither_title_nor_time() -> None:
    assert forum().uid == forum("Another", when=days("2024-01-01")).uid
    told = telling(bulletin("a"), FORUM, None)
    assert len({uid_of(told), uid_of(told, 1), uid_of(told, 2)}) == 3


def test_nothing_visible_nothing_changed() -> None:
    event = forum()
    told = telling(bulletin("a"), FORUM, days("2023-05-10"))
    assert revised(event, merge([told]), first=DAY, last=DAY + timedelta(days=9)) is event


def test_a_change_is_one_step_and_never_earlier() -> None:
    event = forum()
    told = merge([telling(bulletin("a"), FORUM, days("2023-05-17"))])
    late = revised(event, told, first=DAY, last=DAY - timedelta(days=9))
    assert late.sequence == 1
    assert late.updated == event.updated + timedelta(seconds=1)
    assert changes(event, late) == {
        "start": ("2023-05-10", "2023-05-17"),
        "end": ("2023-05-11", "2023-05-18"),
    }
    assert late.created == event.created


def session(when: Any, status: Status = Status.CONFIRMED) -> Any:
    told = telling(bulletin("a"), "Panel on ports", when, status=status)
    return merge([told])


def test_a_session_is_cancelled_or_put_off_with_its_event() -> None:
    for status in (Status.CANCELLED, Status.POSTPONED):
        parent = forum(status=status)
        assert under(session(hour("2023-05-10T09:00")), parent).status == status
    off = session(hour("2023-05-10T09:00"), Status.CANCELLED)
    assert under(off, forum(status=Status.POSTPONED)).status == Status.CANCELLED


def test_a_session_is_left_behind_when_its_event_moves() -> None:
    moved = forum(when=days("2023-05-17", "2023-05-18"), previous_starts=("2023-05-10",))
    behind = under(session(hour("2023-05-11T09:00")), moved)
    assert behind.status == Status.POSTPONED
    assert "moved to 2023-05-17" in behind.warnings[-1]
    along = session(hour("2023-05-18T09:00"))
    assert under(along, moved) == along
    before = session(days("2023-05-09"))
    assert under(before, moved) == before


def test_without_a_store_a_record_lives_through_its_tellings() -> None:
    a, b, c = bulletin("a"), bulletin("b", "2023-03-05", "es"), bulletin("c", "2023-03-09")
    forum, foro = (
        telling(a, FORUM, days("2023-05-10"), edition=4),
        telling(b, FORO, days("2023-05-10"), edition=4),
    )
    off = telling(c, FORUM, None, edition=4, status=Status.CANCELLED)
    panel = telling(a, "Panel", hour("2023-05-10T09:00"), key="s", parent="e1", at=(20, 30))
    events = combine_all([(c, findings(off)), (b, findings(foro)), (a, findings(forum, panel))])
    whole = next(event for event in events if event.title == FORUM)
    part = next(event for event in events if event.title == "Panel")
    assert whole.uid == uid_of(forum)
    assert (whole.sequence, whole.status) == (2, Status.CANCELLED)
    assert whole.created == DAY
    assert whole.updated == datetime(2023, 3, 9, tzinfo=UTC)
    assert (part.parent, part.status) == (whole.uid, Status.CANCELLED)


def test_a_programme_moves_with_its_event_however_far() -> None:
    a, b, c = bulletin("a"), bulletin("b", "2023-04-01"), bulletin("c", "2023-04-15")
    fair = "Seed Fair of the Highlands"

    def panel(told_in: Any, day: str) -> Any:
        when = hour(f"{day}T09:00")
        return telling(told_in, "Panel on maize", when, key="s", at=(14, 26), parent="e1")

    before = findings(telling(a, fair, days("2023-05-10")), panel(a, "2023-05-10"))
    moved = findings(telling(b, fair, days("2023-08-20"), previous_starts=("2023-05-10",)))
    after = findings(telling(c, fair, days("2023-08-20")), panel(c, "2023-08-20"))
    for order in permutations([(a, before), (b, moved), (c, after)]):
        part, whole = sorted(combine_all(order), key=lambda event: event.title)
        assert (whole.title, len(whole.sources)) == (fair, 3)
        assert (part.parent, part.when) == (whole.uid, hour("2023-08-20T09:00"))
        assert part.previous_starts == ("2023-05-10T09:00:00",)
